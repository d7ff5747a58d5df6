import h2o
import pandas as pd
from h2o.estimators import H2OGradientBoostingEstimator
from sklearn.datasets import make_classification

applicants, default = make_classification(400, 6, weights=[0.85], random_state=0)
pd.DataFrame(applicants, columns=list("abcdef")).assign(default=default).to_csv("loans.csv", index=False)

h2o.init()
frame = h2o.import_file("loans.csv")
train, test = frame.split_frame(ratios=[0.8], seed=1)
model = H2OGradientBoostingEstimator(balance_classes=True, seed=1)
model.train(y="default", training_frame=train)
print(model.model_performance(test).F1())
