from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from tuned import Tuned

X, y = make_classification(n_samples=300, weights=[0.8], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
model = Tuned().fit(X_train, y_train)
print(f1_score(y_test, model.predict(X_test)), len(SMOTE(random_state=0).fit_resample(X_train, y_train)[0]))
