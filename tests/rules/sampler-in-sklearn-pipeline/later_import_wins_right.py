from sklearn.pipeline import Pipeline
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
from imblearn.pipeline import Pipeline

X, y = make_classification(300, 6, weights=[0.85], random_state=0)
model = Pipeline([("smote", SMOTE(random_state=0)), ("lr", LogisticRegression())])
print(cross_val_score(model, X, y, scoring="recall").mean(), cross_val_score(model, X, y, scoring="f1").mean())
