"""After a loss: the way back, every session followed again once, nothing told twice and nothing lost."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.client import restart_policy
from copilot_desktop.client.client import ClientState, CopilotClient
from copilot_desktop.client.conversation import Conversation
from copilot_desktop.client.errors import AgentNotReady, ConnectionClosed, SessionClosed, SessionGone
from copilot_desktop.client.remote_errors import NothingListens, ServerLost, TokenRefused
from copilot_desktop.client.session import Session
from copilot_desktop.jsonrpc.errors import ResponseError
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.events import Event
from copilot_desktop.protocol.permissions import PermissionRequest
from copilot_desktop.protocol.requests import OpenRequest
from copilot_desktop.session.entries import AssistantMessage, StreamState
from copilot_desktop.session.local_events import ConnectionLost, ConnectionRestored
from copilot_desktop.session.transcript import Activity
from tests.support.pace import PATIENCE_S
from tests.support.scripted_client import eventually, options, until_state
from tests.support.tcp_server import Fault, ScriptedTcpServer


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Attempts follow each other at once; the fourth and later ones nearly so."""
    monkeypatch.setattr(restart_policy, "RECONNECT_S", (0.0, 0.0, 0.0, 0.02))


@pytest.fixture
async def server() -> AsyncIterator[ScriptedTcpServer]:
    async with ScriptedTcpServer() as server:
        yield server


@pytest.fixture
async def client(server: ScriptedTcpServer) -> AsyncIterator[CopilotClient]:
    async with CopilotClient.connect_to(server.address) as client:
        yield client


class Heard:
    """What one session tells, in order."""

    def __init__(self, session: Session) -> None:
        self.told: list[Any] = []
        session.on(self.told.append)

    @property
    def times(self) -> Counter[str]:
        """How often each event of the server was told."""
        return Counter(event.event_id for event in self.told if isinstance(event, Event))

    @property
    def losses(self) -> list[type]:
        return [type(event) for event in self.told if isinstance(event, ConnectionLost | ConnectionRestored)]

    def has(self, kind: str) -> bool:
        return kind in self.words()

    def words(self) -> list[str]:
        """Kinds of events and of our own facts, without what comes with opening."""
        kinds = [getattr(event, "type", type(event).__name__) for event in self.told]
        return [kind for kind in kinds if kind not in ("session.start", "session.resume", "SessionOpened")]


def have_heard(pairs: Sequence[tuple[Session, Heard]], losses: tuple[type, ...]) -> bool:
    return all(tuple(heard.losses) == losses for _, heard in pairs)


def is_running(session: Session) -> bool:
    return session.is_running


def open_requests(session: Session) -> Sequence[OpenRequest]:
    return session.requests


async def attached(client: CopilotClient, tmp_path: Path) -> tuple[Session, Heard]:
    session = client.new_session(options(tmp_path))
    heard = Heard(session)
    await session.attach()
    return session, heard


def begin_turn(server: ScriptedTcpServer, session: Session) -> None:
    server.running.add(session.session_id)
    server.tell(session.session_id, "user.message", {"content": "go", "messageId": "u"})
    server.tell(session.session_id, "assistant.turn_start", {"turnId": "0"})


def end_turn(server: ScriptedTcpServer, session: Session, text: str = "all of it") -> None:
    server.tell(session.session_id, "assistant.message", {"messageId": "m", "content": text})
    server.tell(session.session_id, "assistant.turn_end", {"turnId": "0"})
    server.running.discard(session.session_id)
    server.tell(session.session_id, "assistant.idle", {}, ephemeral=True)


def assert_followed_once(server: ScriptedTcpServer, *sessions: Session) -> None:
    for session in sessions:
        assert session.is_attached
        assert server.followers(session.session_id) == 1
    assert set(server.resumed_per_connection().values()) == {1}


# ---- the way back ----------------------------------------------------------------------------


