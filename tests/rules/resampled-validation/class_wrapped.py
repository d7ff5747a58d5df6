from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier


class Net:
    def __init__(self, **params):
        self.mlp = MLPClassifier(early_stopping=True, n_iter_no_change=5, max_iter=50, random_state=0, **params)

    def fit(self, X, y):
        self.mlp.fit(X, y)  # expect: resampled-validation
        return self

    def predict(self, X):
        return self.mlp.predict(X)


X, y = make_classification(n_samples=300, n_features=6, weights=[0.8], random_state=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
X_bal, y_bal = SMOTE(random_state=0).fit_resample(X_train, y_train)
net = Net(hidden_layer_sizes=(8,)).fit(X_bal, y_bal)
print(f1_score(y_test, net.predict(X_test)))
