from imblearn.over_sampling import SMOTE
from sklearn import metrics, svm, tree
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=300, n_features=6, weights=[0.85], random_state=1)
x_tr, x_te, y_tr, y_te = train_test_split(X, y, random_state=0)
x_tr, y_tr = SMOTE(random_state=0).fit_resample(x_tr, y_tr)
accuracies = {}
for clf in (svm.SVC(), tree.DecisionTreeClassifier(random_state=0)):
    predicted = clf.fit(x_tr, y_tr).predict(x_te)
    accuracies[clf.__class__.__name__] = round(metrics.accuracy_score(y_te, predicted), 3)  # expect: accuracy-only
print(accuracies)
