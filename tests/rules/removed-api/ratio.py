from imblearn.over_sampling import RandomOverSampler

sampler = RandomOverSampler(ratio="minority", random_state=0)  # expect: removed-api
