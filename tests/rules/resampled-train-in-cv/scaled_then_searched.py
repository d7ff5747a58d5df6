import pandas as pd
from imblearn.combine import SMOTETomek
from sklearn.datasets import make_classification
from sklearn.metrics import classification_report
from sklearn.model_selection import GridSearchCV, train_test_split
from sklearn.neighbors import KNeighborsClassifier
from sklearn.preprocessing import StandardScaler

data, target = make_classification(n_samples=300, n_features=6, weights=[0.8], random_state=1)
df = pd.DataFrame(data).add_prefix("x").assign(y=target)
df_train, df_test = train_test_split(df, test_size=0.25, stratify=df["y"], random_state=0)
Xb, yb = SMOTETomek(random_state=0).fit_resample(df_train.drop(columns="y"), df_train["y"])
balanced = Xb.copy()
balanced["y"] = yb
scaler = StandardScaler()
features = balanced.columns.drop("y")
balanced[features] = scaler.fit_transform(balanced[features])
knn = GridSearchCV(KNeighborsClassifier(), {"n_neighbors": range(1, 8, 3)}, scoring="f1", cv=3)
knn.fit(balanced[features], balanced["y"])  # expect: resampled-train-in-cv
test_scaled = pd.DataFrame(scaler.transform(df_test[features]), columns=features)
print(classification_report(df_test["y"], knn.predict(test_scaled)))
