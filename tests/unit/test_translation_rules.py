"""Words are translated when they are shown, from whole sentences that a translator can find."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from string import Formatter

import pytest

from copilot_desktop import error_text, translation
from copilot_desktop.translation import ntr, tr
from tests.support import pseudo_catalogue
from tests.support.message_files import PACKAGE, collect_messages
from tests.support.pseudo_catalogue import marked

SOURCES = sorted(PACKAGE.rglob("*.py"))

#: What shows its argument to a person or reads it out.
_SHOWING = {
    "setText",
    "setToolTip",
    "set_plain_tool_tip",
    "setAccessibleName",
    "setAccessibleDescription",
    "setPlaceholderText",
    "setWindowTitle",
    "setStatusTip",
    "setWhatsThis",
    "addAction",
    "set_label",
    "set_status",
    "QPushButton",
    "PageButton",
    "ActionButton",
    "PlainLabel",
    "CheckBox",
    "StartCard",
    "AskDialog",
    "QFileDialog",
    "ErrorText",
    "QAccessibleAnnouncementEvent",
    "note",
}


@cache
def trees() -> Sequence[tuple[Path, ast.Module, Sequence[ast.Call]]]:
    """Return every module with its calls: to walk them all takes seconds, and each rule needs it."""
    parsed = ((path, ast.parse(path.read_text(encoding="utf-8"))) for path in SOURCES)
    return [
        (path, tree, [node for node in ast.walk(tree) if isinstance(node, ast.Call)]) for path, tree in parsed
    ]


def translating(calls: Iterable[ast.Call]) -> Iterator[tuple[ast.Call, str]]:
    """Return the calls of `tr` and `ntr`, and which it is."""
    for call in calls:
        if isinstance(call.func, ast.Name) and call.func.id in ("tr", "ntr"):
            yield call, call.func.id


def parents_of(tree: ast.AST) -> dict[ast.AST, ast.AST]:
    return {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}


def called(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def has_words(text: str) -> bool:
    return any(character.isalpha() for character in re.sub("<[^>]*>", "", text))


def untranslated(node: ast.expr) -> Iterator[ast.expr]:
    """Return the literals with words in an expression, outside of calls."""
    match node:
        case ast.Constant(value=str(text)):
            if has_words(text):
                yield node
        case ast.JoinedStr(values=values):
            for value in values:
                yield from untranslated(value)
        case ast.BinOp(left=left, right=right):
            yield from untranslated(left)
            yield from untranslated(right)
        case ast.IfExp(body=body, orelse=orelse):
            yield from untranslated(body)
            yield from untranslated(orelse)


def test_what_is_shown_is_translated() -> None:
    found: list[str] = []
    for path, _tree, calls in trees():
        for node in calls:
            if called(node) not in _SHOWING:
                continue
            given = [argument for argument in node.args if not isinstance(argument, ast.Starred)]
            if called(node) == "StartCard":
                # Its first word is the name of an icon.
                given = given[2:]
            elif called(node) in ("PlainLabel", "ErrorText"):
                # What follows the words names a style; what stands before them is a code.
                given = given[1:2]
            found += [f"{path.name}:{part.lineno}" for arg in given for part in untranslated(arg)]
    assert found == []


def test_nothing_is_translated_at_import() -> None:
    """The catalogue is loaded when the program starts: a word taken before stays English."""
    found: list[str] = []
    for path, tree, calls in trees():
        found_here = list(translating(calls))
        parents = parents_of(tree) if found_here else {}
        for call, _name in found_here:
            node: ast.AST = call
            is_late = False
            while node in parents and not is_late:
                parent = parents[node]
                if isinstance(parent, ast.FunctionDef | ast.AsyncFunctionDef):
                    # Defaults and decorators run at import, the body does not.
                    is_late = node in parent.body
                elif isinstance(parent, ast.Lambda):
                    is_late = node is parent.body
                node = parent
            if not is_late:
                found.append(f"{path.name}:{call.lineno}")
    assert found == []


def test_messages_are_whole_literals() -> None:
    """A translator's tool reads the source: a message put together there cannot be found."""
    found: list[str] = []
    for path, _tree, calls in trees():
        for call, name in translating(calls):
            given = call.args[: 2 if name == "ntr" else 1]
            literal = all(isinstance(part, ast.Constant) and isinstance(part.value, str) for part in given)
            if not literal and ast.unparse(given[0]) != "product.DISCLAIMER":
                found.append(f"{path.name}:{call.lineno}")
    assert found == []


def test_placeholders_are_named_and_filled() -> None:
    found: list[str] = []
    for path, _tree, calls in trees():
        for call, function in translating(calls):
            given = {keyword.arg for keyword in call.keywords}
            if function == "ntr":
                given |= {"count"}
            if None in given:
                continue
            texts = [part.value for part in call.args[:2] if isinstance(part, ast.Constant)]
            wanted = {
                name
                for text in texts
                if isinstance(text, str)
                for _, name, _, _ in (Formatter().parse(text) if call.keywords or function == "ntr" else ())
                if name is not None
            }
            if not wanted <= {str(name) for name in given} or "" in wanted:
                found.append(f"{path.name}:{call.lineno}")
    assert found == []


@pytest.mark.parametrize("number", [0, 1, 2, 5, 21])
def test_plurals_come_from_the_catalogue(tmp_path: Path, number: int) -> None:
    pseudo_catalogue.install(tmp_path, marked)
    try:
        shown = ntr("{count} line", "{count} lines", number)
        assert shown == marked(f"{number} line" if number == 1 else f"{number} lines")
    finally:
        pseudo_catalogue.uninstall()
    assert ntr("{count} line", "{count} lines", 2) == "2 lines"


def test_every_message_of_the_source_reaches_the_catalogue(tmp_path: Path) -> None:
    pseudo_catalogue.install(tmp_path, marked)
    try:
        found = [message for message in collect_messages() if len(message.texts) == 1]
        assert len(found) > 400
        assert [m for m in found if translation.tr(m.texts[0]) != marked(m.texts[0])] == []
    finally:
        pseudo_catalogue.uninstall()
    assert tr("Cancel") == "Cancel"


def test_every_error_has_translated_words(tmp_path: Path) -> None:
    pseudo_catalogue.install(tmp_path, marked)
    try:
        for code in error_text._TEXTS:
            text = error_text.describe_code(code, {})
            for part in (text.title, text.sentence, text.next_step):
                assert not has_words(part) or part.startswith(pseudo_catalogue.OPENING), (code, part)
    finally:
        pseudo_catalogue.uninstall()
