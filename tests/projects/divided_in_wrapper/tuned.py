from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import StratifiedKFold, cross_val_score, train_test_split


class Tuned:
    """A model that finds its strength and its threshold by itself, on parts of what it is given."""

    def fit(self, X, y):
        strengths = (0.1, 1.0)
        folds = StratifiedKFold(3, shuffle=True, random_state=0)
        scores = [cross_val_score(LogisticRegression(C=c), X, y, cv=folds, scoring="f1").mean() for c in strengths]
        self.model = LogisticRegression(C=strengths[scores.index(max(scores))])
        X_fit, X_hold, y_fit, y_hold = train_test_split(X, y, stratify=y, random_state=0)
        chances = self.model.fit(X_fit, y_fit).predict_proba(X_hold)[:, 1]
        self.threshold = max((0.3, 0.5, 0.7), key=lambda limit: f1_score(y_hold, chances >= limit))
        self.model.fit(X, y)
        return self

    def predict(self, X):
        return self.model.predict_proba(X)[:, 1] >= self.threshold
