from imblearn.over_sampling import SMOTE, BorderlineSMOTE, RandomOverSampler
from imblearn.pipeline import make_pipeline
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
from sklearn.tree import DecisionTreeClassifier

X, y = make_classification(n_samples=300, n_features=6, weights=[0.8], random_state=1)
samplers = [
    ("nothing", None),
    ("copies", RandomOverSampler(random_state=0)),  # expect: full-balance
    ("blends", SMOTE(random_state=0)),
    ("borders", BorderlineSMOTE(random_state=0)),
]
models = {"line": LogisticRegression(), "tree": make_pipeline(SMOTE(random_state=1), DecisionTreeClassifier())}  # expect: full-balance
for name, sampler in samplers:
    for model in models.values():
        steps = model if sampler is None else make_pipeline(sampler, LogisticRegression())
        print(name, cross_val_score(steps, X, y, scoring="f1").mean())
