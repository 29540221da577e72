"""Attachments on a real disk: looked at, kept, and put together for the server."""

from __future__ import annotations

import asyncio
import os
import threading
import time
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.protocol.attached import Attached, AttachmentKind
from copilot_desktop.protocol.attachments import (
    BlobAttachment,
    DirectoryAttachment,
    FileAttachment,
    LineRange,
)
from copilot_desktop.storage.pasted_files import PastedFiles
from copilot_desktop.tasks import TaskScope
from copilot_desktop.viewmodels.attachment_list import AttachmentList
from copilot_desktop.viewmodels.prompt_attachments import (
    MAX_ATTACHMENTS,
    MAX_FILE_BYTES,
    Along,
    AttachmentUnusable,
    Problem,
    PromptAttachment,
    from_json,
    look_at,
    outgoing,
    sent_again,
    to_json,
)
from tests.support.pace import PATIENCE_S


class World:
    def __init__(self, folder: Path) -> None:
        self.failures: list[Exception] = []
        self.scope = TaskScope(lambda _name, error: self.failures.append(error))
        self.pasted = PastedFiles(folder / "pasted")
        self.reported: list[CopilotDesktopError] = []
        self.list = AttachmentList(self.pasted, self.scope, self.reported.append)

    async def rest(self) -> None:
        while self.list.is_busy:
            await asyncio.sleep(0)
        while self.scope._tasks:
            await asyncio.gather(*self.scope._tasks)
        assert self.failures == []

    def names(self) -> list[str]:
        return [item.name for item in self.list.items]


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    world = World(tmp_path)
    yield world
    await world.scope.close()
    world.list.deleteLater()


