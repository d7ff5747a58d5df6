"""A scorer that is not told to ask for scores gives the metric labels."""
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, make_scorer, roc_auc_score
from sklearn.model_selection import cross_val_score

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
model = make_pipeline(SMOTE(random_state=0), LogisticRegression())
hard = make_scorer(roc_auc_score)  # expect: auc-from-labels
soft = make_scorer(average_precision_score, response_method="predict_proba")
print(cross_val_score(model, X, y, scoring=hard, cv=3), cross_val_score(model, X, y, scoring=soft, cv=3))
