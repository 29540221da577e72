"""Recordings played back through the real client."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.client.client import CopilotClient
from copilot_desktop.client.conversation import Conversation
from copilot_desktop.client.errors import MethodUnsupported
from copilot_desktop.client.recording.errors import RecordingUnreadable
from copilot_desktop.client.recording.player import Difference, Player
from copilot_desktop.client.recording.recording import RecordedMessage, load_recording
from copilot_desktop.client.session import Session
from copilot_desktop.error_text import CopilotDesktopError, describe
from copilot_desktop.session.entries import AssistantMessage, ToolCall
from copilot_desktop.session.transcript import Transcript
from tests.support import recordings

PATIENCE_S = 60.0


async def _play(name: str, **how: Any) -> tuple[Player, dict[str, list[dict[str, Any]]], list[Session]]:
    """Play a recording; the player, the raw events the client told, by session, and the sessions."""
    recording = await load_recording(recordings.FOLDER / f"{name}.jsonl")
    sessions: list[Session] = []
    player = Player(recording, on_session=sessions.append, **how)
    told: dict[str, list[dict[str, Any]]] = {}
    player.client.on_event(lambda session_id, event: told.setdefault(session_id, []).append(event))
    async with asyncio.timeout(PATIENCE_S):
        await player.play()
    return player, told, sessions


@pytest.mark.parametrize("name", recordings.NAMES)
async def test_every_recording_plays(name: str) -> None:
    player, told, _ = await _play(name)
    assert player.differences == []
    recorded = {
        session_id: [params["event"] for params in session]
        for session_id, session in recordings.notifications(name).items()
    }
    if name in _ADAPTED:
        told, recorded = _without_requests(told), _without_requests(recorded)
    assert told == recorded


#: What these servers ask in their own way is told in today's.
_ADAPTED = frozenset({"legacy-0.0.420", "legacy-0.0.423", "legacy-1.0.12", "legacy-1.0.34"})


def _without_requests(told: dict[str, list[dict[str, Any]]]) -> dict[str, list[dict[str, Any]]]:
    asked = ("permission.", "user_input.", "external_tool.", "exit_plan_mode.")
    return {
        session_id: [event for event in events if not event["type"].startswith(asked)]
        for session_id, events in told.items()
    }


@pytest.mark.parametrize("name", ["hello-stream", "subagent", "shell-permission-approve", "legacy-1.0.81"])
async def test_a_conversation_on_it_has_the_transcript_of_the_recording(name: str) -> None:
    """The same client, the same view of it: what the window would show is what was there."""
    recording = await load_recording(recordings.FOLDER / f"{name}.jsonl")
    conversations: list[Conversation] = []
    player = Player(
        recording,
        on_session=lambda session: conversations.append(player.client.conversation(session.session_id)),
    )
    async with asyncio.timeout(PATIENCE_S):
        await player.play()
    [conversation] = conversations
    [events] = recordings.events(name)
    expected, _ = recordings.fold(events)
    shown = _content(conversation.transcript)
    assert shown == _content(expected)
    assert shown


def _content(transcript: Transcript) -> list[str]:
    """The rows that a server's events make; ours say that the session was opened and left."""
    return [
        f"{entry.text}"
        if isinstance(entry, AssistantMessage)
        else f"{entry.name} {entry.state} {entry.output}"
        for entry in transcript.entries
        if isinstance(entry, AssistantMessage | ToolCall)
    ]


async def test_the_pace_is_that_of_the_recording() -> None:
    naps: list[float] = []
    now = [0.0]

    async def sleep(seconds: float) -> None:
        naps.append(seconds)
        now[0] += seconds
        await asyncio.sleep(0)

    recording = await load_recording(recordings.FOLDER / "hello-stream.jsonl")
    player = Player(recording, speed=10, clock=lambda: now[0], sleep=sleep)
    async with asyncio.timeout(PATIENCE_S):
        await player.play()
    assert now[0] == pytest.approx(recording[-1].at_s / 10)
    assert sum(naps) == pytest.approx(now[0])


def _line(direction: str, **message: Any) -> RecordedMessage:
    return RecordedMessage(0.0, direction, {"jsonrpc": "2.0", **message})


_HANDSHAKE = (
    _line(">", id=1, method="connect", params={}),
    _line("<", id=1, result={"protocolVersion": 3, "version": "1.0.102"}),
)


