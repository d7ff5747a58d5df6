from imblearn.over_sampling import SMOTE, RandomOverSampler
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier


def fit_and_judge(X_train, X_test, y_train, y_test):
    return f1_score(y_test, DecisionTreeClassifier(random_state=0).fit(X_train, y_train).predict(X_test))


X, y = make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.85], random_state=1)
print([fit_and_judge(*train_test_split(*s.fit_resample(X, y), random_state=0)) for s in (SMOTE(random_state=0), RandomOverSampler(random_state=0))])  # expect: resample-before-split
