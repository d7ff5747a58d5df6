"""pycaret resamples inside the fit of its pipeline."""
import pandas as pd
from pycaret.classification import compare_models, predict_model, setup

df = pd.read_csv("churn.csv")
experiment = setup(data=df, target="churn", fix_imbalance=True, fix_imbalance_method="SMOTE", session_id=1)
best = compare_models(sort="F1")
print(predict_model(best))
