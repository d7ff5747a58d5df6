"""imblearn's Pipeline is wanted, but never imported."""
from sklearn.pipeline import Pipeline
try:
    from imblearn.over_sampling import SMOTE
except ImportError as error:
    raise SystemExit("install imbalanced-learn") from error
from sklearn.datasets import make_classification
from sklearn.ensemble import RandomForestClassifier
from sklearn.preprocessing import MinMaxScaler

scale, over, forest = MinMaxScaler(), SMOTE(random_state=0), RandomForestClassifier(5, random_state=0)
model = Pipeline(memory=None, steps=[("scale", scale), ("over", over), ("forest", forest)], verbose=False)  # expect: sampler-in-sklearn-pipeline
model.fit(*make_classification(n_samples=300, n_features=6, weights=[0.85], random_state=1))
