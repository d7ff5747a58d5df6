from imblearn.over_sampling import SMOTE

sampler = SMOTE(
    ratio=0.5,  # expect: removed-api
    k=3,  # expect: removed-api
    n_jobs=-1,  # expect: removed-api
)
