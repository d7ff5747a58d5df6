"""A model that is fitted and kept; nobody claims how good it is."""
import io
import joblib
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression

X, y = make_classification(n_samples=300, n_features=6, weights=[0.8], random_state=1)
X, y = SMOTE(random_state=0).fit_resample(X, y)
model = LogisticRegression().fit(X, y)
joblib.dump(model, io.BytesIO())
print(model.coef_, (model.predict(X) == 1).mean())
