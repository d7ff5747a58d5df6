"""A pipeline of samplers only, used through fit_resample."""
from collections import Counter
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import Pipeline
from imblearn.under_sampling import RandomUnderSampler
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

X, y = make_classification(n_samples=600, n_features=4, n_redundant=0, weights=[0.95], random_state=1)
over = SMOTE(sampling_strategy=0.2, k_neighbors=3, random_state=1)
under = RandomUnderSampler(sampling_strategy=0.5, random_state=1)
steps = [("o", over), ("u", under)]
pipeline = Pipeline(steps=steps)
X, y = pipeline.fit_resample(X, y)
print(Counter(y))
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=1)  # expect: resample-before-split
print(f1_score(y_test, DecisionTreeClassifier(random_state=0).fit(X_train, y_train).predict(X_test)))
