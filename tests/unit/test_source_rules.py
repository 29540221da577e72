"""What no file of the package may contain."""

from __future__ import annotations

import ast
import io
import tokenize
from functools import cache
from pathlib import Path

import pytest

import copilot_desktop

PACKAGE = Path(copilot_desktop.__file__).parent
SOURCES = sorted(PACKAGE.rglob("*.py"))


@cache
def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def uses(path: Path, word: str) -> bool:
    """Tell whether the code has a word, which may be followed by an operator; see `code_of`."""
    return word.split()[0] in text_of(path) and word in code_of(path)


@cache
def code_of(path: Path) -> str:
    """Return the source without comments and strings, tokens joined. Takes its time."""
    source = text_of(path)
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    kept = (tokenize.NAME, tokenize.OP)
    return "".join(
        token.string + (" " if token.type == tokenize.NAME else "") for token in tokens if token.type in kept
    )


@cache
def called_attributes(path: Path) -> list[tuple[str, int]]:
    tree = ast.parse(text_of(path))
    return [
        (node.func.attr, node.lineno)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    ]


def test_the_rules_look_at_something() -> None:
    assert len(SOURCES) > 20
    assert any(name == "open" for path in SOURCES for name, _ in called_attributes(path))


#: Qt has no other way to drag something out. It begins in a timer, where no coroutine is on the stack.
_DRAGS = ("link_opener.py",)


@pytest.mark.parametrize("name", ["exec", "exec_"])
def test_no_nested_event_loop(name: str) -> None:
    """`dialog.exec()` inside a coroutine loses every other task for ever."""
    found = [
        f"{path.name}:{line}"
        for path in SOURCES
        for called, line in called_attributes(path)
        if called == name and path.name not in _DRAGS
    ]
    assert found == []


#: No widget: a document that loads nothing sets what we have written and escaped ourselves.
_SET_ON_PAPER = ("pdf_export.py: setHtml ",)


def test_no_rich_text_widgets() -> None:
    """Rich text is guessed, hides text and opens files: no class that knows it may be used."""
    banned = (
        "QTextEdit ",
        "QTextBrowser ",
        "QMessageBox ",
        "QErrorMessage ",
        "QLabel (",
        "setHtml ",
        "setMarkdown ",
    )
    found = [f"{path.name}: {word}" for path in SOURCES for word in banned if uses(path, word)]
    assert found == list(_SET_ON_PAPER)


def test_only_plain_label_derives_from_label() -> None:
    found = [path.name for path in SOURCES if uses(path, "QLabel ")]
    assert found == ["plain_label.py"]


#: Files of the tests that read a clock for another reason than to fail what is slow.
_CLOCKS = (
    "pace.py",
    "test_pace.py",
    "hostile.py",
    "test_hostile_transcript.py",
    "busy_window.py",
    "test_frame_clock.py",
)


def test_no_test_times_work_by_itself() -> None:
    """Limits of seconds fail on a machine that is slower or busy: `tests.support.pace` knows its pace."""
    folder = PACKAGE.parent / "tests"
    found = [
        path.name
        for path in sorted(folder.rglob("*.py"))
        if path.relative_to(folder).parts[0] not in ("benchmarks", "fuzz")
        and path.name not in _CLOCKS
        and any(uses(path, clock) for clock in ("process_time ", "thread_time ", "perf_counter "))
    ]
    assert found == []
