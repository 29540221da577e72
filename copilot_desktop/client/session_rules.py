"""Rules that decide in one session in place of a person: what was granted in it, and what holds in all.

CLI 1.0.102 tells nobody which grants a session holds, so that these are the ones that were seen or made
here. It forgets them when the last client leaves the session, and with the process.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, Protocol

from copilot_desktop.client.calls.caller import CALL_TIMEOUT_S
from copilot_desktop.client.calls.permission_settings import PermissionSettingCalls
from copilot_desktop.client.event_routes import EventRoutes
from copilot_desktop.client.subscriptions import subscribe
from copilot_desktop.jsonrpc.errors import ResponseError
from copilot_desktop.protocol.events import PermissionCompleted, SessionEvent
from copilot_desktop.protocol.grants import UrlGrant
from copilot_desktop.protocol.permission_settings import PermissionRule, RuleScope, rules_of_approval
from copilot_desktop.protocol.permissions import DecisionKind, PermissionDecision, PermissionScope

_log = logging.getLogger("copilot_desktop.session")

_URL: Final = "url"


@dataclass(frozen=True, slots=True)
class StandingRules:
    """What is allowed and denied in every session. A rule that denies wins, in every permission mode."""

    approved: tuple[PermissionRule, ...] = ()
    denied: tuple[PermissionRule, ...] = ()


class _Life(Protocol):
    """The way to the session as it stands; `SessionLife` is one."""

    is_attached: bool
    prepare_use: Callable[[], Awaitable[None]]

    async def ask(
        self,
        method: str,
        params: Mapping[str, Any] | None = None,
        *,
        timeout_s: float | None = CALL_TIMEOUT_S,
    ) -> Any: ...


class _Straight:
    """Calls the session without attaching it."""

    def __init__(self, life: _Life) -> None:
        self._life = life

    @property
    def session_id(self) -> str:
        return ""

    async def call(
        self,
        method: str,
        params: Mapping[str, Any] | None = None,
        *,
        timeout_s: float | None = CALL_TIMEOUT_S,
    ) -> Any:
        return await self._life.ask(method, params, timeout_s=timeout_s)


class SessionRules:
    """The rules of one session.

    Attributes:
        granted: what is allowed until the session is left, the oldest first.
        addresses: origins among them that were granted by an answer: the CLI takes none of these back.
        failure: why the server did not take the rules that hold in all sessions, None when it did.
    """

    def __init__(self, life: _Life, routes: EventRoutes, standing: Callable[[], StandingRules]) -> None:
        self.granted: tuple[PermissionRule, ...] = ()
        self.addresses: frozenset[str] = frozenset()
        self.failure: Exception | None = None
        self._life = life
        self._calls = PermissionSettingCalls(_Straight(life))
        self._standing = standing
        self._told = StandingRules()
        self._handlers: list[Callable[[], None]] = []
        routes.add(self._note, (PermissionCompleted,))
        life.prepare_use = self._begin

    def on_changed(self, handler: Callable[[], None]) -> Callable[[], None]:
        """Call `handler()` when anything was granted or taken back, also for the folder.

        Returns what ends it.
        """
        return subscribe(self._handlers, handler)

    @property
    def allowing(self) -> tuple[PermissionRule, ...]:
        """Everything known that allows something here: what was granted, and what holds in all sessions."""
        return (*reversed(self.granted), *self._told.approved)

    # ---- commands --------------------------------------------------------------------------

    async def tell(self) -> None:
        """Have the rules of all sessions hold in this one, as they are now. Does nothing when not attached.

        Raises what `ServerCaller.call` raises.
        """
        if self._life.is_attached:
            standing = self._standing()
            await self._calls.configure(approved=standing.approved, denied=standing.denied)
            self._told, self.failure = standing, None

    async def allow(self, rule: PermissionRule) -> None:
        """Allow more until the session is left. Raises what `ServerCaller.call` raises."""
        await self._calls.modify_rules(RuleScope.SESSION, add=[rule])
        self._grant((rule,))

    async def take_back(self, rule: PermissionRule) -> None:
        """Ask again for what was allowed. Raises what `ServerCaller.call` raises."""
        await self._calls.modify_rules(RuleScope.SESSION, remove=[rule])
        self.granted = tuple(it for it in self.granted if it != rule)
        self._tell_changed()

    def note_answer(self, answer: object) -> None:
        """Note what the person has just granted: of an address the server does not tell."""
        if not isinstance(answer, PermissionDecision) or not isinstance(answer.grant, UrlGrant):
            return
        if answer.kind in (DecisionKind.ALLOW_FOR_SESSION, DecisionKind.ALLOW_PERMANENTLY):
            self.addresses |= {answer.grant.origin}
            self._grant((PermissionRule(_URL, answer.grant.origin),))

    # ---- following -------------------------------------------------------------------------

    async def _begin(self) -> None:
        """The session is attached: nothing was granted in it yet."""
        had_any, self.granted, self.addresses = bool(self.granted), (), frozenset()
        standing = self._standing()
        if standing != StandingRules() or self._told != StandingRules():
            try:
                await self.tell()
            except (ResponseError, TimeoutError) as error:
                self.failure = error
                _log.warning("the session does not take the rules of all sessions: %s", error)
        if had_any:
            self._tell_changed()

    def _note(self, event: SessionEvent) -> None:
        if not isinstance(event, PermissionCompleted) or event.scope is PermissionScope.ONCE:
            return
        if event.scope is PermissionScope.SESSION:
            self._grant(rules_of_approval(event.approval))
        else:
            self._tell_changed()

    def _grant(self, rules: tuple[PermissionRule, ...]) -> None:
        new = tuple(rule for rule in rules if rule not in self.granted)
        if new:
            self.granted += new
            self._tell_changed()

    def _tell_changed(self) -> None:
        for handler in list(self._handlers):
            handler()
