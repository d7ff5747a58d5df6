"""Scikit-plot, as in https://scikit-plot.readthedocs.io."""

from tests.stand_ins.scikitplot import metrics

__all__ = ["metrics"]
