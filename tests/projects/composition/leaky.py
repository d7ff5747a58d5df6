from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

from steps.balance import Balance
from steps.base import Chain
from steps.clean import Clean


def main():
    X, y = make_classification(n_samples=300, weights=[0.85], random_state=0)
    bundle = Chain(Clean(), Balance()).run({"X": X, "y": y})
    X_train, X_test, y_train, y_test = train_test_split(  # expect: resample-before-split
        bundle["X"], bundle["y"], random_state=0
    )
    model = LogisticRegression().fit(X_train, y_train)
    print(f1_score(y_test, model.predict(X_test)))


if __name__ == "__main__":
    main()
