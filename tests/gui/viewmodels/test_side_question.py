"""Questions on the side: asked with what was asked there before, and gone when they are closed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.client.conversation import Conversation
from copilot_desktop.client.errors import MethodUnsupported, ResponseError
from copilot_desktop.client.options import SessionOptions
from copilot_desktop.error_text import describe
from copilot_desktop.protocol import methods
from copilot_desktop.storage.pasted_files import PastedFiles
from copilot_desktop.tasks import TaskScope
from copilot_desktop.viewmodels.chat_services import ChatServices
from copilot_desktop.viewmodels.side_question import SideExchange, SideQuestion, with_earlier
from tests.support.fake_caller import FakeCaller, answering, converse, raising


class World:
    """A side question over a server that does as a test says."""

    def __init__(self, folder: Path) -> None:
        self.caller = FakeCaller()
        self.failures: list[str] = []
        self.is_ready = True
        self.options = SessionOptions(folder, "m")
        self.conversation = converse(self.caller, "s", self.options, is_new=True)
        self.scope = TaskScope(lambda _name, error: self.failures.append(describe(error).code))
        services = ChatServices(
            scope=self.scope,
            report=lambda failure: self.failures.append(failure.code),
            prepare=self._prepare,
            save_draft=lambda *_: None,
            pasted=PastedFiles(folder / "pasted"),
            is_ready=lambda: self.is_ready,
        )
        self.side = SideQuestion(self.conversation, services)
        self.answered = 0
        self.side.answered.connect(self._count)

    def _count(self) -> None:
        self.answered += 1

    async def _prepare(self, _session: Conversation) -> SessionOptions:
        return self.options

    async def rest(self) -> None:
        while self.scope._tasks:
            await asyncio.gather(*self.scope._tasks, return_exceptions=True)

    @property
    def asked(self) -> list[str]:
        return [params["question"] for method, params in self.caller.calls if method == methods.SIDE_QUESTION]


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    world = World(tmp_path)
    yield world
    await world.scope.close()


async def test_an_answer_comes_and_the_next_question_knows_of_it(world: World) -> None:
    world.caller.replies[methods.SIDE_QUESTION] = answering({"answer": "It is **blue**."})
    side = world.side
    side.open()
    assert side.ask("  Which colour?  ")
    assert (side.is_asking, side.last_answer) == (True, "")
    assert not side.ask("And another?"), "one at a time"
    await world.rest()
    assert side.exchanges == (SideExchange("Which colour?", "It is **blue**."),)
    assert (side.is_asking, side.last_answer, world.answered) == (False, "It is **blue**.", 1)
    assert side.ask("Why?")
    await world.rest()
    assert world.asked[0] == "Which colour?"
    assert world.asked[1].endswith("\n\nWhy?")
    assert "Which colour?" in world.asked[1]
    assert "It is **blue**." in world.asked[1]
    assert len(world.conversation.transcript.entries) == 0, "the conversation knows nothing of it"
    assert world.failures == []


async def test_closing_forgets_everything(world: World) -> None:
    world.caller.replies[methods.SIDE_QUESTION] = answering({"answer": "Yes."})
    side = world.side
    side.open()
    side.ask("Is it?")
    await world.rest()
    side.close()
    assert (side.exchanges, side.is_open, side.last_answer) == ((), False, "")
    side.open()
    side.ask("And now?")
    await world.rest()
    assert world.asked[-1] == "And now?"


async def test_nobody_has_to_wait(world: World) -> None:
    never = asyncio.Event()

    async def hang(_params: dict[str, Any]) -> Any:
        await never.wait()

    world.caller.replies[methods.SIDE_QUESTION] = hang
    world.side.open()
    world.side.ask("How long?")
    await asyncio.sleep(0)
    world.side.stop()
    await world.rest()
    assert world.side.exchanges == (SideExchange("How long?", is_stopped=True),)
    world.caller.replies[methods.SIDE_QUESTION] = answering({"answer": "Short."})
    assert world.side.ask("And now?")
    await world.rest()
    assert world.asked[-1] == "And now?", "what has no answer is not told again"
    world.caller.replies[methods.SIDE_QUESTION] = hang
    world.side.ask("Once more")
    await asyncio.sleep(0)
    world.side.close()
    await world.rest()
    assert not world.side.exchanges


async def test_a_failure_is_said_where_it_was_asked(world: World) -> None:
    refusal = ResponseError(-32603, "the model has no more quota", None)
    world.caller.replies[methods.SIDE_QUESTION] = raising(refusal)
    world.side.ask("Is it?")
    await world.rest()
    failure = world.side.exchanges[-1].failure
    assert failure is not None
    assert "the model has no more quota" in failure.detail
    assert world.failures == [], "and nowhere else"
    assert world.side.why_not() == ""


async def test_what_the_server_lacks_is_not_offered_again(world: World) -> None:
    lacking = ResponseError(-32601, "no such method", None)
    world.caller.replies[methods.SIDE_QUESTION] = raising(
        MethodUnsupported(methods.SIDE_QUESTION, "1.0.40", lacking)
    )
    world.side.ask("Is it?")
    await world.rest()
    assert world.side.exchanges[-1].failure is not None
    assert "takes no questions on the side" in world.side.why_not()
    assert not world.side.ask("Again?")


async def test_nothing_is_asked_of_an_agent_that_is_not_there(world: World) -> None:
    world.is_ready = False
    assert world.side.why_not() == "The agent is not ready."
    assert not world.side.ask("Is it?")
    assert world.asked == []


def test_what_was_asked_before_is_bounded() -> None:
    long_ago = SideExchange("long ago?", "x" * 20_000)
    lately = SideExchange("lately?", "y" * 100)
    told = with_earlier((long_ago, lately), "now?")
    assert "long ago?" not in told
    assert "lately?" in told
    assert told.endswith("now?")
    assert with_earlier((), "now?") == "now?"
