"""Reaching a server over TCP: who is at the other end, what is said about it, and leaving it."""

from __future__ import annotations

import asyncio
import logging
import socket
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.client import remote_server, silence
from copilot_desktop.client.client import ClientState, CopilotClient
from copilot_desktop.client.errors import (
    AgentNotReady,
    HistoryUnreadable,
    MethodUnsupported,
    ProtocolUnsupported,
)
from copilot_desktop.client.remote_errors import (
    HostUnknown,
    NotACli,
    NothingListens,
    RemoteError,
    ServerHungUp,
    ServerRefused,
    ServerSilent,
    ServerUnreachable,
    TokenMissing,
    TokenNotExpected,
    TokenRefused,
)
from copilot_desktop.error_text import CopilotDesktopError, describe
from copilot_desktop.protocol.versions import CliTooOld
from tests.support.pace import PATIENCE_S
from tests.support.scripted_client import eventually, options, until_state
from tests.support.tcp_server import Fault, ScriptedTcpServer

Handler = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]

TOKEN = "a-token-nobody-must-see"


@pytest.fixture
async def server() -> AsyncIterator[ScriptedTcpServer]:
    async with ScriptedTcpServer() as server:
        yield server


@asynccontextmanager
async def listening(handler: Handler) -> AsyncIterator[str]:
    """Something that is no CLI."""
    listener = await asyncio.start_server(handler, "127.0.0.1", 0)
    try:
        yield f"127.0.0.1:{listener.sockets[0].getsockname()[1]}"
    finally:
        listener.close()


def saying(words: bytes, *, then_closes: bool) -> Handler:
    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(words)
        await writer.drain()
        if not then_closes:
            await reader.read(-1)
        writer.close()

    return handle


async def failed_start(
    address: str, *, timeout_s: float = PATIENCE_S, token: str = ""
) -> CopilotDesktopError:
    """Return what `start` raised, after checking that nothing is left of it."""
    before = asyncio.all_tasks()
    client = CopilotClient.connect_to(address, token=token, connect_timeout_s=timeout_s)
    with pytest.raises(CopilotDesktopError) as caught:
        await client.start()
    assert (client.state, client.failure) == (ClientState.STOPPED, caught.value)
    with pytest.raises(AgentNotReady) as refused:
        await client.call("ping")
    assert refused.value.__cause__ is caught.value, "a later call says why"
    await client.close()
    assert client.state is ClientState.CLOSED
    assert {task for task in asyncio.all_tasks() - before if "cli" in task.get_name()} == set()
    return caught.value


# ---- reaching it -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "then_closes", "kind", "code"),
    [
        (b"", False, ServerSilent, "server-silent"),
        (b"", True, ServerHungUp, "server-hung-up"),
        (b"HTTP/1.1 400 Bad Request\r\n\r\n", True, NotACli, "server-not-a-cli"),
        (b"SSH-2.0-OpenSSH_9.6\r\n", False, NotACli, "server-not-a-cli"),
        (b"\x15\x03\x03\x00\x02\x02\x46", True, NotACli, "server-not-a-cli"),
        (b"\x00" * 5000, False, NotACli, "server-not-a-cli"),
        (b"Content-Length: 50\r\n\r\n{", True, ServerHungUp, "server-hung-up"),
        (b"Content-Length: 50\r\n\r\n{", False, ServerSilent, "server-silent"),
        (b"content-length: x\r\n\r\n{", False, ServerHungUp, "server-hung-up"),
    ],
    ids=["silent", "closes", "http", "ssh", "tls", "zeros", "half", "half-silent", "bad-length"],
)
@pytest.mark.allow_log
async def test_what_is_no_cli_is_told_as_what_it_is(
    words: bytes, then_closes: bool, kind: type[RemoteError], code: str
) -> None:
    async with listening(saying(words, then_closes=then_closes)) as address:
        # Only silence needs the time-out; everything else is found out at once.
        timeout_s = 0.3 if kind is ServerSilent else PATIENCE_S
        error = await failed_start(address, timeout_s=timeout_s)
    assert type(error) is kind
    text = describe(error)
    assert text.code == code
    assert address in text.sentence
    assert text.next_step
    assert text.detail.isprintable()


