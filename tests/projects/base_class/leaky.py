from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification

from trainer import Trainer


class SmoteTrainer(Trainer):
    def balance(self, X, y):
        return SMOTE(random_state=0).fit_resample(X, y)


X, y = make_classification(n_samples=300, weights=[0.85], random_state=0)
print(SmoteTrainer(X, y).balance_first())  # expect: resample-before-split
