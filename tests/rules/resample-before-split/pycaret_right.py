"""pycaret resamples inside the fit of its pipeline."""
import pandas as pd
from pycaret.classification import compare_models, predict_model, setup
from sklearn.datasets import make_classification

customers, churn = make_classification(300, 5, weights=[0.85], random_state=3)
df = pd.DataFrame(customers, columns=list("abcde")).assign(churn=churn)
experiment = setup(data=df, target="churn", fix_imbalance=True, fix_imbalance_method="SMOTE", session_id=1)
best = compare_models(sort="F1")
print(predict_model(best))
