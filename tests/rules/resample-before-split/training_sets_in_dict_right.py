from imblearn.combine import SMOTETomek
from imblearn.over_sampling import SMOTE, RandomOverSampler
from imblearn.under_sampling import RandomUnderSampler
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report, f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(400, 4, n_redundant=0, weights=[0.8], random_state=5)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
train_sets = {
    "original": (X_train, y_train),
    "smote": SMOTE(random_state=0).fit_resample(X_train, y_train),
    "over": RandomOverSampler(random_state=0).fit_resample(X_train, y_train),
    "under": RandomUnderSampler(random_state=0).fit_resample(X_train, y_train),
    "both": SMOTETomek(random_state=0).fit_resample(X_train, y_train),
}
best = max(train_sets, key=lambda k: f1_score(y_test, LogisticRegression().fit(*train_sets[k]).predict(X_test)))
print(best)
for name, (features, labels) in train_sets.items():
    model = LogisticRegression().fit(features, labels)
    print(name, classification_report(y_test, model.predict(X_test)))
