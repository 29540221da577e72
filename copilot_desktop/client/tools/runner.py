"""Answers the model's calls of our tools in one session.

How it works: the server broadcasts each call to all clients of a session and waits until one of
them answers, for ever if need be. So every call of a tool that we declared gets an answer: the
result, what went wrong, or that it took too long. Each runs as a task of its own, a bounded
number at a time, and is cancelled when nobody waits any more. A call is run once, however often
we are told of it; a result that could not be delivered is kept for when the server asks again.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import threading
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any, Final, Protocol

from copilot_desktop.client.agent_options import ToolDeclaration
from copilot_desktop.client.calls.caller import SessionCaller
from copilot_desktop.client.calls.tools import ToolCalls
from copilot_desktop.client.errors import MethodUnsupported
from copilot_desktop.client.foreign_calls import TooManyThreads
from copilot_desktop.client.options import SessionOptions
from copilot_desktop.client.subscriptions import guarded, subscribe
from copilot_desktop.client.tools.invocation import ToolInvocation
from copilot_desktop.client.tools.reports import (
    ToolCallAnswered,
    ToolCallBegun,
    ToolCallCancelled,
    ToolCallProgress,
    ToolReport,
)
from copilot_desktop.client.tools.schema import ArgumentsInvalid
from copilot_desktop.client.tools.tool import Tool, ToolFailed
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.protocol import events
from copilot_desktop.protocol.tool_events import ExternalToolCompleted, ExternalToolRequested
from copilot_desktop.protocol.tool_results import ToolResult
from copilot_desktop.protocol.tools import ToolMetadata
from copilot_desktop.redaction import Redactor
from copilot_desktop.session.local_events import ConnectionLost
from copilot_desktop.tasks import TaskScope

_log = logging.getLogger("copilot_desktop.tools")

#: A model asks for a handful of tools at once; more of them wait.
MAX_CONCURRENT: Final = 8

#: Calls remembered so that none runs twice. A session sees some hundred.
_MAX_SEEN: Final = 4096

#: Results kept for a server that asks again; there is rarely one.
_MAX_UNDELIVERED: Final = 64

#: Of an exception's words; a model needs a line to do better.
_MAX_ERROR_CHARS: Final = 500

AnyTool = Tool[..., Any]


class ToolSession(SessionCaller, Protocol):
    """The side of a session that a runner needs. `Session` has it."""

    options: SessionOptions | None

    @property
    def is_attached(self) -> bool: ...

    def on(self, handler: Callable[[Any], None], *kinds: type) -> Callable[[], None]: ...

    def on_closed(self, handler: Callable[[], None]) -> Callable[[], None]: ...


class ToolRunner:
    """Runs the tools that a session is opened with, until it is closed or `close` is called."""

    def __init__(
        self,
        session: ToolSession,
        tools: Iterable[ToolDeclaration] = (),
        *,
        max_concurrent: int = MAX_CONCURRENT,
    ) -> None:
        self._session = session
        self._calls = ToolCalls(session)
        self._tools: dict[str, AnyTool] = {}
        #: Names that were ours at any time: nobody else answers for them.
        self._declared: set[str] = set()
        self.declare(tools)
        self._slots = asyncio.Semaphore(max_concurrent)
        self._scope = TaskScope(_task_failed)
        self._running: dict[str, _Running] = {}
        self._seen: dict[str, None] = {}
        self._undelivered: dict[str, ToolResult] = {}
        self._handlers: list[Callable[[ToolReport], None]] = []
        self._unsubscribe = (
            session.on(
                self._receive,
                ExternalToolRequested,
                ExternalToolCompleted,
                events.Aborted,
                events.AgentInterrupted,
                events.SessionResumed,
                events.SessionShutdown,
                ConnectionLost,
            ),
            session.on_closed(self._stop),
        )

    @property
    def tools(self) -> tuple[AnyTool, ...]:
        return tuple(self._tools.values())

    def on(self, handler: Callable[[ToolReport], None]) -> Callable[[], None]:
        """Call `handler(report)` for what happens to calls; return what unsubscribes.

        What a handler raises is logged and keeps no other from being called.
        """
        return subscribe(self._handlers, handler)

    def declare(self, tools: Iterable[ToolDeclaration]) -> None:
        """Take `tools` in place of those before, without telling the server.

        One that is no `Tool` is left to whoever else listens to the session.
        """
        self._tools = {tool.name: tool for tool in tools if isinstance(tool, Tool)}
        self._declared.update(self._tools)

    async def set_tools(self, tools: Iterable[AnyTool]) -> None:
        """Replace the tools of a session that lives, and in its options. Calls that run go on.

        Raises:
            ValueError: two tools have the same name.
            MethodUnsupported: this CLI takes tools only when a session is opened.
            As `SessionCaller.call`; then the tools stay as they were.
        """
        wanted = tuple(tools)
        if len({tool.name for tool in wanted}) != len(wanted):
            raise ValueError("two tools have the same name")
        before = self.tools
        # A new tool may be called before the server's answer has reached us.
        self.declare((*before, *wanted))
        try:
            await self._calls.set(wanted)
        except BaseException:
            self.declare(before)
            raise
        self.declare(wanted)
        if self._session.options is not None:
            self._session.options = replace(self._session.options, tools=wanted)

    async def current(self) -> tuple[ToolMetadata, ...] | None:
        """Return every tool that the model has. Before the first turn there are ours at most."""
        return await self._calls.current()

    async def resume_pending(self) -> None:
        """Answer the calls that were asked for while we did not listen.

        Done by itself when the session is resumed. An old CLI does not keep such calls.
        """
        try:
            pending = await self._calls.pending()
        except MethodUnsupported as error:
            _log.info("calls of tools that were left open are not known: %s", error)
            return
        for call in pending:
            result = self._undelivered.get(call.request_id)
            if result is not None and call.request_id not in self._running:
                self._scope.start(self._deliver(call.request_id, result), name="tool-result")
                continue
            self._take(
                ExternalToolRequested(
                    request_id=call.request_id,
                    tool_call_id=call.tool_call_id,
                    tool_name=call.tool_name,
                    arguments=call.arguments,
                    agent_id=call.agent_id,
                )
            )

    async def close(self) -> None:
        """Stop listening and cancel what runs; the server goes on waiting for somebody else."""
        self._stop()
        await self._scope.close()

    # ---- events ----------------------------------------------------------------------------

    def _receive(self, event: Any) -> None:
        match event:
            case ExternalToolRequested():
                self._take(event)
            case ExternalToolCompleted():
                self._cancel(lambda running: running.call.request_id == event.request_id)
            case events.AgentInterrupted():
                self._cancel(lambda running: running.call.tool_call_id in event.tool_call_ids)
            case events.Aborted():
                self._cancel(lambda running: running.call.agent_id == event.agent_id)
            case events.SessionResumed():
                if not self._declared:
                    return
                self._scope.start(self._resume(), name="pending-tool-calls")
            case events.SessionShutdown() | ConnectionLost():
                self._lose()
            case _:
                raise AssertionError(f"not asked for: {event}")

    async def _resume(self) -> None:
        try:
            await self.resume_pending()
        except (CopilotDesktopError, TimeoutError) as error:
            _log.info("pending calls of tools: %s", error)

    def _take(self, event: ExternalToolRequested) -> None:
        if event.tool_name not in self._declared or event.request_id in self._seen:
            return
        self._seen[event.request_id] = None
        if len(self._seen) > _MAX_SEEN:
            del self._seen[next(iter(self._seen))]
        folder = event.working_directory
        loop, loop_thread = asyncio.get_running_loop(), threading.get_ident()

        def progress(text: str) -> None:
            if threading.get_ident() == loop_thread:
                self._tell_progress(call, text)
            else:
                # The loop may have been closed, with the tool still in its thread.
                with contextlib.suppress(RuntimeError):
                    loop.call_soon_threadsafe(self._tell_progress, call, text)

        call = ToolInvocation(
            session_id=self._session.session_id,
            tool_name=event.tool_name,
            tool_call_id=event.tool_call_id,
            request_id=event.request_id,
            arguments=event.arguments,
            working_directory=Path(folder) if folder else None,
            agent_id=event.agent_id,
            on_progress=progress,
        )
        running = _Running(call)
        self._running[event.request_id] = running
        running.task = self._scope.start(self._run(running), name=f"tool {event.tool_name}")

    # ---- running ---------------------------------------------------------------------------

    async def _run(self, running: _Running) -> None:
        call = running.call
        try:
            async with self._slots:
                self._tell(ToolCallBegun(**_named(call)))
                result, error = await self._outcome(call)
            running.has_ended = True
            was_delivered = await self._deliver(call.request_id, result)
            self._tell(
                ToolCallAnswered(**_named(call), result=result, error=error, was_delivered=was_delivered)
            )
        finally:
            call.cancelled.set()
            self._running.pop(call.request_id, None)

    async def _outcome(self, call: ToolInvocation) -> tuple[ToolResult, Exception | None]:
        """Run the function; whatever comes of it is a result."""
        tool = self._tools.get(call.tool_name)
        if tool is None:
            return ToolResult.failure(f"The tool {call.tool_name} is not offered any more."), None
        try:
            async with asyncio.timeout(tool.timeout_s) as deadline:
                return await tool.invoke(call), None
        except ArgumentsInvalid as problem:
            _log.info("tool %s was called wrongly: %s", tool.name, problem)
            return ToolResult.failure(f"Invalid arguments for {tool.name}: {problem}"), problem
        except ToolFailed as failure:
            _log.info("tool %s: %s", tool.name, failure)
            return ToolResult.failure(str(failure)), failure
        except TooManyThreads as error:
            _log.warning("tool %s was not called: %s", tool.name, error)
            return ToolResult.failure(f"{tool.name} is busy: {error}."), error
        except Exception as error:  # noqa: BLE001 - foreign code; the model and the person are told
            if isinstance(error, TimeoutError) and deadline.expired():
                _log.warning("tool %s took longer than %s s", tool.name, tool.timeout_s)
                return ToolResult.timeout(f"{tool.name} took longer than {tool.timeout_s:g} s."), error
            _log.warning("tool %s failed", tool.name, exc_info=error)
            return ToolResult.failure(self._words(tool.name, error)), error

    def _words(self, name: str, error: Exception) -> str:
        """What the model reads of an exception: no traceback, and nothing that looks like a secret."""
        redactor = Redactor()
        options = self._session.options
        for secret in () if options is None else options.secrets:
            redactor.add(secret)
        said = redactor.clean(str(error)).strip()[:_MAX_ERROR_CHARS]
        kind = type(error).__name__
        return f"{name} failed: {kind}: {said}" if said else f"{name} failed: {kind}"

    async def _deliver(self, request_id: str, result: ToolResult) -> bool:
        """Give the server a result; False when nobody took it."""
        self._keep(request_id, result)
        if not self._session.is_attached:
            # To attach for it would open a session that was just left. It asks again when resumed.
            return False
        try:
            was_taken = await self._calls.answer(request_id, result)
        except (CopilotDesktopError, TimeoutError) as error:
            _log.warning("the result of a tool was not delivered: %s", error)
            return False
        self._undelivered.pop(request_id, None)
        if not was_taken:
            _log.info("nobody waited for the result of request %s", request_id)
        return was_taken

    def _keep(self, request_id: str, result: ToolResult) -> None:
        self._undelivered[request_id] = result
        if len(self._undelivered) > _MAX_UNDELIVERED:
            del self._undelivered[next(iter(self._undelivered))]

    def _cancel(self, concerns: Callable[[_Running], bool]) -> None:
        for running in tuple(self._running.values()):
            # One that has ended is being answered: its completion is our own doing.
            if not running.has_ended and concerns(running):
                self._cancel_one(running)

    def _cancel_one(self, running: _Running) -> None:
        del self._running[running.call.request_id]
        running.call.cancelled.set()
        if running.task is not None:
            running.task.cancel()
        self._tell(ToolCallCancelled(**_named(running.call)))

    def _lose(self) -> None:
        """Nobody waits any more. What a tool did until now cannot be undone, nor be done twice."""
        for running in tuple(self._running.values()):
            if not running.has_ended:
                text = f"{running.call.tool_name} was interrupted; a part of its work may be done."
                self._keep(running.call.request_id, ToolResult.failure(text))
                self._cancel_one(running)

    def _stop(self) -> None:
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._cancel(lambda _: True)

    # ---- telling ---------------------------------------------------------------------------

    def _tell_progress(self, call: ToolInvocation, text: str) -> None:
        if not call.cancelled.is_set():
            self._tell(ToolCallProgress(**_named(call), text=text))

    def _tell(self, report: ToolReport) -> None:
        for handler in tuple(self._handlers):
            guarded(handler, report)


class _Running:
    """A call that was taken and not answered.

    Attributes:
        has_ended: the function has; the answer is on its way.
    """

    __slots__ = ("call", "has_ended", "task")

    def __init__(self, call: ToolInvocation) -> None:
        self.call = call
        self.task: asyncio.Task[None] | None = None
        self.has_ended = False


def _named(call: ToolInvocation) -> dict[str, str]:
    return {
        "tool_name": call.tool_name,
        "tool_call_id": call.tool_call_id,
        "request_id": call.request_id,
    }


def _task_failed(name: str, error: Exception) -> None:
    _log.error("%s failed", name, exc_info=error)
