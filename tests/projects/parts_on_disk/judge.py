import joblib
import pandas as pd
from sklearn.metrics import f1_score


def load(path):
    return pd.read_csv(path)


def main():
    model = joblib.load("models/parts.joblib")
    test = load("data/parts_test.csv")
    print(f1_score(test["y"], model.predict(test.drop(columns="y"))))


if __name__ == "__main__":
    main()
