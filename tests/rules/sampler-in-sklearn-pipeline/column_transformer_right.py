import pandas as pd
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline
from sklearn.compose import make_column_transformer
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline as make_sklearn_pipeline
from sklearn.impute import SimpleImputer
from sklearn.preprocessing import StandardScaler

data, y = make_classification(n_samples=300, n_features=6, weights=[0.8], random_state=1)
X = pd.DataFrame(data).add_prefix("x")
numeric = make_sklearn_pipeline(SimpleImputer(strategy="median"), StandardScaler())
prep = make_column_transformer((numeric, list(X.columns)))
print(cross_val_score(make_pipeline(prep, SMOTE(random_state=0), LogisticRegression()), X, y, scoring="f1").mean())
