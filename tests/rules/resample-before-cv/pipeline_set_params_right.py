from imblearn.over_sampling import SMOTE, RandomOverSampler
from imblearn.pipeline import Pipeline
from imblearn.under_sampling import RandomUnderSampler
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score

X, y = make_classification(n_samples=300, n_features=6, weights=[0.8], random_state=1)
pipe = Pipeline((("sampler", "passthrough"), ("clf", LogisticRegression())))
for sampler in ("passthrough", SMOTE(random_state=0), RandomOverSampler(random_state=0), RandomUnderSampler(random_state=0)):
    pipe.set_params(sampler=sampler)
    print(sampler, cross_val_score(pipe, X, y, scoring="f1", cv=4).mean())
