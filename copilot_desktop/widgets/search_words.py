"""What is said of a row of the search page, on the screen and by a screen reader."""

from __future__ import annotations

from itertools import accumulate
from typing import Final

from copilot_desktop.rendering.visible_text import escape_invisible, visible_line
from copilot_desktop.translation import ntr, tr
from copilot_desktop.viewmodels.search_rows import HitRow, MoreRow, SearchHeader, SearchRow, Snippet, TitleRow

#: Of each role of a text the icon that stands for it.
ROLE_ICONS: Final = {
    "prompt": "account",
    "answer": "model",
    "command": "shell",
    "output": "events",
    "file": "file",
    "thought": "reasoning",
    "notice": "info",
}

_MAX_TOOL: Final = 60


def role_name(role: str) -> str:
    """Return who or what has told a text."""
    return {
        "prompt": tr("You"),
        "answer": tr("Agent"),
        "command": tr("Command"),
        "output": tr("Output"),
        "file": tr("File"),
        "thought": tr("Thought"),
        "notice": tr("Notice"),
    }[role]


def role_choice(role: str) -> str:
    """Return the name of a role in the filter."""
    return {
        "prompt": tr("You"),
        "answer": tr("Agent"),
        "command": tr("Commands"),
        "output": tr("Outputs"),
        "file": tr("Files"),
        "thought": tr("Thoughts"),
        "notice": tr("Notices and errors"),
    }[role]


def origin(row: HitRow) -> str:
    """Return the first line of a hit: who told it, with which tool."""
    name = role_name(row.hit.role)
    return f"{name} · {visible_line(row.hit.tool, _MAX_TOOL)}" if row.hit.tool else name


def more_words(row: MoreRow) -> str:
    """Return what a row says that leads to more."""
    if row.titles:
        return ntr("Show {count} more session", "Show {count} more sessions", len(row.titles))
    return tr("Show more of this session")


def heading_place(row: SearchHeader) -> str:
    """Return what stands behind the title of a session."""
    archived = tr("archived") if row.is_archived else ""
    return " · ".join(part for part in (row.folder, archived) if part)


def spoken(row: SearchRow | None) -> str:
    """Return what a screen reader says of a row."""
    parts: tuple[str, ...]
    match row:
        case SearchHeader():
            parts = (row.title, heading_place(row))
        case TitleRow():
            archived = tr("archived") if row.is_archived else ""
            parts = (row.title.text, row.place.text, row.time_text, archived)
        case HitRow():
            parts = (origin(row), row.hit.snippet.text, row.time_text)
        case MoreRow():
            parts = (more_words(row),)
        case _:
            return ""
    return ", ".join(visible_line(part, 400) for part in parts if part)


def painted(snippet: Snippet) -> tuple[str, list[tuple[int, int]]]:
    """Return the snippet with what cannot be seen made visible, and its marks.

    Each mark is its beginning and its length, in units of UTF-16 as Qt counts.
    """
    text = ""
    places: list[int] = []
    for run in escape_invisible(snippet.text.replace("\n", " ").replace("\t", " ")):
        places += (len(text) + (0 if run.is_escape else number) for number in range(run.length))
        text += run.text
    places.append(len(text))
    units = [0, *accumulate(2 if mark > "\uffff" else 1 for mark in text)]
    marks = [(units[places[start]], units[places[end]]) for start, end in snippet.marks]
    return text, [(start, end - start) for start, end in marks]
