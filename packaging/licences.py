"""Collects the licences of everything that a bundle carries."""

from __future__ import annotations

import importlib.metadata
import re
import shutil
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

_LICENCE = re.compile(r"^(licen[cs]e|copying|notice|ofl)", re.IGNORECASE)

#: Their wheels hold no text of the licence.
_BY_LICENCE = {
    "LGPL-3.0-only": ("LGPL-3.0.txt", "GPL-3.0.txt"),
}
_QT = ("pyside6-essentials", "shiboken6")


def runtime_packages() -> Iterator[str]:
    """Return the packages of the lock that are installed here: some are for other platforms."""
    lock = (ROOT / "packaging" / "requirements.txt").read_text(encoding="utf-8")
    for name in sorted(set(re.findall(r"^([A-Za-z0-9._-]+)==", lock, re.MULTILINE))):
        try:
            importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            continue
        yield name


def licence_of(name: str) -> str:
    """Return what a package says its licence is, e.g. "MIT"."""
    if name.lower() in _QT:
        return "LGPL-3.0-only"
    metadata = importlib.metadata.metadata(name)
    for field in ("License-Expression", "License"):
        for value in metadata.get_all(field) or ():
            if value and "\n" not in value:
                return str(value)
    for line in metadata.get_all("Classifier") or ():
        if line.startswith("License :: "):
            return str(line).rpartition(" :: ")[2]
    return "see its text"


def collect_licences(folder: Path) -> list[str]:
    """Write every licence below `folder`, with a list of what is there, and return the packages' names.

    Raises:
        RuntimeError: a package has no licence that could be put there.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    names = list(runtime_packages())
    lines = [f"Python {sys.version.split()[0]}: PSF-2.0"]
    _copy_python(folder / "python")
    for name in names:
        licence = licence_of(name)
        lines.append(f"{name} {importlib.metadata.version(name)}: {licence}")
        files = [
            Path(str(path.locate()))
            for path in importlib.metadata.files(name) or ()
            if _LICENCE.match(path.name) and ".dist-info" in str(path)
        ]
        own = _BY_LICENCE.get(licence, ())
        files += [ROOT / "resources" / "licences" / text for text in own]
        if not files and licence == "see its text":
            raise RuntimeError(f"no licence of {name} was found")
        target = folder / name
        target.mkdir()
        for path in files:
            shutil.copyfile(path, target / path.name)
        if not files:
            (target / "LICENSE").write_text(f"{licence}\n", encoding="utf-8")
    for text in ("fonts/OFL-*.txt", "icons/LICENSE-*.txt"):
        lines += [f"{path.stem}: in resources/{path.parent.name}" for path in (ROOT / "resources").glob(text)]
    (folder / "README.txt").write_text("\n".join([*lines, ""]), encoding="utf-8")
    return names


def _copy_python(folder: Path) -> None:
    folder.mkdir()
    places = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix), Path("/usr/share/doc/python3"))
    for place in places:
        for name in ("LICENSE.txt", "LICENSE", "copyright"):
            if (place / name).is_file():
                shutil.copyfile(place / name, folder / "LICENSE")
                return
    (folder / "LICENSE").write_text("Python Software Foundation License Version 2\n", encoding="utf-8")
