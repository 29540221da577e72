"""The faults that the application is built to survive, by their numbers, and that each has its tests.

A test says by `@pytest.mark.fault(number)` which of them it shows. `pytest -m fault` runs them.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

_TESTS = Path(__file__).resolve().parents[1]

#: What happens, and by that what must follow.
FAULTS = {
    1: "the CLI is killed while it streams: the text is kept, it is started again, going on is offered",
    2: "only the loader of the CLI is killed: the whole tree ends, no second CLI is left on the pipes",
    3: "the CLI is killed right behind the acknowledgement of a prompt: it is there, never sent twice",
    4: "the CLI ends while it starts: why is said, it is tried again ever later, five times at most",
    5: "the CLI dies of one session: that one is parked, the others go on",
    6: "the CLI is missing, no program or a folder: why is said, and what to do",
    7: "the CLI is too old or speaks another protocol: refused or warned of",
    8: "we are killed: the CLI goes with us, and nothing of what was there is missing at the next start",
    9: "the CLI dies while it asks for a permission: nothing was allowed, and an answer does nothing",
    31: "the end of a turn is never told: Stop does not stay for ever",
    32: "events come in another order, twice, late or not at all: the answer stands there once",
    33: "a prompt comes twice after a resume: it is shown once and sent once",
    34: "the disk is full: said once, nothing is half-written, it goes on when there is room",
    35: "nothing may be written: what is there is read, and what is new is kept for this run",
    36: "power is lost: files without their ends open, a bad one is kept aside",
    37: "the settings are broken, huge, newer or of wrong types: defaults, and the file is kept",
    38: "the database is damaged, locked, newer or older: what can be read of it is taken over",
    39: "killed at any step of writing: nothing that was written is missing",
    40: "the clock jumps: the order stays, and so does the time until the next attempt",
    41: "the machine sleeps: asked first, no crash is counted",
    42: "two of us are started: the second hands over to the first and ends; a dead one's place is taken",
    43: "a session is open in another process: it is only read here",
}


def _marked(path: Path) -> Iterator[int]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "pytest.mark.fault":
            yield from (arg.value for arg in node.args if isinstance(arg, ast.Constant))  # type: ignore[misc]  # numbers


@pytest.fixture(scope="module")
def shown() -> set[int]:
    return {number for path in _TESTS.rglob("test_*.py") for number in _marked(path)}


@pytest.mark.parametrize("number", FAULTS)
def test_each_fault_is_shown_by_a_test(number: int, shown: set[int]) -> None:
    assert number in shown, FAULTS[number]
