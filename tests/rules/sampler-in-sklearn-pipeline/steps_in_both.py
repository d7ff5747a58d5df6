"""The same steps for both classes: one of them cannot resample."""
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import Pipeline as ImbPipeline
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import Pipeline

X, y = make_classification(300, 6, weights=[0.85], random_state=0)
steps = [("smote", SMOTE(sampling_strategy=0.5, random_state=0)), ("model", LogisticRegression())]
print(cross_val_score(ImbPipeline(steps), X, y, scoring="f1").mean())
model = Pipeline(steps)  # expect: sampler-in-sklearn-pipeline
model.fit(X, y)
