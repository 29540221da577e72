"""Builds dist/copilot-desktop_VERSION_ARCH.deb from the bundle in dist/copilot-desktop.

Run after `packaging/build_bundle.py`, on Debian, Ubuntu or another system with dpkg-deb. What the package
needs is what the bundle takes from the system; no script runs when it is installed or removed.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from copilot_desktop import __version__, product

ROOT = Path(__file__).resolve().parent.parent
BUNDLE = ROOT / "dist" / product.COMMAND

#: What the bundle loads from the system, beside the C library of the machine it was built on.
LIBRARIES = (
    "libgl1",
    "libegl1",
    "libxcb1",
    "libwayland-client0",
    "libwayland-cursor0",
    "xkb-data",
    "fontconfig-config",
)
RECOMMENDED = ("git", "xdg-utils")

#: A little larger than with the slowest level, in a tenth of the time.
COMPRESSION = ("-Zzstd", "-z9")


def main() -> int:
    if shutil.which("dpkg-deb") is None:
        sys.stderr.write("dpkg-deb is not here: the package can be built on Debian, Ubuntu and the like\n")
        return 3
    if not (BUNDLE / product.COMMAND).is_file():
        sys.stderr.write("there is no bundle in dist/: run packaging/build_bundle.py first\n")
        return 2
    path = build()
    sys.stdout.write(f"{path}: {path.stat().st_size // 1_000_000} MB\n")
    return 0


def build() -> Path:
    """Build the package and return where it is."""
    architecture = _output("dpkg", "--print-architecture")
    target = ROOT / "dist" / f"{product.COMMAND}_{__version__}_{architecture}.deb"
    with tempfile.TemporaryDirectory(dir=ROOT / "dist") as scratch:
        tree = Path(scratch) / "tree"
        _lay_out(tree)
        _write_control(tree, architecture)
        command = ["dpkg-deb", "--root-owner-group", *COMPRESSION, "--build", str(tree), str(target)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return target


def _lay_out(tree: Path) -> None:
    """Put the files where Debian's policy and the desktop want them."""
    program = tree / "usr" / "lib" / product.COMMAND
    # Links instead of copies where the file system can: 330 MB.
    shutil.copytree(
        BUNDLE, program, symlinks=True, copy_function=_link, ignore=shutil.ignore_patterns("share")
    )
    shutil.copytree(BUNDLE / "share", tree / "usr" / "share")
    command = tree / "usr" / "bin" / product.COMMAND
    command.parent.mkdir(parents=True)
    command.symlink_to(f"../lib/{product.COMMAND}/{product.COMMAND}")
    documents = tree / "usr" / "share" / "doc" / product.COMMAND
    documents.mkdir(parents=True)
    inner = BUNDLE / "_internal"
    listed = (inner / "licences" / "README.txt").read_text(encoding="utf-8")
    own = (ROOT / "LICENSE").read_text(encoding="utf-8")
    (documents / "copyright").write_text(
        f"{product.NAME} {__version__}\n{product.DISCLAIMER}\n\n{own}\n"
        f"It carries, with their texts in /usr/lib/{product.COMMAND}/_internal/licences:\n\n{listed}\n"
        f"and GitHub Copilot CLI, unmodified, under the licence beside it in "
        f"/usr/lib/{product.COMMAND}/_internal/copilot-cli.\n",
        encoding="utf-8",
    )
    shutil.copyfile(ROOT / "CHANGELOG.md", documents / "changelog")
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink() and (path.is_dir() or "share" in path.relative_to(tree).parts[:2]):
            path.chmod(0o755 if path.is_dir() else 0o644)


def _link(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def _write_control(tree: Path, architecture: str) -> None:
    files = sorted(path for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    size = sum(path.stat().st_size for path in files) // 1024
    libc = os.confstr("CS_GNU_LIBC_VERSION")
    needed = [f"libc6 (>= {str(libc).split()[-1]})", *LIBRARIES]
    control = tree / "DEBIAN"
    control.mkdir()
    (control / "control").write_text(
        f"Package: {product.COMMAND}\n"
        f"Version: {__version__}\n"
        f"Architecture: {architecture}\n"
        f"Maintainer: {product.NAME} contributors\n"
        f"Installed-Size: {size}\n"
        f"Depends: {', '.join(needed)}\n"
        f"Recommends: {', '.join(RECOMMENDED)}\n"
        "Section: devel\n"
        "Priority: optional\n"
        "Description: desktop client for the GitHub Copilot CLI\n"
        " A native chat window for developers: many sessions of the agent at once,\n"
        " its requests answered safely, with an account, a model of one's own or a demo.\n"
        " .\n"
        f" {product.DISCLAIMER}\n",
        encoding="utf-8",
    )
    sums = (f"{_md5(path)}  {path.relative_to(tree)}\n" for path in files)
    (control / "md5sums").write_text("".join(sums), encoding="utf-8")


def _md5(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()


def _output(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
