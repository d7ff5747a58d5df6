import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import classification_report, f1_score
from sklearn.model_selection import RepeatedKFold

data, target = make_classification(n_samples=300, n_features=6, weights=[0.8], random_state=1)
df = pd.DataFrame(data).add_prefix("x").assign(y=target)
cols = [c for c in df.columns if c != "y"]
rkf = RepeatedKFold(n_splits=3, n_repeats=1, random_state=0)
oof, truth = [], []
for i, (trn, val) in enumerate(rkf.split(df)):
    tr_df, val_df = df.iloc[trn], df.iloc[val]
    X_t, y_t = SMOTE(random_state=i).fit_resample(tr_df[cols], tr_df["y"])
    X_val, y_val = val_df[cols], val_df["y"]
    model = RandomForestClassifier(10, random_state=i).fit(X_t, y_t)
    p = model.predict(X_val)
    print("fold", i, f1_score(y_val, p))
    oof.extend(p)
    truth.extend(y_val)
print(classification_report(truth, oof))
