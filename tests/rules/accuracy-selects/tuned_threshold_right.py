"""TunedThresholdClassifierCV picks by balanced accuracy unless told otherwise."""
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import TunedThresholdClassifierCV, train_test_split

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
model = TunedThresholdClassifierCV(make_pipeline(SMOTE(random_state=0), LogisticRegression()), thresholds=20)
model.fit(X_train, y_train)
print(f1_score(y_test, model.predict(X_test)))
