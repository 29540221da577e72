"""PySide6 6.12.0 takes references to None and True that are not its own; Python 3.11 ends of it."""

from __future__ import annotations

import subprocess
import sys

import pytest

from copilot_desktop.setup.prepare import is_losing_pair

#: Far below the number of references to None that a started interpreter has, so that a loss is
#: counted and does not abort.
_CALLS = 100

_PROBE = f"""
import sys
from PySide6.QtCore import QObject, Signal

class Probe(QObject):
    fired = Signal()

probe = Probe()
def call_and_emit():
    probe.setObjectName("x")
    probe.fired.emit()
for _ in range(10):
    call_and_emit()
before = sys.getrefcount(None), sys.getrefcount(True)
for _ in range({_CALLS}):
    call_and_emit()
after = sys.getrefcount(None), sys.getrefcount(True)
print(before[0] - after[0], before[1] - after[1])
"""


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None and True are not counted from Python 3.12 on")
def test_calls_from_qt_keep_the_references_to_none_and_true() -> None:
    # In a process of its own: counting there is undisturbed, and a bad PySide6 would abort this one.
    done = subprocess.run([sys.executable, "-c", _PROBE], capture_output=True, text=True, timeout=60)
    assert done.stdout, done.stderr
    lost_none, lost_true = map(int, done.stdout.split())
    assert abs(lost_none) < _CALLS / 10
    assert abs(lost_true) < _CALLS / 10


@pytest.mark.parametrize(
    ("pyside", "python", "is_losing"),
    [
        ((6, 11), (3, 11), False),
        ((6, 12), (3, 11), True),
        ((6, 13), (3, 11), True),
        ((6, 12), (3, 12), False),
        ((6, 11), (3, 13), False),
    ],
)
def test_only_the_pair_that_loses_references_is_refused(
    pyside: tuple[int, int], python: tuple[int, int], is_losing: bool
) -> None:
    assert is_losing_pair(pyside, python) is is_losing
