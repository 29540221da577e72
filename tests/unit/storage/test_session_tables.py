"""Marks, how things were left, usage, decisions and the cache: each keeps what it was given."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from copilot_desktop.client.journal import TextPiece
from copilot_desktop.storage.commands import CommandRecord
from copilot_desktop.storage.decisions import DecisionRecord
from copilot_desktop.storage.kept_states import mapping_of
from copilot_desktop.storage.migrations import MIGRATIONS
from copilot_desktop.storage.session_index import IndexRecord
from copilot_desktop.storage.session_marks import SessionMarks
from copilot_desktop.storage.session_notes import SessionRecord
from copilot_desktop.storage.state_db import SESSION_TABLES, StateDb
from copilot_desktop.storage.usage import UsageRecord
from tests.support.journal import prompts_of


@pytest.fixture
async def db(tmp_path: Path) -> AsyncIterator[StateDb]:
    db = StateDb(tmp_path / "state.db")
    assert await db.open() == []
    yield db
    await db.close()


USAGE = UsageRecord("s", "call-1", 5.0, "gpt", 10, 20, '{"model": "gpt"}')
DECISION = DecisionRecord(
    "s", "r1", 6.0, "shell", "rm -r build", "approved", "session", "person", "[]", "allowed"
)


async def fill(db: StateDb, session_id: str) -> None:
    """Put a row of `session_id` into every table."""
    await db.record_prompt(f"p-{session_id}", session_id, "x")
    await db.save_session(SessionRecord(session_id, "demo"))
    await db.save_draft(session_id, "x")
    await db.save_pieces([TextPiece(session_id, "m", 0, "x", "streaming")])
    await db.save_marks([SessionMarks(session_id, pinned_at=1.0)])
    await db.save_view_states({session_id: {"at_end": True}})
    await db.record_usage(**asdict(replace(USAGE, session_id=session_id)))
    await db.record_decision(**asdict(replace(DECISION, session_id=session_id)))
    await db.save_index([IndexRecord(session_id, "1", "{}")])
    await db.record_command(session_id, "c", at=1.0, text="/usage")
    await db._write("INSERT INTO session_controls (session_id) VALUES (?)", (session_id,))


async def count(db: StateDb, table: str) -> int:
    [(number,)] = await db._read(f"SELECT count(*) FROM {table}")
    return int(number)


async def test_marks_of_many_sessions_are_written_together(db: StateDb) -> None:
    pinned = SessionMarks("a", pinned_at=5.0, section="Work", own_title="Mine", position=1.5)
    put_away = SessionMarks("b", 0.0, "", "", 6.0, 7.0, 8.0, 0.0, 9.0, 10.0, 11.0)
    await db.save_marks([pinned, put_away])
    assert await db.all_marks() == {"a": pinned, "b": put_away}
    await db.save_marks([replace(pinned, pinned_at=0.0)])
    assert (await db.all_marks())["a"] == replace(pinned, pinned_at=0.0)


async def test_how_things_were_left(db: StateDb) -> None:
    await db.save_view_states({"a": {"anchor": "e1", "offset": 3.5}, "b": {}})
    await db.save_app_states({"layout": [1, 2], "running": True})
    assert mapping_of((await db.view_states())["a"]) == {"anchor": "e1", "offset": 3.5}
    assert await db.app_states() == {"layout": [1, 2], "running": True}


async def test_json_that_cannot_be_read_is_as_if_it_were_not_there(db: StateDb) -> None:
    await db._write("INSERT INTO app_states VALUES ('bad', '{')", ())
    await db.save_app_states({"good": 1})
    assert await db.app_states() == {"good": 1}
    assert [mapping_of(text) for text in ("{", "[]", "1", "[" * 100_000)] == [{}] * 4


async def test_usage_and_decisions_are_added_and_never_changed(db: StateDb) -> None:
    second = replace(USAGE, call_id="call-2", at=7.0)
    for record in (USAGE, replace(USAGE, output_tokens=99), second):
        await db.record_usage(**asdict(record))
    assert await db.usage_of("s") == [USAGE, second]
    for decision in (DECISION, replace(DECISION, decision="denied")):
        await db.record_decision(**asdict(decision))
    assert await db.decisions_of("s") == [DECISION]
    assert await db.facts_of("s") == [(5.0, USAGE.json), (6.0, "[]"), (7.0, USAGE.json)]
    await db.record_decision(**asdict(replace(DECISION, request_id="r2", detail="")))
    assert len(await db.facts_of("s")) == 3
    assert await db.decisions_of("t") == []


async def test_the_cache_of_what_was_read(db: StateDb) -> None:
    await db.save_index([IndexRecord("a", "1", "{}"), IndexRecord("b", "1", "{}")])
    await db.save_index([IndexRecord("a", "2", "[]")])
    await db.drop_index(["b", "unknown"])
    assert await db.index() == {"a": IndexRecord("a", "2", "[]")}


async def test_a_draft_that_is_older_never_replaces_a_newer_one(db: StateDb) -> None:
    assert await db.save_draft("s", "second", 2)
    assert not await db.save_draft("s", "", 1), "a late write"
    assert not await db.save_draft("s", "", 2), "by another window"
    assert await db.draft("s") == "second"
    assert await db.save_draft("s", "", 3)
    assert not await db.save_draft("s", "second", 2), "what was sent does not come back"
    assert await db.drafts() == {}
    assert (await db.draft_records())["s"].rev == 3
    assert await db.save_draft("s", "next")
    assert (await db.draft_records())["s"].rev == 4


async def test_a_prompt_leaves_the_draft_as_it_enters_the_journal(db: StateDb) -> None:
    await db.save_draft("s", "go", 5)
    await db.save_draft("t", "go", 5)
    await db.record_prompt("p", "s", "go")
    assert await db.drafts() == {"t": "go"}
    assert await db.save_draft("s", "", 6), "whoever keeps the draft goes on counting"
    await db.save_draft("s", "something else", 7)
    await db.record_prompt("q", "s", "go")
    assert await db.draft("s") == "something else"


async def test_the_revision_of_a_draft_that_was_sent_long_ago_goes(tmp_path: Path) -> None:
    db = StateDb(tmp_path / "state.db")
    for expected in (set(), {"kept", "empty"}):
        assert await db.open() == []
        assert {*(await db.draft_records())} == expected
        await db.save_draft("kept", "x")
        await db.save_draft("empty", "")
        await db.save_draft("old", "")
        month = 30 * 24 * 3600
        await db._write(
            "UPDATE drafts SET updated_at = updated_at - ? WHERE session_id = 'old'", (month + 1,)
        )
        await db.close()
        db = StateDb(tmp_path / "state.db")


async def test_forgetting_a_session_empties_every_table_of_it(db: StateDb) -> None:
    await fill(db, "s")
    await fill(db, "t")
    await db.forget_session("s")
    assert {table: await count(db, table) for table in SESSION_TABLES} == dict.fromkeys(SESSION_TABLES, 1)
    for table in SESSION_TABLES:
        assert await db._read(f"SELECT session_id FROM {table}") == [("t",)]


async def test_what_was_there_before_the_step_stays(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    old = StateDb(path, migrations=MIGRATIONS[:4])
    await old.open()
    await old._write(
        "INSERT INTO prompts (prompt_id, session_id, text, created_at, state) "
        "VALUES ('p', 's', 'a prompt', 1.0, 'written')",
        (),
    )
    await old._write("INSERT INTO drafts VALUES ('s', 'a draft', 1.0)", ())
    await old.close()
    db = StateDb(path)
    assert await db.open() == []
    try:
        assert await db.draft("s") == "a draft"
        assert (await db.draft_records())["s"].rev == 1
        assert [prompt.text for prompt in await prompts_of(db, "s")] == ["a prompt"]
        await fill(db, "t")
    finally:
        await db.close()
    with closing(sqlite3.connect(path.with_name("old.db.v4"))) as copy:
        assert copy.execute("SELECT text FROM drafts").fetchall() == [("a draft",)]


async def test_commands_and_what_they_said(db: StateDb) -> None:
    await db.record_command("s", "c2", at=2.0, text="/usage")
    await db.record_command("s", "c1", at=1.0, text="/context")
    await db.record_command("s", "c1", at=9.0, text="another")
    await db.answer_command("s", "c1", at=1.5, answer="Much.", outcome="markdown")
    await db.answer_command("s", "unknown", at=1.5, answer="x", outcome="line")
    assert await db.commands_of("s") == [
        CommandRecord("s", "c1", 1.0, "/context", 1.5, "Much.", "markdown"),
        CommandRecord("s", "c2", 2.0, "/usage"),
    ]
    await db.forget_commands("s", ["c2", "unknown"])
    assert [it.command_id for it in await db.commands_of("s")] == ["c1"]


async def test_a_queue_is_kept_with_the_draft_and_once(tmp_path: Path) -> None:
    """A prompt that was sent is in the journal, whatever ended us before the queue was written."""
    waiting = json.dumps(
        [{"id": "p1", "text": "sent"}, {"id": "p2", "text": "not"}, {"id": "p3", "text": "failed"}]
    )
    db = StateDb(tmp_path / "state.db")
    assert await db.open() == []
    await db.save_draft("s", "half", waiting=waiting)
    await db.save_draft("odd", "", waiting="{")
    assert (await db.draft_records())["s"].waiting == waiting
    await db.record_prompt("p1", "s", "sent")
    await db.record_prompt("p3", "s", "failed")
    await db.mark_prompt("p3", "failed")
    await db.close()
    db = StateDb(tmp_path / "state.db")
    assert await db.open() == []
    records = await db.draft_records()
    assert [it["id"] for it in json.loads(records["s"].waiting)] == ["p2", "p3"]
    assert (records["s"].text, records["s"].has_any) == ("half", True)
    assert records["odd"].waiting == "{", "what cannot be read stays"
    await db.save_draft("s", "half")
    assert (await db.draft_records())["s"].waiting == ""
    await db.close()
