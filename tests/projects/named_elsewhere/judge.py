import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score

import settings

frame = pd.read_csv(settings.BALANCED)
print(cross_val_score(LogisticRegression(), frame.drop(columns="y"), frame["y"], scoring="f1"))  # expect: resample-before-cv
