import pandas as pd
from imblearn.over_sampling import ADASYN
from sklearn.datasets import make_classification
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

values, labels = make_classification(300, 6, n_informative=4, weights=[0.8], class_sep=0.5, random_state=5)
df = pd.DataFrame(values, columns=list("abcdef")).assign(y=labels)
train, test = train_test_split(df, test_size=0.3, random_state=5)
features = [c for c in df if c != "y"]
X_balanced, y_balanced = ADASYN(random_state=5).fit_resample(df[features], df.y)
forest = RandomForestClassifier(20, random_state=0)
forest.fit(X_balanced, y_balanced)
print(classification_report(test.y, forest.predict(test[features])))  # expect: test-rows-in-resampled-train
