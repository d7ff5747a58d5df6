"""The search may leave the sampler out."""
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import Pipeline
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import GridSearchCV, train_test_split
from sklearn.model_selection import train_test_split

X, y = make_classification(500, 5, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
pipe = Pipeline([("smote", SMOTE(sampling_strategy=0.5, random_state=0)), ("model", LogisticRegression())])
grid = {"smote": [SMOTE(sampling_strategy=0.3, random_state=0), "passthrough"]}
model = GridSearchCV(pipe, grid, scoring="f1", cv=3).fit(X_train, y_train)
print(f1_score(y_test, model.predict(X_test)))
