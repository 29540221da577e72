"""Every fault that a wire and the process at its other end can have, and what a caller gets."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.client import server, silence
from copilot_desktop.client.client import ClientState
from copilot_desktop.client.errors import AgentNotReady, ServerEnded, SessionClosed
from copilot_desktop.error_text import describe
from copilot_desktop.jsonrpc import connection
from copilot_desktop.jsonrpc.errors import ConnectionClosed, MessageTooLarge, ResponseError
from copilot_desktop.jsonrpc.framing import encode_frame
from copilot_desktop.jsonrpc.messages import encode_json
from tests.support.fake_cli import Action
from tests.support.json_rpc_link import linked, turns, until
from tests.support.pace import PATIENCE_S
from tests.support.scripted_client import eventually, options, running_client, until_state

#: What a call may take in all; every fault is found out, or given up, well before.
BOUND_S = PATIENCE_S

#: The time-out of the calls whose answer does not come.
TIMEOUT_S = 0.3


@dataclass(frozen=True)
class Fault:
    """What the CLI does in place of answering `probe`, and what comes of it.

    Attributes:
        outcome: the result of the call, or the class of what it raises.
        words: in what a person reads about it.
        exit_status: told by `ServerEnded`.
        survives: the same process answers the next call; else a new one does.
        is_logged: it leaves a warning.
    """

    name: str
    does: Sequence[Action]
    outcome: Any = "good"
    words: Sequence[str] = ()
    exit_status: int | None = None
    survives: bool = True
    is_logged: bool = False


def lost(
    name: str,
    *does: Action,
    words: Sequence[str] = (),
    exit_status: int | None = None,
    is_logged: bool = False,
) -> Fault:
    return Fault(name, does, ServerEnded, words, exit_status, survives=False, is_logged=is_logged)


def good(name: str, *does: Action, is_logged: bool = False, answers: bool = True) -> Fault:
    return Fault(name, [*does, {"answer": "good"}] if answers else does, is_logged=is_logged)


def silent(name: str, *does: Action, survives: bool) -> Fault:
    return Fault(name, does, TimeoutError, ["took too long"], survives=survives)


LAST_WORDS = {"stderr": "my last words"}
ANSWER = '{"id":ID,"result":"good"}'

FAULTS = [
    # It ends, at every point of a call.
    lost("exits-unanswered", LAST_WORDS, {"exit": 3}, words=["code 3", "my last words"], exit_status=3),
    lost("killed-unanswered", LAST_WORDS, {"signal": "SIGKILL"}, words=["SIGKILL"], exit_status=-9),
    lost("exits-in-header", {"stdout": "Content-Le"}, {"exit": 4}, words=["within a message"], exit_status=4),
    lost("exits-after-header", {"stdout": "Content-Length: 9\r\n\r\n"}, {"exit": 4}, exit_status=4),
    lost("exits-in-body", "half_frame", {"exit": 5}, words=["within a message", "code 5"], exit_status=5),
    lost("killed-in-body", "half_frame", {"signal": "SIGKILL"}, words=["SIGKILL"], exit_status=-9),
    Fault("exits-after-answer", [{"answer": "good"}, {"exit": 0}], survives=False),
    Fault("killed-after-answer", [{"answer": "good"}, {"signal": "SIGKILL"}], survives=False),
    lost("closes-stdout", LAST_WORDS, "close_stdout", "hang", words=["my last words"]),
    # It stalls.
    silent("hangs", "hang", survives=False),
    silent("stalls-in-header", {"stdout": "Content-Length: 5"}, "hang", survives=False),
    silent("stalls-in-body", "half_frame", "hang", survives=False),
    silent("never-answers", survives=True),
    silent("answers-late", {"sleep": TIMEOUT_S + 0.7}, {"answer": "late"}, survives=True),
    # It answers in odd ways.
    Fault("answers-twice", [{"answer": "good"}, {"answer": "again"}, {"error": [1, "no"]}]),
    Fault("refuses-then-answers", [{"error": [5, "no luck"]}, {"answer": "again"}], ResponseError, ["luck"]),
    good("answers-nobody", {"frame": '{"id":99999,"result":1}'}, {"frame": '{"id":"x","error":{"code":1}}'}),
    good("batch", {"wrapped": f'[{{"method":"m"}},{ANSWER}]'}, answers=False),
    good("batch-with-junk", {"wrapped": f"[1,null,{ANSWER},[]]"}, answers=False, is_logged=True),
    good("empty-batch", {"frame": "[]"}, is_logged=True),
    good("both-result-and-null-error", {"wrapped": '{"id":ID,"result":"good","error":null}'}, answers=False),
    Fault("neither", [{"wrapped": '{"id":ID}'}], ResponseError, ["neither"]),
    Fault("error-of-text", [{"wrapped": '{"id":ID,"error":"boom"}'}], ResponseError, ["boom"]),
    # What comes is no message.
    good("text-between", {"stdout": "a warning\n\x1b[31mred\x1b[0m\n"}, is_logged=True),
    good("text-glued", {"stdout": "(oops"}, is_logged=True),
    good("no-json", {"frame": "{'a':1}"}, is_logged=True),
    good("no-utf-8", {"frame": '{"method":"\udcff"}'}, is_logged=True),
    good("too-deep", {"frame": "[" * 100_000}, is_logged=True),
    good("no-json-rpc", {"frame": '{"method":5}'}, is_logged=True),
    good("id-of-no-kind", {"frame": '{"id":[1],"result":1}'}, is_logged=True),
    good("event-of-no-kind", {"notify": ["session.event", {"sessionId": 5, "event": 7}]}),
    good("lone-surrogate", {"frame": '{"method":"m","params":"\\ud83d"}'}),
    # It sends too much.
    good("flood", {"flood": [20_000, "session.event", {"sessionId": "s", "event": {"type": "x"}}]}),
    good("stderr-flood", {"flood_stderr": 2_000_000}),
    good("body-of-20-MB", {"frame": '{"method":"m","params":"' + "x" * 20_000_000 + '"}'}),
    lost("huge-header", {"stdout": "X: " + "a" * 100_000}, "hang", words=["header"], is_logged=True),
    lost("many-headers", {"stdout": "X: a\r\n" * 20_000}, "hang", words=["header"], is_logged=True),
    lost("text-without-end", {"stdout": "z" * 400_000}, "hang", words=["without a message"], is_logged=True),
    lost("huge-body", {"stdout": "Content-Length: 1000000000000\r\n\r\n{"}, words=["limit"], is_logged=True),
    # It cannot be trusted any more.
    lost("no-length", {"stdout": "Content-Length: 5_1\r\n\r\n"}, "hang", words=["no number"], is_logged=True),
    lost("negative-length", {"stdout": "Content-Length: -5\r\n\r\n"}, words=["no number"], is_logged=True),
    lost(
        "two-lengths",
        {"stdout": "Content-Length: 5\r\nContent-Length: 6\r\n\r\n"}, "hang",
        words=["two different"], is_logged=True,
    ),
    lost(
        "could-not-read-us",
        {"frame": '{"id":null,"error":{"code":-32700,"message":"bad column"}}'}, "hang",
        words=["bad column"], is_logged=True,
    ),
    # It asks.
    good("asks-what-nobody-knows", {"request": ["q", "no.such", {}]}),
    good(
        "asks-and-takes-back",
        {"request": ["q", "no.such", {}]}, {"notify": ["$/cancelRequest", {"id": "q"}]},
    ),
]  # fmt: skip


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is mute is found out soon, and what will not end is killed soon."""
    monkeypatch.setattr(server, "RUNG_S", 0.2)
    monkeypatch.setattr(silence, "PING_TIMEOUT_S", 2.0)


