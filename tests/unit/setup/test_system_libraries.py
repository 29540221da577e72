"""Which system libraries a window needs where, and whether its display answers."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from copilot_desktop.setup import system_libraries
from copilot_desktop.setup.system_libraries import LIBRARIES, Library, find_missing, has_display, needed_sets
from copilot_desktop.setup.system_packages import MANAGERS

linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="about Linux's libraries")


def test_every_library_has_a_package_for_every_manager() -> None:
    assert len({library.soname for library in LIBRARIES}) == len(LIBRARIES)
    for library in LIBRARIES:
        for manager in MANAGERS:
            assert library.package(manager.name)


@pytest.mark.parametrize(
    ("environ", "sets", "shown"),
    [
        ({}, ("core",), False),
        ({"DISPLAY": ":0"}, ("core", "xcb"), True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, ("core", "wayland"), True),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, ("core", "wayland", "xcb"), True),
        ({"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0"}, ("core",), True),
        ({"QT_QPA_PLATFORM": "xcb:param"}, ("core", "xcb"), True),
        ({"QT_QPA_PLATFORM": "wayland-egl;xcb"}, ("core", "wayland", "xcb"), True),
        ({"DISPLAY": ""}, ("core",), False),
    ],
)
def test_the_environment_decides_what_is_needed(
    environ: dict[str, str], sets: tuple[str, ...], shown: bool
) -> None:
    assert needed_sets(environ, platform="linux") == sets
    assert has_display(environ, platform="linux") is shown


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_other_systems_bring_what_qt_needs(platform: str) -> None:
    assert needed_sets({}, platform=platform) == ()
    assert has_display({}, platform=platform)


@linux_only
def test_only_what_the_loader_cannot_load_is_missing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def library(soname: str, needed_for: system_libraries.LibrarySet) -> Library:
        return Library(soname, needed_for, "a", "b", "c", "d")

    there = library("libc.so.6", "core")
    absent = library("libcertainly-not-there.so.1", "core")
    not_asked_for = library("libnot-there-either.so.1", "xcb")
    monkeypatch.setattr(system_libraries, "LIBRARIES", (there, absent, not_asked_for))
    assert find_missing(["core"]) == [absent]
    (tmp_path / absent.soname).touch()
    assert find_missing(["core"], bundled=tmp_path) == []


@linux_only
@pytest.mark.parametrize(
    "environ",
    [
        {"WAYLAND_DISPLAY": "not-there", "XDG_RUNTIME_DIR": os.devnull},
        {"DISPLAY": ":4093"},
    ],
)
def test_a_display_that_nothing_serves_is_not_reachable(
    environ: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", environ.get("DISPLAY", ""))
    assert not system_libraries.is_display_reachable(environ)


@linux_only
def test_offscreen_needs_no_display_server() -> None:
    assert system_libraries.is_display_reachable({"QT_QPA_PLATFORM": "offscreen"})
