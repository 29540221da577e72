"""What is told of sessions that nobody looks at: to whom, when, and in which words."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.protocol.decisions import ALLOW_ONCE
from copilot_desktop.redaction import Redactor
from copilot_desktop.viewmodels.attention import Absence, Kind, Message
from copilot_desktop.viewmodels.chat import ChatViewModel
from tests.support.app_sessions import begin, begin_and_answer, said
from tests.support.app_world import AppWorld, app_world

TOKEN = "ghp_abcdefghijklmnopqrstuvwxyz123456"


@dataclass
class Desk:
    """A desktop whose notifications are kept."""

    shown: list[Message] = field(default_factory=list)
    open: dict[str, Message] = field(default_factory=dict)

    def show(self, message: Message) -> None:
        self.shown.append(message)
        self.open[message.session_id] = message

    def close(self, session_id: str) -> None:
        self.open.pop(session_id, None)


def desk_of(world: AppWorld) -> Desk:
    desk = Desk()
    world.app.attention.notifications = desk
    return desk


def permission(command: str, request_id: str = "r1") -> dict[str, Any]:
    return {
        "event": [
            "permission.requested",
            {"requestId": request_id, "permissionRequest": {"kind": "shell", "fullCommandText": command}},
        ]
    }


_BEGIN: list[Any] = [
    {"answer": {"messageId": "m"}},
    {"event": ["user.message", {"content": "one", "messageId": "m"}]},
    {"event": ["assistant.turn_start", {"turnId": "0"}]},
]
_END: list[Any] = [{"event": ["assistant.turn_end", {"turnId": "0"}]}, {"event": ["assistant.idle", {}]}]


def _is_waiting(chat: ChatViewModel) -> bool:
    return bool(chat.transcript.requests)


def _is_answered(chat: ChatViewModel, prompt: str) -> bool:
    return f"You said: {prompt}" in said(chat) and not chat.is_running


async def send_unseen(world: AppWorld, chat: ChatViewModel, prompt: str) -> None:
    world.app.attention.set_window_active(False)
    chat.send(prompt)


async def test_nothing_is_told_while_the_window_is_looked_at(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        desk = desk_of(world)
        await world.ready()
        first = await begin_and_answer(world, "one")
        await begin_and_answer(world, "two")
        first.send("more")
        await world.until(lambda: "You said: more" in said(first) and not first.is_running)
        assert desk.shown == []


async def test_a_finished_turn_is_told_with_the_beginning_of_the_answer(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        desk = desk_of(world)
        await world.ready()
        chat = await begin_and_answer(world, "one")
        await send_unseen(world, chat, f"<b>{TOKEN}</b>\nsecond line")
        await world.until(lambda: desk.shown)
        (message,) = desk.shown
        assert (message.session_id, message.kind, message.is_urgent) == (chat.session_id, Kind.DONE, False)
        assert message.text.startswith("Finished: You said: <b>")
        assert "\n" not in message.text
        world.app.attention.set_window_active(True)
        assert desk.open == {}, "the session in front is seen now"


async def test_secrets_are_taken_out_and_words_are_bounded(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        desk = desk_of(world)
        world.app.attention._clean = Redactor().clean
        await world.ready()
        chat = await begin_and_answer(world, "one")
        await send_unseen(world, chat, f"{TOKEN} " + "x" * 5000 + "\u202e")
        await world.until(lambda: desk.shown)
        assert TOKEN not in desk.shown[0].text
        assert len(desk.shown[0].text) <= 140
        assert len(desk.shown[0].title) <= 60


async def test_half_a_secret_is_not_told_either(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        desk = desk_of(world)
        world.app.attention._clean = Redactor().clean
        await world.ready()
        chat = await begin_and_answer(world, "one")
        # Cut behind 120 letters it would be no key any more.
        await send_unseen(world, chat, "x" * 90 + f" {TOKEN}")
        await world.until(lambda: desk.shown)
        assert "ghp_" not in desk.shown[0].text


async def test_a_session_that_is_deleted_at_work_keeps_nothing_awake(tmp_path: Path) -> None:
    async with app_world(tmp_path, {"on": {"session.send": _BEGIN}}) as world:
        await world.ready()
        chat = await begin(world, "one")
        await world.until(lambda: world.app.attention.is_working)
        told: list[bool] = []
        attention = world.app.attention
        attention.working_changed.connect(lambda: told.append(attention.is_working))
        world.app.actions.delete_for_good([chat.session_id])
        await world.until(lambda: told)
        assert told == [False]


async def test_a_request_is_told_without_its_command_and_goes_when_it_is_answered(tmp_path: Path) -> None:
    on_reply = {
        "session.permissions.handlePendingPermissionRequest": [
            {"answer": {"success": True}},
            {"event": ["permission.completed", {"requestId": "r1", "result": {"kind": "approved"}}]},
            *_END,
        ]
    }
    scenario = {"on": {"session.send": [*_BEGIN, permission(f"curl -H 'token: {TOKEN}' x")], **on_reply}}
    async with app_world(tmp_path, scenario) as world:
        desk = desk_of(world)
        world.app.attention.set_window_active(False)
        await world.ready()
        chat = await begin(world, "one")
        await world.until(lambda: desk.open)
        message = desk.open[chat.session_id]
        assert (message.kind, message.is_urgent) == (Kind.WAITING, True)
        assert message.text == "Wants to run a command"
        request = chat.transcript.requests[0]
        assert world.app.attention.asked_in(chat.session_id) == request.request_id
        chat.answer(request.request_id, ALLOW_ONCE)
        await world.until(lambda: not chat.transcript.requests)
        assert all(it.kind is not Kind.WAITING for it in desk.open.values())


async def test_a_failed_turn_is_told(tmp_path: Path) -> None:
    failure = {
        "event": ["session.error", {"errorType": "model", "message": "no model\nat all", "statusCode": 500}]
    }
    async with app_world(tmp_path, {"on": {"session.send": [*_BEGIN, failure, *_END]}}) as world:
        desk = desk_of(world)
        world.app.attention.set_window_active(False)
        await world.ready()
        await begin(world, "one")
        await world.until(lambda: desk.shown)
        assert desk.shown[0].kind is Kind.FAILED
        assert desk.shown[0].text == "Failed: no model"


async def test_what_the_person_has_stopped_is_no_news(tmp_path: Path) -> None:
    stopped = [{"answer": {"success": True}}, {"event": ["abort", {"reason": "user"}]}, *_END]
    async with app_world(tmp_path, {"on": {"session.send": _BEGIN, "session.abort": stopped}}) as world:
        desk = desk_of(world)
        world.app.attention.set_window_active(False)
        await world.ready()
        chat = await begin(world, "one")
        await world.until(lambda: chat.is_running)
        chat.stop()
        await world.until(lambda: not chat.is_running)
        assert desk.shown == []


async def test_what_a_budget_has_stopped_is_news(tmp_path: Path) -> None:
    stopped = [{"answer": {"success": True}}, {"event": ["abort", {"reason": "user_initiated"}]}, *_END]
    async with app_world(tmp_path, {"on": {"session.send": _BEGIN, "session.abort": stopped}}) as world:
        desk = desk_of(world)
        world.app.attention.set_window_active(False)
        await world.ready()
        chat = await begin(world, "one")
        await world.until(lambda: chat.is_running)
        chat.conversation.stopping_at_budget("tokens", 1000, 1100)
        chat.stop()
        await world.until(lambda: desk.shown)
        assert [it.text for it in desk.shown] == ["Stopped: the budget of this session is used up"]


@pytest.mark.parametrize("setting", ["notify_done", "notify_failed", "notify_waiting"])
async def test_each_kind_has_its_own_switch(tmp_path: Path, setting: str) -> None:
    failure = {"event": ["session.error", {"errorType": "model", "message": "no"}]}
    told: dict[str, list[Any]] = {
        "notify_done": [*_BEGIN, *_END],
        "notify_failed": [*_BEGIN, failure, *_END],
        "notify_waiting": [*_BEGIN, permission("ls")],
    }
    async with app_world(tmp_path, {"on": {"session.send": told[setting]}}) as world:
        desk = desk_of(world)
        world.app.attention.set_window_active(False)
        world.app.change_settings(**{setting: False})
        await world.ready()
        chat = await begin(world, "one")
        await world.until(
            lambda: chat.transcript.requests or (chat.transcript.entries and not chat.is_running)
        )
        await world.client.list_sessions()
        assert desk.shown == []


async def test_the_same_is_not_told_again_at_once(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        desk = desk_of(world)
        now = [0.0]
        world.app.attention._clock = lambda: now[0]
        await world.ready()
        chat = await begin_and_answer(world, "one")
        for prompt in ("two", "three"):
            await send_unseen(world, chat, prompt)
            await world.until(partial(_is_answered, chat, prompt))
        assert len(desk.shown) == 1
        now[0] = 11.0
        await send_unseen(world, chat, "four")
        await world.until(lambda: len(desk.shown) == 2)


async def test_the_window_is_told_what_happened_meanwhile(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        desk_of(world)
        await world.ready()
        first = await begin_and_answer(world, "one")
        second = await begin_and_answer(world, "two")
        told: list[Absence] = []
        world.app.attention.returned.connect(told.append)
        await send_unseen(world, second, "only the one in front")
        await world.until(lambda: len(said(second)) == 4 and not second.is_running)
        world.app.attention.set_window_active(True)
        assert told == [], "what is in front shows by itself"
        await send_unseen(world, first, "more")
        await world.until(lambda: len(said(first)) == 4 and not first.is_running)
        world.app.attention.set_window_active(True)
        assert told == [Absence(done=1, failed=0, waiting=0, session_id=first.session_id)]
        world.app.attention.set_window_active(False)
        world.app.attention.set_window_active(True)
        assert len(told) == 1, "it is told once"


async def test_a_click_opens_the_session(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        desk = desk_of(world)
        await world.ready()
        chat = await begin_and_answer(world, "one")
        opened: list[str] = []
        world.app.attention.opened.connect(opened.append)
        await send_unseen(world, chat, "more")
        await world.until(lambda: desk.open)
        world.app.attention.activate(chat.session_id)
        assert (opened, desk.open) == ([chat.session_id], {})


async def test_history_that_is_read_is_no_news(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        await world.ready()
        chat = await begin_and_answer(world, "one")
    async with app_world(tmp_path) as world:
        desk = desk_of(world)
        world.app.attention.set_window_active(False)
        await world.ready()
        world.app.open_session(chat.session_id)
        await world.until(lambda: world.app.chat is not None and world.app.chat.transcript.entries)
        await world.client.list_sessions()
        assert desk.shown == []
