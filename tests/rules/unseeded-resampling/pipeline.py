"""In a pipeline."""
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(500, 5, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
model = make_pipeline(SMOTE(sampling_strategy=0.5), LogisticRegression())  # expect: unseeded-resampling
model.fit(X_train, y_train)
print(f1_score(y_test, model.predict(X_test)))
