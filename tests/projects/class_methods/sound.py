from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score

from balancer import Balancer
from data import Dataset

X_train, X_test, y_train, y_test = Dataset.load().parts
X_train, y_train = Balancer.balance(X_train, y_train)

model = LogisticRegression().fit(X_train, y_train)
print(f1_score(y_test, model.predict(X_test)))
