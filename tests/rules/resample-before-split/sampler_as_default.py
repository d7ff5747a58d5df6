from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier


def get_data(balance=True, sampler=SMOTE(random_state=0), **kwargs):
    X, y = make_classification(n_features=4, n_redundant=0, **kwargs)
    if balance:
        X, y = sampler.fit_resample(X, y)
    return dict(zip(("X_train", "X_test", "y_train", "y_test"), train_test_split(X, y, random_state=1)))  # expect: resample-before-split


data = get_data(n_samples=300, weights=[0.85], random_state=3)
tree = DecisionTreeClassifier(random_state=0).fit(data["X_train"], data["y_train"])
print(f1_score(data["y_test"], tree.predict(data["X_test"])))
