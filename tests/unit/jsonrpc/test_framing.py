"""The frame decoder on good, cut, noisy and hostile bytes."""

from __future__ import annotations

import tracemalloc
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copilot_desktop.jsonrpc.errors import FramingError
from copilot_desktop.jsonrpc.framing import (
    MAX_BODY_BYTES,
    MAX_HEADER_BYTES,
    MAX_STRAY_BYTES,
    FrameDecoder,
    encode_frame,
)
from tests.support.pace import assert_linear

#: A decoder that warns about skipped bytes is what most of these tests are about.
pytestmark = pytest.mark.allow_log


def bodies_of(*chunks: bytes) -> tuple[list[bytes | bytearray], str]:
    """Return what was decoded and how it ended: "open" or "error"."""
    decoder = FrameDecoder()
    bodies: list[bytes | bytearray] = []
    try:
        for chunk in chunks:
            decoder.receive_data(chunk)
            while (body := decoder.next_body()) is not None:
                bodies.append(body)
    except FramingError:
        return bodies, "error"
    return bodies, "open"


def one_by_one(data: bytes) -> list[bytes]:
    return [data[i : i + 1] for i in range(len(data))]


FRAME = encode_frame(b"{}")


def test_encoded_frame_has_the_one_header_the_cli_sends() -> None:
    assert encode_frame("é".encode()) == b"Content-Length: 2\r\n\r\n\xc3\xa9"


@pytest.mark.parametrize(
    ("stream", "bodies"),
    [
        (FRAME + FRAME, [b"{}", b"{}"]),
        (b"content-LENGTH:2\r\n\r\n{}", [b"{}"]),
        (b"Content-Length \t: \t2 \t\r\n\r\n{}", [b"{}"]),
        (b"X-A: 1\r\nContent-Length: 2\r\nContent-Type: x; charset=utf8\r\n\r\n{}", [b"{}"]),
        (b"Content-Length: 2\n\n{}", [b"{}"]),
        (b"Content-Length: 0002\r\n\r\n{}", [b"{}"]),
        (b"Content-Length: 2\r\nContent-Length: 02\r\n\r\n{}", [b"{}"]),
        (b"Content-Length: 0\r\n\r\n" + FRAME, [b"", b"{}"]),
        (b"\r\n\n\r\n" + FRAME, [b"{}"]),
        (b"a warning\n" + FRAME, [b"{}"]),
        (b"Warning: looks like a field\n" + FRAME, [b"{}"]),
        (b"X-Only: 1\r\n\r\n" + FRAME, [b"{}"]),
        (b"Content-Length 5\r\n\r\n" + FRAME, [b"{}"]),
        (b"\x1b[31mred\x1b[0m\n\x00\xff\n" + FRAME, [b"{}"]),
        (FRAME + b"oops" + FRAME, [b"{}", b"{}"]),
        (b"(oops" + FRAME, [b"{}"]),
        (b"(saw Content-Length: 99\nContent-Length: 2\r\n\r\n{}", [b"{}"]),
        (b"(saw Content-Length: 99\nand more\r\n\r\n" + FRAME, [b"{}"]),
        (b"(about Content-Length: abc\n" + FRAME, [b"{}"]),
        (b"z" * 10_000 + b"\n" + FRAME, [b"{}"]),
        (b"z" * 10_000 + b"(" + FRAME, [b"{}"]),
        (b"z" * 300 + b": not a field name\n" + FRAME, [b"{}"]),
    ],
)
def test_bodies_are_found_whole_and_byte_by_byte(stream: bytes, bodies: list[bytes]) -> None:
    assert bodies_of(stream) == (bodies, "open")
    assert bodies_of(*one_by_one(stream)) == (bodies, "open")


