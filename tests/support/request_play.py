"""Sessions on the real CLI in which a scripted model asks for things, and who answers them."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.client.agent_options import StdioMcpServer
from copilot_desktop.client.client import CopilotClient
from copilot_desktop.client.options import SessionOptions
from copilot_desktop.client.requests.handlers import RequestHandlers
from copilot_desktop.client.session import Session
from copilot_desktop.demo.script import ChatRequest, Step, Text, ToolCall
from copilot_desktop.demo.server import DemoModelServer
from copilot_desktop.protocol import events
from copilot_desktop.protocol.decisions import (
    ALLOW_ONCE,
)
from copilot_desktop.protocol.events import PermissionCompleted, SessionIdle
from copilot_desktop.protocol.permissions import (
    PermissionDecision,
    PermissionOutcome,
    PermissionRequest,
)
from copilot_desktop.protocol.versions import parse_version
from tests.e2e.conftest import Model
from tests.support import mcp_server
from tests.support.heard import PATIENCE_S, Heard

FAST = (0, 0)

#: CLI 1.0.64 has neither the agent's forms nor the asking about plans as they are played here.
_FIRST = "1.0.102"


class World:
    """One CLI with one model. Each test plays in sessions of its own."""

    def __init__(self, client: CopilotClient, model: Model, home: Path) -> None:
        self.client = client
        self.model = model
        self.home = home

    def play(self, folder: Path, *calls: ToolCall, **options: Any) -> Play:
        """A session whose model makes `calls`, one per turn, and then says that it is done."""
        given = replace(self.model.options(folder), **options)
        return Play(self, given, calls)


class Play:
    """A session and all it told; `asked` are the requests that were put, in order."""

    def __init__(self, world: World, options: SessionOptions, calls: Sequence[ToolCall]) -> None:
        self.world = world
        self.session: Session = world.client.new_session(options)
        self.heard = Heard(self.session)
        self.asked: list[Any] = []
        self.calls = calls
        self.requests: list[ChatRequest] = []

    def answer(self, request: ChatRequest) -> Sequence[Step]:
        self.requests.append(request)
        made = sum(message.role == "tool" for message in request.messages)
        if made < len(self.calls):
            return [self.calls[made]]
        return [Text("Done.", interval_ms=FAST)]

    def handle(self, **handlers: Callable[[Any], Any]) -> RequestHandlers:
        """Answer by `handlers`, plain functions, and note what they are asked."""

        def noting(handler: Callable[[Any], Any]) -> Callable[[Any], Awaitable[Any]]:
            async def answer(request: Any) -> Any:
                self.asked.append(request)
                return handler(request)

            return answer

        return RequestHandlers(self.session, **{name: noting(handler) for name, handler in handlers.items()})

    async def start(self) -> None:
        self.world.model.answer = self.answer
        await self.session.send("go")

    async def run(self, **handlers: Callable[[Any], Any]) -> None:
        """Send a prompt, answer by `handlers`, and wait until the session is idle."""
        self.handle(**handlers)
        await self.start()
        await self.heard.until(SessionIdle)
        assert self.session.requests == (), "everything that was asked has been settled"

    async def until_asked(self, kind: type[Any] = object) -> Any:
        """Wait for a request of `kind`, and return the oldest one."""
        async with asyncio.timeout(PATIENCE_S):
            while True:
                for request in self.session.requests:
                    if isinstance(request, kind):
                        return request
                await asyncio.sleep(0.01)

    async def stop(self) -> None:
        """Abort, and wait until the session is idle."""
        await self.session.abort()
        await self.heard.until(SessionIdle)

    @property
    def results(self) -> list[str]:
        """What the model was told of its calls."""
        return [message.text for message in self.requests[-1].messages if message.role == "tool"]

    @property
    def outcomes(self) -> list[PermissionOutcome]:
        return [event.outcome for event in self.heard.of(PermissionCompleted)]

    @property
    def has_been_stopped(self) -> bool:
        return bool(self.heard.of(events.Aborted))


@asynccontextmanager
async def request_world(command: tuple[str, ...], home: Path) -> AsyncIterator[World]:
    """One CLI and one model server."""

    def answer(request: ChatRequest) -> Sequence[Step]:
        return model.answer(request)

    async with DemoModelServer(answer) as server:
        model = Model(server)
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("COPILOT_HOME", str(home))
            async with CopilotClient(command, copilot_home=home) as client:
                known, first = parse_version(client.version), parse_version(_FIRST)
                if known is not None and first is not None and known < first:
                    pytest.skip(f"CLI {client.version} does not ask for all of this")
                yield World(client, model, home)


def bash(command: str) -> ToolCall:
    return ToolCall("bash", {"command": command, "description": "Try it"})


def once(_request: PermissionRequest) -> PermissionDecision:
    return ALLOW_ONCE


def create(path: Path, text: str) -> ToolCall:
    return ToolCall("create", {"path": str(path), "file_text": text})


def mcp_options() -> dict[str, Any]:
    command = StdioMcpServer(command=sys.executable, args=(mcp_server.__file__,))
    return {"mcp_servers": {"demo": command}, "request_elicitation": True}
