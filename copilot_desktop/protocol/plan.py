"""What the calls about the plan and the todos of a session answer (protocol.md section 12)."""

from __future__ import annotations

from typing import ClassVar

from copilot_desktop.protocol.results import EpochSeconds, Result


class Plan(Result, frozen=True, kw_only=True):
    """Answer to `session.plan.read`: the Markdown file that plan mode writes.

    Attributes:
        path: where it is, or would be.
    """

    exists: bool = False
    content: str = ""
    path: str = ""


class Todo(Result, frozen=True, kw_only=True):
    """One row of the model's list.

    Attributes:
        status: "pending", "in_progress", "done", "blocked", or what the model wrote.
    """

    REQUIRED: ClassVar[str] = "id"

    id: str = ""
    title: str = ""
    description: str = ""
    status: str = ""
    created_at: EpochSeconds | None = None


class TodoDependency(Result, frozen=True, kw_only=True):
    """`todo_id` waits for `depends_on`."""

    REQUIRED: ClassVar[str] = "todo_id"

    todo_id: str = ""
    depends_on: str = ""


class Todos(Result, frozen=True, kw_only=True):
    """Answer to `session.plan.readSqlTodosWithDependencies`."""

    rows: tuple[Todo, ...] = ()
    dependencies: tuple[TodoDependency, ...] = ()

    def waits_for(self, todo_id: str) -> tuple[str, ...]:
        """Ids of the todos that must be done before this one."""
        return tuple(found.depends_on for found in self.dependencies if found.todo_id == todo_id)