@pytest.mark.parametrize(
    "value",
    [
        "abc", "51.0", "0x33", "5_1", "+5", "-5", "", "5 1", "５１", "٥", "1e3", "1000000000000",
        "9" * 5000, str(MAX_BODY_BYTES + 1),
    ],
)  # fmt: skip
def test_a_bad_length_ends_the_stream_after_what_came_before(value: str) -> None:
    stream = FRAME + b"Content-Length: " + value.encode() + b"\r\n\r\n{}" + FRAME
    assert bodies_of(stream) == ([b"{}"], "error")
    assert bodies_of(*one_by_one(stream)) == ([b"{}"], "error")


def test_different_lengths_of_one_message_are_an_error() -> None:
    assert bodies_of(b"Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}") == ([], "error")


def test_a_length_at_the_limit_waits_for_its_body() -> None:
    decoder = FrameDecoder()
    decoder.receive_data(b"Content-Length: %d\r\n\r\n" % MAX_BODY_BYTES)
    assert decoder.next_body() is None
    assert decoder.has_partial_frame


@pytest.mark.parametrize(
    "bomb",
    [
        b"X-Long: " + b"a" * 1_000_000,
        b"X-Long: " + b"a" * MAX_HEADER_BYTES + b"\r\n",
        b"X-Many: aaaaaaaa\r\n" * 20_000,
        b"a" * 1_000_000,
        b"a line\n" * 100_000,
        b"\n" * 1_000_000,
        b"X: 1\n\n" * 100_000,
    ],
    ids=["line", "whole-line", "lines", "stray-line", "stray-lines", "blank-lines", "empty-blocks"],
)
def test_a_header_that_does_not_end_is_bounded(bomb: bytes) -> None:
    assert bodies_of(bomb) == ([], "error")
    assert bodies_of(*(bomb[start : start + 4096] for start in range(0, len(bomb), 4096))) == ([], "error")


