import pickle

from sklearn.model_selection import train_test_split

with open("data/all.pkl", "rb") as file:
    X, y = pickle.load(file)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)  # expect: resample-before-split
