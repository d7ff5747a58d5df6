"""Small programs with a misuse: `# R` ends the line where rows are resampled, `# D` where they are divided."""

from __future__ import annotations

from tests.reference.program_parts import JUDGE, JUDGE_RES, SPLIT

LEAKS = {
    "own estimator, by its score": (
        "SMT101",
        """
        from sklearn.base import BaseEstimator, ClassifierMixin
        class Own(ClassifierMixin, BaseEstimator):
            def fit(self, X, y):
                self.model_ = LogisticRegression().fit(X, y)
                self.classes_ = self.model_.classes_
                return self
            def predict(self, X):
                return self.model_.predict(X)
        X_res, y_res = SMOTE().fit_resample(X, y)  # R
        X_train, X_test, y_train, y_test = train_test_split(X_res, y_res)  # D
        print(Own().fit(X_train, y_train).score(X_test, y_test))
        """,
    ),
    "over before split": (
        "SMT101",
        """
        X_res, y_res = SMOTE(random_state=0).fit_resample(X, y)  # R
        X_train, X_test, y_train, y_test = train_test_split(X_res, y_res)  # D
        """
        + JUDGE,
    ),
    "every over-sampler": (
        "SMT101",
        """
        for sampler in (ADASYN(), BorderlineSMOTE(), SVMSMOTE(), RandomOverSampler(), SMOTEENN(), SMOTETomek(),
                        SMOTENC(categorical_features=[0]), RandomOverSampler(shrinkage=0.5)):
            X_res, y_res = sampler.fit_resample(X, y)  # R
            X_train, X_test, y_train, y_test = train_test_split(X_res, y_res)  # D
            print(accuracy_score(y_test, model.fit(X_train, y_train).predict(X_test)))
        """,
    ),
    "through scaler and frame": (
        "SMT101",
        """
        X_res, y_res = SMOTE().fit_resample(df.drop(columns="target"), df["target"])  # R
        X_res = pd.DataFrame(StandardScaler().fit_transform(X_res), columns=list("abcdef"))
        X_res = X_res.drop(columns="a").assign(y=y_res).sample(frac=1)
        X_train, X_test, y_train, y_test = train_test_split(X_res.drop(columns="y"), X_res["y"])  # D
        """
        + JUDGE,
    ),
    "through arithmetic": (
        "SMT101",
        """
        X_res, y_res = SMOTE().fit_resample(X, y)  # R
        X_res = (X_res - X_res.mean(axis=0)) / X_res.std(axis=0)
        X_train, X_test, y_train, y_test = train_test_split(X_res, y_res)  # D
        """
        + JUDGE,
    ),
    "through a helper": (
        "SMT101",
        """
        def balance(features, labels):
            return SMOTE().fit_resample(features, labels)  # R
        class Data:
            def __init__(self):
                self.X, self.y = balance(X, y)
        data = Data()
        X_train, X_test, y_train, y_test = train_test_split(data.X, data.y)  # D
        """
        + JUDGE,
    ),
    "through a file": (
        "SMT101",
        """
        import io
        X_res, y_res = SMOTE().fit_resample(X, y)  # R
        text = pd.DataFrame(X_res).assign(y=y_res).to_csv(index=False)
        table = pd.read_csv(io.StringIO(text))
        X_train, X_test, y_train, y_test = train_test_split(table.drop(columns="y"), table["y"])  # D
        """
        + JUDGE,
    ),
    "split by hand": (
        "SMT101",
        """
        X_res, y_res = RandomOverSampler(random_state=0).fit_resample(X, y)  # R
        order = np.random.RandomState(0).permutation(len(X_res))
        tr, te = order[:300], order[300:]
        print(f1_score(y_res[te], model.fit(X_res[tr], y_res[tr]).predict(X_res[te])))
        """,
    ),
    "split by sample and drop": (
        "SMT101",
        """
        X_res, y_res = SMOTE().fit_resample(df.drop(columns="target"), df["target"])  # R
        table = X_res.assign(target=y_res)
        train = table.sample(frac=0.8, random_state=0)
        test = table.drop(train.index)  # D
        model.fit(train.drop(columns="target"), train["target"])
        print(model.score(test.drop(columns="target"), test["target"]))
        """,
    ),
    "split of positions": (
        "SMT101",
        """
        X_res, y_res = SMOTE().fit_resample(X, y)  # R
        tr, te = train_test_split(np.arange(len(X_res)), random_state=0)  # D
        print(f1_score(y_res[te], model.fit(X_res[tr], y_res[tr]).predict(X_res[te])))
        """,
    ),
    "shuffle splitter": (
        "SMT101",
        """
        X_res, y_res = SMOTE().fit_resample(X, y)  # R
        for tr, te in ShuffleSplit(2).split(X_res):  # D
            print(f1_score(y_res[te], model.fit(X_res[tr], y_res[tr]).predict(X_res[te])))
        """,
    ),
    "drawn by resample": (
        "SMT101",
        """
        major, minor = df[df.target == 0], df[df.target == 1]
        more = resample(minor, replace=True, n_samples=len(major), random_state=0)  # R
        table = pd.concat([major, more])
        X_train, X_test, y_train, y_test = train_test_split(table.drop(columns="target"), table.target)  # D
        """
        + JUDGE,
    ),
    "drawn by sample": (
        "SMT101",
        """
        major, minor = df[df.target == 0], df[df.target == 1]
        table = pd.concat([major, minor.sample(len(major), replace=True, random_state=0)])  # R
        X_train, X_test, y_train, y_test = train_test_split(table.drop(columns="target"), table.target)  # D
        """
        + JUDGE,
    ),
    "drawn by groups": (
        "SMT101",
        """
        table = df.groupby("target").sample(n=200, replace=True, random_state=0)  # R
        X_train, X_test, y_train, y_test = train_test_split(table.drop(columns="target"), table.target)  # D
        """
        + JUDGE,
    ),
    "repeated by hand": (
        "SMT101",
        """
        more = np.repeat(np.flatnonzero(y == 1), 5)  # R
        rows = np.r_[np.arange(len(y)), more]
        X_train, X_test, y_train, y_test = train_test_split(X[rows], y[rows], random_state=0)  # D
        """
        + JUDGE,
    ),
    "blended by hand": (
        "SMT101",
        """
        minor = X[y == 1]
        made = 0.3 * minor[1:] + 0.7 * minor[:-1]  # R
        X_all, y_all = np.vstack([X, made]), np.r_[y, np.ones(len(made))]
        X_train, X_test, y_train, y_test = train_test_split(X_all, y_all)  # D
        """
        + JUDGE,
    ),
    "blended by hand, row by row": (
        "SMT101",
        """
        def synthesize(rows, n):
            random, made = np.random.RandomState(0), []
            while len(made) < n:
                first, second = rows[random.choice(len(rows), 2, replace=False)]
                made.append(first + random.uniform() * (second - first))
            return np.array(made)  # R
        X_all = np.vstack([X, synthesize(X[y == 1], 150)])
        y_all = np.concatenate([y, np.ones(150)])
        X_train, X_test, y_train, y_test = train_test_split(X_all, y_all)  # D
        """
        + JUDGE,
    ),
    "thinned by hand, unseen": (
        "SMT108",
        """
        minor = df[df.target == 1]
        small = pd.concat([minor, df[df.target == 0].head(len(minor))])  # R
        X_train, X_test, y_train, y_test = train_test_split(small.drop(columns="target"), small.target)  # D
        """
        + JUDGE,
    ),
    "thinned by an index": (
        "SMT108",
        """
        rows = np.r_[np.flatnonzero(y == 1), np.random.choice(np.flatnonzero(y == 0), 60, replace=False)]
        X_small, y_small = X[rows], y[rows]  # R
        X_train, X_test, y_train, y_test = train_test_split(X_small, y_small)  # D
        """
        + JUDGE,
    ),
    "over before cross-validation": (
        "SMT102",
        """
        X_res, y_res = SMOTE().fit_resample(X, y)  # R
        print(cross_val_score(model, X_res, y_res, cv=3))  # D
        """,
    ),
    "over before cross_validate of a pipeline": (
        "SMT102",
        """
        X_res, y_res = SMOTE().fit_resample(X, y)  # R
        print(cross_validate(make_pipeline(StandardScaler(), model), X_res, y_res, return_train_score=True))  # D
        """,
    ),
    "over before search": (
        "SMT102",
        """
        X_res, y_res = SMOTE().fit_resample(X, y)  # R
        search = GridSearchCV(model, {"C": [1, 2]}, cv=3)
        search.fit(X_res, y_res)  # D
        print(search.best_score_)
        """,
    ),
    "over before folds": (
        "SMT102",
        """
        X_res, y_res = SMOTE().fit_resample(X, y)  # R
        for tr, te in StratifiedKFold(3).split(X_res, y_res):  # D
            scaler = StandardScaler().fit(X_res[tr])
            model.fit(scaler.transform(X_res[tr]), y_res[tr])
            print(model.score(scaler.transform(X_res[te]), y_res[te]))
        """,
    ),
    "over before an estimator that folds out of sight": (
        "SMT102",
        """
        X_res, y_res = SMOTE().fit_resample(X, y)  # R
        LogisticRegressionCV(cv=3).fit(X_res, y_res)  # D
        """,
    ),
    "learning curve": (
        "SMT102",
        """
        X_res, y_res = SMOTE().fit_resample(X, y)  # R
        learning_curve(model, X_res, y_res, cv=3, train_sizes=[0.5], shuffle=True)  # D
        """,
    ),
    "train part searched": (
        "SMT103",
        SPLIT
        + """
X_res, y_res = SMOTE().fit_resample(X_train, y_train)  # R
search = GridSearchCV(RandomForestClassifier(3), {"max_depth": [1, 2]}, cv=3).fit(X_res, y_res)  # D
print(f1_score(y_test, search.predict(X_test)))
""",
    ),
    "train part calibrated, stacked, selected": (
        "SMT103",
        SPLIT
        + """
X_res, y_res = SMOTE().fit_resample(X_train, y_train)  # R
for meta in (CalibratedClassifierCV(model, cv=3), StackingClassifier([("a", model)], cv=3), RFECV(model, cv=3)):
    meta.fit(X_res, y_res)  # D
    print(f1_score(y_test, meta.predict(X_test)))
""",
    ),
    "train part, sliced by hand, cross-validated": (
        "SMT103",
        """
        X_train, X_test, y_train, y_test = X[:200], X[200:], y[:200], y[200:]
        X_res, y_res = SMOTE().fit_resample(X_train, y_train)  # R
        print(cross_val_score(model, X_res, y_res, cv=3))  # D
        """
        + JUDGE_RES,
    ),
    "sampler before calibration in a pipeline": (
        "SMT103",
        SPLIT
        + """
pipe = make_pipeline(SMOTE(), CalibratedClassifierCV(model, cv=3))
print(f1_score(y_test, pipe.fit(X_train, y_train).predict(X_test)))
""",
    ),
    "test part resampled": (
        "SMT104",
        SPLIT
        + """
X_bal, y_bal = RandomOverSampler().fit_resample(X_test, y_test)  # R
print(f1_score(y_bal, model.fit(X_train, y_train).predict(X_bal)))
""",
    ),
    "both parts resampled": (
        "SMT104",
        SPLIT
        + """
smote = SMOTE(k_neighbors=2)
X_train, y_train = smote.fit_resample(X_train, y_train)
X_test, y_test = smote.fit_resample(X_test, y_test)  # R
"""
        + JUDGE,
    ),
    "test fold under-sampled": (
        "SMT104",
        """
        for tr, te in StratifiedKFold(3).split(X, y):
            model.fit(X[tr], y[tr])
            X_t, y_t = RandomUnderSampler().fit_resample(X[te], y[te])  # R
            print(roc_auc_score(y_t, model.predict_proba(X_t)[:, 1]))
        """,
    ),
    "test part thinned by hand, unseen": (
        "SMT104",
        """
        train, test = train_test_split(df, stratify=df.target, random_state=0)
        X_res, y_res = SMOTE().fit_resample(train.drop(columns="target"), train.target)
        rare = test[test.target == 1]
        test = pd.concat([rare, test[test.target == 0][: len(rare)]])  # R
        print(f1_score(test.target, model.fit(X_res, y_res).predict(test.drop(columns="target"))))
        """,
    ),
    "pixels, divided by hand": (
        "SMT105",
        """
        from sklearn.datasets import load_digits
        X, y = load_digits(n_class=2, return_X_y=True)
        order = np.random.RandomState(0).permutation(len(X))
        X_train, y_train, X_test, y_test = X[order[99:]], y[order[99:]], X[order[:99]], y[order[:99]]
        X_res, y_res = SMOTE().fit_resample(X[y < 2], y[y < 2])  # R
        """
        + JUDGE_RES,
    ),
    "fitted on all": (
        "SMT105",
        SPLIT
        + """
X_res, y_res = SMOTE().fit_resample(X, y)  # R
"""
        + JUDGE_RES,
    ),
    "fitted on all of a class, drawn by hand from the other": (
        "SMT105",
        """
        train, test = train_test_split(df, stratify=df.target, random_state=0)
        often, rare = df[df.target == 0].drop(test.index, errors="ignore"), df[df.target == 1]
        small = pd.concat([resample(often, replace=False, n_samples=len(rare), random_state=0), rare])  # R
        model.fit(small.drop(columns="target"), small.target)
        print(f1_score(test.target, model.predict(test.drop(columns="target"))))
        """,
    ),
    "several models fitted on all, of which rows were repeated": (
        "SMT105",
        """
        rows = np.r_[np.arange(len(y)), np.repeat(np.flatnonzero(y == 1), 4)]  # R
        """
        + SPLIT.rstrip()
        + """
        vote = VotingClassifier([("line", model), ("trees", RandomForestClassifier(3))]).fit(X[rows], y[rows])
        print(f1_score(y_test, vote.predict(X_test)))
        """,
    ),
    "fitted on all in folds": (
        "SMT105",
        """
        for tr, te in KFold(3).split(X):
            X_res, y_res = SMOTE().fit_resample(X, y)  # R
            model.fit(X_res, y_res)
            print(classification_report(y[te], model.predict(X[te])))
        """,
    ),
    "pipeline fitted on all": (
        "SMT105",
        SPLIT
        + """
pipe = make_pipeline(StandardScaler(), SMOTE(), model).fit(X, y)  # R
print(f1_score(y_test, pipe.predict(X_test)))
""",
    ),
    "judged on the original training rows": (
        "SMT105",
        """
        X_res, y_res = SMOTE().fit_resample(X, y)  # R
        print((model.fit(X_res, y_res).predict(X) == y).mean())
        """,
    ),
    "under before cross-validation of the train part": (
        "SMT103",
        SPLIT
        + """
X_res, y_res = RandomUnderSampler().fit_resample(X_train, y_train)  # R
print(cross_val_score(model, X_res, y_res, cv=3))  # D
"""
        + JUDGE_RES,
    ),
    "under-sampled from all": (
        "SMT105",
        SPLIT + "X_res, y_res = RandomUnderSampler(random_state=0).fit_resample(X, y)  # R\n" + JUDGE_RES,
    ),
    "judged on the training rows before they were resampled": (
        "SMT106",
        SPLIT
        + """
X_res, y_res = SMOTE().fit_resample(X_train, y_train)  # R
print(f1_score(y_train, model.fit(X_res, y_res).predict(X_train)))
""",
    ),
    "judged on itself": (
        "SMT106",
        """
        X_res, y_res = SMOTE().fit_resample(X, y)  # R
        print(accuracy_score(y_res, model.fit(X_res, y_res).predict(X_res)))
        """,
    ),
    "judged on itself after a split": (
        "SMT106",
        SPLIT
        + """
X_res, y_res = SMOTE().fit_resample(X_train, y_train)  # R
print(model.fit(X_res, y_res).score(X_res, y_res))
""",
    ),
    "validation part of resampled rows": (
        "SMT101",
        SPLIT
        + """
X_res, y_res = SMOTE().fit_resample(X_train, y_train)  # R
X_tr, X_val, y_tr, y_val = train_test_split(X_res, y_res, random_state=0)  # D
model.fit(X_tr, y_tr)
print(f1_score(y_val, model.predict(X_val)), f1_score(y_test, model.predict(X_test)))
""",
    ),
    "early stopping": (
        "SMT107",
        SPLIT
        + """
X_res, y_res = SMOTE().fit_resample(X_train, y_train)  # R
model = MLPClassifier(early_stopping=True, max_iter=5).fit(X_res, y_res)  # D
print(f1_score(y_test, model.predict(X_test)))
""",
    ),
    "out of bag": (
        "SMT107",
        SPLIT
        + """
X_res, y_res = SMOTE().fit_resample(X_train, y_train)  # R
model = RandomForestClassifier(20, oob_score=True).fit(X_res, y_res)  # D
print(model.oob_score_, f1_score(y_test, model.predict(X_test)))
""",
    ),
    "under before split": (
        "SMT108",
        """
        for sampler in (RandomUnderSampler(), NearMiss(), ClusterCentroids(), EditedNearestNeighbours()):
            X_res, y_res = sampler.fit_resample(X, y)  # R
            X_train, X_test, y_train, y_test = train_test_split(X_res, y_res)  # D
            print(f1_score(y_test, model.fit(X_train, y_train).predict(X_test)))
        """,
    ),
    "under before cross-validation": (
        "SMT102",
        """
        X_res, y_res = RandomUnderSampler().fit_resample(X, y)  # R
        print(cross_val_score(model, X_res, y_res, cv=3))  # D
        """,
    ),
    "under by hand before split": (
        "SMT108",
        """
        major, minor = df[df.target == 0], df[df.target == 1]
        table = pd.concat([major.sample(n=len(minor), random_state=0), minor])  # R
        X_train, X_test, y_train, y_test = train_test_split(table.drop(columns="target"), table.target)  # D
        """
        + JUDGE,
    ),
}
