from imblearn.over_sampling import RandomOverSampler
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=400, n_features=8, weights=[0.8], random_state=2)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
parts = {"train": (X_train, y_train), "test": (X_test, y_test)}
balanced = {}
for which, (features, labels) in parts.items():
    balanced[which] = RandomOverSampler(random_state=0).fit_resample(features, labels)  # expect: resampled-test-set
model = LogisticRegression().fit(*balanced["train"])
print(f1_score(balanced["test"][1], model.predict(balanced["test"][0])))
