"""MLflow: functions that judge a classifier by many metrics at once.

Read from https://mlflow.org/docs/latest/ml/tracking/autolog/ and https://mlflow.org/docs/latest/python_api/mlflow.html:
autologging of scikit-learn, XGBoost and LightGBM logs precision, recall, F1, ROC-AUC and log loss; `evaluate` too.
"""

from __future__ import annotations

from smotelint.libraries.model import Effect, Family, Library, Metric, Param

EFFECTS: dict[str, Effect] = {
    "autolog": Metric(Family.AWARE, true=Param(None, ""), pred=Param(None, "")),
    "evaluate": Metric(Family.AWARE, true=Param(2, "targets"), pred=Param(None, "predictions")),
}

LIBRARY = Library(packages=("mlflow",), effects=EFFECTS)
