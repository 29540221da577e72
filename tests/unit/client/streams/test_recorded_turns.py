"""Each prompt of each recording is a turn that ends with what the server called final."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.client.options import SessionOptions
from copilot_desktop.client.session import Session
from copilot_desktop.client.streams.parts import AgentPart, TextDiscarded, TextPiece
from copilot_desktop.client.streams.result import TurnEnd
from copilot_desktop.client.streams.turn import Turn
from tests.support import recordings
from tests.support.fake_caller import FakeCaller
from tests.support.pace import PATIENCE_S

#: How the turns of a recording end; those that are not named here are done.
_ENDS = {
    "abort-during-permission": ["aborted"],
    "abort-during-shell": ["aborted"],
    "abort-mid-stream": ["aborted", "done"],
    "cli-killed-mid-stream-then-resume": ["done", "lost", "done"],
    "error-400": ["failed"],
    "error-400-context": ["failed"],
    "error-401": ["failed"],
    "error-403": ["failed"],
    "error-404": ["failed"],
    "error-413-too-long": ["failed"],
    "error-429-quota": ["failed"],
    "error-429-retry": ["failed"],
    "error-500": ["failed"],
    "error-empty-response": ["failed"],
    "error-midstream-cut": ["failed"],
    "error-prompt-too-big": ["failed"],
    "error-refused": ["failed"],
    "no-credentials": ["failed"],
    # The first of the queue was removed: its turn never comes.
    "queue-edit": ["done", "running", "done", "done", "done"],
    # The server stops the agent after a bare refusal.
    "shell-permission-reject-no-feedback": ["aborted"],
}


def _with_turns() -> list[str]:
    # The prompts of "rpc-errors" are refused.
    return [name for name in recordings.NAMES if name != "rpc-errors" and any(True for _ in _sends(name))]


def _sends(name: str) -> Iterator[dict[str, Any]]:
    for record in recordings.lines(name):
        message = record["msg"]
        if message.get("method") == "session.send":
            yield message


async def _play(name: str, folder: Path) -> list[Turn]:
    """Send what was sent and tell what was told, in the order of the recording."""
    caller = FakeCaller()
    sessions: dict[str, Session] = {}
    turns: list[Turn] = []
    sent: dict[Any, Turn] = {}

    async def session(params: dict[str, Any]) -> Session:
        session_id = params["sessionId"]
        if session_id not in sessions:
            sessions[session_id] = Session(caller, session_id, SessionOptions(folder, "m"), is_new=True)
            await sessions[session_id].attach()
        return sessions[session_id]

    for record in recordings.lines(name):
        message = record["msg"]
        if record["dir"] == "!":
            for lost in sessions.values():
                lost.connection_lost(message["note"])
                await lost.attach()
        elif message.get("method") == "session.send":
            sent[message["id"]] = Turn(await session(message["params"]), message["params"]["prompt"])
            turns.append(sent[message["id"]])
        elif record["dir"] == "<" and message.get("id") in sent and "result" in message:
            sent[message["id"]].accept(message["result"]["messageId"])
        elif record["dir"] == "<" and message.get("method") == "session.event":
            (await session(message["params"])).receive(message["params"])
    return turns


@pytest.mark.parametrize("name", _with_turns())
async def test_every_recorded_turn_ends_as_it_did(name: str, tmp_path: Path) -> None:
    turns = await _play(name, tmp_path)
    assert [turn.end.value for turn in turns] == _ENDS.get(name, ["done"] * len(turns))
    for turn in turns:
        turn.close()


@pytest.mark.parametrize("name", _with_turns())
async def test_the_pieces_are_the_messages(name: str, tmp_path: Path) -> None:
    """Whoever adds up the pieces, and forgets what is void, has the texts of the result."""
    for turn in await _play(name, tmp_path):
        told: dict[str, str] = {}
        turn.on_piece(lambda piece, told=told: _add(told, piece))  # type: ignore[misc]  # bound now
        texts = {message.message_id: message.text for message in turn.result.messages if message.text}
        assert {key: text for key, text in told.items() if text} == texts
        turn.close()


def _add(told: dict[str, str], piece: object) -> None:
    if isinstance(piece, TextPiece):
        told[piece.message_id] = told.get(piece.message_id, "") + piece.text
    elif isinstance(piece, TextDiscarded):
        told.pop(piece.message_id, None)


@pytest.mark.parametrize("name", ["hello-stream", "non-streaming", "subagent", "shell-permission-approve"])
async def test_all_final_messages_are_in_the_result(name: str, tmp_path: Path) -> None:
    [turn] = await _play(name, tmp_path)
    [session] = recordings.notifications(name).values()
    for agent in ("", *turn.result.agents):
        expected = [
            params["event"]["data"]["content"]
            for params in session
            if params["event"]["type"] == "assistant.message" and params["event"].get("agentId", "") == agent
        ]
        part: AgentPart = turn.result.agents[agent] if agent else turn.result.main
        assert [message.text for message in part.messages] == expected
        assert all(message.is_complete for message in part.messages)
    assert turn.result.end is TurnEnd.DONE


async def test_sub_agents_never_get_into_the_answer(tmp_path: Path) -> None:
    [turn] = await _play("subagent", tmp_path)
    [part] = turn.result.agents.values()
    assert part.name == "finder"
    assert part.text
    assert part.text not in turn.result.main.full_text
    assert [tool.name for tool in part.tools]
    assert turn.metrics.usage.calls > turn.metrics.own_usage.calls > 0


async def test_tool_results_of_the_real_server(tmp_path: Path) -> None:
    [turn] = await _play("shell-exit-code-and-stderr", tmp_path)
    codes = [tool.exit_code for tool in turn.result.tools]
    assert 3 in codes
    assert [tool.ok for tool in turn.result.tools] == [not code for code in codes]


async def test_a_turn_with_its_background_ends_later(tmp_path: Path) -> None:
    texts = []
    for with_background in (False, True):
        caller = FakeCaller()
        [params, *rest] = next(iter(recordings.notifications("background-shell").values()))
        session = Session(caller, params["sessionId"], SessionOptions(tmp_path, "m"), is_new=True)
        [message] = _sends("background-shell")
        turn = Turn(session, message["params"]["prompt"], with_background=with_background)
        [prompt] = [item for item in rest if item["event"]["type"] == "user.message"]
        turn.accept(prompt["event"]["data"]["messageId"])
        for item in rest:
            session.receive(item)
        async with asyncio.timeout(PATIENCE_S):
            texts.append((await turn.wait()).main.full_text)
    assert texts[1].startswith(texts[0])
    assert len(texts[1]) > len(texts[0]) > 0
