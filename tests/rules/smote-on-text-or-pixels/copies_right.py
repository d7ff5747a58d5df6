"""Texts themselves are drawn again; SMOTE works on other columns."""
import numpy as np
import pandas as pd
from imblearn.over_sampling import RandomOverSampler
from imblearn.over_sampling import SMOTE
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

rng = np.random.default_rng(0)
y = (rng.random(300) < 0.2).astype(int)
words = np.array(["cash", "prize", "meeting", "report", "lunch", "offer"])
texts = pd.Series([" ".join(rng.choice(words, 6)) + (" winner" if label else "") for label in y])
mails = pd.DataFrame({"text": texts, "hour": rng.uniform(0, 24, 300), "length": texts.str.len()})
M_train, M_test, y_train, y_test = train_test_split(mails, y, stratify=y, random_state=0)
copies, y_copies = RandomOverSampler(sampling_strategy=0.5, random_state=0).fit_resample(M_train, y_train)
by_text = LogisticRegression().fit(TfidfVectorizer().fit_transform(copies["text"]), y_copies)
print(by_text.coef_)
X_res, y_res = SMOTE(sampling_strategy=0.5, random_state=0).fit_resample(M_train[["hour", "length"]], y_train)
model = LogisticRegression().fit(X_res, y_res)
print(f1_score(y_test, model.predict(M_test[["hour", "length"]])))
