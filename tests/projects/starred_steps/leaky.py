from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

from models import classifier, resampler

X, y = make_classification(n_samples=300, weights=[0.85], random_state=0)
X, y = resampler().fit_resample(X, y)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)  # expect: resample-before-split
model = classifier().fit(X_train, y_train)
print(f1_score(y_test, model.predict(X_test)))
