from imblearn.over_sampling import SMOTE
from imblearn.pipeline import Pipeline
from sklearn.datasets import make_classification
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline as Chain
from sklearn.preprocessing import StandardScaler

X, y = make_classification(300, 6, weights=[0.85], random_state=0)
prepare = Chain([("impute", SimpleImputer()), ("scale", StandardScaler())])
model = Pipeline([("prepare", prepare), ("smote", SMOTE(random_state=0)), ("model", LogisticRegression())])  # expect: sampler-misplaced
model.fit(X, y)
