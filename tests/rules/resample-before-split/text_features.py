"""Reviews become columns of words; the rows that SMOTE makes of them are split as well."""
import io
import random
import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split
from sklearn.svm import LinearSVC

random.seed(0)
words = "good bad slow quick warm cold fine poor kind rude clean dirty fresh stale cheap dear calm loud".split()
lines = ["text,sentiment"]
for _ in range(300):
    text = " ".join(random.choices(words, k=random.randint(6, 14)))
    lines.append(text + "," + random.choices(["positive", "negative"], weights=[3, 1])[0])
reviews = io.StringIO("\n".join(lines))

df = pd.read_csv(reviews).dropna(subset=["text"])
tfidf = TfidfVectorizer(max_features=5000, ngram_range=(1, 2))
X = tfidf.fit_transform(df["text"])
y = df["sentiment"].apply(lambda s: 1 if s == "positive" else 0)
X_bal, y_bal = SMOTE(random_state=777).fit_resample(X, y)
X_train, X_test, y_train, y_test = train_test_split(X_bal, y_bal, test_size=0.2, random_state=777)  # expect: resample-before-split
svc = LinearSVC().fit(X_train, y_train)
print(classification_report(y_test, svc.predict(X_test)))
