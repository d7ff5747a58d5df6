"""An imblearn pipeline as the last step of a scikit-learn one works as it reads."""
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import Pipeline as ImbPipeline
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler

X, y = make_classification(300, 6, weights=[0.85], random_state=0)
inner = ImbPipeline([("smote", SMOTE(random_state=0)), ("lr", LogisticRegression())])
outer = Pipeline([("scale", StandardScaler()), ("model", inner)])
print(cross_val_score(outer, X, y, scoring="average_precision"))
