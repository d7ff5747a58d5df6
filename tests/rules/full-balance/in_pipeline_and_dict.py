from imblearn.over_sampling import SMOTE, BorderlineSMOTE, KMeansSMOTE
from imblearn.pipeline import make_pipeline
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score

X, y = make_classification(n_samples=300, n_features=6, weights=[0.8], random_state=1)
samplers = {
    "smote": SMOTE(k_neighbors=3, random_state=0),  # expect: full-balance
    "half": BorderlineSMOTE(sampling_strategy=0.5, random_state=0),
    "all": BorderlineSMOTE(sampling_strategy="all", random_state=0),
}
for name, sampler in samplers.items():
    print(name, cross_val_score(make_pipeline(sampler, LogisticRegression()), X, y, scoring="f1").mean())
