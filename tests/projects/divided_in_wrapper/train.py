from imblearn.over_sampling import SMOTE, RandomOverSampler
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from tuned import Tuned

X, y = make_classification(n_samples=300, weights=[0.8], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
for sampler in (SMOTE(random_state=0), RandomOverSampler(random_state=0)):
    X_more, y_more = sampler.fit_resample(X_train, y_train)
    model = Tuned().fit(X_more, y_more)  # expect: resample-before-split
    print(f1_score(y_test, model.predict(X_test)))
