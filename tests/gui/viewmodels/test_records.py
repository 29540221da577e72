"""Notes, drafts and settings when the disk does not take them."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from copilot_desktop.storage.errors import DiskFull, StorageReadOnly
from copilot_desktop.storage.state_db import SessionRecord
from tests.support.app_world import app_world


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
