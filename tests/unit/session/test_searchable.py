"""What of a session can be searched, and under which entry."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest

from copilot_desktop.protocol.events import SessionEvent, parse_event, parse_events
from copilot_desktop.session.entries import AssistantMessage, Reasoning, ToolCall, UserMessage
from copilot_desktop.session.reducer import reduce
from copilot_desktop.session.searchable import (
    OUTPUT_KEPT,
    OVERLAP,
    PIECE,
    SEARCHED_TYPES,
    Role,
    SearchableLog,
    SearchText,
)
from copilot_desktop.session.tool_kinds import is_told_elsewhere
from copilot_desktop.session.transcript import Transcript
from tests.support import recordings
from tests.support.search_logs import NOON, answer, began, call, ended, event, prompt, started


def texts_of(*events: dict[str, Any], restore: bool = False) -> list[SearchText]:
    return read(parse_events(events), restore=restore)


def read(events: Iterable[SessionEvent], *, restore: bool = False) -> list[SearchText]:
    known: set[str] = set()
    log = SearchableLog(known.__contains__)
    texts: list[SearchText] = []
    for parsed in events:
        found = log.texts_of(parsed)
        known |= {text.entry_id for text in found}
        texts += found
        if restore:
            log = SearchableLog.restored(log.state(), known.__contains__)
    return texts


def brief(texts: list[SearchText]) -> list[tuple[str, str, str]]:
    return [(text.role.value, text.entry_id, text.text) for text in texts]


def test_prompts_answers_calls_and_outputs_are_told_with_their_entry_tool_time_and_folder() -> None:
    texts = texts_of(
        started("/work/shop"),
        prompt("open the shop", 1),
        answer("I look", 2, call("c1", command="make test")),
        began("c1", 3, command="make test"),
        ended("c1", "all green\n<shellId: 0 completed with exit code 0>", 4),
    )
    assert texts == [
        SearchText(Role.PROMPT, "u1", "", NOON + 1, "/work/shop", "open the shop"),
        SearchText(Role.ANSWER, "a2", "", NOON + 2, "/work/shop", "I look"),
        SearchText(Role.COMMAND, "c1", "bash", NOON + 2, "/work/shop", "make test"),
        SearchText(Role.OUTPUT, "c1", "bash", NOON + 4, "/work/shop", "all green"),
    ]


def test_a_call_tells_its_file_apart_and_what_it_writes_as_output() -> None:
    texts = texts_of(
        began("c1", 1, "edit", path="/work/a.py", old_str="x = 1", new_str="x = 2"),
        ended("c1", "done", 2),
        began("c2", 3, "grep", pattern="needle", path="/work"),
        began("c3", 4, "view", path="/work/b.py"),
    )
    assert brief(texts) == [
        ("file", "c1", "/work/a.py"),
        ("output", "c1", "x = 1\nx = 2"),
        ("output", "c1", "done"),
        ("file", "c2", "/work"),
        ("command", "c2", "needle"),
        ("file", "c3", "/work/b.py"),
    ]


def test_files_that_a_call_has_changed_are_found_where_its_arguments_do_not_name_them() -> None:
    edits = [{"path": "/work/a.py", "kind": "edit"}, {"path": "/work/b.py", "kind": "create"}]
    texts = texts_of(
        began("c1", 1, "edit", path="a.py", new_str="x"), ended("c1", "done", 2, fileEdits=edits)
    )
    assert brief(texts) == [
        ("file", "c1", "a.py"),
        ("output", "c1", "x"),
        ("file", "c1", "/work/b.py"),
        ("output", "c1", "done"),
    ]


def test_attached_files_are_files_of_the_prompt() -> None:
    attachment = {"type": "file", "path": "/work/notes.md", "displayName": "notes.md"}
    made = event("user.message", 1, content="read", messageId="u1", attachments=[attachment])
    assert brief(texts_of(made)) == [("prompt", "u1", "read"), ("file", "u1", "/work/notes.md")]


def test_questions_and_plans_stand_under_their_own_entries() -> None:
    texts = texts_of(
        began("c1", 1, "ask_user", question="Which colour?"),
        ended("c1", "User selected: blue", 2),
        began("c2", 3, "exit_plan_mode", summary="First the roof"),
        ended("c2", "Plan approved!", 4),
    )
    assert brief(texts) == [
        ("answer", "question-c1", "Which colour?"),
        ("prompt", "question-c1", "blue"),
        ("answer", "plan-c2", "First the roof"),
    ]


def test_thoughts_errors_notes_and_the_last_words_of_a_task_are_told() -> None:
    turn = event("assistant.turn_start", 1)
    thinking = answer("done", 2) | {"data": {"messageId": "a2", "content": "done", "reasoningText": "hmm"}}
    again = {"data": {"messageId": "a3", "content": "", "reasoningText": "well"}}
    events = [
        turn,
        thinking,
        answer("", 3) | again,
        event("session.error", 4, errorType="quota", message="no more today"),
        event("session.warning", 5, warningType="x", message="careful"),
        event("session.task_complete", 6, summary="All is built", success=True),
    ]
    assert brief(texts_of(*events)) == [
        ("thought", "reasoning-assistant.turn_start-1-0", "hmm"),
        ("answer", "a2", "done"),
        ("thought", "reasoning-assistant.turn_start-1-1", "well"),
        ("notice", "session.error-4", "no more today"),
        ("notice", "session.warning-5", "careful"),
        ("answer", "session.task_complete-6", "All is built"),
    ]
    assert texts_of(*events, restore=True) == texts_of(*events)


def test_what_the_person_did_not_write_and_what_agents_say_is_left_out() -> None:
    texts = texts_of(
        event("user.message", 1, content="<system>", messageId="u1", source="system"),
        event("assistant.message", 2, agent_id="x", content="to myself", messageId="m", toolRequests=[]),
        event("system.message", 3, content="you are an agent"),
    )
    assert texts == []


def test_a_long_output_keeps_its_beginning_and_its_end_and_says_so() -> None:
    [text] = texts_of(ended("c1", "<" + "x" * (3 * OUTPUT_KEPT) + ">", 1))
    assert text.is_cut
    assert text.text.startswith("<x")
    assert text.text.endswith("x>")
    assert len(text.text) < 2 * OUTPUT_KEPT + 10


def test_what_only_a_terminal_reads_is_left_out() -> None:
    output = "\x1b]0;title\x07\x1b[1;31mer\x1b[0mror\x1b[K: \x1b(Bno such\x1b[3C file\x1b"
    assert brief(texts_of(ended("c1", output, 1))) == [("output", "c1", "error: no such file\x1b")]


def test_a_long_answer_is_kept_whole_in_pieces_that_overlap() -> None:
    words = "".join(f"{number:07} " for number in range(2 * PIECE // 8))
    texts = texts_of(answer(words, 1))
    assert {text.entry_id for text in texts} == {"a1"}
    assert all(not text.is_cut and len(text.text) <= PIECE for text in texts)
    whole = texts[0].text + "".join(text.text[OVERLAP:] for text in texts[1:])
    assert whole == words


def test_what_comes_twice_is_told_once() -> None:
    twice = [prompt("hello", 1), answer("hi", 2, call("c1", command="ls")), ended("c1", "a b", 3)]
    turn = event("assistant.turn_start", 4)
    assert texts_of(*twice, turn, *twice) == texts_of(*twice)


def test_a_call_id_that_is_used_again_in_a_later_turn_is_a_call_of_its_own() -> None:
    events = [
        event("assistant.turn_start", 1),
        answer("", 2, call("c", command="one")),
        ended("c", "first", 3),
        event("assistant.turn_start", 4),
        answer("", 5, call("c", command="two")),
        ended("c", "second", 6),
    ]
    assert [(text.entry_id, text.text) for text in texts_of(*events)] == [
        ("c", "one"),
        ("c", "first"),
        ("c#2", "two"),
        ("c#2", "second"),
    ]


def test_a_reader_that_is_restored_after_every_event_tells_the_same() -> None:
    events = [
        started(),
        prompt("go", 1),
        answer("", 2, call("c1", "ask_user", question="Which?"), call("c2", command="ls")),
        ended("c1", "User responded: that", 3),
        event("session.context_changed", 4, cwd="/else"),
        ended("c2", "a\nb", 5),
    ]
    assert texts_of(*events, restore=True) == texts_of(*events)


@pytest.mark.parametrize("state", ["{", "[]", '{"calls": {"c": 1}, "time": "x"}', "null"])
def test_a_state_that_cannot_be_read_is_none(state: str) -> None:
    log = SearchableLog.restored(state, lambda entry_id: False)
    event_read = parse_event({"event": prompt("hello", 1)})
    assert event_read is not None
    assert [text.text for text in log.texts_of(event_read)] == ["hello"]


@pytest.mark.parametrize("name", recordings.NAMES)
def test_texts_of_recorded_sessions_stand_under_entries_of_their_transcripts(name: str) -> None:
    for session in recordings.events(name):
        stored = recordings.persisted(session)
        transcript = Transcript()
        for parsed in stored:
            transcript, _ = reduce(transcript, parsed)
        told = {text.entry_id for text in read([made for made in stored if made.type in SEARCHED_TYPES])}
        assert told <= {entry.id for entry in transcript.entries}
        for entry in transcript.entries:
            if isinstance(entry, UserMessage | AssistantMessage | Reasoning) and not entry.agent_id:
                assert entry.id in told
            if isinstance(entry, ToolCall) and str(entry.output) and not is_told_elsewhere(entry):
                assert entry.id in told
