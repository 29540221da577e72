"""Notes, drafts and settings when the disk does not take them."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from copilot_desktop.storage.errors import DiskFull, StorageReadOnly
from copilot_desktop.storage.session_marks import SessionMarks
from copilot_desktop.storage.session_notes import SessionRecord
from tests.support.app_world import app_world
from tests.support.session_tree import write_sessions


@pytest.mark.fault(34)
async def test_a_full_disk_is_told_once_until_there_was_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with app_world(tmp_path) as world:
        db, records = world.db, world.records

        async def full(*_: object) -> None:
            raise DiskFull(db.path, "no space left")

        async def settle() -> None:
            await records.close()
            await asyncio.sleep(0)

        with monkeypatch.context() as patch:
            patch.setattr(db, "save_draft", full)
            patch.setattr(db, "save_session", full)
            for number in range(20):
                records.save_draft("s", f"draft {number}")
            await records.add_session(SessionRecord("s", "demo"))
            await settle()
            assert world.codes() == ["disk-full"]
        records.save_draft("s", "there is room")
        await settle()
        assert await db.draft("s") == "there is room"
        with monkeypatch.context() as patch:
            patch.setattr(db, "save_draft", full)
            records.save_draft("s", "full again")
            await settle()
        assert world.codes() == ["disk-full", "disk-full"]


@pytest.mark.fault(34)
async def test_a_draft_that_found_no_room_is_written_at_the_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with app_world(tmp_path) as world:

        async def full(*_: object) -> None:
            raise DiskFull(world.db.path, "no space left")

        with monkeypatch.context() as patch:
            patch.setattr(world.db, "save_draft", full)
            world.records.save_draft("s", "mine")
            await world.records.close()
        world.records.save_draft("s", "mine")
        await world.records.close()
        assert await world.db.draft("s") == "mine"


async def test_settings_that_cannot_be_written_are_told_once_whatever_else_can(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with app_world(tmp_path) as world:

        def refused(*_: object) -> None:
            raise StorageReadOnly(tmp_path, "read-only")

        monkeypatch.setattr(world.records._settings_file, "save", refused)
        for zoom in (110, 125, 150):
            world.records.change(zoom_percent=zoom)
            world.records.save_draft("s", str(zoom))
            await world.records.close()
        assert world.codes() == ["storage-read-only"]
        assert world.records.settings.zoom_percent == 150, "for this run"


async def test_marks_sections_and_how_things_were_left_are_there_in_the_next_run(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        records = world.records
        assert records.marks("elsewhere") == SessionMarks("elsewhere")
        records.change_marks("elsewhere", pinned_at=5.0, section="Work")
        records.change_marks("elsewhere", own_title="Mine")
        assert records.all_marks == {"elsewhere": records.marks("elsewhere")}, "at once"
        records.change_sections(["Work", "Home", "Work"])
        records.save_view_state("s", {"anchor": "e1"})
        records.save_app_state("layout", {"width": 3})
    async with app_world(tmp_path) as world:
        records = world.records
        marks = records.marks("elsewhere")
        assert (marks.pinned_at, marks.section, marks.own_title) == (5.0, "Work", "Mine")
        assert records.sections == ("Work", "Home")
        assert records.view_state("s") == {"anchor": "e1"}
        assert records.view_state("other") == {}
        assert records.app_state("layout") == {"width": 3}
        assert records.app_state("unknown") is None


async def test_a_change_that_changes_nothing_writes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with app_world(tmp_path) as world:
        records = world.records

        def fill() -> None:
            records.change_marks("s", pinned_at=5.0)
            records.save_view_state("s", {"anchor": "e1"})
            records.save_app_state("layout", None)

        async def full(*_: object) -> None:
            raise DiskFull(world.db.path, "no space left")

        fill()
        await records.close()
        for name in ("save_marks", "save_view_states", "save_app_states"):
            monkeypatch.setattr(world.db, name, full)
        fill()
        await records.close()
        assert world.failures == []


async def test_what_is_left_of_a_forgotten_session_is_its_draft_alone(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        records = world.records
        for session_id in ("s", "t"):
            records.change_marks(session_id, pinned_at=5.0)
            records.save_view_state(session_id, {"anchor": "e1"})
            records.save_draft(session_id, "unsent")
        records.forget_session("s")
        assert records.draft("s") == "unsent", "somebody else deleted it"
        assert records.marks("s").pinned_at
        records.forget_session("s", with_draft=True)
    async with app_world(tmp_path) as world:
        records = world.records
        assert not records.marks("s").pinned_at
        assert (records.draft("s"), records.view_state("s")) == ("", {})
        assert (records.draft("t"), records.view_state("t")) == ("unsent", {"anchor": "e1"})
        assert records.marks("t").pinned_at


@pytest.mark.fault(34)
async def test_marks_that_found_no_room_are_written_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with app_world(tmp_path) as world:

        async def full(*_: object) -> None:
            raise DiskFull(world.db.path, "no space left")

        with monkeypatch.context() as patch:
            patch.setattr(world.db, "save_marks", full)
            world.records.change_marks("s", pinned_at=5.0)
            world.records.change_marks("t", archived_at=5.0)
            await world.records.close()
        assert world.codes() == ["disk-full"]
        world.records.change_marks("t", archived_at=0.0)
        await world.records.close()
        assert (await world.db.all_marks())["s"].pinned_at == 5.0


async def test_of_two_runs_at_once_none_empties_what_the_other_has_written(tmp_path: Path) -> None:
    async with app_world(tmp_path) as one:
        one.records.save_draft("s", "first")
        await one.records.close()
        async with app_world(tmp_path) as two:
            one.records.save_draft("s", "first and more")
            one.records.save_draft("s", "all of it")
            await one.records.close()
            two.records.save_draft("s", "")
            await two.records.close()
            assert await one.db.draft("s") == "all of it"
            assert two.records.draft("s") == "all of it"
            two.records.save_draft("s", "")
            await two.records.close()
            assert await one.db.draft("s") == "", "now it was this text that was sent"
            one.records.save_draft("s", "later")
            await one.records.close()
            assert await one.db.draft("s") == "later", "what is written wins"


@pytest.mark.fault(38)
async def test_without_the_database_the_conversations_are_all_there(tmp_path: Path) -> None:
    sessions = write_sessions(tmp_path / "home", 3)
    async with app_world(tmp_path) as world:
        world.records.change_marks(sessions[0], pinned_at=5.0)
    for path in tmp_path.glob("state.db*"):
        path.unlink()
    async with app_world(tmp_path) as world:
        await world.until(lambda: {*sessions} <= {*world.app.sessions.known_ids()})
        assert not world.records.marks(sessions[0]).pinned_at
        world.records.change_marks(sessions[0], pinned_at=6.0)
    assert (tmp_path / "state.db").exists()


async def test_how_a_session_was_left_reaches_its_chat_in_the_next_run(tmp_path: Path) -> None:
    [session_id] = write_sessions(tmp_path / "home", 1)
    async with app_world(tmp_path) as world:
        world.app.open_session(session_id)
        assert world.app.chat is not None
        assert world.app.chat.view_state == {}
        world.app.chat.keep_view_state({"opened": ["a1"]})
    async with app_world(tmp_path) as world:
        world.app.open_session(session_id)
        assert world.app.chat is not None
        assert world.app.chat.view_state == {"opened": ["a1"]}


async def test_a_rule_that_the_person_makes_or_takes_away_is_in_the_log(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        world.records.note_rule("shell(git push:*)", is_added=True, scope="session", session_id="s")
        world.records.note_rule("shell(git push:*)", is_added=False, scope="folder", folder="/p")
        await world.records.close()
        rows = [*await world.db.decisions_of("s"), *await world.db.decisions_of("")]
    told = [(row.kind, row.subject, row.decision, row.scope, row.outcome, row.folder) for row in rows]
    assert told == [
        ("rule", "shell(git push:*)", "added", "session", "changed", ""),
        ("rule", "shell(git push:*)", "removed", "folder", "changed", "/p"),
    ]
