"""One row of the sidebar, worked out from what is known of a session. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import Final, TypeAlias

from PySide6.QtCore import QLocale, Qt

from copilot_desktop.protocol.permissions import (
    OtherPermission,
    PermissionRequest,
    Question,
    ShellPermission,
    WritePermission,
)
from copilot_desktop.session.entries import (
    AssistantMessage,
    Entry,
    ErrorNotice,
    Reasoning,
    ToolCall,
    ToolState,
    UserMessage,
)
from copilot_desktop.session.transcript import Activity, Transcript
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.chat import folder_name, one_line


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


#: Marks of Markdown that would only be noise in one line of plain text.
_MARKUP: Final = str.maketrans("", "", "*`#|")


def state_of(transcript: Transcript | None) -> SessionState:
    """Return what the sidebar shows for a transcript; None when it was not read."""
    if transcript is None:
        return SessionState.NOT_LOADED
    if transcript.requests:
        return SessionState.NEEDS_YOU
    if transcript.activity is Activity.RUNNING:
        return SessionState.STREAMING
    if transcript.has_failed:
        return SessionState.FAILED
    return SessionState.IDLE


def group_of(state: SessionState, modified_at: float, now: float) -> SessionGroup:
    """Return where a session stands that was last active at `modified_at`."""
    if state is SessionState.NEEDS_YOU:
        return SessionGroup.NEEDS_YOU
    if state is SessionState.STREAMING:
        return SessionGroup.RUNNING
    days = _days_ago(modified_at, now)
    if days <= 0:
        return SessionGroup.TODAY
    return SessionGroup.YESTERDAY if days == 1 else SessionGroup.EARLIER


def group_title(group: SessionGroup) -> str:
    """Return the heading of a group."""
    return {
        SessionGroup.NEEDS_YOU: tr("Needs you"),
        SessionGroup.RUNNING: tr("Running"),
        SessionGroup.TODAY: tr("Today"),
        SessionGroup.YESTERDAY: tr("Yesterday"),
        SessionGroup.EARLIER: tr("Earlier"),
    }[group]


def snippet_of(transcript: Transcript | None, state: SessionState) -> tuple[str, str]:
    """Return the third line of a row and its role; ("", "live") for a row of two lines."""
    if transcript is None:
        return "", "live"
    if state is SessionState.NEEDS_YOU:
        return _asked(transcript.requests[0]), "attention"
    if state is SessionState.FAILED:
        error = next((e for e in reversed_entries(transcript) if isinstance(e, ErrorNotice)), None)
        return (one_line(error.message) if error else tr("Failed")), "error"
    if state is SessionState.STREAMING:
        return _live_line(transcript), "live"
    return "", "live"


def _asked(request: PermissionRequest | Question) -> str:
    if isinstance(request, Question):
        return tr("Asks: {question}", question=one_line(request.question))
    match request.subject:
        case ShellPermission(command=command):
            return tr("Wants to run {command}", command=one_line(command))
        case WritePermission(path=path, creates=True):
            return tr("Wants to create {file}", file=folder_name(path))
        case WritePermission(path=path):
            return tr("Wants to change {file}", file=folder_name(path))
        case OtherPermission(kind=kind):
            return tr("Asks for permission: {kind}", kind=kind)


def _live_line(transcript: Transcript) -> str:
    for entry in reversed_entries(transcript):
        match entry:
            case ToolCall(state=ToolState.RUNNING):
                return tr("Running {tool}", tool=one_line(entry.intention or entry.title or entry.name))
            case AssistantMessage() if entry.text:
                # Only the newest characters are looked at, whatever the length of the answer.
                tail = entry.text.since(max(0, len(entry.text) - 400)).translate(_MARKUP)
                # A heading or a row that has just begun has no words yet.
                lines = [line for line in tail.split("\n") if line.strip(" -:")]
                return one_line(lines[-1]) if lines else tr("Working")
            case UserMessage(is_queued=True):
                continue
            case Reasoning(agent_id=""):
                return tr("Thinking")
            case UserMessage():
                return tr("Working")
            case _:
                continue
    return tr("Working")


def reversed_entries(transcript: Transcript, *, limit: int = 50) -> Iterator[Entry]:
    """Yield the newest entries first, at most `limit`."""
    count = len(transcript.entries)
    for index in range(count - 1, max(-1, count - 1 - limit), -1):
        yield transcript.entries[index]


def _days_ago(moment: float, now: float) -> int:
    return (datetime.fromtimestamp(now).date() - datetime.fromtimestamp(moment).date()).days


def stale_at(moment: float, now: float) -> float:
    """Return until when `time_text` and `group_of` say the same of a session last active at `moment`."""
    elapsed = now - moment
    if moment > 0 and elapsed < 3600:
        return moment + 60 * max(1, int(elapsed // 60) + 1)
    tomorrow = datetime.fromtimestamp(now).replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(1)
    return tomorrow.timestamp()


def time_text(moment: float, now: float) -> str:
    """Return when a session was last active: "now", "2 m", "11:42", "Mon", "12 Nov"."""
    if moment <= 0:
        return ""
    elapsed = now - moment
    if elapsed < 60:
        return tr("now")
    if elapsed < 3600:
        return tr("{minutes} m", minutes=int(elapsed // 60))
    date = datetime.fromtimestamp(moment)
    days = _days_ago(moment, now)
    if days <= 0:
        return date.strftime("%H:%M")
    if days < 7:
        return QLocale().dayName(date.isoweekday(), QLocale.FormatType.ShortFormat)
    month = QLocale().monthName(date.month, QLocale.FormatType.ShortFormat)
    return f"{date.day} {month}"
