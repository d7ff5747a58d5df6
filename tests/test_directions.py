"""Who may import whom, read from the sources."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "smotelint"
MODULES = {
    ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts).removesuffix(".__init__"): ast.parse(
        path.read_text(encoding="utf-8")
    )
    for path in sorted(PACKAGE.rglob("*.py"))
}
KNOW_LIBCST = (
    "smotelint.edits",
    "smotelint.flow.leaves",
    "smotelint.flow.lower",
    "smotelint.flow.spans",
    "smotelint.parsing",
    "smotelint.source",
)
RULES_SEE = (
    "smotelint.diagnostic",
    "smotelint.edits",
    "smotelint.flow.facts",
    "smotelint.flow.lineage",
    "smotelint.flow.questions",
    "smotelint.flow.remarks",
    "smotelint.flow.roles",
    "smotelint.libraries.model",
    "smotelint.rules._order",
    "smotelint.rules._rule",
)


@dataclass(frozen=True)
class Import:
    """One imported module, and by whom."""

    importer: str
    imported: str

    @property
    def is_own(self) -> bool:
        return is_within(self.imported, "smotelint")


def is_within(module: str, *packages: str) -> bool:
    return any(module == package or module.startswith(package + ".") for package in packages)


def read_imports() -> list[Import]:
    """Every import of the package, late ones and those for type checking included."""
    found = []
    for name, tree in MODULES.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                found += [Import(name, alias.name) for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                assert not node.level, f"{name}: relative import"
                assert node.module
                for alias in node.names:
                    whole = f"{node.module}.{alias.name}"
                    found.append(Import(name, whole if whole in MODULES else node.module))
    return found


IMPORTS = read_imports()


def own_imports_of(*packages: str) -> list[Import]:
    return [each for each in IMPORTS if each.is_own and is_within(each.importer, *packages)]


def test_the_sources_are_read() -> None:
    assert Import("smotelint.linter", "smotelint.diagnostic") in IMPORTS
    assert len(MODULES) > 20


def test_diagnostic_imports_nothing_of_ours() -> None:
    assert own_imports_of("smotelint.diagnostic") == []


def test_reporters_import_only_diagnostic() -> None:
    for each in own_imports_of("smotelint.reporters"):
        assert is_within(each.imported, "smotelint.diagnostic", "smotelint.reporters"), each


def test_libraries_are_data_and_import_only_their_model() -> None:
    for each in own_imports_of("smotelint.libraries"):
        assert is_within(each.imported, "smotelint.libraries"), each


def test_rules_see_facts_and_diagnostics() -> None:
    for each in IMPORTS:
        if is_within(each.importer, "smotelint.rules") and each.importer != "smotelint.rules._rule":
            assert not is_within(each.imported, "libcst", "click"), each
            assert not each.is_own or is_within(each.imported, *RULES_SEE), each


def test_the_engine_knows_no_rule_and_no_command() -> None:
    allowed = (
        "smotelint.diagnostic",
        "smotelint.flow",
        "smotelint.libraries",
        "smotelint.parsing",
        "smotelint.root",
        "smotelint.source",
    )
    for each in own_imports_of("smotelint.flow"):
        assert is_within(each.imported, *allowed), each


def test_who_knows_libcst() -> None:
    for each in IMPORTS:
        if is_within(each.imported, "libcst"):
            assert is_within(each.importer, *KNOW_LIBCST), each
            assert not is_within(each.imported, "libcst.matchers"), each


def test_click_is_known_to_the_command_alone() -> None:
    importers = {each.importer for each in IMPORTS if is_within(each.imported, "click")}
    assert importers
    assert all(is_within(importer, "smotelint.cli") for importer in importers)
    importers = {each.importer for each in IMPORTS if is_within(each.imported, "smotelint.cli")}
    assert {importer for importer in importers if not is_within(importer, "smotelint.cli")} == {
        "smotelint.__main__"
    }


def test_the_protocol_is_known_to_the_server_and_the_server_to_the_command() -> None:
    importers = {each.importer for each in IMPORTS if is_within(each.imported, "lsprotocol", "pygls")}
    assert importers
    assert all(is_within(importer, "smotelint.server") for importer in importers)
    importers = {each.importer for each in IMPORTS if is_within(each.imported, "smotelint.server")}
    assert all(is_within(importer, "smotelint.server", "smotelint.cli") for importer in importers)


def test_the_reference_stands_alone() -> None:
    for each in IMPORTS:
        inside = is_within(each.importer, "smotelint.reference")
        assert not inside or not each.is_own or is_within(each.imported, "smotelint.reference"), each
        if is_within(each.imported, "smotelint.reference"):
            assert inside or each.importer == "smotelint.cli", each


def called_names(tree: ast.Module) -> set[str]:
    return {
        ast.unparse(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)
    }  # fmt: skip


@pytest.mark.parametrize(
    "name", [name for name in MODULES if not is_within(name, "smotelint.cli", "smotelint.reference")]
)
def test_only_the_command_prints_and_nothing_executes_code(name: str) -> None:
    calls = called_names(MODULES[name])
    assert not calls & {"print", "sys.stdout.write", "sys.stderr.write", "breakpoint", "input"}
    assert not calls & {"eval", "exec", "__import__", "runpy.run_path", "runpy.run_module"}


@pytest.mark.parametrize("name", list(MODULES))
def test_no_mutable_module_state(name: str) -> None:
    tree = MODULES[name]
    assert not any(isinstance(node, ast.Global) for node in ast.walk(tree))
    for node in tree.body:
        if isinstance(node, (ast.Assign, ast.AnnAssign)):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            mutable = isinstance(
                node.value, (ast.List, ast.Dict, ast.Set, ast.ListComp, ast.DictComp, ast.SetComp)
            )
            for target in targets:
                if mutable and isinstance(target, ast.Name) and target.id != "__all__":
                    assert target.id.isupper(), f"{name}: `{target.id}` looks like state, not like a table"
