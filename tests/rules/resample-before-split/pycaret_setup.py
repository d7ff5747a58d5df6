"""setup splits and compare_models folds; the rows were resampled before."""
import pandas as pd
from imblearn.over_sampling import SMOTE
from pycaret.classification import compare_models, predict_model, setup
from sklearn.datasets import make_classification

customers, churn = make_classification(300, 5, weights=[0.85], random_state=3)
df = pd.DataFrame(customers, columns=list("abcde")).assign(churn=churn)
X, y = SMOTE(random_state=0).fit_resample(df.drop(columns="churn"), df["churn"])
balanced = pd.concat([X, y], axis=1)
setup(data=balanced, target="churn", session_id=1)  # expect: resample-before-split
best = compare_models(sort="F1")  # expect: resample-before-cv
print(predict_model(best))
