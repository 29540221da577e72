"""States, groups, sections, pins, filters and the order of use of the sidebar's list."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import pytest

from copilot_desktop.protocol.permissions import Question, RequestId
from copilot_desktop.session.entries import EntryId, ErrorNotice, Notice, NoticeKind, UserMessage
from copilot_desktop.session.transcript import Activity, EntryList, Transcript
from copilot_desktop.viewmodels.list_options import ListOptions, options_from_json, options_to_json
from copilot_desktop.viewmodels.list_records import PassingRecords
from copilot_desktop.viewmodels.recent_order import RecentOrder
from copilot_desktop.viewmodels.session_list import (
    GroupHeader,
    Grouping,
    SessionListModel,
    SessionState,
    Shelf,
    Sort,
)
from copilot_desktop.viewmodels.session_states import state_of
from copilot_desktop.viewmodels.text_folding import fold

pytestmark = pytest.mark.usefixtures("qapp")

NOW = time.mktime((2026, 1, 14, 15, 0, 0, 0, 0, -1))
DAY = 86_400.0


class Desk:
    def __init__(self) -> None:
        self.records = PassingRecords()
        self.model = self.restarted()

    def restarted(self) -> SessionListModel:
        return SessionListModel(records=self.records, clock=lambda: NOW)

    def add(self, session_id: str, **values: Any) -> None:
        self.model.list_session(session_id, **{"title": session_id, "modified_at": NOW - 60, **values})
        self.model.refresh()

    def mark(self, session_id: str, **values: Any) -> None:
        self.records.change_marks(session_id, **values)
        self.model.renew_marks([session_id])

    def shown(self) -> list[str]:
        return [
            f"[{item.title} {item.count}]" if isinstance(item, GroupHeader) else item.session_id
            for item in self.model.items
        ]


@pytest.fixture
def desk() -> Iterator[Desk]:
    desk = Desk()
    yield desk
    desk.model.deleteLater()


def transcript(*entries: Any, **values: Any) -> Transcript:
    return Transcript(entries=EntryList(entries), **values)


ERROR = ErrorNotice(EntryId("e"), "rate_limit", "Too many requests", timestamp=NOW, retry_at=NOW + 60)
RETRY = Notice(EntryId("r"), NoticeKind.RETRY, fields={"attempt": 2})
QUEUED = UserMessage(EntryId("u"), "later", is_queued=True)


@pytest.mark.parametrize(
    ("known", "facts", "state"),
    [
        (None, {}, SessionState.NOT_LOADED),
        (None, {"is_unread": True}, SessionState.UNREAD),
        (None, {"failed_at": 2.0, "is_unread": True}, SessionState.FAILED),
        (None, {"failed_at": 2.0, "dismissed_at": 2.0}, SessionState.NOT_LOADED),
        (transcript(), {}, SessionState.IDLE),
        (transcript(), {"failed_at": 2.0}, SessionState.IDLE),
        (transcript(), {"is_unread": True}, SessionState.UNREAD),
        (transcript(), {"is_queue_paused": True}, SessionState.PAUSED),
        (transcript(activity=Activity.RUNNING), {"is_unread": True}, SessionState.STREAMING),
        (transcript(activity=Activity.BACKGROUND), {}, SessionState.STREAMING),
        (transcript(RETRY, activity=Activity.RUNNING), {}, SessionState.PAUSED),
        (transcript(QUEUED, activity=Activity.RUNNING), {"is_offline": True}, SessionState.PAUSED),
        (transcript(QUEUED, activity=Activity.RUNNING), {}, SessionState.STREAMING),
        (transcript(ERROR, has_failed=True), {}, SessionState.PAUSED),
        (transcript(ERROR, has_failed=True), {"now": NOW + 61}, SessionState.FAILED),
        (transcript(ERROR, has_failed=True), {"now": NOW + 61, "dismissed_at": NOW}, SessionState.IDLE),
        (
            transcript(requests=(Question(RequestId("q"), "Which?"),), activity=Activity.RUNNING),
            {},
            SessionState.NEEDS_YOU,
        ),
    ],
)
def test_every_state_is_told_in_one_place(
    known: Transcript | None, facts: dict[str, Any], state: SessionState
) -> None:
    assert state_of(known, **{"now": NOW, **facts}) is state


def test_sections_stand_before_the_days_and_are_there_while_empty(desk: Desk) -> None:
    desk.records.sections = ("Work", "Later")
    desk.add("a")
    desk.add("b")
    desk.model.renew_sections()
    assert desk.shown() == ["[Work 0]", "[Later 0]", "[Today 2]", "a", "b"]
    desk.mark("b", section="Later")
    assert desk.shown() == ["[Work 0]", "[Later 1]", "b", "[Today 1]", "a"]
    desk.mark("a", section="Later", position=-1.0)
    assert desk.shown() == ["[Work 0]", "[Later 2]", "a", "b"]
    desk.model.set_options(text="a")
    assert desk.shown() == ["[Later 1]", "a"]


def test_what_the_person_moves_moves_even_while_the_order_is_held(desk: Desk) -> None:
    for session_id in "abc":
        desk.add(session_id)
    desk.model.hold_order(True)
    desk.add("c", modified_at=NOW)
    assert desk.model.session_ids == ["a", "b", "c"]
    desk.mark("b", pinned_at=1.0)
    assert desk.model.session_ids == ["b", "a", "c"]
    desk.model.hold_order(False)
    assert desk.model.session_ids == ["b", "c", "a"]


def test_an_own_title_wins_for_ever(desk: Desk) -> None:
    desk.add("a", title="Automatic")
    desk.mark("a", own_title="Mine")
    desk.add("a", title="Automatic again")
    row = desk.model.row("a")
    assert row is not None
    assert (row.title, row.own_title) == ("Mine", True)
    desk.mark("a", own_title="")
    row = desk.model.row("a")
    assert row is not None
    assert (row.title, row.own_title) == ("Automatic again", False)


def test_folders_of_the_same_name_are_told_apart(desk: Desk) -> None:
    desk.add("a", folder="/home/u/atlas", modified_at=NOW - 9)
    desk.model.set_options(grouping=Grouping.FOLDER)
    assert desk.shown() == ["[atlas 1]", "a"]
    desk.add("b", folder="/srv/atlas", modified_at=NOW - 5)
    desk.add("c", folder="", modified_at=NOW - 99)
    assert desk.shown() == ["[atlas · srv 1]", "b", "[atlas · u 1]", "a", "[No folder 1]", "c"]
    desk.add("a", modified_at=NOW)
    assert desk.shown()[:2] == ["[atlas · u 1]", "a"], "where something happened last stands first"
    desk.model.forget("b")
    assert desk.shown()[0] == "[atlas 1]"
    assert list(desk.model.folders()) == [("/home/u/atlas", 1)]


def test_the_order_within_a_group(desk: Desk) -> None:
    desk.add("a", title="Step 10", created_at=NOW - 3)
    desk.add("b", title="Überall", modified_at=NOW - 5, created_at=NOW - 2)
    desk.add("c", title="step 9", modified_at=NOW - DAY, created_at=NOW - 1)
    assert desk.shown() == ["[Today 2]", "b", "a", "[Yesterday 1]", "c"]
    desk.model.set_options(sort=Sort.CREATED)
    assert desk.shown() == ["[Today 3]", "c", "b", "a"]
    desk.model.set_options(sort=Sort.NAME)
    assert desk.shown() == ["[All sessions 3]", "c", "a", "b"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("uber", ["a"]),
        ("ÜBER", ["a"]),
        ("検索", ["b"]),
        ("か", []),
        ("atlas fix", ["a"]),
        ("fix atlas", ["a"]),
        ("last words", ["b"]),
        ("  ", ["a", "b"]),
    ],
)
def test_words_are_found_in_title_folder_branch_and_last_line(
    desk: Desk, text: str, found: list[str]
) -> None:
    desk.add("a", title="Überprüfung", folder="/home/u/atlas", branch="fix/ws")
    desk.add("b", title="全文検索が", last_line="The last words")
    desk.model.set_options(text=text)
    assert sorted(desk.model.session_ids) == found


@pytest.mark.parametrize(
    ("text", "folded"),
    [("Ｆｕｌｌ", "full"), ("Straße", "strasse"), ("Łódź", "lodz"), ("が", "が"), ("A", "a")],
)
def test_folding(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_shelves_and_states(desk: Desk) -> None:
    for session_id in "abcd":
        desk.add(session_id)
    desk.mark("b", archived_at=1.0)
    desk.mark("c", archived_at=1.0, trashed_at=1.0)
    desk.model.mark_unread(["d"], True)
    assert desk.model.session_ids == ["a", "d"]
    desk.model.set_options(states=frozenset({SessionState.UNREAD}))
    assert desk.model.session_ids == ["d"]
    desk.model.set_options(states=frozenset(), shelf=Shelf.ARCHIVED)
    assert desk.model.session_ids == ["b"]
    desk.model.set_options(shelf=Shelf.TRASH)
    assert desk.model.session_ids == ["c"]


def test_a_folded_group_tells_what_it_hides_and_stays_folded(desk: Desk) -> None:
    desk.add("a")
    desk.add("b")
    desk.model.mark_unread(["b"], True)
    desk.model.toggle_group("day:today")
    (header,) = desk.model.items
    assert isinstance(header, GroupHeader)
    assert (header.count, header.is_open, header.state, header.unread) == (
        2,
        False,
        SessionState.UNREAD,
        True,
    )
    assert (desk.model.nth(1), desk.model.neighbour("a", 1), desk.model.row_of("a")) == ("", "", -1)
    desk.model.saw_end("b")
    (header,) = desk.model.items
    assert isinstance(header, GroupHeader)
    assert (header.state, header.unread) == (SessionState.NOT_LOADED, False)
    desk.model.set_options(sort=Sort.CREATED)
    again = desk.restarted()
    again.list_session("a", title="a", created_at=NOW)
    again.refresh()
    assert [item.title for item in again.items] == ["Today"], "folded, and sorted as it was"
    assert again.options.sort is Sort.CREATED
    again.deleteLater()


def test_what_ended_unseen_and_what_failed_survive_a_restart(desk: Desk) -> None:
    desk.add("a")
    desk.model.mark_unread(["a"], True)
    desk.records.change_marks("b", failed_at=NOW, ended_at=NOW)
    again = desk.restarted()
    for session_id in "ab":
        again.list_session(session_id, title=session_id)
    again.refresh()
    states = {session_id: row.state for session_id in "ab" if (row := again.row(session_id)) is not None}
    assert states == {"a": SessionState.UNREAD, "b": SessionState.FAILED}
    assert again.waiting_count == 1, "what failed and was not seen waits for the person"
    again.saw_end("b")
    assert again.waiting_count == 0
    row = again.row("b")
    assert row is not None
    assert row.state is SessionState.FAILED, "until it is tried again or dismissed"
    again.dismiss_failure(["b"])
    row = again.row("b")
    assert row is not None
    assert row.state is SessionState.NOT_LOADED
    again.deleteLater()


def test_neighbours_go_round_and_pass_headings(desk: Desk) -> None:
    for session_id, age in (("a", 1.0), ("b", 2.0), ("c", 2 * DAY)):
        desk.add(session_id, modified_at=NOW - age)
    model = desk.model
    assert [model.neighbour(session_id, 1) for session_id in ("a", "b", "c", "")] == ["b", "c", "a", "a"]
    assert [model.neighbour(session_id, -1) for session_id in ("a", "b", "c", "")] == ["c", "a", "b", "c"]
    assert [model.nth(number) for number in (1, 3, 4, 0)] == ["a", "c", "", ""]


def test_the_order_of_use_changes_when_the_key_is_released(desk: Desk) -> None:
    for session_id in "abcd":
        desk.add(session_id)
    for session_id in "cba":
        desk.model.set_front(session_id)
    assert desk.model.recent_ids == ["a", "b", "c"]
    walked = []
    for _ in range(3):
        walked.append(desk.model.walk_recent(1))
        desk.model.set_front(walked[-1])
    assert walked == ["b", "c", "d"], "behind those that were in front come the others"
    assert desk.model.recent_ids == ["a", "b", "c"]
    assert desk.model.walk_recent(-1) == "c"
    assert desk.model.commit_recent() == "c"
    assert desk.model.recent_ids == ["c", "a", "b"]
    again = desk.restarted()
    again.list_session("a")
    again.list_session("c")
    assert again.recent_ids == ["c", "a"]
    again.deleteLater()


def test_a_walk_that_is_given_up_changes_nothing() -> None:
    order = RecentOrder(["a", "b", "c"])
    assert order.walk(-1, "a", ()) == "c"
    order.visit("c")
    assert (order.cancel(), order.ids, order.is_walking) == ("a", ("a", "b", "c"), False)
    assert order.walk(1, "", ()) == "a"
    order.forget("b")
    assert order.walk(1, "", ()) == "c"
    assert (order.commit(), order.ids) == ("c", ("c", "a"))
    assert (order.commit(), order.cancel(), RecentOrder().walk(1, "", ())) == ("", "", "")


def test_options_are_kept_but_for_the_words() -> None:
    options = ListOptions(
        Grouping.FOLDER, Sort.NAME, frozenset({SessionState.FAILED}), "/f", "words", Shelf.ARCHIVED
    )
    assert options_from_json(options_to_json(options)) == ListOptions(
        Grouping.FOLDER, Sort.NAME, frozenset({SessionState.FAILED}), "/f", "", Shelf.ARCHIVED
    )
    strange: tuple[Any, ...] = (None, 7, [], {"grouping": 3, "sort": "x", "states": [1, "x"], "folder": 2})
    for nonsense in strange:
        assert options_from_json(nonsense).grouping is Grouping.ACTIVITY
