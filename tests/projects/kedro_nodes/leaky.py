from kedro.pipeline import Pipeline, node
from kedro.runner import SequentialRunner
from kedro.io import DataCatalog

from nodes import balance, judge, load, split


def create_pipeline(**kwargs):
    return Pipeline([
        node(load, inputs=None, outputs=["X", "y"], name="load"),
        node(balance, inputs=["X", "y"], outputs=["X_res", "y_res"], name="balance"),
        node(  # expect: resample-before-split
            split, inputs=["X_res", "y_res"], outputs=["X_train", "X_test", "y_train", "y_test"], name="split"
        ),
        node(judge, inputs=["X_train", "X_test", "y_train", "y_test"], outputs="f1", name="judge"),
    ])


SequentialRunner().run(create_pipeline(), DataCatalog())
