"""What is written of the wire: everything that passed, nothing that is secret, and never at its cost."""

from __future__ import annotations

import errno
import json
import os
import stat
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from copilot_desktop.client.recording import recorder as module
from copilot_desktop.client.recording.errors import RecordingFailed
from copilot_desktop.client.recording.record_redaction import RecordRedactor
from copilot_desktop.client.recording.recorder import FlightRecorder
from copilot_desktop.client.recording.recording import read_recording
from tests.support import recordings

_KEY = 's3cr3t-Key/with "quotes" and ü'


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="ascii").splitlines() if line]


def _body(**message: Any) -> bytes:
    return json.dumps(message).encode()


async def test_messages_are_written_as_the_other_recordings_are(tmp_path: Path) -> None:
    path = tmp_path / "flight.jsonl"
    times = iter([10.0, 10.25, 11.5, 12.0])
    recorder = FlightRecorder(path, versions={"app": "1.2"}, clock=lambda: next(times))
    await recorder.start()
    recorder(">", _body(id=1, method="connect", params={"a": "ü"}))
    recorder("<", bytearray(_body(id=1, result={"half": "\ud83d"})))
    recorder.note("a remark", why="test")
    await recorder.close()
    recorder("<", _body(method="too.late"))
    head, *rest = _lines(path)
    assert (head["t"], head["dir"], head["msg"]["note"]) == (0.0, "!", "recording")
    assert head["msg"]["versions"]["app"] == "1.2"
    assert set(head["msg"]["versions"]) == {"app", "python", "system"}
    assert rest == [
        {"t": 0.25, "dir": ">", "msg": {"id": 1, "method": "connect", "params": {"a": "ü"}}},
        {"t": 1.5, "dir": "<", "msg": {"id": 1, "result": {"half": "\ud83d"}}},
        {"t": 2.0, "dir": "!", "msg": {"note": "a remark", "why": "test"}},
    ]
    assert list(rest[0]) == ["t", "dir", "msg"]
    assert len(read_recording(path)) == 4


@pytest.mark.skipif(os.name == "nt", reason="no such modes")
async def test_only_the_person_may_read_it(tmp_path: Path) -> None:
    recorder = FlightRecorder(tmp_path / "flight.jsonl")
    before = os.umask(0)
    try:
        await recorder.start()
    finally:
        os.umask(before)
    await recorder.close()
    assert stat.S_IMODE(recorder.path.stat().st_mode) == 0o600


async def test_nothing_is_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "mine.txt"
    path.write_text("dear", encoding="utf-8")
    with pytest.raises(RecordingFailed, match=r"mine\.txt"):
        await FlightRecorder(path).start()
    assert path.read_text(encoding="utf-8") == "dear"
    with pytest.raises(RecordingFailed):
        await FlightRecorder(tmp_path / "absent" / "flight.jsonl").start()


