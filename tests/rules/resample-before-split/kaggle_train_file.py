"""The file is called train.csv, but it is split here, after SMOTE."""
import io
import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

raw, label = make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.85], random_state=6)
train_csv = io.StringIO(pd.DataFrame(raw, columns=list("abcd")).assign(target=label).to_csv(index=False))

train = pd.read_csv(train_csv)
X_train = train.drop("target", axis=1)
y_train = train["target"]
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
X_train, X_val, y_train, y_val = train_test_split(X_train, y_train, test_size=0.2, random_state=0)  # expect: resample-before-split
model = LogisticRegression().fit(X_train, y_train)
print(f1_score(y_val, model.predict(X_val)))
