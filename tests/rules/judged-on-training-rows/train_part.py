from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score, roc_auc_score
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

X, y = make_classification(n_samples=400, n_features=8, weights=[0.9], random_state=2)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
dt = DecisionTreeClassifier(random_state=0)
dt.fit(X_train, y_train)
y_hat = dt.predict(X_train)
print("F1", f1_score(y_train, y_hat))  # expect: judged-on-training-rows
print("AUC", roc_auc_score(y_train, dt.predict_proba(X_train)[:, 1]))
