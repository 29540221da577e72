"""The CLI dies under the window: what is said, what is kept, and what is offered, by a real process."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.protocol.permissions import DecisionKind, PermissionDecision, PermissionOutcome
from copilot_desktop.session.entries import (
    AssistantMessage,
    Delivery,
    Notice,
    NoticeKind,
    PermissionRecord,
    StreamState,
    UserMessage,
)
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.connection_status import ConnectionState
from copilot_desktop.viewmodels.page import Page
from tests.support.app_world import AppWorld, app_world

pytestmark = pytest.mark.allow_log

ACCEPTED = {"answer": {"messageId": "u1"}}
BEGUN: list[Any] = [
    ACCEPTED,
    {"event": ["user.message", {"content": "hello", "messageId": "u1"}]},
    {"event": ["assistant.turn_start", {"turnId": "0"}]},
    {"event": ["assistant.message_delta", {"messageId": "m1", "deltaContent": "half an ans"}]},
]
SHELL = {"kind": "shell", "fullCommandText": "rm -r build", "toolCallId": "c1"}
REQUEST = {"requestId": "q1", "permissionRequest": SHELL}
ASKED: list[Any] = [*BEGUN, {"event": ["permission.requested", REQUEST]}]


async def sent(world: AppWorld, first_life: list[Any]) -> ChatViewModel:
    """Return the chat of a session in which "hello" was sent to the first life of the CLI."""
    await world.ready()
    world.app.start_demo()
    await world.until(lambda: world.app.page is Page.NEW_SESSION)
    world.app.begin_session("hello")
    await world.until(lambda: world.app.chat)
    chat = world.app.chat
    assert chat is not None
    await world.until(lambda: len(chat.transcript.entries) >= 2)
    await world.until(lambda: first_life is BEGUN or chat.transcript.requests)
    return chat


def two_lives(tmp_path: Path, first: list[Any]) -> dict[str, Any]:
    lives = [{"on": {"session.send": first}}, {}]
    return {"lives": lives, "counter": str(tmp_path / "counter")}


@pytest.fixture
async def world(tmp_path: Path, request: pytest.FixtureRequest) -> AsyncIterator[AppWorld]:
    async with app_world(tmp_path, two_lives(tmp_path, getattr(request, "param", BEGUN))) as world:
        yield world


async def kill(world: AppWorld) -> list[ConnectionState]:
    """Kill the CLI; return the states that the window went through until it was there again."""
    assert world.client.pid is not None
    states: list[ConnectionState] = []
    world.app.connection_changed.connect(lambda: states.append(world.app.connection.state))
    os.kill(world.client.pid, signal.SIGKILL)
    await world.until(lambda: states)
    await world.until(lambda: world.app.connection.state is ConnectionState.READY)
    return list(dict.fromkeys(states))


@pytest.mark.fault(1)
async def test_a_dead_cli_is_said_started_again_and_nothing_is_lost(world: AppWorld) -> None:
    chat = await sent(world, BEGUN)
    chat.set_draft("written meanwhile")
    assert world.client.pid is not None
    told: list[float] = []
    world.app.connection_changed.connect(lambda: told.append(time.monotonic()))
    begun = time.monotonic()
    states = await kill(world)
    assert states[0] is ConnectionState.RESTARTING
    assert told[0] - begun < 1.0
    await world.until(lambda: any(isinstance(entry, Notice) for entry in chat.transcript.entries))
    prompt, answer, row = chat.transcript.entries
    assert isinstance(prompt, UserMessage)
    assert isinstance(answer, AssistantMessage)
    assert isinstance(row, Notice)
    assert (prompt.delivery, str(answer.text), answer.state, row.kind, row.is_past) == (
        *(Delivery.DELIVERED, "half an ans", StreamState.INTERRUPTED),
        *(NoticeKind.CONNECTION_LOST, False),
    )
    assert (chat.draft, world.app.chat, world.codes()) == ("written meanwhile", chat, []), "told once"
    assert chat.go_on()
    await world.until(lambda: "You said: Continue where you stopped." in said(chat) and not chat.is_running)
    assert said(chat).count("Continue where you stopped.") == 1
    assert sum(isinstance(entry, Notice) for entry in chat.transcript.entries) == 1


def said(chat: ChatViewModel) -> list[str]:
    entries = chat.transcript.entries
    return [str(entry.text) for entry in entries if isinstance(entry, UserMessage | AssistantMessage)]


@pytest.mark.fault(9)
@pytest.mark.parametrize("world", [ASKED], indirect=True)
async def test_a_permission_that_dies_with_the_cli_was_not_given(world: AppWorld) -> None:
    chat = await sent(world, ASKED)
    (request,) = chat.transcript.requests
    await kill(world)
    assert chat.transcript.requests == ()
    chat.answer(request.request_id, PermissionDecision(DecisionKind.ALLOW_ONCE))
    await world.until(lambda: not chat.transcript.requests)
    records = [entry for entry in chat.transcript.entries if isinstance(entry, PermissionRecord)]
    assert [record.outcome for record in records] == [PermissionOutcome.EXPIRED]
    assert not chat.conversation.is_attached, "the answer went nowhere"


@pytest.mark.fault(31)
@pytest.mark.parametrize("world", [[*BEGUN, "hang"]], indirect=True)
async def test_stop_does_not_stay_for_ever(world: AppWorld) -> None:
    chat = await sent(world, BEGUN)
    chat._stopping.setInterval(50)
    chat.stop()
    assert chat.is_stopping
    await world.until(lambda: not chat.is_stopping)
    assert chat.is_running, "it is said as it is: nobody has told of an end"


@pytest.mark.fault(41)
async def test_a_machine_that_slept_has_not_crashed(world: AppWorld, monkeypatch: pytest.MonkeyPatch) -> None:
    chat = await sent(world, BEGUN)
    states: list[ConnectionState] = []
    world.app.connection_changed.connect(lambda: states.append(world.app.connection.state))
    pid = world.client.pid
    assert pid is not None
    os.kill(pid, signal.SIGSTOP)
    # As after eight hours: every timer of ours is due at once, before the CLI says a word.
    current = world.client._server._current
    assert current is not None
    current.silence.call_begins()
    current.silence._on_timer()
    await world.until(lambda: world.client._server.is_being_asked)
    os.kill(pid, signal.SIGCONT)
    await world.until(lambda: not world.client._server.is_being_asked)
    current.silence.call_ends()
    assert (states, world.client.pid, chat.is_running) == ([], pid, True)
    assert world.client._server._policy.attempt <= 1


@pytest.mark.fault(40)
async def test_a_clock_that_jumps_changes_no_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with app_world(tmp_path) as world:
        await world.ready()
        world.app.start_demo()
        await world.until(lambda: world.app.page is Page.NEW_SESSION)
        now = time.time()
        for number, jump in enumerate((0.0, 365 * 86400.0, -365 * 86400.0)):
            monkeypatch.setattr(time, "time", partial(float.__add__, now, jump))
            text = f"prompt {number}"
            if world.app.chat is not None:
                world.app.chat.send(text)
            else:
                world.app.begin_session(text)
            await world.until(partial(_is_answered, world, text))
        assert world.app.chat is not None
        prompts = [f"prompt {number}" for number in range(3)]
        assert said(world.app.chat) == [words for it in prompts for words in (it, f"You said: {it}")]


def _is_answered(world: AppWorld, text: str) -> bool:
    chat = world.app.chat
    return chat is not None and f"You said: {text}" in said(chat) and not chat.is_running
