from imblearn.over_sampling import SMOTE

sampler = SMOTE("minority")  # expect: removed-api
