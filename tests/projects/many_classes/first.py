from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

from balance import balance

X, y = make_classification(n_samples=300, n_classes=3, n_informative=4, weights=[0.7, 0.2], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
model = LogisticRegression(max_iter=1000).fit(*balance(X_train, y_train))
print(f1_score(y_test, model.predict(X_test), average="macro"))
