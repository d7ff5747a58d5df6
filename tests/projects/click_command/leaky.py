import click
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

from balancing import balance
from data import load


@click.command()
@click.option("--neighbours", default=5, show_default=True)
@click.option("--seed", type=int, default=0)
def train(neighbours, seed):
    X, y = load()
    X, y = balance(X, y, neighbours, seed)
    X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=seed)  # expect: resample-before-split
    model = LogisticRegression().fit(X_train, y_train)
    print(f1_score(y_test, model.predict(X_test)))


if __name__ == "__main__":
    train()
