"""What the programs for the oracle begin with and share."""

from __future__ import annotations

HEAD = """
import numpy as np
import pandas as pd
from imblearn.combine import SMOTEENN, SMOTETomek
from imblearn.ensemble import BalancedBaggingClassifier, BalancedRandomForestClassifier
from imblearn.over_sampling import ADASYN, SMOTE, SMOTENC, BorderlineSMOTE, KMeansSMOTE, RandomOverSampler, SVMSMOTE
from imblearn.pipeline import Pipeline, make_pipeline
from imblearn.under_sampling import ClusterCentroids, EditedNearestNeighbours, NearMiss, RandomUnderSampler, TomekLinks
from sklearn.calibration import CalibratedClassifierCV
from sklearn.compose import ColumnTransformer
from sklearn.datasets import make_classification
from sklearn.decomposition import PCA
from sklearn.ensemble import RandomForestClassifier, StackingClassifier, VotingClassifier
from sklearn.feature_selection import RFECV, SelectKBest
from sklearn.linear_model import LogisticRegression, LogisticRegressionCV, SGDClassifier
from sklearn.metrics import ConfusionMatrixDisplay, accuracy_score, classification_report, f1_score, roc_auc_score
from sklearn.model_selection import (
    GridSearchCV, KFold, ShuffleSplit, StratifiedKFold, cross_val_predict, cross_val_score, cross_validate,
    learning_curve, train_test_split,
)
from sklearn.neural_network import MLPClassifier
from sklearn.preprocessing import MinMaxScaler, QuantileTransformer, StandardScaler
from sklearn.utils import resample, shuffle
X, y = make_classification(300, 6, n_informative=4, weights=[0.85], random_state=0)
df = pd.DataFrame(X, columns=list("abcdef")).assign(target=y)
model = LogisticRegression()
"""
SPLIT = "X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)\n"
JUDGE = "print(f1_score(y_test, model.fit(X_train, y_train).predict(X_test)))\n"
JUDGE_RES = "print(f1_score(y_test, model.fit(X_res, y_res).predict(X_test)))\n"
