"""The imports and the table are in a module of one's own: `pd` is what everybody calls so."""

from everyday import *
from imblearn.over_sampling import SMOTE
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import MinMaxScaler

X, y = df.iloc[:, 1:-1], df.iloc[:, -1]
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.3)
scaler = MinMaxScaler()
X_scaled = pd.DataFrame(scaler.fit_transform(X_train), columns=X_train.columns)
held_out = pd.DataFrame(scaler.transform(X_test), columns=X_test.columns)
X_balanced, y_balanced = SMOTE().fit_resample(X_scaled, y_train)
X_other, y_other = SMOTE().fit_resample(held_out, y_test)  # expect: resampled-test-set
model = LogisticRegression().fit(X_balanced, y_balanced)
print(f1_score(y_other, model.predict(X_other)))
