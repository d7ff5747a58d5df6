from imblearn.over_sampling import SMOTE

sampler = SMOTE(kind="borderline1", k_neighbors=3)  # expect: removed-api
