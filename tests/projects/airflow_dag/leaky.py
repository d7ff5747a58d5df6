from airflow.decorators import dag

from steps import balance, judge, load, split


@dag(schedule=None, catchup=False)
def training():
    X, y = load()
    X, y = balance(X, y)
    X_train, X_test, y_train, y_test = split(X, y)  # expect: resample-before-split
    return judge(X_train, X_test, y_train, y_test)


training()
