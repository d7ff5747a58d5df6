from imblearn.over_sampling import SMOTE
from imblearn.pipeline import Pipeline
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV, StratifiedKFold, cross_val_score
from sklearn.preprocessing import StandardScaler

X, y = make_classification(n_samples=300, n_features=6, weights=[0.85], random_state=1)
pipeline = Pipeline([("sc", StandardScaler()), ("sm", SMOTE(random_state=0)), ("lr", LogisticRegression())])
inner = GridSearchCV(pipeline, {"lr__C": [0.1, 1]}, cv=StratifiedKFold(3), scoring="f1")
outer = StratifiedKFold(3, shuffle=True, random_state=1)
print(cross_val_score(inner, X, y, cv=outer, scoring="f1"))
