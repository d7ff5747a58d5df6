import pandas as pd

MIX = {1: "one", 5: "five"}
HOW = {"ro": "copied", "snc": "blended"}


def save_table(table, kind, mix=None, how=None):
    table.to_csv(
        f"data/"
        f"{kind}"
        f"{f'_{MIX[mix]}' if mix else ''}"
        f"{f'_{HOW[how]}' if how else ''}"
        ".csv"
    )


def load_table(kind, mix=None, how=None):
    return pd.read_csv(
        f"data/"
        f"{kind}"
        f"{f'_{MIX[mix]}' if mix else ''}"
        f"{f'_{HOW[how]}' if how else ''}"
        ".csv",
        index_col=0,
    )
