"""Word counts."""
import numpy as np
import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

rng = np.random.default_rng(0)
y = (rng.random(300) < 0.2).astype(int)
words = np.array(["cash", "prize", "meeting", "report", "lunch", "offer"])
texts = pd.Series([" ".join(rng.choice(words, 6)) + (" winner" if label else "") for label in y])
T_train, T_test, y_train, y_test = train_test_split(texts, y, stratify=y, random_state=0)
vectorizer = CountVectorizer()
X_train, X_test = vectorizer.fit_transform(T_train), vectorizer.transform(T_test)
X_res, y_res = SMOTE(sampling_strategy=0.5, random_state=0).fit_resample(X_train, y_train)  # expect: smote-on-text-or-pixels
model = LogisticRegression(max_iter=500).fit(X_res, y_res)
print(f1_score(y_test, model.predict(X_test)))
