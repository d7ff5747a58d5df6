from imblearn.over_sampling import SMOTE
from sklearn.datasets import load_wine
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = load_wine(return_X_y=True)
y = y == 2
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(sampling_strategy=0.8, random_state=0).fit_resample(X_train, y_train)
model = LogisticRegression(max_iter=5000).fit(X_train, y_train)
print(f1_score(y_test, model.predict(X_test)))
