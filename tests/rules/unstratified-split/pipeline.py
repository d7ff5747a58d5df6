"""The sampler is in a pipeline; a validation part is split off by chance, too."""
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(500, 5, weights=[0.85], random_state=0)
X_rest, X_test, y_rest, y_test = train_test_split(X, y, stratify=None, random_state=0)  # expect: unstratified-split
X_train, X_val, y_train, y_val = train_test_split(X_rest, y_rest, random_state=0)  # expect: unstratified-split
model = make_pipeline(SMOTE(sampling_strategy=0.5, random_state=0), LogisticRegression()).fit(X_train, y_train)
print(f1_score(y_val, model.predict(X_val)))
print(f1_score(y_test, model.predict(X_test)))
