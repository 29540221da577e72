"""How the application starts itself once more."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from copilot_desktop import __version__
from copilot_desktop.bundle import own_command


def test_the_application_can_start_itself_from_any_folder(tmp_path: Path) -> None:
    done = subprocess.run(
        [*own_command(), "--version"], cwd=tmp_path, capture_output=True, text=True, stdin=subprocess.DEVNULL
    )
    assert __version__ in done.stdout


def test_a_frozen_application_is_its_own_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert own_command() == (sys.executable,)