async def test_a_port_that_nobody_listens_on(server: ScriptedTcpServer) -> None:
    await server.go_away()
    for host in ("127.0.0.1", "localhost"):
        assert type(await failed_start(f"{host}:{server.port}")) is NothingListens


async def test_names_that_nobody_has() -> None:
    for name in ("no-such-host.invalid", "a" * 70, "..", "xn--"):
        error = await failed_start(f"{name}:1")
        assert isinstance(error, HostUnknown), error
        assert name in describe(error).sentence


async def test_a_way_that_swallows_everything(monkeypatch: pytest.MonkeyPatch) -> None:
    async def lost(*_arguments: object, **_more: object) -> None:
        await asyncio.Event().wait()

    monkeypatch.setattr(asyncio.get_running_loop(), "create_connection", lost)
    error = await failed_start("127.0.0.1:4321", timeout_s=0.05)
    assert type(error) is ServerUnreachable
    assert "0.05 s" in describe(error).detail


async def test_a_host_that_cannot_be_reached(monkeypatch: pytest.MonkeyPatch) -> None:
    async def no_route(*_arguments: object, **_more: object) -> None:
        raise OSError(113, "No route to host")

    monkeypatch.setattr(asyncio.get_running_loop(), "create_connection", no_route)
    error = await failed_start("127.0.0.1:4321")
    assert type(error) is ServerUnreachable
    assert describe(error).detail == "No route to host"


@pytest.mark.parametrize("first", ["refuses", "swallows"])
async def test_a_name_with_several_addresses_is_reached_by_the_one_that_answers(
    server: ScriptedTcpServer, monkeypatch: pytest.MonkeyPatch, first: str
) -> None:
    loop = asyncio.get_running_loop()
    connect = loop.create_connection

    async def resolve(_host: str, port: int, **_more: object) -> list[tuple[object, ...]]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (host, port)) for host in hosts]

    async def connect_or_swallow(factory: Any, host: str, port: int) -> Any:
        if host == "127.0.0.2" and first == "swallows":
            await asyncio.Event().wait()
        return await connect(factory, host, port)

    hosts = ["127.0.0.2", "127.0.0.1"]
    monkeypatch.setattr(loop, "getaddrinfo", resolve)
    monkeypatch.setattr(loop, "create_connection", connect_or_swallow)
    timeout_s = 0.4 if first == "swallows" else PATIENCE_S
    async with CopilotClient.connect_to(f"two-homes:{server.port}", connect_timeout_s=timeout_s) as client:
        assert client.state is ClientState.READY
    hosts = ["127.0.0.2", "127.0.0.3"]
    error = await failed_start(f"two-homes:{server.port}", timeout_s=timeout_s)
    assert type(error) is (ServerUnreachable if first == "swallows" else NothingListens)


async def test_the_kernel_looks_after_an_idle_connection(
    server: ScriptedTcpServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    loop = asyncio.get_running_loop()
    connect = loop.create_connection
    made: list[asyncio.Transport] = []

    async def noting(*arguments: Any, **more: Any) -> Any:
        transport, protocol = await connect(*arguments, **more)
        made.append(transport)
        return transport, protocol

    monkeypatch.setattr(loop, "create_connection", noting)
    async with CopilotClient.connect_to(server.address):
        sock = made[0].get_extra_info("socket")
        assert sock.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)
        if sys.platform == "linux":
            wanted = ("TCP_KEEPIDLE", "TCP_KEEPINTVL", "TCP_KEEPCNT", "TCP_USER_TIMEOUT")
            values = [sock.getsockopt(socket.IPPROTO_TCP, getattr(socket, name)) for name in wanted]
            assert values == [30, 10, 3, 60_000], "found out after a minute"


async def test_versions_that_we_must_not_talk_to(server: ScriptedTcpServer) -> None:
    server.protocol = 9
    assert isinstance(await failed_start(server.address), ProtocolUnsupported)
    server.protocol, server.version = 3, "0.0.422"
    assert isinstance(await failed_start(server.address), CliTooOld)
    async with CopilotClient.connect_to(server.address, allow_insecure=True) as client:
        assert client.version == "0.0.422"


