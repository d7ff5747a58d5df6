from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

X, y = make_classification(n_samples=400, n_features=8, weights=[0.9], random_state=2)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
for depth in range(1, 5):
    dt = DecisionTreeClassifier(max_depth=depth, random_state=0).fit(X_train, y_train)
    train_f1 = f1_score(y_train, dt.predict(X_train))
    test_f1 = f1_score(y_test, dt.predict(X_test))
    print(f"depth {depth}: train {train_f1:.2f} test {test_f1:.2f}")
