"""train.csv came apart from test.csv; nothing is split here but the training file, before it is resampled."""
import io
import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression

raw, label = make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.85], random_state=6)
whole = pd.DataFrame(raw, columns=list("abcd")).assign(target=label)
train_csv = io.StringIO(whole[:200].to_csv(index=False))
test_csv = io.StringIO(whole[200:].drop(columns="target").to_csv(index=False))

train = pd.read_csv(train_csv)
test = pd.read_csv(test_csv)
X_train, y_train = train.drop(columns="target"), train["target"]
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
model = LogisticRegression().fit(X_train, y_train)
submission = pd.DataFrame({"id": test.index, "target": model.predict(test)})
print(submission.head())
