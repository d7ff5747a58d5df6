"""IPython's own syntax, blanked in place so that the rest of a cell is Python with its lines and columns unmoved.

    %%time                      (blank)
    !pip install imblearn       (blank)
    if fast:                    if fast:
        %cd data                    pass
    %run -i ../helpers.py       get_ipython().run_line_magic("run", "../helpers.py")
    files = !ls                 files = _
    %time model.fit(X, y)       0;    model.fit(X, y)
    model.fit?                  (blank)
    >>> model.fit(X, y)             model.fit(X, y)

Magics are told by lines, as in IPython, and only where a statement can begin: a `%` within brackets or a string
is left alone. A cell in another language (`%%bash`) is blanked whole.
"""

from __future__ import annotations

import re
import warnings

from smotelint.guard import is_deep
from smotelint.lines import Scanner

OTHER_LANGUAGES = frozenset(
    """
    ! ai bash bigquery bq c chat cmd configure cpp css csv cuda cython dot env F90 file fortran fs graphviz
    help html javascript js julia latex loadcsv markdown matlab md mermaid node octave perl plantuml powershell
    prolog pwsh r R ruby run_pandas rust scala script sh shell skip sql SQL svg sx system tutor typescript
    writefile
    """.split()  # noqa: SIM905  # lists would take a line for each word
)  # cell magics whose body is not Python of this notebook
PYTHON_HEADERS = frozenset(
    """
    cache capture debug heat local lprun memit mprun perf prun px pypy pyspark python python2 python3 scalene
    snakeviz spark time timeit wandb
    """.split()  # noqa: SIM905  # lists would take a line for each word
)  # cell magics whose body is Python
CODE_MAGICS = {
    "lprun": "fmTDsuz",
    "memit": "rti",
    "mprun": "fT",
    "prun": "lsTD",
    "time": "",
    "timeit": "nrp",
}  # line magics that run the statement behind them -> their options that take a value
LANGUAGE_LINES = frozenset({"fs", "md", "md-sandbox", "r", "scala", "sh", "sql"})
"""Line magics that stand for a whole cell in some notebooks when they come first."""
AUTOMAGICS = frozenset(
    """
    alias bookmark cat cd clear conda config cp env history install less load logstart ls ll lsmagic mamba man
    matplotlib micromamba mkdir more mv notebook pdoc pinfo pip pip3 prun pwd pylab pyspark python reset rm
    rmdir run save store time timeit uv who whos
    """.split()  # noqa: SIM905  # lists would take a line for each word
)  # words that begin a command when the line is no Python
_ONLY_PARSE = 0x400  # ast.PyCF_ONLY_AST, without the import of ast
MAX_CHECK = 200_000  # characters of a cell with an unknown magic that are tried as Python

_PROMPTS = tuple(
    (re.compile(first), re.compile(f"^(?:{each})", re.MULTILINE))
    for first, each in (
        (r">>>(?: |$)", r"(?:>>>|\.\.\.)(?: |$)"),
        (r"In \[\d+\]: ", r"In \[\d+\]: |[ \t]*\.{3,}: ?"),
    )
)  # as a cell begins that was copied from a shell -> all prompts of that shell
_HEADER = re.compile(r"%%(!|[^\s!]*)")
_ESCAPE = re.compile(r"[%!?]|[,;/][ \t]*[A-Za-z_]")
_ASSIGN = re.compile(
    r"(?P<target>[A-Za-z_(\[*][\w.\[\]\"'*(), \t]*?[ \t]*(?:=[ \t]*[A-Za-z_][\w.]*[ \t]*)*=[ \t]*)"
    r"(?P<magic>[%!][^\s=])"
)
_HELP = re.compile(
    r"[%!]{0,2}(?:[A-Za-z_]\w*[ \t]*=[ \t]*)?[A-Za-z_*%][\w.*\[\]\"'()]*[ \t]*\?{1,2}[ \t;]*(?:#.*)?$"
)
_WORD = re.compile(r"([A-Za-z_]\w*)[ \t]+(\S)")
_RUN = re.compile(
    r"%run[ \t]+(?:-[eint]+[ \t]+)*(?:'([^'\"]+)'|\"([^'\"]+)\"|([\w./~][^\s'\"$]*))(?:[ \t;]|$)"
)
_CODE_MAGIC = re.compile(rf"%%?({'|'.join(CODE_MAGICS)})[ \t]+")
_OPTION = re.compile(r"-(\w+)[ \t]*")
_VALUE = re.compile(r"[^\s]+[ \t]*")


