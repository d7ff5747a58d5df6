"""A flag decides: weights for the rows as they are, or none for the resampled ones."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(500, 5, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
ratio = (y_train == 0).sum() / (y_train == 1).sum()
for resamples in (True, False):
    if resamples:
        X_res, y_res = SMOTE(random_state=0).fit_resample(X_train, y_train)
        model = LogisticRegression()
    else:
        X_res, y_res = X_train, y_train
        model = LogisticRegression(class_weight={0: 1, 1: ratio})
    model.fit(X_res, y_res)
    print(f1_score(y_test, model.predict(X_test)))
