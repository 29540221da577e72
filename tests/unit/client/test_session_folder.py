"""What is told of a session by its folder alone, whatever stands in it."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from copilot_desktop.client.session_folder import StoredSession, read_session
from copilot_desktop.client.workspace_file import read_workspace
from tests.support.pace import within
from tests.support.session_tree import write_session

PADDING = "x" * 20_000


def events_of(folder: Path) -> Path:
    return folder / "events.jsonl"


def age(path: Path, seconds: float = 3600.0) -> None:
    """Nobody is writing to it."""
    at = time.time() - seconds
    os.utime(path, (at, at))


def test_a_session_is_told_without_a_server(tmp_path: Path) -> None:
    at = datetime(2026, 5, 1, 10, tzinfo=UTC)
    folder = write_session(
        tmp_path,
        "s1",
        prompt="Fix the *rounding*\nof totals",
        answer="Done.\n\n**All** tests `pass` now.\n\n---\n",
        folder="/work/shop",
        branch="main",
        at=at,
    )
    (folder / "inuse.4711.lock").write_text("4711\n")
    (folder / "inuse.4711.hold").touch()
    told = read_session(folder)
    assert told == StoredSession(
        session_id="s1",
        title="Fix the *rounding*",
        folder="/work/shop",
        branch="main",
        created_at=at.timestamp() - 180,
        modified_at=at.timestamp(),
        last_line="All tests pass now.",
        size=events_of(folder).stat().st_size,
        used_by=(4711,),
        was_used=True,
    )
    assert told.is_shown
    assert StoredSession.from_json("s1", told.to_json()) == told


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"format": 0}', '{"format": 1}', '{"format": 1, "used_by": 3}']
)
def test_what_was_kept_by_another_version_is_read_again(text: str) -> None:
    assert StoredSession.from_json("s1", text) is None


def test_without_the_notes_the_log_tells(tmp_path: Path) -> None:
    long = json.dumps({"type": "system.message", "data": {"content": "x" * 50_000}})
    folder = write_session(tmp_path, "s1", prompt="What now?", branch="main")
    log = events_of(folder)
    start, *rest = log.read_text().splitlines()
    log.write_text("\n".join([start, long, *rest]) + "\n")
    age(log)
    (folder / "workspace.yaml").unlink()
    told = read_session(folder)
    assert (told.title, told.folder, told.branch) == ("What now?", "/work/project", "main")
    assert told.is_shown
    assert not told.is_damaged


@pytest.mark.parametrize("with_log", [True, False])
def test_a_session_that_was_never_used_is_not_shown(tmp_path: Path, with_log: bool) -> None:
    folder = write_session(tmp_path, "s1", prompt="")
    if not with_log:
        events_of(folder).unlink()
    told = read_session(folder)
    assert not told.was_used
    assert not told.is_shown
    assert not told.is_damaged


def test_a_session_that_a_program_made_for_itself_is_not_shown(tmp_path: Path) -> None:
    folder = write_session(tmp_path, "s1", start={"detachedFromSpawningParentSessionId": "parent"})
    assert read_session(folder).is_detached
    assert not read_session(folder).is_shown


def cut_off(log: Path) -> None:
    log.write_bytes(log.read_bytes()[:-30])


def nul_tail(log: Path) -> None:
    log.write_bytes(log.read_bytes() + b"\0" * 300_000)


def newer_format(log: Path) -> None:
    log.write_text('{"v": 9, "frames": [1, 2]}\n' * 5)


def emptied(log: Path) -> None:
    log.write_bytes(b"")


def garbage(log: Path) -> None:
    log.write_bytes(bytes(range(256)) * 400)


def removed(log: Path) -> None:
    log.unlink()


def a_folder(log: Path) -> None:
    log.unlink()
    log.mkdir()


def a_pipe(log: Path) -> None:
    log.unlink()
    os.mkfifo(log)


def a_link_out(log: Path) -> None:
    outside = log.parent.parent / "secret"
    log.rename(outside)
    log.symlink_to(outside)


@pytest.mark.parametrize(
    "harm",
    [cut_off, nul_tail, newer_format, emptied, garbage, removed, a_folder, a_pipe, a_link_out],
    ids=lambda harm: harm.__name__,
)
def test_a_damaged_log_is_told_with_what_else_is_known(tmp_path: Path, harm: Callable[[Path], None]) -> None:
    folder = write_session(tmp_path, "s1", prompt="Still here")
    harm(events_of(folder))
    if events_of(folder).is_file() and not events_of(folder).is_symlink():
        age(events_of(folder))
    told = read_session(folder)
    assert told.is_damaged
    assert told.is_shown
    assert told.title == "Still here"
    assert told.folder == "/work/project"


def test_a_line_that_is_being_written_is_no_damage(tmp_path: Path) -> None:
    folder = write_session(tmp_path, "s1")
    cut_off(events_of(folder))
    assert not read_session(folder).is_damaged


@pytest.mark.parametrize("name", ["workspace.yaml", "inuse.12.lock"])
def test_pipes_beside_the_log_do_not_hold_us(tmp_path: Path, name: str) -> None:
    folder = write_session(tmp_path, "s1", prompt="hi")
    (folder / name).unlink(missing_ok=True)
    os.mkfifo(folder / name)
    assert read_session(folder).title == "hi"


def test_no_more_than_head_and_tail_are_read_of_huge_lines(tmp_path: Path) -> None:
    folder = write_session(tmp_path, "s1", prompt="big")
    log = events_of(folder)
    with log.open("ab") as file:
        file.write(b'{"type":"tool.execution_complete","data":{"x":"')
        # Sparse: reading it whole would take minutes.
        file.truncate(20 * 1024**3)
        file.seek(0, os.SEEK_END)
        file.write(b'"}}\n')
    age(log)
    told = within(0.05, lambda: read_session(folder))
    assert told.title == "big"
    assert told.size > 20 * 1024**3


def test_words_behind_long_output_are_found_up_to_a_bound(tmp_path: Path) -> None:
    output = {"type": "tool.execution_complete", "data": {"result": {"content": PADDING}}}
    near = write_session(tmp_path, "near", answer="The last words", events=[output] * 3)
    far = write_session(tmp_path, "far", answer="The last words", events=[output] * 20)
    assert read_session(near).last_line == "The last words"
    assert read_session(far).last_line == ""
    assert read_session(far).is_shown


def test_neither_sub_agents_nor_the_system_have_the_last_word(tmp_path: Path) -> None:
    said = [
        {"type": "assistant.message", "agentId": "a", "data": {"content": "from an agent"}},
        {"type": "user.message", "data": {"content": "<system_notification>ended</system_notification>"}},
        {"type": "assistant.message", "data": {"content": "", "toolRequests": [{}]}},
        {"type": "assistant.message", "data": {"content": ["of", "another", "format"]}},
    ]
    folder = write_session(tmp_path, "s1", answer="mine", events=said)
    assert read_session(folder).last_line == "mine"


def test_foreign_bytes_become_text_that_can_be_written_anywhere(tmp_path: Path) -> None:
    folder = write_session(tmp_path, "s1")
    (folder / "workspace.yaml").write_bytes(b'name: "a\\ud83d b\\u0000c\xff"\ncwd: /x\xff\n')
    told = read_session(folder)
    for text in (told.title, told.folder):
        text.encode("utf-8")
        assert "\0" not in text
    assert told.folder == "/x\ufffd"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("name: plain words here", "plain words here"),
        ("name: with # a comment", "with"),
        ("name: C#-code", "C#-code"),
        ("name: 'it''s quoted: yes'", "it's quoted: yes"),
        ('name: "a\\tb \\"c\\""', 'a\tb "c"'),
        ('name: "of YAML \\x41"', "of YAML \\x41"),
        ("name: |-\n  first: line\n  second line\nother: x", "first: line\nsecond line"),
        ("name: >-\n  folded\n  text\nother: x", "folded text"),
        ('name: "goes\n  on"\nother: x', "goes on"),
        ("name: null", ""),
        ("name:", ""),
        ("name: one\nname: two", "one"),
        ("- name: listed\n?: x\n\x00\n", ""),
        ("nested:\n  name: inner", ""),
    ],
)
def test_the_notes_of_the_cli_are_read(text: str, value: str) -> None:
    assert read_workspace(text.replace("\n", "\r\n")).get("name", "") == value
    assert read_workspace(text).get("name", "") == value
