"""The class of the pipeline follows from its steps: with a sampler it is that of imblearn."""
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import Pipeline as ImbPipeline
from imblearn.under_sampling import RandomUnderSampler
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import Pipeline

SAMPLERS = ("smote", "under")


def choose(y):
    if y.mean() > 0.3:
        return None
    return SMOTE(sampling_strategy=0.5, random_state=0)


def assemble(model, sampler):
    steps = [("model", model)]
    if sampler is not None:
        steps.insert(0, ("smote", sampler))
        return ImbPipeline(steps)
    return Pipeline(steps)


def build(model, how, resample=True):
    steps = []
    if how == "smote":
        steps.append(("smote", SMOTE(sampling_strategy=0.5, random_state=0)))
    elif how == "under":
        steps.append(("under", RandomUnderSampler(sampling_strategy=0.5, random_state=0)))
    steps.append(("model", model))
    samples = any(step[0] in SAMPLERS for step in steps)
    if samples and resample:
        return ImbPipeline(steps)
    if samples:
        return Pipeline([step for step in steps if step[0] not in SAMPLERS])
    return Pipeline(steps)


X, y = make_classification(300, 6, weights=[0.85], random_state=0)
model = assemble(LogisticRegression(), choose(y))
print(cross_val_score(model, X, y, scoring="f1").mean())
for how in ("smote", "under", "none"):
    print(cross_val_score(build(LogisticRegression(), how), X, y, scoring="f1").mean())
