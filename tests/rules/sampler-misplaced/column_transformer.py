from imblearn.over_sampling import SMOTE
from sklearn.compose import ColumnTransformer
from sklearn.datasets import make_classification
from sklearn.preprocessing import StandardScaler

X, y = make_classification(300, 6, weights=[0.85], random_state=0)
transformers = [("scale", StandardScaler(), [0, 1, 2])]
transformers.append(("balance", SMOTE(random_state=0), [3, 4, 5]))
columns = ColumnTransformer(transformers)  # expect: sampler-misplaced
columns.fit(X, y)
