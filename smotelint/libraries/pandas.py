"""pandas: tables; Modin, Dask, cuDF, Polars and pandas-on-Spark share most of the names.

Read from https://pandas.pydata.org/docs/reference/, `DataFrame`, `Series`, `GroupBy` and the general functions.
"""

from __future__ import annotations

from smotelint.libraries.model import Effect, Family, Library, Metric, Param, RowFunction, Rows


def _all(rows: Rows, names: str, data: Param | None = None) -> dict[str, Effect]:
    """The same effect for each name of a list."""
    return dict.fromkeys(names.split(), RowFunction(rows, data))


FUNCTIONS: dict[str, Effect] = {
    **_all(
        Rows.KEEP,
        "Categorical DataFrame DatetimeIndex Index Series from_dict from_dummies from_pandas from_records "
        "get_dummies",
        Param(0, "data", ("values",)),
    ),
    **_all(
        Rows.KEEP,
        "cut factorize isna isnull melt notna notnull pivot pivot_table qcut to_datetime to_numeric to_timedelta "
        "wide_to_long",
        Param(0, "data", ("arg", "df", "frame", "obj", "values", "x")),
    ),
    **_all(Rows.UNION, "concat", Param(0, "objs", ("dfs", "items"))),
    **_all(Rows.JOIN, "merge merge_asof merge_ordered"),
    **_all(
        Rows.SOURCE,
        "date_range json_normalize read_clipboard read_csv read_excel read_feather read_fwf read_gbq read_hdf "
        "read_html read_json read_orc read_parquet read_pickle read_sas read_spss read_sql read_sql_query "
        "read_sql_table read_stata read_table read_xml",
    ),
    **_all(Rows.NONE, "describe_option reset_option set_option unique value_counts"),
    "crosstab": Metric(Family.AWARE, true=Param(0, "index"), pred=Param(1, "columns")),
}

KEPT = (
    "abs add add_prefix add_suffix agg aggregate apply applymap asfreq assign astype at between bfill clip columns "
    "convert_dtypes copy cumcount cumprod cumsum diff div divide dt eq eval expanding explode factorize ffill "
    "fillna filter floordiv ge get gt iat infer_objects interpolate isin isna isnull items iteritems iterrows "
    "itertuples le lt map mask melt mod mul multiply ne ngroup notna notnull pct_change pipe pivot pivot_table pop "
    "pow rank reindex rename rename_axis reorder_levels replace reset_index rolling round select select_dtypes "
    "set_axis set_index shift sort_index sort_values squeeze stack str sub subtract swaplevel T to_dict to_frame "
    "to_list to_numpy to_pandas to_records transform transpose truediv tz_localize unstack values where "
    "with_columns"
)
SUBSETS = (
    "at_time between_time drop_duplicates drop_nulls dropna first first_valid_index get_group head last limit nlargest "
    "nsmallest nth query skip slice tail take truncate xs"
)
ROWLESS = (
    "all any attrs autocorr axes corr corrwith count cov describe dtypes empty equals flags hasnans hist idxmax "
    "idxmin info is_unique keys kurt kurtosis mad max mean median memory_usage min mode name names ngroups nunique "
    "plot prod product quantile sem shape skew std style sum to_clipboard to_html to_latex to_markdown to_string "
    "unique value_counts var"
)
WRITERS = (
    "to_csv to_excel to_feather to_gbq to_hdf to_json to_orc to_parquet to_pickle to_sql to_stata to_xml write_csv "
    "write_parquet"
)

METHODS: dict[str, Rows] = {
    **dict.fromkeys(KEPT.split(), Rows.KEEP),
    **dict.fromkeys(ROWLESS.split(), Rows.NONE),
    **dict.fromkeys(SUBSETS.split(), Rows.SUBSET),
    **dict.fromkeys(WRITERS.split(), Rows.WRITE),
    **dict.fromkeys("boxplot insert update".split(), Rows.NONE),
    **dict.fromkeys("append union unionAll unionByName vstack".split(), Rows.UNION),
    **dict.fromkeys("combine_first join merge hstack".split(), Rows.JOIN),
    **dict.fromkeys("groupby groupBy group_by resample".split(), Rows.GROUPBY),
    "drop": Rows.DROP,
    "groups": Rows.INDEX,
    "index": Rows.INDEX,
    "indices": Rows.INDEX,
    "sample": Rows.SAMPLE,
}

LIBRARY = Library(
    packages=("pandas", "modin.pandas", "cudf", "dask.dataframe", "polars", "pyspark.pandas"),
    effects=FUNCTIONS,
    methods=METHODS,
)
