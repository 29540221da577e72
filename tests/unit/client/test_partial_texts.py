"""Streamed text is in the journal within a second, at a cost that does not grow with the text."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.client.conversation import Conversation
from copilot_desktop.client.options import SessionOptions
from copilot_desktop.client.partial_writer import STORED_AFTER_S, WRITE_EVERY_S, PartialWriter
from copilot_desktop.client.session import Session
from copilot_desktop.session.entries import AssistantMessage, Reasoning, StreamState, ToolCall
from copilot_desktop.storage.errors import DiskFull
from copilot_desktop.storage.state_db import StateDb
from tests.support.fake_caller import FakeCaller, FakeJournal, Told, converse
from tests.support.pace import PATIENCE_S


class World:
    """Sessions that share a journal and a writer which is quicker than the real one."""

    def __init__(self, folder: Path, *, stored_after_s: float = 3600.0) -> None:
        self.caller = FakeCaller()
        self.journal = FakeJournal()
        self.folder = folder
        self.writer = PartialWriter(
            self.journal, self._start, write_every_s=0.01, stored_after_s=stored_after_s
        )
        self.session = self.another()
        self.tell = Told(self.session)

    def _start(self, work: Any, name: str) -> None:
        self.caller.start_task(work, name=name)

    def another(self, session_id: str = "s") -> Conversation:
        session = Session(self.caller, session_id, SessionOptions(self.folder, "m"), is_new=True)
        return Conversation(self.caller, session, journal=self.journal, partials=self.writer)

    def begin(self) -> None:
        self.tell("user.message", content="tell me", messageId="u1")
        self.tell("assistant.turn_start", turnId="0")

    def stream(self, text: str) -> None:
        self.tell("assistant.message_delta", ephemeral=True, messageId="m1", deltaContent=text)

    def think(self, text: str) -> None:
        self.tell("assistant.reasoning_delta", ephemeral=True, reasoningId="r1", deltaContent=text)

    def run_tool(self) -> None:
        request = {"toolCallId": "c1", "name": "bash", "arguments": {"command": "ls"}}
        self.tell("assistant.message", messageId="m0", content="", toolRequests=[request])
        self.tell("tool.execution_start", toolCallId="c1", toolName="bash", arguments={"command": "ls"})

    def output(self, text: str) -> None:
        self.tell("tool.execution_partial_result", ephemeral=True, toolCallId="c1", partialOutput=text)

    async def kept(self, **texts: str) -> None:
        """Wait until the journal has these texts, and no others."""
        wanted = {key.replace("_", "-"): text for key, text in texts.items()}
        async with asyncio.timeout(PATIENCE_S):
            while {key: kept.text for key, kept in self.journal.partials.items()} != wanted:
                await asyncio.sleep(0.005)

    async def restored(self) -> list[Any]:
        """Return the entries as another life of ours reads them."""
        self.caller.history = self.tell.persisted
        later = converse(
            self.caller, "s", SessionOptions(self.folder, "m"), is_new=False, journal=self.journal
        )
        await later.load_history()
        await self.caller.settle()
        return list(later.transcript.entries)


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


def test_what_was_seen_for_a_second_is_written() -> None:
    assert WRITE_EVERY_S <= 0.8
    assert STORED_AFTER_S >= 2 * 1.6, "the CLI was seen to write that much later than it told"


async def test_only_what_came_since_is_written(world: World) -> None:
    world.begin()
    world.stream("x" * 1000)
    await world.kept(m1="x" * 1000)
    world.stream("one ")
    world.stream("two")
    await world.kept(m1="x" * 1000 + "one two")
    pieces = [piece for pieces in world.journal.pieces for piece in pieces]
    assert [(piece.start, len(piece.text)) for piece in pieces] == [(0, 1000), (1000, 7)]
    assert pieces[0].after_entry_id == "u1"


async def test_a_pause_in_the_stream_leaves_nothing_unwritten(world: World) -> None:
    # Nothing comes after it that could set off a write.
    world.begin()
    world.stream("the last words")
    await world.kept(m1="the last words")


async def test_all_sessions_are_written_together(world: World) -> None:
    others = [Told(world.another(f"s{n}")) for n in range(30)]
    for n, tell in enumerate(others):
        tell("user.message", content="go", messageId="u1")
        tell("assistant.message_delta", ephemeral=True, messageId=f"m{n}", deltaContent="x")
    world.writer.write_now()
    await world.caller.settle()
    assert [len(pieces) for pieces in world.journal.pieces] == [30]


async def test_a_finished_text_stays_until_the_cli_has_stored_it(tmp_path: Path) -> None:
    world = World(tmp_path, stored_after_s=0.05)
    world.begin()
    world.stream("half")
    world.tell("assistant.message", messageId="m1", content="A whole answer.", toolRequests=[])
    await world.kept(m1="A whole answer.")
    await world.kept()
    world.stream("ignored")
    world.writer.write_now()
    await world.caller.settle()
    assert world.journal.partials == {}


async def test_a_finished_text_that_neither_has_stored_is_there_after_both_died(world: World) -> None:
    world.begin()
    world.tell("assistant.message", messageId="m1", content="A whole answer.", toolRequests=[])
    world.tell.persisted.pop()
    await world.kept(m1="A whole answer.")
    message = (await world.restored())[1]
    assert isinstance(message, AssistantMessage)
    assert (str(message.text), message.state) == ("A whole answer.", StreamState.INTERRUPTED)


async def test_thoughts_are_kept_until_their_message_is_stored(world: World) -> None:
    world.begin()
    world.think("Let me see")
    await world.kept(reasoning_e2_0="Let me see")
    thought = (await world.restored())[1]
    assert isinstance(thought, Reasoning)
    assert (str(thought.text), thought.state) == ("Let me see", StreamState.INTERRUPTED)
    world.stream("half")
    await world.kept(reasoning_e2_0="Let me see", m1="half")
    assert world.journal.partials["m1"].after_entry_id == "reasoning-e2-0"
    kinds = [type(entry) for entry in await world.restored()][1:3]
    assert kinds == [Reasoning, AssistantMessage]
    world.tell(
        "assistant.message", messageId="m1", content="Whole.", reasoningText="Let me see", toolRequests=[]
    )
    entries = await world.restored()
    assert [str(entry.text) for entry in entries][:3] == ["tell me", "Let me see", "Whole."]
    assert world.journal.partials == {}


async def test_the_output_of_a_tool_that_was_cut_off_is_there_again(world: World) -> None:
    world.begin()
    world.run_tool()
    world.output("one\n")
    await world.kept(c1="one\n")
    world.output("one\ntwo\n")
    await world.kept(c1="one\ntwo\n")
    world.output("window moved on\n")
    await world.kept(c1="window moved on\n")
    assert [piece.start for pieces in world.journal.pieces for piece in pieces] == [0, 4, 0]
    call = next(entry for entry in await world.restored() if isinstance(entry, ToolCall))
    assert str(call.output) == "window moved on\n"
    result = {"content": "all of it"}
    world.tell("tool.execution_complete", toolCallId="c1", success=True, result=result)
    call = next(entry for entry in await world.restored() if isinstance(entry, ToolCall))
    assert str(call.output) == "all of it"
    assert world.journal.partials == {}


async def test_of_a_flood_of_output_the_newest_is_kept(world: World) -> None:
    world.begin()
    world.run_tool()
    longest = 0
    for n in range(12):
        world.tell("tool.shell_output", ephemeral=True, toolCallId="c1", sequence=n, text=f"{n:02}" * 45_000)
        world.writer.write_now()
        await world.caller.settle()
        longest = max(longest, len(world.journal.partials["c1"].text))
    assert 200_000 <= longest <= 400_000
    assert world.journal.partials["c1"].text.endswith("10" * 45_000 + "11" * 45_000)


@pytest.mark.allow_log
async def test_what_found_no_room_is_written_as_a_whole_later(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    world.begin()
    world.stream("one ")
    await world.kept(m1="one ")
    world.journal.problem = DiskFull(Path("state.db"), "no space left")
    for text in ("two ", "three "):
        world.stream(text)
        world.writer.write_now()
        await world.caller.settle()
    assert len([r for r in caplog.records if r.levelname == "WARNING"]) == 1, "told once"
    world.journal.problem = None
    world.journal.partials.clear()
    world.writer.write_now()
    await world.caller.settle()
    assert world.journal.partials["m1"].text == "one two three "


async def test_what_was_never_written_is_not_removed_either(world: World) -> None:
    world.begin()
    world.stream("half")
    world.tell("assistant.turn_retry", turnId="0", reason="overloaded")
    removed: list[object] = []
    world.journal.forget_partials = lambda *keys: removed.append(keys)  # type: ignore[assignment]  # none
    await world.caller.settle()
    assert (removed, world.journal.pieces) == ([], [])


STREAMING = """
import asyncio, sys
from pathlib import Path
from copilot_desktop.client.conversation import Conversation
from copilot_desktop.client.options import SessionOptions
from copilot_desktop.client.session import Session
from copilot_desktop.storage.state_db import StateDb
from tests.support.fake_caller import FakeCaller, Told

