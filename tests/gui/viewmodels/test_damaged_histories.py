"""What is left of a damaged history is shown, and a row says what is not."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from copilot_desktop.session.entries import AssistantMessage, Notice, NoticeKind, UserMessage
from copilot_desktop.viewmodels.chat import ChatViewModel
from tests.support.app_world import AppWorld, app_world
from tests.support.session_tree import write_session

pytestmark = pytest.mark.usefixtures("qapp")

WHOLE = ["hello", "Hello there."]


def said(chat: ChatViewModel) -> list[str]:
    return [str(it.text) for it in chat.transcript.entries if isinstance(it, UserMessage | AssistantMessage)]


def damages(chat: ChatViewModel) -> list[bool]:
    """Of each row about damage, whether it is about the end."""
    return [
        bool(entry.fields["is_tail"])
        for entry in chat.transcript.entries
        if isinstance(entry, Notice) and entry.kind is NoticeKind.DAMAGED
    ]


async def opened(world: AppWorld, session_id: str = "s1") -> ChatViewModel:
    await world.until(lambda: session_id in world.app.sessions.known_ids())
    world.app.open_session(session_id)
    chat = world.app.chat
    assert chat is not None
    await world.until(lambda: not chat.is_loading)
    return chat


def torn_line(log: Path) -> None:
    with log.open("ab") as file:
        file.write(b'{"type":"assistant.message","data":{"content":"half of')


def nul_tail(log: Path) -> None:
    with log.open("ab") as file:
        file.write(b"\0" * 9000)


def glued_records(log: Path) -> None:
    lines = log.read_bytes().split(b"\n")
    # The second half of a record is gone, and the next one follows at once.
    cut = b'{"type":"tool.execution_start","data":{"toolCallId":"t1","toolNa'
    log.write_bytes(b"\n".join([lines[0], cut + lines[1], *lines[2:]]))


def unknown_shape(log: Path) -> None:
    lines = log.read_bytes().split(b"\n")
    log.write_bytes(b"\n".join([*lines[:2], b'{"v":9,"frames":[[1,2]]}', b'["an","array"]', *lines[2:]]))


def not_utf8(log: Path) -> None:
    lines = log.read_bytes().split(b"\n")
    log.write_bytes(b"\n".join([*lines[:2], b"\xff\xfe\x00garbage\x80", *lines[2:]]))


@pytest.mark.parametrize(
    ("harm", "is_tail"),
    [
        (torn_line, True),
        (nul_tail, True),
        (glued_records, False),
        (unknown_shape, False),
        (not_utf8, False),
    ],
    ids=lambda it: getattr(it, "__name__", None),
)
async def test_the_rest_is_shown_and_a_row_says_what_is_lost(
    tmp_path: Path, harm: Callable[[Path], None], is_tail: bool
) -> None:
    harm(write_session(tmp_path / "home", "s1") / "events.jsonl")
    async with app_world(tmp_path, has_cli=False) as world:
        chat = await opened(world)
        assert said(chat) == WHOLE
        assert damages(chat) == [is_tail]
        assert world.failures == []


async def test_events_that_nobody_knows_are_no_damage(tmp_path: Path) -> None:
    newer = [{"type": "of.the.future", "id": "f1", "data": {"x": [1]}, "more": {"deep": True}}]
    write_session(tmp_path / "home", "s1", events=newer)
    async with app_world(tmp_path, has_cli=False) as world:
        chat = await opened(world)
        assert said(chat) == WHOLE
        assert damages(chat) == []


def removed(log: Path) -> None:
    log.unlink()


def emptied(log: Path) -> None:
    log.write_bytes(b"")


def of_another_format(log: Path) -> None:
    log.write_text(json.dumps({"v": 9, "frames": []}) + "\n")


def a_folder(log: Path) -> None:
    log.unlink()
    log.mkdir()


@pytest.mark.parametrize(
    "harm", [removed, emptied, of_another_format, a_folder], ids=lambda harm: harm.__name__
)
async def test_what_is_lost_as_a_whole_is_said(tmp_path: Path, harm: Callable[[Path], None]) -> None:
    harm(write_session(tmp_path / "home", "s1", prompt="still in the list") / "events.jsonl")
    async with app_world(tmp_path, has_cli=False) as world:
        chat = await opened(world)
        assert chat.title == "still in the list"
        assert said(chat) == []
        # What is no file at all is said above the conversation.
        is_told_above = harm is a_folder
        assert len(damages(chat)) == int(not is_told_above)
        assert world.codes() == (["history-unreadable"] if is_told_above else [])


async def test_a_session_that_was_never_used_has_lost_nothing(tmp_path: Path) -> None:
    folder = write_session(tmp_path / "home", "s1", prompt="")
    (folder / "events.jsonl").unlink()
    async with app_world(tmp_path, has_cli=False) as world:
        world.app.open_session("s1")
        chat = world.app.chat
        assert chat is not None
        await world.until(lambda: not chat.is_loading)
        assert damages(chat) == []
