from imblearn.over_sampling import SMOTE
from sklearn.preprocessing import StandardScaler


def preprocessing():
    return [StandardScaler()]


def balancing():
    return [SMOTE(random_state=0)]
