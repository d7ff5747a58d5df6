"""pandas: tables; Modin, Dask, cuDF, Polars and pandas-on-Spark share most of the names.

Read from https://pandas.pydata.org/docs/reference/: general functions, `DataFrame`, `Series`, `GroupBy`, input and
output.
"""

from __future__ import annotations

from smotelint.libraries.model import Effect, Family, Library, Metric, Param, RowFunction, Rows, alike

FUNCTIONS: dict[str, Effect] = {
    **alike(
        RowFunction(Rows.KEEP, Param(0, "data", ("values",))),
        """
        Categorical DataFrame DatetimeIndex Index Series array from_dict from_dummies from_numpy from_pandas
        from_records get_dummies
        """,
    ),
    **alike(
        RowFunction(Rows.KEEP, Param(0, "arg", ("data", "df", "frame", "obj", "values", "x"))),
        """
        cut factorize isna isnull lreshape melt notna notnull pivot pivot_table qcut to_datetime to_numeric
        to_timedelta wide_to_long
        """,
    ),
    **alike(RowFunction(Rows.JOIN, None), "merge merge_asof merge_ordered"),
    **alike(
        RowFunction(Rows.SOURCE, None),
        """
        date_range json_normalize read_clipboard read_csv read_excel read_feather read_fwf read_gbq read_hdf
        read_html read_json read_orc read_parquet read_pickle read_sas read_spss read_sql read_sql_query
        read_sql_table read_stata read_table read_xml scan_csv scan_parquet
        """,
    ),
    **alike(
        RowFunction(Rows.NONE, None),
        "describe_option get_option option_context reset_option set_option unique value_counts",
    ),
    # Side by side with axis=1.
    "concat": RowFunction(Rows.UNION, Param(0, "objs", ("dfs", "items"))),
    # A confusion matrix, when given labels and predictions.
    "crosstab": Metric(Family.AWARE, true=Param(0, "index"), pred=Param(1, "columns")),
    "to_pickle": RowFunction(Rows.WRITE, Param(0, "obj")),
}

METHODS: dict[str, Rows] = {
    **alike(
        Rows.KEEP,
        """
        T abs add add_prefix add_suffix agg aggregate apply applymap asfreq assign astype at bfill cat
        clip collect compute convert_dtypes copy cumcount cumprod cumsum diff div divide dt eq eval ewm
        expanding explode factorize ffill fillna filter floordiv ge get gt iat iloc infer_objects interpolate
        isna isnull items iteritems iterrows itertuples le loc lt map mask melt mod mul multiply ne
        ngroup notna notnull pad pct_change persist pipe pivot pivot_table pop pow rank reindex rename
        rename_axis reorder_levels replace reset_index rolling round rsub rtruediv select select_dtypes
        set_axis set_flags set_index shift sort_index sort_values sparse squeeze stack str sub subtract
        swaplevel to_dict to_frame to_list to_numpy to_pandas to_records transform transpose truediv
        tz_convert tz_localize unstack values where withColumn with_columns
        """,
    ),
    **alike(
        Rows.SUBSET,
        """
        at_time between between_time dropDuplicates drop_duplicates drop_nulls dropna first get_group head
        isin last limit nlargest nsmallest nth query slice tail take truncate xs
        """,
    ),
    **alike(Rows.UNION, "append union unionAll unionByName vstack"),
    **alike(Rows.JOIN, "combine combine_first hstack join merge"),
    **alike(Rows.GROUPBY, "groupBy group_by groupby resample"),
    **alike(Rows.INDEX, "groups index indices"),
    **alike(
        Rows.WRITE,
        """
        to_csv to_excel to_feather to_gbq to_hdf to_json to_orc to_parquet to_pickle to_sql to_stata to_xml
        write_csv write_parquet
        """,
    ),
    **alike(
        Rows.NONE,
        """
        all any attrs autocorr axes boxplot columns corr corrwith count cov describe dtypes empty equals
        first_valid_index flags hasnans hist idxmax idxmin info is_unique keys kurt kurtosis last_valid_index
        mad max mean median memory_usage min mode name names ngroups nunique plot prod product quantile sem
        shape skew std style sum to_clipboard to_html to_latex to_markdown to_string unique value_counts var
        """,
    ),
    "drop": Rows.DROP,
    **alike(Rows.SAMPLE, "sample sampleBy"),
}

LIBRARY = Library(
    packages=("pandas", "modin.pandas", "cudf", "dask.dataframe", "geopandas", "polars", "pyspark.pandas"),
    effects=FUNCTIONS,
    methods=METHODS,
    alias="pd",
)
