from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split


def experiment(seed):
    data, target = make_classification(n_samples=300, n_features=6, weights=[0.85], random_state=seed)

    def balanced():
        sampler = SMOTE(random_state=seed)
        return sampler.fit_resample(data, target)

    def split():
        d, t = balanced()
        return train_test_split(d, t, random_state=seed)  # expect: resample-before-split

    d_fit, d_eval, t_fit, t_eval = split()
    return f1_score(t_eval, LogisticRegression().fit(d_fit, t_fit).predict(d_eval))


print([experiment(seed) for seed in range(3)])
