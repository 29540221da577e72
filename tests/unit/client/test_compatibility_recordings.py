"""Recorded traffic of old versions through the adapter: we say what was said then."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from copilot_desktop.client.compatibility.asking import PERMISSION, QUESTION, TOOL_CALL
from copilot_desktop.jsonrpc.connection import NO_REPLY
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.versions import is_known_to_ask_by_events
from tests.support import recordings
from tests.support.old_server import OldServer, settle

VERSIONS = ["0.0.420", "0.0.423", "1.0.12", "1.0.34", "1.0.60", "1.0.81"]

#: What those above say to each question, in today's words.
ANSWERS: dict[str, dict[str, Any]] = {
    PERMISSION.requested: {"result": {"kind": "approve-once"}},
    TOOL_CALL.requested: {"result": {"textResultForLlm": "Sunny", "resultType": "success"}},
    QUESTION.requested: {"response": {"answer": "Blue", "wasFreeform": False}},
}
ASKS = {ask.requested: ask for ask in (PERMISSION, TOOL_CALL, QUESTION)}


class Played(OldServer):
    """Plays what a CLI said; those above answer every question at once."""

    def __init__(self, version: str) -> None:
        accepted = {"success": True}
        known = {PERMISSION.command: accepted, TOOL_CALL.command: accepted}
        super().__init__(known if version != "0.0.420" else {})
        if is_known_to_ask_by_events(version):
            self.answers[QUESTION.command] = accepted
        self.version = version
        self.records = recordings.lines(f"legacy-{version}")
        self.replies: dict[int, Any] = {}
        self.on_told = self._answer
        self._answering: set[asyncio.Task[Any]] = set()

    def _answer(self, method: str, params: Any) -> None:
        kind = params["event"]["type"] if method == methods.SESSION_EVENT else ""
        if kind in ANSWERS:
            session_id, request_id = params["sessionId"], params["event"]["data"]["requestId"]
            said = {"sessionId": session_id, "requestId": request_id, **ANSWERS[kind]}
            self._answering.add(asyncio.create_task(self.adapter.call(ASKS[kind].command, said)))

    async def play(self) -> None:
        await self.connect(self.version, 2 if self.version == "0.0.420" else 3)
        waiting: dict[int, asyncio.Task[Any]] = {}
        for record in self.records:
            message = record["msg"]
            if record["dir"] != "<" or "method" not in message:
                continue
            if "id" in message:
                waiting[message["id"]] = asyncio.create_task(
                    self.adapter.on_request(message["method"], message["params"])
                )
            else:
                self.notify(message["method"], message["params"])
            await settle()
        self.replies = {key: await task for key, task in waiting.items()}
        assert [await task for task in self._answering] == [{"success": True}] * len(self._answering)

    def said_then(self) -> tuple[dict[int, Any], list[Any]]:
        """The replies of the recorded client, and the commands by which it answered."""
        ours = [record["msg"] for record in self.records if record["dir"] == ">"]
        replies = {message["id"]: message["result"] for message in ours if "result" in message}
        commands = [
            (message["method"], message["params"])
            for message in ours
            if message.get("method") in (PERMISSION.command, TOOL_CALL.command)
        ]
        return replies, commands


@pytest.mark.parametrize("version", VERSIONS)
async def test_we_say_what_was_said_then(version: str) -> None:
    played = Played(version)
    await played.play()
    replies, commands = played.said_then()
    assert len(replies) + len(commands) >= 4, "two permissions, a tool call and a question"
    sent = [call for call in played.called if call[0] != QUESTION.command]
    assert sent == commands
    if is_known_to_ask_by_events(version):
        # The recorded client replied to the question; we answer by id and leave it unanswered.
        assert played.replies == dict.fromkeys(replies, NO_REPLY)
        assert [call for call in played.called if call[0] == QUESTION.command] != []
    else:
        assert played.replies == replies


@pytest.mark.parametrize("version", VERSIONS)
async def test_those_above_see_a_server_of_today(version: str) -> None:
    played = Played(version)
    await played.play()
    for ask, count in ((PERMISSION, 2), (TOOL_CALL, 1), (QUESTION, 1)):
        begun = [data["requestId"] for data in played.events(ask.requested)]
        assert len(begun) == count
        assert [data["requestId"] for data in played.events(ask.completed)] == begun
    assert all("promptRequest" in data for data in played.events(PERMISSION.requested))
    assert {data["result"]["kind"] for data in played.events(PERMISSION.completed)} == {"approved"}
    (question,) = played.events(QUESTION.completed)
    assert (question["answer"], question["wasFreeform"]) == ("Blue", False)


@pytest.mark.parametrize("version", VERSIONS)
async def test_everything_else_passes_unchanged(version: str) -> None:
    played = Played(version)
    await played.play()
    own = {kind for ask in ASKS.values() for kind in (ask.requested, ask.completed)}

    def others(notifications: list[tuple[str, Any]]) -> list[tuple[str, Any]]:
        return [
            (method, params)
            for method, params in notifications
            if method != methods.SESSION_EVENT or params["event"]["type"] not in own
        ]

    came = [
        (record["msg"]["method"], record["msg"]["params"])
        for record in played.records
        if record["dir"] == "<" and "method" in record["msg"] and "id" not in record["msg"]
    ]
    assert len(came) > 20
    assert others(played.told) == others(came)
