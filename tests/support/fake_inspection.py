"""What the inspector shows of a fake chat: the real view models over sources that a test fills."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from copilot_desktop.error_text import ErrorText
from copilot_desktop.viewmodels.change_source import Changes, Question, Scope, of_edits
from copilot_desktop.viewmodels.changes import ChangesViewModel

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
        in_thread=at_once,
        parent=chat,
    )
