from imblearn.over_sampling import SMOTE
from judging import judge
from sklearn.datasets import make_classification
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=300, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_more, y_more = SMOTE(sampling_strategy=0.5, random_state=0).fit_resample(X_train, y_train)

print(judge(LogisticRegression(), X_train, X_test, y_train, y_test))  # expect: auc-from-labels
print(judge(LogisticRegression(), X_more, X_test, y_more, y_test))
print(judge(RandomForestClassifier(random_state=0), X_more, X_test, y_more, y_test))
