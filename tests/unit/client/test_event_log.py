"""Reading an event log from its end, whole or damaged."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copilot_desktop.client.event_log import (
    Damage,
    LogItem,
    LogPage,
    event_log_path,
    read_log,
    read_page,
)


def event(kind: str, name: str, **data: Any) -> dict[str, Any]:
    return {"type": kind, "data": data, "id": name, "timestamp": "2026-01-01T00:00:00.000Z"}


def line(record: dict[str, Any]) -> bytes:
    return json.dumps(record, separators=(",", ":"), ensure_ascii=False).encode()


def log_of(*records: dict[str, Any]) -> bytes:
    return b"".join(line(record) + b"\n" for record in records)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "events.jsonl"


def ids(page: LogPage) -> list[str]:
    return [item.get("id", "") for item in page.events]


def all_pages(path: Path, wanted: int) -> list[LogPage]:
    """Read from the end to the beginning; oldest page first."""
    pages = [read_page(path, wanted=wanted)]
    while pages[0].start:
        pages.insert(0, read_page(path, pages[0].start, wanted=wanted))
    return pages


def test_a_missing_file_is_an_empty_page(path: Path) -> None:
    assert read_page(path) == LogPage((), 0, 0)


def test_a_session_id_never_leads_out_of_the_folder(tmp_path: Path) -> None:
    for name in ("..", ".", "", "a/b", "a\\b", "a\0"):
        with pytest.raises(ValueError, match="not a session id"):
            event_log_path(tmp_path, name)


def test_a_page_begins_with_a_prompt(path: Path) -> None:
    records = [
        event("user.message" if index % 10 == 0 else "assistant.message", str(index), content="x" * 50)
        for index in range(100)
    ]
    path.write_bytes(log_of(*records))
    page = read_page(path, wanted=1500)
    assert page.events[0]["type"] == "user.message"
    assert page.events == records[-len(page.events) :]
    assert page.end == path.stat().st_size
    assert page.end - page.start >= 1500
    older = read_page(path, page.start, wanted=1500)
    assert older.end == page.start
    assert older.events[0]["type"] == "user.message"
    assert older.events[-1]["id"] == str(int(page.events[0]["id"]) - 1)


def test_a_page_without_a_prompt_in_reach_is_bounded(path: Path) -> None:
    records = [event("assistant.message", str(index), content="x" * 1000) for index in range(5000)]
    path.write_bytes(log_of(*records))
    page = read_page(path, wanted=100_000)
    assert page.end - page.start < 1_000_000
    assert page.events == records[-len(page.events) :]


@settings(max_examples=60, deadline=None)
@given(
    lengths=st.lists(st.integers(0, 3000), min_size=1, max_size=60),
    prompts=st.sets(st.integers(0, 59)),
    wanted=st.integers(1, 20_000),
    ends_with_newline=st.booleans(),
)
def test_pages_from_the_end_are_the_whole_log(
    tmp_path_factory: pytest.TempPathFactory,
    lengths: list[int],
    prompts: set[int],
    wanted: int,
    ends_with_newline: bool,
) -> None:
    path = tmp_path_factory.mktemp("log") / "events.jsonl"
    records = [
        event("user.message" if index in prompts else "other", str(index), content="\u2028é" * length)
        for index, length in enumerate(lengths)
    ]
    data = log_of(*records)
    path.write_bytes(data if ends_with_newline else data[:-1])
    items: list[LogItem] = [item for page in all_pages(path, wanted) for item in page.items]
    assert items == records
    assert list(read_log(path).items) == records


def test_a_torn_last_line_is_told_as_the_tail(path: Path) -> None:
    whole = log_of(event("user.message", "a"))
    path.write_bytes(whole + line(event("assistant.message", "b", content="long"))[:30])
    assert read_page(path).items == (event("user.message", "a"), Damage(len(whole), 30, is_tail=True))


def test_a_tail_of_nul_bytes_is_told_and_what_came_later_is_read(path: Path) -> None:
    first, second = event("user.message", "a"), event("user.message", "b")
    path.write_bytes(log_of(first) + bytes(4096))
    assert read_page(path).items == (first, Damage(len(log_of(first)), 4096, is_tail=True))
    path.write_bytes(log_of(first) + bytes(4096) + log_of(second))
    assert read_page(path).events == [first, second]


def test_a_record_that_was_cut_off_does_not_take_the_next_one_with_it(path: Path) -> None:
    cut = line(event("assistant.message", "b", parts=[{"type": "text", "text": "x"}], rest="y"))[:-10]
    path.write_bytes(log_of(event("user.message", "a")) + cut + log_of(event("user.message", "c")))
    page = read_page(path)
    assert ids(page) == ["a", "c"]
    assert [item.size for item in page.items if isinstance(item, Damage)] == [len(cut)]


def test_records_in_one_line_are_both_read(path: Path) -> None:
    path.write_bytes(line(event("user.message", "a")) + line(event("user.message", "b")) + b"\n")
    assert read_page(path).items == (event("user.message", "a"), event("user.message", "b"))


def test_neighbouring_damage_is_one_place(path: Path) -> None:
    path.write_bytes(log_of(event("user.message", "a")) + b"garbage\n[1]\n\n7\n" + log_of(event("x", "b")))
    page = read_page(path)
    assert [type(item) for item in page.items] == [dict, Damage, dict]
    assert page.items[1] == Damage(len(log_of(event("user.message", "a"))), len(b"garbage[1]7"))


def test_a_letter_that_is_no_utf8_spoils_no_event(path: Path) -> None:
    path.write_bytes(line(event("user.message", "a", content="x")).replace(b'"x"', b'"\xff"') + b"\n")
    assert read_page(path).events == [event("user.message", "a", content="\ufffd")]


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=400), st.integers(0, 300), st.integers(1, 400))
def test_any_bytes_in_any_place_are_survived(
    tmp_path_factory: pytest.TempPathFactory, junk: bytes, at: int, wanted: int
) -> None:
    path = tmp_path_factory.mktemp("log") / "events.jsonl"
    whole = log_of(*(event("user.message", str(index)) for index in range(4)))
    at = min(at, len(whole))
    path.write_bytes(whole[:at] + junk + whole[at:])
    pages = all_pages(path, wanted)
    assert [page.end for page in pages[:-1]] == [page.start for page in pages[1:]]
    # Junk spoils at most the record in which it stands.
    assert sum(name in "0123" for page in pages for name in ids(page)) >= 3
