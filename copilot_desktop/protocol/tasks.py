"""What the calls about background tasks answer (protocol.md section 11)."""

from __future__ import annotations

from typing import ClassVar

from msgspec import field

from copilot_desktop.protocol.results import EpochSeconds, Result


class BackgroundTask(Result, frozen=True, kw_only=True):
    """An agent or a command that runs beside the main agent.

    Attributes:
        kind: "agent", "shell" or "client"; the fields of the other kinds are empty.
        status: "running", "idle", "completed", "failed", "cancelled". An agent that has
            answered is idle: it takes further messages.
        execution_mode: "sync" or "background".
        active_ms: time it really worked.
        log_path: of a detached command.
    """

    REQUIRED: ClassVar[str] = "id"

    id: str = ""
    kind: str = field(default="", name="type")
    status: str = ""
    title: str = field(default="", name="displayName")
    description: str = ""
    started_at: EpochSeconds | None = None
    completed_at: EpochSeconds | None = None
    idle_since: EpochSeconds | None = None
    active_ms: int = field(default=0, name="activeTimeMs")
    execution_mode: str = ""
    can_promote: bool = field(default=False, name="canPromoteToBackground")
    error: str = ""
    # Agents
    tool_call_id: str = ""
    agent_type: str = ""
    prompt: str = ""
    model: str = ""
    latest_response: str = ""
    # Commands
    command: str = ""
    attachment_mode: str = ""
    pid: int | None = None
    log_path: str = ""


class TaskActivity(Result, frozen=True, kw_only=True):
    """One line of what a task did."""

    message: str = ""
    timestamp: EpochSeconds | None = None


class TaskProgress(Result, frozen=True, kw_only=True):
    """What a task does: `session.tasks.getProgress`.

    Attributes:
        recent_output: of a command.
        percentage: of a client's task; None when not told.
    """

    kind: str = field(default="", name="type")
    recent_activity: tuple[TaskActivity, ...] = ()
    latest_intent: str = ""
    recent_output: str = ""
    phase: str = ""
    percentage: float | None = None


class MessageOutcome(Result, frozen=True, kw_only=True):
    """Answer to `session.tasks.sendMessage`; `error` says why it was not taken."""

    was_sent: bool = field(default=False, name="sent")
    error: str = ""


class ScheduledPrompt(Result, frozen=True, kw_only=True):
    """A prompt that the session sends to itself later.

    Attributes:
        interval_ms: between two runs; None when it goes by a clock.
        cron: a time table in place of an interval; "" without one.
        next_run_at: seconds since the epoch.
    """

    id: int = 0
    prompt: str = ""
    display_prompt: str = ""
    interval_ms: int | None = None
    cron: str = ""
    is_recurring: bool = field(default=False, name="recurring")
    next_run_at: EpochSeconds | None = None


class ScheduleOutcome(Result, frozen=True, kw_only=True):
    """Answer to `session.schedule.add`; without an entry `error` says why, in the server's words."""

    entry: ScheduledPrompt | None = None
    error: str = ""
