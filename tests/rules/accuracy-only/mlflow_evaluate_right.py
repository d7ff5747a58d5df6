"""mlflow.evaluate computes a classifier's metrics, F1 and the areas among them."""
import mlflow
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score
from sklearn.model_selection import train_test_split

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
with mlflow.start_run():
    model = LogisticRegression().fit(X_train, y_train)
    info = mlflow.sklearn.log_model(model, "model")
    print(accuracy_score(y_test, model.predict(X_test)))
    mlflow.evaluate(info.model_uri, X_test, targets=y_test, model_type="classifier")
