"""The permission mode of a session: confirmed when it opens everything, and over with the session."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.client.conversation import Conversation
from copilot_desktop.client.errors import MethodUnsupported, ResponseError
from copilot_desktop.client.options import SessionOptions
from copilot_desktop.error_text import ErrorText, describe
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.methods import ModelInfo
from copilot_desktop.protocol.permission_settings import PermissionMode
from copilot_desktop.storage.pasted_files import PastedFiles
from copilot_desktop.tasks import TaskScope
from copilot_desktop.viewmodels.chat_services import ChatServices
from copilot_desktop.viewmodels.permission_choice import permission_mode_name
from copilot_desktop.viewmodels.permission_mode import PermissionModeViewModel
from tests.support.fake_caller import FakeCaller, Told, answering, converse, raising


class World:
    """A permission mode over a server that does as a test says."""

    def __init__(self, folder: Path) -> None:
        self.caller = FakeCaller()
        self.caller.replies[methods.PERMISSIONS_SET_MODE] = self._take
        self.caller.replies[methods.PERMISSIONS_GET_MODE] = answering({"mode": "manual"})
        self.failures: list[str] = []
        self.models: tuple[ModelInfo, ...] = (ModelInfo("m", "M"),)
        self.is_ready = True
        self.options = SessionOptions(folder, "m")
        self.session = converse(self.caller, "s", self.options, is_new=True)
        self.tell = Told(self.session)
        self.scope = TaskScope(lambda _name, error: self.report(describe(error)))
        services = ChatServices(
            scope=self.scope,
            report=self.report,
            prepare=self._prepare,
            save_draft=lambda *_: None,
            pasted=PastedFiles(folder / "pasted"),
            is_ready=lambda: self.is_ready,
            account_models=lambda: self.models,
        )
        self.mode = PermissionModeViewModel(
            self.session, services, lambda error: self.report(describe(error))
        )
        self.asked = 0
        self.mode.confirmation_wanted.connect(self._ask)

    async def _take(self, params: dict[str, Any]) -> Any:
        return {"success": True, "mode": params["mode"]}

    def report(self, failure: ErrorText) -> None:
        self.failures.append(failure.code)

    def _ask(self) -> None:
        self.asked += 1

    async def _prepare(self, _session: Conversation) -> SessionOptions:
        return self.options

    async def rest(self) -> None:
        while self.scope._tasks:
            await asyncio.gather(*self.scope._tasks)

    @property
    def sets(self) -> list[str]:
        return [p["mode"] for method, p in self.caller.calls if method == methods.PERMISSIONS_SET_MODE]


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    world = World(tmp_path)
    yield world
    world.mode.close()
    world.mode.deleteLater()
    await world.scope.close()


async def test_everything_is_allowed_only_after_a_question_each_time(world: World) -> None:
    for times in (1, 2):
        world.mode.choose(PermissionMode.ALLOW_ALL)
        await world.rest()
        assert (world.asked, world.mode.chosen, world.sets[2 * (times - 1) :]) == (times, "manual", [])
        world.mode.confirm()
        assert (world.mode.mode, world.mode.chosen, world.mode.allows_all) == ("manual", "allow-all", True)
        await world.rest()
        assert world.mode.mode == "allow-all"
        world.mode.choose(PermissionMode.MANUAL)
        await world.rest()
        assert (world.mode.mode, world.mode.allows_all) == ("manual", False)
    assert world.sets == ["allow-all", "manual"] * 2
    assert world.failures == []


async def test_it_ends_with_the_session(world: World) -> None:
    world.mode.confirm()
    await world.rest()
    await world.session.session.detach()
    # The server has kept it.
    world.caller.replies[methods.PERMISSIONS_GET_MODE] = answering({"mode": "allow-all"})
    await world.session.attach()
    await world.mode.settled()
    assert world.sets == ["allow-all", "manual"]
    assert world.mode.mode == "manual"


async def test_a_prompt_waits_until_it_has_ended(world: World) -> None:
    may_tell = asyncio.Event()

    async def tell(_params: dict[str, Any]) -> Any:
        await may_tell.wait()
        return {"mode": "allow-all"}

    world.caller.replies[methods.PERMISSIONS_GET_MODE] = tell
    await world.session.attach()
    settled = asyncio.ensure_future(world.mode.settled())
    for _ in range(5):
        await asyncio.sleep(0)
    assert not settled.done()
    may_tell.set()
    await settled
    assert world.sets == ["manual"]


async def test_assisted_only_where_there_is_one(world: World) -> None:
    world.models = ()
    assert "account" in world.mode.why_not_mode(PermissionMode.ASSISTED)
    world.mode.choose(PermissionMode.ASSISTED)
    world.models = (ModelInfo("m", "M"),)
    assert world.mode.why_not_mode(PermissionMode.ASSISTED) == ""
    world.caller.replies[methods.PERMISSIONS_SET_MODE] = answering({"success": False, "mode": "manual"})
    world.mode.choose(PermissionMode.ASSISTED)
    await world.rest()
    assert (world.mode.mode, world.sets) == ("manual", ["assisted"])
    assert "policy" in world.mode.why_not_mode(PermissionMode.ASSISTED)
    assert world.mode.why_not_mode(PermissionMode.ALLOW_ALL) == ""


async def test_others_may_change_it(world: World) -> None:
    await world.session.attach()
    await world.rest()
    world.tell("session.permissions_changed", previousMode="manual", mode="allow-all")
    assert world.mode.allows_all
    world.tell("session.permissions_changed", previousMode="allow-all", mode="later")
    assert (world.mode.mode, permission_mode_name("later")) == ("later", "later")


async def test_a_failure_leaves_what_was(world: World) -> None:
    world.caller.replies[methods.PERMISSIONS_SET_MODE] = raising(ResponseError(-32603, "no"))
    world.mode.confirm()
    await world.rest()
    assert (world.mode.chosen, len(world.failures)) == ("manual", 1)
    error = MethodUnsupported(methods.PERMISSIONS_SET_MODE, "0.0.1", ResponseError(-32601, "?"))
    world.caller.replies[methods.PERMISSIONS_SET_MODE] = raising(error)
    world.mode.confirm()
    await world.rest()
    assert "no permission modes" in world.mode.why_not
    world.is_ready = False


async def test_nothing_is_changed_without_an_agent(world: World) -> None:
    world.is_ready = False
    world.mode.choose(PermissionMode.ALLOW_ALL)
    world.mode.confirm()
    await world.rest()
    assert (world.asked, world.caller.calls) == (0, [])
