from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.ensemble import VotingClassifier
from sklearn.linear_model import LogisticRegression

X, y = make_classification(300, 6, weights=[0.85], random_state=0)
voters = [("smote", SMOTE(random_state=0)), ("model", LogisticRegression())]
VotingClassifier(voters).fit(X, y)  # expect: sampler-misplaced
