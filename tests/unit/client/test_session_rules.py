"""What was granted in a session, and what holds in all of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from copilot_desktop.client.event_routes import EventRoutes
from copilot_desktop.client.session_rules import SessionRules, StandingRules
from copilot_desktop.jsonrpc.errors import ResponseError
from copilot_desktop.protocol.events import PermissionCompleted
from copilot_desktop.protocol.grants import CommandsGrant, UrlGrant
from copilot_desktop.protocol.permission_settings import PermissionRule
from copilot_desktop.protocol.permissions import (
    DecisionKind,
    PermissionDecision,
    PermissionOutcome,
    PermissionScope,
)

LS = PermissionRule("shell", "ls")
RM = PermissionRule("shell", "rm:*")
ORIGIN = "https://example.org"


class FakeLife:
    """Notes what is asked of the server."""

    def __init__(self) -> None:
        self.is_attached = False
        self.calls: list[tuple[str, Mapping[str, Any]]] = []
        self.error: Exception | None = None
        self.prepare_use: Any = None

    async def ask(
        self, method: str, params: Mapping[str, Any] | None = None, *, timeout_s: float | None = None
    ) -> Any:
        self.calls.append((method.rpartition(".")[2], params or {}))
        if self.error is not None:
            raise self.error
        return {"success": True}

    async def attach(self) -> None:
        self.is_attached = True
        await self.prepare_use()


class World:
    def __init__(self) -> None:
        self.life = FakeLife()
        self.routes = EventRoutes("s1")
        self.standing = StandingRules()
        self.rules = SessionRules(self.life, self.routes, lambda: self.standing)
        self.told = 0
        self.rules.on_changed(self._note)

    def granted(self) -> tuple[PermissionRule, ...]:
        return self.rules.granted

    def addresses(self) -> frozenset[str]:
        return self.rules.addresses

    def _note(self) -> None:
        self.told += 1

    def complete(self, scope: PermissionScope, approval: Mapping[str, Any]) -> None:
        self.routes.tell(
            PermissionCompleted(
                type="permission.completed",
                outcome=PermissionOutcome.APPROVED,
                scope=scope,
                approval=approval,
            )
        )


async def test_grants_are_noted_until_the_session_is_attached_anew() -> None:
    world = World()
    await world.life.attach()
    assert world.life.calls == [], "there is nothing to say"
    world.complete(PermissionScope.SESSION, CommandsGrant(("ls",)).params())
    world.complete(PermissionScope.SESSION, CommandsGrant(("ls",)).params())
    assert (world.granted(), world.told) == ((LS,), 1)
    world.complete(PermissionScope.ONCE, {})
    assert world.told == 1
    world.complete(PermissionScope.FOLDER, CommandsGrant(("make",)).params())
    assert (world.granted(), world.told) == ((LS,), 2), "the folder's are read elsewhere"
    world.rules.note_answer(PermissionDecision(DecisionKind.ALLOW_FOR_SESSION, grant=UrlGrant(ORIGIN)))
    world.rules.note_answer(PermissionDecision(DecisionKind.ALLOW_ONCE))
    assert world.granted() == (LS, PermissionRule("url", ORIGIN))
    assert world.addresses() == {ORIGIN}
    await world.life.attach()
    assert not world.granted()
    assert not world.addresses()
    assert world.told == 4


async def test_a_grant_is_made_and_taken_back() -> None:
    world = World()
    await world.life.attach()
    await world.rules.allow(LS)
    assert world.granted() == (LS,)
    await world.rules.take_back(LS)
    assert not world.granted()
    assert [params.get("add") or params.get("remove") for _method, params in world.life.calls] == [
        [LS.params()],
        [LS.params()],
    ]


async def test_what_holds_in_all_sessions_is_told_at_every_attaching_and_when_it_changes() -> None:
    world = World()
    world.standing = StandingRules(denied=(RM,))
    await world.rules.tell()
    assert world.life.calls == [], "it is not attached"
    await world.life.attach()
    told = ("configure", {"rules": {"approved": [], "denied": [RM.params()]}})
    assert world.life.calls == [told]
    world.standing = StandingRules()
    await world.rules.tell()
    assert world.life.calls[-1] == ("configure", {"rules": {"approved": [], "denied": []}})
    await world.life.attach()
    assert len(world.life.calls) == 2, "nothing is left to be told"


@pytest.mark.parametrize("error", [ResponseError(-32601, "no"), TimeoutError()])
async def test_a_server_that_does_not_take_them_is_not_kept_from_working(
    error: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("copilot_desktop.client.session_rules._log.warning", lambda *_words: None)
    world = World()
    world.standing = StandingRules(denied=(RM,))
    world.life.error = error
    await world.life.attach()
    failures = [world.rules.failure]
    world.life.error = None
    await world.life.attach()
    assert [*failures, world.rules.failure] == [error, None]
