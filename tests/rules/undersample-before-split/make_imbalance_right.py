"""make_imbalance creates the imbalance that is studied; nothing is balanced by it."""
from sklearn.datasets import make_moons
from imblearn.datasets import make_imbalance
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from imblearn.over_sampling import SMOTE

X, y = make_moons(400, noise=0.3, random_state=0)
X, y = make_imbalance(X, y, sampling_strategy={0: 200, 1: 40}, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
model = LogisticRegression().fit(X_train, y_train)
print(f1_score(y_test, model.predict(X_test)))