def blank_magics(text: str, python_cell_magics: frozenset[str] = frozenset()) -> str:
    """The text of a notebook cell as Python: same lines, same columns for all code that stays.

    `python_cell_magics` names cell magics, besides the usual ones, whose body is Python.
    """
    text = _blank_prompts(text)
    if not _may_hold_magics(text):
        return text
    scanner = Scanner(text)
    kept = _blank_header(scanner, python_cell_magics)
    if kept is None:
        return "\n" * text.count("\n")
    parts = [kept]
    while (line := scanner.peek_physical()) is not None:
        margin_width = len(line) - len(line.lstrip(" \t\f"))
        replaced = _replace(line[:margin_width], line[margin_width:])
        if replaced is None:
            logical = scanner.read()
            assert logical is not None
            parts.append(text[logical.start : logical.end])
        else:
            start, end = scanner.skip_physical()
            parts.append(replaced + "\n" * text.count("\n", start, end))
    return "".join(parts)


def _blank_prompts(text: str) -> str:
    """Spaces for the prompts of what was copied from a shell: told, as in IPython, by the first line or the second."""
    if "..." not in text and ">>>" not in text and "In [" not in text:
        return text
    first, _, rest = text.lstrip("\n").partition("\n")
    for beginning, prompt in _PROMPTS:
        if beginning.match(first) or prompt.match(rest):
            return prompt.sub(lambda found: " " * len(found[0]), text)
    return text


def _may_hold_magics(text: str) -> bool:
    """A quick look: most cells hold none."""
    if any(mark in text for mark in "%!?"):
        return True
    return any(
        word in AUTOMAGICS or word[:1] in ",;/" for word in re.findall(r"^[ \t]*(\S+)", text, re.MULTILINE)
    )


def _blank_header(scanner: Scanner, python: frozenset[str]) -> str | None:
    """Take the lines up to the first statement, cell magics blanked; None if the body is not Python."""
    text = scanner.text
    parts: list[str] = []
    while (line := scanner.peek_physical()) is not None:
        code = line.strip()
        if code and not code.startswith(("#", "%")):
            break
        if code.startswith("%"):
            header = _HEADER.match(code)
            if header is None:
                word = code[1:].split(maxsplit=1)[:1]
                if word and word[0] in LANGUAGE_LINES and not is_python(text[scanner.position + len(line) :]):
                    return None
                break
            name = header.group(1)
            if name in OTHER_LANGUAGES:
                return None
        start, end = scanner.skip_physical()
        if not code.startswith("%"):
            parts.append(text[start:end])
            continue
        parts.append("\n" * text.count("\n", start, end))
        if name not in PYTHON_HEADERS and name not in python:
            body = blank_magics(text[end:], python)
            return "".join(parts) + _take_all(scanner, body) if is_python(body) else None
    return "".join(parts)


def _take_all(scanner: Scanner, body: str) -> str:
    scanner.position = len(scanner.text)
    return body


def _replace(margin: str, line: str) -> str | None:
    """What stands for a physical line that is a magic, without its newline; None if it is none."""
    code = line.rstrip("\n")
    if _ESCAPE.match(code):
        return margin + kept if (kept := _keep_statement(code)) else _nothing(margin)
    if _HELP.match(code):
        return _nothing(margin)
    assign = _ASSIGN.match(code)
    if assign is not None and assign["target"].count("(") == assign["target"].count(")"):
        target, magic = assign["target"], code[assign.start("magic") :]
        found = _CODE_MAGIC.match(magic)
        if found is not None:
            kept = target + " " * found.end() + magic[found.end() :]
            if is_python(kept):
                return margin + kept
        return f"{margin}{target}_"
    word = _WORD.match(code)
    if (
        word is not None
        and word[1] in AUTOMAGICS
        and word[2] not in "=([{,:+*%&|^<>@"
        and not is_python(code)
    ):
        return _nothing(margin)
    return None


def _nothing(margin: str) -> str:
    """An empty line; in a block, where it may be the only statement, `pass`."""
    return f"{margin}pass" if margin.strip("\f") else ""


def _keep_statement(magic: str) -> str:
    """The statement that a magic runs, at its own column: `%time f(x)` -> `0;    f(x)`; empty if there is none."""
    file = _RUN.match(magic)
    if file is not None:  # no other code is on its line that would move
        path = "".join(filter(None, file.groups())).replace("\\", "/")
        return f'get_ipython().run_line_magic("run", "{path}")'
    found = _CODE_MAGIC.match(magic)
    if found is None:
        return ""
    position = found.end()
    while (option := _OPTION.match(magic, position)) is not None:
        position = option.end()
        if option[1] in CODE_MAGICS[found[1]]:
            value = _VALUE.match(magic, position)
            position = position if value is None else value.end()
    kept = "0;" + " " * (position - 2) + magic[position:]
    return kept if magic[position:].strip() and is_python(kept) else ""


def is_python(text: str) -> bool:
    """Whether the Python that runs this can parse the text; False for what is too large or too deep to try."""
    if len(text) > MAX_CHECK or "\0" in text or is_deep(text):
        return False
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            compile(text, "<cell>", "exec", flags=_ONLY_PARSE, dont_inherit=True)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return False
    return True
