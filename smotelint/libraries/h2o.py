"""H2O: its frames hold the rows of tables that they are made of.

Read from https://docs.h2o.ai/h2o/latest-stable/h2o-py/docs/: `h2o`, `H2OFrame`.
"""

from __future__ import annotations

from smotelint.libraries.model import Library, Param, RowFunction, Rows, alike

LIBRARY = Library(
    packages=("h2o",),
    effects={
        "H2OFrame": RowFunction(Rows.KEEP, Param(0, "python_obj")),
        **alike(RowFunction(Rows.SOURCE, None), "import_file import_sql_table load_dataset upload_file"),
    },
    bare=("H2OFrame",),
)
