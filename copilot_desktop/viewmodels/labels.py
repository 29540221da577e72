"""Foreign text as a short label: the first line of it, the last part of a folder's path."""

from __future__ import annotations

from pathlib import Path


def one_line(text: str, *, limit: int = 120) -> str:
    """Return the first line of foreign text with its white space joined, at most `limit` long."""
    line = " ".join(text[: 4 * limit].strip().split("\n", 1)[0].split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


def folder_name(folder: str) -> str:
    """Return the last part of a folder's path, the path itself for a root."""
    return Path(folder).name or folder
