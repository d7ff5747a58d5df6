from prefect import flow

from steps import balance, judge, load, split


@flow(name="training", log_prints=True)
def training():
    X, y = load()
    X, y = balance(X, y)
    X_train, X_test, y_train, y_test = split(X, y)  # expect: resample-before-split
    return judge(X_train, X_test, y_train, y_test)


if __name__ == "__main__":
    training()
