from zenml import pipeline

from steps import balance, judge, load, split


@pipeline(enable_cache=False)
def training():
    X, y = load()
    X, y = balance(X, y)
    X_train, X_test, y_train, y_test = split(X, y)  # expect: resample-before-split
    return judge(X_train, X_test, y_train, y_test)


if __name__ == "__main__":
    training()
