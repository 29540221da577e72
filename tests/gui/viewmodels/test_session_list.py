"""The sidebar's list: groups, order, moves, unread marks and live lines."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt, QTimer
from pytestqt.modeltest import ModelTester

from copilot_desktop.client.options import SessionOptions
from copilot_desktop.viewmodels.session_facts import SessionFacts
from copilot_desktop.viewmodels.session_list import (
    ITEM_ROLE,
    GroupHeader,
    SessionListModel,
    SessionRow,
    SessionState,
)
from copilot_desktop.viewmodels.session_rows import day_starts, stale_at, time_text
from tests.support.fake_caller import FakeCaller, Told, converse

#: Timers need an application.
pytestmark = pytest.mark.usefixtures("qapp")

#: A Wednesday afternoon, told in local time as the sidebar does.
NOW = time.mktime((2026, 1, 14, 15, 0, 0, 0, 0, -1))
DAY = 86_400.0


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> float:
        return self.now


class World:
    """A list with sessions that a test makes talk."""

    def __init__(self) -> None:
        self.clock = Clock()
        self.model = SessionListModel(clock=self.clock)
        self.tells: dict[str, Told] = {}

    def follow(self, session_id: str) -> Told:
        session = converse(FakeCaller(), session_id, SessionOptions(Path("/f"), "m"), is_new=True)
        self.model.follow(session)
        self.tells[session_id] = Told(session)
        self.model.refresh()
        return self.tells[session_id]

    def shown(self) -> list[str]:
        """Headings in brackets, sessions by id."""
        return [
            f"[{item.title} {item.count}]" if isinstance(item, GroupHeader) else item.session_id
            for item in self.items()
        ]

    def items(self) -> list[Any]:
        model = self.model
        return [model.data(model.index(row), ITEM_ROLE) for row in range(model.rowCount())]

    def row(self, session_id: str) -> SessionRow:
        row = self.model.row(session_id)
        assert row is not None
        return row


@pytest.fixture
def world() -> Iterator[World]:
    world = World()
    yield world
    # Its timers must end in this thread, and the garbage collector runs in any.
    world.model.deleteLater()


def begin(tell: Told, prompt: str = "go") -> None:
    tell("user.message", content=prompt, messageId=f"u-{prompt}")
    tell("assistant.turn_start", turnId="0")


def end(tell: Told) -> None:
    tell("assistant.idle", ephemeral=True)


def ask(tell: Told, request_id: str = "q1", command: str = "rm -rf build") -> None:
    subject = {"kind": "shell", "fullCommandText": command, "toolCallId": "c1"}
    tell("permission.requested", requestId=request_id, permissionRequest=subject)


def test_sessions_stand_in_groups_the_newest_first(world: World) -> None:
    for session_id, age in (("now", 10), ("morning", 5 * 3600), ("yesterday", DAY), ("old", 9 * DAY)):
        world.model.list_session(session_id, title=session_id, modified_at=NOW - age)
    world.model.refresh()
    assert world.shown() == [
        "[Today 2]", "now", "morning", "[Yesterday 1]", "yesterday", "[Earlier 1]", "old",
    ]  # fmt: skip
    assert world.row("now").state is SessionState.NOT_LOADED
    assert world.model.session_ids == ["now", "morning", "yesterday", "old"]
    header, first = world.model.index(0), world.model.index(1)
    assert not world.model.flags(header) & Qt.ItemFlag.ItemIsSelectable
    assert world.model.flags(first) & Qt.ItemFlag.ItemIsSelectable
    assert world.model.data(first) == "now"


def test_a_session_moves_as_it_runs_asks_and_ends(world: World) -> None:
    world.model.list_session("other", modified_at=NOW)
    tell = world.follow("s")
    world.model.list_session("s", modified_at=NOW)
    begin(tell)
    assert world.shown()[:2] == ["[Running 1]", "s"]
    ask(tell)
    assert world.shown()[:2] == ["[Needs you 1]", "s"]
    assert (world.row("s").snippet, world.row("s").snippet_role) == ("Wants to run rm -rf build", "attention")
    assert world.row("s").waiting_count == 1
    tell("permission.completed", requestId="q1", result={"kind": "approved"})
    assert world.row("s").state is SessionState.STREAMING
    end(tell)
    assert sorted(world.shown()) == sorted(["[Today 2]", "s", "other"])


def test_what_ended_behind_the_person_is_unread(world: World) -> None:
    front, back = world.follow("front"), world.follow("back")
    world.model.set_front("front")
    for tell in (front, back):
        begin(tell)
        end(tell)
    assert (world.row("front").unread, world.row("back").unread) == (False, True)
    assert world.row("back").state is SessionState.UNREAD
    world.model.set_front("back")
    assert world.row("back").unread, "its end was not seen yet"
    world.model.saw_end("back")
    assert not world.row("back").unread
    assert world.row("back").state is SessionState.IDLE


def test_who_failed_unseen_is_told_by_name(world: World) -> None:
    told: list[tuple[int, list[str], list[str]]] = []
    model = world.model
    model.waiting_changed.connect(lambda count: told.append((count, model.waiting_ids, model.failed_ids)))
    asks, fails = world.follow("asks"), world.follow("fails")
    for tell in (asks, fails):
        begin(tell)
    ask(asks)
    fails("session.error", errorType="query", message="Bad gateway")
    end(fails)
    assert told[-1] == (2, ["asks"], ["fails"])
    asks("permission.completed", requestId="q1", result={"kind": "approved"})
    assert told[-1] == (1, [], ["fails"])
    asks("session.error", errorType="query", message="Bad gateway")
    end(asks)
    model.saw_end("fails")
    assert told[-1] == (1, [], ["asks"])


def test_a_failed_turn_shows_its_error(world: World) -> None:
    tell = world.follow("s")
    begin(tell)
    tell("session.error", errorType="query", message="Bad gateway\nsecond line")
    end(tell)
    row = world.row("s")
    assert (row.state, row.snippet, row.snippet_role, row.unread) == (
        SessionState.FAILED,
        "Bad gateway",
        "error",
        True,
    )


def test_the_live_line_is_the_newest_of_what_streams(world: World) -> None:
    tell = world.follow("s")
    begin(tell)
    assert world.row("s").snippet == "Working"
    tell("assistant.message_delta", ephemeral=True, messageId="m", deltaContent="First line.\nSecond " * 500)
    tell("assistant.message_delta", ephemeral=True, messageId="m", deltaContent="and the end")
    world.model.refresh()
    assert world.row("s").snippet == "Second and the end"
    tell("assistant.message_delta", ephemeral=True, messageId="m", deltaContent="\n\n| --- | --- |\n\n## ")
    world.model.refresh()
    assert world.row("s").snippet == "Second and the end", "marks alone say nothing"


def test_the_session_that_waits_longest_comes_first(world: World) -> None:
    for number, session_id in enumerate(["late", "early", "middle"]):
        world.follow(session_id)
        world.model.list_session(session_id, modified_at=0)
        tell = world.tells[session_id]
        tell._count = [30, 10, 20][number]
        ask(tell)
    world.model.refresh()
    assert world.model.waiting_ids == ["early", "middle", "late"]


def test_titles_fall_back_and_the_server_s_word_wins(world: World) -> None:
    tell = world.follow("s")
    assert world.row("s").title == "New session"
    world.model.list_session("s", title="from the list\nwith a second line")
    world.model.refresh()
    assert world.row("s").title == "from the list"
    tell("session.title_changed", ephemeral=True, title="Renamed")
    assert world.row("s").title == "Renamed"
    world.model.list_session("s", title="", folder="")
    world.model.refresh()
    assert world.row("s").title == "Renamed"


def test_a_forgotten_session_is_gone_and_says_no_more(world: World) -> None:
    tell = world.follow("s")
    world.model.forget("s")
    world.model.forget("s")
    assert world.shown() == []
    begin(tell)
    assert world.shown() == []


def test_following_twice_counts_once(world: World) -> None:
    tell = world.follow("s")
    session = tell._session
    world.model.follow(session)
    again = converse(FakeCaller(), "s", None, is_new=False)
    world.model.follow(again)
    begin(tell)
    assert world.row("s").state is SessionState.IDLE, "the handle before is not listened to"


def test_deltas_only_mark_and_an_idle_list_arms_no_timer(world: World) -> None:
    tell = world.follow("s")
    world.model.list_session("s", modified_at=NOW - 9 * DAY)
    begin(tell)
    end(tell)
    world.clock.now = time.time() + 9 * DAY
    world.model.refresh()
    assert not world.model._refreshing.isActive()
    assert not [timer for timer in world.model.findChildren(QTimer) if timer.isActive()]
    changes: list[object] = []
    world.model.dataChanged.connect(lambda *_: changes.append(1))
    for _ in range(100):
        tell("assistant.message_delta", ephemeral=True, messageId="m9", deltaContent="x")
    assert len(changes) <= 1
    assert world.model._refreshing.isActive()


def test_times_are_renewed_without_a_timer(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    world.model.list_session("a", modified_at=NOW - 90)
    world.model.list_session("b", modified_at=NOW - 9 * DAY)
    world.model.refresh()
    assert world.row("a").time_text == "1 m"
    assert not [timer for timer in world.model.findChildren(QTimer) if timer.isActive()]
    worked_out: list[float] = []
    look_at = SessionFacts.renew_state

    def note(facts: SessionFacts, now: float) -> None:
        worked_out.append(now)
        look_at(facts, now)

    monkeypatch.setattr(SessionFacts, "renew_state", note)
    for seconds in (1, 20, 29):
        world.clock.now = NOW + seconds
        world.model.renew_times()
    assert worked_out == [], "nothing that is shown has changed"
    world.clock.now = NOW + 30
    world.model.renew_times()
    assert world.row("a").time_text == "2 m"
    assert world.row("b").time_text == time_text(NOW - 9 * DAY, world.clock.now)
    # Another day: the groups are others.
    world.clock.now = NOW + DAY
    world.model.renew_times()
    assert world.shown()[0] == "[Yesterday 1]"


def test_an_event_of_one_session_renews_the_times_of_all(world: World) -> None:
    tell = world.follow("a")
    world.model.list_session("b", modified_at=NOW - 30)
    world.model.refresh()
    assert world.row("b").time_text == "now"
    world.clock.now = NOW + 300
    begin(tell)
    assert world.row("b").time_text == "5 m"


@pytest.mark.parametrize("age", [-5, 0, 59, 60, 61, 3599, 3600, 7 * 3600, 20 * 3600, 3 * DAY, 400 * DAY])
def test_a_time_is_stale_when_it_says_something_else(age: float) -> None:
    moment = NOW - age
    until = stale_at(moment, NOW)
    shown = time_text(moment, NOW), moment >= day_starts(NOW)[0]
    assert until > NOW
    assert shown == (time_text(moment, until - 1), moment >= day_starts(until - 1)[0])
    if age < 3600:
        assert time_text(moment, until) != shown[0]


def test_what_happens_in_one_session_costs_the_work_of_one_row(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(50):
        world.model.list_session(f"other-{number}", modified_at=NOW - number * DAY)
    tell = world.follow("a")
    worked_out: list[str] = []
    work_out = SessionFacts.row

    def note(facts: SessionFacts, group: str, now: float) -> SessionRow:
        worked_out.append(facts.session_id)
        return work_out(facts, group, now)

    monkeypatch.setattr(SessionFacts, "row", note)
    begin(tell)
    assert world.row("a").state is SessionState.STREAMING
    assert set(worked_out) == {"a"}


def test_the_model_keeps_qt_s_rules_whatever_happens(world: World, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(world.model)  # type: ignore[no-untyped-call]  # pytest-qt leaves it untyped
    chance = random.Random(7)
    for step in range(300):
        session_id = f"s{chance.randrange(12)}"
        match chance.randrange(6):
            case 0:
                world.model.list_session(
                    session_id, title=str(step), modified_at=NOW - chance.random() * 3 * DAY
                )
                world.model.refresh()
            case 1:
                world.follow(session_id)
            case 2 if session_id in world.tells:
                begin(world.tells[session_id], str(step))
            case 3 if session_id in world.tells:
                ask(world.tells[session_id], str(step))
            case 4 if session_id in world.tells:
                world.tells[session_id]("session.idle", ephemeral=True)
            case _ if chance.random() < 0.3:
                world.model.forget(session_id)
        rows = [item for item in world.items() if isinstance(item, SessionRow)]
        assert {row.session_id for row in rows} == world.model.known_ids()
        keys = [item.key for item in world.items() if isinstance(item, GroupHeader)]
        assert list(dict.fromkeys(row.group for row in rows)) == keys
        counts = {item.key: item.count for item in world.items() if isinstance(item, GroupHeader)}
        assert counts == {key: sum(row.group == key for row in rows) for key in keys}
    assert world.model.rowCount(world.model.index(0)) == 0
    assert world.model.data(QModelIndex()) is None


@pytest.mark.parametrize(
    ("age", "words"),
    [(5, "now"), (-5, "now"), (125, "2 m"), (3 * 3600 + 300, "11:55"), (40 * DAY, "5 Dec")],
)
def test_times_in_words(age: float, words: str) -> None:
    assert time_text(NOW - age, NOW) == words


def test_a_session_of_unknown_age_says_nothing() -> None:
    assert time_text(0, NOW) == ""
    assert len(time_text(NOW - 3 * DAY, NOW)) >= 2


def test_groups_go_by_the_day_not_by_hours(world: World) -> None:
    for session_id, hours in (("one", 14), ("eleven", 16), ("before", 40)):
        world.model.list_session(session_id, modified_at=NOW - hours * 3600)
    world.model.refresh()
    assert world.shown() == ["[Today 1]", "one", "[Yesterday 1]", "eleven", "[Earlier 1]", "before"]
