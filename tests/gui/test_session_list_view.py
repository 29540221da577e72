"""The list of sessions: choosing several, folding, renaming, dragging, ten thousand rows."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QInputMethodEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.viewmodels.session_list import GroupHeader, SessionListModel, SessionRow
from copilot_desktop.widgets.pulse import Pulse
from copilot_desktop.widgets.session_list_view import SessionListView
from copilot_desktop.widgets.style import Style
from tests.support.fake_viewmodels import FakeSessions
from tests.support.window import make_style, sample_rows, settle

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NOW = 1_000_000_000.0


@pytest.fixture
def style(qapp: QApplication) -> Style:
    style = make_style()
    style.apply(qapp)
    return style


def shown(qtbot: QtBot, style: Style, sessions: SessionListModel) -> SessionListView:
    view = SessionListView(style, sessions, Pulse(style))
    view.can_change = True
    qtbot.addWidget(view)
    view.resize(280, 700)
    view.show()
    qtbot.waitExposed(view)
    return view


@pytest.fixture
def sessions() -> FakeSessions:
    sections: list[GroupHeader | SessionRow] = [
        GroupHeader("section:Release", "Release", 1, kind="section"),
        SessionRow("notes", "Write the notes", section="Release", is_pinned=True),
        GroupHeader("section:Ideas", "Ideas", 0, kind="section"),
    ]
    return FakeSessions([*sample_rows(), *sections])


@pytest.fixture
def view(qtbot: QtBot, style: Style, sessions: FakeSessions) -> SessionListView:
    return shown(qtbot, style, sessions)


@pytest.fixture
def model() -> Iterator[SessionListModel]:
    """A real list: three sessions of today, the newest first."""
    model = SessionListModel(clock=lambda: NOW)
    for number in range(3):
        model.list_session(f"s{number}", title=f"Session {number}", modified_at=NOW - 60 * number)
    model.refresh()
    yield model
    model.close()


def place(view: SessionListView, session_id: str) -> QPoint:
    row = view.sessions.row_of(session_id)
    assert row >= 0, session_id
    return view.row_rect(row).center()


def heading(view: SessionListView, title: str) -> int:
    for row in range(view.offsets.count):
        item = view.item_at(row)
        if isinstance(item, GroupHeader) and item.title == title:
            return row
    raise AssertionError(title)


def click(view: SessionListView, session_id: str, modifiers: Qt.KeyboardModifier | None = None) -> None:
    held = Qt.KeyboardModifier.NoModifier if modifiers is None else modifiers
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, place(view, session_id))


# ---- choosing several ------------------------------------------------------------------------


def test_control_adds_to_the_session_in_front(view: SessionListView) -> None:
    opened: list[str] = []
    view.opened.connect(opened.append)
    view.set_front("runs")
    click(view, "old", CONTROL)
    assert view.acted_on() == ["runs", "old"]
    click(view, "idle", CONTROL)
    assert view.acted_on() == ["runs", "idle", "old"]
    click(view, "runs", CONTROL)
    assert view.acted_on() == ["idle", "old"]
    assert opened == [], "what is open follows only a single choice"
    click(view, "idle")
    assert view.acted_on() == ["idle"]
    assert opened == ["idle"]


def test_shift_chooses_a_range_without_the_headings(view: SessionListView) -> None:
    click(view, "runs")
    click(view, "old", SHIFT)
    assert view.acted_on() == ["runs", "failed", "idle", "old"]
    click(view, "asks", SHIFT)
    assert view.acted_on() == ["asks", "runs"], "the range keeps its first end"


def test_the_keyboard_chooses_a_range(view: SessionListView) -> None:
    view.setFocus()
    view.go_to(view.sessions.row_of("asks"))
    for _ in range(2):
        QTest.keyClick(view, Qt.Key.Key_Down, SHIFT)
    assert view.acted_on() == ["asks", "runs", "failed"]
    QTest.keyClick(view, Qt.Key.Key_Up, SHIFT)
    assert view.acted_on() == ["asks", "runs"]
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.choice.ids == frozenset()


def test_control_space_chooses_what_control_reached(view: SessionListView) -> None:
    view.setFocus()
    view.set_front("asks")
    view.go_to(view.sessions.row_of("failed"))
    QTest.keyClick(view, Qt.Key.Key_Down, CONTROL)
    QTest.keyClick(view, Qt.Key.Key_Space, CONTROL)
    assert view.acted_on() == ["asks", "idle"]


def test_all_are_chosen_and_escape_lets_go(view: SessionListView) -> None:
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_A, CONTROL)
    assert view.acted_on() == view.sessions.session_ids
    selected = [view.item(index) for index in view.selectedIndexes()]
    assert [item.session_id for item in selected if isinstance(item, SessionRow)] == view.acted_on()
    assert len(selected) == len(view.acted_on()), "no heading is selected"
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.choice.ids == frozenset()


def test_the_choice_follows_its_sessions(view: SessionListView, sessions: FakeSessions) -> None:
    click(view, "runs")
    click(view, "idle", SHIFT)
    rows = sessions.items
    sessions.reset_items([*rows[4:], *rows[:3]])
    assert view.acted_on() == ["failed", "idle"], "what is gone is chosen no longer"
    selected = [view.item(index) for index in view.selectedIndexes()]
    assert [item.session_id for item in selected if isinstance(item, SessionRow)] == ["failed", "idle"]


def test_how_many_are_chosen_is_told(view: SessionListView, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []

    def take(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            told.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(take))
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    click(view, "runs")
    click(view, "failed", SHIFT)
    view.choice.clear()
    assert told == ["2 sessions selected", "Selection cleared"]


def test_delete_and_undo_are_asked_for(view: SessionListView) -> None:
    asked: list[str] = []
    view.deletion_requested.connect(lambda: asked.append("delete"))
    view.undo_requested.connect(lambda: asked.append("undo"))
    view.setFocus()
    view.go_to(heading(view, "Today"))
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert asked == [], "a heading cannot be deleted"
    view.go_to(view.sessions.row_of("idle"))
    QTest.keyClick(view, Qt.Key.Key_Delete)
    QTest.keyClick(view, Qt.Key.Key_Z, CONTROL)
    assert asked == ["delete", "undo"]


# ---- menus -----------------------------------------------------------------------------------


def test_the_button_of_a_row_opens_its_menu(view: SessionListView) -> None:
    places: list[QPoint] = []
    opened: list[str] = []
    view.menu_requested.connect(places.append)
    view.opened.connect(opened.append)
    row = view.sessions.row_of("idle")
    QTest.mouseMove(view.viewport(), view.row_rect(row).center())
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.more_rect(row).center())
    assert len(places) == 1
    assert opened == []
    assert view.acted_on() == ["idle"]


def test_the_button_is_large_enough_and_inside_its_row(view: SessionListView, style: Style) -> None:
    for zoom in (100, 200):
        style.set_zoom(zoom)
        row = view.sessions.row_of("idle")
        view.measure()
        button = view.more_rect(row)
        assert button.width() >= style.px(28)
        assert button.height() >= style.px(28)
        assert view.row_rect(row).contains(button)


def test_the_keyboard_opens_the_menu(view: SessionListView) -> None:
    places: list[QPoint] = []
    groups: list[str] = []
    view.menu_requested.connect(places.append)
    view.group_menu_requested.connect(lambda key, _place: groups.append(key))
    view.setFocus()
    view.go_to(view.sessions.row_of("idle"))
    QTest.keyClick(view, Qt.Key.Key_F10, SHIFT)
    assert len(places) == 1
    view.go_to(heading(view, "Release"))
    QTest.keyClick(view, Qt.Key.Key_F10, SHIFT)
    assert groups == ["section:Release"]


def test_a_menu_keeps_what_was_chosen_when_it_is_for_one_of_them(view: SessionListView) -> None:
    click(view, "runs")
    click(view, "idle", SHIFT)
    row = view.sessions.row_of("failed")
    view._pointer.ask_for_menu(view.viewport().mapToGlobal(view.row_rect(row).center()))
    assert view.acted_on() == ["runs", "failed", "idle"]
    row = view.sessions.row_of("old")
    view._pointer.ask_for_menu(view.viewport().mapToGlobal(view.row_rect(row).center()))
    assert view.acted_on() == ["old"]


# ---- assistive technology --------------------------------------------------------------------


def test_every_row_is_there_for_a_screen_reader(view: SessionListView, sessions: FakeSessions) -> None:
    click(view, "idle")
    view.set_front("idle")
    told = QAccessible.queryAccessibleInterface(view)
    assert told.role() == QAccessible.Role.List
    assert told.text(QAccessible.Text.Name) == "Sessions"
    assert told.childCount() == len(sessions.items)
    said = [told.child(row).text(QAccessible.Text.Name) for row in range(told.childCount())]
    assert said[0] == "Needs you, 1 session, expanded"
    row = sessions.row_of("idle")
    assert said[row] == "Release notes, tideline, idle, 09:31"
    assert said[sessions.row_of("notes")] == "Write the notes, idle, pinned"
    child = told.child(row)
    assert child.role() == QAccessible.Role.ListItem
    assert child.state().selected
    assert not told.child(sessions.row_of("old")).state().selected
    corner = view.viewport().mapToGlobal(view.row_rect(row).topLeft())
    assert child.rect().topLeft() == corner


def test_the_keyboard_is_followed_row_by_row(
    view: SessionListView, sessions: FakeSessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    focused: list[int] = []

    def take(event: QAccessibleEvent) -> None:
        if event.type() == QAccessible.Event.Focus:
            focused.append(event.child())

    view.activateWindow()
    view.setFocus()
    view.go_to(sessions.row_of("runs"))
    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(take))
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert focused == [sessions.row_of("runs") + 1, sessions.row_of("runs") + 2]


# ---- groups ----------------------------------------------------------------------------------


def test_a_group_folds_and_opens(
    qtbot: QtBot, style: Style, model: SessionListModel, qapp: QApplication
) -> None:
    view = shown(qtbot, style, model)
    view.setFocus()
    view.go_to(model.row_of("s1"))
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.currentIndex().row() == 0
    for key, is_open in ((Qt.Key.Key_Left, False), (Qt.Key.Key_Right, True), (Qt.Key.Key_Return, False)):
        QTest.keyClick(view, key)
        header = view.item_at(0)
        assert isinstance(header, GroupHeader)
        assert header.is_open is is_open
        state = "expanded" if is_open else "collapsed"
        assert view.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole).endswith(state)
    assert view.offsets.count == 1
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.row_rect(0).center())
    settle(qapp)
    assert view.offsets.count == 4
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.currentIndex().row() == 1, "from an open heading to its first session"


def test_a_group_that_folds_says_so(
    qtbot: QtBot, style: Style, model: SessionListModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = shown(qtbot, style, model)
    view.go_to(0)
    told: list[str] = []

    def take(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            told.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(take))
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    QTest.keyClick(view, Qt.Key.Key_Left)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert told == ["Today, 3 sessions, collapsed", "Today, 3 sessions, expanded"]


# ---- renaming --------------------------------------------------------------------------------


def renaming(view: SessionListView) -> list[tuple[str, str]]:
    renamed: list[tuple[str, str]] = []
    view.editor.committed.connect(lambda session_id, title: renamed.append((session_id, title)))
    view.rename("idle")
    return renamed


def test_enter_keeps_a_new_name(view: SessionListView) -> None:
    renamed = renaming(view)
    assert view.editor.selectedText() == "Release notes"
    QTest.keyClicks(view.editor, "  Notes for  2.4 ")
    QTest.keyClick(view.editor, Qt.Key.Key_Return)
    assert renamed == [("idle", "Notes for 2.4")]
    assert view.editor.isHidden()
    assert view.hasFocus()


def test_escape_keeps_the_old_name(view: SessionListView) -> None:
    renamed = renaming(view)
    QTest.keyClicks(view.editor, "other")
    QTest.keyClick(view.editor, Qt.Key.Key_Escape)
    assert renamed == []
    assert view.editor.isHidden()


def test_leaving_keeps_a_new_name_and_emptiness_wants_the_automatic_one(view: SessionListView) -> None:
    renamed = renaming(view)
    view.editor.clear()
    view.setFocus()
    assert renamed == [("idle", "")]


def test_an_unchanged_name_is_no_name_of_ones_own(view: SessionListView) -> None:
    renamed = renaming(view)
    QTest.keyClick(view.editor, Qt.Key.Key_Return)
    assert renamed == []


def test_an_input_method_is_left_in_peace(view: SessionListView, qapp: QApplication) -> None:
    renamed = renaming(view)
    qapp.sendEvent(view.editor, QInputMethodEvent("にほ", []))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        QTest.keyClick(view.editor, key)
        assert not view.editor.isHidden()
    commit = QInputMethodEvent()
    commit.setCommitString("日本")
    qapp.sendEvent(view.editor, commit)
    QTest.keyClick(view.editor, Qt.Key.Key_Return)
    assert renamed == [("idle", "日本")]


def test_what_is_written_survives_another_order(
    qtbot: QtBot, style: Style, model: SessionListModel, qapp: QApplication
) -> None:
    view = shown(qtbot, style, model)
    renamed: list[tuple[str, str]] = []
    view.editor.committed.connect(lambda session_id, title: renamed.append((session_id, title)))
    view.rename("s2")
    QTest.keyClicks(view.editor, "Half a na")
    model.list_session("s2", modified_at=NOW)
    model.list_session("new", modified_at=NOW)
    model.refresh()
    settle(qapp)
    assert view.editor.text() == "Half a na"
    row = view.row_rect(model.row_of("s2"))
    assert row.contains(view.editor.geometry())
    # The session goes: what was written is not lost with its row.
    model.forget("s2")
    settle(qapp)
    assert renamed == [("s2", "Half a na")]


def test_a_double_click_renames(view: SessionListView) -> None:
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place(view, "idle"))
    assert view.editor.session_id == "idle"


# ---- dragging --------------------------------------------------------------------------------


def drag(view: SessionListView, start: QPoint, *path: QPoint) -> None:
    viewport = view.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    for point in path:
        QTest.mouseMove(viewport, point)
        view.grab()
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=path[-1])


def test_a_session_is_dragged_into_a_section(view: SessionListView) -> None:
    moved: list[tuple[list[str], str]] = []
    opened: list[str] = []
    view.drag.moved.connect(lambda ids, section: moved.append((ids, section)))
    view.opened.connect(opened.append)
    drag(view, place(view, "idle"), place(view, "old"), view.row_rect(heading(view, "Ideas")).center())
    assert moved == [(["idle"], "Ideas")]
    assert opened == []
    assert not view.drag.is_active


def test_chosen_sessions_are_dragged_together(view: SessionListView) -> None:
    moved: list[tuple[list[str], str]] = []
    view.drag.moved.connect(lambda ids, section: moved.append((ids, section)))
    click(view, "idle")
    click(view, "old", CONTROL)
    view.set_front("idle")
    click(view, "old", CONTROL)
    drag(view, place(view, "old"), place(view, "failed"), view.row_rect(heading(view, "Ideas")).center())
    assert moved == [(["idle", "old"], "Ideas")]


def test_a_session_is_dragged_out_of_its_section(view: SessionListView) -> None:
    moved: list[tuple[list[str], str]] = []
    view.drag.moved.connect(lambda ids, section: moved.append((ids, section)))
    drag(view, place(view, "notes"), place(view, "old"), place(view, "failed"))
    assert moved == [(["notes"], "")]


def test_a_session_is_dragged_to_where_it_is_pinned(view: SessionListView) -> None:
    pinned: list[tuple[list[str], bool]] = []
    view.drag.pinned.connect(lambda ids, on: pinned.append((ids, on)))
    strip = QPoint(140, 20)
    drag(view, place(view, "idle"), place(view, "failed"), strip)
    drag(view, place(view, "idle"), place(view, "old"), place(view, "notes"))
    drag(view, place(view, "notes"), place(view, "failed"), strip)
    assert pinned == [(["idle"], True), (["idle"], True), (["notes"], False)]


@pytest.mark.parametrize("target", ["asks", "runs"])
def test_what_runs_or_waits_is_no_place_to_drop(view: SessionListView, target: str) -> None:
    heard: list[object] = []
    view.drag.moved.connect(lambda *what: heard.append(what))
    view.drag.pinned.connect(lambda *what: heard.append(what))
    drag(view, place(view, "idle"), place(view, "old"), place(view, target) + QPoint(0, 20))
    assert heard == []


def test_sections_are_dragged_among_themselves(view: SessionListView) -> None:
    ordered: list[tuple[str, ...]] = []
    view.drag.sections_ordered.connect(ordered.append)
    start = view.row_rect(heading(view, "Ideas")).center()
    drag(view, start, start - QPoint(0, 30), view.row_rect(heading(view, "Release")).center())
    assert ordered == [("Ideas", "Release")]


def test_escape_drops_nothing(view: SessionListView, sessions: FakeSessions) -> None:
    moved: list[object] = []
    view.drag.moved.connect(lambda *what: moved.append(what))
    target = view.row_rect(heading(view, "Ideas")).center()
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=place(view, "idle"))
    QTest.mouseMove(view.viewport(), target)
    held, target_before = sessions.is_held, view.drag.target
    assert held
    assert target_before is not None
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not view.drag.is_active
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=target)
    assert moved == []


def test_dragging_works_from_right_to_left(view: SessionListView, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        moved: list[tuple[list[str], str]] = []
        view.drag.moved.connect(lambda ids, section: moved.append((ids, section)))
        drag(view, place(view, "idle"), place(view, "old"), view.row_rect(heading(view, "Ideas")).center())
        assert moved == [(["idle"], "Ideas")]
        assert view.more_rect(view.sessions.row_of("idle")).right() < 60
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


# ---- the rail --------------------------------------------------------------------------------


def test_a_rail_shows_tiles_without_headings(view: SessionListView, qapp: QApplication) -> None:
    view.set_rail(True)
    settle(qapp)
    heights = [view.offsets.height(row) for row in range(view.offsets.count)]
    assert set(heights) == {0, 42}
    opened: list[str] = []
    view.opened.connect(opened.append)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place(view, "runs"))
    assert opened == ["runs"]
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    item = view.current_item()
    assert isinstance(item, SessionRow)
    assert item.session_id == "failed", "the keyboard steps over what is not shown"
    assert not view.grab().isNull()


# ---- many ------------------------------------------------------------------------------------


def test_only_rows_in_view_are_looked_at(
    qtbot: QtBot, style: Style, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    sessions = FakeSessions([GroupHeader("day:today", "Today", 10_000, kind="day")])
    rows: list[GroupHeader | SessionRow] = [SessionRow(f"s{n}", f"Session {n}") for n in range(10_000)]
    sessions.reset_items([*sessions.items, *rows])
    view = shown(qtbot, style, sessions)
    settle(qapp)
    looked: list[int] = []
    before = view.item_at

    def look(row: int) -> SessionRow | GroupHeader | None:
        looked.append(row)
        return before(row)

    monkeypatch.setattr(view, "item_at", look)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    view.grab()
    assert looked
    assert len(set(looked)) < 40
    assert view.offsets.total == 34 + 10_000 * 52


def test_the_first_row_in_view_stays_where_it_is_while_it_is_held(
    qtbot: QtBot, style: Style, qapp: QApplication
) -> None:
    model = SessionListModel(clock=lambda: NOW)
    for number in range(60):
        model.list_session(f"s{number}", title=f"Session {number}", modified_at=NOW - 60 * number)
    model.refresh()
    view = shown(qtbot, style, model)
    view.hold_for_menu(True)
    view.verticalScrollBar().setValue(1000)
    settle(qapp)
    assert view.verticalOffset() == 1000
    before = place(view, "s20")
    model.list_session("new", title="New", modified_at=NOW)
    model.refresh()
    settle(qapp)
    assert place(view, "s20") == before
    model.close()
