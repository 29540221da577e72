"""The peer: ids, what is owed, and the corpus of frames that a broken CLI may write."""

from __future__ import annotations

import base64
import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copilot_desktop.jsonrpc.errors import FramingError
from copilot_desktop.jsonrpc.framing import FrameDecoder, encode_frame
from copilot_desktop.jsonrpc.messages import Failure, Message, Notification, Request, Result, parse_messages
from copilot_desktop.jsonrpc.peer import Peer
from tests.support.frame_corpus import CASES, CHOSEN, GENERATED, LARGE, cut, frame, probe

TESTS = Path(__file__).parents[2]


def sent(frame: bytes) -> Any:
    """Return the JSON in a frame that was written."""
    decoder = FrameDecoder()
    decoder.receive_data(frame)
    body = decoder.next_body()
    assert body is not None
    assert not decoder.has_partial_frame
    return json.loads(body)


def receive(peer: Peer, *chunks: bytes) -> list[Message]:
    accepted: list[Message] = []
    for chunk in chunks:
        peer.receive_data(chunk)
        while (body := peer.next_body()) is not None:
            accepted += [
                taken for message in parse_messages(body) if (taken := peer.accept(message)) is not None
            ]
    return accepted


def test_what_is_written() -> None:
    peer = Peer()
    request_id, data = peer.request("ping", {"message": "x"})
    assert sent(data) == {"jsonrpc": "2.0", "id": request_id, "method": "ping", "params": {"message": "x"}}
    assert sent(peer.request("ping")[1]) == {"jsonrpc": "2.0", "id": request_id + 1, "method": "ping"}
    assert sent(peer.notification("n", [])) == {"jsonrpc": "2.0", "method": "n", "params": []}
    asked = Request("s1", "ask", None)
    assert sent(peer.result(asked, None)) == {"jsonrpc": "2.0", "id": "s1", "result": None}
    assert sent(peer.failure(asked, 5, "no")) == {
        "jsonrpc": "2.0",
        "id": "s1",
        "error": {"code": 5, "message": "no"},
    }
    assert sent(peer.failure(asked, 5, "no", {"a": 1}))["error"]["data"] == {"a": 1}


def test_a_call_that_cannot_be_written_is_not_owed() -> None:
    peer = Peer()
    with pytest.raises(TypeError):
        peer.request("x", object())
    assert peer.pending == ()


def test_answers_settle_their_calls_once() -> None:
    peer = Peer()
    first, second = peer.request("a")[0], peer.request("b")[0]
    assert list(peer.pending) == [first, second]
    good, bad = {"id": second, "result": 2}, {"id": first, "error": {"code": 1, "message": "m"}}
    assert receive(peer, frame(good), frame(bad)) == [Result(second, 2), Failure(first, 1, "m", None)]
    assert not peer.pending
    assert receive(peer, frame(good), frame(bad), frame({"id": "nobody", "result": 1})) == []


def test_an_id_that_came_back_as_a_float_is_ours() -> None:
    peer = Peer()
    request_id, _ = peer.request("a")
    assert len(receive(peer, frame({"id": float(request_id), "result": 1}))) == 1


@pytest.mark.allow_log
def test_true_is_not_the_id_one() -> None:
    peer = Peer()
    peer.request("a")
    assert receive(peer, frame({"id": True, "result": 1})) == []
    assert len(peer.pending) == 1


def test_the_other_sides_ids_are_a_space_of_their_own() -> None:
    peer = Peer()
    request_id, _ = peer.request("a")
    asked = receive(peer, frame({"id": request_id, "method": "ask", "params": {}}))
    assert asked == [Request(request_id, "ask", {})]
    assert peer.pending == (request_id,)


def test_cancelling_says_so_once_and_drops_the_late_answer() -> None:
    peer = Peer()
    request_id, _ = peer.request("slow")
    assert sent(peer.cancel(request_id)) == {
        "jsonrpc": "2.0",
        "method": "$/cancelRequest",
        "params": {"id": request_id},
    }
    assert peer.cancel(request_id) == b""
    assert receive(peer, frame({"id": request_id, "result": 1})) == []


