"""scipy.signal.resample, pandas' resample and a resampling of time: none of them copies a class."""
import numpy as np
import pandas as pd
from scipy.signal import resample
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=300, n_features=8, weights=[0.7], random_state=1)
X = resample(X, 6, axis=1)
series = pd.Series(np.arange(48.0), index=pd.date_range("2024-01-01", periods=48, freq="h"))
print(series.resample("D").mean())
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
print(f1_score(y_test, LogisticRegression().fit(X_train, y_train).predict(X_test)))
