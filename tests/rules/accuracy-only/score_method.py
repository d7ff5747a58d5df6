from imblearn.over_sampling import RandomOverSampler
from sklearn.datasets import make_classification
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
X_train, y_train = RandomOverSampler(random_state=0).fit_resample(X_train, y_train)
models = {"lr": LogisticRegression(), "knn": KNeighborsClassifier(), "rf": RandomForestClassifier(10, random_state=0)}
for name, model in models.items():
    model.fit(X_train, y_train)
    print(f"{name}: {model.score(X_test, y_test) * 100:.1f} %")  # expect: accuracy-only
