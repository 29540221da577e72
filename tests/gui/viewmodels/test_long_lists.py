"""Ten thousand sessions: what is done for a change is counted, not timed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.client.options import SessionOptions
from copilot_desktop.viewmodels import arranged_sessions, slices
from copilot_desktop.viewmodels.session_facts import SessionFacts
from copilot_desktop.viewmodels.session_list import (
    Grouping,
    ListedSession,
    SessionListModel,
    SessionRow,
    Sort,
)
from copilot_desktop.viewmodels.slices import PIECE_ENDS, Slices, Steps
from copilot_desktop.widgets.pulse import Pulse
from copilot_desktop.widgets.session_list_view import SessionListView
from tests.support.fake_caller import FakeCaller, Told, converse
from tests.support.pace import within
from tests.support.window import make_style, settle

_MANY = 10_000
NOW = 1_768_000_000.0


class Counted:
    """A list of ten thousand in a view, and what was done since `reset`."""

    def __init__(self, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
        self.model = SessionListModel(clock=lambda: NOW)
        self.counts: Counter[str] = Counter()
        style = make_style()
        # Whether the pointer of the machine stands over the view is no matter here.
        monkeypatch.setattr(SessionListView, "hold_order", lambda _view: None)
        self.view = SessionListView(style, self.model, Pulse(style))
        qtbot.addWidget(self.view)
        self.view.resize(280, 700)
        self.view.show()
        self.model.list_many(
            ListedSession(f"s{number:05}", title=f"Session {number}", modified_at=NOW - 60 * number)
            for number in range(_MANY)
        )
        self.model.finish()
        for name in (
            "rowsInserted",
            "rowsRemoved",
            "rowsMoved",
            "dataChanged",
            "layoutChanged",
            "modelReset",
        ):
            getattr(self.model, name).connect(lambda *_, name=name: self._count(name))
        self._watch(monkeypatch, SessionFacts, "row")
        self._watch(monkeypatch, SessionFacts, "renew_state")
        self._watch(monkeypatch, arranged_sessions, "place_of")
        self._watch(monkeypatch, SessionListView, "item_at")

    def _watch(self, monkeypatch: pytest.MonkeyPatch, owner: Any, name: str) -> None:
        real = getattr(owner, name)

        def counted(*args: Any) -> Any:
            self.counts[name] += 1
            return real(*args)

        monkeypatch.setattr(owner, name, counted)

    def _count(self, name: str) -> None:
        self.counts[name] += 1

    @property
    def signals(self) -> int:
        return (
            sum(self.counts[name] for name in self.counts if name[0].islower() and "_" not in name)
            - self.rows
        )

    @property
    def rows(self) -> int:
        return self.counts["row"]


@pytest.fixture
def long(qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Counted]:
    counted = Counted(qtbot, monkeypatch)
    settle(qapp)
    counted.counts.clear()
    yield counted
    counted.model.close()
    counted.model.deleteLater()


def test_only_rows_in_view_are_worked_out(long: Counted, qapp: QApplication) -> None:
    assert long.model.rowCount() > _MANY
    long.model.set_options(sort=Sort.NAME)
    long.model.finish()
    settle(qapp)
    assert 0 < long.rows < 60
    assert (long.counts["layoutChanged"], long.signals) == (1, 1)
    assert long.model.session_ids[0] == "s00000"
    assert long.counts["place_of"] == _MANY


def test_an_event_of_one_session_costs_the_work_of_one(long: Counted, qapp: QApplication) -> None:
    session = converse(FakeCaller(), "s04711", SessionOptions(Path("/f"), "m"), is_new=True)
    long.model.follow(session)
    tell = Told(session)
    tell("user.message", content="go", messageId="u1")
    tell("assistant.turn_start", turnId="0")
    settle(qapp)
    row = long.model.row("s04711")
    assert row is not None
    assert row.group == "state:running"
    assert long.counts["place_of"] <= 4
    assert long.counts["renew_state"] <= 4
    assert long.rows < 60
    assert long.signals <= 8
    assert long.counts["layoutChanged"] == 0


def test_a_filter_is_one_change_of_the_list(long: Counted, qapp: QApplication) -> None:
    for text in ("S", "Se", "Session 99"):
        long.model.set_options(text=text)
    long.model.finish()
    settle(qapp)
    assert len(long.model.session_ids) == sum("99" in str(number) for number in range(_MANY))
    assert long.counts["layoutChanged"] == 1
    assert long.rows < 60
    assert long.counts["item_at"] < 600


def test_the_server_s_list_without_anything_new_changes_nothing(long: Counted, qapp: QApplication) -> None:
    long.model.list_many(ListedSession(f"s{number:05}", title=f"Session {number}") for number in range(_MANY))
    long.model.finish()
    settle(qapp)
    assert long.signals == 0
    assert long.counts["place_of"] == 0


def test_nothing_is_done_in_one_go(long: Counted, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slices, "_BUDGET_S", 0.0)
    long.model.set_options(grouping=Grouping.FOLDER)
    assert long.counts["place_of"] < 1000
    steps = 0
    while long.model.is_arranging:
        before = long.counts["place_of"] + long.counts["renew_state"]
        long.model.advance()
        steps += 1
        assert long.counts["place_of"] + long.counts["renew_state"] - before <= 100
    assert steps > 100


def test_what_is_selected_and_current_stays_so(long: Counted, qapp: QApplication) -> None:
    long.view.set_front("s00012")
    settle(qapp)
    before = long.model.row_of("s00012")
    long.view.setCurrentIndex(long.view.model().index(before, 0))
    long.model.set_options(text="session 12")
    long.model.finish()
    settle(qapp)
    selected = [long.view.item(index) for index in long.view.selectedIndexes()]
    assert [item.session_id for item in selected if isinstance(item, SessionRow)] == ["s00012"]
    current = long.view.current_item()
    assert isinstance(current, SessionRow)
    assert current.session_id == "s00012"
    assert long.view.currentIndex().row() != before


def test_a_change_is_fast_among_many(long: Counted) -> None:
    def change() -> None:
        for number in range(200):
            long.model.list_session(f"s{number * 50:05}", modified_at=NOW + number)
            long.model.refresh()

    within(0.6, change)


# ---- slices --------------------------------------------------------------------------------------


def counting(done: list[int], number: int, *, ends: int = -1) -> Steps:
    for step in range(number):
        done.append(step)
        yield PIECE_ENDS if step == ends else 1000


def test_short_work_is_done_at_once_and_nothing_ticks(qapp: QApplication) -> None:
    work, done = Slices(qapp), list[int]()
    work.start(counting(done, 1))
    assert (done, work.is_working) == ([0], False)
    assert not work._timer.isActive()


def test_long_work_goes_on_in_the_event_loop(qtbot: QtBot, qapp: QApplication) -> None:
    work, done = Slices(qapp), list[int]()
    work.start(counting(done, 50, ends=20), at_once=False)
    assert done == []
    qtbot.waitUntil(lambda: not work.is_working)
    assert done == list(range(50))
    assert not work._timer.isActive()


def test_new_work_ends_what_was_under_way(qapp: QApplication) -> None:
    work, first, second = Slices(qapp), list[int](), list[int]()
    work.start(counting(first, 50), at_once=False)
    work.advance()
    work.start(counting(second, 3), at_once=False)
    work.finish()
    assert (first, second) == ([0], [0, 1, 2])


def test_work_may_be_begun_anew_by_whoever_is_told_of_it(qapp: QApplication) -> None:
    work, done = Slices(qapp), list[int]()

    def steps() -> Steps:
        work.start(counting(done, 2), at_once=False)
        yield 1
        done.append(99)
        yield 1

    work.start(steps())
    work.finish()
    assert done == [0, 1]
