"""One row of the sidebar, worked out from what is known of a session. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Literal, TypeAlias

from PySide6.QtCore import QLocale, Qt

from copilot_desktop.client.imported import is_imported
from copilot_desktop.session.entries import (
    AssistantMessage,
    Notice,
    NoticeKind,
    Reasoning,
    ToolCall,
    ToolState,
    UserMessage,
)
from copilot_desktop.session.transcript import Transcript
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.labels import one_line
from copilot_desktop.viewmodels.request_words import asked_line
from copilot_desktop.viewmodels.session_states import SessionState, last_error, newest_entries

#: Keys of the groups that are there without the person's doing.
NEEDS_YOU: Final = "state:needs-you"
RUNNING: Final = "state:running"
TODAY: Final = "day:today"
YESTERDAY: Final = "day:yesterday"
EARLIER: Final = "day:earlier"
#: Of a list by name, which days would tear apart.
ALL: Final = "day:all"
FOLDER_PREFIX: Final = "folder:"
SECTION_PREFIX: Final = "section:"

GroupKind: TypeAlias = Literal["state", "day", "folder", "section"]


@dataclass(frozen=True, slots=True)
class SessionRow:
    """One session in the sidebar.

    Attributes:
        title: already falls back to "New session".
        folder_name: last part of the working directory.
        group: key of the group it stands in.
        snippet: live third line ("" when idle): what is streamed, run or asked.
        snippet_role: "live", "attention" or "error"; chooses the colour of the snippet.
        waiting_count: open requests.
        time_text: "now", "2 m", "11:42", "Mon", "12 Nov".
        unread: ended or failed while not looked at.
        section: the person's own section it belongs to, "" for none; while it runs it stands elsewhere.
        own_title: the person gave it its name.
        in_use: open in another process.
        has_own_window: it was torn off into a window of its own.
        last_line: its last words, told when it is idle.
    """

    session_id: str
    title: str
    folder_name: str = ""
    folder: str = ""
    branch: str = ""
    state: SessionState = SessionState.IDLE
    group: str = TODAY
    snippet: str = ""
    snippet_role: str = "live"
    waiting_count: int = 0
    time_text: str = ""
    unread: bool = False
    is_demo: bool = False
    is_pinned: bool = False
    section: str = ""
    is_archived: bool = False
    is_trashed: bool = False
    own_title: bool = False
    in_use: bool = False
    last_line: str = ""
    has_own_window: bool = False

    @property
    def is_imported(self) -> bool:
        """It is a copy of an exported session: it can only be read."""
        return is_imported(self.session_id)


@dataclass(frozen=True, slots=True)
class GroupHeader:
    """A heading between the sessions. Not selectable.

    Attributes:
        key: the same as long as the group is the same one, also between two runs.
        count: sessions in it, also when it is folded.
        is_open: they are shown.
        state: of a folded one, the most urgent state of what it hides; None of an open one.
        unread: a folded one hides something unread.
    """

    key: str
    title: str
    count: int
    is_open: bool = True
    kind: GroupKind = "state"
    state: SessionState | None = None
    unread: bool = False


SidebarItem: TypeAlias = SessionRow | GroupHeader

#: Role under which the model returns its `SidebarItem`.
ITEM_ROLE = Qt.ItemDataRole.UserRole + 1


#: Marks of Markdown that would only be noise in one line of plain text.
_MARKUP: Final = str.maketrans("", "", "*`#|")


def group_title(key: str) -> str:
    """Return the heading of a group that is there without the person's doing."""
    return {
        NEEDS_YOU: tr("Needs you"),
        RUNNING: tr("Running"),
        TODAY: tr("Today"),
        YESTERDAY: tr("Yesterday"),
        EARLIER: tr("Earlier"),
        ALL: tr("All sessions"),
    }[key]


def snippet_of(transcript: Transcript | None, state: SessionState) -> tuple[str, str]:
    """Return the third line of a row and its role; ("", "live") for a row of two lines."""
    if transcript is None:
        return "", "live"
    if state is SessionState.NEEDS_YOU:
        return asked_line(transcript.requests[0]), "attention"
    if state is SessionState.FAILED:
        error = last_error(transcript)
        return (one_line(error.message) if error else tr("Failed")), "error"
    if state is SessionState.PAUSED:
        return _waits_for(transcript), "live"
    if state is SessionState.STREAMING:
        return _live_line(transcript), "live"
    return "", "live"


def last_line_of(transcript: Transcript) -> str:
    """Return the last words of the main agent, "" when it has said nothing."""
    for entry in newest_entries(transcript):
        if isinstance(entry, AssistantMessage) and not entry.agent_id and (line := _last_words(entry)):
            return line
    return ""


def _waits_for(transcript: Transcript) -> str:
    newest = next(newest_entries(transcript), None)
    if isinstance(newest, Notice) and newest.kind is NoticeKind.RETRY:
        return tr("Asks the model again, attempt {attempt}", attempt=newest.fields.get("attempt", 1))
    error = last_error(transcript)
    if transcript.has_failed and error is not None:
        return one_line(error.message)
    return tr("Waits")


def _live_line(transcript: Transcript) -> str:
    for entry in newest_entries(transcript):
        match entry:
            case ToolCall(state=ToolState.RUNNING):
                return tr("Running {tool}", tool=one_line(entry.intention or entry.title or entry.name))
            case AssistantMessage() if entry.text:
                return _last_words(entry) or tr("Working")
            case UserMessage(is_queued=True):
                continue
            case Reasoning(agent_id=""):
                return tr("Thinking")
            case UserMessage():
                return tr("Working")
            case _:
                continue
    return tr("Working")


def _last_words(message: AssistantMessage) -> str:
    # Only the newest characters are looked at, whatever the length of the answer.
    tail = message.text.since(max(0, len(message.text) - 400)).translate(_MARKUP)
    # A heading or a row that has just begun has no words yet.
    lines = [line for line in tail.split("\n") if line.strip(" -:")]
    return one_line(lines[-1]) if lines else ""


def _days_ago(moment: float, now: float) -> int:
    return (datetime.fromtimestamp(now).date() - datetime.fromtimestamp(moment).date()).days


def stale_at(moment: float, now: float) -> float:
    """Return until when `time_text` says the same of a session last active at `moment`."""
    elapsed = now - moment
    if moment > 0 and elapsed < 3600:
        return moment + 60 * max(1, int(elapsed // 60) + 1)
    return next_day(now)


def day_starts(now: float) -> tuple[float, float]:
    """Return when the day of `now` began, and the one before."""
    today = datetime.fromtimestamp(now).replace(hour=0, minute=0, second=0, microsecond=0)
    return today.timestamp(), (today - timedelta(1)).timestamp()


def next_day(now: float) -> float:
    """Return when the day after `now` begins."""
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
