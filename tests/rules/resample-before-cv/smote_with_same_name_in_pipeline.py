"""The pipeline resamples inside, but the rows that it is given were resampled before."""
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline
from sklearn.datasets import make_classification
from sklearn.model_selection import cross_val_score
from sklearn.tree import DecisionTreeClassifier

X, y = make_classification(n_samples=300, n_features=6, weights=[0.8], random_state=1)
X, y = SMOTE(random_state=0, sampling_strategy=0.6).fit_resample(X, y)
pipe = make_pipeline(SMOTE(random_state=0), DecisionTreeClassifier(random_state=0))
print(cross_val_score(pipe, X, y, scoring="f1", cv=4).mean())  # expect: resample-before-cv
