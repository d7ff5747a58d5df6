import imblearn.over_sampling as over
import sklearn.pipeline as skp
from sklearn.datasets import make_classification
from sklearn.decomposition import PCA
from sklearn.svm import SVC

X, y = make_classification(300, 6, weights=[0.85], random_state=0)
steps = []
steps.append(("pca", PCA(n_components=3)))
steps.append(("over", over.ADASYN(random_state=0)))
steps.append(("svc", SVC()))
clf = skp.Pipeline(steps=steps)  # expect: sampler-in-sklearn-pipeline
clf.fit(X, y)
