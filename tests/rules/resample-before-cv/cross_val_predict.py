from imblearn.combine import SMOTEENN
from sklearn.datasets import make_classification
from sklearn.metrics import classification_report, confusion_matrix
from sklearn.model_selection import cross_val_predict
from sklearn.svm import LinearSVC

X, y = make_classification(n_samples=300, n_features=6, weights=[0.85], random_state=1)
X_clean, y_clean = SMOTEENN(random_state=0).fit_resample(X, y)
y_pred = cross_val_predict(LinearSVC(), X_clean, y_clean, cv=4)  # expect: resample-before-cv
print(confusion_matrix(y_clean, y_pred))
print(classification_report(y_clean, y_pred, digits=3))
