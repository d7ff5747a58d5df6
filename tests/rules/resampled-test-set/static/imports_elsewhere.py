"""A piece of a longer program, its imports in another one: `pd` is what everybody calls so."""

from imblearn.over_sampling import SMOTE
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import MinMaxScaler

X, y = df.iloc[:, 1:-1], df.iloc[:, -1]
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.3)
scaler = MinMaxScaler()
X_scaled = pd.DataFrame(scaler.fit_transform(X_train), columns=X_train.columns)
held_out = pd.DataFrame(scaler.transform(X_test), columns=X_test.columns)
X_balanced, y_balanced = SMOTE().fit_resample(X_scaled, y_train)
X_other, y_other = SMOTE().fit_resample(held_out, y_test)  # expect: resampled-test-set
