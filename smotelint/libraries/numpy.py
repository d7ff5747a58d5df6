"""NumPy and SciPy: arrays, sparse matrices and random numbers. CuPy and jax.numpy repeat NumPy's names.

Read from https://numpy.org/doc/stable/reference/routines.html and https://docs.scipy.org/doc/scipy/reference/sparse.html.
"""

from __future__ import annotations

from smotelint.libraries.model import Effect, Library, Param, RowFunction, Rows, SplitFunction

ARRAY = Param(0, "a", ("arr", "array", "object", "x", "X", "ary", "m", "q1"))


def _all(rows: Rows, names: str, data: Param | None = ARRAY) -> dict[str, Effect]:
    """The same effect for each name of a list."""
    return dict.fromkeys(names.split(), RowFunction(rows, data))


FUNCTIONS: dict[str, Effect] = {
    **_all(
        Rows.KEEP,
        "abs absolute argmax argmin around array asanyarray asarray asarray_chkfinite ascontiguousarray astype "
        "atleast_1d atleast_2d clip copy cumsum diff digitize exp expand_dims expm1 flip float32 float64 fliplr "
        "full_like int32 int64 invert isfinite isinf isnan log log10 log1p log2 logical_not matrix moveaxis "
        "nan_to_num ones_like ravel reshape rint round round_ sign sort sqrt square squeeze swapaxes transpose "
        "zeros_like",
    ),
    **_all(
        Rows.KEEP,
        "divide dot equal greater less logical_and logical_or matmul multiply select subtract",
        None,
    ),
    **_all(Rows.SUBSET, "compress delete extract resize take trim_zeros"),
    **_all(Rows.UNION, "append r_ union1d", None),
    **_all(Rows.UNION, "concat concatenate stack vstack row_stack", Param(0, "arrays", ("tup", "seq"))),
    **_all(Rows.JOIN, "block column_stack dstack hstack", Param(0, "tup", ("arrays", "blocks"))),
    **_all(Rows.JOIN, "c_ meshgrid", None),
    **_all(
        Rows.SOURCE,
        "empty eye fromfile fromiter fromstring full genfromtxt identity linspace load loadtxt logspace memmap "
        "ones zeros",
        None,
    ),
    **_all(
        Rows.NONE,
        "all allclose any array_equal average bincount corrcoef count_nonzero cov finfo histogram iinfo isclose "
        "isscalar max mean median min nanmax nanmean nanmedian nanmin nanpercentile nanstd nansum ndim norm "
        "percentile prod ptp quantile set_printoptions shape size std sum trapezoid trapz unique var "
        "random.RandomState random.SeedSequence random.default_rng random.get_state random.seed random.set_state",
    ),
    **_all(
        Rows.INDEX,
        "arange argpartition argsort argwhere flatnonzero indices lexsort nonzero searchsorted where",
    ),
}
FUNCTIONS |= {
    "array_split": SplitFunction(pairs=False, data=Param(0, "ary")),
    "repeat": RowFunction(Rows.REPEAT, Param(0, "a")),
    "save": RowFunction(Rows.WRITE, Param(1, "arr")),
    "savetxt": RowFunction(Rows.WRITE, Param(1, "X")),
    "savez": RowFunction(Rows.WRITE, None),
    "savez_compressed": RowFunction(Rows.WRITE, None),
    "split": SplitFunction(pairs=False, data=Param(0, "ary")),
    "tile": RowFunction(Rows.REPEAT, Param(0, "A")),
    "vsplit": SplitFunction(pairs=False, data=Param(0, "ary")),
}

GENERATORS = ("random", "random.Generator", "random.RandomState", "random.default_rng")
"""Where the functions that draw random numbers live: the module and the two kinds of generator."""

DRAWS: dict[str, Effect] = {
    "choice": RowFunction(Rows.CHOICE, Param(0, "a"), Param(2, "replace"), replace_default=True),
    "permutation": RowFunction(Rows.PERMUTE, Param(0, "x")),
    "permuted": RowFunction(Rows.PERMUTE, Param(0, "x")),
    "shuffle": RowFunction(Rows.PERMUTE, Param(0, "x")),
    **_all(
        Rows.RANDOM,
        "beta binomial exponential gamma integers lognormal multivariate_normal normal poisson rand randint randn "
        "random random_integers random_sample standard_normal uniform",
        None,
    ),
}

SPARSE: dict[str, Effect] = {
    **_all(
        Rows.KEEP,
        "sparse.coo_array sparse.coo_matrix sparse.csc_array sparse.csc_matrix sparse.csr_array sparse.csr_matrix "
        "sparse.lil_matrix",
        Param(0, "arg1"),
    ),
    "sparse.hstack": RowFunction(Rows.JOIN, Param(0, "blocks")),
    "sparse.load_npz": RowFunction(Rows.SOURCE, None),
    "sparse.save_npz": RowFunction(Rows.WRITE, Param(1, "matrix")),
    "sparse.vstack": RowFunction(Rows.UNION, Param(0, "blocks")),
}

METHODS: dict[str, Rows] = {
    **dict.fromkeys(
        (
            "argmax argmin astype clip copy cumsum detach dot fill flatten float long max_pool numpy ravel reshape "
            "round squeeze toarray todense tolist transpose unsqueeze view"
        ).split(),
        Rows.KEEP,
    ),
    **dict.fromkeys(
        "dim dtype item itemsize nbytes ndim nelement nnz numel ptp size trace".split(), Rows.NONE
    ),
    "argpartition": Rows.INDEX,
    "argsort": Rows.INDEX,
    "choice": Rows.CHOICE,
    "compress": Rows.SUBSET,
    "nonzero": Rows.INDEX,
    "permutation": Rows.PERMUTE,
    "repeat": Rows.REPEAT,
    "shuffle": Rows.PERMUTE,
    "tofile": Rows.WRITE,
}

LIBRARY = Library(
    packages=("numpy", "cupy", "jax.numpy", "scipy"),
    effects=FUNCTIONS
    | SPARSE
    | {f"{place}.{name}": effect for place in GENERATORS for name, effect in DRAWS.items()},
    methods=METHODS,
)