async def test_a_server_that_refuses_the_handshake(server: ScriptedTcpServer) -> None:
    server.faults["connect"] = [Fault.REFUSE]
    error = await failed_start(server.address)
    assert type(error) is ServerRefused
    assert describe(error).detail == "on purpose"


async def test_starting_can_be_cancelled_and_repeated(server: ScriptedTcpServer) -> None:
    server.faults["connect"] = [Fault.IGNORE]
    client = CopilotClient.connect_to(server.address)
    starting = asyncio.create_task(client.start())
    await eventually(lambda: server.count("connect"))
    starting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await starting
    assert client.state is ClientState.STOPPED
    await client.start()
    assert (client.state, client.version) == (ClientState.READY, "1.0.102")
    await client.close()


async def test_there_is_no_command_to_change() -> None:
    client = CopilotClient.connect_to("127.0.0.1:1")
    with pytest.raises(TypeError):
        client.use(["copilot"])
    await client.close()


# ---- the token -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("wanted", "given", "kind"),
    [
        ("another", "", TokenMissing),
        ("another", TOKEN, TokenRefused),
        ("", TOKEN, TokenNotExpected),
    ],
    ids=["missing", "wrong", "not-expected"],
)
async def test_the_token_is_found_nowhere(
    server: ScriptedTcpServer,
    wanted: str,
    given: str,
    kind: type[RemoteError],
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    server.token, server.quotes_token = wanted, True
    error = await failed_start(server.address, token=given)
    assert type(error) is kind
    text = describe(error)
    assert text.next_step
    chain: list[BaseException] = [error]
    while (cause := chain[-1].__cause__) is not None:
        chain.append(cause)
    told = [caplog.text, *text.lines(), *map(repr, chain), *map(str, chain), repr(vars(error))]
    assert [line for line in told if TOKEN in line] == []


@pytest.mark.allow_log
async def test_who_is_on_the_way_can_read_and_that_is_said_once(
    server: ScriptedTcpServer, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    server.token = TOKEN
    async with CopilotClient.connect_to(server.address, token=TOKEN) as client:
        assert "not encrypted" not in caplog.text, "nobody is on the way within this computer"
    monkeypatch.setattr(remote_server, "is_loopback", lambda _host: False)
    async with CopilotClient.connect_to(server.address, token=TOKEN) as client:
        await client.restart()
    warnings = [record for record in caplog.records if record.levelno >= logging.WARNING]
    assert len(warnings) == 1
    assert "not encrypted" in warnings[0].getMessage()
    assert TOKEN not in caplog.text


# ---- using and leaving it --------------------------------------------------------------------


async def test_closing_detaches_and_leaves_the_server_running(
    server: ScriptedTcpServer, tmp_path: Path
) -> None:
    async with CopilotClient.connect_to(server.address) as client:
        sessions = [client.new_session(options(tmp_path / "not-on-this-computer")) for _ in range(3)]
        for session in sessions[:2]:
            await session.attach()
        server.running.add(sessions[0].session_id)
        server.tell(sessions[0].session_id, "assistant.turn_start", {"turnId": "0"})
        await eventually(lambda: sessions[0].is_running)
    assert server.count("session.detach") == 2
    assert server.count("session.detach", sessions[2].session_id) == 0
    assert [server.followers(session.session_id) for session in sessions] == [0, 0, 0]
    assert not server.count("runtime.shutdown")
    assert not server.count("session.abort"), "others may follow that turn"
    with pytest.raises(AgentNotReady):
        await client.call("ping")


async def test_closing_does_not_wait_for_a_mute_server(
    server: ScriptedTcpServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("copilot_desktop.client.many_sessions.RUNG_S", 0.1)
    server.faults["session.detach"] = [Fault.IGNORE]
    client = CopilotClient.connect_to(server.address)
    await client.start()
    await client.new_session(options(tmp_path)).attach()
    async with asyncio.timeout(PATIENCE_S):
        await client.close()
    assert client.state is ClientState.CLOSED


async def test_a_restart_is_a_new_connection(server: ScriptedTcpServer) -> None:
    async with CopilotClient.connect_to(server.address) as client:
        await client.restart()
        assert (client.state, server.connections) == (ClientState.READY, 2)
        assert (await client.call("ping", {"message": "x"}))["message"] == "pong: x"
    assert not server.count("runtime.shutdown")


async def test_what_the_server_does_not_know_says_so(server: ScriptedTcpServer) -> None:
    async with CopilotClient.connect_to(server.address) as client:
        with pytest.raises(MethodUnsupported) as caught:
            await client.call("unknown")
        assert "1.0.102" in describe(caught.value).sentence


async def test_history_comes_from_the_server_alone(server: ScriptedTcpServer, tmp_path: Path) -> None:
    async with CopilotClient.connect_to(server.address) as client:
        session = client.new_session(options(tmp_path))
        await session.attach()
        server.tell(session.session_id, "user.message", {"content": "hello"})
        kinds = [event["type"] for event in await client.read_history(session.session_id)]
        assert kinds == ["session.start", "user.message"]
        # What is not on its disk yet is asked of the live session.
        server.faults["sessions.readPersistedEvents"] = [Fault.REFUSE, Fault.REFUSE]
        assert [event["type"] for event in await client.read_history(session.session_id)] == kinds
        with pytest.raises(HistoryUnreadable):
            await client.read_history("another")


# ---- silence ---------------------------------------------------------------------------------


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(silence, "SILENCE_S", 0.05)
    monkeypatch.setattr(silence, "PING_TIMEOUT_S", 0.1)


@pytest.mark.usefixtures("impatient")
@pytest.mark.allow_log
async def test_a_connection_that_is_only_half_there_is_found_out(server: ScriptedTcpServer) -> None:
    """A call without a time limit, and nothing comes any more, not even the end."""
    async with CopilotClient.connect_to(server.address) as client:
        server.faults.update({"slow": [Fault.IGNORE], "ping": [Fault.IGNORE]})
        with pytest.raises(CopilotDesktopError) as caught:
            await client.call("slow", timeout_s=None)
        assert describe(caught.value).code == "connection-closed"
        await until_state(client, ClientState.READY)
        assert server.connections == 2


@pytest.mark.usefixtures("impatient")
async def test_a_slow_answer_is_waited_for(server: ScriptedTcpServer) -> None:
    """The server answers pings meanwhile."""
    gate = server.gates["slow"] = asyncio.Event()
    async with CopilotClient.connect_to(server.address) as client:
        call = asyncio.create_task(client.call("slow", timeout_s=None))
        await eventually(lambda: server.count("ping") >= 3)
        gate.set()
        assert await call == {"success": True}
        assert server.connections == 1


@pytest.mark.usefixtures("impatient")
async def test_a_server_that_talks_is_not_mute(server: ScriptedTcpServer, tmp_path: Path) -> None:
    """Its answers wait behind a flood of events; the connection is fine."""
    async with CopilotClient.connect_to(server.address) as client:
        session = client.new_session(options(tmp_path))
        await session.attach()
        gate = server.gates["slow"] = server.gates["ping"] = asyncio.Event()
        call = asyncio.create_task(client.call("slow", timeout_s=None))
        for _ in range(60):
            server.tell(session.session_id, "assistant.message_delta", {"deltaContent": "x"}, ephemeral=True)
            await asyncio.sleep(0.01)
        gate.set()
        assert await call == {"success": True}
        assert server.connections == 1


async def test_nothing_wakes_up_while_nothing_is_owed(server: ScriptedTcpServer) -> None:
    gate = server.gates["slow"] = asyncio.Event()
    async with CopilotClient.connect_to(server.address) as client:
        call = asyncio.create_task(client.call("slow", timeout_s=None))
        await eventually(lambda: server.count("slow"))
        assert len(silence_timers()) == 1
        gate.set()
        await call
        assert silence_timers() == []
        await client.call("ping", {"message": "x"})
        assert silence_timers() == []


def silence_timers() -> list[asyncio.TimerHandle]:
    scheduled: list[asyncio.TimerHandle] = getattr(asyncio.get_running_loop(), "_scheduled", [])
    return [timer for timer in scheduled if not timer.cancelled() and "SilenceWatch" in repr(timer)]
