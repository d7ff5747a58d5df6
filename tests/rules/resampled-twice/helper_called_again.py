"""The cell that calls the helper is there twice: the second time the rows are balanced already."""
import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split


def oversample(data, target):
    features = data.drop(columns=target)
    return SMOTE(random_state=2).fit_resample(features, data[target])  # expect: resampled-twice


X, y = make_classification(n_samples=400, n_features=8, weights=[0.9], random_state=2)
X_train, X_test, y_train, y_test = train_test_split(pd.DataFrame(X), pd.Series(y, name="label"), random_state=42)
table = pd.merge(X_train, y_train, left_index=True, right_index=True)
X_train, y_train = oversample(table, "label")
table = pd.merge(X_train, y_train, left_index=True, right_index=True)
X_train, y_train = oversample(table, "label")
model = RandomForestClassifier(n_estimators=20, random_state=0).fit(X_train, y_train)
print(f1_score(y_test, model.predict(X_test)))
