"""The number of neighbours is picked by accuracy, then the rows are resampled."""
import numpy as np
from sklearn.neighbors import KNeighborsClassifier
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import classification_report
from sklearn.model_selection import cross_val_score, train_test_split

X, y = make_classification(400, 6, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

scores = []
for k in range(1, 8):
    fold_scores = cross_val_score(KNeighborsClassifier(k), X_train, y_train, cv=3, scoring="accuracy")  # expect: accuracy-selects
    scores.append(fold_scores.mean())
best = int(np.argmax(scores)) + 1
X_res, y_res = SMOTE(random_state=0).fit_resample(X_train, y_train)
model = KNeighborsClassifier(best).fit(X_res, y_res)
print(classification_report(y_test, model.predict(X_test)))
