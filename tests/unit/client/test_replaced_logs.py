"""A log that is another one than it was: two histories are never shown as one."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from copilot_desktop.client.client import CopilotClient
from copilot_desktop.client.conversation import Conversation
from copilot_desktop.client.event_log import event_log_path
from tests.support.big_log import write_log
from tests.support.pace import PATIENCE_S
from tests.support.session_tree import write_session


async def read_anew(home: Path) -> Conversation:
    """What somebody sees who opens the session now."""
    client = CopilotClient("nothing", copilot_home=home)
    conversation = client.conversation("big")
    await conversation.load_history()
    await client.close()
    return conversation


@pytest.mark.parametrize("is_shorter", [True, False])
async def test_a_log_replaced_between_two_pages_is_read_anew(tmp_path: Path, is_shorter: bool) -> None:
    log = event_log_path(tmp_path, "big")
    write_log(log, 900)
    client = CopilotClient("nothing", copilot_home=tmp_path)
    conversation = client.conversation("big")
    await conversation.load_history()
    assert conversation.has_older
    reset = asyncio.Event()
    conversation.on(lambda event, _changes: reset.set() if event is None else None)
    if is_shorter:
        (write_session(tmp_path / "elsewhere", "other") / "events.jsonl").replace(log)
    else:
        # So long that every place in the old one is within it.
        write_log(log, 900, bytes_each=3100)
    assert not await conversation.load_older()
    async with asyncio.timeout(PATIENCE_S):
        await reset.wait()
    expected = await read_anew(tmp_path)
    ids = [entry.id for entry in conversation.transcript.entries]
    assert ids == [entry.id for entry in expected.transcript.entries]
    await client.close()


async def test_a_log_that_only_grew_is_the_same(tmp_path: Path) -> None:
    log = event_log_path(tmp_path, "big")
    write_log(log, 900)
    client = CopilotClient("nothing", copilot_home=tmp_path)
    conversation = client.conversation("big")
    await conversation.load_history()
    shown = len(conversation.transcript.entries)
    with log.open("a") as file:
        file.write('{"type":"user.message","id":"later","data":{"content":"later"}}\n')
    assert await conversation.load_older()
    assert len(conversation.transcript.entries) > shown
    await client.close()
