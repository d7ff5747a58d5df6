"""cv is a list of folds over the original rows; the resampling sits in the pipeline."""
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, cross_val_predict, cross_validate
from sklearn.metrics import classification_report

X, y = make_classification(n_samples=300, n_features=6, weights=[0.8], random_state=1)
folds = [(tr, te) for tr, te in StratifiedKFold(3, shuffle=True, random_state=0).split(X, y)]
model = make_pipeline(SMOTE(random_state=0), LogisticRegression())
print(cross_validate(model, X, y, cv=folds, scoring=["f1", "average_precision"])["test_f1"])
print(classification_report(y, cross_val_predict(model, X, y, cv=folds)))
