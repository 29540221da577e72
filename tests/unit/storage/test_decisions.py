"""The log of decisions: read by pages, filtered, and brought up from older versions."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from copilot_desktop.storage.decisions import (
    DecisionFacets,
    DecisionFilter,
    DecisionRecord,
    LoggedDecision,
)
from copilot_desktop.storage.migrations import MIGRATIONS
from copilot_desktop.storage.state_db import StateDb

#: How many steps there were before the log could be read by people.
OLD_STEPS = 8

ONE = DecisionRecord("s", "r1", 6.0, "shell", "rm -r build", "approved", outcome="allowed", folder="/p/one")


@pytest.fixture
async def db(tmp_path: Path) -> AsyncIterator[StateDb]:
    db = StateDb(tmp_path / "state.db")
    assert await db.open() == []
    yield db
    await db.close()


async def add(db: StateDb, *records: DecisionRecord) -> None:
    for record in records:
        await db.record_decision(**asdict(record))


async def found(db: StateDb, wanted: DecisionFilter) -> list[str]:
    return [row.record.request_id for row in await db.decision_page(wanted, limit=100)]


async def test_pages_come_newest_first_and_join_without_a_gap(db: StateDb) -> None:
    # Three at a time have one moment.
    await add(db, *(replace(ONE, request_id=f"r{n}", at=float(n // 3)) for n in range(20)))
    wanted, seen, after = DecisionFilter(), list[LoggedDecision](), None
    while page := await db.decision_page(wanted, after, limit=7):
        seen += page
        after = page[-1]
    assert [row.record.request_id for row in seen] == [f"r{n}" for n in reversed(range(20))]
    assert await db.count_decisions(wanted) == 20


async def test_what_was_added_since_is_read_alone_and_told(db: StateDb) -> None:
    told: list[bool] = []
    stop = db.on_decision(told.append)
    await add(db, ONE, replace(ONE, request_id="r2", kind="write"))
    last = await db.last_decision_id()
    await add(db, replace(ONE, request_id="r3", at=1.0), replace(ONE, request_id="r4", kind="write"))
    stop()
    assert [row.record.request_id for row in await db.decisions_since(DecisionFilter(), last, limit=9)] == [
        "r3",
        "r4",
    ]
    only = DecisionFilter(kinds=frozenset({"shell"}))
    assert [row.record.request_id for row in await db.decisions_since(only, last, limit=9)] == ["r3"]
    await add(db, replace(ONE, request_id="r5"))
    assert told == [True] * 4


@pytest.mark.parametrize(
    ("wanted", "ids"),
    [
        (DecisionFilter(text="RM build"), ["b", "a"]),
        (DecisionFilter(text="rm nothing"), []),
        (DecisionFilter(text="größe"), ["c"]),
        (DecisionFilter(text="ÜBER"), ["c"]),
        (DecisionFilter(text="100%"), ["d"]),
        (DecisionFilter(text="a_b"), ["d"]),
        (DecisionFilter(text="shell(rm"), ["b"]),
        (DecisionFilter(text="two"), ["d", "c"]),
        (DecisionFilter(text="zzz", titled=frozenset({"t"})), ["d"]),
        (DecisionFilter(text="\ud800"), []),
        (DecisionFilter(kinds=frozenset({"write", "question"})), ["d", "c"]),
        (DecisionFilter(outcomes=frozenset({"denied"})), ["b"]),
        (DecisionFilter(folders=frozenset({"/p/one"})), ["b", "a"]),
        (DecisionFilter(sessions=frozenset({"t"})), ["d"]),
        (DecisionFilter(since=2.0, until=4.0), ["c", "b"]),
        (DecisionFilter(text="rm", kinds=frozenset({"shell"}), since=2.0), ["b"]),
    ],
)
async def test_what_is_looked_for(db: StateDb, wanted: DecisionFilter, ids: list[str]) -> None:
    other = {"folder": "/p/two"}
    await add(
        db,
        replace(ONE, request_id="a", at=1.0),
        replace(ONE, request_id="b", at=2.0, outcome="denied", rule="shell(rm:*)"),
        replace(ONE, request_id="c", at=3.0, kind="write", subject="Über die GRÖSSE.md", **other),
        replace(
            ONE, session_id="t", request_id="d", at=4.0, kind="question", subject="Sure?", words="100% a_b"
        ),
    )
    await db._write("UPDATE decisions SET folder = '/p/two' WHERE request_id = 'd'", ())
    assert await found(db, wanted) == ids
    assert await db.count_decisions(wanted) == len(ids)


async def test_what_can_be_chosen_from(db: StateDb) -> None:
    assert await db.decision_facets() == DecisionFacets()
    await add(
        db, ONE, replace(ONE, request_id="r2", kind="write", at=9.0, folder="/p/two"), replace(ONE, folder="")
    )
    assert await db.decision_facets() == DecisionFacets(("shell", "write"), ("/p/two", "/p/one"), 2)


async def test_a_list_has_long_texts_shortened_and_an_export_has_them_whole(db: StateDb) -> None:
    long = replace(ONE, subject="x" * 50_000, detail="[1]")
    await add(db, long)
    [row] = await db.decision_page(DecisionFilter(), limit=9)
    assert (len(row.record.subject), row.record.detail) == (2_000, "")
    assert await db.decision(row.row_id) == long
    assert await db.decision(row.row_id + 1) is None
    [whole] = await db.decision_page(DecisionFilter(), limit=9, whole=True)
    assert whole.record == long


async def test_decisions_of_an_older_version_are_told_like_new_ones(tmp_path: Path) -> None:
    path = tmp_path / "state.db"
    old = StateDb(path, migrations=MIGRATIONS[:OLD_STEPS])
    await old.open()
    await old._write(
        "INSERT INTO sessions VALUES ('s', 'demo', '', '/p/one', '', 1.0, 1.0)",
        (),
    )
    rows = [
        ("shell", "ls", "approved"),
        ("shell", "rm", "denied-by-user"),
        ("shell", "mv", "expired"),
        ("question", "Which?", "Blue"),
        ("question", "Which?", "dismissed"),
        ("permission-mode", "manual", "allow-all"),
    ]
    for number, row in enumerate(rows):
        await old._write(
            "INSERT INTO decisions (session_id, request_id, at, kind, subject, decision) "
            "VALUES ('s', ?, ?, ?, ?, ?)",
            (f"r{number}", float(number), *row),
        )
    await old.close()
    for _ in range(2):
        db = StateDb(path)
        assert await db.open() == []
        records = await db.decisions_of("s")
        await db.close()
        assert [(it.outcome, it.decision, it.words) for it in records] == [
            ("allowed", "approved", ""),
            ("denied", "denied-by-user", ""),
            ("withdrawn", "expired", ""),
            ("allowed", "answered", "Blue"),
            ("denied", "dismissed", ""),
            ("changed", "allow-all", ""),
        ]
        assert {it.folder for it in records} == {"/p/one"}
