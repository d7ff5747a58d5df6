from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline
from sklearn.datasets import make_classification
from sklearn.ensemble import StackingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

X, y = make_classification(400, 6, weights=[0.85], random_state=0)
X_res, y_res = SMOTE(random_state=0).fit_resample(X, y)
print("SMOTE works:", (y_res == 0).sum(), (y_res == 1).sum())
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
bases = [("tree", make_pipeline(SMOTE(random_state=0), DecisionTreeClassifier(max_depth=3)))]
model = StackingClassifier(bases, LogisticRegression(), cv=3).fit(X_train, y_train)
print(f1_score(y_test, model.predict(X_test)))
