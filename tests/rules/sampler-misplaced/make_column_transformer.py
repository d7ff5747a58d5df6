from imblearn.over_sampling import SMOTENC
from sklearn.compose import make_column_transformer, make_column_selector
from sklearn.datasets import make_classification
from sklearn.preprocessing import MinMaxScaler

X, y = make_classification(300, 6, weights=[0.85], random_state=0)
columns = make_column_transformer(  # expect: sampler-misplaced
    (MinMaxScaler(), [0, 1]),
    (SMOTENC([0], random_state=0), [2, 3]),
)
columns.fit_transform(X, y)
