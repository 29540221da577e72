"""What is said of a session or a group in the sidebar: to the eye, and to a screen reader."""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_never

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import ntr, tr
from copilot_desktop.viewmodels.session_list import GroupHeader, SessionRow, SessionState

#: Characters of foreign text that are said or shown of one line.
_LONGEST_LINE = 200


def where(row: SessionRow) -> str:
    """Return the second line of a row: folder and branch, and whether it is only a copy."""
    kind = tr("Imported") if row.is_imported else ""
    return " · ".join(part for part in (kind, row.folder_name, row.branch) if part)


def state_words(row: SessionRow) -> str:
    """Return the state of a session in words, as they stand within a sentence."""
    match row.state:
        case SessionState.STREAMING:
            return tr("working")
        case SessionState.NEEDS_YOU:
            return tr("needs you")
        case SessionState.FAILED:
            return tr("failed")
        case SessionState.PAUSED:
            return tr("paused")
        case SessionState.NOT_LOADED:
            return tr("not loaded")
        case SessionState.IDLE | SessionState.UNREAD:
            return tr("idle")
        case _:
            assert_never(row.state)


def state_names() -> Mapping[SessionState, str]:
    """Return the states by their names in a menu, in the order of the menu."""
    return {
        SessionState.NEEDS_YOU: tr("Needs you"),
        SessionState.STREAMING: tr("Working"),
        SessionState.FAILED: tr("Failed"),
        SessionState.PAUSED: tr("Paused"),
        SessionState.UNREAD: tr("Unread"),
        SessionState.IDLE: tr("Idle"),
        SessionState.NOT_LOADED: tr("Not loaded"),
    }


def accessible_row(item: object) -> str:
    """Return what a screen reader says of a row."""
    if isinstance(item, GroupHeader):
        title = visible_line(item.title, _LONGEST_LINE)
        counted = ntr("{title}, {count} session", "{title}, {count} sessions", item.count, title=title)
        return ", ".join((counted, tr("expanded") if item.is_open else tr("collapsed")))
    if not isinstance(item, SessionRow):
        return ""
    parts = [_line(item.title), _line(where(item).replace(" · ", " ")), state_words(item), item.time_text]
    if item.unread:
        parts.append(tr("unread"))
    if item.is_pinned:
        parts.append(tr("pinned"))
    if item.in_use:
        parts.append(tr("open in another program"))
    if item.has_own_window:
        parts.append(tr("in its own window"))
    return ", ".join(part for part in parts if part)


def tool_tip_lines(row: SessionRow) -> list[str]:
    """Return what a tool tip says of a session: its title, where it is, how it is, its last words."""
    place = " · ".join(part for part in (row.folder or row.folder_name, row.branch) if part)
    marks = [state_words(row)]
    if row.unread:
        marks.append(tr("unread"))
    if row.in_use:
        marks.append(tr("open in another program"))
    if row.has_own_window:
        marks.append(tr("in its own window"))
    state = ", ".join(marks)
    lines = [row.title, place, state[:1].upper() + state[1:], row.snippet or row.last_line]
    return [_line(line) for line in lines if line]


def _line(text: str) -> str:
    return visible_line(text, _LONGEST_LINE)
