"""One-hot columns of a flag with two values."""
import numpy as np
import pandas as pd
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline
from sklearn.compose import ColumnTransformer
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import OneHotEncoder

data, target = make_classification(400, 5, weights=[0.8], random_state=0)
rng = np.random.default_rng(0)
df = pd.DataFrame(data).add_prefix("x")
df["city"] = rng.choice(["Bonn", "Lyon", "Oslo", "Rome"], 400)
df["job"] = rng.choice(["clerk", "nurse", "cook"], 400)
df["sex"] = rng.choice(["f", "m"], 400)
X_train, X_test, y_train, y_test = train_test_split(df, target, stratify=target, random_state=0)
prepare = ColumnTransformer([("flag", OneHotEncoder(drop="first"), ["sex"]), ("number", "passthrough", ["x0", "x1", "x2"])])
model = make_pipeline(prepare, SMOTE(sampling_strategy=0.5, random_state=0), LogisticRegression())
model.fit(X_train, y_train)
print(f1_score(y_test, model.predict(X_test)))
