"""The ratio is set step by step: by keyword, by the name of the step, by attribute."""
from imblearn.pipeline import Pipeline
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
pipe = Pipeline([("smote", SMOTE(random_state=0)), ("model", LogisticRegression())])
step = "smote"
for ratio in (0.2, 0.4):
    pipe.set_params(smote__sampling_strategy=ratio)
    print(f1_score(y_test, pipe.fit(X_train, y_train).predict(X_test)))
    pipe.set_params(**{f"{step}__sampling_strategy": ratio + 0.1})
    print(f1_score(y_test, pipe.fit(X_train, y_train).predict(X_test)))
sampler = SMOTE(random_state=0)
sampler.sampling_strategy = 0.5
X_train, y_train = sampler.fit_resample(X_train, y_train)
print(f1_score(y_test, LogisticRegression().fit(X_train, y_train).predict(X_test)))
