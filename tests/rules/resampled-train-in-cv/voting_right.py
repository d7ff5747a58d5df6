"""A voting ensemble makes no folds."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.ensemble import BaggingClassifier, VotingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.naive_bayes import GaussianNB
from sklearn.tree import DecisionTreeClassifier

X, y = make_classification(n_samples=400, n_features=8, weights=[0.9], random_state=2)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
vote = VotingClassifier([("lr", LogisticRegression()), ("nb", GaussianNB()),
                         ("bag", BaggingClassifier(DecisionTreeClassifier(), n_estimators=5, random_state=0))])
vote.fit(X_train, y_train)
print(f1_score(y_test, vote.predict(X_test)))
