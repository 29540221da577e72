"""Exports over a scripted CLI: whole sessions and parts, with progress, cancelled and failed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from copilot_desktop.export.session_export import Format
from copilot_desktop.session.entries import UserMessage
from copilot_desktop.viewmodels.session_actions import ExportNeeded
from tests.gui.viewmodels.test_application import begin_in_trusted_folder
from tests.gui.viewmodels.test_session_actions import Heard
from tests.support.app_world import app_world
from tests.support.big_log import write_log


@pytest.mark.parametrize("format_", list(Format))
async def test_a_session_is_written_whole(qapp: QApplication, tmp_path: Path, format_: Format) -> None:
    async with app_world(tmp_path) as world:
        await world.ready()
        chat = await begin_in_trusted_folder(world, "hello there")
        heard, exports = Heard(world.app.actions), world.app.actions.exports
        world.app.actions.rename(chat.session_id, "My: session")
        assert exports.proposed_name(chat.session_id, format_) == f"My session{format_.suffix}"
        path = tmp_path / "project" / f"out{format_.suffix}"
        world.app.actions.exports.start(chat.session_id, format_, path)
        assert exports.is_busy
        await world.until(lambda: not exports.is_busy)
        assert world.failures == []
        assert heard.done == [(f"Exported to out{format_.suffix}", str(path.parent))]
        if format_ is Format.PDF:
            assert path.read_bytes().startswith(b"%PDF")
        else:
            text = path.read_text(encoding="utf-8")
            assert "You said: hello there" in text
            assert "My: session" in text
        if format_ is Format.JSON:
            assert json.loads(text)["session"]["model"] == "Demo model"


async def test_a_part_is_written_from_what_is_shown(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        await world.ready()
        chat = await begin_in_trusted_folder(world, "hello there")
        prompt = next(entry for entry in chat.transcript.entries if isinstance(entry, UserMessage))
        path = tmp_path / "out.md"
        world.app.actions.exports.start(chat.session_id, Format.MARKDOWN, path, [prompt.id])
        await world.until(path.exists)
        text = path.read_text(encoding="utf-8")
        assert "hello there" in text
        assert "You said" not in text
        assert "A part of the session" in text


async def test_it_is_given_up_without_a_trace(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        write_log(tmp_path / "home" / "session-state" / "big" / "events.jsonl", 4000, bytes_each=900)
        exports, ended = world.app.actions.exports, list[str]()
        exports.ended.connect(ended.append)
        exports.progressed.connect(lambda _share: exports.cancel())
        out = tmp_path / "out"
        out.mkdir()
        exports.start("big", Format.HTML, out / "x.html")
        exports.start("big", Format.HTML, out / "y.html")
        await world.until(lambda: ended)
        assert ended == [""], "one at a time"
        assert list(out.iterdir()) == []
        assert world.failures == []


async def test_what_cannot_be_written_is_told(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        exports = world.app.actions.exports
        exports.start("none", Format.HTML, tmp_path / "x.html")
        await world.until(lambda: not exports.is_busy)
        exports.start("../../etc", Format.HTML, tmp_path / "x.html")
        await world.until(lambda: not exports.is_busy)
        write_log(tmp_path / "home" / "session-state" / "big" / "events.jsonl", 40)
        exports.start("big", Format.HTML, tmp_path / "no" / "folder" / "x.html")
        await world.until(lambda: not exports.is_busy)
        assert world.codes() == ["export-failed"] * 3
        assert not list(tmp_path.glob("*.html"))


async def test_the_window_may_go_while_a_file_is_written(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    async with app_world(tmp_path) as world:
        write_log(tmp_path / "home" / "session-state" / "big" / "events.jsonl", 4000, bytes_each=900)
        world.app.actions.exports.start("big", Format.HTML, out / "x.html")
        await world.until(lambda: list(out.iterdir()))
    assert not (out / "x.html").exists()


async def test_the_person_is_asked_first(tmp_path: Path) -> None:
    async with app_world(tmp_path, has_cli=False) as world:
        heard = Heard(world.app.actions)
        world.app.actions.export_question("a", ["u1"])
        assert heard.held == [ExportNeeded("a", ("u1",))]
