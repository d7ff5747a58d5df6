import pandas as pd
from imblearn.over_sampling import SMOTE

__all__ = []


def _load(path):
    table = pd.read_csv(path)
    return table.drop(columns="churn"), table["churn"]


if __name__ == "__main__":

    def even_out(X, y):
        return SMOTE(random_state=0).fit_resample(X, y)
