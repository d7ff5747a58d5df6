from imblearn.combine import SMOTETomek

sampler = SMOTETomek(random_state=0, kind_smote="regular")  # expect: removed-api
