"""Cross-validation judges the model; the score of the fit is only printed."""
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import cross_val_score

X, y = make_classification(300, 6, weights=[0.9], random_state=14)
pipe = make_pipeline(SMOTE(random_state=0), LogisticRegression())
print("CV F1", cross_val_score(pipe, X, y, cv=5, scoring="f1").mean())
pipe.fit(X, y)
print("apparent F1", f1_score(y, pipe.predict(X)))
