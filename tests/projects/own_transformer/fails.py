from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline

from preprocessing import Rebalance

X, y = make_classification(n_samples=300, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
model = make_pipeline(Rebalance(), LogisticRegression())
try:
    model.fit(X_train, y_train)
except ValueError as error:
    print(error)  # more rows than labels
