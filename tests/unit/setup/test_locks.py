"""The locks: hashed, complete, without the address of any server."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
RUNTIME = ROOT / "packaging" / "requirements.txt"
DEVELOPMENT = ROOT / "packaging" / "requirements-dev.txt"


def _requirements(path: Path) -> dict[str, str]:
    """Return name and marker of each requirement with its version, and check that each has hashes."""
    found = {}
    text = path.read_text(encoding="utf-8").replace("\\\n", " ")
    for line in text.splitlines():
        if not line or line.lstrip().startswith("#"):
            continue
        match = re.match(r"([a-z0-9-]+)==(\S+)( ; [^-]*?)?\s+(--hash=sha256:[0-9a-f]{64}\s*)+$", line)
        assert match, line[:100]
        found[match[1] + (match[3] or "")] = match[2]
    return found


@pytest.mark.parametrize("path", [RUNTIME, DEVELOPMENT], ids=lambda path: path.name)
def test_a_lock_names_no_server(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert "://" not in text
    assert "index-url" not in text
    assert "find-links" not in text


def test_the_lock_for_development_holds_that_of_the_application() -> None:
    runtime, development = _requirements(RUNTIME), _requirements(DEVELOPMENT)
    assert runtime.items() <= development.items()
    assert "pytest" in development
    assert "pytest" not in runtime


def test_the_pyside_that_loses_references_is_locked_only_where_it_does_no_harm() -> None:
    locked = {key: value for key, value in _requirements(RUNTIME).items() if key.startswith("pyside6")}
    (old,) = [value for key, value in locked.items() if "< '3.12'" in key]
    (new,) = [value for key, value in locked.items() if ">= '3.12'" in key]
    assert old.startswith("6.11.")
    assert not new.startswith("6.11.")
