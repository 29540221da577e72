"""Builds the one-dir bundle in dist/copilot-desktop, with the unmodified CLI and its licence inside.

Run with the environment of the checkout, after `python3 -m tests` has made it:
    .venv/bin/python packaging/build_bundle.py
"""

from __future__ import annotations

import ctypes
import datetime
import filecmp
import os
import shutil
import struct
import subprocess
import sys
import sysconfig
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from licences import collect_licences

from copilot_desktop import __version__, product
from copilot_desktop.bundle import CLI_FOLDER
from copilot_desktop.client.provision import provision, provision_plan
from copilot_desktop.paths import find_paths
from copilot_desktop.setup.console import Console, SetUpError
from copilot_desktop.setup.system_packages import install_packages

ROOT = Path(__file__).resolve().parent.parent
PNG_FOLDER = ROOT / "resources" / "icons" / "png"
BUNDLE = ROOT / "dist" / product.COMMAND

#: Types of Apple's icon container that hold a PNG of that many pixels.
ICNS_TYPES = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09", 1024: b"ic10"}
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)


def main() -> int:
    started = time.monotonic()
    console = Console()
    try:
        _require_tools(console)
    except SetUpError as error:
        console.report(error)
        return 3
    _write_icons(ROOT / "build" / "icons")
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    command += ["--distpath", str(ROOT / "dist"), "--workpath", str(ROOT / "build" / "pyinstaller")]
    subprocess.run([*command, str(ROOT / "packaging" / "copilot-desktop.spec")], cwd=ROOT, check=True)
    _add_cli()
    collect_licences(BUNDLE / "_internal" / "licences")
    if sys.platform.startswith("linux"):
        _add_desktop_files()
    size = sum(path.lstat().st_size for path in BUNDLE.rglob("*")) // 1_000_000
    console.say(f"{BUNDLE}: {size} MB, built in {time.monotonic() - started:.0f} s")
    return 0


def _require_tools(console: Console) -> None:
    """Install what PyInstaller needs on Linux: binutils, and Python's library where it is a package."""
    if not sys.platform.startswith("linux"):
        return
    packages = []
    if not (shutil.which("objdump") and shutil.which("strip")):
        packages.append("binutils")
    library = str(sysconfig.get_config_var("INSTSONAME"))
    folder = Path(str(sysconfig.get_config_var("LIBDIR")))
    if not (folder / library).exists() and not _can_load(library):
        # Debian's name; elsewhere Python's own package has the library.
        packages.append(f"libpython{sys.version_info.major}.{sys.version_info.minor}")
    if packages:
        install_packages(packages, console, may_ask=True)


def _can_load(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _write_icons(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "app.ico").write_bytes(pack_ico({size: _png(size) for size in ICO_SIZES}))
    (folder / "app.icns").write_bytes(
        pack_icns({size: _png(size) for size in ICNS_TYPES if (PNG_FOLDER / f"app-icon-{size}.png").exists()})
    )


def _png(size: int) -> bytes:
    return (PNG_FOLDER / f"app-icon-{size}.png").read_bytes()


def pack_ico(images: dict[int, bytes]) -> bytes:
    """Return a Windows icon of PNG images by their size in pixels, up to 256."""
    offset = 6 + 16 * len(images)
    header = struct.pack("<HHH", 0, 1, len(images))
    for size, image in images.items():
        # 256 is written as 0: the field is a byte.
        header += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(image), offset)
        offset += len(image)
    return header + b"".join(images.values())


def pack_icns(images: dict[int, bytes]) -> bytes:
    """Return an Apple icon of PNG images by their size in pixels."""
    body = b"".join(
        ICNS_TYPES[size] + struct.pack(">I", 8 + len(image)) + image for size, image in images.items()
    )
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def _add_cli() -> None:
    """Copy the CLI as it was published, after PyInstaller, which would strip it."""
    program = provision(provision_plan(environ=os.environ), find_paths().cli_folder, environ=os.environ)
    folder = BUNDLE / "_internal" / CLI_FOLDER
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for path in program.parent.iterdir():
        if path.is_file():
            shutil.copy2(path, folder / path.name)
    if not filecmp.cmp(program, folder / program.name, shallow=False):
        raise RuntimeError("the CLI in the bundle is not the one that was published")
    if not any("LICENSE" in path.name for path in folder.iterdir()):
        raise RuntimeError("the licence of the CLI is missing beside it")


def _add_desktop_files() -> None:
    """Write what a desktop needs below share/: menu entry, description, icons."""
    share = BUNDLE / "share"
    shutil.rmtree(share, ignore_errors=True)
    words = {
        "@APP_ID@": product.APP_ID,
        "@VERSION@": __version__,
        "@DATE@": datetime.datetime.now(datetime.UTC).date().isoformat(),
    }
    templates = ROOT / "packaging" / "linux"
    for template, target in (
        (templates / "copilot-desktop.desktop", share / "applications" / f"{product.APP_ID}.desktop"),
        (templates / "copilot-desktop.metainfo.xml", share / "metainfo" / f"{product.APP_ID}.metainfo.xml"),
    ):
        text = template.read_text(encoding="utf-8")
        for word, value in words.items():
            text = text.replace(word, value)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    for path in PNG_FOLDER.glob("app-icon-*.png"):
        size = path.stem.rpartition("-")[2]
        target = share / "icons" / "hicolor" / f"{size}x{size}" / "apps" / f"{product.APP_ID}.png"
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)


if __name__ == "__main__":
    sys.exit(main())
