"""Slash commands of our own: the server lists them beside its own and asks us to run them."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Final

from copilot_desktop.client.agent_options import CommandDeclaration
from copilot_desktop.client.foreign_calls import call_foreign
from copilot_desktop.client.tools.runner import ToolSession
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.events import SessionShutdown
from copilot_desktop.protocol.tool_events import CommandCompleted, CommandRequested
from copilot_desktop.session.local_events import ConnectionLost
from copilot_desktop.tasks import TaskScope

_log = logging.getLogger("copilot_desktop.tools")

#: Whoever invoked the command waits for it.
DEFAULT_TIMEOUT_S: Final = 60.0

#: Of an exception's words.
_MAX_ERROR_CHARS: Final = 500


@dataclass(frozen=True, slots=True)
class CommandInvocation:
    """One use of a command.

    Attributes:
        arguments: the text after the name, as it was written.
        text: the whole line, e.g. "/deploy production".
    """

    session_id: str
    name: str
    arguments: str
    text: str


class CommandFailed(Exception):
    """Raised by a command that could not do it; its words are shown to whoever invoked it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientCommand(CommandDeclaration):
    """A slash command with the function that runs it. Given to a session by its options.

    Attributes:
        handler: a function or a coroutine function; a plain one runs in a thread.
        timeout_s: after it the command counts as failed; None waits for ever.
    """

    handler: Callable[[CommandInvocation], Any]
    timeout_s: float | None = DEFAULT_TIMEOUT_S

    def params(self) -> dict[str, Any]:
        """The command as `session.create` takes it."""
        return {"name": self.name, "description": self.description}


class CommandRunner:
    """Runs the commands that a session is opened with, until it is closed or `close` is called.

    Every command is answered: with success, or with the words of what went wrong.
    """

    def __init__(self, session: ToolSession, commands: Iterable[CommandDeclaration] = ()) -> None:
        self._session = session
        self._commands: dict[str, ClientCommand] = {}
        self.declare(commands)
        self._scope = TaskScope(_task_failed)
        self._tasks: dict[str, asyncio.Task[None] | None] = {}
        self._unsubscribe = (
            session.on(self._receive, CommandRequested, CommandCompleted, SessionShutdown, ConnectionLost),
            session.on_closed(self._stop),
        )

    def declare(self, commands: Iterable[CommandDeclaration]) -> None:
        """Take `commands` in place of those before; one without a handler is left to whoever listens."""
        # The server compares names without case.
        self._commands = {
            command.name.lower(): command for command in commands if isinstance(command, ClientCommand)
        }

    async def close(self) -> None:
        """Stop listening and cancel what runs."""
        self._stop()
        await self._scope.close()

    def _receive(self, event: Any) -> None:
        match event:
            case CommandRequested():
                command = self._commands.get(event.name.lower())
                if command is not None and event.request_id not in self._tasks:
                    work = self._run(command, event)
                    self._tasks[event.request_id] = self._scope.start(work, name=f"command {command.name}")
            case CommandCompleted():
                self._cancel(event.request_id)
            case SessionShutdown() | ConnectionLost():
                self._cancel_all()
            case _:
                raise AssertionError(f"not asked for: {event}")

    async def _run(self, command: ClientCommand, event: CommandRequested) -> None:
        call = CommandInvocation(self._session.session_id, event.name, event.arguments, event.text)
        try:
            error = await self._outcome(command, call)
        finally:
            # From here on its completion is our own doing.
            self._tasks.pop(event.request_id, None)
        params = {"requestId": event.request_id}
        if error:
            params["error"] = error
        try:
            await self._session.call(methods.HANDLE_COMMAND, params)
        except (CopilotDesktopError, TimeoutError) as problem:
            _log.warning("the end of /%s was not told: %s", command.name, problem)

    async def _outcome(self, command: ClientCommand, call: CommandInvocation) -> str:
        """Run the handler; return what went wrong, "" for nothing."""
        try:
            async with asyncio.timeout(command.timeout_s) as deadline:
                await call_foreign(command.handler, call)
        except CommandFailed as failure:
            return str(failure) or f"/{command.name} failed"
        except Exception as error:  # noqa: BLE001 - foreign code; whoever invoked it is told
            if isinstance(error, TimeoutError) and deadline.expired():
                _log.warning("/%s took longer than %s s", command.name, command.timeout_s)
                return f"/{command.name} took longer than {command.timeout_s:g} s"
            _log.warning("/%s failed", command.name, exc_info=error)
            return f"/{command.name} failed: {type(error).__name__}: {error}"[:_MAX_ERROR_CHARS]
        return ""

    def _cancel(self, request_id: str) -> None:
        task = self._tasks.pop(request_id, None)
        if task is not None:
            task.cancel()

    def _cancel_all(self) -> None:
        for request_id in tuple(self._tasks):
            self._cancel(request_id)

    def _stop(self) -> None:
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._cancel_all()


def _task_failed(name: str, error: Exception) -> None:
    _log.error("%s failed", name, exc_info=error)
