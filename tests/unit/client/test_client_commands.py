"""Slash commands of our own: each use is answered, with success or with words."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.client.agent_options import CommandDeclaration
from copilot_desktop.client.client_commands import ClientCommand, CommandFailed, CommandInvocation
from copilot_desktop.client.options import SessionOptions
from copilot_desktop.client.session import Session
from copilot_desktop.jsonrpc.errors import ConnectionClosed
from copilot_desktop.protocol import methods
from tests.support.fake_caller import FakeCaller, raising
from tests.support.pace import PATIENCE_S


class World:
    """A session with commands."""

    def __init__(self, folder: Path, *commands: CommandDeclaration) -> None:
        self.caller = FakeCaller()
        self.session = Session(self.caller, "s", SessionOptions(folder, commands=commands), is_new=True)

    def told(self, kind: str, **data: Any) -> None:
        self.session.receive({"sessionId": "s", "event": {"type": kind, "ephemeral": True, "data": data}})

    def invoke(self, line: str, request: str = "r1") -> None:
        name, _, arguments = line.removeprefix("/").partition(" ")
        self.told("command.execute", requestId=request, command=line, commandName=name, args=arguments)

    def answers(self) -> list[dict[str, Any]]:
        return [params for method, params in self.caller.calls if method == methods.HANDLE_COMMAND]

    async def answered(self, count: int = 1) -> list[dict[str, Any]]:
        await until(lambda: len(self.answers()) >= count)
        return self.answers()


async def until(holds: Callable[[], object]) -> None:
    async with asyncio.timeout(PATIENCE_S):
        while not holds():
            await asyncio.sleep(0.001)


async def test_a_command_is_declared_run_and_answered(tmp_path: Path) -> None:
    seen: list[CommandInvocation] = []
    deploy = ClientCommand("deploy", "Deploy it", handler=seen.append)
    world = World(tmp_path, deploy, CommandDeclaration("theirs", "Of somebody else"))
    await world.session.attach()
    declared = world.caller.calls[0][1]["commands"]
    assert declared[0] == {"name": "deploy", "description": "Deploy it"}
    assert [item["name"] for item in declared] == ["deploy", "theirs"]
    world.invoke("/theirs x", "r0")
    world.invoke("/nobody's", "r00")
    world.invoke("/Deploy prod now")
    assert await world.answered() == [{"sessionId": "s", "requestId": "r1"}]
    assert seen == [CommandInvocation("s", "Deploy", "prod now", "/Deploy prod now")]


async def test_a_coroutine_that_says_why_it_could_not(tmp_path: Path) -> None:
    async def handler(call: CommandInvocation) -> None:
        raise CommandFailed(f"No such place: {call.arguments}")

    world = World(tmp_path, ClientCommand("deploy", "Deploy it", handler=handler))
    await world.session.attach()
    world.invoke("/deploy moon")
    (answer,) = await world.answered()
    assert answer["error"] == "No such place: moon"


@pytest.mark.allow_log
async def test_a_command_that_raises_or_takes_too_long_has_failed(tmp_path: Path) -> None:
    def broken(_call: CommandInvocation) -> None:
        raise ValueError("broken")

    async def endless(_call: CommandInvocation) -> None:
        await asyncio.Event().wait()

    world = World(
        tmp_path,
        ClientCommand("broken", handler=broken),
        ClientCommand("endless", handler=endless, timeout_s=0.02),
    )
    await world.session.attach()
    world.invoke("/broken", "r1")
    world.invoke("/endless", "r2")
    errors = {answer["requestId"]: answer["error"] for answer in await world.answered(2)}
    assert errors == {
        "r1": "/broken failed: ValueError: broken",
        "r2": "/endless took longer than 0.02 s",
    }


@pytest.mark.parametrize("end", ["command.completed", "session.shutdown", "loss", "close"])
async def test_a_command_ends_when_nobody_waits_for_it(tmp_path: Path, end: str) -> None:
    begun, ended = asyncio.Event(), asyncio.Event()

    async def handler(_call: CommandInvocation) -> None:
        begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    world = World(tmp_path, ClientCommand("wait", "Wait", handler=handler))
    await world.session.attach()
    world.invoke("/wait")
    world.invoke("/wait")
    async with asyncio.timeout(PATIENCE_S):
        await begun.wait()
        if end == "loss":
            world.session.connection_lost("gone")
        elif end == "close":
            await world.session.close()
        else:
            world.told(end, requestId="r1")
        await ended.wait()
    assert world.answers() == []


@pytest.mark.allow_log
async def test_an_answer_that_cannot_be_told_is_logged(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    world = World(tmp_path, ClientCommand("deploy", "Deploy it", handler=lambda call: None))
    await world.session.attach()
    world.caller.replies[methods.HANDLE_COMMAND] = raising(ConnectionClosed("gone"))
    world.invoke("/deploy")
    await until(lambda: "/deploy was not told: gone" in caplog.text)


def test_a_name_is_one_word() -> None:
    with pytest.raises(ValueError, match="slash command"):
        ClientCommand("two words", handler=print)
