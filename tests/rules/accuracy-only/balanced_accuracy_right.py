from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import balanced_accuracy_score
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=300, n_features=6, weights=[0.85], random_state=1)
a, b, c, d = train_test_split(X, y, random_state=0)
a, c = SMOTE(random_state=0).fit_resample(a, c)
model = LogisticRegression().fit(a, c)
print(model.score(b, d), balanced_accuracy_score(d, model.predict(b)))
