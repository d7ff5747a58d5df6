from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression

from judging import judge
from models.balanced import Balanced

X, y = make_classification(n_samples=300, weights=[0.85], random_state=0)
X_res, y_res = SMOTE(random_state=0).fit_resample(X, y)
print(judge(LogisticRegression(), X_res, y_res))  # expect: resample-before-cv
