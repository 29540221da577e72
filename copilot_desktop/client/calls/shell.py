"""Commands the person runs in the session's folder, and questions beside it (section 13.4)."""

from __future__ import annotations

import asyncio
import logging
import uuid
from collections.abc import Callable
from typing import Any, Final, Protocol

from copilot_desktop.client.calls.caller import SessionCaller
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.events import ToolOutput, ToolStarted
from copilot_desktop.protocol.json_fields import JsonFields
from copilot_desktop.protocol.shell import ShellResult

_log = logging.getLogger("copilot_desktop.client")

#: By this event a command of the person begins; those of the model begin by another.
_USER_REQUESTED: Final = "tool.user_requested"
_CANCEL_TIMEOUT_S: Final = 5.0


class ListeningCaller(SessionCaller, Protocol):
    """A session whose events can be listened to. `Session` is one."""

    def on(self, handler: Callable[[Any], None], *kinds: type) -> Callable[[], None]: ...


class ShellCalls:
    """Commands of the person's. They ask for no permission: the person typed them."""

    def __init__(self, session: ListeningCaller) -> None:
        self._session = session
        #: Tool calls whose output goes to one of our runs already.
        self._claimed: set[str] = set()

    async def run(
        self,
        command: str,
        *,
        on_output: Callable[[str], None] | None = None,
        request_id: str = "",
    ) -> ShellResult:
        """Run a command and return its result, however long it takes.

        Cancelling this coroutine cancels the command.

        Args:
            on_output: called with each piece of the output, raw, as it comes; from a CLI that does
                not tell pieces, such as 1.0.64, with all of it at the end.
            request_id: by which `cancel` finds it; one is made up when it is "".

        Raises:
            What `SessionCaller.call` raises.
        """
        request_id = request_id or uuid.uuid4().hex
        follower = _Follower(command, on_output, self._claimed)
        unsubscribe = self._session.on(follower.take, ToolStarted, ToolOutput) if on_output else _nothing
        params = {"command": command, "requestId": request_id}
        try:
            answer = await self._session.call(methods.SHELL_EXECUTE, params, timeout_s=None)
        except asyncio.CancelledError:
            await self._cancel_quietly(request_id)
            raise
        finally:
            unsubscribe()
            self._claimed.discard(follower.tool_call_id)
        result = ShellResult.parse(answer)
        if on_output is not None and result.output and not follower.has_told:
            on_output(result.output)
        return result

    async def cancel(self, request_id: str) -> bool:
        """Stop a command; False when none of this id runs."""
        params = {"requestId": request_id}
        answer = await self._session.call(methods.SHELL_CANCEL, params, timeout_s=_CANCEL_TIMEOUT_S)
        return JsonFields(answer).flag("cancelled")

    async def _cancel_quietly(self, request_id: str) -> None:
        try:
            await self.cancel(request_id)
        except (CopilotDesktopError, TimeoutError) as error:
            _log.info("a command was not cancelled: %s", error)


class _Follower:
    """Picks the output of one run out of the session's events."""

    def __init__(self, command: str, on_output: Callable[[str], None] | None, claimed: set[str]) -> None:
        self._command = command
        self._on_output = on_output
        self._claimed = claimed
        self.tool_call_id = ""
        self.has_told = False

    def take(self, event: ToolStarted | ToolOutput) -> None:
        if isinstance(event, ToolStarted):
            # The event does not carry our request's id; two runs of the same command at the same
            # time get a tool call each, in either order.
            if (
                not self.tool_call_id
                and event.type == _USER_REQUESTED
                and event.arguments.get("command") == self._command
                and event.tool_call_id not in self._claimed
            ):
                self.tool_call_id = event.tool_call_id
                self._claimed.add(event.tool_call_id)
        elif event.tool_call_id == self.tool_call_id and self._on_output is not None:
            self.has_told = True
            self._on_output(event.text)


def _nothing() -> None:
    """In place of an unsubscribing function."""


async def ask_aside(session: SessionCaller, question: str) -> str:
    """Ask the model about the conversation without leaving a trace in it; return its answer.

    It has no tools. Waits for the model, however long it takes.

    Raises:
        What `SessionCaller.call` raises.
    """
    answer = await session.call(methods.SIDE_QUESTION, {"question": question}, timeout_s=None)
    return JsonFields(answer).text("answer")