async def test_the_state_tells_of_every_attempt(server: ScriptedTcpServer, client: CopilotClient) -> None:
    states: list[tuple[ClientState, int, type | None]] = []
    client.on_state(lambda state: states.append((state, client.attempt, type(client.failure))))
    await server.go_away()
    await eventually(lambda: client.attempt >= 5)
    assert client.state is ClientState.RESTARTING
    assert isinstance(client.failure, NothingListens)
    with pytest.raises(AgentNotReady):
        await client.call("ping")
    await server.listen()
    await until_state(client, ClientState.READY)
    assert (await client.call("ping", {"message": "x"}))["message"] == "pong: x"
    assert states[0] == (ClientState.RESTARTING, 1, ServerLost)
    assert states[-1] == (ClientState.READY, 0, type(None))


async def test_what_is_owed_fails_with_the_reason(server: ScriptedTcpServer, client: CopilotClient) -> None:
    server.gates["slow"] = asyncio.Event()
    calls = [asyncio.create_task(client.call("slow", timeout_s=None)) for _ in range(3)]
    await eventually(lambda: server.count("slow") == 3)
    server.drop()
    for outcome in await asyncio.gather(*calls, return_exceptions=True):
        assert isinstance(outcome, ConnectionClosed)
        assert server.address in str(outcome)


async def test_a_token_that_changed_meanwhile_ends_the_attempts(server: ScriptedTcpServer) -> None:
    server.token = "old"
    async with CopilotClient.connect_to(server.address, token="old") as client:
        await server.go_away()
        server.token = "new"
        await server.listen()
        await until_state(client, ClientState.STOPPED)
        assert isinstance(client.failure, TokenRefused)
        with pytest.raises(TokenRefused):
            await client.restart()
        server.token = "old"
        await client.restart()
        assert client.state is ClientState.READY


