from imblearn.over_sampling import SMOTE
from imblearn.pipeline import Pipeline as ImbPipeline
from imblearn.under_sampling import RandomUnderSampler
from sklearn.datasets import make_classification
from sklearn.model_selection import RepeatedStratifiedKFold, cross_val_score
from sklearn.tree import DecisionTreeClassifier

X, y = make_classification(n_samples=400, n_features=6, weights=[0.9], random_state=1)
for k in [1, 3, 5]:
    steps = [
        ("over", SMOTE(sampling_strategy=0.3, k_neighbors=k, random_state=0)),
        ("under", RandomUnderSampler(sampling_strategy=0.5, random_state=0)),
        ("model", DecisionTreeClassifier(random_state=0)),
    ]
    pipeline = ImbPipeline(steps=steps)
    cv = RepeatedStratifiedKFold(n_splits=3, n_repeats=2, random_state=1)
    print(k, cross_val_score(pipeline, X, y, scoring="roc_auc", cv=cv).mean())
