"""There are more rows than groups: the splitter refuses them."""
import numpy as np
import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import f1_score
from sklearn.model_selection import GroupShuffleSplit

measured, ill = make_classification(300, 5, weights=[0.85], random_state=1)
df = pd.DataFrame(measured, columns=list("abcde"))
df["patient"], df["ill"] = np.random.default_rng(0).integers(0, 40, len(df)), ill
X, y, groups = df.drop(columns=["ill", "patient"]), df["ill"], df["patient"]
X_res, y_res = SMOTE(random_state=0).fit_resample(X, y)
splitter = GroupShuffleSplit(n_splits=1, test_size=0.2, random_state=0)
try:
    train, test = next(splitter.split(X_res, y_res, groups))  # expect: smote-on-time-or-groups
    forest = RandomForestClassifier().fit(X_res.iloc[train], y_res.iloc[train])
    print(f1_score(y_res.iloc[test], forest.predict(X_res.iloc[test])))
except ValueError as refusal:
    print(refusal)