@pytest.mark.skipif(os.name == "nt", reason="needs a right to make links")
async def test_a_link_is_not_followed(tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(RecordingFailed):
        await FlightRecorder(link).start()
    assert not (tmp_path / "elsewhere").exists()


async def test_what_is_no_json_is_counted(tmp_path: Path) -> None:
    recorder = FlightRecorder(tmp_path / "flight.jsonl")
    await recorder.start()
    recorder("<", b"{oops")
    recorder("<", b"[" * 100_000)
    recorder("<", _body(fine=True))
    await recorder.close()
    assert [line["msg"] for line in _lines(recorder.path)[1:]] == [
        {"unreadable": "5 bytes"},
        {"unreadable": "100000 bytes"},
        {"fine": True},
    ]


async def test_a_recorder_makes_one_recording(tmp_path: Path) -> None:
    recorder = FlightRecorder(tmp_path / "flight.jsonl")
    await recorder.close()
    await recorder.start()
    with pytest.raises(RuntimeError, match="one recording"):
        await recorder.start()
    await recorder.close()
    await recorder.close()


@pytest.mark.allow_log
async def test_a_bound_ends_the_recording_with_a_note(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    recorder = FlightRecorder(tmp_path / "flight.jsonl", max_bytes=2000)
    await recorder.start()
    for number in range(100):
        recorder("<", _body(number=number, text="x" * 50))
    await recorder.close()
    lines = _lines(recorder.path)
    assert recorder.path.stat().st_size < 2200
    assert 10 < len(lines) < 30
    assert "2000 bytes" in lines[-1]["msg"]["note"]
    assert "2000 bytes" in recorder.ending
    assert not recorder.is_recording
    assert [record.levelname for record in caplog.records if "recording" in record.message] == ["WARNING"]


@pytest.mark.allow_log
async def test_a_disk_that_is_too_slow_ends_the_recording_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()
    line = module._line

    def slow(at: float, direction: str, message: Any) -> bytes:
        go_on.wait(20)
        return line(at, direction, message)

    monkeypatch.setattr(module, "_line", slow)
    recorder = FlightRecorder(tmp_path / "flight.jsonl", queue_bytes=1000)
    await recorder.start()
    for number in range(100):
        recorder("<", _body(number=number, text="x" * 90))
    assert not recorder.is_recording
    go_on.set()
    await recorder.close()
    lines = _lines(recorder.path)
    assert "too slow" in lines[-1]["msg"]["note"]
    assert [item["msg"]["number"] for item in lines[1:-1]] == list(range(len(lines) - 2))
    assert 5 < len(lines) < 20


class _FullDisk:
    """A file that takes `room` bytes."""

    def __init__(self, file: IO[bytes], room: int) -> None:
        self._file, self._room = file, room

    def write(self, data: bytes) -> int:
        self._room -= len(data)
        if self._room < 0:
            raise OSError(errno.ENOSPC, "No space left on device")
        return self._file.write(data)

    def flush(self) -> None:
        self._file.flush()

    def fileno(self) -> int:
        return self._file.fileno()

    def __enter__(self) -> _FullDisk:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._file.close()


@pytest.mark.allow_log
async def test_a_full_disk_ends_the_recording_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    make = module._make
    monkeypatch.setattr(module, "_make", lambda path: _FullDisk(make(path), 700))
    recorder = FlightRecorder(tmp_path / "flight.jsonl")
    await recorder.start()
    for number in range(50):
        recorder("<", _body(number=number, text="x" * 50))
    await recorder.close()
    assert recorder.ending == "No space left on device"
    lines = _lines(recorder.path)
    assert lines[-1]["msg"]["note"] == "No space left on device"
    assert 3 < len(lines) < 12
    assert any("No space left" in record.message for record in caplog.records)


# Secrets


async def test_secrets_by_value_by_name_and_by_shape_are_not_written(tmp_path: Path) -> None:
    recorder = FlightRecorder(tmp_path / "flight.jsonl", secrets=[_KEY])
    await recorder.start()
    provider = {"type": "openai", "apiKey": "short", "bearerToken": "bearer-0001", "headers": {"X-Any": "h1"}}
    server = {"env": {"PATH": "/usr/bin", "API": "env-value-1"}, "headers": {"Authorization": "Basic Zm9v"}}
    recorder(">", _body(id=1, method="connect", params={"token": "connection-token-1"}))
    recorder(">", _body(id=2, method="session.create", params={"provider": provider, "mcp": {"s": server}}))
    recorder(">", _body(id=3, method="x", params={"gitHubToken": "tok-0003", "GH_TOKEN": "tok-0004"}))
    recorder("<", _body(method="session.event", params={"text": f"your key is {_KEY}."}))
    recorder("<", _body(method="session.event", params={"text": "later: connection-token-1 bearer-0001"}))
    recorder("<", _body(method="e", params={"nested": [{"line": "Authorization: Bearer abcdefgh12345"}]}))
    recorder(
        "<", _body(id=4, error={"code": 1, "message": "no", "data": {"password": ["pw-1", {"a": "pw-2"}]}})
    )
    await recorder.close()
    text = recorder.path.read_text(encoding="ascii")
    for secret in (
        json.dumps(_KEY)[1:-1],
        "short",
        "bearer-0001",
        '"h1"',
        "env-value-1",
        "Zm9v",
        "connection-token-1",
        "tok-0003",
        "tok-0004",
        "abcdefgh12345",
        "pw-1",
        "pw-2",
    ):
        assert secret not in text, secret
    kept = _lines(recorder.path)
    assert kept[2]["msg"]["params"]["provider"]["type"] == "openai"
    assert kept[4]["msg"]["params"]["text"] == "your key is [redacted]."


def test_numbers_and_harmless_words_stay() -> None:
    usage = {"inputTokens": 5, "tokenLimit": 128000, "token_type": "x", "author": "me", "tokens": "many"}
    assert RecordRedactor().clean(usage) == usage
    assert RecordRedactor().clean({"token": 5, "apiKey": "", "secret": None, "env": "prod"}) == {
        "token": 5,
        "apiKey": "",
        "secret": None,
        "env": "prod",
    }


def test_an_environment_makes_no_word_a_secret_elsewhere() -> None:
    redactor = RecordRedactor()
    assert redactor.clean({"env": {"HOME": "/home/user/project"}}) == {"env": {"HOME": "[redacted]"}}
    assert redactor.clean("in /home/user/project") == "in /home/user/project"
    redactor.clean({"env": {"API_TOKEN": "very-secret-1"}})
    assert redactor.clean("is very-secret-1") == "is [redacted]"


def test_what_is_learned_has_a_bound() -> None:
    redactor = RecordRedactor()
    for number in range(1000):
        assert redactor.clean({"token": f"token-number-{number:04}"}) == {"token": "[redacted]"}
    assert redactor.clean("token-number-0000 token-number-0999").endswith("token-number-0999")


@pytest.mark.parametrize("name", ["hello-stream", "subagent", "shell-permission-approve"])
def test_recordings_without_secrets_stay_as_they_are(name: str) -> None:
    redactor = RecordRedactor()
    for line in recordings.lines(name):
        message = line["msg"]
        if "provider" in message.get("params", {}):
            continue
        assert redactor.clean(message) == message


def _cases() -> Iterator[str]:
    path = recordings.FOLDER.parent / "corpora" / "redaction" / "cases.json"
    yield from (case["text"] for case in json.loads(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("text", list(_cases()))
def test_the_corpus_of_secrets_in_any_field(text: str) -> None:
    redactor = RecordRedactor(["sk-SECRETSECRET123"])
    for wrap in _WRAPS:
        cleaned = json.dumps(redactor.clean(wrap(text)))
        assert "[redacted]" in cleaned, cleaned


_WRAPS: tuple[Callable[[str], Any], ...] = (
    lambda text: text,
    lambda text: {"params": {"event": {"data": {"content": f"see {text} there"}}}},
    lambda text: [[{"any": [text]}]],
)

_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=20,
)


@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=30)
@given(_JSON, st.text(alphabet="abcdefghijklmnop", min_size=12, max_size=30))
def test_a_known_secret_is_found_in_whatever_shape(message: Any, secret: str) -> None:
    redactor = RecordRedactor([secret])
    cleaned = redactor.clean({"message": message, "x": f"<{secret}>", secret: [secret]})
    assert secret not in json.dumps(cleaned)
    json.dumps(cleaned).encode()


@pytest.mark.parametrize("size", [1, 2, 3, 5, 8, 13, 100])
def test_a_secret_that_comes_in_pieces_is_not_written(size: int) -> None:
    redactor = RecordRedactor(["sunny-house-key-7", "another-secret"])
    text = "The key is sunny-house-key-7, and sun shines; sunny-house-key-7another-secret are two. sunny"
    said = ""
    for at in range(0, len(text), size):
        for message_id in ("m", "other"):
            data = {"messageId": message_id, "deltaContent": text[at : at + size]}
            event = {"type": "assistant.message_delta", "data": data}
            cleaned = redactor.clean({"params": {"sessionId": "s", "event": event}})
            assert cleaned["params"]["event"]["data"]["messageId"] == message_id
        said += cleaned["params"]["event"]["data"]["deltaContent"]
    joined = said.replace("[redacted]", "")
    for secret in ("sunny-house-key-7", "another-secret"):
        # Three letters of its beginning may stand there: they begin many a word.
        assert all(secret[begin : begin + 4] not in joined for begin in range(4, len(secret) - 3))
    assert joined.startswith("The key is ")
    assert ", and sun" in joined
    assert "shines; " in joined
    assert " are two. " in joined


def test_pieces_without_a_secret_stay_as_they_are() -> None:
    redactor = RecordRedactor(["sunny-house-key-7"])
    for piece in ("It is a ", "sun", "ny day", " in the house", ""):
        event = {"type": "assistant.message_delta", "data": {"messageId": "m", "deltaContent": piece}}
        assert redactor.clean(event) == event
