"""Searching all sessions: what is found, what is dropped, and when the index is brought up."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.client.log_indexing import IndexingState, IndexingStatus
from copilot_desktop.indexing.indexer import Indexer
from copilot_desktop.storage.search_index import SearchIndex, SearchPage, SearchRequest
from copilot_desktop.storage.search_writer import SearchWriter
from copilot_desktop.storage.session_marks import SessionMarks
from copilot_desktop.tasks import TaskScope
from copilot_desktop.viewmodels import search as search_module
from copilot_desktop.viewmodels.search import SearchViewModel
from copilot_desktop.viewmodels.search_filters import SearchFilters, When
from copilot_desktop.viewmodels.search_places import FoundPlace
from copilot_desktop.viewmodels.search_rows import (
    SHOWN_AT_ONCE,
    HitRow,
    MoreRow,
    SearchHeader,
    SearchRow,
    TitleRow,
    when_text,
)
from tests.support.fake_viewmodels import FakeIndexing
from tests.support.pace import PATIENCE_S
from tests.support.search_logs import NOON, answer, append, began, ended, prompt, started

NOW = NOON + 3600.0


@dataclass(frozen=True)
class Known:
    """A session of the list."""

    session_id: str
    title: str
    folder: str = "/work/shop"
    branch: str = ""
    modified_at: float = NOON
    is_demo: bool = False


class Client:
    """Tells what a test lets happen."""

    def __init__(self) -> None:
        self.events: list[Callable[[str, dict[str, Any]], None]] = []
        self.lifecycle: list[Callable[[str, str], None]] = []

    def on_event(self, handler: Callable[[str, dict[str, Any]], None]) -> Callable[[], None]:
        self.events.append(handler)
        return lambda: self.events.remove(handler)

    def on_lifecycle(self, handler: Callable[[str, str], None]) -> Callable[[], None]:
        self.lifecycle.append(handler)
        return lambda: self.lifecycle.remove(handler)


class World:
    """A search over real logs and a real index, which a test builds by itself."""

    def __init__(self, folder: Path, scope: TaskScope) -> None:
        self.home = folder / "copilot"
        self.database = folder / "search.db"
        self.index = SearchIndex(self.database)
        self.indexing = FakeIndexing()
        self.client = Client()
        self.sessions: list[Known] = []
        self.marks: dict[str, SessionMarks] = {}
        self.search = SearchViewModel(self.index, self._started, scope, clock=lambda: NOW, start_s=0.0)
        self.search.follow(self.client, lambda: self.sessions, lambda: self.marks)

    def _started(self, tell: Callable[[IndexingStatus], None]) -> FakeIndexing:
        self.tell = tell
        return self.indexing

    def build(self) -> None:
        """Bring the index up."""
        writer = SearchWriter(self.database)
        Indexer(self.home, writer).run()
        writer.close()

    @property
    def rows(self) -> list[SearchRow]:
        return list(self.search.results.rows)

    def texts(self) -> list[str]:
        return [row.hit.snippet.text for row in self.rows if isinstance(row, HitRow)]

    async def settled(self) -> None:
        async with asyncio.timeout(PATIENCE_S):
            while self.search.is_searching:
                await asyncio.sleep(0.005)

    async def look_for(self, query: str) -> None:
        self.search.set_shown(True)
        self.search.set_query(query)
        await self.settled()


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    failures: list[Exception] = []
    scope = TaskScope(lambda _name, error: failures.append(error))
    world = World(tmp_path, scope)
    yield world
    world.search.close()
    await scope.close()
    await world.index.close()
    world.search.deleteLater()
    assert failures == []


def fill(world: World, session_id: str, count: int, words: str = "needle", at: int = 0) -> None:
    append(
        world.home,
        session_id,
        started(f"/work/{session_id}"),
        *(answer(f"{words} {number}", at + number * 60) for number in range(count)),
    )


async def test_hits_stand_below_their_sessions_the_newest_first(world: World) -> None:
    fill(world, "old", 2)
    fill(world, "new", 1, at=1000)
    world.sessions = [Known("old", "Fix the shop"), Known("gone-from-the-list", "Else")]
    world.build()
    await world.look_for("needle")
    assert world.rows[0] == SearchHeader("New session", "new", "new")
    assert world.rows[2] == SearchHeader("Fix the shop", "old", "shop")
    assert world.texts() == ["needle 0", "needle 1", "needle 0"]
    assert world.search.has_answer
    assert not world.search.has_more


async def test_sessions_are_found_by_title_folder_and_branch_first(world: World) -> None:
    fill(world, "s1", 1)
    world.sessions = [
        Known("s1", "A needle", modified_at=NOON),
        Known("s2", "Other", folder="/work/needles", modified_at=NOON + 9),
        Known("s3", "Other", branch="fix/needle", modified_at=NOON + 5),
        Known("s4", "Nothing"),
    ]
    world.build()
    await world.look_for("Needle")
    titles = [row for row in world.rows if isinstance(row, TitleRow)]
    assert [row.session_id for row in titles] == ["s2", "s3", "s1"]
    assert titles[2].title.marks == ((2, 8),)
    assert titles[1].place.text == "/work/shop · fix/needle"
    assert world.rows[0] == SearchHeader("Sessions")
    assert world.search.results.title_count == 3


async def test_many_titles_are_shown_when_they_are_wanted(world: World) -> None:
    world.sessions = [Known(f"s{number}", "needle") for number in range(9)]
    await world.look_for("needle")
    more = world.rows[-1]
    assert isinstance(more, MoreRow)
    assert len(more.titles) == 9 - SHOWN_AT_ONCE
    world.search.activate(more)
    assert sum(isinstance(row, TitleRow) for row in world.rows) == 9


async def test_trashed_sessions_are_left_out_and_archived_ones_are_marked(world: World) -> None:
    for session_id in ("kept", "filed", "trashed"):
        fill(world, session_id, 1)
    world.sessions = [Known(name, f"needle {name}") for name in ("kept", "filed", "trashed")]
    world.marks = {
        "filed": SessionMarks("filed", archived_at=1.0),
        "trashed": SessionMarks("trashed", trashed_at=1.0),
    }
    world.build()
    await world.look_for("needle")
    headers = {row.session_id: row for row in world.rows if isinstance(row, SearchHeader)}
    assert headers["filed"].is_archived
    assert not headers["kept"].is_archived
    assert "trashed" not in {getattr(row, "session_id", "") for row in world.rows}
    assert {row.session_id: row.is_archived for row in world.rows if isinstance(row, TitleRow)} == {
        "kept": False,
        "filed": True,
    }


async def test_one_session_leaves_room_for_others_and_shows_more_of_itself_when_it_is_wanted(
    world: World,
) -> None:
    fill(world, "loud", 30, at=100)
    fill(world, "quiet", 1)
    world.build()
    await world.look_for("needle")
    assert len(world.texts()) == SHOWN_AT_ONCE + 1
    [more] = [row for row in world.rows if isinstance(row, MoreRow)]
    world.search.activate(more)
    await world.settled()
    assert world.texts()[:-1] == [f"needle {number}" for number in range(29, -1, -1)]
    assert world.rows[-2] == SearchHeader("New session", "quiet", "quiet")
    assert not any(isinstance(row, MoreRow) for row in world.rows)
    assert not world.search.results.has_more


async def test_a_session_of_which_all_is_shown_offers_no_more(world: World) -> None:
    fill(world, "s1", SHOWN_AT_ONCE)
    world.build()
    await world.look_for("needle")
    assert len(world.texts()) == SHOWN_AT_ONCE
    assert not any(isinstance(row, MoreRow) for row in world.rows)


async def test_the_next_page_comes_on_demand_and_each_hit_once(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_module, "PAGE", 4)
    for number in range(8):
        fill(world, f"s{number}", 3, at=number * 300)
    world.build()
    await world.look_for("needle")
    assert len(world.texts()) == 4
    while world.search.has_more:
        before = world.rows
        world.search.load_more()
        await world.settled()
        assert world.rows[: len(before)] == before, "what is read stays where it is"
    keys = [row.key for row in world.rows if isinstance(row, HitRow)]
    assert len(keys) == len(set(keys)) == 24
    headers = [row for row in world.rows if isinstance(row, SearchHeader)]
    assert len(headers) == 8, "a session that goes on over a page has one heading"


async def test_filters_narrow_what_is_found(world: World) -> None:
    append(
        world.home,
        "s1",
        started("/work/one"),
        prompt("needle asked", 1),
        began("c1", 2, command="grep needle"),
        ended("c1", "needle here", 3),
    )
    fill(world, "s2", 1)
    world.sessions = [Known("s1", "needle", "/work/one")]
    world.build()
    await world.look_for("needle")
    assert world.search.facets.folders == ("/work/one", "/work/s2")
    assert world.search.facets.tools == ("bash",)
    for values, found in (
        ({"roles": ("command", "output")}, ["needle here", "grep needle"]),
        ({"roles": (), "tools": ("bash",)}, ["needle here", "grep needle"]),
        ({"tools": (), "folders": ("/work/s2",)}, ["needle 0"]),
        ({"folders": (), "when": When.TODAY}, ["needle here", "grep needle", "needle asked", "needle 0"]),
        ({"when": When.RANGE, "first": date(2020, 1, 1), "last": date(2020, 1, 2)}, []),
    ):
        world.search.set_filters(**values)
        await world.settled()
        assert world.texts() == found
        has_titles = any(isinstance(row, TitleRow) for row in world.rows)
        assert has_titles == (values.get("when") is When.TODAY)
    world.search.clear_filters()
    await world.settled()
    assert len(world.texts()) == 4


def test_days_are_those_of_the_calendar() -> None:
    now = datetime(2026, 3, 12, 15, 30).timestamp()
    midnight = datetime(2026, 3, 12).timestamp()
    assert SearchFilters(when=When.TODAY).span(now) == (midnight, None)
    assert SearchFilters(when=When.WEEK).span(now) == (datetime(2026, 3, 6).timestamp(), None)
    chosen = SearchFilters(when=When.RANGE, first=date(2026, 3, 1), last=date(2026, 3, 2))
    assert chosen.span(now) == (datetime(2026, 3, 1).timestamp(), datetime(2026, 3, 3).timestamp())
    assert SearchFilters(when=When.RANGE).span(now) == SearchFilters().span(now) == (None, None)


def test_the_time_of_a_hit_tells_the_year_where_it_is_another() -> None:
    now = datetime(2026, 3, 12, 15, 30).timestamp()
    assert when_text(datetime(2026, 3, 12, 9, 5).timestamp(), now) == "09:05"
    assert when_text(datetime(2026, 3, 9, 9, 5).timestamp(), now) == "Mon 09:05"
    assert when_text(datetime(2026, 1, 9, 9, 5).timestamp(), now) == "9 Jan"
    assert when_text(datetime(2024, 1, 9, 9, 5).timestamp(), now) == "9 Jan 2024"
    assert when_text(0.0, now) == ""


async def test_an_answer_to_words_that_were_changed_is_dropped(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(world, "s1", 1, "first")
    fill(world, "s2", 1, "second")
    world.build()
    asked = asyncio.Event()
    find = world.index.search

    async def slow(request: SearchRequest, after: int | None = None, *, limit: int = 1) -> SearchPage:
        if request.query == "first":
            asked.set()
            await asyncio.Event().wait()
        return await find(request, after, limit=limit)

    monkeypatch.setattr(world.index, "search", slow)
    world.search.set_shown(True)
    world.search.set_query("first")
    await asked.wait()
    assert world.search.is_searching
    assert not world.search.has_answer
    world.search.set_query("second")
    await world.settled()
    assert world.texts() == ["second 0"]
    world.search.set_query("")
    assert world.rows == []
    assert not world.search.is_searching


async def test_nothing_is_searched_while_nobody_looks(world: World) -> None:
    fill(world, "s1", 1)
    world.build()
    world.search.set_query("needle")
    assert not world.search.is_searching
    world.search.set_shown(True)
    await world.settled()
    assert len(world.texts()) == 1
    assert world.indexing.calls == ["now"]


async def test_a_hit_leads_to_its_entry_and_a_title_to_its_session(world: World) -> None:
    path = append(world.home, "s1", started(), answer("needle", 60))
    world.sessions = [Known("s1", "needles")]
    world.build()
    await world.look_for("needle")
    chosen: list[FoundPlace] = []
    world.search.chosen.connect(chosen.append)
    for row in world.rows:
        world.search.activate(row)
    line = path.read_bytes().rindex(b'{"type":"assistant.message"')
    assert chosen == [
        FoundPlace("s1"),
        FoundPlace("s1", "a60", line, NOON + 60.0, "needle", "needle"),
    ]


async def test_the_index_is_brought_up_after_the_start_and_soon_after_a_turn(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_module, "SETTLE_MS", 1)
    monkeypatch.setattr(search_module, "WORKING_MS", 3_600_000)
    world.search.start()

    async def asked(count: int) -> None:
        async with asyncio.timeout(PATIENCE_S):
            while len(world.indexing.calls) < count:
                await asyncio.sleep(0.005)

    await asked(1)
    for handler in (*world.client.lifecycle, *world.client.lifecycle):
        handler("session.updated", "s1")
    for event_handler in world.client.events:
        event_handler("s1", {"type": "assistant.message"})
    assert world.indexing.calls == ["soon"]
    for event_handler in world.client.events:
        event_handler("s1", {"type": "session.idle"})
    await asked(2)
    world.search.set_shown(True)
    for event_handler in world.client.events:
        event_handler("s1", {"type": "assistant.idle"})
    await asked(4)
    assert world.indexing.calls == ["soon", "soon", "now", "now"]
    world.search.close()
    assert not world.client.events
    assert not world.client.lifecycle


async def test_what_was_indexed_meanwhile_is_found_without_a_key(world: World) -> None:
    fill(world, "s1", 1)
    world.build()
    await world.look_for("needle")
    world.tell(IndexingStatus(IndexingState.RUNNING))
    fill(world, "s2", 1, at=600)
    world.build()
    world.tell(IndexingStatus())
    await world.settled()
    assert len(world.texts()) == 2


async def test_who_has_read_on_is_not_disturbed(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search_module, "PAGE", 2)
    fill(world, "s1", 4)
    world.build()
    await world.look_for("needle")
    world.search.load_more()
    await world.settled()
    before = world.rows
    fill(world, "s2", 1, at=600)
    world.build()
    world.tell(IndexingStatus(IndexingState.RUNNING))
    world.tell(IndexingStatus())
    assert not world.search.is_searching
    assert world.rows == before


async def test_how_far_a_long_pass_is_is_told(world: World) -> None:
    world.tell(IndexingStatus(IndexingState.RUNNING, 10, 1000))
    assert world.search.progress is None, "it has ended before anybody reads this"
    world.tell(IndexingStatus(IndexingState.RUNNING, 430_000_000, 1_000_000_000))
    assert world.search.progress == pytest.approx(0.43)
    world.tell(IndexingStatus())
    assert world.search.progress is None


async def test_a_pass_that_failed_is_told_in_its_words_and_can_be_tried_again(world: World) -> None:
    fields = {"path": "/x", "detail": "full"}
    world.tell(IndexingStatus(IndexingState.FAILED, code="disk-full", fields=fields))
    failure = world.search.indexing_failure
    assert failure is not None
    assert failure.code == "disk-full"
    world.search.retry()
    assert world.indexing.calls == ["now"]
    world.tell(IndexingStatus(IndexingState.RUNNING))
    assert world.search.indexing_failure is None


@pytest.mark.allow_log
async def test_an_index_that_cannot_be_read_is_built_anew_on_a_wish(world: World) -> None:
    fill(world, "s1", 1)
    world.database.write_bytes(b"not a database" * 1000)
    await world.look_for("needle")
    failure = world.search.failure
    assert failure is not None
    assert failure.code == "search-unreadable"
    assert not world.search.has_answer
    world.search.rebuild()
    await world.settled()
    assert world.indexing.calls[-1] == "rebuild"
    world.tell(IndexingStatus(IndexingState.RUNNING))
    world.database.unlink()
    world.build()
    world.tell(IndexingStatus())
    await world.settled()
    assert world.search.failure is None
    assert world.texts() == ["needle 0"]


async def test_ten_thousand_titles_are_looked_through_off_the_loop(world: World) -> None:
    world.sessions = [Known(f"s{number}", f"title {number}") for number in range(10_000)]
    turns = 0

    async def tick() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    ticking = asyncio.create_task(tick())
    await world.look_for("title 9999")
    ticking.cancel()
    assert [row.session_id for row in world.rows if isinstance(row, TitleRow)] == ["s9999"]
    assert turns >= 20, "the loop has had its turn between slices"
