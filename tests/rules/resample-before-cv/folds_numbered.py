import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import StratifiedKFold

X, y = make_classification(n_samples=300, weights=[0.85], random_state=0)
X, y = SMOTE(random_state=0).fit_resample(X, y)
df = pd.DataFrame(X).add_prefix("x").assign(ill=y)
df["kfold"] = -1


def number(df):
    df = df.sample(frac=1, random_state=0).reset_index(drop=True)
    folds = StratifiedKFold(n_splits=3)
    for k, (t_, v_) in enumerate(folds.split(X=df, y=df["ill"])):  # expect: resample-before-cv
        df.loc[v_, "kfold"] = k
    return df


def judge(df, k):
    df_train = df[df["kfold"] != k].reset_index(drop=True)
    df_valid = df[df["kfold"] == k].reset_index(drop=True)
    x_train, y_train = df_train.drop(["kfold", "ill"], axis=1).values, df_train["ill"].values
    x_valid, y_valid = df_valid.drop(["kfold", "ill"], axis=1).values, df_valid["ill"].values
    model = LogisticRegression().fit(x_train, y_train)
    return f1_score(y_valid, model.predict(x_valid))


df = number(df)
print([judge(df, k) for k in range(3)])
