"""NumPy and scipy.sparse: arrays and random numbers. CuPy and jax.numpy repeat NumPy's names.

Read from https://numpy.org/doc/stable/reference/routines.html and https://docs.scipy.org/doc/scipy/reference/sparse.html.
"""

from __future__ import annotations

from smotelint.libraries.model import Effect, Library, Param, RowFunction, Rows, SplitFunction, alike

ARRAY = Param(0, "a", ("arr", "array", "object", "x", "X", "ary", "m"))
PIECES = Param(0, "tup", ("arrays", "blocks"))

FUNCTIONS: dict[str, Effect] = {
    **alike(
        RowFunction(Rows.KEEP, ARRAY),
        # argmax: of the scores of a classifier, the label of each row.
        """
        abs absolute argmax argmin around array asanyarray asarray asarray_chkfinite ascontiguousarray astype
        atleast_1d atleast_2d ceil clip copy cumsum diff digitize exp expand_dims expm1 flip fliplr float32
        float64 floor full_like int32 int64 invert isfinite isinf isnan ix_ log log10 log1p log2
        logical_not matrix moveaxis nan_to_num ones_like ravel reshape rint round round_ sign sort sqrt square
        squeeze swapaxes transpose uint8 vectorize zeros_like
        """,
    ),
    **alike(
        RowFunction(Rows.KEEP, None),
        """
        add divide dot equal greater less logical_and logical_or matmul maximum minimum multiply power select
        subtract
        """,
    ),
    **alike(RowFunction(Rows.SUBSET, ARRAY), "delete resize take trim_zeros"),
    **alike(RowFunction(Rows.SUBSET, Param(1, "a", ("arr",))), "compress extract"),
    **alike(RowFunction(Rows.SUBSET, Param(0, "ar1")), "in1d intersect1d setdiff1d"),
    "isin": RowFunction(Rows.SUBSET, Param(0, "element")),
    **alike(RowFunction(Rows.UNION, None), "append insert r_ union1d"),
    **alike(RowFunction(Rows.UNION, PIECES), "concat concatenate row_stack stack vstack"),
    **alike(RowFunction(Rows.JOIN, PIECES), "block column_stack dstack hstack"),
    **alike(RowFunction(Rows.JOIN, None), "c_ meshgrid"),
    **alike(
        RowFunction(Rows.SOURCE, None),
        "empty eye fromfile fromiter fromstring full genfromtxt identity load loadtxt memmap ones zeros",
    ),
    **alike(
        RowFunction(Rows.NONE, None),
        """
        all allclose amax amin any array_equal average bincount corrcoef count_nonzero cov finfo histogram
        iinfo isclose isscalar linspace logspace max mean median min nanmax nanmean nanmedian nanmin
        nanpercentile nanstd nansum ndim norm percentile prod ptp quantile random.get_state random.seed
        random.set_state set_printoptions shape size std sum trapezoid trapz unique var
        """,
    ),
    **alike(RowFunction(Rows.INDEX, ARRAY), "argpartition argsort argwhere flatnonzero nonzero"),
    **alike(RowFunction(Rows.INDEX, None), "arange indices lexsort searchsorted"),
    **alike(SplitFunction(pairs=False, data=Param(0, "ary")), "array_split split vsplit"),
    **alike(RowFunction(Rows.WRITE, None), "savez savez_compressed"),
    "repeat": RowFunction(Rows.REPEAT, Param(0, "a")),
    "save": RowFunction(Rows.WRITE, Param(1, "arr")),
    "savetxt": RowFunction(Rows.WRITE, Param(1, "X")),
    "tile": RowFunction(Rows.REPEAT, Param(0, "A")),
    # With one argument; `where(condition, a, b)` keeps the rows.
    "where": RowFunction(Rows.INDEX, Param(0, "condition")),
}

GENERATORS = ("random", "random.Generator", "random.RandomState", "random.default_rng")
"""Where the functions that draw random numbers live: the module and the two kinds of generator."""

DRAWS: dict[str, Effect] = {
    **alike(RowFunction(Rows.PERMUTE, Param(0, "x")), "permutation permuted shuffle"),
    **alike(
        RowFunction(Rows.RANDOM, None),
        """
        beta binomial exponential gamma integers lognormal multivariate_normal normal poisson rand randint
        randn random random_integers random_sample standard_normal uniform
        """,
    ),
    "choice": RowFunction(Rows.CHOICE, Param(0, "a"), Param(2, "replace"), replace_default=True),
}

SPARSE: dict[str, Effect] = {
    **alike(
        RowFunction(Rows.KEEP, Param(0, "arg1")),
        """
        sparse.coo_array sparse.coo_matrix sparse.csc_array sparse.csc_matrix sparse.csr_array sparse.csr_matrix
        sparse.lil_matrix
        """,
    ),
    "sparse.hstack": RowFunction(Rows.JOIN, Param(0, "blocks")),
    "sparse.load_npz": RowFunction(Rows.SOURCE, None),
    "sparse.save_npz": RowFunction(Rows.WRITE, Param(1, "matrix")),
    "sparse.vstack": RowFunction(Rows.UNION, Param(0, "blocks")),
}

METHODS: dict[str, Rows] = {
    **alike(
        Rows.KEEP,
        """
        argmax argmin astype clip copy cumsum dot fill flatten ravel reshape round squeeze toarray todense
        tolist transpose view
        """,
    ),
    **alike(Rows.NONE, "dtype item itemsize nbytes ndim nnz ptp size trace"),
    **alike(Rows.INDEX, "argpartition argsort nonzero"),
    "compress": Rows.SUBSET,
    "repeat": Rows.REPEAT,
    "tofile": Rows.WRITE,
}

LIBRARY = Library(
    packages=("numpy", "cupy", "jax.numpy", "scipy"),
    effects=FUNCTIONS
    | SPARSE
    | {f"{place}.{name}": effect for place in GENERATORS for name, effect in DRAWS.items()},
    methods=METHODS,
    alias="np",
)
