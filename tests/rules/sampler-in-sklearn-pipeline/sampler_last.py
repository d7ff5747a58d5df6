"""As the last step it raises nothing; it resamples nothing either."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler

X, y = make_classification(n_samples=300, n_features=6, weights=[0.8], random_state=1)
prep = Pipeline([("scale", StandardScaler()), ("smote", SMOTE(random_state=0))])  # expect: sampler-in-sklearn-pipeline
prep.fit(X, y)
raise SystemExit("nothing was resampled")