async def test_closing_while_it_tries_is_immediate(
    server: ScriptedTcpServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(restart_policy, "RECONNECT_S", (60.0,))
    client = CopilotClient.connect_to(server.address)
    await client.start()
    server.drop()
    await until_state(client, ClientState.RESTARTING)
    async with asyncio.timeout(PATIENCE_S):
        await client.close()
    assert client.state is ClientState.CLOSED


# ---- followed again --------------------------------------------------------------------------


async def test_many_sessions_are_each_resumed_once(
    server: ScriptedTcpServer, client: CopilotClient, tmp_path: Path
) -> None:
    pairs = [await attached(client, tmp_path) for _ in range(12)]
    sessions = [session for session, _ in pairs]
    idle = client.new_session(options(tmp_path))
    for loss in range(3):
        server.drop()
        await eventually(partial(have_heard, pairs, (loss + 1) * (ConnectionLost, ConnectionRestored)))
        assert server.connections == loss + 2
        assert_followed_once(server, *sessions)
    assert not server.count(methods.SESSION_CREATE, idle.session_id), "nobody had attached it"
    for session, heard in pairs:
        server.tell(session.session_id, "session.title_changed", {"title": "x"}, ephemeral=True)
        await eventually(partial(heard.has, "session.title_changed"))
        assert set(heard.times.values()) == {1}


async def test_what_was_missed_is_told_first_and_once(
    server: ScriptedTcpServer, client: CopilotClient, tmp_path: Path
) -> None:
    session, heard = await attached(client, tmp_path)
    begin_turn(server, session)
    server.tell(session.session_id, "assistant.message_delta", {"messageId": "m"}, ephemeral=True)
    await eventually(lambda: "assistant.message_delta" in heard.words())
    server.drop()
    await until_state(client, ClientState.RESTARTING)
    assert not is_running(session)
    end_turn(server, session)
    begin_turn(server, session)
    await eventually(lambda: heard.losses == [ConnectionLost, ConnectionRestored])
    assert is_running(session)
    end_turn(server, session, "more")
    await eventually(lambda: heard.words()[-1] == "assistant.idle")
    assert heard.words() == [
        *("user.message", "assistant.turn_start", "assistant.message_delta", "ConnectionLost"),
        *("assistant.message", "assistant.turn_end", "user.message", "assistant.turn_start"),
        *("ConnectionRestored", "assistant.message", "assistant.turn_end", "assistant.idle"),
    ]
    assert set(heard.times.values()) == {1}
    assert not is_running(session)


async def test_what_happens_while_we_catch_up_waits_its_turn(
    server: ScriptedTcpServer, client: CopilotClient, tmp_path: Path
) -> None:
    session, heard = await attached(client, tmp_path)
    begin_turn(server, session)
    await eventually(lambda: session.is_running)
    gate = server.gates[methods.SESSION_GET_MESSAGES] = asyncio.Event()
    server.drop()
    await eventually(lambda: server.count(methods.SESSION_GET_MESSAGES))
    # Told live to the new connection, and stored: it will be in the answer as well.
    server.tell(session.session_id, "session.info", {"infoType": "x", "message": "in both"})
    server.tell(session.session_id, "assistant.message_delta", {"messageId": "m"}, ephemeral=True)
    # An answer of the server proves that it has all arrived.
    await client.call("ping", {"message": "x"})
    assert heard.words()[-1] == "ConnectionLost"
    gate.set()
    await eventually(lambda: heard.words()[-1] == "assistant.message_delta")
    assert heard.words()[-4:] == [
        *("ConnectionLost", "session.info", "ConnectionRestored", "assistant.message_delta")
    ]
    assert set(heard.times.values()) == {1}


@pytest.mark.parametrize(
    "method",
    [
        methods.CONNECT,
        methods.SESSION_RESUME,
        methods.SESSION_GET_MESSAGES,
        methods.METADATA_ACTIVITY,
        methods.PENDING_PERMISSIONS,
    ],
)
@pytest.mark.parametrize("fault", [Fault.DROP_BEFORE, Fault.DROP_WITHIN, Fault.DROP_AFTER])
async def test_losses_on_the_way_back_are_survived_wherever_they_come(
    server: ScriptedTcpServer, client: CopilotClient, tmp_path: Path, method: str, fault: Fault
) -> None:
    session, heard = await attached(client, tmp_path)
    other, _ = await attached(client, tmp_path)
    begin_turn(server, session)
    await eventually(lambda: session.is_running)
    server.faults[method] = [fault, fault]
    server.drop()
    await until_state(client, ClientState.RESTARTING)
    server.tell(session.session_id, "session.info", {"infoType": "x", "message": "missed"})
    await eventually(lambda: not server.faults[method])
    # Not on the connection that the last fault ends.
    await eventually(lambda: all(server.followers(each.session_id) for each in (session, other)))
    await eventually(lambda: client.state is ClientState.READY and session.is_attached and other.is_attached)
    await eventually(lambda: heard.losses[-1] is ConnectionRestored)
    end_turn(server, session)
    await eventually(lambda: heard.words()[-1] == "assistant.idle")
    assert_followed_once(server, session, other)
    assert set(heard.times.values()) == {1}
    assert heard.words().count("session.info") == 1
    assert heard.words().count("assistant.message") == 1


@pytest.mark.allow_log
async def test_a_server_that_cannot_tell_what_was_missed_is_followed_all_the_same(
    server: ScriptedTcpServer, client: CopilotClient, tmp_path: Path
) -> None:
    session, heard = await attached(client, tmp_path)
    server.faults[methods.SESSION_GET_MESSAGES] = [Fault.REFUSE]
    server.drop()
    await until_state(client, ClientState.RESTARTING)
    await eventually(lambda: session.is_attached)
    server.tell(session.session_id, "session.title_changed", {"title": "x"}, ephemeral=True)
    await eventually(lambda: heard.words()[-1] == "session.title_changed")
    assert_followed_once(server, session)


async def test_an_older_server_tells_by_its_event_whether_the_turn_goes_on(
    server: ScriptedTcpServer, client: CopilotClient, tmp_path: Path
) -> None:
    session, heard = await attached(client, tmp_path)
    begin_turn(server, session)
    await eventually(lambda: session.is_running)
    server.answers[methods.METADATA_ACTIVITY] = "nothing that we know"
    server.drop()
    await eventually(lambda: heard.losses == [ConnectionLost, ConnectionRestored])
    assert is_running(session)


# ---- races -----------------------------------------------------------------------------------


async def test_a_command_at_the_same_time_waits_for_the_same_resume(
    server: ScriptedTcpServer, client: CopilotClient, tmp_path: Path
) -> None:
    session, heard = await attached(client, tmp_path)
    gate = server.gates[methods.SESSION_RESUME] = asyncio.Event()
    server.drop()
    await until_state(client, ClientState.RESTARTING)
    server.tell(session.session_id, "session.info", {"infoType": "x", "message": "missed"})
    await until_state(client, ClientState.READY)
    sends = [asyncio.create_task(session.send(text)) for text in ("one", "two")]
    await eventually(lambda: server.count(methods.SESSION_RESUME))
    assert not server.count(methods.SESSION_SEND)
    gate.set()
    assert all(await asyncio.gather(*sends))
    assert_followed_once(server, session)
    assert heard.words()[:3] == ["ConnectionLost", "session.info", "ConnectionRestored"]


@pytest.mark.parametrize("fault", [Fault.DROP_BEFORE, Fault.DROP_AFTER])
async def test_a_session_that_was_being_made_is_made_by_the_next_command(
    server: ScriptedTcpServer, client: CopilotClient, tmp_path: Path, fault: Fault
) -> None:
    session = client.new_session(options(tmp_path))
    gate = server.gates[methods.SESSION_CREATE] = asyncio.Event()
    server.faults[methods.SESSION_CREATE] = [fault]
    making = asyncio.create_task(session.attach())
    await eventually(lambda: server.count(methods.SESSION_CREATE))
    gate.set()
    if fault is Fault.DROP_BEFORE:
        with pytest.raises(ConnectionClosed):
            await making
        assert not session.is_attached
    else:
        await asyncio.wait({making})
    await eventually(lambda: server.connections == 2 and client.state is ClientState.READY)
    await session.send("hello")
    assert_followed_once(server, session)


async def test_a_session_made_while_there_is_no_server_is_made_later(
    server: ScriptedTcpServer, client: CopilotClient, tmp_path: Path
) -> None:
    await server.go_away()
    await until_state(client, ClientState.RESTARTING)
    session = client.new_session(options(tmp_path))
    with pytest.raises(AgentNotReady):
        await session.send("hello")
    await server.listen()
    await until_state(client, ClientState.READY)
    assert await session.send("hello")
    assert_followed_once(server, session)


async def test_what_was_left_meanwhile_is_not_followed_again(
    server: ScriptedTcpServer, client: CopilotClient, tmp_path: Path
) -> None:
    (left, _), (closed, _), (kept, _) = [await attached(client, tmp_path) for _ in range(3)]
    await server.go_away()
    await until_state(client, ClientState.RESTARTING)
    assert (left.was_lost, closed.was_lost, kept.was_lost) == (True, True, True)
    await left.detach()
    await closed.close()
    await server.listen()
    await eventually(lambda: kept.is_attached)
    await client.call("ping")
    assert not left.is_attached
    assert server.count(methods.SESSION_RESUME) == 1
    assert [server.followers(session.session_id) for session in (left, closed, kept)] == [0, 0, 1]
    await left.send("back again")
    assert server.followers(left.session_id) == 1


@pytest.mark.parametrize("way", ["close", "detach"])
async def test_who_leaves_while_it_is_resumed_is_left_by_the_server(
    server: ScriptedTcpServer, client: CopilotClient, tmp_path: Path, way: str
) -> None:
    session, _ = await attached(client, tmp_path)
    gate = server.gates[methods.SESSION_RESUME] = asyncio.Event()
    server.drop()
    await eventually(lambda: server.count(methods.SESSION_RESUME))
    leaving = asyncio.create_task(session.close() if way == "close" else session.detach())
    await asyncio.sleep(0)
    gate.set()
    await leaving
    await eventually(lambda: server.count(methods.SESSION_DETACH))
    assert server.followers(session.session_id) == 0
    assert not session.is_attached
    if way == "close":
        with pytest.raises(SessionClosed):
            await session.send("x")


async def test_a_handle_that_is_given_up_while_it_is_resumed_leaves_nothing_behind(
    server: ScriptedTcpServer, client: CopilotClient, tmp_path: Path
) -> None:
    session, _ = await attached(client, tmp_path)
    gate = server.gates[methods.SESSION_RESUME] = asyncio.Event()
    server.drop()
    await eventually(lambda: server.count(methods.SESSION_RESUME))
    session.give_up()
    gate.set()
    await eventually(lambda: server.count(methods.SESSION_DETACH))
    await client.call("ping")
    assert server.followers(session.session_id) == 0


@pytest.mark.allow_log
async def test_a_session_that_the_server_lost_is_gone_unless_nothing_was_in_it(
    server: ScriptedTcpServer, client: CopilotClient, tmp_path: Path
) -> None:
    used, _ = await attached(client, tmp_path)
    unused, _ = await attached(client, tmp_path)
    server.tell(used.session_id, "user.message", {"content": "go", "messageId": "u"})
    await client.call("ping")
    server.stored.clear()
    server.drop()
    await until_state(client, ClientState.RESTARTING)
    await eventually(lambda: unused.is_attached)
    with pytest.raises(SessionGone):
        await used.send("x")
    assert server.count(methods.SESSION_CREATE, used.session_id) == 1
    assert server.count(methods.SESSION_CREATE, unused.session_id) == 2


async def test_clients_of_two_servers_share_nothing(server: ScriptedTcpServer, tmp_path: Path) -> None:
    async with (
        ScriptedTcpServer() as second_server,
        CopilotClient.connect_to(server.address) as first,
        CopilotClient.connect_to(second_server.address) as second,
    ):
        one, one_heard = await attached(first, tmp_path)
        two = second.session(one.session_id, options(tmp_path))
        two_heard = Heard(two)
        second_server.tell(two.session_id, "session.start", {})
        await two.attach()
        begin_turn(server, one)
        await eventually(lambda: one.is_running)
        await second.call("ping")
        assert not two.is_running
        server.drop()
        await eventually(lambda: one_heard.losses == [ConnectionLost, ConnectionRestored])
        assert (two_heard.losses, second_server.connections) == ([], 1)
        assert two_heard.words() == []


# ---- what is built on it ---------------------------------------------------------------------


async def test_a_transcript_is_whole_after_a_loss(
    server: ScriptedTcpServer, client: CopilotClient, tmp_path: Path
) -> None:
    conversation = client.new_conversation(options(tmp_path))
    await conversation.attach()
    session = conversation.session
    begin_turn(server, session)
    delta = {"messageId": "m", "deltaContent": "all "}
    server.tell(session.session_id, "assistant.message_delta", delta, ephemeral=True)
    await eventually(lambda: messages(conversation.transcript.entries) == [("all ", StreamState.STREAMING)])
    server.drop()
    await until_state(client, ClientState.RESTARTING)
    assert messages(conversation.transcript.entries) == [("all ", StreamState.INTERRUPTED)]
    await eventually(lambda: conversation.transcript.activity is Activity.RUNNING)
    end_turn(server, session)
    await eventually(lambda: conversation.transcript.activity is not Activity.RUNNING)
    assert messages(conversation.transcript.entries) == [("all of it", StreamState.COMPLETE)]


def is_working(conversation: Conversation) -> bool:
    return conversation.transcript.activity is Activity.RUNNING


def messages(entries: Any) -> list[tuple[str, StreamState]]:
    return [(str(entry.text), entry.state) for entry in entries if isinstance(entry, AssistantMessage)]


async def test_permissions_that_still_wait_are_asked_for_again(
    server: ScriptedTcpServer, client: CopilotClient, tmp_path: Path
) -> None:
    session, heard = await attached(client, tmp_path)
    begin_turn(server, session)
    asked = {"kind": "shell", "fullCommandText": "make", "commands": [], "toolCallId": "t"}
    server.tell(session.session_id, "permission.requested", {"requestId": "p1", "permissionRequest": asked})
    await eventually(lambda: open_requests(session))
    server.answers[methods.PENDING_PERMISSIONS] = {"items": [{"requestId": "p1", "request": asked}]}
    server.drop()
    await until_state(client, ClientState.RESTARTING)
    assert not open_requests(session)
    await eventually(lambda: open_requests(session))
    (request,) = open_requests(session)
    assert isinstance(request, PermissionRequest)
    assert request.request_id == "p1"
    assert heard.words().count("permission.requested") == 2


async def test_an_error_of_the_server_is_no_loss(server: ScriptedTcpServer, client: CopilotClient) -> None:
    server.faults["ping"] = [Fault.REFUSE]
    with pytest.raises(ResponseError):
        await client.call("ping")
    assert (client.state, server.connections) == (ClientState.READY, 1)
