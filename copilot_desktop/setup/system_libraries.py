"""The shared libraries that Qt takes from a Linux system, and the packages that bring them.

PySide6's wheels carry Qt but not these. Qt itself names the wrong one when one is missing and then
aborts the process, so they are looked for before Qt is imported.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import socket
import sys
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

LibrarySet = Literal["core", "xcb", "wayland"]


@dataclass(frozen=True, slots=True)
class Library:
    """A shared library by its soname, with the package that brings it per package manager."""

    soname: str
    needed_for: LibrarySet
    apt: str
    dnf: str
    pacman: str
    zypper: str

    def package(self, manager: str) -> str:
        return str(getattr(self, manager))


#: Needed for, soname, then the package for apt, dnf, pacman, zypper. "core" is what
#: `import PySide6.QtWidgets`, `import PySide6.QtNetwork` and the offscreen platform need. The names
#: for apt are the same on Debian 12, 13, 14 and Ubuntu 22.04, 24.04.
_TABLE: Final = """
core     libstdc++.so.6           libstdc++6           libstdc++            gcc-libs             libstdc++6
core     libz.so.1                zlib1g               zlib                 zlib                 libz1
core     libzstd.so.1             libzstd1             libzstd              zstd                 libzstd1
core     libGL.so.1               libgl1               libglvnd-glx         libglvnd             Mesa-libGL1
core     libEGL.so.1              libegl1              libglvnd-egl         libglvnd             Mesa-libEGL1
core     libX11.so.6              libx11-6             libX11               libx11               libX11-6
core     libxkbcommon.so.0        libxkbcommon0        libxkbcommon         libxkbcommon         libxkbcommon0
core     libglib-2.0.so.0         libglib2.0-0         glib2                glib2                libglib-2_0-0
core     libgthread-2.0.so.0      libglib2.0-0         glib2                glib2                libgthread-2_0-0
core     libfreetype.so.6         libfreetype6         freetype             freetype2            libfreetype6
core     libfontconfig.so.1       libfontconfig1       fontconfig           fontconfig           fontconfig
core     libdbus-1.so.3           libdbus-1-3          dbus-libs            dbus                 libdbus-1-3
core     libgssapi_krb5.so.2      libgssapi-krb5-2     krb5-libs            krb5                 krb5
core     libbrotlidec.so.1        libbrotli1           libbrotli            brotli               libbrotlidec1
xcb      libX11-xcb.so.1          libx11-xcb1          libX11-xcb           libx11               libX11-xcb1
xcb      libxcb.so.1              libxcb1              libxcb               libxcb               libxcb1
xcb      libxkbcommon-x11.so.0    libxkbcommon-x11-0   libxkbcommon-x11     libxkbcommon-x11     libxkbcommon-x11-0
xcb      libxcb-cursor.so.0       libxcb-cursor0       xcb-util-cursor      xcb-util-cursor      libxcb-cursor0
xcb      libxcb-icccm.so.4        libxcb-icccm4        xcb-util-wm          xcb-util-wm          libxcb-icccm4
xcb      libxcb-image.so.0        libxcb-image0        xcb-util-image       xcb-util-image       libxcb-image0
xcb      libxcb-keysyms.so.1      libxcb-keysyms1      xcb-util-keysyms     xcb-util-keysyms     libxcb-keysyms1
xcb      libxcb-render-util.so.0  libxcb-render-util0  xcb-util-renderutil  xcb-util-renderutil  libxcb-render-util0
xcb      libxcb-util.so.1         libxcb-util1         xcb-util             xcb-util             libxcb-util1
xcb      libxcb-randr.so.0        libxcb-randr0        libxcb               libxcb               libxcb-randr0
xcb      libxcb-render.so.0       libxcb-render0       libxcb               libxcb               libxcb-render0
xcb      libxcb-shape.so.0        libxcb-shape0        libxcb               libxcb               libxcb-shape0
xcb      libxcb-shm.so.0          libxcb-shm0          libxcb               libxcb               libxcb-shm0
xcb      libxcb-sync.so.1         libxcb-sync1         libxcb               libxcb               libxcb-sync1
xcb      libxcb-xfixes.so.0       libxcb-xfixes0       libxcb               libxcb               libxcb-xfixes0
xcb      libxcb-xkb.so.1          libxcb-xkb1          libxcb               libxcb               libxcb-xkb1
wayland  libwayland-client.so.0   libwayland-client0   libwayland-client    wayland              libwayland-client0
wayland  libwayland-cursor.so.0   libwayland-cursor0   libwayland-cursor    wayland              libwayland-cursor0
wayland  libwayland-egl.so.1      libwayland-egl1      libwayland-egl       wayland              libwayland-egl1
"""  # noqa: E501  (a table is read by column)


_SETS: Final[dict[str, LibrarySet]] = {"core": "core", "xcb": "xcb", "wayland": "wayland"}


def _read_table() -> tuple[Library, ...]:
    libraries = []
    for line in _TABLE.strip().splitlines():
        needed_for, soname, apt, dnf, pacman, zypper = line.split()
        libraries.append(Library(soname, _SETS[needed_for], apt, dnf, pacman, zypper))
    return tuple(libraries)


LIBRARIES: Final = _read_table()


def has_display(environ: Mapping[str, str], *, platform: str = sys.platform) -> bool:
    """Whether a window could be shown, going by the environment alone."""
    if not platform.startswith("linux"):
        return True
    return any(environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def qt_platforms(environ: Mapping[str, str], *, platform: str = sys.platform) -> tuple[str, ...]:
    """Return the names of the Qt platforms that may be used, the first being tried first."""
    if wanted := environ.get("QT_QPA_PLATFORM"):
        return tuple(part.split(":")[0] for part in wanted.split(";") if part)
    if not platform.startswith("linux"):
        return ("cocoa",) if platform == "darwin" else ("windows",)
    found = []
    if environ.get("WAYLAND_DISPLAY"):
        found.append("wayland")
    if environ.get("DISPLAY"):
        found.append("xcb")
    return tuple(found)


def needed_sets(environ: Mapping[str, str], *, platform: str = sys.platform) -> tuple[LibrarySet, ...]:
    """Return the sets of libraries that a window in this environment needs."""
    if not platform.startswith("linux"):
        return ()
    sets: list[LibrarySet] = ["core"]
    for name in qt_platforms(environ, platform=platform):
        if name == "xcb":
            sets.append("xcb")
        elif name.startswith("wayland"):
            sets.append("wayland")
    return tuple(sets)


def find_missing(sets: Iterable[LibrarySet], *, bundled: Path | None = None) -> list[Library]:
    """Return the libraries of `sets` that the dynamic loader cannot load.

    Libraries that lie in `bundled` (the folder of a frozen application) count as there.
    """
    if importlib.util.find_spec("_ctypes") is None:
        return []
    wanted = set(sets)
    return [
        library
        for library in LIBRARIES
        if library.needed_for in wanted
        and not (bundled is not None and (bundled / library.soname).exists())
        and not _can_load(library.soname)
    ]


def _can_load(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def is_display_reachable(environ: Mapping[str, str]) -> bool:
    """Whether one of the display servers named in the environment answers.

    Qt aborts the process when none does. True where that cannot be found out.
    """
    platforms = qt_platforms(environ)
    checks = []
    if "xcb" in platforms:
        checks.append(_is_x_server_reachable(environ.get("DISPLAY", "")))
    if any(name.startswith("wayland") for name in platforms):
        checks.append(_is_wayland_reachable(environ))
    others = [name for name in platforms if name != "xcb" and not name.startswith("wayland")]
    return bool(others) or not checks or any(checks)


#: X servers that this process holds a connection to. One that serves tests (Xvfb) starts anew when its last
#: client leaves and refuses others meanwhile, Qt as well, so a connection made to ask is never closed.
_held: Final[set[str]] = set()


def _is_x_server_reachable(display: str) -> bool:
    if display in _held:
        return True
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    # Several tries: the process before this one may have been that last client.
    for pause_s in (0.2, 0.3, 0.5, 0):
        connection = xcb.xcb_connect(os.fsencode(display) if display else None, None)
        if not xcb.xcb_connection_has_error(connection):
            _held.add(display)
            return True
        xcb.xcb_disconnect(connection)
        time.sleep(pause_s)
    return False


def _is_wayland_reachable(environ: Mapping[str, str]) -> bool:
    path = Path(environ.get("XDG_RUNTIME_DIR", "")) / (environ.get("WAYLAND_DISPLAY") or "wayland-0")
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
            probe.settimeout(2)
            probe.connect(os.fspath(path))
    except OSError:
        return False
    return True
