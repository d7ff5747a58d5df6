import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier

raw, label = make_classification(n_samples=300, n_features=5, n_redundant=0, weights=[0.85], random_state=23)
df = pd.DataFrame(raw, columns=["age", "income", "balance", "tenure", "score"])
df["default"] = label

X = df.drop(["default"], axis=1)
y = df["default"]
X_over, y_over = SMOTE(random_state=12).fit_resample(X, y)

df_over = pd.concat([pd.DataFrame(X_over, columns=X.columns), pd.DataFrame(y_over, columns=["default"])], axis=1)
df_over = df_over.sample(frac=1, random_state=12).reset_index(drop=True)
print(df_over["default"].value_counts(normalize=True))

features = df_over.iloc[:, :-1].values
target = df_over.iloc[:, -1].values
X_train, X_test, y_train, y_test = train_test_split(features, target, test_size=0.3, random_state=12)  # expect: resample-before-split
knn = KNeighborsClassifier(3).fit(X_train, y_train)
print("f1 =", f1_score(y_test, knn.predict(X_test)))
