"""The plan and the todos of one session."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from enum import Enum
from typing import Any, Final, Protocol

from PySide6.QtCore import QObject

from copilot_desktop.error_text import ErrorText
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.events import ToolCompleted
from copilot_desktop.protocol.plan import Plan, Todos
from copilot_desktop.viewmodels.following import EventSource, Following


class PlanCommands(Protocol):
    """The calls about the plan; `client.calls.plan.PlanCalls` is one."""

    async def read(self) -> Plan: ...

    async def update(self, content: str) -> None: ...

    async def todos(self) -> Todos: ...


class TodoState(Enum):
    """How far a todo is."""

    PENDING = "pending"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    BLOCKED = "blocked"


@dataclass(frozen=True, slots=True)
class TodoRow:
    """One todo. Its texts are foreign.

    Attributes:
        waits_for: titles of the todos that are to be done first and are not.
    """

    id: str
    title: str
    state: TodoState
    description: str = ""
    waits_for: tuple[str, ...] = ()


#: Todos that are shown; a list beyond that is no list any more.
MOST_TODOS: Final = 500


class PlanViewModel(Following):
    """The server does not tell when the model writes the plan by itself: every edited file may be it."""

    KINDS = (*Following.KINDS, ToolCompleted)
    EVENTS = frozenset({"session.plan_changed", "session.todos_changed", "session.workspace_file_changed"})

    def __init__(
        self,
        session: EventSource,
        calls: PlanCommands,
        *,
        start: Callable[[Coroutine[Any, Any, object], str], object],
        report: Callable[[ErrorText], None],
        lacks: Callable[[str], bool] = lambda _method: False,
        parent: QObject | None = None,
    ) -> None:
        """Args: lacks: tells whether the running CLI is known not to know a method."""
        super().__init__(session, start=start, report=report, parent=parent)
        self._calls = calls
        self._lacks = lacks
        self._plan = Plan()
        self._todos: tuple[TodoRow, ...] = ()

    @property
    def text(self) -> str:
        """Markdown, untrusted; "" without a plan."""
        return self._plan.content if self._plan.exists else ""

    @property
    def todos(self) -> tuple[TodoRow, ...]:
        return self._todos

    @property
    def done_count(self) -> int:
        return sum(todo.state is TodoState.DONE for todo in self._todos)

    @property
    def can_edit(self) -> bool:
        """The server has the session open, and takes another plan."""
        is_open = self._session.is_attached and not self._session.is_closed
        return is_open and self.is_offered and not self._lacks(methods.PLAN_UPDATE)

    def update(self, text: str) -> None:
        """Write the plan."""
        self.command(self._calls.update(text), "update-plan")

    def _matters(self, event: object) -> bool:
        if isinstance(event, ToolCompleted):
            return any(edit.path.endswith("plan.md") for edit in event.file_edits)
        return super()._matters(event)

    async def _ask(self) -> None:
        self._plan = await self._calls.read()
        self._todos = todo_rows(await self._calls.todos())

    def _forget(self) -> None:
        self._plan, self._todos = Plan(), ()


def todo_rows(told: Todos) -> tuple[TodoRow, ...]:
    """Return the todos as rows, in the server's order."""
    states = {state.value: state for state in TodoState}
    open_titles = {
        todo.id: todo.title or todo.id for todo in told.rows if todo.status != TodoState.DONE.value
    }
    return tuple(
        TodoRow(
            todo.id,
            todo.title or todo.id,
            states.get(todo.status, TodoState.PENDING),
            todo.description,
            tuple(open_titles[other] for other in told.waits_for(todo.id) if other in open_titles),
        )
        for todo in told.rows[:MOST_TODOS]
    )
