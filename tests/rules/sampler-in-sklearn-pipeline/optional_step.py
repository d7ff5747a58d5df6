from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

X, y = make_classification(n_samples=300, n_features=6, weights=[0.8], random_state=1)
balance = y.mean() < 0.3
steps = [StandardScaler()]
if balance:
    steps += [SMOTE(random_state=0)]
steps.append(LogisticRegression())
model = make_pipeline(*steps)  # expect: sampler-in-sklearn-pipeline
model.fit(X, y)
