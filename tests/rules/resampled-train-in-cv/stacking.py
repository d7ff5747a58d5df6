from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.ensemble import StackingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.naive_bayes import GaussianNB
from sklearn.tree import DecisionTreeClassifier

X, y = make_classification(n_samples=400, n_features=8, weights=[0.9], random_state=2)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
level0 = list()
level0.append(("cart", DecisionTreeClassifier(random_state=0)))
level0.append(("bayes", GaussianNB()))
stack = StackingClassifier(estimators=level0, final_estimator=LogisticRegression(), cv=5)
stack.fit(X_train, y_train)  # expect: resampled-train-in-cv
print(f1_score(y_test, stack.predict(X_test)))
