"""Small programs whose rows are kept apart, and some of which nothing is known."""

from __future__ import annotations

from tests.reference.program_parts import JUDGE, JUDGE_RES, SPLIT

CLEAN = {
    "learning in steps, with training scores": SPLIT
    + """
X_res, y_res = SMOTE().fit_resample(X_train, y_train)
model = SGDClassifier(loss="log_loss")
for _ in range(3):
    model.partial_fit(X_res, y_res, classes=[0, 1])
    print(model.score(X_res, y_res))
print(f1_score(y_test, model.predict(X_test)))
""",
    "train part only": SPLIT + "X_res, y_res = SMOTE().fit_resample(X_train, y_train)\n" + JUDGE_RES,
    "train part only, by name": """
        X, X_test, y, y_test = train_test_split(X, y, stratify=y)
        X, y = SMOTE().fit_resample(X, y)
        print(f1_score(y_test, model.fit(X, y).predict(X_test)))
        """,
    "pipeline in cross-validation": """
        print(cross_val_score(make_pipeline(StandardScaler(), SMOTE(), model), X, y, cv=3))
        """,
    "pipeline in a search": SPLIT
    + """
search = GridSearchCV(Pipeline([("s", SMOTE()), ("m", model)]), {"m__C": [1, 2]}, cv=3).fit(X_train, y_train)
print(search.best_score_, f1_score(y_test, search.predict(X_test)), search.score(X_test, y_test))
""",
    "within folds": """
        answers = np.zeros(len(y))
        for tr, te in StratifiedKFold(4, shuffle=True, random_state=0).split(X, y):
            scaler = StandardScaler().fit(X[tr])
            X_res, y_res = SMOTE().fit_resample(scaler.transform(X[tr]), y[tr])
            answers[te] = model.fit(X_res, y_res).predict(scaler.transform(X[te]))
        print(f1_score(y, answers))
        """,
    "within folds of a frame, several samplers": """
        features = df.drop(columns="target")
        for sampler in (SMOTE(), RandomOverSampler(), RandomUnderSampler(), SMOTETomek(), ADASYN()):
            for tr, te in KFold(3, shuffle=True, random_state=1).split(features):
                X_res, y_res = sampler.fit_resample(features.iloc[tr], df.target.iloc[tr])
                model.fit(X_res, y_res)
                print(roc_auc_score(df.target.iloc[te], model.predict_proba(features.iloc[te])[:, 1]))
        """,
    "for a count only": "X_res, y_res = SMOTE().fit_resample(X, y)\nprint(np.bincount(y_res))\n"
    + SPLIT
    + JUDGE,
    "refitted on all in the end": SPLIT
    + JUDGE
    + """
X_res, y_res = SMOTE().fit_resample(X, y)
model.fit(X_res, y_res)
""",
    "training score beside": SPLIT
    + """
X_res, y_res = SMOTE().fit_resample(X_train, y_train)
model.fit(X_res, y_res)
print(model.score(X_res, y_res), model.score(X_train, y_train), model.score(X_test, y_test))
""",
    "ensembles that resample inside": SPLIT
    + """
for model in (BalancedRandomForestClassifier(5), BalancedBaggingClassifier(n_estimators=3)):
    print(f1_score(y_test, model.fit(X_train, y_train).predict(X_test)))
""",
    "bootstrap of the test rows": SPLIT
    + """
X_res, y_res = SMOTE().fit_resample(X_train, y_train)
answers = model.fit(X_res, y_res).predict(X_test)
for seed in range(3):
    print(f1_score(*resample(y_test, answers, random_state=seed)))
    X_b, y_b = resample(X_test, y_test, random_state=seed)
    print(f1_score(y_b, model.predict(X_b)))
""",
    "searched before it is resampled": SPLIT
    + """
search = GridSearchCV(model, {"C": [1, 2]}, cv=3).fit(X_train, y_train)
X_train, y_train = SMOTE().fit_resample(X_train, y_train)
best = search.best_estimator_.fit(X_train, y_train)
print(f1_score(y_test, best.predict(X_test)))
""",
    "calibrated around the sampler": SPLIT
    + """
calibrated = CalibratedClassifierCV(make_pipeline(SMOTE(), model), cv=3).fit(X_train, y_train)
print(roc_auc_score(y_test, calibrated.predict_proba(X_test)[:, 1]))
""",
    "stacked around the sampler": SPLIT
    + """
stack = StackingClassifier([("a", make_pipeline(SMOTE(), model)), ("b", RandomForestClassifier(3))], cv=3)
print(f1_score(y_test, stack.fit(X_train, y_train).predict(X_test)))
""",
    "transformed columns": SPLIT
    + """
columns = ColumnTransformer([("a", MinMaxScaler(), [0, 1]), ("b", PCA(2), [2, 3, 4])])
pipe = make_pipeline(columns, QuantileTransformer(n_quantiles=50), SMOTE(), SelectKBest(k=3), model)
print(f1_score(y_test, pipe.fit(X_train, y_train).predict(X_test)))
print(cross_val_score(pipe, X_train, y_train, cv=3))
""",
    "arithmetic that mixes columns": SPLIT
    + """
X_res, y_res = SMOTE().fit_resample(X_train, y_train)
turn = np.linalg.qr(np.random.RandomState(0).normal(size=(6, 6)))[0]
X_res = X_res @ turn
X_test = X_test @ turn
"""
    + JUDGE_RES,
    "made imbalanced": """
        from imblearn.datasets import make_imbalance
        X, y = make_imbalance(X, y, sampling_strategy={1: 30}, random_state=0)
        """
    + SPLIT.rstrip()
    + "; "
    + JUDGE,
    "judged on some training rows after rows were repeated elsewhere": SPLIT
    + """
rows = np.r_[np.arange(len(y_train)), np.random.choice(np.flatnonzero(y_train == 1), 100)]
print(f1_score(y_test, model.fit(X_train[rows], y_train[rows]).predict(X_test)))
print(f1_score(y_train, model.fit(X[:200], y[:200]).predict(X_train)))
""",
    "a training score beside cross-validation": """
        pipe = make_pipeline(SMOTE(), model)
        print(cross_val_score(pipe, X, y, cv=3).mean())
        print(f1_score(y, pipe.fit(X, y).predict(X)))
        """,
    "a filter and a smaller sample": """
        df = df[df.a > -0.5].sample(frac=0.7, random_state=0)
        X, y = df.drop(columns="target"), df.target
        """
    + SPLIT.rstrip()
    + "; "
    + JUDGE,
    "a filter that happens to spare a class": """
        X[y == 1, 0] = np.abs(X[y == 1, 0])
        kept = X[:, 0] > np.quantile(X[y == 0, 0], 0.2)
        X, y = X[kept], y[kept]
        """
    + SPLIT.rstrip()
    + "; "
    + JUDGE,
    "the train part thinned by an index": SPLIT
    + """
rows = np.r_[np.flatnonzero(y_train == 1), np.flatnonzero(y_train == 0)[:60]]
X_train, y_train = X_train[rows], y_train[rows]
"""
    + JUDGE,
    "a larger table is no original": """
        more_X, more_y = resample(X[y == 1], y[y == 1], n_samples=200, random_state=0)
        X_res, y_res = np.vstack([X, more_X]), np.concatenate([y, more_y])
        """
    + SPLIT.rstrip()
    + "; "
    + JUDGE,
    "a no-op": """
        X_res, y_res = SMOTE(sampling_strategy="not minority").fit_resample(X, y)
        X_train, X_test, y_train, y_test = train_test_split(X_res, y_res)
        """
    + JUDGE,
    "under-sampled train part, sampled by hand": """
        train = df.sample(frac=0.8, random_state=0)
        test = df.drop(train.index)
        major, minor = train[train.target == 0], train[train.target == 1]
        train = pd.concat([major.sample(len(minor)), minor]).sample(frac=1)
        model.fit(train.drop(columns="target"), train.target)
        print(f1_score(test.target, model.predict(test.drop(columns="target"))))
        """,
    "out-of-fold predictions": """
        answers = cross_val_predict(make_pipeline(SMOTE(), model), X, y, cv=3)
        print(f1_score(y, answers))
        """,
    "the reference SMOTE": "from smotelint.reference.smote import SMOTE as Reference\n"
    + SPLIT
    + "X_res, y_res = Reference().fit_resample(X_train, y_train)\n"
    + JUDGE_RES,
}

UNKNOWN = {
    "noise added to copies, row by row": """
        made = []
        for row in X[y == 1]:
            made.append(row + np.random.RandomState(0).normal(size=6))
        made = np.array(made)[:-1]
        X_all, y_all = np.vstack([X, made]), np.r_[y, np.ones(len(made))]
        X_train, X_test, y_train, y_test = train_test_split(X_all, y_all)
        """
    + JUDGE,
    "a crash": "X_res, y_res = SMOTE().fit_resample(X, y)\nraise SystemExit(1)\n",
    "a package that is not watched": "try:\n    import xgboost\nexcept ImportError:\n    pass\n"
    + SPLIT
    + JUDGE,
}
