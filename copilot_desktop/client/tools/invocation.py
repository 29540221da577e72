"""One call of a tool, as the tool sees it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True, eq=False)
class ToolInvocation:
    """Who calls a tool, and from where. Given to a tool whose first parameter has this type.

    Attributes:
        request_id: under which the server waits for the answer.
        arguments: what the model gave, not checked; most often an object.
        working_directory: of the session; None when the server does not tell.
        agent_id: the sub-agent that calls, "" for the main agent.
        cancelled: set when nobody waits any more: the turn was stopped, the tool took too long, or
            the server has gone. A coroutine is cancelled as well; a plain function, which runs in a
            thread, is to look at it from time to time.
    """

    session_id: str
    tool_name: str
    tool_call_id: str
    request_id: str
    arguments: Any
    working_directory: Path | None = None
    agent_id: str = ""
    cancelled: threading.Event = field(default_factory=threading.Event)
    on_progress: Callable[[str], None] = field(default=lambda text: None, repr=False)

    def progress(self, text: str) -> None:
        """Tell whoever watches how far it is, in a line. May be called from any thread.

        The protocol has no word for it: the model and other clients do not get to know.
        """
        self.on_progress(text)
