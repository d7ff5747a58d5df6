"""Yellowbrick's visualizers draw more than accuracy."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
from yellowbrick.classifier import ROCAUC, ClassificationReport, ConfusionMatrix

for visualizer in (ClassificationReport(LogisticRegression()), ConfusionMatrix(LogisticRegression()), ROCAUC(LogisticRegression())):
    visualizer.fit(X_train, y_train)
    print(visualizer.score(X_test, y_test))
    visualizer.show()
