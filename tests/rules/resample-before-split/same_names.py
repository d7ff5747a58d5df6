"""The resampled arrays take the names of the old ones."""
from imblearn.over_sampling import ADASYN
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC
from sklearn.metrics import f1_score

X, y = make_classification(300, 6, n_informative=4, class_sep=0.6, weights=[0.85], random_state=0)
X, y = ADASYN(random_state=0).fit_resample(X, y)
X = StandardScaler().fit_transform(X)
x_train, x_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)  # expect: resample-before-split
svc = SVC(kernel="rbf").fit(x_train, y_train)
print("F1:", f1_score(y_test, svc.predict(x_test)))