async def test_files_and_folders_are_looked_at(world: World, tmp_path: Path) -> None:
    (tmp_path / "a.log").write_bytes(b"x" * 38_000)
    (tmp_path / "p.PNG").write_bytes(b"\x89PNG\r\n\x1a\n")
    (tmp_path / "src").mkdir()
    with (tmp_path / "trace.bin").open("wb") as large:
        large.truncate(MAX_FILE_BYTES + 1)
    paths = [str(tmp_path / name) for name in ("a.log", "p.PNG", "src", "trace.bin", "gone")]
    world.list.add_paths(paths)
    assert world.list.is_busy
    await world.rest()
    world.list.add_paths(paths[:1])
    await world.rest()
    found = [(it.kind, it.name, it.size_bytes, it.problem) for it in world.list.items]
    assert found == [
        (Along.FILE, "a.log", 38_000, Problem.NONE),
        (Along.IMAGE, "p.PNG", 8, Problem.NONE),
        (Along.FOLDER, "src", None, Problem.NONE),
        (Along.FILE, "trace.bin", MAX_FILE_BYTES + 1, Problem.TOO_LARGE),
        (Along.FILE, "gone", None, Problem.MISSING),
    ]
    assert [it.name for it in world.list.problems] == ["trace.bin", "gone"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes with names")
async def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert look_at(tmp_path / "pipe").problem is Problem.UNREADABLE


async def test_no_more_than_the_limit(world: World, tmp_path: Path) -> None:
    refused: list[int] = []
    world.list.refused.connect(refused.append)
    paths = []
    for number in range(MAX_ATTACHMENTS + 3):
        path = tmp_path / f"{number:02}.txt"
        path.write_text("x")
        paths.append(str(path))
    world.list.add_paths(paths)
    await world.rest()
    assert len(world.list.items) == MAX_ATTACHMENTS
    assert refused == [3]


async def test_what_is_pasted_is_a_file_of_ours_and_its_bytes_are_sent(world: World) -> None:
    world.list.add_text("one\ntwo\nthree")
    await world.rest()
    world.list.add_image(lambda: b"\x89PNG\r\n\x1a\n...", "Pasted image")
    world.list.add_image(lambda: b"", "nothing")
    await world.rest()
    text, image = world.list.items
    assert (text.name, text.lines, text.size_bytes) == ("Pasted text, 3 lines", 3, 13)
    assert Path(text.path).parent == Path(image.path).parent == world.pasted.folder
    sent = outgoing(world.list.items)
    assert sent == (
        BlobAttachment("text/plain", b"one\ntwo\nthree", "Pasted text, 3 lines", Path(text.path)),
        BlobAttachment("image/png", b"\x89PNG\r\n\x1a\n...", "Pasted image", Path(image.path)),
    )


async def test_they_stand_in_the_order_in_which_they_were_given(world: World, tmp_path: Path) -> None:
    is_free = threading.Event()
    world.list.add_image(lambda: b"\x89PNG" if is_free.wait(PATIENCE_S) else b"", "slow")
    world.list.add_paths([str(tmp_path)])
    while not world.list.items:
        await asyncio.sleep(0)
    is_free.set()
    await world.rest()
    assert world.names() == ["slow", tmp_path.name]


async def test_a_pasted_text_is_read_and_changed_in_its_place(world: World, tmp_path: Path) -> None:
    heard: list[tuple[str, object]] = []
    world.list.text_read.connect(lambda key, text: heard.append((key, text)))
    world.list.add_text("one")
    await world.rest()
    (tmp_path / "a.bin").write_bytes(b"\0\1")
    world.list.add_paths([str(tmp_path / "a.bin")])
    await world.rest()
    first, binary = world.list.items
    world.list.read_text(first.key)
    await world.rest()
    world.list.read_text(binary.key)
    await world.rest()
    assert heard == [(first.key, "one"), (binary.key, None)]
    world.list.replace_text(first.key, "one\ntwo")
    await world.rest()
    assert world.names() == ["Pasted text, 2 lines", "a.bin"]
    assert world.list.items[0].key == first.key
    assert Path(world.list.items[0].path).read_text() == "one\ntwo"


async def test_a_paste_that_cannot_be_kept_is_told(world: World, tmp_path: Path) -> None:
    (tmp_path / "pasted").write_text("in the way")
    world.list.add_text("one")
    await world.rest()
    assert world.list.items == ()
    assert len(world.reported) == 1


async def test_what_is_kept_of_them_comes_back(world: World, tmp_path: Path) -> None:
    items = (
        PromptAttachment(Along.FILE, str(tmp_path / "a"), "a", 5, line_range=(2, 3)),
        PromptAttachment(Along.FOLDER, str(tmp_path), "f"),
        PromptAttachment(Along.TEXT, str(tmp_path / "t"), "t", 4, 2, is_pasted=True),
        PromptAttachment(Along.FILE, str(tmp_path / "b"), "b", 5, problem=Problem.TOO_LARGE),
    )
    assert from_json(to_json(items)) == items
    assert to_json(()) == ""
    for odd in ("{", "[]", "1", '[{"kind": "file"}]', '[{"kind": "x", "path": "/a"}]', "[" * 9_000):
        assert from_json(odd) == ()
    assert from_json('[{"kind": "file", "path": "relative"}]') == ()


async def test_what_has_gone_is_not_sent(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("x")
    item = look_at(path)
    assert outgoing([item, replace(item, line_range=(1, 1)), look_at(tmp_path)]) == (
        FileAttachment(path, "a.txt"),
        FileAttachment(path, "a.txt", LineRange(1, 1)),
        DirectoryAttachment(tmp_path, tmp_path.name),
    )
    path.unlink()
    with pytest.raises(AttachmentUnusable):
        outgoing([item])


async def test_a_prompt_is_sent_again_with_its_attachments(world: World, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("x")
    kept = world.pasted.keep(b"text", ".txt")
    attached = [
        Attached("a.txt", AttachmentKind.FILE, str(path), (1, 1)),
        Attached("f", AttachmentKind.FOLDER, str(tmp_path)),
        Attached("Pasted text, 1 line", AttachmentKind.FILE, str(kept)),
    ]
    assert outgoing(sent_again(attached, world.pasted.folder)) == (
        FileAttachment(path, "a.txt", LineRange(1, 1)),
        DirectoryAttachment(tmp_path, "f"),
        BlobAttachment("text/plain", b"text", "Pasted text, 1 line", kept),
    )
    gone = Attached("g", AttachmentKind.FILE, str(tmp_path / "g"))
    for lost in (Attached("i", AttachmentKind.IMAGE), gone):
        with pytest.raises(AttachmentUnusable):
            sent_again([lost], world.pasted.folder)


async def test_old_pastes_go_unless_a_draft_has_them(world: World) -> None:
    wanted, old, new = (world.pasted.keep(data, ".txt") for data in (b"a", b"b", b"c"))
    long_ago = time.time() - 40 * 24 * 3600
    for path in (wanted, old):
        os.utime(path, (long_ago, long_ago))
    world.pasted.tidy({str(wanted)})
    assert sorted(world.pasted.folder.iterdir()) == sorted([wanted, new])
    PastedFiles(world.pasted.folder / "none").tidy(())