def test_an_error_without_an_id_ends_the_connection() -> None:
    peer = Peer()
    peer.request("a")
    with pytest.raises(FramingError, match="column 9"):
        receive(peer, frame({"id": None, "error": {"code": -32700, "message": "EOF at column 9"}}))


def test_eof_hands_back_what_is_owed() -> None:
    peer = Peer()
    owed = peer.request("a")[0], peer.request("b")[0]
    receive(peer, b"Content-Length: 10\r\n\r\n{")
    assert peer.has_partial_frame
    assert peer.receive_eof() == owed
    assert peer.receive_eof() == ()


def outcome(chunks: list[bytes]) -> tuple[list[int], str]:
    """Return the numbers of the probes that were delivered and whether the stream lives."""
    peer = Peer()
    delivered: list[int] = []
    try:
        for chunk in chunks:
            delivered += [
                message.params["n"]
                for message in receive(peer, chunk)
                if isinstance(message, Notification) and message.method == "probe"
            ]
    except FramingError:
        return delivered, "closed"
    return delivered, "alive"


@pytest.mark.allow_log
@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_frame_corpus(case: dict[str, Any]) -> None:
    chunks = [base64.b64decode(chunk) for chunk in case["chunks"]]
    expected = case["expect"]
    wanted = CHOSEN.get(case["id"], expected["deliver"])
    for recut in (chunks, [b"".join(chunks)], cut(b"".join(chunks), 1)):
        delivered, end = outcome(recut)
        assert delivered == wanted
        if not case["eof"]:
            assert end in expected["end"].split("|")
    if case["sentinel"] and expected["end"] == "alive":
        assert outcome([*chunks, probe(99)]) == ([*wanted, 99], "alive")


@pytest.mark.allow_log
@pytest.mark.parametrize("case", LARGE, ids=lambda case: case["id"])
def test_large_frame_corpus(case: dict[str, Any]) -> None:
    expected = case["expect"]
    assert outcome(GENERATED[case["id"]]) == (expected["deliver"], expected["end"])


@pytest.mark.parametrize("name", ["hello-stream", "rpc-errors", "two-sessions-concurrent"])
def test_recorded_traffic_is_the_same_in_any_chunks(name: str) -> None:
    lines = (TESTS / "recordings" / f"{name}.jsonl").read_text().splitlines()
    stream = b"".join(
        frame(record["msg"])
        for record in map(json.loads, lines)
        if record.get("dir") == "<" and not ("error" in record["msg"] and record["msg"].get("id") is None)
    )
    whole = [message for message in receive(Peer(), stream) if isinstance(message, Notification)]
    assert whole or name == "rpc-errors"
    for size in (1, 7, 1000):
        assert [m for m in receive(Peer(), *cut(stream, size)) if isinstance(m, Notification)] == whole


@settings(deadline=None)
@given(st.lists(st.text(max_size=20), max_size=8), st.data())
def test_any_chunking_gives_the_same_messages(texts: list[str], data: st.DataObject) -> None:
    messages = [Notification("n", {"text": text}) for text in texts]
    stream = b"".join(
        encode_frame(json.dumps({"method": "n", "params": {"text": text}}, ensure_ascii=False).encode())
        for text in texts
    )
    cuts = [0, *sorted(data.draw(st.lists(st.integers(0, len(stream)), max_size=30))), len(stream)]
    assert receive(Peer(), *(stream[a:b] for a, b in pairwise(cuts))) == messages


@pytest.mark.allow_log
@settings(max_examples=300, deadline=None)
@given(st.lists(st.binary(max_size=120) | st.binary(max_size=120).map(encode_frame), max_size=8))
def test_random_bytes_raise_nothing_but_framing_errors(chunks: list[bytes]) -> None:
    outcome(chunks)
