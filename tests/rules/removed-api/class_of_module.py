from imblearn import ensemble

sampler = ensemble.EasyEnsemble(n_subsets=3)  # expect: removed-api