async def _use(player: Player, use: Any) -> list[Any]:
    """Let `use(client)` do the sending while the recording is played."""
    results: list[Any] = []

    async def work(client: CopilotClient) -> None:
        ready = asyncio.Event()
        client.on_state(lambda state: ready.set() if state.value == "ready" else None)
        await ready.wait()
        await use(client, results)

    async with asyncio.timeout(PATIENCE_S), asyncio.TaskGroup() as group:
        group.create_task(work(player.client))
        group.create_task(player.play())
    return results


async def test_somebody_else_may_do_the_sending() -> None:
    recording = (
        *_HANDSHAKE,
        _line(">", id="a", method="models.list", params={"x": 1}),
        _line(">", id="b", method="models.list", params={}),
        _line("<", id="b", result="second"),
        _line("<", id="a", result="first"),
    )

    async def use(client: CopilotClient, results: list[Any]) -> None:
        calls = [client.call("models.list", params) for params in ({"x": 1}, {})]
        results += await asyncio.gather(*calls)

    player = Player(recording, drives=False)
    assert await _use(player, use) == ["first", "second"]
    assert player.differences == []


async def test_what_is_sent_otherwise_is_told() -> None:
    recording = (
        *_HANDSHAKE,
        _line(">", id="a", method="models.list", params={"x": 1, "apiKey": "[redacted]"}),
        _line("<", id="a", result="first"),
        _line(">", id="b", method="never.sent", params={"y": 2}),
    )

    async def use(client: CopilotClient, results: list[Any]) -> None:
        results.append(await client.call("models.list", {"x": 2, "apiKey": "anything"}))

    player = Player(recording, drives=False, patience_s=0.2)
    assert await _use(player, use) == ["first"]
    assert player.differences == [
        Difference("models.list", {"x": 1, "apiKey": "[redacted]"}, {"x": 2, "apiKey": "anything"}),
        Difference("never.sent", {"y": 2}, None),
    ]


async def test_a_call_that_was_not_recorded_is_refused_at_once() -> None:
    async def use(client: CopilotClient, results: list[Any]) -> None:
        with pytest.raises(MethodUnsupported, match="Not in the recording"):
            await client.call("session.new.thing", {})
        results.append(await client.call("models.list", {}))

    recording = (
        *_HANDSHAKE,
        _line(">", id="a", method="models.list", params={}),
        _line("<", id="a", result="models"),
    )
    player = Player(recording, drives=False)
    assert await _use(player, use) == ["models"]
    assert player.differences == []


@pytest.mark.parametrize(
    ("recording", "words"), [((), "Not in the recording"), (_HANDSHAKE[:1], "no handshake")]
)
async def test_a_recording_without_a_handshake_fails_in_time(
    recording: tuple[RecordedMessage, ...], words: str
) -> None:
    async with asyncio.timeout(PATIENCE_S):
        with pytest.raises(CopilotDesktopError, match=words):
            await Player(recording, patience_s=0.05).play()


def test_speed_is_not_negative() -> None:
    with pytest.raises(ValueError, match="negative"):
        Player((), speed=-1)


# Files

_GOOD = json.dumps({"t": 0, "dir": "<", "msg": {}})


async def test_a_last_line_that_was_cut_off_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "cut.jsonl"
    path.write_text(f'{_GOOD}\n\n{_GOOD}\n{{"t": 1, "dir": "<", "ms', encoding="utf-8")
    assert len(await load_recording(path)) == 2


@pytest.mark.parametrize(
    "text",
    [
        "no json\n",
        f"[]\n{_GOOD}\n",
        f'{{"t": "x", "dir": "<", "msg": {{}}}}\n{_GOOD}\n',
        f'{{"t": 1, "dir": "?", "msg": {{}}}}\n{_GOOD}\n',
        f'{{"t": 1, "dir": "<", "msg": 5}}\n{_GOOD}\n',
    ],
)
async def test_what_is_no_recording_is_refused_with_its_line(tmp_path: Path, text: str) -> None:
    path = tmp_path / "odd.jsonl"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(RecordingUnreadable, match="line 1"):
        await load_recording(path)


async def test_missing_and_foreign_files_are_refused(tmp_path: Path) -> None:
    with pytest.raises(RecordingUnreadable, match=r"absent\.jsonl") as caught:
        await load_recording(tmp_path / "absent.jsonl")
    assert describe(caught.value).code == "recording-unreadable"
    (tmp_path / "binary").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(RecordingUnreadable, match="UTF-8"):
        await load_recording(tmp_path / "binary")
