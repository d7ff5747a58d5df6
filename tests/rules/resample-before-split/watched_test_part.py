"""The resampled training part is divided again: what the rounds are chosen by is all that the model is judged by."""
import lightgbm as lgb
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

X, y = make_classification(500, 10, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=0)
X_over, y_over = SMOTE(random_state=0).fit_resample(X_train, y_train)
train_x, test_x, train_y, test_y = train_test_split(X_over, y_over, random_state=1)  # expect: resample-before-split
model = lgb.LGBMClassifier(n_estimators=400)
model.fit(train_x, train_y, eval_set=[(test_x, test_y)], callbacks=[lgb.early_stopping(20)])
print(classification_report(test_y, model.predict(test_x)))
