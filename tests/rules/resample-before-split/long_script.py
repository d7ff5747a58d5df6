"""Train a churn model."""
import argparse
import logging
import sys
from pathlib import Path

import numpy as np
import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.ensemble import GradientBoostingClassifier, RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import confusion_matrix, f1_score, precision_score, recall_score
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

logging.basicConfig(level=logging.INFO, stream=sys.stdout)
log = logging.getLogger("train")
TARGET = "Churn"


def parse_args(argv=None):
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=400)
    parser.add_argument("--seed", type=int, default=42)
    parser.add_argument("--output", type=Path, default=None)
    return parser.parse_args(argv)


def read(rows: int, seed: int) -> pd.DataFrame:
    values, labels = make_classification(rows, 8, n_informative=5, weights=[0.85], random_state=seed)
    frame = pd.DataFrame(values, columns=[f"f{i}" for i in range(8)])
    frame[TARGET] = labels
    return frame


def engineer(frame: pd.DataFrame) -> pd.DataFrame:
    frame = frame.copy()
    frame["ratio"] = frame["f0"] / (1 + frame["f1"].abs())
    frame = frame.fillna(frame.median())
    return frame


def balance(frame: pd.DataFrame, seed: int) -> pd.DataFrame:
    sampler = SMOTE(random_state=seed)
    features, labels = sampler.fit_resample(frame.drop(columns=[TARGET]), frame[TARGET])
    out = pd.DataFrame(features, columns=frame.columns.drop(TARGET))
    out[TARGET] = labels
    log.info("balanced: %s", out[TARGET].value_counts().to_dict())
    return out


def split(frame: pd.DataFrame, seed: int):
    X, y = frame.drop(columns=[TARGET]), frame[TARGET]
    return train_test_split(X, y, test_size=0.2, random_state=seed, stratify=y)  # expect: resample-before-split


def evaluate(model, X, y) -> dict[str, float]:
    guess = model.predict(X)
    log.info("\n%s", confusion_matrix(y, guess))
    return {"precision": precision_score(y, guess), "recall": recall_score(y, guess), "f1": f1_score(y, guess)}


def main(argv=None) -> int:
    args = parse_args(argv)
    np.random.seed(args.seed)
    frame = balance(engineer(read(args.rows, args.seed)), args.seed)
    X_train, X_test, y_train, y_test = split(frame, args.seed)
    scaler = StandardScaler().fit(X_train)
    X_train, X_test = scaler.transform(X_train), scaler.transform(X_test)
    candidates = [LogisticRegression(), RandomForestClassifier(20), GradientBoostingClassifier(n_estimators=20)]
    scores = {type(c).__name__: evaluate(c.fit(X_train, y_train), X_test, y_test) for c in candidates}
    log.info("%s", pd.DataFrame(scores).T)
    return 0


if __name__ == "__main__":
    main([])
