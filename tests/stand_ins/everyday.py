"""What somebody imports with a star at the top of every program: modules, and the table that all of them work on."""

# mypy: disable-error-code="import-untyped"
from __future__ import annotations

import pandas as pd
from sklearn.datasets import make_classification

__all__ = ["df", "pd"]

rows, labels = make_classification(300, 6, weights=[0.85], random_state=0)
df = pd.DataFrame(rows, columns=list("abcdef"))
df.insert(0, "id", range(len(df)))
df["label"] = labels
