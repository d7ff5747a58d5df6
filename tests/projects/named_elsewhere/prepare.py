import pandas as pd

from balance import balance
from settings import BALANCED, FOLDER

frame = pd.read_csv(FOLDER / "raw.csv")
X, y = balance(frame.drop(columns="y"), frame["y"])
X.assign(y=y).to_csv(BALANCED, index=False)
