"""What a start does first: go on, set up, or say what is in the way."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from copilot_desktop.setup import prepare as prepare_module
from copilot_desktop.setup import system_libraries
from copilot_desktop.setup.console import SetUpError
from copilot_desktop.setup.prepare import Purpose, prepare
from copilot_desktop.setup.system_libraries import Library
from copilot_desktop.setup.virtual_environment import VirtualEnvironment

linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="about Linux's displays")


@pytest.fixture(autouse=True)
def is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Most tests here are about an installed package, which never sets anything up."""
    monkeypatch.setattr(prepare_module, "find_checkout", lambda: None)


@linux_only
def test_without_a_display_nothing_is_looked_at_and_the_terminal_is_offered(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(prepare_module, "_missing_packages", None)
    with pytest.raises(SetUpError) as caught:
        prepare(Purpose.WINDOW, "copilot_desktop", [])
    assert caught.value.code == "set-up-no-display"
    assert "chat --demo" in caught.value.next_step


@linux_only
def test_a_display_that_does_not_answer_is_found_out_before_qt_aborts(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":4093")
    monkeypatch.setattr(prepare_module, "_missing_packages", lambda purpose: [])
    with pytest.raises(SetUpError, match=":4093"):
        prepare(Purpose.WINDOW, "copilot_desktop", [])


def test_where_everything_is_there_this_process_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COPILOT_DESKTOP_IN_VENV", "1")
    assert prepare(Purpose.TERMINAL, "copilot_desktop", []) is None
    assert "COPILOT_DESKTOP_IN_VENV" not in os.environ, "children must not inherit it"


def test_an_installed_package_that_lacks_a_dependency_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prepare_module, "_RUNTIME_MODULES", ("surely_not_installed",))
    with pytest.raises(SetUpError) as caught:
        prepare(Purpose.TERMINAL, "copilot_desktop", [])
    assert caught.value.code == "set-up-incomplete"


@linux_only
def test_an_installed_package_never_installs_system_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    absent = Library("libsurely-not-there.so.9", "core", "apt-name", "dnf-name", "pacman-name", "zypper-name")
    monkeypatch.setattr(system_libraries, "LIBRARIES", (absent,))
    monkeypatch.setattr(prepare_module, "install_packages", None)
    with pytest.raises(SetUpError) as caught:
        prepare(Purpose.OFFSCREEN, "copilot_desktop", [])
    assert caught.value.code == "set-up-system-packages"
    assert "-name" in caught.value.next_step or absent.soname in caught.value.next_step


@linux_only
def test_the_terminal_needs_no_libraries_of_qt(monkeypatch: pytest.MonkeyPatch) -> None:
    absent = Library("libsurely-not-there.so.9", "core", "a", "b", "c", "d")
    monkeypatch.setattr(system_libraries, "LIBRARIES", (absent,))
    assert prepare(Purpose.TERMINAL, "copilot_desktop", []) is None


def test_an_environment_that_lacks_packages_after_it_was_made_anew_is_given_up(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    root = Path(__file__).resolve().parents[3]
    monkeypatch.setattr(prepare_module, "find_checkout", lambda: root)
    monkeypatch.setattr(prepare_module, "_is_ready", lambda *_: False)
    monkeypatch.setattr(prepare_module, "_missing_packages", lambda purpose: [])
    monkeypatch.setattr(VirtualEnvironment, "is_running_here", lambda _: True)
    monkeypatch.setattr(VirtualEnvironment, "ensure", None)
    monkeypatch.setenv("COPILOT_DESKTOP_IN_VENV", "2")
    with pytest.raises(SetUpError) as caught:
        prepare(Purpose.TERMINAL, "copilot_desktop", [])
    assert caught.value.code == "set-up-venv"


def test_a_crashing_pair_of_pyside_and_python_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.metadata.version", lambda name: "6.12.0")
    monkeypatch.setattr(prepare_module, "_FIRST_IMMORTAL_PYTHON", (99, 0))
    with pytest.raises(SetUpError, match=r"6\.12\.0"):
        prepare(Purpose.TERMINAL, "copilot_desktop", [])
