import imblearn.over_sampling
from imblearn.over_sampling import SMOTE
from imblearn.under_sampling import TomekLinks

import config


def make_sampler(method=config.METHOD):
    if method == "smote":
        return SMOTE(random_state=0)
    elif method == "tomek":
        return TomekLinks()
    raise ValueError(f"unknown method: {method}")


def make_by_class(name=config.CLASS):
    return getattr(imblearn.over_sampling, name)(random_state=0)
