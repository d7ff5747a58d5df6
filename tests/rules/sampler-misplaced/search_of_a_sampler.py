from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.model_selection import GridSearchCV

X, y = make_classification(300, 6, weights=[0.85], random_state=0)
search = GridSearchCV(SMOTE(), {"k_neighbors": [3, 5]}, scoring="f1", error_score="raise")  # expect: sampler-misplaced
search.fit(X, y)
