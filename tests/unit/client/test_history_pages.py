"""A history that is read page by page from its end shows what reading it whole does."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.client import event_log
from copilot_desktop.client.event_log import Damage, LogItem, LogPage, read_log, read_page
from copilot_desktop.client.folding import Notes, fold_page
from copilot_desktop.protocol.json_fields import seconds
from copilot_desktop.session import kept_pictures
from copilot_desktop.session.entries import (
    AssistantMessage,
    Delivery,
    Notice,
    NoticeKind,
    ToolCall,
    ToolState,
    TurnSummary,
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
    kind: str = "message"
    agent_id: str = ""


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
    assert folded.older == Notes([], [], ()), "every note has found its place"
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


@pytest.mark.parametrize("name", [name for name in recordings.NAMES if name != "rewind-and-diff"])
def test_pages_that_begin_with_any_turn_are_the_whole(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(event_log, "_BLOCK_BYTES", 512)
    monkeypatch.setattr(event_log, "_LONGER_AT_MOST", 1)
    monkeypatch.setattr(event_log, "starts_run", lambda _prompt: False)
    monkeypatch.setattr(event_log, "_line_begin", lambda *_where: None)
    for records in stored(name):
        path = tmp_path / "events.jsonl"
        assert list(shown(log_pages(path, records)).entries) == list(whole(path).entries)


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


def call(name: str, tool_call_id: str, second: int) -> list[dict[str, Any]]:
    """A turn in which the model makes one call."""
    asked = {"toolCallId": tool_call_id, "name": "bash", "arguments": {"command": name}}
    return [
        event("assistant.turn_start", f"t-{name}", second),
        event("assistant.message", f"m-{name}", second, content="", messageId=name, toolRequests=[asked]),
        event("tool.execution_start", f"s-{name}", second, toolCallId=tool_call_id, toolName="bash"),
        event(
            "tool.execution_complete",
            f"c-{name}",
            second + 1,
            toolCallId=tool_call_id,
            success=True,
            result={"content": f"{name}\n<exited with exit code 0>"},
        ),
        event("assistant.turn_end", f"e-{name}", second + 1),
    ]


def test_calls_of_one_id_in_two_pages_are_two_calls(tmp_path: Path) -> None:
    """Some model servers count their calls anew in each answer."""
    path = tmp_path / "events.jsonl"
    records = [
        *(prompt("one"), *call("a", "call_1", 1)),
        *(prompt("two", 5), *call("b", "call_1", 6)),
        *(prompt("three", 10), *call("c", "call_1", 11)),
    ]
    pages = log_pages(path, records)
    assert len(pages) == 3

    def made(transcript: Transcript) -> list[tuple[object, str]]:
        calls = [entry for entry in transcript.entries if isinstance(entry, ToolCall)]
        return [(call.arguments.get("command"), str(call.output)) for call in calls]

    assert made(shown(pages)) == [("a", "a"), ("b", "b"), ("c", "c")] == made(whole(path))


def test_the_newest_page_knows_the_model_and_the_folder_of_its_time(tmp_path: Path) -> None:
    begun = event(
        "session.start",
        "b",
        selectedModel="m",
        copilotVersion="1.0.102",
        context={"cwd": "/p", "branch": "x"},
    )
    resumed = event("session.resume", "r", selectedModel="n", context={"cwd": "/q", "branch": "y"})
    changed = event("session.model_change", "c", newModel="o", previousModel="n")
    moved = event("session.context_changed", "d", cwd="/r", branch="z")
    of_agent = event("session.model_change", "g", newModel="p") | {"agentId": "sub"}
    path = tmp_path / "events.jsonl"
    for told in (
        [resumed],
        [changed],
        [resumed, changed],
        [changed, resumed],
        [resumed, changed, moved, of_agent],
    ):
        records = [begun, prompt("one"), *told, answer("a"), prompt("two", 1), answer("b", 1)]
        pages = log_pages(path, records)
        newest = fold_page(pages[0], NO_NOTES, is_last=True).transcript
        expected = whole(path)
        assert (newest.model, newest.folder, newest.branch) == (
            expected.model,
            expected.folder,
            expected.branch,
        )
        assert texts(newest) == ["two", "b"]
        assert len(newest.entries) == 2, "what stands before is told with its own page"
        assert list(shown(pages).entries) == list(expected.entries)


def test_a_run_that_is_cut_for_its_length_is_the_whole(tmp_path: Path) -> None:
    """Its calls end where they began, and its summary is of all of it."""
    path = tmp_path / "events.jsonl"
    said = event("assistant.message", "m", 58, content="z" * 9000, messageId="m", outputTokens=7)
    begun = event("session.start", "b", selectedModel="m", copilotVersion="1.0.102", context={"cwd": "/p"})
    records = [
        *(begun, prompt("one")),
        *(
            record
            for number in range(25)
            for record in call(f"{number}" * 9000, f"call-{number}", 2 * number)
        ),
        *(event("assistant.turn_start", "t", 58), said, event("assistant.turn_end", "e", 59)),
    ]
    pages = log_pages(path, records, wanted=20_000)
    assert len(pages) > 3
    begins = [page.events[0]["type"] for page in pages]
    assert begins == ["assistant.turn_start"] * (len(pages) - 2) + ["user.message", "session.start"]
    assert list(shown(pages).entries) == list(whole(path).entries)


def test_files_of_a_call_that_ended_later_are_told(tmp_path: Path) -> None:
    records = [
        prompt("one"),
        event("tool.execution_start", "s", toolCallId="t", toolName="edit", arguments={"path": "/p/x"}),
        prompt("two", 1),
        event(
            "tool.execution_complete",
            "c",
            1,
            toolCallId="t",
            success=True,
            result={"content": "done"},
            fileEdits=[{"path": "/p/x", "kind": "edit"}],
        ),
    ]
    path = tmp_path / "events.jsonl"
    pages = log_pages(path, records)
    assert len(pages) == 2
    found = [entry.files for entry in shown(pages).entries if isinstance(entry, ToolCall)]
    assert found == [entry.files for entry in whole(path).entries if isinstance(entry, ToolCall)]
    assert found[0]


def test_pictures_of_all_pages_together_are_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_pictures, "MAX_SESSION_BYTES", 5)
    image = {"type": "image", "data": base64.b64encode(b"1234").decode(), "mimeType": "image/png"}
    results = [
        event(
            "tool.execution_complete",
            f"c{number}",
            toolCallId=f"t{number}",
            success=True,
            result={"content": "", "contents": [image]},
        )
        for number in range(2)
    ]
    pages = log_pages(tmp_path / "events.jsonl", [prompt("one"), results[0], prompt("two"), results[1]])
    newest = fold_page(pages[0], NO_NOTES, is_last=True).transcript
    kept = newest.progress.picture_bytes
    assert kept == 4
    older = fold_page(pages[1], NO_NOTES, is_last=False, picture_bytes=kept).transcript
    transcript = with_older(newest, older)
    calls = [entry for entry in transcript.entries if isinstance(entry, ToolCall)]
    assert [[picture.data for picture in call.pictures] for call in calls] == [[b""], [b"1234"]]
    assert transcript.progress.picture_bytes == 4


def test_a_call_that_began_in_a_later_page_knows_its_request(tmp_path: Path) -> None:
    path = tmp_path / "events.jsonl"
    turn = call("a", "call_1", 1)
    records = [prompt("one"), *turn]
    items: list[LogItem] = [*records]
    log_pages(path, records)
    pages = [LogPage(tuple(items[3:]), 1, 2), LogPage(tuple(items[:3]), 0, 1)]
    (made,) = [entry for entry in shown(pages).entries if isinstance(entry, ToolCall)]
    (expected,) = [entry for entry in whole(path).entries if isinstance(entry, ToolCall)]
    assert made == expected


def test_an_agent_in_the_background_is_told_below_its_call(tmp_path: Path) -> None:
    def of_agent(kind: str, name: str, second: int, **data: Any) -> dict[str, Any]:
        return event(kind, name, second, **data) | {"agentId": "sub"}

    asked = {"toolCallId": "t", "name": "task", "arguments": {}}
    path = tmp_path / "events.jsonl"
    records = [
        prompt("one"),
        event("assistant.turn_start", "t1"),
        event("assistant.message", "m1", content="", messageId="m1", toolRequests=[asked]),
        event("tool.execution_start", "s", toolCallId="t", toolName="task", arguments={}),
        of_agent("subagent.started", "sa", 0, toolCallId="t", agentName="x", executionMode="background"),
        event("tool.execution_complete", "c", toolCallId="t", success=True, result={"content": "begun"}),
        event("assistant.turn_end", "e1"),
        *(prompt("two", 5), answer("b", 5)),
        of_agent("tool.execution_start", "s2", 6, toolCallId="t2", toolName="view", arguments={}),
        *(prompt("three", 7), answer("c", 7)),
        of_agent("tool.execution_complete", "c2", 8, toolCallId="t2", success=True, result={"content": ""}),
        of_agent("subagent.completed", "sc", 8, toolCallId="t", agentName="x", totalTokens=7),
        *(prompt("four", 9), answer("d", 9)),
    ]
    pages = log_pages(path, records)
    assert len(pages) == 4
    transcript = shown(pages)
    assert list(transcript.entries) == list(whole(path).entries)
    call = transcript.entries[1]
    assert isinstance(call, ToolCall)
    assert call.agent is not None
    assert call.agent.state is ToolState.SUCCEEDED
    newest = fold_page(pages[1], NO_NOTES, is_last=True).transcript
    assert texts(newest) == ["three", "c"]
    assert len(newest.entries) == 2, "what is told below its call is not told twice"


def test_events_of_agents_that_never_began_are_told_in_the_end(tmp_path: Path) -> None:
    path = tmp_path / "events.jsonl"
    stray = event("tool.execution_start", "s", 1, toolCallId="t", toolName="view", arguments={})
    records = [
        *(prompt("one"), answer("a"), prompt("two", 1), stray | {"agentId": "unknown"}),
        *(stray | {"agentId": ["no", "id"], "data": 7}, {"type": "subagent.started", "data": []}),
    ]
    transcript = shown(log_pages(path, records))
    assert [entry.id for entry in transcript.entries if isinstance(entry, ToolCall)] == ["t"]


def test_the_footer_tells_what_the_log_has_of_the_models_calls(tmp_path: Path) -> None:
    usage = {"inputTokens": 100, "outputTokens": 440, "duration": 11_000, "timeToFirstTokenMs": 1000}
    records = [
        prompt("one"),
        event("assistant.turn_start", "t", turnId="0"),
        event("session.usage_record", "u", usage=usage),
        event("session.usage_record", "odd", usage="none"),
        answer("a", 12),
        event("assistant.turn_end", "end", 12, turnId="0"),
    ]
    (page,) = log_pages(tmp_path / "events.jsonl", records)
    transcript = fold_page(page, NO_NOTES, is_last=True).transcript
    (footer,) = [entry for entry in transcript.entries if isinstance(entry, TurnSummary)]
    assert (footer.output_tokens, footer.input_tokens, footer.tokens_per_s) == (440, 100, 44.0)
