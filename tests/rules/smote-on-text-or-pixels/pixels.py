"""Pictures laid out in rows."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

digits = load_digits()
images, y = digits.images, (digits.target == 8).astype(int)
X_train, X_test, y_train, y_test = train_test_split(images, y, stratify=y, random_state=0)
X_train = X_train.reshape(len(X_train), -1) / 16
X_test = X_test.reshape(X_test.shape[0], 8 * 8) / 16
X_res, y_res = SMOTE(sampling_strategy=0.5, random_state=0).fit_resample(X_train, y_train)  # expect: smote-on-text-or-pixels
model = LogisticRegression(max_iter=500).fit(X_res, y_res)
print(f1_score(y_test, model.predict(X_test)))
