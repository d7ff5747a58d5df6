"""Honest folds first; then a model on all rows answers for rows without labels."""
import numpy as np
import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import StratifiedKFold

values, labels = make_classification(500, 4, n_redundant=0, weights=[0.8], random_state=5)
train = pd.DataFrame(values[:350], columns=list("abcd")).assign(target=labels[:350])
test = pd.DataFrame(values[350:], columns=list("abcd"))
features = test.columns.tolist()
scores, test_predictions = [], np.zeros(len(test))
for tr, va in StratifiedKFold(5, shuffle=True, random_state=0).split(train[features], train.target):
    X_tr, y_tr = SMOTE(random_state=0).fit_resample(train.loc[tr, features], train.loc[tr, "target"])
    model = LogisticRegression().fit(X_tr, y_tr)
    scores.append(f1_score(train.loc[va, "target"], model.predict(train.loc[va, features])))
    test_predictions += model.predict_proba(test[features])[:, 1] / 5
print(np.mean(scores), np.std(scores))
X_all, y_all = SMOTE(random_state=0).fit_resample(train[features], train.target)
final = LogisticRegression().fit(X_all, y_all)
submission = pd.DataFrame({"target": final.predict(test[features]), "blend": test_predictions})
print(submission.describe())
