"""Alone it runs, but gives more rows than there are labels: the model behind it fails."""
from imblearn.over_sampling import RandomOverSampler
from imblearn.pipeline import Pipeline
from sklearn.compose import ColumnTransformer
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

X, y = make_classification(300, 6, weights=[0.85], random_state=0)
numbers = Pipeline([("balance", RandomOverSampler(random_state=0)), ("scale", StandardScaler())])
columns = ColumnTransformer([("numbers", numbers, [0, 1, 2])])  # expect: sampler-misplaced
Pipeline([("columns", columns), ("model", LogisticRegression())]).fit(X, y)
