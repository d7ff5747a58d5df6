"""The rdjson format, read as reviewdog reads it: by the JSON reader of protocol buffers, which refuses unknown keys."""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any

import pytest

from smotelint.diagnostic import Applicability, Edit, Fix, Severity, Span
from smotelint.reporters import Report
from smotelint.reporters.rdjson import report
from tests.reporters.reporting import SCRIPT, Sources, finding, standard_report

descriptor_pb2 = import_module("google.protobuf.descriptor_pb2")
descriptor_pool = import_module("google.protobuf.descriptor_pool")
json_format = import_module("google.protobuf.json_format")
message_factory = import_module("google.protobuf.message_factory")

MESSAGES = {
    "Code": {"value": "string", "url": "string"},
    "Source": {"name": "string", "url": "string"},
    "Position": {"line": "int32", "column": "int32"},
    "Range": {"start": "Position", "end": "Position"},
    "Suggestion": {"range": "Range", "text": "string"},
    "Location": {"path": "string", "range": "Range"},
    "Diagnostic": {
        "message": "string",
        "location": "Location",
        "severity": "Severity",
        "source": "Source",
        "code": "Code",
        "suggestions": "Suggestion*",
        "original_output": "string",
    },
    "DiagnosticResult": {"diagnostics": "Diagnostic*", "source": "Source", "severity": "Severity"},
}
"""The format of reviewdog since its first version with suggestions: message -> field -> type, `*` if repeated."""
SEVERITIES = ("UNKNOWN_SEVERITY", "ERROR", "WARNING", "INFO")


def _message_type() -> Any:  # noqa: ANN401  # made at run time
    file = descriptor_pb2.FileDescriptorProto(name="rdf.proto", package="rdf", syntax="proto3")
    severity = file.enum_type.add(name="Severity")
    for number, name in enumerate(SEVERITIES):
        severity.value.add(name=name, number=number)
    field_type = descriptor_pb2.FieldDescriptorProto
    plain = {"string": field_type.TYPE_STRING, "int32": field_type.TYPE_INT32}
    for name, fields in MESSAGES.items():
        message = file.message_type.add(name=name)
        for number, (key, kind) in enumerate(fields.items(), start=1):
            label = field_type.LABEL_REPEATED if kind.endswith("*") else field_type.LABEL_OPTIONAL
            field = message.field.add(name=key, number=number, label=label)
            if kind in plain:
                field.type = plain[kind]
            else:
                field.type = field_type.TYPE_ENUM if kind == "Severity" else field_type.TYPE_MESSAGE
                field.type_name = f".rdf.{kind.rstrip('*')}"
    pool = descriptor_pool.DescriptorPool()
    pool.Add(file)
    return message_factory.GetMessageClass(pool.FindMessageTypeByName("rdf.DiagnosticResult"))


RESULT = _message_type()


def read(run: Report) -> list[dict[str, Any]]:
    """The diagnostics of a document that reviewdog accepts."""
    text = report(run)
    json_format.Parse(text, RESULT())
    found: list[dict[str, Any]] = json.loads(text)["diagnostics"]
    return found


def test_the_reader_refuses_unknown_keys() -> None:
    with pytest.raises(json_format.ParseError):
        json_format.Parse('{"diagnostics": [{"relatedLocations": []}]}', RESULT())


def test_a_clean_run_has_no_diagnostics() -> None:
    assert read(Report(diagnostics=())) == []


def test_a_finding_in_a_script() -> None:
    split = read(standard_report())[2]
    assert split == {
        "message": "`X_res` is oversampled before `train_test_split`\n"
        "src/train.py:3:16: resampled here, on [all] rows\n"
        "help: split first\n"
        "note: `X_res` holds 3 rows",
        "location": {
            "path": "src/train.py",
            "range": {"start": {"line": 4, "column": 9}, "end": {"line": 4, "column": 25}},
        },
        "severity": "ERROR",
        "code": {"value": "SMT101", "url": "https://example.org/rules/resample-before-split"},
    }


def test_a_notebook_stands_at_its_raw_line() -> None:
    cells = read(standard_report())[0]
    assert cells["location"] == {"path": "nb.ipynb", "range": {"start": {"line": 701, "column": 7}}}
    assert cells["severity"] == "WARNING"
    assert "suggestions" not in cells


def test_every_severity_has_its_word() -> None:
    spans = [finding(Span("a.py", 1, 1, 1, 2), severity=severity) for severity in Severity]
    assert [item["severity"] for item in read(Report(diagnostics=tuple(spans)))] == [
        "INFO",
        "WARNING",
        "ERROR",
    ]


def test_a_fix_of_one_edit_is_a_suggestion_and_one_of_several_is_not() -> None:
    *_, split, step = read(standard_report())
    assert "suggestions" not in split
    assert step["suggestions"] == [
        {
            "range": {"start": {"line": 7, "column": 8}, "end": {"line": 7, "column": 16}},
            "text": "make_pipeline",
        }
    ]


def test_no_suggestion_where_bytes_and_characters_differ() -> None:
    sources = Sources()
    sources.add("a.py", f"é = 1; f(x)  # é\n{SCRIPT}")
    late = Fix("rename", Applicability.SAFE, (Edit(sources.at("a.py", "f(x)"), "g(x)"),))
    early = Fix("rename", Applicability.SAFE, (Edit(sources.at("a.py", "Pipeline"), "make_pipeline"),))
    run = Report(
        diagnostics=tuple(finding(sources.at("a.py", "f(x)"), fix=fix) for fix in (late, early)),
        lines=sources.lines,
    )
    first, second = read(run)
    assert "suggestions" not in first
    assert "suggestions" in second
