"""What one start hands to the one before: nothing that was not checked."""

from __future__ import annotations

import json

import pytest

from copilot_desktop.start_request import MAX_LINE_BYTES, StartRequest


@pytest.mark.parametrize(
    "request_",
    [
        StartRequest(),
        StartRequest(folder="/home/somebody/projekt ü\n"),
        StartRequest(session="0a1b2c3d"),
        StartRequest("/a", "b", "c"),
    ],
)
def test_what_is_written_is_read(request_: StartRequest) -> None:
    line = request_.to_line()
    assert line.count(b"\n") == 1
    assert StartRequest.from_line(line) == request_


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"raise\n",
        b"{}",
        b"null\n",
        b'"text"\n',
        b"[" * 4000 + b"\n",
        b'{"folder": 1}\n',
        b'{"folder": "relative/path"}\n',
        b'{"folder": "/with\\u0000nul"}\n',
        b'{"session": ["a"]}\n',
        b'{"session": "../../secret"}\n',
        b'{"session": "a b"}\n',
        b'{"session": "%s"}\n' % (b"a" * 129),
        b"\xff\xfe\n",
        b'{"folder": "/%s"}\n' % (b"x" * MAX_LINE_BYTES),
    ],
)
def test_what_does_not_fit_is_no_request(line: bytes) -> None:
    assert StartRequest.from_line(line) is None


def test_a_token_that_is_none_takes_nothing_else_along() -> None:
    line = json.dumps({"folder": "/a", "activationToken": "two words", "later": True}).encode() + b"\n"
    assert StartRequest.from_line(line) == StartRequest(folder="/a")


def test_what_cannot_be_handed_on_is_refused_where_it_is_named() -> None:
    with pytest.raises(ValueError, match="too long"):
        StartRequest.of_this_process(folder="/" + "x" * MAX_LINE_BYTES, environ={})
    with pytest.raises(ValueError, match="id"):
        StartRequest.of_this_process(session="-x", environ={})
    assert StartRequest.of_this_process(environ={"XDG_ACTIVATION_TOKEN": "a\nb"}) == StartRequest()
