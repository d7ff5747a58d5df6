from imblearn.over_sampling import RandomOverSampler
from sklearn.datasets import make_classification
from sklearn.linear_model import SGDClassifier
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

X, y = make_classification(n_samples=400, n_features=8, weights=[0.9], random_state=2)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
scaler = StandardScaler().fit(X_train)
X_over, y_over = RandomOverSampler(random_state=0).fit_resample(scaler.transform(X_train), y_train)
sgd = SGDClassifier(early_stopping=True, random_state=0)
sgd.fit(X_over, y_over)  # expect: resampled-validation
print(f1_score(y_test, sgd.predict(scaler.transform(X_test))))
