from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

from judging import area_of_guess, areas, judge

X, y = make_classification(n_samples=300, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
line = LogisticRegression().fit(X_train, y_train)
trees = RandomForestClassifier(random_state=0).fit(X_train, y_train)

print("wrong in the helper, however often it is called")
print(judge(line, X_test, y_test))  # expect: auc-from-labels
print(judge(trees, X_test, y_test))

print("wrong in the helper, by what another one says")
print(area_of_guess(line, X_test, y_test))  # expect: auc-from-labels
print(area_of_guess(trees, X_test, y_test))

print("wrong in each call")
print(areas(y_test, line.predict(X_test)))  # expect: auc-from-labels
print(areas(y_test, trees.predict(X_test)))  # expect: auc-from-labels
