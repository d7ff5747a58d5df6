from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline as resampling_pipeline
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

X, y = make_classification(300, 6, weights=[0.85], random_state=0)
balance = resampling_pipeline(SMOTE(random_state=0), StandardScaler())
make_pipeline(balance, LogisticRegression()).fit(X, y)  # expect: sampler-misplaced
