"""The training report stands beside a cross-validated score of a pipeline."""
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline
from sklearn.datasets import make_classification
from sklearn.metrics import classification_report
from sklearn.model_selection import cross_val_predict
from sklearn.naive_bayes import GaussianNB

X, y = make_classification(n_samples=300, n_features=6, weights=[0.8], random_state=1)
model = make_pipeline(SMOTE(random_state=0), GaussianNB())
print(classification_report(y, cross_val_predict(model, X, y, cv=5)))
