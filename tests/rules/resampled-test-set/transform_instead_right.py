"""The test part goes through everything but the sampler."""
import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import MinMaxScaler


def clean(part, fitted=None):
    steps = fitted or [SimpleImputer().fit(part), None]
    part = steps[0].transform(part)
    steps[1] = steps[1] or MinMaxScaler().fit(part)
    return steps[1].transform(part), steps


X, y = make_classification(n_samples=400, n_features=6, weights=[0.8], random_state=1)
X_train, X_test, y_train, y_test = train_test_split(pd.DataFrame(X), y, stratify=y, random_state=0)
X_train, steps = clean(X_train)
X_test, _ = clean(X_test, steps)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
print(classification_report(y_test, LogisticRegression().fit(X_train, y_train).predict(X_test)))
