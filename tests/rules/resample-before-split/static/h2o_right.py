import h2o
from h2o.estimators import H2OGradientBoostingEstimator

h2o.init()
frame = h2o.import_file("loans.csv")
train, test = frame.split_frame(ratios=[0.8], seed=1)
model = H2OGradientBoostingEstimator(balance_classes=True, seed=1)
model.train(y="default", training_frame=train)
print(model.model_performance(test).F1())
