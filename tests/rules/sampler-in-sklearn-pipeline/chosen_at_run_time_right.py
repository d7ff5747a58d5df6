import os
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import Pipeline as ImbPipeline
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import Pipeline

X, y = make_classification(300, 6, weights=[0.85], random_state=0)
resample = os.environ.get("RESAMPLE", "1") == "1"
steps = [("lr", LogisticRegression())]
if resample:
    steps.insert(0, ("smote", SMOTE(random_state=0)))
cls = ImbPipeline if resample else Pipeline
print(cross_val_score(cls(steps), X, y, scoring="f1").mean())
