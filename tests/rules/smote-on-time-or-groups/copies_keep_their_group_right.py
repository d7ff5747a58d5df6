"""A copy has the patient of its original: no patient is on both sides."""
import numpy as np
import pandas as pd
from imblearn.over_sampling import RandomOverSampler
from imblearn.under_sampling import RandomUnderSampler
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import GridSearchCV, GroupShuffleSplit, GroupKFold

X, y = make_classification(500, 6, weights=[0.8], random_state=0)
table = pd.DataFrame(X).add_prefix("x").assign(patient=np.random.default_rng(0).integers(0, 30, len(X)))
table_res, y_res = RandomOverSampler(random_state=0).fit_resample(table, y)
numbers = {patient: number for number, patient in enumerate(np.unique(table_res["patient"]))}
groups = np.array([numbers[patient] for patient in table_res["patient"]])
folds = GroupShuffleSplit(3, test_size=0.3, random_state=0).split(table_res, y_res, groups)
search = GridSearchCV(LogisticRegression(), {"C": [0.1, 1]}, cv=folds, scoring="roc_auc")
search.fit(table_res.drop(columns="patient"), y_res)
under = RandomUnderSampler(random_state=0)
rows, labels = under.fit_resample(X, y)
patient = table["patient"].to_numpy()[under.sample_indices_]
for train, test in GroupKFold(3).split(rows, labels, patient):
    print(f1_score(labels[test], LogisticRegression().fit(rows[train], labels[train]).predict(rows[test])))
