"""Laws of the sidebar's list, whatever happens to it in whatever order."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QPersistentModelIndex
from pytestqt.modeltest import ModelTester

from copilot_desktop.client.options import SessionOptions
from copilot_desktop.viewmodels import arranged_sessions, grouped_list, slices
from copilot_desktop.viewmodels.list_records import PassingRecords
from copilot_desktop.viewmodels.session_list import (
    ITEM_ROLE,
    GroupHeader,
    Grouping,
    ListedSession,
    SessionListModel,
    SessionRow,
    SessionState,
    Shelf,
    SidebarItem,
    Sort,
)
from tests.support.fake_caller import FakeCaller, Told, converse

pytestmark = pytest.mark.usefixtures("qapp")

NOW = time.mktime((2026, 1, 14, 15, 0, 0, 0, 0, -1))
DAY = 86_400.0

_IDS = tuple(f"s{number:02}" for number in range(30))
_FOLDERS = ("", "/home/u/atlas", "/home/u/tideline", "/srv/atlas", "/")
_WORDS = ("fix", "Überprüfung", "release 10", "release 9", "検索", "flaky test")


class Play:
    """A list to which things happen, and who knows what is true."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.now = NOW
        self.records = PassingRecords()
        self.model = SessionListModel(records=self.records, clock=lambda: self.now)
        self.tells: dict[str, Told] = {}
        #: Sessions that the person has moved since the order is held.
        self.moved: set[str] = set()
        self.is_free = True

    def step(self) -> None:
        chance, model = self.chance, self.model
        session_id = chance.choice(_IDS)
        acts = [
            self.list_one, self.list_one, self.list_many, self.follow, self.begin, self.ask, self.fail,
            self.say, self.end, self.end, self.forget, self.mark, self.mark, self.sections,
            self.options, self.toggle, self.hold, self.pass_time, self.front, self.read,
        ]  # fmt: skip
        act = chance.choice(acts)
        act(session_id)
        if chance.random() < 0.3:
            model.finish()
        else:
            model.advance()

    def list_one(self, session_id: str) -> None:
        self.model.list_session(session_id, **self.facts())

    def list_many(self, _session_id: str) -> None:
        ids = self.chance.sample(_IDS, 8)
        self.model.list_many(ListedSession(session_id, **self.facts()) for session_id in ids)

    def facts(self) -> dict[str, Any]:
        chance = self.chance
        return {
            "title": chance.choice(_WORDS),
            "folder": chance.choice(_FOLDERS),
            "modified_at": NOW - chance.random() * 3 * DAY,
            "created_at": NOW - chance.random() * 9 * DAY,
            "in_use": chance.random() < 0.1,
            "last_line": chance.choice(_WORDS),
        }

    def follow(self, session_id: str) -> None:
        if session_id not in self.tells:
            session = converse(FakeCaller(), session_id, SessionOptions(Path("/f"), "m"), is_new=True)
            self.model.follow(session)
            self.tells[session_id] = Told(session)

    def begin(self, session_id: str) -> None:
        self.follow(session_id)
        prompt = str(self.chance.random())
        self.tells[session_id]("user.message", content=prompt, messageId=f"u-{prompt}")
        self.tells[session_id]("assistant.turn_start", turnId="0")

    def ask(self, session_id: str) -> None:
        if tell := self.tells.get(session_id):
            subject = {"kind": "shell", "fullCommandText": "ls", "toolCallId": "c1"}
            tell("permission.requested", requestId=str(self.chance.random()), permissionRequest=subject)

    def say(self, session_id: str) -> None:
        if tell := self.tells.get(session_id):
            tell("assistant.message_delta", ephemeral=True, messageId="m", deltaContent="words ")

    def fail(self, session_id: str) -> None:
        if tell := self.tells.get(session_id):
            tell("session.error", errorType="query", message="Bad gateway")
            tell("session.idle", ephemeral=True)

    def end(self, session_id: str) -> None:
        if tell := self.tells.get(session_id):
            tell("session.idle", ephemeral=True)

    def forget(self, session_id: str) -> None:
        if self.chance.random() < 0.3:
            self.model.forget(session_id)
            self.tells.pop(session_id, None)

    def mark(self, session_id: str) -> None:
        chance = self.chance
        values: dict[str, Any] = chance.choice(
            [
                {"pinned_at": chance.choice([0.0, 1.0])},
                {
                    "section": chance.choice(["", "Work", "Later", "gone"]),
                    "position": chance.choice([0, 1, 2.5]),
                },
                {"own_title": chance.choice(["", "Mine"])},
                {"archived_at": chance.choice([0.0, 1.0])},
                {"trashed_at": chance.choice([0.0, 1.0])},
            ]
        )
        self.records.change_marks(session_id, **values)
        self.model.renew_marks([session_id])
        self.moved.add(session_id)

    def sections(self, _session_id: str) -> None:
        self.records.sections = self.chance.choice([(), ("Work",), ("Later", "Work")])
        self.model.renew_sections()
        self.is_free = True

    def options(self, _session_id: str) -> None:
        chance = self.chance
        choices: list[dict[str, Any]] = [
            {"grouping": chance.choice(list(Grouping))},
            {"sort": chance.choice(list(Sort))},
            {"shelf": chance.choice([Shelf.ACTIVE, Shelf.ACTIVE, *Shelf])},
            {"text": chance.choice(["", "", "uber", "検", "FIX", "release 1", "nothing"])},
            {"folder": chance.choice(["", "", *_FOLDERS])},
            {"states": frozenset(chance.sample(list(SessionState), chance.choice([0, 0, 1, 3])))},
        ]
        self.model.set_options(**chance.choice(choices))
        self.is_free = True

    def toggle(self, _session_id: str) -> None:
        keys = [item.key for item in self.items() if isinstance(item, GroupHeader)]
        if keys:
            self.model.toggle_group(self.chance.choice(keys))

    def hold(self, _session_id: str) -> None:
        self.model.hold_order(self.chance.random() < 0.5)
        self.is_free = True

    def pass_time(self, _session_id: str) -> None:
        self.now += self.chance.choice([1, 60, 3600, DAY / 2])
        self.model.renew_times()

    def front(self, session_id: str) -> None:
        self.model.set_front(session_id if session_id in self.model.known_ids() else "")

    def read(self, session_id: str) -> None:
        self.model.saw_end(session_id)
        self.model.dismiss_failure([session_id])

    def items(self) -> list[SidebarItem]:
        return list(self.model.items)

    def rebuilt(self) -> SessionListModel:
        """Return a list made from nothing with the same facts."""
        model = SessionListModel(records=self.records, clock=lambda: self.now)
        for facts in self.model.known_sessions():
            model.list_session(
                facts.session_id,
                title=facts.listed_title,
                folder=facts.listed_folder,
                branch=facts.listed_branch,
                modified_at=facts.modified_at,
                created_at=facts.created_at,
                in_use=facts.in_use,
                last_line=facts.listed_last_line,
            )
            if facts.conversation is not None:
                model.follow(facts.conversation)
        for facts in model.known_sessions():
            known = next(one for one in self.model.known_sessions() if one.session_id == facts.session_id)
            # Since when is no fact of now: it was seen at the time.
            facts.started_at, facts.waiting_since = known.started_at, known.waiting_since
        # The filter's text is the only option that is not kept.
        model.set_options(text=self.model.options.text)
        model.finish()
        return model


