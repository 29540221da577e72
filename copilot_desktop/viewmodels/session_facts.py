"""What is known of one session of the list, from the server, the disk, our notes and its events."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from copilot_desktop.client.conversation import Conversation
from copilot_desktop.session.transcript import Transcript
from copilot_desktop.storage.session_marks import SessionMarks
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.labels import folder_name, one_line
from copilot_desktop.viewmodels.session_rows import (
    SessionRow,
    last_line_of,
    snippet_of,
    stale_at,
    time_text,
)
from copilot_desktop.viewmodels.session_states import SessionState, is_working, state_of, waits_until
from copilot_desktop.viewmodels.text_folding import fold


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
        was_working: as the newest event has left it.
        state, is_working: as they were last worked out by `renew_state`.
        started_at, waiting_since: when the run began that goes on, and its oldest open request.
    """

    session_id: str
    marks: SessionMarks
    listed_title: str = ""
    listed_folder: str = ""
    listed_branch: str = ""
    listed_last_line: str = ""
    modified_at: float = 0.0
    created_at: float = 0.0
    is_demo: bool = False
    in_use: bool = False
    has_own_window: bool = False
    is_offline: bool = False
    was_working: bool = False
    state: SessionState = SessionState.NOT_LOADED
    is_working: bool = False
    started_at: float = 0.0
    waiting_since: float = 0.0
    conversation: Conversation | None = None
    unsubscribe: Callable[[], None] | None = None
    #: What the filter looks in, None when it has to be put together again.
    _folded: str | None = None

    def take(self, listed: ListedSession) -> bool:
        """Take over what is told and return whether it is new; what is empty is not known."""
        told = {
            "listed_title": listed.title or self.listed_title,
            "listed_folder": listed.folder or self.listed_folder,
            "listed_branch": listed.branch or self.listed_branch,
            "listed_last_line": listed.last_line or self.listed_last_line,
            "modified_at": max(listed.modified_at or 0.0, self.modified_at),
            "created_at": listed.created_at or self.created_at,
            "is_demo": listed.is_demo or self.is_demo,
            "in_use": self.in_use if listed.in_use is None else listed.in_use,
        }
        if all(getattr(self, name) == value for name, value in told.items()):
            return False
        for name, value in told.items():
            setattr(self, name, value)
        return True

    def touch(self) -> None:
        """Something is new."""
        self._folded = None

    @property
    def transcript(self) -> Transcript | None:
        return self.conversation.transcript if self.conversation is not None else None

    @property
    def read_transcript(self) -> Transcript | None:
        """The transcript, None as long as nothing of it was read and nothing came."""
        transcript = self.transcript
        if transcript is None or self.conversation is None or self.conversation.history_is_loaded:
            return transcript
        has_come = len(transcript.entries) or transcript.requests or is_working(transcript)
        return transcript if has_come else None

    @property
    def unread(self) -> bool:
        return self.marks.ended_at > self.marks.seen_at

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
        if self._folded is None:
            self._folded = fold("\n".join((self.title, self.folder, self.branch, self.last_line)))
        return self._folded

    def renew_state(self, now: float) -> None:
        """Work out the state anew."""
        transcript = self.read_transcript
        self.is_working = is_working(transcript)
        self.state = state_of(
            transcript,
            now=now,
            is_unread=self.unread,
            failed_at=self.marks.failed_at,
            dismissed_at=self.marks.dismissed_at,
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

    def stale_at(self, now: float) -> float:
        """Return until when the row says the same if nothing happens."""
        until = stale_at(self.modified_at, now)
        if self.state is SessionState.PAUSED and self.transcript is not None:
            waits = waits_until(self.transcript, now)
            return min(until, waits) if waits > now else until
        return until

    def row(self, group: str, now: float) -> SessionRow:
        """Return the row of the session as it is shown in `group`."""
        transcript = self.transcript
        snippet, role = snippet_of(transcript, self.state)
        folder = self.folder
        return SessionRow(
            session_id=self.session_id,
            title=self.title,
            folder_name=folder_name(folder),
            folder=folder,
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
            has_own_window=self.has_own_window,
        )
