import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

X, y = make_classification(400, 6, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_res, y_res = SMOTE(random_state=0).fit_resample(X_train, y_train)
scaler = StandardScaler().fit(X_train, y_train)
table = pd.DataFrame(scaler.transform(X_res))
table["y"] = y_res
model = LogisticRegression().fit(table.drop(columns="y"), table["y"])
print(f1_score(y_test, model.predict(scaler.transform(X_test))))
