"""The mode of a session: what the server says counts, and a prompt never overtakes a change."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.client.conversation import Conversation
from copilot_desktop.client.errors import MethodUnsupported, ResponseError
from copilot_desktop.client.options import SessionOptions
from copilot_desktop.error_text import ErrorText, describe
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.model_selection import SessionMode
from copilot_desktop.storage.pasted_files import PastedFiles
from copilot_desktop.storage.settings import Settings
from copilot_desktop.tasks import TaskScope
from copilot_desktop.viewmodels.chat_services import ChatServices
from copilot_desktop.viewmodels.mode_choice import mode_name
from copilot_desktop.viewmodels.session_mode import SessionModeViewModel
from tests.support.fake_caller import FakeCaller, Told, answering, converse, raising


class World:
    """A mode over a server that does as a test says."""

    def __init__(self, folder: Path) -> None:
        self.caller = FakeCaller()
        self.caller.replies[methods.MODE_SET] = answering({"status": "unchanged", "modeApplied": True})
        self.caller.replies[methods.MODE_GET] = answering("interactive")
        self.failures: list[str] = []
        self.settings = Settings()
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
            settings=lambda: self.settings,
            change_settings=self._change,
        )
        self.mode = SessionModeViewModel(self.session, services, lambda error: self.report(describe(error)))
        self.asked = 0
        self.mode.confirmation_wanted.connect(self._ask)

    def report(self, failure: ErrorText) -> None:
        self.failures.append(failure.code)

    def _ask(self) -> None:
        self.asked += 1

    def _change(self, **values: Any) -> None:
        self.settings = replace(self.settings, **values)

    async def _prepare(self, _session: Conversation) -> SessionOptions:
        return self.options

    async def rest(self) -> None:
        while self.scope._tasks:
            await asyncio.gather(*self.scope._tasks)

    @property
    def sets(self) -> list[str]:
        return [params["mode"] for method, params in self.caller.calls if method == methods.MODE_SET]


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    world = World(tmp_path)
    yield world
    world.mode.close()
    world.mode.deleteLater()
    await world.scope.close()


async def test_a_choice_is_shown_at_once_and_sent_to_a_session_that_is_taken_up_for_it(world: World) -> None:
    assert (world.mode.mode, world.mode.chosen) == ("interactive", "interactive")
    world.mode.choose(SessionMode.PLAN)
    assert (world.mode.mode, world.mode.chosen) == ("interactive", "plan")
    await world.rest()
    assert world.caller.methods() == [methods.SESSION_CREATE, methods.MODE_SET]
    assert (world.sets, world.mode.mode, world.mode.is_for_next_step) == (["plan"], "plan", False)
    world.mode.choose(SessionMode.PLAN)
    await world.rest()
    assert world.sets == ["plan"], "it is so already"


async def test_the_server_changes_it_and_is_followed(world: World) -> None:
    await world.session.attach()
    world.tell("session.mode_changed", previousMode="interactive", newMode="autopilot")
    assert world.mode.mode == "autopilot"
    world.tell("session.mode_changed", previousMode="autopilot", newMode="hyper")
    assert (world.mode.mode, mode_name("hyper")) == ("hyper", "hyper")
    world.mode.choose_next()
    await world.rest()
    assert world.sets == ["interactive"]


async def test_autopilot_is_confirmed_once(world: World) -> None:
    world.mode.choose(SessionMode.AUTOPILOT)
    await world.rest()
    assert (world.asked, world.sets, world.mode.chosen) == (1, [], "interactive")
    world.mode.confirm()
    await world.rest()
    assert (world.sets, world.settings.autopilot_confirmed) == (["autopilot"], True)
    world.mode.choose_next()
    await world.rest()
    world.mode.choose(SessionMode.AUTOPILOT)
    await world.rest()
    assert (world.asked, world.sets) == (1, ["autopilot", "interactive", "autopilot"])


async def test_a_change_in_mid_turn_says_so_until_the_turn_has_ended(world: World) -> None:
    await world.session.attach()
    world.tell("user.message", content="go", messageId="u1")
    world.tell("assistant.turn_start", turnId="0")
    world.mode.choose(SessionMode.PLAN)
    await world.rest()
    assert (world.mode.mode, world.mode.is_for_next_step) == ("plan", True)
    world.tell("assistant.idle", ephemeral=True)
    assert not world.mode.is_for_next_step


async def test_a_prompt_waits_for_a_change_that_is_on_its_way(world: World) -> None:
    await world.session.attach()
    go_on = asyncio.Event()

    async def slow(_params: dict[str, Any]) -> Any:
        await go_on.wait()
        return {"modeApplied": True}

    world.caller.replies[methods.MODE_SET] = slow
    world.mode.choose(SessionMode.PLAN)
    waiting = asyncio.ensure_future(world.mode.settled())
    for _ in range(10):
        await asyncio.sleep(0)
    assert not waiting.done()
    go_on.set()
    await world.rest()
    await waiting


async def test_of_several_choices_the_last_one_is_sent(world: World) -> None:
    await world.session.attach()
    world.mode.choose(SessionMode.PLAN)
    world.mode.choose(SessionMode.INTERACTIVE)
    await world.rest()
    assert (world.sets, world.mode.chosen) == (["interactive"], "interactive")


async def test_a_change_that_fails_leaves_the_mode_as_it_is(world: World) -> None:
    world.caller.replies[methods.MODE_SET] = raising(ResponseError(-32603, "no"))
    world.mode.choose(SessionMode.PLAN)
    await world.rest()
    assert (world.mode.chosen, len(world.failures)) == ("interactive", 1)


async def test_a_server_that_does_not_apply_it_is_believed(world: World) -> None:
    world.caller.replies[methods.MODE_SET] = answering({"status": "confirmation", "modeApplied": False})
    world.mode.choose(SessionMode.PLAN)
    await world.rest()
    assert world.mode.chosen == "interactive"


async def test_a_cli_without_modes_is_known_before_a_click(world: World) -> None:
    error = MethodUnsupported(methods.MODE_GET, "0.0.1", ResponseError(-32601, "?"))
    world.caller.replies[methods.MODE_GET] = raising(error)
    world.mode.watch()
    await world.session.attach()
    await world.rest()
    assert world.mode.why_not == "This CLI has no modes."
    world.mode.choose(SessionMode.PLAN)
    await world.rest()
    assert (world.sets, world.failures) == ([], [])


async def test_a_resumed_session_is_shown_as_the_server_has_it(world: World) -> None:
    world.mode.watch()
    world.tell("session.mode_changed", previousMode="interactive", newMode="plan")
    await world.session.attach()
    await world.rest()
    assert world.mode.mode == "interactive"


async def test_without_an_agent_it_cannot_be_changed(world: World) -> None:
    world.is_ready = False
    world.mode.choose(SessionMode.PLAN)
    assert world.mode.why_not == "The agent is not ready."
    assert world.mode.chosen == "interactive"


async def test_shift_tab_is_a_choice_of_the_person(world: World) -> None:
    assert not world.mode.shift_tab_changes
    world.mode.set_shift_tab(True)
    assert world.mode.shift_tab_changes
