"""SMOTE in a nested function, given the training part by other names."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split


def experiment(seed):
    data, target = make_classification(n_samples=300, n_features=6, weights=[0.85], random_state=seed)
    d_fit, d_eval, t_fit, t_eval = train_test_split(data, target, random_state=seed)

    def balanced(a, b):
        sampler = SMOTE(random_state=seed)
        return sampler.fit_resample(a, b)

    def fit(model):
        return model.fit(*balanced(d_fit, t_fit))

    return f1_score(t_eval, fit(LogisticRegression()).predict(d_eval))


print([experiment(seed) for seed in range(3)])
