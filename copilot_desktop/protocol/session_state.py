"""What a session is and does now: answers to `session.metadata.*`, and pages of its events."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from copilot_desktop.protocol.json_fields import JsonFields


@dataclass(frozen=True, slots=True)
class SessionSnapshot:
    """Answer to `session.metadata.snapshot`.

    Attributes:
        name: as it was given or taken from the first prompt, "" before that.
        is_name_given: a person gave the name.
        started_at, modified_at: seconds since the epoch, None when not told.
        workspace_folder: the CLI's own folder of this session.
        is_used_elsewhere: another process has it open.
        max_ai_credits: None for no limit.
    """

    session_id: str = ""
    name: str = ""
    is_name_given: bool = False
    folder: str = ""
    git_root: str = ""
    repository: str = ""
    branch: str = ""
    mode: str = ""
    model: str = ""
    client_name: str = ""
    started_at: float | None = None
    modified_at: float | None = None
    workspace_folder: str = ""
    is_used_elsewhere: bool = False
    is_remote: bool = False
    max_ai_credits: float | None = None

    @staticmethod
    def parse(answer: Any) -> SessionSnapshot:
        data = JsonFields(answer)
        workspace = data.inner("workspace")
        return SessionSnapshot(
            session_id=data.text("sessionId"),
            name=workspace.text("name") or data.text("summary") or data.text("initialName"),
            is_name_given=workspace.flag("user_named"),
            folder=data.text("workingDirectory") or workspace.text("cwd"),
            git_root=workspace.text("git_root"),
            repository=workspace.text("repository"),
            branch=workspace.text("branch"),
            mode=data.text("currentMode"),
            model=data.text("selectedModel"),
            client_name=data.text("clientName"),
            started_at=data.time("startTime"),
            modified_at=data.time("modifiedTime"),
            workspace_folder=data.text("workspacePath"),
            is_used_elsewhere=data.flag("alreadyInUse"),
            is_remote=data.flag("isRemote"),
            max_ai_credits=data.inner("sessionLimits").real("maxAiCredits"),
        )


@dataclass(frozen=True, slots=True)
class SessionLimit:
    """What the server lets a session use.

    Attributes:
        max_ai_credits: None for no limit.
    """

    max_ai_credits: float | None = None


@dataclass(frozen=True, slots=True)
class SessionActivity:
    """Answer to `session.metadata.activity`.

    Attributes:
        can_abort: a turn runs that `session.abort` would stop.
        has_work: something runs, be it in the background only.
    """

    can_abort: bool = False
    has_work: bool = False

    @staticmethod
    def parse(answer: Any) -> SessionActivity:
        data = JsonFields(answer)
        return SessionActivity(data.flag("abortable"), data.flag("hasActiveWork"))


class Direction(StrEnum):
    """From the oldest event on, or from the newest back. A page is always oldest first."""

    FORWARD = "forward"
    BACKWARD = "backward"


@dataclass(frozen=True, slots=True)
class EventPage:
    """Answer to `session.eventLog.read` and `sessions.readPersistedEvents`.

    Attributes:
        events: as they came, oldest first; may be fewer than wanted although more follow.
        cursor: where the next page begins; of use with the same method and direction only.
        has_more: another page follows.
        is_expired: the cursor was too old, and this page begins anew.
    """

    events: tuple[dict[str, Any], ...] = ()
    cursor: str = ""
    has_more: bool = False
    is_expired: bool = False

    @staticmethod
    def parse(answer: Any) -> EventPage:
        data = JsonFields(answer)
        events = data.raw.get("events")
        found = events if isinstance(events, list) else ()
        return EventPage(
            events=tuple(event for event in found if isinstance(event, dict)),
            cursor=data.text("cursor"),
            has_more=data.flag("hasMore"),
            is_expired=data.text("cursorStatus") == "expired",
        )
