from imblearn.over_sampling import SMOTENC

right = SMOTENC([0, 2], random_state=0)
wrong = SMOTENC([0, 2], "minority")  # expect: removed-api
