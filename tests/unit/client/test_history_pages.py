"""A history that is read page by page from its end shows what reading it whole does."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.client.event_log import Damage, LogItem, LogPage, read_log, read_page
from copilot_desktop.client.folding import Notes, fold_page
from copilot_desktop.protocol.json_fields import seconds
from copilot_desktop.session.entries import (
    AssistantMessage,
    Delivery,
    Notice,
    NoticeKind,
    ToolCall,
    ToolState,
    UserMessage,
)
from copilot_desktop.session.older import with_older
from copilot_desktop.session.transcript import Activity, Transcript
from tests.support import recordings

NO_NOTES = Notes()
START = "2026-01-01T00:00:{:02d}.000Z"


@dataclass(frozen=True)
class Prompt:
    """A prompt of the journal."""

    prompt_id: str
    text: str
    created_at: float
    message_id: str = ""
    attachments: str = ""


@dataclass(frozen=True)
class Partial:
    """A text of the journal that the CLI never stored."""

    message_id: str
    text: str
    updated_at: float
    state: str = "stopped"
    after_entry_id: str = ""


def at(second: int) -> float:
    found = seconds(START.format(second))
    assert found is not None
    return found


def event(kind: str, name: str, second: int = 0, **data: Any) -> dict[str, Any]:
    return {"type": kind, "data": data, "id": name, "timestamp": START.format(second)}


def prompt(name: str, second: int = 0, **data: Any) -> dict[str, Any]:
    return event("user.message", f"e-{name}", second, content=name, messageId=name, **data)


def answer(name: str, second: int = 0) -> dict[str, Any]:
    return event("assistant.message", f"e-{name}", second, content=name, messageId=name)


def log_pages(path: Path, records: Iterable[dict[str, Any]], wanted: int = 1) -> list[LogPage]:
    """Write a log and read it from its end, one run to a page by default; newest page first."""
    lines = (json.dumps(record, separators=(",", ":")) for record in records)
    path.write_text("".join(f"{line}\n" for line in lines))
    pages = [read_page(path, wanted=wanted)]
    while pages[-1].start:
        pages.append(read_page(path, pages[-1].start, wanted=wanted))
    return pages


def shown(pages: Sequence[LogPage], notes: Notes = NO_NOTES) -> Transcript:
    """Fold the pages, newest first, as a conversation does."""
    folded = fold_page(pages[0], notes, is_last=True)
    transcript = folded.transcript
    for page in pages[1:]:
        folded = fold_page(page, folded.older, is_last=False)
        transcript = with_older(transcript, folded.transcript)
    assert folded.older == Notes([], []), "every note has found its place"
    return transcript


def whole(path: Path, notes: Notes = NO_NOTES) -> Transcript:
    return fold_page(read_log(path), notes, is_last=True).transcript


def texts(transcript: Transcript) -> list[str]:
    return [
        str(entry.text) for entry in transcript.entries if isinstance(entry, (UserMessage, AssistantMessage))
    ]


def stored(name: str) -> list[list[dict[str, Any]]]:
    """What the server has on disk of each session of a recording."""
    return [
        [params["event"] for params in session if not params["event"].get("ephemeral")]
        for session in recordings.notifications(name).values()
    ]


@pytest.mark.parametrize("name", [name for name in recordings.NAMES if name != "rewind-and-diff"])
def test_pages_of_recorded_sessions_are_the_whole(name: str, tmp_path: Path) -> None:
    for records in stored(name):
        path = tmp_path / "events.jsonl"
        pages = log_pages(path, records)
        expected = whole(path)
        assert list(shown(pages).entries) == list(expected.entries)
        assert shown(pages).folder == expected.folder


def test_a_page_ends_without_a_row_that_says_it_was_cut_off(tmp_path: Path) -> None:
    records = [
        prompt("one"),
        event("assistant.turn_start", "t1", turnId="0"),
        answer("a"),
        prompt("two", 1),
        answer("b", 1),
    ]
    pages = log_pages(tmp_path / "events.jsonl", records)
    assert len(pages) == 2
    transcript = shown(pages)
    assert texts(transcript) == ["one", "a", "two", "b"]
    assert not any(isinstance(entry, Notice) for entry in transcript.entries)
    assert transcript.activity is Activity.IDLE


def test_words_thrown_into_a_run_do_not_begin_a_page(tmp_path: Path) -> None:
    records = [prompt("one"), answer("a"), prompt("more", 1, delivery="steering"), answer("b", 1)]
    assert len(log_pages(tmp_path / "events.jsonl", records)) == 1


def test_a_call_that_ended_in_a_later_page_shows_its_result_where_it_began(tmp_path: Path) -> None:
    records = [
        prompt("one"),
        event("tool.execution_start", "s", toolCallId="t", toolName="bash", arguments={"command": "sleep 9"}),
        prompt("two", 1),
        event("tool.execution_complete", "c", 1, toolCallId="t", success=True, result={"content": "done"}),
        answer("b", 1),
    ]
    pages = log_pages(tmp_path / "events.jsonl", records)
    assert len(pages) == 2
    transcript = shown(pages)
    (call,) = [entry for entry in transcript.entries if isinstance(entry, ToolCall)]
    assert (call.name, call.state, str(call.output)) == ("bash", ToolState.SUCCEEDED, "done")
    assert [type(entry) for entry in transcript.entries] == [
        UserMessage,
        ToolCall,
        UserMessage,
        AssistantMessage,
    ]


def test_the_newest_page_knows_where_the_session_began(tmp_path: Path) -> None:
    begun = event(
        "session.start",
        "b",
        selectedModel="m",
        copilotVersion="1.0.102",
        context={"cwd": "/p", "branch": "x"},
    )
    records = [begun, prompt("one"), answer("a"), prompt("two", 1), answer("b", 1)]
    newest, *older = log_pages(tmp_path / "events.jsonl", records)
    transcript = fold_page(newest, Notes(), is_last=True).transcript
    assert (transcript.folder, transcript.branch, transcript.model) == ("/p", "x", "m")
    assert len(older) == 2


def test_damage_is_told_where_it_is(tmp_path: Path) -> None:
    items: tuple[LogItem, ...] = (prompt("one"), Damage(10, 5), answer("a"), Damage(90, 7, is_tail=True))
    transcript = fold_page(LogPage(items, 0, 97), Notes(), is_last=True).transcript
    kinds = [entry.kind if isinstance(entry, Notice) else type(entry) for entry in transcript.entries]
    assert kinds == [UserMessage, NoticeKind.DAMAGED, AssistantMessage, NoticeKind.DAMAGED]


def test_notes_of_the_journal_go_to_the_page_of_their_time(tmp_path: Path) -> None:
    records = [
        prompt("one", 0),
        answer("a", 1),
        prompt("two", 20),
        answer("b", 21),
        prompt("three", 40),
        answer("c", 41),
    ]
    notes = Notes(
        [
            Prompt("p-one", "one", at(0), "one"),
            Prompt("lost", "lost", at(10), "u-lost"),
            Prompt("unanswered", "two", at(19)),
            Prompt("newest", "newest", at(50), "u-newest"),
        ],
        [Partial("half", "half", at(11), after_entry_id="a"), Partial("end", "end", at(51))],
    )
    path = tmp_path / "events.jsonl"
    pages = log_pages(path, records)
    assert len(pages) == 3
    newest = fold_page(pages[0], notes, is_last=True)
    assert texts(newest.transcript) == ["three", "c", "newest", "end"]
    assert [note.prompt_id for note in newest.older.prompts] == ["p-one", "lost", "unanswered"]
    transcript = shown(pages, notes)
    expected = ["one", "a", "half", "lost", "two", "b", "three", "c", "newest", "end"]
    assert texts(transcript) == expected
    assert texts(whole(path, notes)) == expected
    unconfirmed = [
        entry.text
        for entry in transcript.entries
        if isinstance(entry, UserMessage) and entry.delivery is Delivery.UNCONFIRMED
    ]
    assert unconfirmed == ["lost", "newest"]
