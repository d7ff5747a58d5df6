from imblearn.over_sampling import SMOTE
from imblearn.pipeline import Pipeline
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
from sklearn.preprocessing import StandardScaler

X, y = make_classification(300, 6, weights=[0.85], random_state=0)
pipe = Pipeline([
    ("scaler", StandardScaler()),
    ("smote", SMOTE(random_state=0)),
    ("clf", LogisticRegression()),
])
print(cross_val_score(pipe, X, y, scoring="f1"))
