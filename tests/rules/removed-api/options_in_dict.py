from imblearn.under_sampling import RandomUnderSampler

options = {"random_state": 0, "return_indices": True}
sampler = RandomUnderSampler(**options)  # expect: removed-api
