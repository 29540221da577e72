"""The background work of one session: its agents and commands, and what can be done with them."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any, Final, Protocol

from PySide6.QtCore import QObject

from copilot_desktop.error_text import CopilotDesktopError, ErrorText
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.tasks import BackgroundTask, MessageOutcome, TaskProgress
from copilot_desktop.session.entries import AgentRun, ToolCall
from copilot_desktop.session.transcript import Transcript
from copilot_desktop.viewmodels.following import EventSource, Following

#: Tasks whose newest output is asked for; there are seldom more.
_MOST_ASKED: Final = 12


class TaskCommands(Protocol):
    """The calls about tasks; `client.calls.tasks.TaskCalls` is one."""

    async def list(self) -> tuple[BackgroundTask, ...]: ...

    async def progress(self, task_id: str) -> TaskProgress | None: ...

    async def send_message(self, task_id: str, message: str) -> MessageOutcome: ...

    async def cancel(self, task_id: str) -> bool: ...

    async def remove(self, task_id: str) -> bool: ...

    async def promote(self, task_id: str) -> bool: ...

    async def promote_current(self) -> BackgroundTask | None: ...


class TaskState(Enum):
    """How far a task is."""

    RUNNING = "running"
    IDLE = "idle"
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def is_running(self) -> bool:
        return self is TaskState.RUNNING


@dataclass(frozen=True, slots=True)
class Task:
    """One row. All texts are foreign.

    Attributes:
        title: what it is; a command, or the name of an agent.
        about: its task in a few words, "" for none.
        output: its newest output or answer, "" for none.
        started_at, ended_at: seconds since the epoch, None when not known.
        agent: what is known of an agent's work, None for a command.
        can_promote: the main agent waits for it and need not.
        can_message, can_stop, can_remove: this CLI can do so with it.
    """

    id: str
    is_agent: bool
    state: TaskState
    title: str
    about: str = ""
    output: str = ""
    error: str = ""
    started_at: float | None = None
    ended_at: float | None = None
    agent: AgentRun | None = None
    can_promote: bool = False
    in_background: bool = True
    can_message: bool = True
    can_stop: bool = True
    can_remove: bool = True


class MessageRefused(CopilotDesktopError):
    """An agent did not take a message."""

    code = "agent-message-refused"

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self._fields = {"detail": reason}


class NothingToPromote(CopilotDesktopError):
    """The agent waits for nothing that could go on in the background."""

    code = "nothing-to-promote"


class TasksViewModel(Following):
    """Newest first, those that run before the others."""

    EVENTS = frozenset({"session.background_tasks_changed"})

    def __init__(
        self,
        transcript: Callable[[], Transcript],
        session: EventSource,
        calls: TaskCommands,
        *,
        start: Callable[[Coroutine[Any, Any, object], str], object],
        report: Callable[[ErrorText], None],
        lacks: Callable[[str], bool] = lambda _method: False,
        parent: QObject | None = None,
    ) -> None:
        """Args: lacks: tells whether the running CLI is known not to know a method."""
        super().__init__(session, start=start, report=report, parent=parent)
        self._transcript = transcript
        self._calls = calls
        self._lacks = lacks
        self._tasks: tuple[Task, ...] = ()
        #: Taken out of the list by the person.
        self._removed: set[str] = set()

    @property
    def tasks(self) -> tuple[Task, ...]:
        return self._tasks

    @property
    def running(self) -> tuple[Task, ...]:
        return tuple(task for task in self._tasks if task.state.is_running)

    @property
    def can_stop(self) -> bool:
        """This CLI can stop what runs in the background."""
        return not self._lacks(methods.TASKS_CANCEL)

    @property
    def can_promote(self) -> bool:
        """This CLI can let a task go on in the background."""
        return not self._lacks(methods.TASKS_PROMOTE) or not self._lacks(methods.TASKS_PROMOTE_CURRENT)

    # ---- commands --------------------------------------------------------------------------

    def message(self, task_id: str, text: str) -> None:
        """Give an agent another message."""
        self.command(self._message(task_id, text), "message-agent")

    async def _message(self, task_id: str, text: str) -> None:
        outcome = await self._calls.send_message(task_id, text)
        if not outcome.was_sent:
            raise MessageRefused(outcome.error)

    def cancel(self, task_id: str) -> None:
        """Stop a task."""
        self.command(self._calls.cancel(task_id), "cancel-task")

    def cancel_all(self) -> None:
        """Stop all that runs in the background."""
        for task in self.running:
            self.cancel(task.id)

    def remove(self, task_id: str) -> None:
        """Take a task that has ended out of the list; the server keeps some of them."""
        self._removed.add(task_id)
        self.command(self._calls.remove(task_id), "remove-task")

    def promote(self, task_id: str = "") -> None:
        """Let the main agent go on while a task does; without an id, what it waits for now."""
        self.command(self._promote(task_id), "promote-task")

    async def _promote(self, task_id: str) -> None:
        if not task_id:
            # The server's own answer to "what could go?" leaves out commands that it can send there.
            task_id = next((task.id for task in await self._calls.list() if task.can_promote), "")
        if task_id:
            done = await self._calls.promote(task_id)
        else:
            done = await self._calls.promote_current() is not None
        if not done:
            raise NothingToPromote("nothing to promote")

    # ---- reading ---------------------------------------------------------------------------

    async def _ask(self) -> None:
        told = await self._calls.list()
        outputs: dict[str, str] = {}
        for task in [task for task in told if task.status == TaskState.RUNNING.value][:_MOST_ASKED]:
            progress = await self._calls.progress(task.id)
            if progress is not None:
                outputs[task.id] = newest_words(progress)
        runs = _runs(self._transcript()) if any(task.kind == "agent" for task in told) else {}
        tasks = [
            _task(task, outputs.get(task.id, ""), runs.get(task.tool_call_id))
            for task in told
            if task.id not in self._removed
        ]
        tasks = [
            replace(
                task,
                can_message=not self._lacks(methods.TASKS_SEND_MESSAGE),
                can_promote=task.can_promote and not self._lacks(methods.TASKS_PROMOTE),
                can_stop=self.can_stop,
                can_remove=not self._lacks(methods.TASKS_REMOVE),
            )
            for task in tasks
        ]
        tasks.sort(key=lambda task: (not task.state.is_running, -(task.started_at or 0.0)))
        self._tasks = tuple(tasks)

    def _forget(self) -> None:
        self._tasks = ()


def newest_words(progress: TaskProgress) -> str:
    """Return the last thing that a task has said about itself."""
    lines = progress.recent_output.rstrip().splitlines()
    if lines:
        return lines[-1]
    if progress.recent_activity:
        return progress.recent_activity[-1].message
    return progress.latest_intent or progress.phase


def _runs(transcript: Transcript) -> Mapping[str, AgentRun]:
    return {
        entry.id: entry.agent
        for entry in transcript.entries
        if isinstance(entry, ToolCall) and entry.agent is not None
    }


def _task(told: BackgroundTask, output: str, run: AgentRun | None) -> Task:
    is_agent = told.kind != "shell"
    states = {state.value: state for state in TaskState}
    title = (told.title or told.agent_type) if is_agent else (told.command or told.title)
    return Task(
        told.id,
        is_agent,
        states.get(told.status, TaskState.COMPLETED),
        title or told.id,
        told.description if told.description != title else "",
        output or told.latest_response,
        told.error,
        told.started_at,
        told.completed_at or told.idle_since,
        run,
        told.can_promote,
        told.execution_mode != "sync",
    )
