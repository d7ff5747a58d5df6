from imblearn.over_sampling import ADASYN, SMOTE

SAMPLERS = {"smote": SMOTE(random_state=0), "adasyn": ADASYN(random_state=0)}


def choose(pipeline, name):
    pipeline.set_params(balance=SAMPLERS[name], model__C=0.5)
    return pipeline
