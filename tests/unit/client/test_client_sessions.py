"""Sessions on the scripted CLI: a real process, real frames, real files."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.client import many_sessions, server, stored_events
from copilot_desktop.client.client import ClientState, CopilotClient
from copilot_desktop.client.errors import AgentNotReady, ConnectionClosed, HistoryUnreadable, ResponseError
from copilot_desktop.client.event_log import event_log_path
from copilot_desktop.client.stored_events import StoredEvents
from copilot_desktop.client.streams.errors import TurnLost
from copilot_desktop.client.streams.sending import start_turn
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.permissions import DecisionKind, PermissionDecision
from copilot_desktop.session.entries import AssistantMessage, Delivery, StreamState, UserMessage
from copilot_desktop.storage.state_db import StateDb
from tests.support.journal import prompts_of
from tests.support.pace import PATIENCE_S
from tests.support.scripted_client import (
    eventually,
    is_idle,
    make_client,
    options,
    running_client,
    until,
    until_state,
)


@pytest.fixture
async def journal(tmp_path: Path) -> AsyncIterator[StateDb]:
    db = StateDb(tmp_path / "state.db")
    assert await db.open() == []
    yield db
    await db.close()


def stream(*words: str, message_id: str = "m1") -> list[dict[str, Any]]:
    return [
        {"event": ["assistant.message_delta", {"messageId": message_id, "deltaContent": word}]}
        for word in words
    ]


#: The beginning of a turn that the script ends in its own way.
BEGUN: list[dict[str, Any]] = [
    {"answer": {"messageId": "u1"}},
    {"event": ["user.message", {"content": "hello", "messageId": "u1"}]},
    {"event": ["assistant.turn_start", {"turnId": "0"}]},
    *stream("half ", "an answer"),
]


async def test_a_turn_from_prompt_to_idle(tmp_path: Path, journal: StateDb) -> None:
    async with running_client(tmp_path, journal=journal) as client:
        session = client.new_conversation(options(tmp_path))
        await session.send("hello")
        transcript = await until(session, is_idle)
        texts = [str(e.text) for e in transcript.entries if isinstance(e, UserMessage | AssistantMessage)]
        assert texts == ["hello", "You said: hello"]
        assert client.conversation(session.session_id) is session
    (prompt,) = await prompts_of(journal, session.session_id)
    assert prompt.state == "delivered", "what is to be noted is noted before the client is closed"


async def test_a_crash_within_a_turn_keeps_what_was_said_here_and_after_a_restart_of_ours(
    tmp_path: Path, journal: StateDb
) -> None:
    dies = {"on": {"session.send": [*BEGUN, {"signal": "SIGKILL"}]}}
    scenario = {"lives": [dies, {}], "counter": str(tmp_path / "lives")}
    async with running_client(tmp_path, scenario, journal=journal) as client:
        session = client.new_conversation(options(tmp_path))
        await session.send("hello")
        transcript = await until(session, is_idle)
        (message,) = [e for e in transcript.entries if isinstance(e, AssistantMessage)]
        assert (str(message.text), message.state) == ("half an answer", StreamState.INTERRUPTED)
        await until_state(client, ClientState.READY)
        await session.send("again")
        transcript = await until(session, lambda state: "You said: again" in said(state.entries))
    async with running_client(tmp_path, scenario, journal=journal) as later:
        restored = later.conversation(session.session_id, options(tmp_path))
        await restored.load_history()
        assert said(restored.transcript.entries) == ["hello", "half an answer", "again", "You said: again"]


def said(entries: Any) -> list[str]:
    return [str(e.text) for e in entries if isinstance(e, UserMessage | AssistantMessage)]


async def test_a_crash_right_after_the_acknowledgement_leaves_the_prompt_marked(
    tmp_path: Path, journal: StateDb
) -> None:
    dies = {"on": {"session.send": [{"answer": {"messageId": "u1"}}, {"exit": 1}]}}
    scenario = {"lives": [dies, {}], "counter": str(tmp_path / "lives")}
    async with running_client(tmp_path, scenario, journal=journal) as client:
        session = client.new_conversation(options(tmp_path))
        await session.send("hello", prompt_id="p")
        await until(session, lambda state: states(state.entries) == [("hello", Delivery.UNCONFIRMED)])
        await until_state(client, ClientState.READY)
        await session.attach()
        assert states(session.transcript.entries) == [("hello", Delivery.UNCONFIRMED)], "not sent by itself"
        text = session.forget_prompt("p")
        assert text == "hello"
        await session.send(text)
        await until(session, is_idle)
        assert states(session.transcript.entries) == [("hello", Delivery.DELIVERED)]


def states(entries: Any) -> list[tuple[str, Delivery]]:
    return [(e.text, e.delivery) for e in entries if isinstance(e, UserMessage)]


async def test_a_prompt_sent_while_it_crashes_is_never_lost(tmp_path: Path, journal: StateDb) -> None:
    dies = {"on": {"session.send": [{"exit": 1}]}}
    scenario = {"lives": [dies, {}], "counter": str(tmp_path / "lives")}
    async with running_client(tmp_path, scenario, journal=journal) as client:
        session = client.new_conversation(options(tmp_path))
        with pytest.raises(ConnectionClosed):
            await session.send("hello", prompt_id="p")
        assert states(session.transcript.entries) == [("hello", Delivery.UNCONFIRMED)]
        assert [note.prompt_id for note in await journal.open_prompts(session.session_id)] == ["p"]


async def test_closing_within_a_turn_stops_it_and_keeps_its_text(tmp_path: Path, journal: StateDb) -> None:
    asked = tmp_path / "aborted"
    scenario = {
        "on": {
            "session.send": BEGUN,
            "session.abort": [{"touch": str(asked)}, {"answer": {"success": True}}],
        }
    }
    async with running_client(tmp_path, scenario, journal=journal) as client:
        session = client.new_conversation(options(tmp_path))
        await session.send("hello")
        await until(session, lambda state: said(state.entries) == ["hello", "half an answer"])
    assert asked.exists()
    (partial,) = await journal.partials_of(session.session_id)
    assert partial.text == "half an answer"


@pytest.mark.allow_log
async def test_whoever_waits_is_told_when_a_mute_server_is_closed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (many_sessions, server):
        monkeypatch.setattr(module, "RUNG_S", 0.05)
    hangs = {"on": {"session.send": BEGUN, "session.abort": [], "runtime.shutdown": []}}
    async with running_client(tmp_path, hangs) as client:
        session = client.new_session(options(tmp_path))
        turn = await start_turn(session, "hello")
        await eventually(lambda: session.is_running)
    async with asyncio.timeout(PATIENCE_S):
        with pytest.raises(TurnLost, match="the client was closed") as caught:
            await turn.wait()
    assert caught.value.result.text == "half an answer"
    assert not session.is_attached
    assert not session.is_running
    with pytest.raises(AgentNotReady, match="closed"):
        await session.send("and now?")
    with pytest.raises(AgentNotReady, match="closed"):
        await client.start()


async def test_an_id_has_one_handle_at_a_time(tmp_path: Path) -> None:
    async with running_client(tmp_path) as client:
        first = client.new_session(options(tmp_path), "of-ours")
        with pytest.raises(ValueError, match="of-ours has a handle"):
            client.new_session(options(tmp_path), "of-ours")
        assert client.session("of-ours") is first
        first.give_up()
        assert client.new_session(options(tmp_path), "of-ours") is not first


async def test_a_permission_goes_to_and_fro(tmp_path: Path) -> None:
    prompt = {"kind": "commands", "fullCommandText": "ls"}
    request = {
        "requestId": "q1",
        "permissionRequest": {"kind": "shell", "fullCommandText": "ls", "toolCallId": "c1"},
        "promptRequest": prompt,
    }
    done = {"requestId": "q1", "result": {"kind": "approved"}}
    scenario = {
        "on": {
            "session.send": [*BEGUN, {"event": ["permission.requested", request]}],
            methods.HANDLE_PERMISSION: [
                {"answer": {"success": True}},
                {"event": ["permission.completed", done]},
            ],
        }
    }
    async with running_client(tmp_path, scenario) as client:
        session = client.new_conversation(options(tmp_path))
        await session.send("hello")
        transcript = await until(session, lambda state: state.requests)
        decision = PermissionDecision(DecisionKind.ALLOW_ONCE)
        await session.answer(transcript.requests[0].request_id, decision)
        await until(session, lambda state: not state.requests)


async def test_what_the_server_asks_of_us(tmp_path: Path) -> None:
    async with running_client(tmp_path) as client:
        with pytest.raises(ResponseError) as caught:
            await client._incoming.answer("unheard.of", {})
        assert caught.value.rpc_code == -32601


async def test_a_server_s_request_does_not_hold_the_rest_up(tmp_path: Path) -> None:
    scenario = {
        "on": {
            "ping": [
                {"request": [7, "userInput.request", {"sessionId": "s", "question": "Which?"}]},
                {"request": [8, "exitPlanMode.request", {"sessionId": "s"}]},
                {"request": [9, "unheard.of", {}]},
                "usual",
            ]
        }
    }
    async with running_client(tmp_path, scenario) as client:
        client.conversation("s")
        for number in ("1", "2"):
            assert (await client.call("ping", {"message": number}))["message"] == f"pong: {number}"


# ---- history ---------------------------------------------------------------------------------


def prompt_event(number: int, text: str = "x") -> dict[str, Any]:
    data = {"content": text, "messageId": f"u{number}"}
    return {
        "type": "user.message",
        "id": f"e{number}",
        "timestamp": f"2026-01-01T00:00:{number:02}Z",
        "data": data,
    }


async def test_history_comes_page_by_page() -> None:
    pages: list[dict[str, Any]] = [
        {"events": [prompt_event(0), prompt_event(1)], "cursor": "a", "hasMore": True},
        {"events": [prompt_event(2)], "cursor": "b", "hasMore": False},
    ]
    asked: list[Any] = []

    async def call(method: str, params: Any) -> Any:
        asked.append((method, params.get("cursor")))
        return pages[len(asked) - 1]

    events = await StoredEvents(call, lambda _: None).read("s", None)
    assert [event["id"] for event in events] == ["e0", "e1", "e2"]
    assert asked == [(methods.READ_PERSISTED_EVENTS, None), (methods.READ_PERSISTED_EVENTS, "a")]


@pytest.mark.parametrize(
    "reply",
    [
        {"error": [-32601, "Unhandled method"]},
        {"error": [-32603, "no"]},
        {"answer": None},
        {"answer": {"events": 5}},
    ],
    ids=["unknown", "refused", "nothing", "nonsense"],
)
async def test_without_an_answer_the_log_itself_is_read(tmp_path: Path, reply: dict[str, Any]) -> None:
    write_log(tmp_path, [prompt_event(1)])
    async with running_client(tmp_path, {"on": {methods.READ_PERSISTED_EVENTS: [reply]}}) as client:
        assert await client.read_history("s") == [prompt_event(1)]


def write_log(folder: Path, events: list[dict[str, Any]], *, tail: bytes = b"") -> Path:
    path = event_log_path(folder / "home", "s")
    path.parent.mkdir(parents=True)
    lines = [json.dumps(event, ensure_ascii=False).encode() for event in events]
    path.write_bytes(b"\n".join([*lines, b""]) + tail)
    return path


@pytest.mark.parametrize(
    "tail",
    [b"", b'{"type": "assistant.mess', b"\0" * 4096, b"\r\n\n", b"[1, 2]\n", b"\xff\xfe\n"],
    ids=["whole", "torn", "power-loss", "blank", "no-event", "no-text"],
)
@pytest.mark.allow_log
async def test_a_log_is_read_as_far_as_it_can_be(tmp_path: Path, tail: bytes) -> None:
    odd = "a\u2028b\u2029c\x85d\r\n\x0be"
    write_log(tmp_path, [prompt_event(1, odd), prompt_event(2)], tail=tail)
    client = make_client(tmp_path)
    session = client.conversation("s", options(tmp_path))
    await session.load_history()
    assert [e.text for e in session.transcript.entries if isinstance(e, UserMessage)] == [odd, "x"]
    await client.close()


@pytest.mark.allow_log
async def test_records_that_are_glued_together_are_all_read(tmp_path: Path) -> None:
    glued = json.dumps(prompt_event(8)) + json.dumps(prompt_event(9)) + "\n"
    write_log(tmp_path, [prompt_event(1)], tail=glued.encode() + json.dumps(prompt_event(3)).encode())
    client = make_client(tmp_path)
    assert [event["id"] for event in await client.read_history("s")] == ["e1", "e8", "e9", "e3"]
    await client.close()


async def test_a_session_without_a_log_has_no_history(tmp_path: Path) -> None:
    client = make_client(tmp_path)
    assert await client.read_history("s") == []
    await client.close()


@pytest.mark.parametrize("session_id", ["", "..", "../../etc", "a/b", "a\\b", "a\0b"])
async def test_an_id_never_leads_out_of_the_folder(tmp_path: Path, session_id: str) -> None:
    client = make_client(tmp_path)
    with pytest.raises(HistoryUnreadable):
        await client.read_history(session_id)
    await client.close()


@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root reads everything")
async def test_a_log_that_may_not_be_read_says_so(tmp_path: Path) -> None:
    write_log(tmp_path, [prompt_event(1)]).chmod(0)
    client = make_client(tmp_path)
    with pytest.raises(HistoryUnreadable):
        await client.read_history("s")
    await client.close()


async def test_a_log_that_is_a_folder_says_so(tmp_path: Path) -> None:
    event_log_path(tmp_path / "home", "s").mkdir(parents=True)
    client = make_client(tmp_path)
    with pytest.raises(HistoryUnreadable):
        await client.read_history("s")
    await client.close()


# ---- lists -----------------------------------------------------------------------------------


async def test_lists_are_read_as_far_as_they_can_be(tmp_path: Path) -> None:
    scenario: dict[str, Any] = {
        "on": {
            methods.SESSION_LIST: [{"answer": {"sessions": [{"sessionId": "s", "name": "N"}, {}, 5, None]}}],
            methods.MODELS_LIST: [{"answer": ["what"]}],
        }
    }
    async with running_client(tmp_path, scenario) as client:
        assert [item.session_id for item in await client.list_sessions()] == ["s"]
        assert await client.list_models() == []
        assert not (await client.auth_status()).is_authenticated


async def test_leaving_a_session_detaches_it(tmp_path: Path) -> None:
    async with running_client(tmp_path) as client:
        session = client.new_conversation(options(tmp_path))
        await session.send("hello")
        await until(session, is_idle)
        await session.session.close()
        assert not session.is_attached
        assert client.conversation(session.session_id) is not session


async def test_a_client_that_is_forgotten_by_its_caller_still_closes(tmp_path: Path) -> None:
    client: CopilotClient = make_client(tmp_path)
    await client.start()
    session = client.new_conversation(options(tmp_path))
    sending = asyncio.create_task(session.send("hello"))
    await client.close()
    await asyncio.gather(sending, return_exceptions=True)
    await eventually(lambda: client.pid is None)


async def test_a_line_that_is_being_written_is_no_damage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = event_log_path(tmp_path, "s")
    log.parent.mkdir(parents=True)
    line = b'{"type":"user.message","data":{"content":"a"},"id":"1"}\n'
    log.write_bytes(line + line[:20])
    pauses: list[float] = []

    async def pause(seconds: float) -> None:
        pauses.append(seconds)
        log.write_bytes(line + line)

    monkeypatch.setattr(asyncio, "sleep", pause)
    page = await StoredEvents(_unused, lambda _: None).read_page("s", tmp_path, None)
    assert (len(page.events), page.is_torn, len(pauses)) == (2, False, 1)


async def test_a_torn_line_that_stays_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log = event_log_path(tmp_path, "s")
    log.parent.mkdir(parents=True)
    log.write_bytes(b'{"type":"user.mess')
    monkeypatch.setattr(stored_events, "_WRITTEN_AFTER_S", 0.0)
    page = await StoredEvents(_unused, lambda _: None).read_page("s", tmp_path, None)
    assert page.is_torn


async def _unused(*_: Any, **__: Any) -> Any:
    raise AssertionError("no server is needed")
