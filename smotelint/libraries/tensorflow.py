"""TensorFlow outside Keras: tensors and `tf.data`.

Read from https://www.tensorflow.org/api_docs/python/tf and https://www.tensorflow.org/api_docs/python/tf/data/Dataset.
"""

from __future__ import annotations

from smotelint.libraries.model import (
    Container,
    Effect,
    Family,
    Library,
    Metric,
    Param,
    RowFunction,
    Rows,
    alike,
)

EFFECTS: dict[str, Effect] = {
    **alike(Container(Param(0, "tensors")), "Dataset.from_tensor_slices Dataset.from_tensors"),
    **alike(
        RowFunction(Rows.KEEP, Param(0, "input", ("value", "x", "tensor", "indices", "logits"))),
        """
        Variable argmax cast constant convert_to_tensor expand_dims identity nn.sigmoid nn.softmax one_hot reshape
        round sigmoid squeeze
        """,
    ),
    **alike(
        RowFunction(Rows.NONE, None),
        """
        random.set_seed reduce_all reduce_any reduce_max reduce_mean reduce_min reduce_sum set_random_seed
        shape size
        """,
    ),
    **alike(RowFunction(Rows.RANDOM, None), "random.normal random.truncated_normal random.uniform"),
    **alike(RowFunction(Rows.SOURCE, None), "ones zeros"),
    **alike(RowFunction(Rows.SUBSET, Param(0, "params", ("tensor",))), "boolean_mask gather"),
    "concat": RowFunction(Rows.UNION, Param(0, "values")),
    "math.confusion_matrix": Metric(Family.AWARE, true=Param(0, "labels"), pred=Param(1, "predictions")),
    "random.shuffle": RowFunction(Rows.PERMUTE, Param(0, "value")),
    "stack": RowFunction(Rows.UNION, Param(0, "values")),
    "tile": RowFunction(Rows.REPEAT, Param(0, "input")),
}

METHODS: dict[str, Rows] = {
    **alike(Rows.KEEP, "as_numpy_iterator batch cache numpy prefetch"),
    **alike(Rows.SUBSET, "shard skip"),
    "concatenate": Rows.UNION,
    "shuffle": Rows.PERMUTE,
}

LIBRARY = Library(packages=("tensorflow",), effects=EFFECTS, methods=METHODS)
