import joblib
from sklearn.model_selection import train_test_split

X, y = joblib.load("data/all.joblib")
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)  # expect: resample-before-split
