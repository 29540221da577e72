"""What is known of one session of the list, from the server, the disk, our notes and its events."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from copilot_desktop.client.conversation import Conversation
from copilot_desktop.session.transcript import Transcript
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.chat import folder_name, one_line
from copilot_desktop.viewmodels.session_rows import SessionRow, last_line_of, snippet_of, time_text
from copilot_desktop.viewmodels.session_states import SessionState, is_working, state_of
from copilot_desktop.viewmodels.text_folding import fold


class Marks(Protocol):
    """What the person did with a session; times in seconds since the epoch, 0 for never."""

    @property
    def pinned_at(self) -> float: ...
    @property
    def section(self) -> str: ...
    @property
    def own_title(self) -> str: ...
    @property
    def archived_at(self) -> float: ...
    @property
    def trashed_at(self) -> float: ...
    @property
    def seen_at(self) -> float: ...
    @property
    def position(self) -> float: ...


@dataclass(frozen=True, slots=True)
class NoMarks:
    """The marks of a session with which the person did nothing."""

    pinned_at: float = 0.0
    section: str = ""
    own_title: str = ""
    archived_at: float = 0.0
    trashed_at: float = 0.0
    seen_at: float = 0.0
    position: float = 0.0


@dataclass(frozen=True, slots=True)
class ListedSession:
    """What the server's list, the disk or our records say of a session; None where they say nothing.

    Attributes:
        modified_at, created_at: seconds since the epoch.
        last_line: its last words.
        in_use: open in another process.
    """

    session_id: str
    title: str | None = None
    folder: str | None = None
    branch: str | None = None
    modified_at: float | None = None
    created_at: float | None = None
    is_demo: bool | None = None
    in_use: bool | None = None
    last_line: str | None = None


@dataclass(slots=True)
class SessionFacts:
    """Everything that the list knows of one session.

    Attributes:
        marks: newest of the person's marks.
        ended_at: when its last run ended in this list's sight, 0 for never.
        started_at, waiting_since: when the run began that goes on, and its oldest open request.
    """

    session_id: str
    listed_title: str = ""
    listed_folder: str = ""
    listed_branch: str = ""
    listed_last_line: str = ""
    modified_at: float = 0.0
    created_at: float = 0.0
    is_demo: bool = False
    in_use: bool = False
    unread: bool = False
    was_working: bool = False
    is_offline: bool = False
    failed_at: float = 0.0
    dismissed_at: float = 0.0
    state: SessionState = SessionState.NOT_LOADED
    started_at: float = 0.0
    waiting_since: float = 0.0
    marks: Marks = NoMarks()
    conversation: Conversation | None = None
    unsubscribe: Callable[[], None] | None = None

    def take(self, listed: ListedSession) -> None:
        """Take over what is told; what is empty is not known and changes nothing."""
        self.listed_title = listed.title or self.listed_title
        self.listed_folder = listed.folder or self.listed_folder
        self.listed_branch = listed.branch or self.listed_branch
        self.listed_last_line = listed.last_line or self.listed_last_line
        self.modified_at = max(listed.modified_at or 0.0, self.modified_at)
        self.created_at = listed.created_at or self.created_at
        self.is_demo = listed.is_demo or self.is_demo
        if listed.in_use is not None:
            self.in_use = listed.in_use

    @property
    def transcript(self) -> Transcript | None:
        return self.conversation.transcript if self.conversation is not None else None

    @property
    def is_working(self) -> bool:
        return is_working(self.transcript)

    @property
    def folder(self) -> str:
        transcript = self.transcript
        return (transcript.folder if transcript is not None else "") or self.listed_folder

    @property
    def branch(self) -> str:
        transcript = self.transcript
        return (transcript.branch if transcript is not None else "") or self.listed_branch

    @property
    def title(self) -> str:
        """The person's own name for it, which wins for ever, else the newest automatic one."""
        return one_line(self.marks.own_title or self.automatic_title) or tr("New session")

    @property
    def automatic_title(self) -> str:
        """The newest name that nobody gave it."""
        transcript = self.transcript
        return (transcript.title if transcript is not None else "") or self.listed_title

    @property
    def last_line(self) -> str:
        transcript = self.transcript
        return (last_line_of(transcript) if transcript is not None else "") or self.listed_last_line

    @property
    def folded_text(self) -> str:
        """What the filter looks in."""
        return fold("\n".join((self.title, self.folder, self.branch, self.last_line)))

    def renew_state(self, now: float) -> None:
        """Work out the state anew."""
        transcript = self.transcript
        self.state = state_of(
            transcript,
            now=now,
            is_unread=self.unread,
            failed_at=self.failed_at,
            dismissed_at=self.dismissed_at,
            is_offline=self.is_offline,
        )
        if self.state is not SessionState.NEEDS_YOU:
            self.waiting_since = 0.0
        elif not self.waiting_since:
            # While it waits little happens in a session: its last event is its request.
            self.waiting_since = self.modified_at
        if not self.is_working:
            self.started_at = 0.0
        elif not self.started_at:
            started = transcript.progress.run_started_at if transcript is not None else None
            self.started_at = started or self.modified_at

    def row(self, group: str, now: float) -> SessionRow:
        """Return the row of the session as it is shown in `group`."""
        transcript = self.transcript
        snippet, role = snippet_of(transcript, self.state)
        return SessionRow(
            session_id=self.session_id,
            title=self.title,
            folder_name=folder_name(self.folder),
            folder=self.folder,
            branch=self.branch,
            state=self.state,
            group=group,
            snippet=snippet,
            snippet_role=role,
            waiting_count=len(transcript.requests) if transcript is not None else 0,
            time_text=time_text(self.modified_at, now),
            unread=self.unread,
            is_demo=self.is_demo,
            is_pinned=bool(self.marks.pinned_at),
            section=self.marks.section,
            is_archived=bool(self.marks.archived_at),
            is_trashed=bool(self.marks.trashed_at),
            own_title=bool(self.marks.own_title),
            in_use=self.in_use,
            last_line=self.last_line,
        )
