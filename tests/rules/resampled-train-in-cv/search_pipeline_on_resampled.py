"""A pipeline without a sampler, searched over resampled rows."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import GridSearchCV, train_test_split
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler

X, y = make_classification(n_samples=300, n_features=6, weights=[0.8], random_state=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
pipe = Pipeline([("scale", StandardScaler()), ("lr", LogisticRegression())])
X_train_resampled, y_train_resampled = SMOTE(random_state=0).fit_resample(X_train, y_train)
grid = GridSearchCV(pipe, dict(lr__C=[0.1, 1.0]), scoring="f1", cv=3).fit(X_train_resampled, y_train_resampled)  # expect: resampled-train-in-cv
print(f1_score(y_test, grid.predict(X_test)))
