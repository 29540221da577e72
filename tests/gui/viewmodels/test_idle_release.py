"""Sessions that nobody uses are given back to the agent, and nothing else ever is."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.idle_release import IdleRelease
from tests.support.app_sessions import begin, begin_and_answer, said
from tests.support.app_world import AppWorld, app_world


@dataclass
class Clock:
    now: float = 0.0

    def __call__(self) -> float:
        return self.now


def idle_of(world: AppWorld, clock: Clock, minutes: int = 30) -> IdleRelease:
    world.app.idle.close()
    world.app.change_settings(release_idle_minutes=minutes)
    idle = IdleRelease(
        world.app._chats,
        world.app._scope,
        events=world.client,
        idle_minutes=lambda: world.app.settings.release_idle_minutes,
        clock=clock,
        parent=world.app,
    )
    world.app.idle = idle
    return idle


def ticks(idle: IdleRelease) -> bool:
    return idle.is_ticking


def is_loaded(chat: ChatViewModel) -> bool:
    return chat.conversation.is_attached


async def test_an_idle_session_is_given_back_and_comes_again_with_the_next_prompt(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        clock = Clock()
        idle = idle_of(world, clock)
        await world.ready()
        first = await begin_and_answer(world, "one")
        assert not ticks(idle), "the one in front is in use"
        second = await begin_and_answer(world, "two")
        assert ticks(idle)
        clock.now += 29 * 60
        idle._release_due()
        await world.until(lambda: ticks(idle))
        assert is_loaded(first)
        clock.now += 61
        entries = len(first.transcript.entries)
        idle._release_due()
        await world.until(lambda: not is_loaded(first))
        await world.until(lambda: not ticks(idle))
        assert is_loaded(second), "it is in front"
        assert len(first.transcript.entries) == entries, "nothing of it is lost or added"
        world.app.open_session(first.session_id)
        assert not is_loaded(first), "to read it needs no loading"
        first.send("again")
        await world.until(lambda: "You said: again" in said(first))
        assert is_loaded(first)
        assert world.failures == []


async def test_nothing_ticks_where_it_is_switched_off(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        clock = Clock()
        idle = idle_of(world, clock, minutes=0)
        await world.ready()
        first = await begin_and_answer(world, "one")
        await begin_and_answer(world, "two")
        assert not ticks(idle)
        world.app.change_settings(release_idle_minutes=10)
        assert ticks(idle)
        world.app.change_settings(release_idle_minutes=0)
        assert not ticks(idle)
        idle.release_now()
        await world.until(lambda: not is_loaded(first))


_QUEUED = {"items": [{"id": "q1", "messageId": "m", "kind": "message", "displayText": "later"}]}
_TASKS = {"tasks": [{"id": "t1", "type": "shell", "status": "running"}]}
_SCHEDULE = {"entries": [{"id": 1, "prompt": "every hour"}]}


@pytest.mark.parametrize(
    ("method", "answer"),
    [
        ("session.queue.pendingItems", _QUEUED),
        ("session.tasks.list", _TASKS),
        ("session.schedule.list", _SCHEDULE),
    ],
)
async def test_what_waits_or_runs_on_the_server_keeps_a_session(
    tmp_path: Path, method: str, answer: dict[str, Any]
) -> None:
    asked = tmp_path / "asked"
    changed = {"event": ["session.background_tasks_changed", {}]}
    scenario = {
        "on": {
            method: [{"touch": str(asked)}, {"answer": answer}],
            "session.metadata.activity": [{"answer": {}}, changed],
        }
    }
    async with app_world(tmp_path, scenario) as world:
        clock = Clock()
        idle = idle_of(world, clock)
        await world.ready()
        first = await begin_and_answer(world, "one")
        await begin_and_answer(world, "two")
        assert ticks(idle)
        clock.now += 31 * 60
        idle._release_due()
        await world.until(asked.exists)
        await world.until(lambda: not ticks(idle))
        # The next thing that is done with the server comes after whatever the release does.
        await world.client.list_sessions()
        assert is_loaded(first)
        assert not ticks(idle), "it waits for something to happen there"
        asked.unlink()
        await first.conversation.session.call("session.metadata.activity")
        await world.until(lambda: ticks(idle))
        idle._release_due()
        await world.client.list_sessions()
        assert not asked.exists(), "something has happened in it just now"
        clock.now += 31 * 60
        idle._release_due()
        await world.until(asked.exists)
        asked.unlink()
        await world.until(lambda: not ticks(idle))
        # The person may have it tried at once.
        idle.release_now()
        await world.until(asked.exists)


_REQUEST = {"requestId": "r1", "permissionRequest": {"kind": "shell", "fullCommandText": "ls"}}


@pytest.mark.parametrize(
    "events",
    [
        [["assistant.turn_start", {"turnId": "0"}]],
        [
            ["assistant.turn_start", {"turnId": "0"}],
            [
                "permission.requested",
                {"requestId": "r1", "permissionRequest": {"kind": "shell", "fullCommandText": "ls"}},
            ],
        ],
    ],
    ids=["running", "waiting"],
)
async def test_a_session_at_work_is_kept(tmp_path: Path, events: list[Any]) -> None:
    left = tmp_path / "left"
    actions = [{"answer": {"messageId": "m"}}, *({"event": event} for event in events)]
    scenario = {"on": {"session.send": actions, "session.detach": [{"touch": str(left)}, "usual"]}}
    async with app_world(tmp_path, scenario) as world:
        idle = idle_of(world, Clock())
        await world.ready()
        first = await begin(world, "one")
        await world.until(lambda: first.is_running)
        world.app.show_start()
        idle.release_now()
        await world.client.list_sessions()
        assert is_loaded(first)
        assert not left.exists()


async def test_a_prompt_sent_meanwhile_keeps_the_session(tmp_path: Path) -> None:
    scenario = {"on": {"session.queue.pendingItems": [{"sleep": 0.2}, {"answer": {"items": []}}]}}
    async with app_world(tmp_path, scenario) as world:
        idle = idle_of(world, Clock())
        await world.ready()
        first = await begin_and_answer(world, "one")
        world.app.show_start()
        idle.release_now()
        first.send("two")
        await world.until(lambda: "You said: two" in said(first))
        assert is_loaded(first)
        assert world.failures == []
    log = next((tmp_path / "home" / "session-state").glob("*/events.jsonl"))
    kinds = [json.loads(line)["type"] for line in log.read_text().splitlines()]
    assert kinds.count("session.resume") == 0, "it was never left"