class Mirror:
    """A view that knows only what the signals tell."""

    def __init__(self, model: QAbstractItemModel) -> None:
        self._model = model
        self.items: list[Any] = []
        self.kept: dict[QPersistentModelIndex, str] = {}
        model.rowsInserted.connect(self._insert)
        model.rowsRemoved.connect(self._remove)
        model.rowsMoved.connect(self._move)
        model.dataChanged.connect(self._change)
        model.layoutChanged.connect(self._read)
        self._read()

    def _read(self) -> None:
        self.items = [self._model.index(row, 0).data(ITEM_ROLE) for row in range(self._model.rowCount())]
        if not self.kept:
            self.kept = {
                QPersistentModelIndex(self._model.index(row, 0)): item.session_id
                for row, item in enumerate(self.items)
                if isinstance(item, SessionRow)
            }

    def _insert(self, _parent: object, first: int, last: int) -> None:
        self.items[first:first] = [self._model.index(at, 0).data(ITEM_ROLE) for at in range(first, last + 1)]

    def _remove(self, _parent: object, first: int, last: int) -> None:
        del self.items[first : last + 1]

    def _move(self, _from: object, first: int, last: int, _to: object, row: int) -> None:
        moved = self.items[first : last + 1]
        del self.items[first : last + 1]
        at = row - len(moved) if row > first else row
        self.items[at:at] = moved

    def _change(self, top: Any, bottom: Any) -> None:
        for at in range(top.row(), bottom.row() + 1):
            self.items[at] = self._model.index(at, 0).data(ITEM_ROLE)


