"""OversamplingClassifier is a model that resamples in its own fit."""
import smote_variants as sv
from sklearn.datasets import make_classification
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

X, y = make_classification(300, 6, weights=[0.85], random_state=0)
model = make_pipeline(
    StandardScaler(),
    sv.classifiers.OversamplingClassifier(("smote_variants", "MulticlassOversampling", {"oversampler": "distance_SMOTE"}),
                                          ("sklearn.neighbors", "KNeighborsClassifier", {})),
)
print(cross_val_score(model, X, y, scoring="f1"))
