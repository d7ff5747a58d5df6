from imblearn.over_sampling import SMOTE, RandomOverSampler
from imblearn.under_sampling import RandomUnderSampler

SAMPLERS = {"over": RandomOverSampler, "smote": SMOTE, "under": RandomUnderSampler}


def make_sampler(name, **options):
    return SAMPLERS[name](**options)
