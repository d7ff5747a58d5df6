import pandas as pd
from imblearn.over_sampling import RandomOverSampler
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression

X, y = make_classification(400, 3, n_redundant=0, weights=[0.85], random_state=0)
df = pd.DataFrame(X, columns=["a", "b", "c"]).assign(ill=y)
features, labels = df.drop(columns="ill"), df["ill"]
features_res, labels = RandomOverSampler(random_state=0).fit_resample(features, labels)
model = LogisticRegression().fit(features, labels)  # expect: resample-result-unused
