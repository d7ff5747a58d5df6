"""A pipeline; the transformer before is no model."""
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

X, y = make_classification(500, 5, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
scaler = StandardScaler()
scaler.fit(X_train)
model = make_pipeline(SMOTE(sampling_strategy=0.5, random_state=0), LogisticRegression())
model.fit(scaler.transform(X_train), y_train)  # expect: no-alternative-tried
print(f1_score(y_test, model.predict(scaler.transform(X_test))))
