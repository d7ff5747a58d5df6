from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.decomposition import PCA
from sklearn.pipeline import FeatureUnion

X, y = make_classification(300, 6, weights=[0.85], random_state=0)
union = FeatureUnion([("pca", PCA(2)), ("smote", SMOTE(random_state=0))])  # expect: sampler-misplaced
union.fit_transform(X, y)