async def main():
    db = StateDb(Path(sys.argv[1]))
    await db.open()
    caller = FakeCaller()
    session = Session(caller, "s", SessionOptions(Path("."), "m"), is_new=True)
    tell = Told(Conversation(caller, session, journal=db))
    tell("user.message", content="go", messageId="u1")
    loop = asyncio.get_running_loop()
    length, lag, due = 0, 0.0, loop.time()
    while True:
        word = f"word{length} "
        tell("assistant.message_delta", ephemeral=True, messageId="m1", deltaContent=word)
        length += len(word)
        print(loop.time(), lag, length, flush=True)
        due = loop.time() + 0.01
        await asyncio.sleep(0.01)
        lag = max(lag, loop.time() - due)

asyncio.run(main())
"""


def stream_and_kill(path: Path) -> list[tuple[float, float, int]]:
    """Stream into a database in a process of its own, kill it, and return what was seen there.

    Returns:
        Time in seconds, the longest that the loop was kept so far, characters seen.
    """
    seen: list[tuple[float, float, int]] = []
    command = [sys.executable, "-c", STREAMING, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            at, lag, length = map(float, line.split())
            seen.append((at, lag, int(length)))
            if at - seen[0][0] > 2.5:
                process.kill()
                break
    return seen


async def test_a_kill_of_ours_loses_no_more_than_the_last_second(tmp_path: Path) -> None:
    path = tmp_path / "state.db"
    seen = await asyncio.to_thread(stream_and_kill, path)
    end, lag, _ = seen[-1]
    # A machine that is busy keeps the timer waiting, and the disk as long once more.
    long_seen = max(length for at, _, length in seen if at <= end - 1.0 - 2 * lag)
    db = StateDb(path)
    assert await db.open() == []
    try:
        [partial] = await db.partials_of("s")
    finally:
        await db.close()
    assert len(partial.text) >= long_seen > 0
    assert partial.text.split()[:2] == ["word0", "word6"]
    assert partial.state == "streaming"
