from imblearn.over_sampling import SMOTE, RandomOverSampler, BorderlineSMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=300, n_features=6, weights=[0.8], random_state=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
for cls in [SMOTE, RandomOverSampler, BorderlineSMOTE]:
    X_rs, y_rs = cls(random_state=0).fit_resample(X, y)
    preds = LogisticRegression().fit(X_rs, y_rs).predict(X_test)  # expect: test-rows-in-resampled-train
    print(cls.__name__, f1_score(y_test, preds))
