from balance import balance
from judge import judge


def run(X, y):
    return judge(*balance(X, y))
