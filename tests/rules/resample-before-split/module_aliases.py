import imblearn.over_sampling as ovs
import sklearn.model_selection as ms
from sklearn import datasets as ds, metrics as mt
from sklearn.naive_bayes import GaussianNB as NB

Sampler = ovs.SVMSMOTE
split = ms.train_test_split
X, y = ds.make_classification(n_samples=300, n_features=5, n_redundant=0, weights=[0.85], random_state=2)
X, y = Sampler(random_state=2).fit_resample(X, y)
a, b, c, d = split(X, y, random_state=2)  # expect: resample-before-split
print(mt.f1_score(d, NB().fit(a, c).predict(b)))
