"""The typed calls of a session and of a server, by what they are about."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any

from copilot_desktop.client.calls.account import AccountCalls, LoginCalls
from copilot_desktop.client.calls.caller import CALL_TIMEOUT_S, Params
from copilot_desktop.client.calls.customizations import AgentCalls, InstructionCalls, SkillCalls
from copilot_desktop.client.calls.discovery import DiscoveryCalls
from copilot_desktop.client.calls.history import HistoryCalls
from copilot_desktop.client.calls.limits import LimitCalls
from copilot_desktop.client.calls.mcp import McpCalls, McpConfigCalls
from copilot_desktop.client.calls.models import ModelCalls
from copilot_desktop.client.calls.modes import ModeCalls
from copilot_desktop.client.calls.notes import ScheduleCalls
from copilot_desktop.client.calls.permission_settings import PermissionSettingCalls
from copilot_desktop.client.calls.plan import PlanCalls
from copilot_desktop.client.calls.queue import QueueCalls
from copilot_desktop.client.calls.session_state import SessionStateCalls
from copilot_desktop.client.calls.session_store import SessionStoreCalls
from copilot_desktop.client.calls.settings import UserSettingsCalls
from copilot_desktop.client.calls.shell import ShellCalls
from copilot_desktop.client.calls.slash_commands import SlashCommandCalls
from copilot_desktop.client.calls.tasks import TaskCalls
from copilot_desktop.client.calls.usage import UsageCalls
from copilot_desktop.client.calls.workspace import WorkspaceCalls
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.methods import AuthStatus, ModelInfo, SessionSummary
from copilot_desktop.protocol.model_selection import parse_models


class SessionCalls:
    """The subjects of a session; `Session` is one. Nothing is made before it is asked for."""

    session_id: str

    if TYPE_CHECKING:

        async def call(
            self, method: str, params: Params = None, *, timeout_s: float | None = CALL_TIMEOUT_S
        ) -> Any: ...

        def on(self, handler: Callable[[Any], None], *kinds: type) -> Callable[[], None]: ...

    @cached_property
    def state(self) -> SessionStateCalls:
        return SessionStateCalls(self)

    @cached_property
    def queue(self) -> QueueCalls:
        return QueueCalls(self)

    @cached_property
    def modes(self) -> ModeCalls:
        return ModeCalls(self)

    @cached_property
    def models(self) -> ModelCalls:
        return ModelCalls(self)

    @cached_property
    def permission_settings(self) -> PermissionSettingCalls:
        return PermissionSettingCalls(self)

    @cached_property
    def history(self) -> HistoryCalls:
        return HistoryCalls(self)

    @cached_property
    def usage(self) -> UsageCalls:
        return UsageCalls(self)

    @cached_property
    def limits(self) -> LimitCalls:
        return LimitCalls(self)

    @cached_property
    def plan(self) -> PlanCalls:
        return PlanCalls(self)

    @cached_property
    def tasks(self) -> TaskCalls:
        return TaskCalls(self)

    @cached_property
    def workspace(self) -> WorkspaceCalls:
        return WorkspaceCalls(self)

    @cached_property
    def slash_commands(self) -> SlashCommandCalls:
        return SlashCommandCalls(self)

    @cached_property
    def shell(self) -> ShellCalls:
        return ShellCalls(self)

    @cached_property
    def mcp(self) -> McpCalls:
        return McpCalls(self)

    @cached_property
    def agents(self) -> AgentCalls:
        return AgentCalls(self)

    @cached_property
    def skills(self) -> SkillCalls:
        return SkillCalls(self)

    @cached_property
    def instructions(self) -> InstructionCalls:
        return InstructionCalls(self)

    @cached_property
    def schedule(self) -> ScheduleCalls:
        return ScheduleCalls(self)

    @cached_property
    def logins(self) -> LoginCalls:
        return LoginCalls(self)


class ServerCalls:
    """The subjects of a server, and the lists that everybody wants; `CopilotClient` is one."""

    if TYPE_CHECKING:

        async def call(
            self, method: str, params: Any = None, *, timeout_s: float | None = CALL_TIMEOUT_S
        ) -> Any: ...

    @cached_property
    def store(self) -> SessionStoreCalls:
        """All sessions of the server, open or not."""
        return SessionStoreCalls(self)

    @cached_property
    def account(self) -> AccountCalls:
        return AccountCalls(self)

    @cached_property
    def discovery(self) -> DiscoveryCalls:
        return DiscoveryCalls(self)

    @cached_property
    def mcp_config(self) -> McpConfigCalls:
        return McpConfigCalls(self)

    @cached_property
    def user_settings(self) -> UserSettingsCalls:
        return UserSettingsCalls(self)

    async def list_sessions(self) -> list[SessionSummary]:
        """Return the sessions of this home, as the server lists them (empty ones are not)."""
        return list(await self.store.list())

    async def auth_status(self) -> AuthStatus:
        """Return whether the CLI is signed in, and as whom."""
        return AuthStatus.parse(await self.call(methods.AUTH_GET_STATUS, {}))

    async def list_models(self) -> list[ModelInfo]:
        """Return the models of the signed-in account; raises ResponseError when signed out."""
        return list(parse_models(await self.call(methods.MODELS_LIST, {}), "models"))
