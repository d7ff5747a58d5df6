"""The language server, asked by a client of the protocol on its standard input and output."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lsprotocol import types
from pygls.uris import from_fs_path

if TYPE_CHECKING:
    from collections.abc import Coroutine

from tests.server.editor import editing

LEAK = """\
from imblearn.over_sampling import SMOTE
from sklearn.model_selection import train_test_split
import pandas as pd

df = pd.read_csv("patients.csv")
X, y = df.drop(columns="ill"), df["ill"]
X_res, y_res = SMOTE().fit_resample(X, y)
X_train, X_test, y_train, y_test = train_test_split(X_res, y_res)
"""
CRASHING = str(Path(__file__).parent / "crashing_server.py")


def run(scenario: Coroutine[Any, Any, None]) -> None:
    asyncio.run(scenario)


def words(text: str, area: types.Range) -> str:
    """The text of a range that counts UTF-16 units."""
    lines = [line.encode("utf-16-le") for line in text.split("\n")]
    if area.start.line == area.end.line:
        return lines[area.start.line][2 * area.start.character : 2 * area.end.character].decode("utf-16-le")
    first, last = lines[area.start.line], lines[area.end.line]
    between = [line.decode("utf-16-le") for line in lines[area.start.line + 1 : area.end.line]]
    return "\n".join(
        [
            first[2 * area.start.character :].decode("utf-16-le"),
            *between,
            last[: 2 * area.end.character].decode("utf-16-le"),
        ]
    )


def by_code(diagnostics: list[types.Diagnostic]) -> dict[object, types.Diagnostic]:
    return {each.code: each for each in diagnostics}


def test_a_script_while_it_is_written(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with editing(tmp_path) as editor:
            uri = editor.open(tmp_path / "train.py", LEAK.replace("SMOTE()", "str()"))
            assert await editor.codes_in(uri, 1) == []
            editor.change(
                uri,
                2,
                types.TextDocumentContentChangePartial(
                    types.Range(types.Position(6, 15), types.Position(6, 18)), "SMOTE"
                ),
            )
            leak = by_code(await editor.codes_in(uri, 2))["SMT101"]
            assert words(LEAK, leak.range) == "train_test_split(X_res, y_res)"
            assert leak.severity == types.DiagnosticSeverity.Error
            assert leak.source == "smotelint"
            assert leak.message.startswith("`X_res` is oversampled before `train_test_split`")
            assert "help: split first" in leak.message
            assert leak.code_description
            assert leak.code_description.href.startswith("https://doi.org/")
            assert leak.related_information
            (resampled,) = leak.related_information
            assert resampled.message == "resampled here"
            assert resampled.location.uri == uri
            assert words(LEAK, resampled.location.range) == "SMOTE().fit_resample(X, y)"
            advice = by_code(await editor.codes_in(uri, 2))["SMT301"]
            assert advice.severity == types.DiagnosticSeverity.Information
            editor.close(uri)
            await editor.wait_for(lambda: not editor.shown[uri].diagnostics)

    run(scenario())


def test_positions_count_as_the_editor_does(tmp_path: Path) -> None:
    text = LEAK.replace(
        "X_res, y_res = SMOTE()", "if True:\n\tname = '\U0001d54f\u6f22'; X_res, y_res = SMOTE()"
    ).replace("import pandas as pd\n", "import pandas as pd\r\n\x0c\r\n")

    async def scenario() -> None:
        async with editing(tmp_path) as editor:
            uri = editor.open(tmp_path / "train.py", text)
            (related,) = by_code(await editor.codes_in(uri, 1))["SMT101"].related_information or ()
            assert words(text, related.location.range) == "SMOTE().fit_resample(X, y)"
            line = text[: text.index("SMOTE().")].count("\n")
            start = types.Position(line, related.location.range.start.character)
            end = types.Position(line, start.character + len("SMOTE()"))
            editor.change(uri, 2, types.TextDocumentContentChangePartial(types.Range(start, end), "ADASYN()"))
            (related,) = by_code(await editor.codes_in(uri, 2))["SMT101"].related_information or ()
            now = text.replace("SMOTE().", "ADASYN().")
            assert words(now, related.location.range) == "ADASYN().fit_resample(X, y)"

    run(scenario())


def test_the_editor_may_count_otherwise(tmp_path: Path) -> None:
    text = LEAK.replace("X_res, y_res = SMOTE()", "name = '\U0001d54f'; X_res, y_res = SMOTE()")
    general = types.GeneralClientCapabilities(position_encodings=[types.PositionEncodingKind.Utf8])

    async def scenario() -> None:
        async with editing(tmp_path, capabilities=types.ClientCapabilities(general=general)) as editor:
            uri = editor.open(tmp_path / "train.py", text)
            (related,) = by_code(await editor.codes_in(uri, 1))["SMT101"].related_information or ()
            area = related.location.range
            line = text.encode().split(b"\n")[area.start.line]
            assert line[area.start.character : area.end.character] == b"SMOTE().fit_resample(X, y)"

    run(scenario())


def test_hover_shows_the_rule(tmp_path: Path) -> None:
    text = LEAK + "print(X_train)  # smotelint: ignore[SMT102] because\n"

    async def scenario() -> None:
        async with editing(tmp_path) as editor:
            uri = editor.open(tmp_path / "train.py", text)
            await editor.codes_in(uri, 1)

            async def hover(line: int, character: int) -> str:
                found = await editor.text_document_hover_async(
                    types.HoverParams(types.TextDocumentIdentifier(uri), types.Position(line, character))
                )
                return found.contents.value if found else ""  # type: ignore[union-attr]

            page = await hover(7, 40)
            assert page.startswith("`X_res` is oversampled before `train_test_split`")
            assert "# resample-before-split (SMT101)" in page
            assert "## Why is this bad?" in page
            assert "# resample-before-cv (SMT102)" in await hover(8, 40)
            assert not await hover(0, 3)
            assert not await hover(99, 3)

    run(scenario())


def apply(text: str, change: types.TextDocumentEdit) -> str:
    """The text after the only edit of a change, which is within a line."""
    (edit,) = change.edits
    assert isinstance(edit, types.TextEdit)
    lines = text.split("\n")
    start, end = edit.range.start, edit.range.end
    assert start.line == end.line
    line = lines[start.line]
    lines[start.line] = line[: start.character] + edit.new_text + line[end.character :]
    return "\n".join(lines)


def test_quick_fixes(tmp_path: Path) -> None:
    comment = "# smotelint: ignore[SMT104] why"
    text = LEAK.replace("import pandas as pd", f"import pandas as pd  {comment}")

    async def scenario() -> None:
        async with editing(tmp_path) as editor:
            uri = editor.open(tmp_path / "train.py", text)
            found = by_code(await editor.codes_in(uri, 1))
            unused = found["SMT901"]
            assert words(text, unused.range) in comment
            assert list(unused.tags or ()) == [types.DiagnosticTag.Unnecessary]
            ((_, (change,)),) = (await editor.fixes_at(uri, unused.range)).items()
            assert change.text_document == types.OptionalVersionedTextDocumentIdentifier(uri, 1)
            assert apply(text, change) == LEAK

            fixes = await editor.fixes_at(uri, found["SMT101"].range)
            (change,) = fixes["SMT101: silence with a comment"]
            silent = apply(text, change)
            assert silent.endswith("train_test_split(X_res, y_res)  # smotelint: ignore[SMT101]\n")
            editor.replace(uri, 2, silent)
            assert "SMT101" not in by_code(await editor.codes_in(uri, 2))
            assert await editor.fixes_at(uri, types.Range(types.Position(0, 0), types.Position(0, 1))) == {}

    run(scenario())


def test_places_in_other_files(tmp_path: Path) -> None:
    helper = tmp_path / "balance.py"
    text = (
        "from imblearn.over_sampling import SMOTE\n"
        "def balance(X, y):\n"
        "    '\U0001d54f'; return SMOTE().fit_resample(X, y)\n"
    )
    helper.write_text(text, encoding="utf-8")
    (tmp_path / "smotelint.toml").touch()
    main = (
        LEAK.replace("from imblearn.over_sampling import SMOTE", "from balance import balance")
        .replace("SMOTE().fit_resample(X, y)", "balance(X, y)")
        .replace("import pandas as pd", "import pandas as pd  # SMOTE")
    )

    async def scenario() -> None:
        async with editing(tmp_path) as editor:
            uri = editor.open(tmp_path / "train.py", main)
            leak = by_code(await editor.codes_in(uri, 1))["SMT101"]
            others = [each.location for each in leak.related_information or () if each.location.uri != uri]
            assert [words(text, each.range) for each in others] == ["SMOTE().fit_resample(X, y)"]
            assert {each.uri for each in others} == {from_fs_path(str(helper))}

    run(scenario())


SAMPLES = (
    "import pandas as pd\nfrom imblearn.over_sampling import SMOTE\ndf = pd.read_csv('x.csv')",
    "# About the data",
    "X, y = df.drop(columns='y'), df['y']\n'\U0001d54f'; X_res, y_res = SMOTE().fit_resample(X, y)",
    "%%time\nfrom sklearn.model_selection import train_test_split\nparts = train_test_split(X_res, y_res)",
)


def cells(folder: Path) -> tuple[types.NotebookDocument, list[types.TextDocumentItem]]:
    """A notebook of `SAMPLES` and its cells, the second of which is no Python."""
    uri = from_fs_path(str(folder / "study.ipynb")) or ""
    items = [
        types.TextDocumentItem(f"{uri.replace('file', 'vscode-notebook-cell')}#{number}", language, 1, text)
        for number, (text, language) in enumerate(
            zip(SAMPLES, ("python", "markdown", "python", "python"), strict=True)
        )
    ]
    kinds = {"python": types.NotebookCellKind.Code, "markdown": types.NotebookCellKind.Markup}
    notebook = types.NotebookDocument(
        uri, "jupyter-notebook", 1, [types.NotebookCell(kinds[item.language_id], item.uri) for item in items]
    )
    return notebook, items


def test_a_notebook_and_its_cells(tmp_path: Path) -> None:
    notebook, items = cells(tmp_path)
    uris = [item.uri for item in items]

    async def scenario() -> None:
        async with editing(tmp_path) as editor:
            editor.notebook_document_did_open(types.DidOpenNotebookDocumentParams(notebook, items))
            leak = by_code(await editor.codes_in(uris[3], 1))["SMT101"]
            assert words(SAMPLES[3], leak.range) == "train_test_split(X_res, y_res)"
            (resampled,) = leak.related_information or ()
            assert resampled.location.uri == uris[2]
            assert words(SAMPLES[2], resampled.location.range) == "SMOTE().fit_resample(X, y)"
            assert await editor.codes_in(uris[1], 1) == []

            fixes = await editor.fixes_at(uris[3], leak.range)
            (change,) = fixes["SMT101: silence with a comment"]
            assert change.text_document.uri == uris[3]
            assert apply(SAMPLES[3], change) == SAMPLES[3] + "  # smotelint: ignore[SMT101]"

            # The tag of a cell silences it; the metadata is that of VS Code.
            tagged = types.NotebookCell(
                types.NotebookCellKind.Code,
                uris[3],
                metadata={"metadata": {"tags": ["smotelint-ignore"]}},  # type: ignore[arg-type]
            )
            change_notebook(editor, notebook.uri, 2, types.NotebookDocumentCellChanges(data=[tagged]))
            await editor.wait_for(lambda: not editor.shown[uris[3]].diagnostics)
            tagged.metadata = None
            change_notebook(editor, notebook.uri, 3, types.NotebookDocumentCellChanges(data=[tagged]))
            await editor.wait_for(lambda: editor.shown[uris[3]].diagnostics)

            # The resampling is edited away within its cell.
            area = types.Range(types.Position(1, 21), types.Position(1, 28))
            content = types.NotebookDocumentCellContentChanges(
                types.VersionedTextDocumentIdentifier(2, uris[2]),
                [types.TextDocumentContentChangePartial(area, "str()")],
            )
            change_notebook(
                editor, notebook.uri, 4, types.NotebookDocumentCellChanges(text_content=[content])
            )
            assert await editor.codes_in(uris[2], 2) == []
            await editor.wait_for(lambda: not editor.shown[uris[3]].diagnostics)  # told after it

            # A cell with another one comes before the split.
            text = "from imblearn.over_sampling import ADASYN\nX_res, y_res = ADASYN().fit_resample(X, y)"
            added = types.TextDocumentItem(f"{uris[3]}-new", "python", 1, text)
            structure = types.NotebookDocumentCellChangeStructure(
                types.NotebookCellArrayChange(
                    3, 0, [types.NotebookCell(types.NotebookCellKind.Code, added.uri)]
                ),
                did_open=[added],
            )
            change_notebook(editor, notebook.uri, 5, types.NotebookDocumentCellChanges(structure=structure))
            await editor.wait_for(lambda: editor.shown[uris[3]].diagnostics)
            leak = by_code(list(editor.shown[uris[3]].diagnostics))["SMT101"]
            assert [each.location.uri for each in leak.related_information or ()] == [added.uri]

            # The cell with the finding goes away.
            structure = types.NotebookDocumentCellChangeStructure(
                types.NotebookCellArrayChange(4, 1), did_close=[types.TextDocumentIdentifier(uris[3])]
            )
            change_notebook(editor, notebook.uri, 6, types.NotebookDocumentCellChanges(structure=structure))
            await editor.wait_for(lambda: not editor.shown[uris[3]].diagnostics)
            assert editor.shown[added.uri].diagnostics  # advice on the cell that stays

            left = [types.TextDocumentIdentifier(uri) for uri in (*uris[:3], added.uri)]
            closed = types.DidCloseNotebookDocumentParams(
                types.NotebookDocumentIdentifier(notebook.uri), left
            )
            editor.notebook_document_did_close(closed)
            await editor.wait_for(lambda: not editor.shown[added.uri].diagnostics)

    run(scenario())


def change_notebook(editor: Any, uri: str, version: int, changes: types.NotebookDocumentCellChanges) -> None:  # noqa: ANN401
    editor.notebook_document_did_change(
        types.DidChangeNotebookDocumentParams(
            types.VersionedNotebookDocumentIdentifier(version, uri),
            types.NotebookDocumentChangeEvent(cells=changes),
        )
    )


def test_a_notebook_that_is_open_as_text(tmp_path: Path) -> None:
    text = '{\n "metadata": {},\n "cells": [\n  {"cell_type": "code",\n   "source": [\n'
    lines = [f"    {line!r}".replace("'", '"') for line in LEAK.replace('"', "").splitlines()]
    text += ",\n".join(line[:-1] + '\\n"' for line in lines) + "\n   ]}\n ]\n}\n"

    async def scenario() -> None:
        async with editing(tmp_path) as editor:
            uri = editor.open(tmp_path / "study.ipynb", text, language="json")
            start = by_code(await editor.codes_in(uri, 1))["SMT101"].range.start
            assert text.split("\n")[start.line][start.character :].startswith("train_test_split(X_res")

    run(scenario())


def test_the_configuration_of_the_workspace_holds(tmp_path: Path) -> None:
    config = tmp_path / "smotelint.toml"
    config.write_text("ignore = ['SMT101']\nextend-exclude = ['old']\n")
    old = tmp_path / "old" / "train.py"
    old.parent.mkdir()
    old.touch()
    watched = types.DidChangeWatchedFilesClientCapabilities(dynamic_registration=True)
    capabilities = types.ClientCapabilities(
        workspace=types.WorkspaceClientCapabilities(did_change_watched_files=watched)
    )

    async def scenario() -> None:
        async with editing(tmp_path, capabilities=capabilities) as editor:
            uri = editor.open(tmp_path / "train.py", LEAK)
            assert list(by_code(await editor.codes_in(uri, 1))) == ["SMT301"]
            assert await editor.codes_in(editor.open(old, LEAK), 1) == []

            await editor.wait_for(lambda: types.WORKSPACE_DID_CHANGE_WATCHED_FILES in editor.registered)
            config.write_text("ignore = ['SMT301']\n")
            changed = types.FileEvent(from_fs_path(str(config)) or "", types.FileChangeType.Changed)
            editor.workspace_did_change_watched_files(types.DidChangeWatchedFilesParams([changed]))
            await editor.wait_for(lambda: [each.code for each in editor.shown[uri].diagnostics] == ["SMT101"])

            config.write_text("ignroe = ['SMT301']\n")
            saved = types.DidSaveTextDocumentParams(types.TextDocumentIdentifier(uri))
            editor.text_document_did_save(saved)
            editor.text_document_did_save(saved)
            await editor.wait_for(lambda: not editor.shown[uri].diagnostics)
            assert "unknown key `ignroe` (did you mean `ignore`?)" in editor.messages[0]
            editor.replace(uri, 2, LEAK)
            await editor.codes_in(uri, 2)
            assert len(editor.log) >= 2
            assert len(editor.messages) == 1  # said once, however often it is met

    run(scenario())


def test_a_text_that_was_never_saved(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with editing(tmp_path) as editor:
            uri = editor.open("untitled:Untitled-1", LEAK)
            assert list(by_code(await editor.codes_in(uri, 1))) == ["SMT301", "SMT101"]
            other = editor.open("untitled:notes", LEAK, language="plaintext")
            editor.replace(uri, 2, "")
            assert await editor.codes_in(uri, 2) == []
            assert other not in editor.shown

    run(scenario())


def test_an_analysis_that_crashes_leaves_the_server_alive(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with editing(tmp_path, CRASHING) as editor:
            crashing = editor.open(tmp_path / "crash.py", f"crash = 1\n{LEAK}")
            await editor.wait_for(lambda: editor.messages)
            assert "crash.py: internal error: the process that analyses it dies" in editor.messages[0]
            assert await editor.codes_in(crashing, 1) == []
            editor.open(tmp_path / "raise.py", f"raise_it = 1\n{LEAK}")
            await editor.wait_for(lambda: len(editor.messages) > 1)
            assert "the analysis raises ValueError: no such thing" in editor.messages[1]
            good = editor.open(tmp_path / "good.py", LEAK)
            assert "SMT101" in by_code(await editor.codes_in(good, 1))
            editor.replace(crashing, 2, LEAK)
            assert "SMT101" in by_code(await editor.codes_in(crashing, 2))

    run(scenario())