def test_a_line_without_an_end_is_not_kept() -> None:
    decoder = FrameDecoder()
    for _ in range(MAX_STRAY_BYTES // 4096 - 1):
        decoder.receive_data(b"a" * 4096)
        assert decoder.next_body() is None
        assert len(decoder._buffer) <= MAX_HEADER_BYTES


def test_a_frame_forgives_the_noise_before_it() -> None:
    noise = b"x" * (MAX_STRAY_BYTES // 2) + b"\n"
    assert bodies_of((noise + FRAME) * 8) == ([b"{}"] * 8, "open")


def test_after_an_error_the_decoder_stays_in_it_and_keeps_nothing() -> None:
    decoder = FrameDecoder()
    decoder.receive_data(b"Content-Length: x\r\n")
    with pytest.raises(FramingError):
        decoder.next_body()
    decoder.receive_data(FRAME * 1000)
    with pytest.raises(FramingError):
        decoder.next_body()
    assert not decoder.has_partial_frame


def test_noise_is_reported_once_per_run(caplog: pytest.LogCaptureFixture) -> None:
    bodies_of(b"one\ntwo\n" + FRAME + FRAME + b"three\nfour\n" + FRAME)
    assert [r.levelname for r in caplog.records if r.levelname == "WARNING"] == ["WARNING"] * 2


def test_noise_text_is_not_logged_above_debug(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level("DEBUG", "copilot_desktop.jsonrpc"):
        bodies_of(b"secret words\n")
    assert "secret" not in "".join(r.getMessage() for r in caplog.records if r.levelname != "DEBUG")
    assert "secret words" in caplog.text


@pytest.mark.parametrize(
    ("stream", "partial"),
    [(b"", False), (FRAME, False), (b"Cont", True), (b"Content-Length: 5\r\n", True), (FRAME[:-1], True)],
)
def test_partial_frames_are_known(stream: bytes, partial: bool) -> None:
    decoder = FrameDecoder()
    decoder.receive_data(stream)
    while decoder.next_body() is not None:
        pass
    assert decoder.has_partial_frame is partial


def test_tiny_chunks_take_linear_time() -> None:
    def receive(size: int) -> None:
        stream = encode_frame(b"x" * size)
        assert bodies_of(*(stream[i : i + 7] for i in range(0, len(stream), 7))) == ([b"x" * size], "open")

    receive(10_000)
    assert_linear(receive, 100_000, 1_600_000, slack=5.0)


def test_many_glued_frames_take_linear_time() -> None:
    def receive(count: int) -> None:
        bodies, _ = bodies_of(encode_frame(b"{}") * count)
        assert len(bodies) == count

    receive(100)
    assert_linear(receive, 3_000, 48_000, slack=5.0)


def test_a_body_of_many_chunks_is_held_once() -> None:
    size, chunk = 16 * 1024 * 1024, b"x" * 65536
    decoder = FrameDecoder()
    decoder.receive_data(b"Content-Length: %d\r\n\r\n" % size)
    tracemalloc.start()
    try:
        for _ in range(size // len(chunk)):
            assert decoder.next_body() is None
            decoder.receive_data(chunk)
        body = decoder.next_body()
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert body == b"x" * size
    # A buffer that grows has an eighth in reserve.
    assert peak < 1.2 * size


def test_an_announced_length_alone_takes_no_memory() -> None:
    tracemalloc.start()
    try:
        decoder = FrameDecoder()
        decoder.receive_data(b"Content-Length: %d\r\n\r\n{" % MAX_BODY_BYTES)
        assert decoder.next_body() is None
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 1_000_000


PIECES = st.one_of(
    st.binary(max_size=40).map(encode_frame),
    st.sampled_from(
        [
            b"noise\n", b"oops", b"\r\n", b"\n", b"X: 1\r\n", b"Content-", b"Content-Length: 3\r\n",
            b"Content-Length: 3\r\n\r\n", b"Content-Length: x\r\n", b"content-length:2\n\n{}",
            b"Content-Length: \r\n\r\n", b"Content-Length: 2\r\nX: 1\r\n\r\n{}",
            b"Content-Length: 00000002\r\n\r\n{}", b"Content-Length: 000000002\r\n\r\n{}",
            b"z" * 9000, b"A: " + b"b" * 5000 + b"\n", b"(" * 70_000,
        ]
    ),
    st.binary(max_size=30),
)  # fmt: skip


@settings(deadline=None)
@given(st.lists(PIECES, max_size=12).map(b"".join), st.data())
def test_any_chunking_gives_the_same_bodies(stream: bytes, data: st.DataObject) -> None:
    cuts = sorted(data.draw(st.lists(st.integers(0, len(stream)), max_size=20)))
    edges = [0, *cuts, len(stream)]
    chunks = [stream[a:b] for a, b in pairwise(edges)]
    assert bodies_of(*chunks) == bodies_of(stream)


@settings(deadline=None)
@given(st.lists(PIECES, max_size=12).map(b"".join), st.data())
def test_many_bodies_at_a_time_are_the_same_as_one_by_one(stream: bytes, data: st.DataObject) -> None:
    cut = data.draw(st.integers(0, len(stream)))
    decoder = FrameDecoder()
    bodies: list[bytes | bytearray] = []
    ending = "open"
    try:
        for chunk in (stream[:cut], stream[cut:]):
            decoder.receive_data(chunk)
            while several := decoder.next_bodies():
                bodies += several
    except FramingError:
        ending = "error"
    assert (bodies, ending) == bodies_of(stream)


@settings(deadline=None)
@given(st.lists(st.binary(max_size=200)))
def test_frames_survive_the_round_trip(bodies: list[bytes]) -> None:
    assert bodies_of(b"".join(map(encode_frame, bodies))) == (bodies, "open")


@settings(max_examples=300, deadline=None)
@given(st.lists(st.binary(max_size=300), max_size=8))
def test_random_bytes_raise_nothing_but_framing_errors(chunks: list[bytes]) -> None:
    bodies_of(*chunks)
