"""setup splits; the rows were resampled before."""
import pandas as pd
from imblearn.over_sampling import SMOTE
from pycaret.classification import compare_models, setup

df = pd.read_csv("churn.csv")
X, y = SMOTE(random_state=0).fit_resample(df.drop(columns="churn"), df["churn"])
balanced = pd.concat([X, y], axis=1)
setup(data=balanced, target="churn", session_id=1)  # expect: resample-before-split
best = compare_models(sort="F1")
