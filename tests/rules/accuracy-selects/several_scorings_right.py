from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score, cross_validate

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
model = make_pipeline(SMOTE(random_state=0), LogisticRegression())
for metric in ["accuracy", "precision", "recall", "f1"]:
    print(metric, cross_val_score(model, X, y, cv=5, scoring=metric).mean())
print(cross_validate(model, X, y, scoring=["accuracy", "average_precision"]))