@pytest.mark.allow_log
@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
async def test_faults(fault: Fault, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    lives = [
        {"on": {"probe": fault.does, "next": [{"answer": "next"}]}},
        {"on": {"next": [{"answer": "next"}]}},
    ]
    scenario = {"lives": lives, "counter": str(tmp_path / "lives")}
    async with asyncio.timeout(3 * BOUND_S), running_client(tmp_path, scenario) as client:
        pid = client.pid
        began = time.monotonic()
        try:
            outcome: Any = await client.call(
                "probe", timeout_s=TIMEOUT_S if fault.outcome is TimeoutError else None
            )
        except (ResponseError, ConnectionClosed, TimeoutError) as error:
            outcome = error
        assert time.monotonic() - began < BOUND_S
        if isinstance(fault.outcome, type):
            assert isinstance(outcome, Exception)
            assert type(outcome) is fault.outcome, repr(outcome)
            text = "\n".join(describe(outcome).lines())
            assert [word for word in fault.words if word not in text] == []
            if isinstance(outcome, ServerEnded):
                assert outcome.exit_status == fault.exit_status
        else:
            assert outcome == fault.outcome
        if fault.survives:
            assert await client.call("next") == "next"
            assert client.pid == pid
        else:
            await eventually(lambda: client.pid not in (pid, None))
            await until_state(client, ClientState.READY)
            assert await client.call("next") == "next"
    logged = [record for record in caplog.records if record.levelname in ("WARNING", "ERROR")]
    assert all("mute" in record.getMessage() for record in logged) or fault.is_logged
    assert logged or not fault.is_logged


async def test_a_call_that_the_cli_did_not_even_read_fails_with_it(tmp_path: Path) -> None:
    scenario = {"on": {"probe": [{"answer": "good"}, {"exit": 6}]}}
    async with asyncio.timeout(BOUND_S), running_client(tmp_path, scenario) as client:
        first = asyncio.create_task(client.call("probe", timeout_s=None))
        unread = [asyncio.create_task(client.call("unread", "x" * 1000, timeout_s=None)) for _ in range(50)]
        assert await first == "good"
        for outcome in await asyncio.gather(*unread, return_exceptions=True):
            assert isinstance(outcome, ServerEnded)
            assert outcome.exit_status == 6


@pytest.mark.allow_log
@pytest.mark.usefixtures("impatient")
async def test_a_cli_that_reads_nothing_holds_up_its_callers_only(tmp_path: Path) -> None:
    """The pipe is full: calls end by their time-outs, and we do not block."""
    scenario = {"on": {"probe": [{"notify": ["session.lifecycle", {"type": "t"}]}, "hang"]}}
    async with asyncio.timeout(3 * BOUND_S), running_client(tmp_path, scenario) as client:
        told: list[str] = []
        client.on_lifecycle(lambda kind, _session: told.append(kind))
        probe = asyncio.create_task(client.call("probe", timeout_s=60))
        await eventually(lambda: told)
        began = time.monotonic()
        calls = [client.call("big", "x" * 500_000, timeout_s=TIMEOUT_S) for _ in range(10)]
        outcomes = await asyncio.gather(*calls, return_exceptions=True)
        assert {type(outcome) for outcome in outcomes} == {TimeoutError}
        assert time.monotonic() - began < BOUND_S
        # It is found mute then, and replaced; nobody waits on the old one.
        with pytest.raises(ServerEnded):
            await probe
        await until_state(client, ClientState.READY)


@pytest.mark.allow_log
@pytest.mark.usefixtures("impatient")
async def test_a_cli_that_closed_its_input_fails_calls_at_once(tmp_path: Path) -> None:
    scenario = {"on": {"probe": ["close_stdin", {"answer": "good"}, "hang"]}}
    async with asyncio.timeout(BOUND_S), running_client(tmp_path, scenario) as client:
        assert await client.call("probe") == "good"
        # The pipe may still look open to the first.
        calls = [client.call("next", "x" * 100_000, timeout_s=BOUND_S / 2) for _ in range(3)]
        for outcome in await asyncio.gather(*calls, return_exceptions=True):
            assert isinstance(outcome, ConnectionClosed)


async def test_what_is_closed_says_so(tmp_path: Path) -> None:
    async with running_client(tmp_path) as client:
        session = client.new_session(options(tmp_path))
        await session.send("hello")
        await session.close()
        for use in (session.send("more"), session.attach(), session.abort(), session.call("session.x")):
            with pytest.raises(SessionClosed, match=f"{session.session_id} is closed"):
                await use
        with pytest.raises(SessionClosed):
            session.on(print)
        other = client.new_session(options(tmp_path))
    with pytest.raises(AgentNotReady, match="closed"):
        await client.call("ping")
    with pytest.raises(AgentNotReady, match="closed"):
        await other.send("more")
    with pytest.raises(AgentNotReady, match="closed"):
        await client.start()


# ---- at every byte -----------------------------------------------------------------------------


async def test_wherever_the_stream_ends_what_was_whole_counts_and_the_rest_fails() -> None:
    answers: list[dict[str, Any]] = [
        {"id": 1, "result": "one"},
        {"method": "event"},
        {"id": 2, "result": "two"},
    ]
    frames = [encode_frame(encode_json({"jsonrpc": "2.0", **answer})) for answer in answers]
    ends = [sum(map(len, frames[: count + 1])) for count in range(3)]
    stream = b"".join(frames)
    for length in range(len(stream) + 1):
        async with linked() as link:
            calls = [asyncio.create_task(link.connection.request("n", timeout_s=60)) for _ in range(3)]
            await turns(2)
            link.far.send_bytes(stream[:length])
            link.far.writer.write_eof()
            reason = await link.until_ended()
            outcomes = await asyncio.gather(*calls, return_exceptions=True)
        whole = sum(length >= end for end in ends)
        assert outcomes[0] == "one" if whole >= 1 else isinstance(outcomes[0], ConnectionClosed)
        assert outcomes[1] == "two" if whole >= 3 else isinstance(outcomes[1], ConnectionClosed)
        assert isinstance(outcomes[2], ConnectionClosed)
        assert len(link.seen) == (whole >= 2)
        assert ("within a message" in reason) == (length not in (0, *ends))


async def test_a_thousand_callers_are_written_in_their_order_though_nobody_reads() -> None:
    async with linked() as link:
        count, size = 1000, 20_000
        calls = [asyncio.create_task(link.connection.request("n", [n, "x" * size])) for n in range(count)]
        await turns()
        # More than any pipe holds.
        assert link.writer.transport.get_write_buffer_size() > count * size / 2
        for number in range(count):
            asked = await link.far.receive()
            assert asked["params"][0] == number
            link.far.send({"id": asked["id"], "result": number})
        assert await asyncio.gather(*calls) == list(range(count))


async def test_callers_that_give_up_while_nobody_reads_disturb_no_order() -> None:
    async with linked() as link:
        calls = [
            asyncio.create_task(link.connection.request("n", [n, "x" * 20_000], timeout_s=60))
            for n in range(300)
        ]
        await turns()
        for call in calls[::3]:
            call.cancel()
        await turns()
        asked = [await link.far.receive() for _ in range(300)]
        assert [message["params"][0] for message in asked] == list(range(300))
        given_up = [await link.far.receive() for _ in range(100)]
        assert [message["params"]["id"] for message in given_up] == [m["id"] for m in asked[::3]]
        link.far.send_eof()
        await link.until_ended()
        assert len(await asyncio.gather(*calls, return_exceptions=True)) == 300


async def test_what_waits_for_one_who_does_not_read_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "MAX_UNSENT_BYTES", 1_000_000)
    async with linked() as link:
        with pytest.raises(TimeoutError):
            await link.connection.request("n", "x" * 3_000_000, timeout_s=0.01)
        with pytest.raises(ConnectionClosed, match="reads nothing"):
            await link.connection.request("n", "more")
        # It reads on, and all is well.
        assert (await link.far.receive())["method"] == "n"
        call = asyncio.create_task(link.connection.request("again"))
        while (asked := await link.far.receive())["method"] != "again":
            pass
        link.far.send({"id": asked["id"], "result": 1})
        assert await call == 1


