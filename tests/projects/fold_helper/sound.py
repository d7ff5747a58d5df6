from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression

from evaluation import judge

X, y = make_classification(n_samples=300, weights=[0.85], random_state=0)
print(judge(LogisticRegression(), X, y, SMOTE(random_state=0).fit_resample))
