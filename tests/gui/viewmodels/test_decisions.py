"""The log of decisions is read by pages, follows what is decided meanwhile, and goes into a file."""

from __future__ import annotations

import asyncio
import csv
import json
from collections.abc import AsyncIterator, Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.error_text import ErrorText, describe
from copilot_desktop.export.decision_file import DecisionFormat
from copilot_desktop.storage.decisions import DecisionRecord
from copilot_desktop.storage.errors import StorageReadOnly
from copilot_desktop.storage.state_db import StateDb
from copilot_desktop.tasks import TaskScope
from copilot_desktop.viewmodels import decisions as module
from copilot_desktop.viewmodels.decision_words import answer_words, details_text, who_words
from copilot_desktop.viewmodels.decisions import PAGE, DecisionsViewModel, exported_row, place_of
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.viewmodels.search_filters import When
from copilot_desktop.viewmodels.search_places import FoundPlace
from tests.support.app_world import app_world
from tests.support.pace import PATIENCE_S

NOW = 1_790_000_000.0
ONE = DecisionRecord(
    "s1", "r0", NOW, "shell", "rm -r build", "approved", "once", outcome="allowed", folder="/p"
)


@dataclass(frozen=True)
class Known:
    """A session of the sidebar."""

    session_id: str
    title: str
    folder: str = "/p"
    branch: str = ""
    modified_at: float = 1.0
    is_demo: bool = False


class World:
    """A log and its page."""

    def __init__(self, db: StateDb, scope: TaskScope) -> None:
        self.db = db
        self.sessions = [Known("s1", "Fix the cart")]
        self.page = DecisionsViewModel(db, lambda: self.sessions, scope, clock=lambda: NOW)
        self.page._renewing.setInterval(0)

    async def add(self, *records: DecisionRecord) -> None:
        for record in records:
            await self.db.record_decision(**asdict(record))

    async def until(self, holds: Callable[[], object]) -> None:
        async with asyncio.timeout(PATIENCE_S):
            while not holds():
                await asyncio.sleep(0.002)

    async def show(self) -> None:
        self.page.set_shown(True)
        await self.read()

    async def read(self) -> None:
        await self.until(lambda: self.page.is_read and self.page._task is None)

    @property
    def ids(self) -> list[str]:
        return [row.record.request_id for row in self.page.rows._decisions]


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    db = StateDb(tmp_path / "state.db")
    assert await db.open() == []
    failed: list[ErrorText] = []
    scope = TaskScope(lambda _name, error: failed.append(describe(error)))
    world = World(db, scope)
    yield world
    world.page.close()
    await scope.close()
    await db.close()
    world.page.deleteLater()
    assert failed == []


async def test_pages_are_read_as_they_are_wanted(world: World) -> None:
    await world.add(*(replace(ONE, request_id=f"r{n}", at=NOW - n) for n in range(PAGE + 30)))
    await world.show()
    assert (len(world.ids), world.page.count) == (PAGE, PAGE + 30)
    world.page.load_more()
    world.page.load_more()
    await world.read()
    assert world.ids == [f"r{n}" for n in range(PAGE + 30)]
    world.page.load_more()
    assert world.page._task is None, "there is no more"
    row = world.page.rows.at(0)
    assert row is not None
    assert (row.answer, row.who, row.place, row.leads_on) == (
        "Allowed, once",
        "You",
        "Fix the cart · p",
        True,
    )


async def test_what_is_decided_meanwhile_comes_by_itself(world: World) -> None:
    await world.add(replace(ONE, request_id="a", at=NOW - 9))
    await world.show()
    world.sessions.append(Known("s2", "Another"))
    await world.add(replace(ONE, request_id="b", session_id="s2"), replace(ONE, request_id="c", at=NOW - 5))
    await world.until(lambda: len(world.ids) == 3)
    assert world.ids == ["b", "c", "a"]
    assert world.page.count == 3
    row = world.page.rows.at(0)
    assert row is not None
    assert row.place == "Another · p"
    world.page.set_shown(False)
    await world.add(replace(ONE, request_id="d"))
    assert not world.page._renewing.isActive(), "nobody looks"
    await world.show()
    await world.until(lambda: len(world.ids) == 4)


async def test_what_does_not_fit_does_not_come(world: World) -> None:
    await world.add(ONE, replace(ONE, request_id="w", kind="write", subject="/p/a.txt"))
    await world.show()
    world.page.set_filters(kinds=("write",))
    await world.read()
    assert world.ids == ["w"]
    await world.add(replace(ONE, request_id="x"), replace(ONE, request_id="y", kind="write"))
    await world.until(lambda: len(world.ids) == 2)
    assert set(world.ids) == {"w", "y"}


async def test_words_are_looked_for_in_titles_as_well(world: World) -> None:
    await world.add(ONE, replace(ONE, request_id="other", session_id="s9", subject="ls"))
    await world.show()
    for query, ids in (("cart", ["r0"]), ("LS", ["other"]), ("nothing", [])):
        world.page.set_query(query)
        await world.read()
        assert world.ids == ids, query
    world.page.set_query("")
    world.page.set_filters(when=When.TODAY, session_id="s9")
    await world.read()
    assert world.ids == ["other"]
    world.page.clear_filters()
    await world.read()
    assert len(world.ids) == 2
    assert world.page.facets.kinds == ("shell",)


async def test_a_session_that_was_deleted_takes_its_decisions_along(world: World) -> None:
    await world.add(ONE, replace(ONE, request_id="gone", session_id="s2"))
    await world.show()
    await world.db.forget_session("s2")
    await world.add(replace(ONE, request_id="new"))
    await world.until(lambda: sorted(world.ids) == ["new", "r0"])


