"""The json format: its schema, and ruff's objects as the part of it that editors know."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib import import_module, resources
from typing import TYPE_CHECKING, Any

from smotelint.diagnostic import Span
from smotelint.reporters import Report
from smotelint.reporters.json import report
from tests.reporters.reporting import finding, standard_report

if TYPE_CHECKING:
    from pathlib import Path

jsonschema = import_module("jsonschema")
SCHEMA = json.loads(resources.files("smotelint.reporters").joinpath("json.schema.json").read_text("utf-8"))


def objects(run: Report) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(report(run))
    return found


def test_the_schema_is_one_and_holds() -> None:
    validator = jsonschema.Draft202012Validator
    validator.check_schema(SCHEMA)
    validator(SCHEMA).validate(objects(standard_report()))


def test_the_schema_names_every_key() -> None:
    defined = SCHEMA["$defs"]
    keys = {
        *defined["finding"]["properties"],
        *defined["span"]["properties"],
        *defined["place"]["properties"],
    }
    assert {key for item in objects(standard_report()) for key in item} == keys


def test_a_clean_run_is_an_empty_array() -> None:
    assert report(Report(diagnostics=())) == "[]\n"


def test_a_finding_in_a_script() -> None:
    split = objects(standard_report())[2]
    assert split == {
        "cell": None,
        "code": "SMT101",
        "confidence": "high",
        "end_location": {"column": 25, "row": 4},
        "filename": "/work/src/train.py",
        "fingerprint": "5f2d",
        "fix": {
            "applicability": "unsafe",
            "edits": [
                {
                    "cell": None,
                    "content": "X, y",
                    "end_location": {"column": 42, "row": 3},
                    "filename": "/work/src/train.py",
                    "location": {"column": 16, "row": 3},
                },
                {
                    "cell": None,
                    "content": "\n)\nX_res, y_res = 1, 2",
                    "end_location": {"column": 2, "row": 6},
                    "filename": "/work/src/train.py",
                    "location": {"column": 17, "row": 5},
                },
            ],
            "message": "split before resampling",
        },
        "help": "split first",
        "label": "split here, after resampling",
        "location": {"column": 9, "row": 4},
        "message": "`X_res` is oversampled before `train_test_split`",
        "name": "resample-before-split",
        "noqa_row": 4,
        "notes": ["`X_res` holds 3 rows"],
        "raw_location": None,
        "related": [
            {
                "cell": None,
                "end_location": {"column": 42, "row": 3},
                "filename": "/work/src/train.py",
                "label": "resampled here, on [all] rows",
                "location": {"column": 16, "row": 3},
                "raw_location": None,
            }
        ],
        "severity": "error",
        "url": "https://example.org/rules/resample-before-split",
    }


def test_a_finding_in_a_notebook_counts_in_the_cell_and_in_the_file() -> None:
    cells = objects(standard_report())[0]
    assert (cells["cell"], cells["location"], cells["end_location"]) == (
        7,
        {"row": 1, "column": 1},
        {"row": 2, "column": 18},
    )
    assert cells["raw_location"] == {"row": 701, "column": 7}
    other = cells["related"][0]
    assert (other["cell"], other["location"], other["raw_location"]) == (
        3,
        {"row": 2, "column": 16},
        {"row": 302, "column": 22},
    )


def test_standard_input_has_no_folder() -> None:
    found = objects(Report(diagnostics=(finding(Span("-", 1, 1, 1, 2)),), root="/work"))
    assert found[0]["filename"] == "-"


def test_lone_surrogates_survive_as_escapes() -> None:
    found = finding(Span("\udcff.py", 1, 1, 1, 2))
    text = report(Report(diagnostics=(found,)))
    text.encode("utf-8")
    assert json.loads(text)[0]["filename"] == "\udcff.py"


def _shape(value: Any) -> Any:  # noqa: ANN401  # any JSON
    """The keys and types of a JSON value."""
    if isinstance(value, dict):
        return {key: _shape(member) for key, member in value.items()}
    if isinstance(value, list):
        return [_shape(member) for member in value[:1]]
    return type(value).__name__


def _narrow(value: Any, model: Any) -> Any:  # noqa: ANN401  # any JSON
    """The value with the keys of the model only."""
    if isinstance(model, dict) and isinstance(value, dict):
        return {key: _narrow(value.get(key, "missing"), member) for key, member in model.items()}
    if isinstance(model, list) and isinstance(value, list):
        return [_narrow(member, model[0]) for member in value[:1]]
    return value


def test_objects_are_shaped_as_those_of_ruff(tmp_path: Path) -> None:
    cell: dict[str, Any] = {
        "cell_type": "code",
        "metadata": {},
        "execution_count": None,
        "outputs": [],
        "source": ["import os"],
    }
    notebook = {"cells": [cell], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    (tmp_path / "a.ipynb").write_text(json.dumps(notebook), encoding="utf-8")
    (tmp_path / "b.py").write_text("import os\n", encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "ruff",
        "check",
        "--isolated",
        "--no-cache",
        "--select",
        "F",
        "--output-format",
    ]
    output = subprocess.run([*command, "json", str(tmp_path)], capture_output=True, check=False).stdout
    ours = objects(standard_report())
    for theirs, mine in zip(json.loads(output), (ours[0], ours[2]), strict=True):
        assert _shape(_narrow(mine, theirs)) == _shape(theirs)


def test_a_path_outside_the_folder_is_whole_and_straight() -> None:
    found = finding(Span("../nb.py", 1, 1, 1, 2))
    assert objects(Report(diagnostics=(found,), root="/work/src"))[0]["filename"] == "/work/nb.py"
