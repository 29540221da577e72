"""Tries the built package: installs it, starts it from its desktop entry on a private X server, removes it.

As root it is installed by dpkg, with what it needs from the system; else, or where that cannot be fetched, it
is unpacked into a scratch folder and started from there. Ends with 0 when a window came up, the program left
without a fault, and, installed by dpkg, nothing is left behind.
"""

from __future__ import annotations

import configparser
import os
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from copilot_desktop import product
from tests.support.x_server import is_available, x_server

ROOT = Path(__file__).resolve().parent.parent

#: A cold disk may need long.
_START_S = 60.0
_END_S = 30.0


def main() -> int:
    packages = sorted((ROOT / "dist").glob(f"{product.COMMAND}_*.deb"), key=lambda path: path.stat().st_mtime)
    if not packages:
        sys.stderr.write("there is no package in dist/: run packaging/build_deb.py first\n")
        return 2
    if not is_available() or shutil.which("xdotool") is None:
        sys.stderr.write("Xvfb or xdotool is not here: `python3 -m tests` installs them where it may\n")
        return 3
    if os.geteuid() == 0:
        _try_installed(packages[-1])
    else:
        _try_unpacked(packages[-1])
    return 0


def _try_installed(package: Path) -> None:
    was_there = Path("/usr/lib", product.COMMAND).exists()
    if was_there:
        raise RuntimeError(f"{product.COMMAND} is installed here already")
    # What dpkg lacks for it is fetched as the system is set up to.
    environ = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    mend = ["apt-get", "install", "--yes", "--fix-broken", "--no-remove"]
    is_installed = not subprocess.run(["dpkg", "--install", str(package)], check=False).returncode
    if not is_installed and subprocess.run(mend, check=False, env=environ).returncode:
        subprocess.run(["dpkg", "--purge", product.COMMAND], check=True)
        sys.stderr.write("what the package needs cannot be fetched here\n")
        _try_unpacked(package)
        return
    try:
        _start_from_entry(Path("/"))
    finally:
        subprocess.run(["dpkg", "--purge", product.COMMAND], check=True)
    left = [
        path for path in ("/usr/lib", "/usr/bin", "/usr/share/doc") if Path(path, product.COMMAND).exists()
    ]
    if left:
        raise RuntimeError(f"left behind in {', '.join(left)}")
    sys.stdout.write("installed, started from its desktop entry, removed\n")


def _try_unpacked(package: Path) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        subprocess.run(["dpkg-deb", "--extract", str(package), scratch], check=True)
        _start_from_entry(Path(scratch))
    sys.stdout.write("unpacked and started from its desktop entry; not installed\n")


def _start_from_entry(root: Path) -> None:
    """Start what the menu would start, and wait for its window."""
    entry = root / "usr" / "share" / "applications" / f"{product.APP_ID}.desktop"
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # keys are case-sensitive there
    parser.read(entry, encoding="utf-8")
    wanted = parser["Desktop Entry"]
    icons = list((root / "usr/share/icons/hicolor").glob(f"*/apps/{wanted['Icon']}.png"))
    if not icons:
        raise RuntimeError(f"no icon named {wanted['Icon']}")
    # Field codes such as %U stand for files; a click in the menu gives none.
    command = [word for word in shlex.split(wanted["Exec"]) if not word.startswith("%")]
    path = f"{root / 'usr' / 'bin'}:{os.environ['PATH']}"
    with x_server() as display, tempfile.TemporaryDirectory() as home:
        kept = ("LANG", "USER", "LOGNAME")
        environ = {name: os.environ[name] for name in kept if name in os.environ}
        environ |= {"PATH": path, "DISPLAY": display, "HOME": home}
        program = shutil.which(command[0], path=path)
        if program is None:
            raise RuntimeError(f"{command[0]} is not on PATH")
        process = subprocess.Popen([program, *command[1:]], env=environ, cwd=home)
        try:
            _wait_for_window(process, wanted["StartupWMClass"], environ)
            process.send_signal(signal.SIGTERM)
            status = process.wait(timeout=_END_S)
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()
    if status:
        raise RuntimeError(f"it ended with {status}")


def _wait_for_window(process: subprocess.Popen[bytes], window_class: str, environ: dict[str, str]) -> None:
    ends = time.monotonic() + _START_S
    search = ["xdotool", "search", "--onlyvisible", "--class", window_class]
    while subprocess.run(search, env=environ, check=False, capture_output=True).returncode:
        if process.poll() is not None:
            raise RuntimeError(f"it ended with {process.returncode} before there was a window")
        if time.monotonic() > ends:
            raise RuntimeError(f"no window of class {window_class} in {_START_S:.0f} s")
        time.sleep(0.1)


if __name__ == "__main__":
    sys.exit(main())
