from imblearn.ensemble import BalanceCascade, EasyEnsembleClassifier  # expect: removed-api

model = EasyEnsembleClassifier(random_state=0)
sampler = BalanceCascade(random_state=0)
