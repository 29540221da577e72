"""JSON and JSON-RPC: what is read, what is dropped, what is written."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copilot_desktop.jsonrpc.messages import (
    INTERNAL_ERROR,
    INVALID_REQUEST,
    Failure,
    Message,
    Notification,
    Request,
    Result,
    decode_json,
    encode_json,
    parse_messages,
)
from copilot_desktop.surrogates import scrub_surrogates

SUITE = sorted((Path(__file__).parents[2] / "corpora" / "jsontestsuite").glob("*.json"))


@pytest.mark.allow_log
@pytest.mark.parametrize("path", SUITE, ids=lambda path: path.stem)
def test_json_suite(path: Path) -> None:
    body = path.read_bytes()
    parse_messages(body)
    try:
        decode_json(body)
        accepted = True
    except ValueError:
        accepted = False
    if path.name.startswith("y_"):
        assert accepted
    if path.name.startswith("n_"):
        assert not accepted


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ({"id": 1, "method": "m", "params": {"a": 1}}, Request(1, "m", {"a": 1})),
        ({"id": "x", "method": "m", "result": 1}, Request("x", "m", None)),
        ({"id": 2.0, "method": "m"}, Request(2.0, "m", None)),
        ({"method": "m", "params": [1]}, Notification("m", [1])),
        ({"jsonrpc": "1.0", "method": "m"}, Notification("m", None)),
        ({"id": 0, "result": None}, Result(0, None)),
        ({"id": 1, "result": 5, "error": None}, Result(1, 5)),
        ({"id": 1, "error": {"code": -32601, "message": "no", "data": 7}}, Failure(1, -32601, "no", 7)),
        ({"id": 1, "result": 1, "error": {"code": 1.0, "message": "no"}}, Failure(1, 1, "no", None)),
        ({"id": 1, "error": {"code": "x", "message": 5}}, Failure(1, INTERNAL_ERROR, "", None)),
        ({"id": 1, "error": "boom"}, Failure(1, INTERNAL_ERROR, "boom", None)),
        ({"id": None, "error": {"code": -32700, "message": "bad"}}, Failure(None, -32700, "bad", None)),
        ({"error": {"code": -32700, "message": "bad"}}, Failure(None, -32700, "bad", None)),
    ],
)
def test_messages_are_told_apart_method_first(value: Any, message: Message) -> None:
    assert parse_messages(json.dumps(value).encode()) == (message,)


def test_an_answer_with_nothing_in_it_is_a_failure() -> None:
    [message] = parse_messages(b'{"id":1}')
    assert isinstance(message, Failure)
    assert message.rpc_code == INVALID_REQUEST


@pytest.mark.allow_log
@pytest.mark.parametrize(
    "body",
    [
        b"", b"null", b"4", b'"x"', b"[]", b"{}", b"{'method':'m'}", b'{"method":5}',
        b'{"method":null}', b'{"id":null,"method":"m"}', b'{"id":true,"method":"m"}',
        b'{"id":[1],"result":1}', b'{"id":{"a":1},"result":1}', b'{"id":false,"result":1}',
        b'{"id":null,"result":1}', b'{"method":"m"} x', b'{"method":"m"}{"method":"m"}',
        b'{"method":"m","params":NaN}', b'{"method":"m","params":-Infinity}', b'\xef\xbb\xbf{"method":"m"}',
        b'{"method":"\xc0\xaf"}', b'{"method":"\xed\xa0\x80"}', b'{"method":"\xff"}',
        b'{"method":"m","params":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        b'{"method":"m","params":' + b'{"":' * 20_000 + b"1" + b"}" * 20_001,
        b'[[{"method":"m"}]]', b'[1,{"method":5},null]', b'{"method":"m","params":1e999}',
        b'{"method":"m","params":"a\nb"}',
    ],
    ids=lambda body: repr(body[:24]),
)  # fmt: skip
def test_what_is_no_message_is_dropped_with_a_record(body: bytes, caplog: pytest.LogCaptureFixture) -> None:
    assert not parse_messages(body)
    assert [r.levelname for r in caplog.records] == ["WARNING"]


def test_a_batch_is_its_messages_in_their_order() -> None:
    body = b'[{"method":"a"},{"id":1,"method":"b","params":2},{"id":"x","result":3},{"method":"a"}]'
    a = Notification("a", None)
    assert list(parse_messages(body)) == [a, Request(1, "b", 2), Result("x", 3), a]


@pytest.mark.allow_log
def test_what_is_no_message_in_a_batch_is_left_out_with_one_record(caplog: pytest.LogCaptureFixture) -> None:
    body = json.dumps([1, {"method": "a"}, [], {"method": 5}, {"method": "b"}, [{"method": "c"}]]).encode()
    assert list(parse_messages(body)) == [Notification("a", None), Notification("b", None)]
    [record] = caplog.records
    assert record.getMessage() == "dropping 4 of 6 elements of a batch that are no JSON-RPC"


@pytest.mark.parametrize(
    ("escaped", "text"),
    [
        (r"a\ud800b", "a\ufffdb"),
        (r"\udc00\ud800", "\ufffd\ufffd"),
        (r"\ud83d\ude00", "😀"),
        (r"\ud83d\ud83d\ude00", "\ufffd😀"),
        (r"\\ud800 \ud800", "\\ud800 \ufffd"),
        (r"\\\ud800\n\u0041", "\\\ufffd\nA"),
        (r"\uDBFF", "\ufffd"),
    ],
)
def test_lone_surrogates_that_come_in_are_replaced(escaped: str, text: str) -> None:
    assert decode_json(f'{{"{escaped}":["{escaped}"]}}'.encode()) == {text: [text]}


def test_other_odd_characters_stay_as_they_are() -> None:
    text = "a\u2028b\u0085\x00\u202e\ufeff\U0010ffff"
    assert decode_json(encode_json(text)) == text


@dataclass
class Parameters:
    text: str


def test_lone_surrogates_that_go_out_are_replaced_at_any_depth() -> None:
    value = {"\ud800": [{"a": "x\udfff"}, ("\ud83d", 1, None)], "b": Parameters("\udc00")}
    assert json.loads(encode_json(value)) == {
        "\ufffd": [{"a": "x\ufffd"}, ["\ufffd", 1, None]],
        "b": {"text": "\ufffd"},
    }


def test_numbers_that_json_lacks_are_written_as_null() -> None:
    assert encode_json([math.nan, math.inf, -math.inf]) == b"[null,null,null]"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(st.characters()),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters()), inner),
)


@settings(deadline=None)
@given(JSON)
def test_what_is_written_is_read_back_without_surrogates(value: Any) -> None:
    assert decode_json(encode_json(value)) == scrub_surrogates(value)


@settings(deadline=None)
@given(st.text(st.characters(categories=["Cs", "Lu"]), max_size=12))
def test_escaped_surrogates_are_read_as_the_standard_library_reads_them(text: str) -> None:
    body = json.dumps(text).encode()
    expected = scrub_surrogates(
        json.loads(body).encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
    )
    assert decode_json(body) == expected


@pytest.mark.allow_log
@settings(deadline=None)
@given(st.binary(max_size=200))
def test_random_bodies_raise_nothing(body: bytes) -> None:
    parse_messages(body)