async def test_what_is_too_large_is_not_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("copilot_desktop.jsonrpc.peer.MAX_BODY_BYTES", 2_000_000)
    async with linked() as link:
        with pytest.raises(MessageTooLarge) as caught:
            await link.connection.request("n", "x" * 3_000_000)
        assert "3 MB" in describe(caught.value).sentence
        link.connection.notify("marker")
        assert (await link.far.receive())["method"] == "marker"


async def test_a_call_that_still_drains_fails_when_the_other_side_says_no_more() -> None:
    """It reads nothing and has closed its output: nobody would ever drain."""
    async with linked() as link:
        call = asyncio.create_task(link.connection.request("n", "x" * 5_000_000, timeout_s=None))
        await until(lambda: link.writer.transport.get_write_buffer_size() > 0)
        link.far.writer.write_eof()
        with pytest.raises(ConnectionClosed, match="ended the connection"):
            await call


@pytest.mark.parametrize("answer_first", [False, True])
async def test_an_answer_and_the_time_out_at_the_same_moment_settle_the_call_once(answer_first: bool) -> None:
    async with linked() as link:
        call = asyncio.create_task(link.connection.request("n", timeout_s=0.05))
        asked = await link.far.receive()
        if answer_first:
            link.far.send({"id": asked["id"], "result": 1})
        # The loop is held up beyond the deadline, with the answer in the pipe or not.
        time.sleep(0.1)  # noqa: ASYNC251 - this is what is tested
        with contextlib.suppress(TimeoutError):
            assert await call == 1
        link.far.send({"id": asked["id"], "result": 2})
        link.connection.notify("marker")
        while (message := await link.far.receive())["method"] != "marker":
            assert message["method"] == "$/cancelRequest"
        assert link.connection.closure is None
