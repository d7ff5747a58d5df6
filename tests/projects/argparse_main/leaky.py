import argparse

from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

from balancing import balance
from data import load


def parse():
    parser = argparse.ArgumentParser()
    parser.add_argument("--neighbours", type=int, default=5)
    parser.add_argument("--balance", choices=["smote", "none"], default="smote")
    return parser.parse_args()


def main():
    args = parse()
    X, y = load()
    X, y = balance(X, y, args.neighbours)
    X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)  # expect: resample-before-split
    model = LogisticRegression().fit(X_train, y_train)
    print(f1_score(y_test, model.predict(X_test)))


if __name__ == "__main__":
    main()