@pytest.fixture(params=range(8))
def play(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Play]:
    if request.param % 2:
        # As with very many sessions: everything is done in slices, between which something happens.
        monkeypatch.setattr(slices, "_AT_ONCE", 1)
        monkeypatch.setattr(arranged_sessions, "_FEW", 2)
        for module in (arranged_sessions, grouped_list):
            monkeypatch.setattr(module, "_PART", 3)
    play = Play(request.param)
    yield play
    play.model.deleteLater()


def test_whatever_happened_the_list_is_the_one_that_a_new_model_makes(play: Play) -> None:
    for _ in range(150):
        play.step()
    play.model.hold_order(False)
    play.model.finish()
    fresh = play.rebuilt()
    assert play.items() == list(fresh.items)
    assert play.model.line_counts == fresh.line_counts
    assert (play.model.waiting_ids, play.model.waiting_count) == (fresh.waiting_ids, fresh.waiting_count)
    fresh.deleteLater()


def test_ids_are_unique_headings_count_and_the_signals_tell_everything(play: Play) -> None:
    mirror = Mirror(play.model)
    for _ in range(150):
        play.step()
        items = play.items()
        assert mirror.items == items
        ids = play.model.session_ids
        assert len(ids) == len(set(ids))
        assert [play.model.row_of(session_id) for session_id in ids] == [
            row for row, item in enumerate(items) if isinstance(item, SessionRow)
        ]
        standing: dict[str, int] = {}
        for item in items:
            if isinstance(item, SessionRow):
                standing[item.group] = standing.get(item.group, 0) + 1
        for item in items:
            if isinstance(item, GroupHeader):
                assert (standing.get(item.key, 0) == item.count) if item.is_open else item.key not in standing
                assert (item.state is None) == (item.is_open or not item.count)
        lines = [0 if isinstance(item, GroupHeader) else 2 for item in items]
        assert [min(count, 2) for count in play.model.line_counts] == lines
        for index, session_id in mirror.kept.items():
            assert not index.isValid() or index.data(ITEM_ROLE).session_id == session_id


def test_nothing_moves_while_it_is_held(play: Play) -> None:
    before: list[str] = []
    for _ in range(250):
        play.moved.clear()
        play.is_free = False
        play.step()
        play.model.finish()
        after = play.model.session_ids
        if play.model.is_held and not play.is_free:
            stayed = [session_id for session_id in before if session_id in after]
            still = [session_id for session_id in stayed if session_id not in play.moved]
            assert [session_id for session_id in after if session_id in still] == still
        before = after


def test_qt_s_rules_are_kept(play: Play, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(play.model)  # type: ignore[no-untyped-call]  # pytest-qt leaves it untyped
    for _ in range(120):
        play.step()
        play.model.finish()


def test_a_folded_group_hides_the_same_ones_after_a_restart(play: Play) -> None:
    for _ in range(60):
        play.step()
    play.model.hold_order(False)
    play.model.set_options(text="")
    keys = [item.key for item in play.items() if isinstance(item, GroupHeader)]
    for key in keys[:2]:
        play.model.toggle_group(key)
    play.model.finish()
    again = play.rebuilt()
    assert again.session_ids == play.model.session_ids
    assert again.options == replace(play.model.options, text="")
    again.deleteLater()
