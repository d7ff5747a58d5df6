from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split


def run(X, y):
    X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=1)

    def fit():
        # takes the rows of the enclosing function, the held-out ones among them
        return LogisticRegression().fit(*SMOTE(random_state=1).fit_resample(X, y))

    model = fit()
    return f1_score(y_test, model.predict(X_test))  # expect: test-rows-in-resampled-train


print(run(*make_classification(n_samples=400, n_features=8, weights=[0.9], random_state=2)))
