"""When sessions of the trash are removed, and which are not."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from copilot_desktop.viewmodels import session_actions
from copilot_desktop.viewmodels.session_trash import KEPT_S, SessionNotDeleted
from tests.gui.viewmodels.test_session_actions import Heard, begin_again, begun
from tests.support.app_world import app_world


def age(tmp_path: Path, session_id: str) -> None:
    """Have the log of a session say that it was used long ago."""
    log = tmp_path / "home" / "session-state" / session_id / "events.jsonl"
    events = [json.loads(line) for line in log.read_text().splitlines()]
    for event in events:
        event["timestamp"] = "2020-01-01T00:00:00.000Z"
    log.write_text("".join(json.dumps(event) + "\n" for event in events))


async def test_what_has_been_in_the_trash_for_thirty_days_goes_at_the_start(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        old = (await begun(world)).session_id
        recent = (await begin_again(world)).session_id
        kept = (await begin_again(world)).session_id
        world.records.change_marks(old, trashed_at=time.time() - KEPT_S - 60)
        world.records.change_marks(recent, trashed_at=time.time() - KEPT_S + 60)
    for session_id in (old, recent, kept):
        age(tmp_path, session_id)
    async with app_world(tmp_path) as world:
        heard = Heard(world.app.actions)
        await world.ready()
        await world.until(lambda: heard.done)
        assert heard.done == [("1 session that was in the trash for 30 days was removed.", "")]
        left = {path.name for path in (tmp_path / "home" / "session-state").iterdir()}
        assert left == {recent, kept}
        assert world.failures == []


async def test_old_trash_that_another_process_uses_stays(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        session_id = (await begun(world)).session_id
        world.records.change_marks(session_id, trashed_at=1.0)
    age(tmp_path, session_id)
    asked = tmp_path / "asked"
    scenario = {"on": {"sessions.checkInUse": [{"answer": {"inUse": [session_id]}}, {"touch": str(asked)}]}}
    async with app_world(tmp_path, scenario) as world:
        await world.ready()
        await world.until(asked.exists)
        await world.client.call("ping", {})
        assert (tmp_path / "home" / "session-state" / session_id).exists()


async def test_what_was_gone_on_with_elsewhere_since_stays(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        used, old = (await begun(world)).session_id, (await begin_again(world)).session_id
        for session_id in (used, old):
            world.records.change_marks(session_id, trashed_at=1.0)
    age(tmp_path, old)
    async with app_world(tmp_path) as world:
        heard = Heard(world.app.actions)
        await world.ready()
        await world.until(lambda: heard.done)
        assert world.records.marks(used).trashed_at == 1.0
        left = {path.name for path in (tmp_path / "home" / "session-state").iterdir()}
        assert left == {used}


async def test_what_is_taken_back_meanwhile_stays_and_one_that_cannot_go_keeps_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with app_world(tmp_path) as world:
        ids = [(await begun(world)).session_id]
        ids += [(await begin_again(world)).session_id for _ in range(2)]
        for session_id in ids:
            world.records.change_marks(session_id, trashed_at=1.0)
            age(tmp_path, session_id)
    async with app_world(tmp_path) as world:
        stuck, taken_back, old = world.records.all_marks
        heard = Heard(world.app.actions)
        trash = world.app.actions._trash
        delete = trash._delete_on_server

        async def refuse(session_id: str) -> None:
            if session_id == stuck:
                world.app.actions.restore([taken_back])
                raise SessionNotDeleted("", "no")
            await delete(session_id)

        monkeypatch.setattr(trash, "_delete_on_server", refuse)
        await world.ready()
        await world.until(lambda: heard.done)
        left = {path.name for path in (tmp_path / "home" / "session-state").iterdir()}
        assert left == {stuck, taken_back}
        assert heard.done == [("1 session that was in the trash for 30 days was removed.", "")]
        assert old not in world.app.sessions.session_ids


async def test_what_is_read_in_its_own_window_stays(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        shown, old = (await begun(world)).session_id, (await begin_again(world)).session_id
        for session_id in (shown, old):
            world.records.change_marks(session_id, trashed_at=1.0)
    for session_id in (shown, old):
        age(tmp_path, session_id)
    async with app_world(tmp_path) as world:
        heard = Heard(world.app.actions)
        world.app.tear_off(shown)
        await world.ready()
        await world.until(lambda: heard.done)
        left = {path.name for path in (tmp_path / "home" / "session-state").iterdir()}
        assert left == {shown}


async def test_safe_copies_go_with_the_trash_of_their_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copies = [tmp_path / "rewound" / "s1" / "0001", tmp_path / "reverted" / "s1" / "a-1"]
    for copy in copies:
        copy.parent.mkdir(parents=True)
    copies[0].mkdir()
    copies[1].write_text("kept")
    async with app_world(tmp_path) as world:
        world.app.actions.purge_trash()
        await world.ready()
        assert all(copy.exists() for copy in copies)
        # As if these thirty days were over.
        monkeypatch.setattr(session_actions, "KEPT_S", -60.0)
        world.app.actions.purge_trash()
        await world.until(lambda: not any(copy.exists() for copy in copies))
