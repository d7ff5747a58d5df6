"""Changes of calls: the name of a method, and its arguments: their names, their order, one more or less."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smotelint.edits.tree import read_tree

if TYPE_CHECKING:
    import libcst as cst

    from smotelint.diagnostic import Edit, Span
    from smotelint.edits.tree import Tree
    from smotelint.source import Source


def rename_method(source: Source, call: Span, old: str, new: str) -> tuple[Edit, ...]:
    """`sampler.fit_sample(X, y)` -> `sampler.fit_resample(X, y)`; nothing where the call does not look like that."""
    import libcst as cst

    tree = read_tree(source, call.cell)
    node = tree.find(call, cst.Call) if tree else None
    if (
        tree is None
        or node is None
        or not isinstance(node.func, cst.Attribute)
        or node.func.attr.value != old
    ):
        return ()
    return (tree.replace(node.func.attr, new),)


def rename_argument(source: Source, value: Span, old: str, new: str) -> tuple[Edit, ...]:
    """`SMOTE(ratio=1.0)` -> `SMOTE(sampling_strategy=1.0)`, told by the place of the value."""
    found = _find_argument(source, value)
    if found is None:
        return ()
    tree, call, argument = found
    has_both = any(other.keyword and other.keyword.value == new for other in call.args)
    if argument.keyword is None or argument.keyword.value != old or has_both:
        return ()
    return (tree.replace(argument.keyword, new),)


def name_argument(source: Source, value: Span, name: str) -> tuple[Edit, ...]:
    """`SMOTE("minority")` -> `SMOTE(sampling_strategy="minority")`."""
    found = _find_argument(source, value)
    if found is None:
        return ()
    tree, call, argument = found
    has_both = any(other.keyword and other.keyword.value == name for other in call.args)
    following = call.args[call.args.index(argument) + 1 :]
    if (
        argument.keyword
        or argument.star
        or has_both
        or any(not each.keyword and not each.star for each in following)
    ):
        return ()
    return (tree.insert(argument, f"{name}="),)


def drop_argument(source: Source, value: Span, name: str) -> tuple[Edit, ...]:
    """`AllKNN(n_neighbors=3, random_state=0)` -> `AllKNN(n_neighbors=3)`, where the value is plain: nothing is lost."""
    import libcst as cst

    found = _find_argument(source, value)
    if found is None:
        return ()
    tree, call, argument = found
    plain = (cst.Name, cst.Integer, cst.Float, cst.SimpleString)
    if argument.keyword is None or argument.keyword.value != name or not isinstance(argument.value, plain):
        return ()
    index = call.args.index(argument)
    places = [tree.positions[each] for each in call.args]
    if index + 1 < len(places):
        start, end = places[index].start, places[index + 1].start
    elif index:
        start, end = tree.positions[call.args[index - 1].value].end, tree.positions[argument.value].end
    else:
        comma = argument.comma if isinstance(argument.comma, cst.Comma) else argument
        start, end = places[index].start, tree.positions[comma].end
    return () if "#" in tree.text(start, end) else (tree.edit(start, end, ""),)


def add_argument(source: Source, call: Span, name: str, value: str) -> tuple[Edit, ...]:
    """`SMOTE(0.5)` -> `SMOTE(0.5, random_state=0)`; nothing where it may be there already."""
    import libcst as cst

    tree = read_tree(source, call.cell)
    node = tree.find(call, cst.Call) if tree else None
    if tree is None or node is None:
        return ()
    if any(each.star or (each.keyword and each.keyword.value == name) for each in node.args):
        return ()
    if node.args:
        end = tree.positions[node.args[-1].value].end
        return (tree.edit(end, end, f", {name}={value}"),)
    start, end = tree.positions[node.func].end, tree.positions[node].end
    return (tree.edit(start, end, f"({name}={value})"),) if "#" not in tree.text(start, end) else ()


def swap_arguments(source: Source, call: Span, names: tuple[str, str]) -> tuple[Edit, ...]:
    """`f(pred, true)` -> `f(true, pred)`: the first two arguments, or those with these names."""
    import libcst as cst

    tree = read_tree(source, call.cell)
    node = tree.find(call, cst.Call) if tree else None
    pair = node.args[:2] if node else ()
    keywords = {each.keyword.value if each.keyword else "" for each in pair}
    if tree is None or len(pair) < 2 or keywords not in ({""}, set(names)) or any(each.star for each in pair):
        return ()
    first, second = (each.value for each in pair)
    return tree.replace(first, tree.text_of(second)), tree.replace(second, tree.text_of(first))


def _find_argument(source: Source, value: Span) -> tuple[Tree, cst.Call, cst.Arg] | None:
    """The argument with its value at a place, and its call."""
    tree = read_tree(source, value.cell)
    nodes = tree.at(value) if tree else ()
    return next(((tree, *tree.arguments[node]) for node in nodes if tree and node in tree.arguments), None)
