"""Train and validation part are put together for the last fit, train and test part to be encoded alike."""
import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=300, n_features=5, weights=[0.85], random_state=0)
df = pd.DataFrame(X, columns=list("abcde")).assign(city=["x", "y", "z"] * 100)
X_rest, X_test, y_rest, y_test = train_test_split(df, y, stratify=y, random_state=0)
both = pd.concat([X_rest.assign(known=1), X_test.assign(known=0)])
both["city"] = (both["city"] == "x").astype(int)
X_rest, X_test = both[both["known"] == 1], both[both["known"] == 0]
X_train, X_val, y_train, y_val = train_test_split(X_rest, y_rest, stratify=y_rest, random_state=0)
X_more, y_more = SMOTE(random_state=0).fit_resample(X_train, y_train)
strengths = (0.1, 1.0)
scores = [f1_score(y_val, LogisticRegression(C=c).fit(X_more, y_more).predict(X_val)) for c in strengths]
X_all, y_all = pd.concat([X_train, X_val]), pd.concat([pd.Series(y_train), pd.Series(y_val)])
X_more, y_more = SMOTE(random_state=0).fit_resample(X_all, y_all)
model = LogisticRegression(C=strengths[scores.index(max(scores))]).fit(X_more, y_more)
print(f1_score(y_test, model.predict(X_test)))
