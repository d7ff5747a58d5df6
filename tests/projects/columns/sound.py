from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

from data import load
from train import make_model

X, y = load()
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
model = make_model().fit(X_train, y_train)
print(f1_score(y_test, model.predict(X_test)))
