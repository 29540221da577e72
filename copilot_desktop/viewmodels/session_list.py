"""The sidebar's list: group headers and sessions, with live states."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from PySide6.QtCore import Qt


class SessionState(Enum):
    """What the sidebar shows by shape, colour and words (DESIGN.md section 3.1)."""

    STREAMING = "streaming"
    NEEDS_YOU = "needs-you"
    FAILED = "failed"
    NOT_LOADED = "not-loaded"
    IDLE = "idle"


class SessionGroup(Enum):
    """Groups of the sidebar, in their order."""

    NEEDS_YOU = 0
    RUNNING = 1
    TODAY = 2
    YESTERDAY = 3
    EARLIER = 4


@dataclass(frozen=True, slots=True)
class SessionRow:
    """One session in the sidebar.

    Attributes:
        title: already falls back to "New session".
        folder_name: last part of the working directory.
        snippet: live third line ("" when idle): what is streamed, run or asked.
        snippet_role: "live", "attention" or "error"; chooses the colour of the snippet.
        waiting_count: open requests.
        time_text: "now", "2 m", "11:42", "Mon", "12 Nov".
        unread: ended or failed while not looked at.
    """

    session_id: str
    title: str
    folder_name: str = ""
    folder: str = ""
    branch: str = ""
    state: SessionState = SessionState.IDLE
    group: SessionGroup = SessionGroup.TODAY
    snippet: str = ""
    snippet_role: str = "live"
    waiting_count: int = 0
    time_text: str = ""
    unread: bool = False
    is_demo: bool = False


@dataclass(frozen=True, slots=True)
class GroupHeader:
    """A heading between the sessions. Not selectable."""

    group: SessionGroup
    title: str
    count: int


SidebarItem: TypeAlias = SessionRow | GroupHeader

#: Role under which the model returns its `SidebarItem`.
ITEM_ROLE = Qt.ItemDataRole.UserRole + 1
