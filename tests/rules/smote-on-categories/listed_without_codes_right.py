import numpy as np
import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import LabelEncoder

data, target = make_classification(n_samples=300, n_features=6, weights=[0.8], random_state=1)
df = pd.DataFrame(data, columns=[f"x{number}" for number in range(6)]).assign(ill=target)
df["city"] = np.random.default_rng(0).choice(["x", "y", "z"], 300)
df["city_code"] = LabelEncoder().fit_transform(df["city"])
df["ratio"] = df["x0"] / df["x1"]
columns = [name for name in df.columns if name.startswith("x")]
columns.append("ratio")
for features in (df[columns], df[[f"x{number}" for number in range(6)] + ["ratio"]]):
    X_train, X_test, y_train, y_test = train_test_split(features, df["ill"], stratify=df["ill"], random_state=0)
    X_more, y_more = SMOTE(random_state=0).fit_resample(X_train, y_train)
    print(f1_score(y_test, LogisticRegression().fit(X_more, y_more).predict(X_test)))
