"""The blocks of the format `full`: a finding with its source, and every place of the flow marked in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.diagnostic import Applicability, Severity
from smotelint.reporters import _excerpt
from smotelint.reporters._canvas import link, paint
from smotelint.reporters._place import address, encodable
from smotelint.reporters._text import WIDTH_MIN, plain, wrap

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from smotelint.diagnostic import Diagnostic, Span
    from smotelint.reporters import Report


def draw(run: Report) -> Iterator[str]:
    """The findings file by file, those that are only advice last and short."""
    urls = {rule.code: rule.url for rule in run.rules}
    files: dict[str, list[Diagnostic]] = {}
    for diagnostic in run.diagnostics:
        files.setdefault(diagnostic.span.path, []).append(diagnostic)
    for found in files.values():
        for block in _file(found, run, urls):
            yield encodable("\n".join(block))


def _file(found: list[Diagnostic], run: Report, urls: dict[str, str]) -> Iterator[Iterable[str]]:
    """The blocks of lines about one file."""
    advice: dict[tuple[str, str], list[Diagnostic]] = {}
    for diagnostic in found:
        if diagnostic.severity is Severity.INFO:
            advice.setdefault((diagnostic.code, diagnostic.help), []).append(diagnostic)
        else:
            yield _finding(diagnostic, run, urls)
    for group in advice.values():
        yield _advice(group, run, urls)


def _finding(diagnostic: Diagnostic, run: Report, urls: dict[str, str]) -> Iterator[str]:
    """The lines of an error or a warning."""
    yield from _title(diagnostic, diagnostic.message, run, urls)
    excerpts: dict[tuple[str, int | None], list[Span]] = {}
    for span in diagnostic.spans:
        excerpts.setdefault((span.path, span.cell), []).append(span)
    sources = {place: run.lines(*place) for place in excerpts}
    marks = {place: _marks(diagnostic, excerpts[place], lines) for place, lines in sources.items() if lines}
    gutter = max((len(str(mark.end_line)) for group in marks.values() for mark in group), default=1)
    bar = paint(f"{'':{gutter}} |", "frame", run.color)
    arrow = "-->"
    for place, spans in excerpts.items():
        # Without the text there is nothing to point at: each span has a line of its own.
        for span in spans if place not in marks else spans[:1]:
            label = f": {plain(span.label)}" if span.label and place not in marks else ""
            sign = paint(f"{'':{gutter}}{arrow}", "frame", run.color)
            yield f"{sign} {plain(address(span, run.root))}{label}"
            arrow = ":::"
        if place in marks:
            yield bar
            rows = _excerpt.draw(sources[place], marks[place], gutter, run.width)
            yield from (row.render(run.color) for row in rows)
        yield bar
    yield from _remarks(diagnostic, gutter, run)


def _marks(diagnostic: Diagnostic, spans: Iterable[Span], lines: Sequence[str]) -> list[_excerpt.Mark]:
    own = (str(diagnostic.severity), _excerpt.PRIMARY)
    other = ("related", _excerpt.RELATED)
    return [_excerpt.fit(span, lines, *(own if span is diagnostic.span else other)) for span in spans]


def _title(diagnostic: Diagnostic, text: str, run: Report, urls: dict[str, str]) -> Iterator[str]:
    """`error[SMT101]: text`."""
    url = urls.get(diagnostic.code, "")
    code = link(diagnostic.code, url) if run.hyperlinks and url else diagnostic.code
    head = paint(f"{diagnostic.severity}[{code}]", str(diagnostic.severity), run.color)
    indent = len(f"{diagnostic.severity}[{diagnostic.code}]: ")
    first, *others = _wrap(plain(text), indent, run.width)
    yield head + paint(f": {first}", "bold", run.color)
    yield from (" " * indent + paint(line, "bold", run.color) for line in others)


def _remarks(diagnostic: Diagnostic, gutter: int, run: Report) -> Iterator[str]:
    """The lines that begin with `=`."""
    remarks = [("help", diagnostic.help)] if diagnostic.help else []
    if diagnostic.fix:
        flags = "--fix" if diagnostic.fix.applicability is Applicability.SAFE else "--fix --unsafe-fixes"
        remarks.append(("fix", f"{diagnostic.fix.title} (`{flags}`)"))
    remarks += [("note", note) for note in diagnostic.notes]
    remarks.append(("note", f"confidence {diagnostic.confidence}; `smotelint rule {diagnostic.code}`"))
    for word, text in remarks:
        indent = gutter + 1 + len(f"= {word}: ")
        sign = paint(f"{'':{gutter}} =", "frame", run.color)
        first, *others = _wrap(plain(text), indent, run.width)
        yield f"{sign} {paint(f'{word}:', 'help' if word != 'note' else 'bold', run.color)} {first}"
        yield from (" " * indent + line for line in others)


def _wrap(text: str, indent: int, width: int) -> Iterable[str]:
    return wrap(text, max(width - indent, WIDTH_MIN)) if width else [text]


def _advice(group: list[Diagnostic], run: Report, urls: dict[str, str]) -> Iterator[str]:
    """A piece of advice that a file is given, once or several times: what to do, then a line for each place."""
    yield from _title(group[0], group[0].help or group[0].name, run, urls)
    for diagnostic in group:
        arrow = paint("  -->", "frame", run.color)
        text = plain(f"{address(diagnostic.span, run.root)}: {diagnostic.message}")
        first, *others = _wrap(text, len("  --> "), run.width)
        yield f"{arrow} {first}"
        yield from (" " * len("  --> ") + line for line in others)
