"""The small project a newcomer's first session works in."""

from __future__ import annotations

import os
from pathlib import Path

#: Name of the folder within the demo's data folder; a person sees it as the session's folder.
SAMPLE_NAME = "rain-diary"


def sample_project_folder(demo_folder: Path) -> Path:
    """Return where the sample project is, or will be once it is written."""
    return demo_folder / SAMPLE_NAME


def write_sample_project(demo_folder: Path, resources: Path) -> Path:
    """Write the sample project into `demo_folder` and return its folder.

    A file that exists is left alone, whatever is in it: it may be the person's work by now.

    Raises:
        OSError: the folder cannot be written, or the installation is incomplete.
    """
    source = resources / "demo" / "sample-project"
    target = sample_project_folder(demo_folder)
    files = sorted(path for path in source.rglob("*") if path.is_file() and path.suffix != ".pyc")
    if not files:
        raise FileNotFoundError(f"no sample project in {source}")
    for file in files:
        destination = target / file.relative_to(source)
        if os.path.lexists(destination):
            continue
        destination.parent.mkdir(parents=True, exist_ok=True)
        # Complete or not at all: half a file would be taken for the person's own next time.
        partial = destination.with_name(f".{destination.name}.{os.getpid()}.part")
        partial.write_bytes(file.read_bytes())
        partial.replace(destination)
    return target
