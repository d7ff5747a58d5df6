from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

import pipelines
from search import GRID, SAMPLER_GRID, search

X, y = make_classification(n_samples=300, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
X_res, y_res = SMOTE(random_state=0).fit_resample(X_train, y_train)
model = search(pipelines.plain(), GRID, X_res, y_res)  # expect: resampled-train-in-cv
print(f1_score(y_test, model.predict(X_test)))
