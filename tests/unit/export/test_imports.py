"""Files that somebody sends: read when they are sessions, refused with a reason when not."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.client.event_log import read_log
from copilot_desktop.client.imported import is_imported
from copilot_desktop.export import imports
from copilot_desktop.export.head import Head
from copilot_desktop.export.imports import ImportRefused, delete_import, import_session, list_imports
from copilot_desktop.export.session_export import Format, SessionExport, export_session
from tests.support.big_log import events, write_log

START = {"type": "session.start", "data": {"sessionId": "orig", "context": {"cwd": "/p", "branch": "main"}}}
PROMPT = {"type": "user.message", "id": "1", "data": {"content": "hello\nthere"}}


def stored(home: Path, session_id: str) -> list[dict[str, Any]]:
    return read_log(home / "session-state" / session_id / "events.jsonl").events


def refusal(path: Path, home: Path) -> str:
    with pytest.raises(ImportRefused) as refused:
        import_session(path, home)
    assert not any((home / "session-state").iterdir()), "nothing is left"
    return str(refused.value.fields()["reason"])


def test_what_was_exported_comes_back(tmp_path: Path) -> None:
    log, file, home = tmp_path / "log.jsonl", tmp_path / "x.json", tmp_path / "imports"
    write_log(log, 300, bytes_each=500)
    head = Head("orig-1", "A title \u202e", "/p", "main", "gpt-5")
    export_session(SessionExport(Format.JSON, head, str, log), file, lambda _share: None)
    made = import_session(file, home)
    assert is_imported(made.session_id)
    assert (made.title, made.folder, made.branch, made.model) == ("A title \u202e", "/p", "main", "gpt-5")
    assert (made.original_id, made.event_count, made.skipped_count) == ("orig-1", 300, 0)
    assert stored(home, made.session_id) == read_log(log).events
    folder = home / "session-state" / made.session_id
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}
    (listed,) = list_imports(home)
    assert (listed.session_id, listed.title, listed.folder) == (made.session_id, made.title, "/p")
    again = import_session(file, home)
    assert again.session_id != made.session_id
    delete_import(home, made.session_id)
    delete_import(home, made.session_id)
    assert [copy.session_id for copy in list_imports(home)] == [again.session_id]


def test_an_event_log_of_the_cli_is_read(tmp_path: Path) -> None:
    log, home = tmp_path / "events.jsonl", tmp_path / "imports"
    lines = [json.dumps(START), json.dumps(PROMPT), "", '{"type":"torn', "\0\0\0", json.dumps({"type": "x"})]
    log.write_text("\ufeff" + "\n".join(lines), encoding="utf-8")
    made = import_session(log, home)
    assert (made.title, made.folder, made.branch) == ("hello\nthere", "/p", "main")
    assert (made.event_count, made.skipped_count) == (2, 2)
    assert stored(home, made.session_id)[-1]["data"] == PROMPT["data"]


def test_our_file_may_have_been_put_in_order(tmp_path: Path) -> None:
    file, home = tmp_path / "x.json", tmp_path / "imports"
    whole = {
        "format": "copilot-desktop-session",
        "version": 1,
        "session": {"title": "T"},
        "events": [PROMPT, 7],
    }
    for text in (json.dumps(whole), json.dumps(whole, indent=2)):
        file.write_text(text, encoding="utf-8")
        made = import_session(file, home)
        assert (made.title, made.event_count, made.skipped_count) == ("T", 1, 1)


HEAD = '{"format": "copilot-desktop-session", "version": %s, "session": {}, "events": [\n'


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("", "no-session"),
        ("hello\n" * 500, "no-session"),
        ("{}", "no-session"),
        ("[1,2,3]", "no-session"),
        ("[" * 200_000, "no-session"),
        ('{"a":' * 100_000, "no-session"),
        (HEAD % 2, "newer"),
        (HEAD % '"1"', "newer"),
        (HEAD % 1 + "]}", "no-session"),
        (HEAD % 1 + '{"type": "x", "data": {}}\n]}', "no-session"),
        ('{"format": "other", "version": 1, "events": [\n]}', "no-session"),
        ('{"format": "copilot-desktop-session", "version": 1, "events": 7}', "no-session"),
        (json.dumps({"type": "../../x", "data": {}}), "no-session"),
    ],
)
def test_what_is_no_session_is_refused(tmp_path: Path, content: str, reason: str) -> None:
    file = tmp_path / "x.json"
    file.write_text(content, encoding="utf-8")
    assert refusal(file, tmp_path / "imports") == reason


def test_what_is_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file, home = tmp_path / "x.jsonl", tmp_path / "imports"
    file.write_text("\n".join(json.dumps(event) for event in events(50, bytes_each=100)), encoding="utf-8")
    monkeypatch.setattr(imports, "MAX_EVENTS", 10)
    assert refusal(file, home) == "too-large"
    monkeypatch.setattr(imports, "MAX_BYTES", 10)
    assert refusal(file, home) == "too-large"


def test_a_line_without_end_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(imports, "MAX_LINE_BYTES", 1000)
    file, home = tmp_path / "x.jsonl", tmp_path / "imports"
    long = {"type": "user.message", "data": {"content": "y" * 5000}}
    file.write_text("\n".join(map(json.dumps, (PROMPT, long, PROMPT))), encoding="utf-8")
    made = import_session(file, home)
    assert (made.event_count, made.skipped_count) == (2, 1)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names")
def test_only_files_are_read(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(OSError, match="not a regular file"):
        import_session(pipe, tmp_path / "imports")
    with pytest.raises(FileNotFoundError):
        import_session(tmp_path / "gone", tmp_path / "imports")


def test_only_copies_are_deleted(tmp_path: Path) -> None:
    for session_id in ("", "..", "import-../../x", "abc", "import-" + "g" * 36):
        with pytest.raises(ValueError, match="not an imported session"):
            delete_import(tmp_path, session_id)


def test_a_damaged_note_loses_only_the_note(tmp_path: Path) -> None:
    file, home = tmp_path / "x.jsonl", tmp_path / "imports"
    file.write_text(json.dumps(PROMPT), encoding="utf-8")
    made = import_session(file, home)
    (home / "session-state" / made.session_id / "session.json").write_text('["', encoding="utf-8")
    (home / "session-state" / "something else").mkdir()
    (listed,) = list_imports(home)
    assert (listed.session_id, listed.title) == (made.session_id, "")
    assert list_imports(tmp_path / "none") == []
