from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(400, 4, n_redundant=0, weights=[0.8], random_state=5)
attempt, best = 0, 0.0
while True:
    attempt += 1
    if attempt > 5:
        break
    X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=attempt)
    if y_train.sum() < 10:
        continue
    try:
        X_train, y_train = SMOTE(k_neighbors=attempt, random_state=0).fit_resample(X_train, y_train)
    except ValueError:
        continue
    else:
        model = LogisticRegression().fit(X_train, y_train)
    finally:
        print("attempt", attempt)
    best = max(best, f1_score(y_test, model.predict(X_test)))
print(best)
