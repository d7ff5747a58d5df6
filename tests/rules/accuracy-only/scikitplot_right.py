import matplotlib.pyplot as plt
import scikitplot as skplt
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=300, n_features=6, weights=[0.8], random_state=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
model = LogisticRegression().fit(X_train, y_train)
predictions = model.predict(X_test)
print(accuracy_score(y_test, predictions))
skplt.metrics.plot_confusion_matrix(y_test, predictions, normalize=True)
plt.show()
