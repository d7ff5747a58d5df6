from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression

from judging import judge
from models.balanced import Balanced

X, y = make_classification(n_samples=300, weights=[0.85], random_state=0)
print(judge(Balanced(LogisticRegression()), X, y))
