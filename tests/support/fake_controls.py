"""The controls of a session without a server: the real view models over a scripted conversation."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, cast

from copilot_desktop.client.conversation import Conversation
from copilot_desktop.client.options import SessionOptions
from copilot_desktop.protocol.history import Compaction
from copilot_desktop.protocol.mcp import McpLogin
from copilot_desktop.protocol.methods import ModelInfo
from copilot_desktop.protocol.model_selection import CurrentModel, ModelSwitch
from copilot_desktop.protocol.session_state import SessionLimit
from copilot_desktop.protocol.usage import (
    ContextAttribution,
    ContextInfo,
    HeaviestMessages,
    SessionQuota,
    UsageMetrics,
)
from copilot_desktop.session.transcript import Transcript
from copilot_desktop.storage.pasted_files import PastedFiles
from copilot_desktop.storage.session_controls import SessionControls as Kept
from copilot_desktop.tasks import TaskScope
from copilot_desktop.viewmodels.chat_services import ChatServices
from copilot_desktop.viewmodels.session_controls import SessionControls


@dataclass
class FakeServer:
    """What the server would answer. `calls` holds (name, *arguments)."""

    models: tuple[ModelInfo, ...] = ()
    switched: ModelSwitch = field(default_factory=lambda: ModelSwitch(status="applied", model=CurrentModel()))
    failure: Exception | None = None
    context: ContextInfo | None = None
    attribution: ContextAttribution | None = None
    heaviest: HeaviestMessages = field(default_factory=HeaviestMessages)
    metrics: UsageMetrics = field(default_factory=UsageMetrics)
    limit: SessionLimit | None = field(default_factory=SessionLimit)
    recommended: float | None = None
    quota: SessionQuota = field(default_factory=SessionQuota)
    is_attached: bool = True
    sign_in_at: str = ""
    calls: list[tuple[Any, ...]] = field(default_factory=list)

    def _answer(self, value: Any, *call: Any) -> Any:
        self.calls.append(call)
        if self.failure is not None:
            raise self.failure
        return value


class _Models:
    def __init__(self, server: FakeServer) -> None:
        self._server = server

    async def list(self) -> tuple[ModelInfo, ...]:
        return self._server.models

    async def switch(self, model_id: str, *, reasoning_effort: str | None = "") -> ModelSwitch:
        return cast(
            ModelSwitch, self._server._answer(self._server.switched, "switch", model_id, reasoning_effort)
        )

    async def set_reasoning_effort(self, effort: str) -> str:
        return str(self._server._answer(effort, "set_reasoning_effort", effort))


class _Usage:
    def __init__(self, server: FakeServer) -> None:
        self._server = server

    async def context(self) -> ContextInfo | None:
        return self._server.context

    async def context_attribution(self) -> ContextAttribution | None:
        return self._server.attribution

    async def heaviest_messages(self, _limit: int | None = None) -> HeaviestMessages:
        return self._server.heaviest

    async def metrics(self) -> UsageMetrics:
        return self._server.metrics

    async def quota(self) -> SessionQuota:
        return self._server.quota


class _Limits:
    def __init__(self, server: FakeServer) -> None:
        self._server = server

    async def get(self) -> SessionLimit | None:
        return self._server.limit

    async def set(self, max_ai_credits: float | None) -> None:
        self._server._answer(None, "set_limit", max_ai_credits)
        if self._server.limit is not None:
            self._server.limit = SessionLimit(max_ai_credits)

    async def recommended(self) -> float | None:
        return self._server.recommended


class _History:
    def __init__(self, server: FakeServer) -> None:
        self._server = server

    async def compact(self, focus: str) -> Compaction:
        return cast(Compaction, self._server._answer(Compaction(success=True), "compact", focus))

    async def abort_compaction(self) -> bool:
        return bool(self._server._answer(True, "abort_compaction"))


class _Mcp:
    def __init__(self, server: FakeServer) -> None:
        self._server = server

    async def log_in(self, server: str, *, force: bool = False) -> McpLogin:
        login = McpLogin(authorization_url=self._server.sign_in_at)
        return cast(McpLogin, self._server._answer(login, "log_in", server, force))


class _Session:
    def __init__(self, server: FakeServer) -> None:
        self._server = server
        self.models = _Models(server)
        self.usage = _Usage(server)
        self.limits = _Limits(server)
        self.history = _History(server)
        self.mcp = _Mcp(server)
        self._handlers: list[tuple[Callable[[Any], None], tuple[type, ...]]] = []

    def on(self, handler: Callable[[Any], None], *kinds: type) -> Callable[[], None]:
        self._handlers.append((handler, kinds))
        return lambda: self._handlers.remove((handler, kinds))

    def tell(self, event: object) -> None:
        """Let the handlers hear an event."""
        for handler, kinds in tuple(self._handlers):
            if not kinds or isinstance(event, kinds):
                handler(event)

    @property
    def is_attached(self) -> bool:
        return self._server.is_attached


class _Scope:
    """Runs what is started to its end at once: nothing here waits."""

    def start(self, work: Coroutine[Any, Any, object], name: str) -> None:
        try:
            work.send(None)
        except StopIteration:
            return
        raise AssertionError(f"{name} waits for something")


class FakeConversation:
    """A conversation that hears what `tell` says."""

    def __init__(self, transcript: Callable[[], Transcript], session_id: str, server: FakeServer) -> None:
        self._transcript = transcript
        self.session_id = session_id
        self.session = _Session(server)
        self.options: SessionOptions | None = None
        self._handlers: list[Callable[[Any, Any], None]] = []
        self.budget_stops: list[tuple[str, float, float]] = []

    @property
    def transcript(self) -> Transcript:
        return self._transcript()

    def on(self, handler: Callable[[Any, Any], None]) -> Callable[[], None]:
        self._handlers.append(handler)
        return lambda: self._handlers.remove(handler)

    def tell(self, event: object, changes: tuple[Any, ...] = ()) -> None:
        for handler in tuple(self._handlers):
            handler(event, changes)

    async def attach(self) -> None:
        return None

    def stopping_at_budget(self, unit: str, limit: float, used: float) -> None:
        self.budget_stops.append((unit, limit, used))


class FakeControls(SessionControls):
    """Controls whose server is `server` and that hear what `conversation.tell` says.

    Attributes:
        kept: what is stored of the session.
        failures: what was reported.
        stops: how often the running turn was stopped.
    """

    def __init__(
        self,
        transcript: Callable[[], Transcript] = Transcript,
        session_id: str = "session-1",
        *,
        account_models: tuple[ModelInfo, ...] = (),
    ) -> None:
        self.server = FakeServer()
        self.conversation = FakeConversation(transcript, session_id, self.server)
        self.kept = Kept(session_id)
        self.recent: list[str] = []
        self.failures: list[Exception] = []
        self.stops = 0

        async def prepare(conversation: Conversation) -> SessionOptions:
            return cast(SessionOptions, conversation.options)

        services = ChatServices(
            scope=cast(TaskScope, _Scope()),
            report=lambda _text: None,
            prepare=prepare,
            save_draft=lambda _session, _text: None,
            is_ready=lambda: True,
            pasted=PastedFiles(Path("nowhere")),
            controls=lambda _session: self.kept,
            change_controls=self._keep,
            account_models=lambda: account_models,
            recent_models=lambda: tuple(self.recent),
            note_model=self.recent.append,
        )
        super().__init__(
            cast(Conversation, self.conversation),
            services,
            report=self.failures.append,
            stop=self._count_stop,
        )

    def _keep(self, _session_id: str, **values: Any) -> None:
        self.kept = replace(self.kept, **values)

    def _count_stop(self) -> None:
        self.stops += 1
