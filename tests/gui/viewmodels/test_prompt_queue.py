"""The queue of a session over a scripted server: mirrored, held back, given back."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.client.conversation import Conversation
from copilot_desktop.client.errors import MethodUnsupported
from copilot_desktop.client.options import SessionOptions
from copilot_desktop.error_text import ErrorText, describe
from copilot_desktop.jsonrpc.errors import ResponseError
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.sending import SendMode
from copilot_desktop.session.entries import UserMessage
from copilot_desktop.storage.pasted_files import PastedFiles
from copilot_desktop.storage.settings import Settings
from copilot_desktop.tasks import TaskScope
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.chat_services import ChatServices
from copilot_desktop.viewmodels.prompt_attachments import look_at
from copilot_desktop.viewmodels.unsent_words import Unsent
from copilot_desktop.viewmodels.waiting_prompts import waiting_from_json, waiting_to_json
from tests.support.fake_caller import FakeCaller, FakeJournal, Told, converse


class World:
    """A chat whose server has a queue."""

    def __init__(self, folder: Path) -> None:
        self.caller = FakeCaller()
        self.waiting: list[dict[str, Any]] = []
        self.steering: list[str] = []
        self.refuses_sending = False
        self.has_queue = True
        self.kept: list[Unsent] = []
        self.failures: list[str] = []
        replies = self.caller.replies
        replies[methods.QUEUE_PENDING] = self._pending
        replies[methods.QUEUE_REMOVE] = self._remove
        replies[methods.QUEUE_UPDATE_TEXT] = self._edit
        replies[methods.SESSION_ABORT] = self._abort
        self._count = 0
        replies[methods.SESSION_SEND] = self._send
        self.options = SessionOptions(folder, "m")
        self.session = converse(self.caller, "s", self.options, is_new=True, journal=FakeJournal())
        self.tell = Told(self.session)
        self.scope = TaskScope(lambda _name, error: self.report(describe(error)))
        services = ChatServices(
            scope=self.scope,
            report=self.report,
            prepare=self._prepare,
            save_draft=lambda _session, unsent: self.kept.append(unsent),
            is_ready=lambda: True,
            pasted=PastedFiles(folder / "pasted"),
            settings=Settings,
        )
        self.services = services
        self.chat = ChatViewModel(self.session, services)
        self.queue = self.chat.queue

    def report(self, failure: ErrorText) -> None:
        self.failures.append(failure.code)

    async def _prepare(self, _conversation: Conversation) -> SessionOptions:
        return self.options

    async def _pending(self, _params: dict[str, Any]) -> Any:
        if not self.has_queue:
            raise MethodUnsupported(methods.QUEUE_PENDING, "", ResponseError(-32601, "unknown"))
        return {"items": list(self.waiting), "steeringMessages": list(self.steering)}

    async def _remove(self, params: dict[str, Any]) -> Any:
        before = len(self.waiting)
        self.waiting = [item for item in self.waiting if item["id"] != params["id"]]
        return {"removed": len(self.waiting) < before}

    async def _edit(self, params: dict[str, Any]) -> Any:
        for item in self.waiting:
            if item["id"] == params["id"]:
                item["displayText"] = params["prompt"]
        return {"updated": True}

    async def _abort(self, _params: dict[str, Any]) -> Any:
        self.waiting, self.steering = [], []
        return {"success": True}

    async def _send(self, params: dict[str, Any]) -> Any:
        if self.refuses_sending:
            raise ResponseError(-32000, "no")
        self._count += 1
        message_id = f"u{self._count}"
        if self.chat.is_running and params.get("mode") != "immediate":
            item = {"id": str(self._count), "messageId": message_id, "displayText": params["prompt"]}
            self.waiting.append({**item, "kind": "message"})
        elif self.chat.is_running:
            self.steering.append(params["prompt"])
        return {"messageId": message_id}

    def has_commands(self) -> None:
        """There is one slash command."""

        async def commands(_params: dict[str, Any]) -> Any:
            return {"commands": [{"name": "compact", "kind": "builtin"}]}

        async def invoke(_params: dict[str, Any]) -> Any:
            return {"kind": "completed", "message": "Compacted"}

        self.caller.replies[methods.COMMANDS_LIST] = commands
        self.caller.replies[methods.COMMANDS_INVOKE] = invoke

    async def rest(self) -> None:
        for _ in range(3):
            while self.scope._tasks:
                await asyncio.gather(*self.scope._tasks)
            await self.caller.settle()

    async def run(self) -> None:
        """Begin a turn."""
        self.chat.send("go")
        await self.rest()
        self.tell("user.message", content="go", messageId="u1")
        self.tell("assistant.turn_start", turnId="0")
        assert self.chat.is_running

    async def modified(self) -> None:
        self.tell("pending_messages.modified")
        await self.rest()

    def is_paused(self) -> bool:
        return self.queue.is_paused

    def rows(self) -> list[tuple[str, bool]]:
        return [(item.text, item.is_held) for item in self.queue.items]

    def sent(self) -> list[str]:
        return [params["prompt"] for method, params in self.caller.calls if method == methods.SESSION_SEND]

    def prompts(self) -> list[str]:
        entries = self.session.transcript.entries
        return [entry.text for entry in entries if isinstance(entry, UserMessage)]


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    world = World(tmp_path)
    await world.run()
    yield world
    world.chat.close()
    world.chat.deleteLater()
    await world.scope.close()


async def test_it_mirrors_the_servers_queue(world: World) -> None:
    world.chat.send("second")
    await world.rest()
    await world.modified()
    assert world.rows() == [("second", False)]
    world.waiting.clear()
    await world.modified()
    assert world.rows() == []


async def test_a_stop_keeps_what_the_server_drops(world: World, tmp_path: Path) -> None:
    kept: list[int] = []
    world.queue.kept.connect(kept.append)
    along = tmp_path / "a.log"
    along.write_text("x")
    world.chat.attachments.set_items([look_at(along)])
    world.chat.send("with a file")
    await world.rest()
    world.chat.send("and this")
    await world.rest()
    world.chat.stop()
    await world.rest()
    assert world.rows() == [("with a file", True), ("and this", True)]
    assert world.is_paused()
    assert kept == [2]
    assert world.prompts() == ["go"], "what waits is in the queue alone"
    assert [it.text for it in world.kept[-1].waiting] == ["with a file", "and this"], "and on the disk"
    assert [it.name for it in world.kept[-1].waiting[0].attachments] == ["a.log"]

    world.tell("assistant.idle", aborted=True)
    world.queue.resume()
    await world.rest()
    assert world.sent()[-2:] == ["with a file", "and this"]
    assert world.rows()[:1] != [("with a file", True)]
    params = [params for method, params in world.caller.calls if method == methods.SESSION_SEND][-2]
    assert params["attachments"][0]["path"] == str(along)
    assert world.is_paused() is False
    assert world.kept[-1] == Unsent()


async def test_a_stop_with_nothing_waiting_pauses_nothing(world: World) -> None:
    world.chat.stop()
    await world.rest()
    assert not world.queue.is_paused
    assert world.queue.items == ()
    assert methods.SESSION_ABORT in [method for method, _ in world.caller.calls]


async def test_a_stop_keeps_them_although_the_cli_cannot_tell(world: World) -> None:
    world.has_queue = False
    world.chat.send("one")
    await world.rest()
    world.chat.stop()
    await world.rest()
    assert world.rows() == [("one", True)]
    assert methods.SESSION_ABORT in [method for method, _ in world.caller.calls]


async def test_pause_takes_it_over_and_what_is_written_then_joins_it(world: World) -> None:
    world.chat.send("one")
    await world.rest()
    await world.modified()
    world.queue.pause()
    await world.rest()
    assert world.waiting == []
    assert world.rows() == [("one", True)]
    world.chat.send("two")
    world.chat.send("now", mode=SendMode.IMMEDIATE)
    await world.rest()
    assert world.rows() == [("one", True), ("two", True)]
    assert world.sent()[-1] == "now"
    one, two = world.queue.items
    world.queue.move(two.key, 0)
    world.queue.edit(one.key, "one, corrected")
    assert world.rows() == [("two", True), ("one, corrected", True)]
    world.queue.remove(two.key)
    assert [it.text for it in world.kept[-1].waiting] == ["one, corrected"]
    world.queue.send_now(world.queue.items[0].key)
    await world.rest()
    assert world.sent()[-1] == "one, corrected"
    assert not world.queue.is_paused, "nothing is left to be held"


async def test_what_cannot_be_sent_stays_held(world: World) -> None:
    world.chat.send("one")
    await world.rest()
    world.chat.stop()
    await world.rest()
    world.refuses_sending = True
    world.queue.resume()
    await world.rest()
    assert world.rows() == [("one", True)]
    assert world.queue.is_paused
    assert world.failures
    assert [it.text for it in world.kept[-1].waiting] == ["one"]
    assert world.prompts() == ["go"]


async def test_a_prompt_that_failed_comes_back_with_its_attachments(world: World, tmp_path: Path) -> None:
    along = tmp_path / "a.log"
    along.write_text("x")
    attachments = world.chat.attachments
    attachments.set_items([look_at(along)])
    world.refuses_sending = True
    world.chat.send("look")
    assert attachments.items == ()
    await world.rest()
    assert world.chat.draft == "look"
    assert [it.name for it in world.chat.attachments.items] == ["a.log"]
    assert [it.name for it in world.kept[-1].attachments] == ["a.log"]


async def test_a_file_that_has_gone_is_told_and_nothing_is_sent(world: World, tmp_path: Path) -> None:
    along = tmp_path / "a.log"
    along.write_text("x")
    world.chat.attachments.set_items([look_at(along)])
    along.unlink()
    sent = world.sent()
    world.chat.send("look")
    await world.rest()
    assert world.sent() == sent
    assert world.failures == ["attachment-unusable"]
    assert world.chat.draft == "look"


async def test_a_removed_prompt_leaves_the_transcript(world: World) -> None:
    world.chat.send("one")
    await world.rest()
    await world.modified()
    assert world.prompts() == ["go", "one"]
    world.queue.remove(world.queue.items[0].key)
    await world.rest()
    assert world.prompts() == ["go"]
    assert world.rows() == []


async def test_other_words_stand_in_the_transcript_as_well(world: World) -> None:
    world.chat.send("one")
    await world.rest()
    await world.modified()
    world.queue.edit(world.queue.items[0].key, "one, corrected")
    await world.rest()
    assert world.prompts() == ["go", "one, corrected"]
    assert world.rows() == [("one, corrected", False)]


async def test_an_old_cli_has_none(world: World) -> None:
    world.has_queue = False
    await world.modified()
    assert world.queue.items == ()
    assert not world.failures


async def test_a_steered_prompt_is_marked(world: World) -> None:
    world.chat.send("steer", mode=SendMode.IMMEDIATE)
    await world.rest()
    entry = world.session.transcript.entries[-1]
    assert isinstance(entry, UserMessage)
    assert entry.is_steering
    world.tell("user.message", content="steer", messageId="u2", delivery="steering")
    entry = next(it for it in reversed(list(world.session.transcript.entries)) if isinstance(it, UserMessage))
    assert (entry.text, entry.is_steering, entry.is_queued) == ("steer", True, False)


async def test_a_stop_keeps_slash_commands_and_what_was_to_steer(world: World) -> None:
    world.has_commands()
    world.chat.send("turn left", mode=SendMode.IMMEDIATE)
    await world.rest()
    world.waiting.append({"id": "7", "kind": "command", "displayText": "/compact"})
    await world.modified()
    assert [(it.can_edit, it.can_send_now) for it in world.queue.items] == [(False, False)], "a command"
    world.chat.stop()
    await world.rest()
    assert world.rows() == [("turn left", True), ("/compact", True)]
    assert world.is_paused()
    world.tell("abort", reason="user_initiated")
    world.tell("session.idle", aborted=True)
    world.queue.remove(world.queue.items[0].key)
    world.queue.resume()
    await world.rest()
    [invoked] = [params for method, params in world.caller.calls if method == methods.COMMANDS_INVOKE]
    assert invoked["name"] == "compact"
    assert world.rows() == []
    assert "/compact" not in world.sent()


async def test_a_command_that_cannot_run_now_stays(world: World) -> None:
    world.has_commands()
    world.waiting.append({"id": "7", "kind": "command", "displayText": "/compact"})
    await world.modified()
    world.queue.pause()
    await world.rest()
    assert world.rows() == [("/compact", True)]
    world.queue.resume()
    await world.rest()
    assert world.rows() == [("/compact", True)]
    assert world.is_paused(), "the agent is at work"


async def test_a_paused_queue_is_one_after_a_restart(world: World, tmp_path: Path) -> None:
    log = tmp_path / "a.log"
    log.write_text("x", encoding="utf-8")
    world.queue.pause()
    await world.rest()
    world.chat.set_draft("second")
    world.queue.hold("first", (look_at(log),))
    world.queue.hold("second")
    assert world.kept[-1].text == "", "what has joined the queue is the draft no more"
    world.chat.set_draft("half a thought")
    kept = world.kept[-1]
    assert kept.text == "half a thought"
    assert [it.text for it in kept.waiting] == ["first", "second"]
    assert waiting_from_json(waiting_to_json(kept.waiting)) == kept.waiting

    again = ChatViewModel(world.session, world.services, draft=kept)
    try:
        assert [(it.text, it.is_held) for it in again.queue.items] == [("first", True), ("second", True)]
        assert again.queue.is_paused
        assert again.draft == "half a thought"
        assert again.queue.items[0].attachments == (look_at(log),)
        again.queue.edit(again.queue.items[1].key, "second, corrected")
        again.queue.move(again.queue.items[1].key, 0)
        again.queue.remove(again.queue.items[1].key)
        assert [it.text for it in world.kept[-1].waiting] == ["second, corrected"]
        again.queue.resume()
        await world.rest()
        assert world.sent()[-1] == "second, corrected"
        assert world.kept[-1].waiting == ()
        assert not again.queue.is_paused
    finally:
        again.close()
        again.deleteLater()


@pytest.mark.parametrize("written", ["{", "3", '["x"]', '[{"id": 1, "text": "a"}]', '[{"id": "a"}]'])
def test_a_damaged_queue_is_an_empty_one(written: str) -> None:
    assert waiting_from_json(written) == ()