async def test_details_are_read_when_they_are_looked_at(world: World) -> None:
    await world.add(replace(ONE, subject="x" * 5000, detail='[{"type": "permission.requested"}]'))
    await world.show()
    told: list[tuple[int, str]] = []
    world.page.details_read.connect(lambda row_id, text: told.append((row_id, text)))
    row = world.page.rows.at(0)
    assert row is not None
    world.page.read_details(row)
    await world.until(lambda: told)
    assert told[0][1].startswith("x" * 5000)
    assert "permission.requested" in told[0][1]


async def test_a_log_that_cannot_be_read_is_told(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    async def fail(*_: object, **__: object) -> None:
        raise StorageReadOnly(world.db.path, "no")

    with monkeypatch.context() as patch:
        patch.setattr(world.db, "decision_page", fail)
        world.page.set_shown(True)
        await world.until(lambda: world.page.failure)
    world.page.set_query("rm")
    await world.read()
    assert world.page.failure is None


@pytest.mark.parametrize("format_", [*DecisionFormat])
async def test_everything_that_is_looked_for_is_exported(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, format_: DecisionFormat
) -> None:
    monkeypatch.setattr(module, "_PIECE", 3)
    records = [replace(ONE, request_id=f"r{n}", at=NOW - n, detail="[1]") for n in range(10)]
    await world.add(*records, replace(ONE, request_id="w", kind="write"))
    await world.add(replace(ONE, request_id="formula", at=NOW - 20, subject='=HYPERLINK("http://x")'))
    await world.show()
    world.page.set_filters(kinds=("shell",))
    await world.read()
    told: list[tuple[str, str]] = []
    world.page.exported.connect(lambda words, folder: told.append((words, folder)))
    path = tmp_path / f"log{format_.suffix}"
    world.page.export(path, format_)
    world.page.export(path, format_)
    await world.until(lambda: told)
    assert told == [(f"Exported to {path.name}", str(tmp_path))]
    if format_ is DecisionFormat.JSON:
        rows = json.loads(path.read_text(encoding="utf-8"))
        assert rows[0] == exported_row(records[0], "Fix the cart")
        assert rows[0]["events"] == [1]
    else:
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        assert rows[-1]["subject"] == '\'=HYPERLINK("http://x")'
    assert [row["request_id"] for row in rows] == [*(f"r{n}" for n in range(10)), "formula"]
    assert rows[0]["time"] == "2026-09-21T14:13:20Z"
    assert rows[0]["session_title"] == "Fix the cart"


async def test_an_export_that_fails_is_told_and_leaves_nothing(world: World, tmp_path: Path) -> None:
    await world.add(ONE)
    await world.show()
    errors: list[ErrorText] = []
    world.page.failed.connect(errors.append)
    world.page.export(tmp_path / "missing" / "log.csv", DecisionFormat.CSV)
    await world.until(lambda: errors)
    assert errors[0].code == "export-failed"
    assert not world.page.is_exporting


@pytest.mark.parametrize(
    ("record", "entry_id", "otherwise"),
    [
        (replace(ONE, tool_call_id="c1"), "permission-r0", "c1"),
        (replace(ONE, request_id="call c1", tool_call_id="c1"), "c1", "c1"),
        (replace(ONE, kind="question", tool_call_id="c1"), "question-c1", "c1"),
        (replace(ONE, kind="plan", tool_call_id="c1"), "plan-c1", "c1"),
        (replace(ONE, request_id="r0 lost", tool_call_id="c1"), "permission-r0", "c1"),
    ],
)
def test_where_a_decision_stands(record: DecisionRecord, entry_id: str, otherwise: str) -> None:
    assert place_of(record) == FoundPlace("s1", entry_id, -1, NOW, otherwise=otherwise)


@pytest.mark.parametrize(
    ("changes", "answer", "who"),
    [
        ({"decision": "denied-by-user", "scope": "", "outcome": "denied"}, "Denied", "You"),
        (
            {"decision": "not-asked", "scope": "", "decided_by": "allow-all"},
            "Let through without asking",
            "Allow all",
        ),
        ({"decided_by": "rule"}, "Allowed, once", "A remembered rule"),
        (
            {"decided_by": "policy", "rule": "Excluded"},
            "Allowed, once",
            "Your organisation's policy: Excluded",
        ),
        ({"kind": "permission-mode", "decision": "allow-all"}, "Set to Allow all", "You"),
        ({"kind": "rule", "decision": "removed", "scope": "folder"}, "Rule removed, for the folder", "You"),
        ({"kind": "plan", "scope": "edits"}, "Plan approved, edits too", "You"),
        ({"kind": "plan", "decision": "changes"}, "Changes wanted", "You"),
        ({"kind": "credits", "decision": "add", "words": "5"}, "5 credits added", "You"),
        ({"kind": "form", "decision": "accept", "scope": ""}, "Filled in", "You"),
        ({"kind": "sign-in", "decision": "cancelled", "outcome": "denied"}, "Denied", "You"),
        (
            {"decision": "withdrawn", "scope": "", "decided_by": "connection-lost"},
            "Withdrawn",
            "The CLI ended",
        ),
        ({"decision": "of a later version", "scope": "", "decided_by": "x"}, "of a later version", "x"),
    ],
)
def test_what_is_said_of_it(changes: dict[str, Any], answer: str, who: str) -> None:
    record = replace(ONE, **changes)
    assert (answer_words(record), who_words(record)) == (answer, who)
    assert f"Outcome: {answer}" in details_text(record, "")


async def test_the_same_command_brings_the_page_and_takes_it_away(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        app = world.app
        app.show_process()
        app.show_decisions()
        pages = [app.page]
        app.show_decisions()
        pages.append(app.page)
    assert pages == [Page.DECISIONS, Page.START], "neither page leads to the other for ever"
