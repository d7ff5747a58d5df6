"""TruncatedSVD makes dense topics of the counts."""
import numpy as np
import pandas as pd
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

rng = np.random.default_rng(0)
y = (rng.random(300) < 0.2).astype(int)
words = np.array(["cash", "prize", "meeting", "report", "lunch", "offer"])
texts = pd.Series([" ".join(rng.choice(words, 6)) + (" winner" if label else "") for label in y])
T_train, T_test, y_train, y_test = train_test_split(texts, y, stratify=y, random_state=0)
smote = SMOTE(sampling_strategy=0.5, random_state=0)
model = make_pipeline(TfidfVectorizer(), TruncatedSVD(3), smote, LogisticRegression()).fit(T_train, y_train)
print(f1_score(y_test, model.predict(T_test)))
