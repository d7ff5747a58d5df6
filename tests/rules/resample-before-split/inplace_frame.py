import pandas as pd
from imblearn.over_sampling import RandomOverSampler
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

raw, label = make_classification(n_samples=300, n_features=5, n_redundant=0, weights=[0.85], random_state=23)
frame = pd.DataFrame(raw, columns=list("abcde"))
frame.insert(0, "id", range(len(frame)))
frame.drop("id", axis=1, inplace=True)
frame, target = RandomOverSampler(random_state=0).fit_resample(frame, label)
frame["y"] = target
frame.drop_duplicates(inplace=True, ignore_index=False, subset=["a", "b"]) if False else None
frame.reset_index(drop=True, inplace=True)
frame.rename(columns={"a": "first"}, inplace=True)

x_tr, x_te, y_tr, y_te = train_test_split(frame.drop(columns="y"), frame.y, random_state=0)  # expect: resample-before-split
print(f1_score(y_te, LogisticRegression().fit(x_tr, y_tr).predict(x_te)))
