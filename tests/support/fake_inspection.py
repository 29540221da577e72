"""What the inspector shows of a fake chat: the real view models over sources that a test fills."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from copilot_desktop.client.recording.wire_listeners import WireListeners
from copilot_desktop.error_text import ErrorText
from copilot_desktop.protocol.plan import Plan, Todos
from copilot_desktop.protocol.tasks import BackgroundTask, MessageOutcome, TaskProgress
from copilot_desktop.viewmodels.change_source import Changes, Question, Scope, of_edits
from copilot_desktop.viewmodels.changes import ChangesViewModel
from copilot_desktop.viewmodels.plan import PlanViewModel
from copilot_desktop.viewmodels.review_notes import KeptReview
from copilot_desktop.viewmodels.tasks import TasksViewModel
from copilot_desktop.viewmodels.wire_log import WireLog

if TYPE_CHECKING:
    from tests.support.fake_viewmodels import FakeChat

_P = ParamSpec("_P")
_R = TypeVar("_R")


def run_now(work: Coroutine[Any, Any, object], _name: str = "") -> None:
    """Run a coroutine that waits for nothing to its end."""
    try:
        work.send(None)
    except StopIteration:
        return
    work.close()
    raise AssertionError("it waits for something")


async def at_once(function: Callable[_P, _R], /, *args: _P.args, **kwargs: _P.kwargs) -> _R:
    """Call a function here and now, in place of a thread."""
    return function(*args, **kwargs)


@dataclass
class FakeChanges:
    """Answers from the conversation, or with what a test has set. `asked` holds the questions."""

    found: dict[Scope, Changes] = field(default_factory=dict)
    failure: Exception | None = None
    asked: list[Question] = field(default_factory=list)

    async def find(self, question: Question) -> Changes:
        self.asked.append(question)
        if self.failure is not None:
            raise self.failure
        return self.found.get(question.scope) or of_edits(question)


class FakeServer:
    """A session whose events a test tells. `is_attached` says whether it can be asked."""

    def __init__(self) -> None:
        self.is_attached = True
        self.is_closed = False
        self.handlers: list[Callable[[Any], None]] = []

    def on(self, handler: Callable[[Any], None], *kinds: type) -> Callable[[], None]:
        self.handlers.append(handler)
        return lambda: self.handlers.remove(handler)

    def tell(self, event: object) -> None:
        for handler in tuple(self.handlers):
            handler(event)


@dataclass
class FakeTasks:
    """Tasks as a test sets them. `calls` holds what was asked for."""

    tasks: tuple[BackgroundTask, ...] = ()
    progresses: dict[str, TaskProgress] = field(default_factory=dict)
    outcome: MessageOutcome = field(default_factory=lambda: MessageOutcome(was_sent=True))
    calls: list[tuple[str, ...]] = field(default_factory=list)

    async def list(self) -> tuple[BackgroundTask, ...]:
        self.calls.append(("list",))
        return self.tasks

    async def progress(self, task_id: str) -> TaskProgress | None:
        return self.progresses.get(task_id)

    async def send_message(self, task_id: str, message: str) -> MessageOutcome:
        self.calls.append(("message", task_id, message))
        return self.outcome

    async def cancel(self, task_id: str) -> bool:
        self.calls.append(("cancel", task_id))
        return True

    async def remove(self, task_id: str) -> bool:
        self.calls.append(("remove", task_id))
        return True

    async def promote(self, task_id: str) -> bool:
        self.calls.append(("promote", task_id))
        return True

    async def promote_current(self) -> BackgroundTask | None:
        self.calls.append(("promote_current",))
        return None


@dataclass
class FakePlan:
    """A plan as a test sets it."""

    plan: Plan = field(default_factory=Plan)
    rows: Todos = field(default_factory=Todos)
    written: list[str] = field(default_factory=list)

    async def read(self) -> Plan:
        return self.plan

    async def update(self, content: str) -> None:
        self.written.append(content)
        self.plan = Plan(exists=True, content=content)

    async def todos(self) -> Todos:
        return self.rows


def inspect(chat: FakeChat) -> None:
    """Give a fake chat what the inspector looks at."""
    chat.change_source = FakeChanges()
    chat.reported = list[ErrorText]()
    chat.changes = ChangesViewModel(
        chat,
        chat.change_source,
        start=run_now,
        report=chat.reported.append,
        backups=Path(tempfile.gettempdir()) / "unused-backups",
        kept=KeptReview(lambda: chat.view_state, chat.keep_view_state),
        in_thread=at_once,
        parent=chat,
    )
    chat.server, chat.fake_tasks, chat.fake_plan = FakeServer(), FakeTasks(), FakePlan()
    report = chat.reported.append
    chat.tasks = TasksViewModel(
        lambda: chat.transcript, chat.server, chat.fake_tasks, start=run_now, report=report, parent=chat
    )
    chat.wire = WireListeners()
    chat.wire_log = WireLog(
        chat.session_id, chat.wire, secrets=lambda: ("hidden-key",), start=run_now, report=report, parent=chat
    )
    chat.plan = PlanViewModel(chat.server, chat.fake_plan, start=run_now, report=report, parent=chat)
