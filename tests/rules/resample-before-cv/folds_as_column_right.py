import pandas as pd
from imblearn.over_sampling import RandomOverSampler
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import StratifiedKFold

data, target = make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.8], random_state=1)
df = pd.DataFrame(data, columns=list("abcd")).assign(target=target, kfold=-1)
for fold, (_, rows) in enumerate(StratifiedKFold(4, shuffle=True, random_state=0).split(df, df["target"])):
    df.loc[rows, "kfold"] = fold
for fold in range(4):
    train, valid = df[df.kfold != fold], df[df.kfold == fold]
    X_b, y_b = RandomOverSampler(random_state=0).fit_resample(train[list("abcd")], train.target)
    model = LogisticRegression().fit(X_b, y_b)
    print(fold, f1_score(valid.target, model.predict(valid[list("abcd")])))
