"""Several classes: the scores of each against the rest, and labels made binary."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report, roc_auc_score
from sklearn.model_selection import train_test_split


from sklearn.preprocessing import label_binarize

X, y = make_classification(600, 8, n_informative=5, n_classes=3, weights=[0.7, 0.2], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(sampling_strategy={2: 90}, random_state=0).fit_resample(X_train, y_train)
model = LogisticRegression(max_iter=500).fit(X_train, y_train)
said = model.predict(X_test)
print(classification_report(y_test, said))
print(roc_auc_score(y_test, model.predict_proba(X_test), multi_class="ovr"))
one_hot = label_binarize(said, classes=[0, 1, 2])
print(roc_auc_score(label_binarize(y_test, classes=[0, 1, 2]), one_hot))  # expect: auc-from-labels
