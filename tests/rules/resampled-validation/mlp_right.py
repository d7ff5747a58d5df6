from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import balanced_accuracy_score
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier

X, y = make_classification(n_samples=400, n_features=8, weights=[0.9], random_state=2)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
mlp = MLPClassifier(hidden_layer_sizes=(16,), max_iter=60, early_stopping=False, random_state=0)
mlp.fit(X_train, y_train)
print(balanced_accuracy_score(y_test, mlp.predict(X_test)))
