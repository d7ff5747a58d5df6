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
T_train, T_test, y_train, y_test = train_test_split(texts, y, stratify=y, random_state=0)
copies = pd.Series(np.arange(len(T_train)))
chosen, y_res = RandomOverSampler(sampling_strategy=0.5, random_state=0).fit_resample(copies.to_frame(), y_train)
print(TfidfVectorizer().fit_transform(T_train.iloc[chosen[0]]).shape)
lengths = np.column_stack([T_train.str.len(), T_train.str.count("prize")])
X_res, y_res = SMOTE(sampling_strategy=0.5, random_state=0).fit_resample(lengths, y_train)
model = LogisticRegression().fit(X_res, y_res)
print(f1_score(y_test, model.predict(np.column_stack([T_test.str.len(), T_test.str.count("prize")]))))
