from imblearn.combine import SMOTEENN
from imblearn.ensemble import BalancedBaggingClassifier, EasyEnsembleClassifier
from imblearn.over_sampling import SMOTE, SMOTENC, BorderlineSMOTE, KMeansSMOTE, SVMSMOTE
from imblearn.under_sampling import EditedNearestNeighbours, RandomUnderSampler, TomekLinks
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.neighbors import NearestNeighbors

X, y = make_classification(300, 6, weights=[0.85], random_state=0)
print(SMOTE(k_neighbors=NearestNeighbors(n_neighbors=6, n_jobs=2)).fit_resample(X, y)[0].shape)
print(BorderlineSMOTE(kind="borderline-1", m_neighbors=8).fit_resample(X, y)[0].shape)
print(SVMSMOTE(out_step=0.4, m_neighbors=8).fit_resample(X, y)[0].shape)
KMeansSMOTE(n_jobs=2, k_neighbors=3)
SMOTENC([0, 1], random_state=0)
TomekLinks(n_jobs=2).fit_resample(X, y)
SMOTEENN(enn=EditedNearestNeighbours(kind_sel="mode"), n_jobs=2).fit_resample(X, y)
under = RandomUnderSampler(random_state=0)
under.fit_resample(X, y)
print(under.sample_indices_[:3])
BalancedBaggingClassifier(LogisticRegression(), 3, n_jobs=1).fit(X, y)
EasyEnsembleClassifier(3, n_jobs=1).fit(X, y)
