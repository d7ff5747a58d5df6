from imblearn.over_sampling import SMOTE
from imblearn.pipeline import Pipeline
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV

X, y = make_classification(400, 6, weights=[0.85], random_state=0)
pipe = Pipeline([("smote", SMOTE(random_state=0)), ("lr", LogisticRegression())])
search = GridSearchCV(pipe, {"smote__sampling_strategy": [0.25, 0.5, 1.0], "lr__C": [0.1, 1]}, scoring="f1", cv=3)
search.fit(X, y)
print(search.best_params_)
