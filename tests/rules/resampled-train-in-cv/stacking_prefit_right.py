from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.ensemble import StackingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.naive_bayes import GaussianNB
from sklearn.tree import DecisionTreeClassifier

X, y = make_classification(n_samples=500, n_features=6, weights=[0.8], random_state=1)
X_tmp, X_test, y_tmp, y_test = train_test_split(X, y, test_size=0.2, random_state=0)
X_train, X_meta, y_train, y_meta = train_test_split(X_tmp, y_tmp, test_size=0.3, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
fitted = [("nb", GaussianNB().fit(X_train, y_train)), ("dt", DecisionTreeClassifier(max_depth=3).fit(X_train, y_train))]
stack = StackingClassifier(fitted, LogisticRegression(), cv="prefit").fit(X_meta, y_meta)
print(f1_score(y_test, stack.predict(X_test)))
