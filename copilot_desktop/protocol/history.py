"""What the calls about the history of a session answer (protocol.md section 12)."""

from __future__ import annotations

from typing import ClassVar

from msgspec import field

from copilot_desktop.protocol.results import EpochSeconds, Result


class CompactedContext(Result, frozen=True, kw_only=True):
    """What is left in the context after a compaction."""

    limit_tokens: int = field(default=0, name="tokenLimit")
    current_tokens: int = 0
    messages: int = field(default=0, name="messagesLength")
    system_tokens: int = 0
    conversation_tokens: int = 0
    tool_definitions_tokens: int = 0


class Compaction(Result, frozen=True, kw_only=True):
    """Answer to `session.history.compact`.

    Attributes:
        tokens_removed: 0 as well when the summary is longer than what it replaced.
        context: None when the server does not tell.
    """

    success: bool = False
    tokens_removed: int = 0
    messages_removed: int = 0
    summary: str = field(default="", name="summaryContent")
    context: CompactedContext | None = field(default=None, name="contextWindow")


class RewindPoint(Result, frozen=True, kw_only=True):
    """A prompt that the conversation can go back to.

    Attributes:
        event_id: of the prompt; a rewind removes the prompt as well.
        timestamp: seconds since the epoch.
        file_count: files changed from here on; 0 when nothing was tracked.
        turn_changed_files: this turn itself changed some.
    """

    REQUIRED: ClassVar[str] = "event_id"

    event_id: str = ""
    prompt: str = field(default="", name="userMessage")
    timestamp: EpochSeconds | None = None
    can_restore_files: bool = False
    file_count: int = 0
    turn_changed_files: bool = False
    lines_added: int = 0
    lines_removed: int = 0
    is_autopilot_continuation: bool = False


class RewindPoints(Result, frozen=True, kw_only=True):
    """Answer to `session.history.listRewindPoints`.

    Attributes:
        tracks_files: False unless the session was created with file changes tracked.
        unavailable_reason: "session-busy", "file-change-tracking-disabled", ...; "" when it works.
    """

    tracks_files: bool = field(default=False, name="fileChangeTrackingEnabled")
    unavailable_reason: str = ""
    points: tuple[RewindPoint, ...] = ()


class RewoundFile(Result, frozen=True, kw_only=True):
    """A file that a rewind would bring back.

    Attributes:
        change: what the session did with it: "created", "modified", "deleted".
    """

    REQUIRED: ClassVar[str] = "path"

    path: str = ""
    change: str = field(default="", name="changeType")
    lines_added: int = 0
    lines_removed: int = 0


class RewindPreview(Result, frozen=True, kw_only=True):
    """Answer to `session.history.previewRewind`: what a rewind with files would do."""

    is_available: bool = field(default=False, name="available")
    reason: str = ""
    file_count: int = 0
    files: tuple[RewoundFile, ...] = ()


class SkippedFile(Result, frozen=True, kw_only=True):
    """A file that stayed as it is, "user-modified" or "skipped-capture"."""

    REQUIRED: ClassVar[str] = "path"

    path: str = ""
    reason: str = ""


class Rewind(Result, frozen=True, kw_only=True):
    """Answer to `session.history.rewind`.

    Attributes:
        outcome: "success", or why not: "session-busy", "truncation-failed", ...
        error: the server's words, "" without any.
    """

    outcome: str = ""
    events_removed: int = 0
    restored_files: tuple[str, ...] = ()
    skipped_files: tuple[SkippedFile, ...] = ()
    error: str = ""

    @property
    def succeeded(self) -> bool:
        return self.outcome == "success"


class Truncation(Result, frozen=True, kw_only=True):
    """Answer to `session.history.truncate`."""

    events_removed: int = 0
    checkpoint_error: str = field(default="", name="checkpointCleanupError")
