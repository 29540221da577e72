"""The page of decisions: what a row says, keys, filters, details, export, other directions and sizes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from copilot_desktop.export.decision_file import DecisionFormat
from copilot_desktop.storage.decisions import DecisionFacets, DecisionRecord, LoggedDecision
from copilot_desktop.viewmodels.decision_filters import DecisionFilters
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.viewmodels.search_places import FoundPlace
from copilot_desktop.widgets.choice_popup import ChoicePopup
from copilot_desktop.widgets.decisions_page import DecisionsPage
from copilot_desktop.widgets.main_window import MainWindow
from copilot_desktop.widgets.style import Style
from tests.support.fake_viewmodels import FakeApplication
from tests.support.pace import within
from tests.support.window import make_style, sample_rows, settle

NOW = 1_790_000_000.0
ONE = DecisionRecord("s1", "r1", NOW, "shell", "rm -r build", "approved", "once", outcome="allowed")
TWO = replace(
    ONE, request_id="r2", subject="a\u202eb", decision="denied-by-rule", scope="", decided_by="rule",
    rule="shell(rm:*)", outcome="denied", folder="/work/shop", tool_call_id="c2",
)  # fmt: skip
GONE = replace(ONE, session_id="gone", request_id="r3", kind="question", subject="Which?", words="Blue")
RECORDS = [ONE, TWO, GONE]
TITLES = {"s1": "Fix the cart"}


@pytest.fixture
def app() -> FakeApplication:
    return FakeApplication(sample_rows())


@pytest.fixture
def style(qapp: QApplication) -> Style:
    style = make_style()
    style.apply(qapp)
    return style


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication, app: FakeApplication, style: Style) -> DecisionsPage:
    app.update(page=Page.DECISIONS)
    page = DecisionsPage(app, style)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    qtbot.waitExposed(page)
    settle(qapp)
    app.decisions.update(
        RECORDS, titles=TITLES, facets=DecisionFacets(("shell", "question"), ("/work/shop",), 3)
    )
    settle(qapp)
    return page


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def opened(app: FakeApplication) -> list[FoundPlace]:
    places: list[FoundPlace] = []
    app.decisions.chosen.connect(places.append)
    return places


def test_a_row_says_what_how_who_when_and_where(page: DecisionsPage) -> None:
    rows = page.list.model()
    said = rows.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Command, a\\u202eb, Denied, Rule shell(rm:*), ")
    assert said.endswith(", Fix the cart · shop")
    assert page.status.text() == "3 decisions"
    interface = QAccessible.queryAccessibleInterface(page.list)
    assert interface is not None
    assert interface.text(QAccessible.Text.Name) == "Decisions"


def test_enter_goes_to_where_it_was_decided_and_a_session_that_is_gone_leads_nowhere(
    page: DecisionsPage, app: FakeApplication
) -> None:
    places = opened(app)
    page.list.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert places == [FoundPlace("s1", "permission-r2", -1, NOW, otherwise="c2")]
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert len(places) == 1
    assert not page.details.open_button.isEnabled()
    assert page.details.open_button.accessibleDescription() == "The session is not there any more."


def test_a_click_shows_the_details_and_a_double_click_goes_there(
    page: DecisionsPage, app: FakeApplication
) -> None:
    places = opened(app)
    view = page.list
    point = QPointF(view.visualRect(view.model().index(1, 0)).center())
    button = Qt.MouseButton.LeftButton
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
        event = QMouseEvent(
            kind, point, view.viewport().mapToGlobal(point), button, button, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(view.viewport(), event)
        assert page.details.isVisible()
        assert len(places) == (kind is QEvent.Type.MouseButtonDblClick)
    page.details.open_button.click()
    assert len(places) == 2


def test_the_details_show_what_is_hidden_and_copy_it_as_it_is(page: DecisionsPage) -> None:
    page.list.select(1)
    shown = page.details.text.toPlainText()
    assert shown.startswith("a\\u202eb\n")
    assert "Who: Rule shell(rm:*)" in shown
    assert "Session: Fix the cart" in shown
    page.details.copy_button.click()
    assert QGuiApplication.clipboard().text().startswith("a\u202eb\n")


def test_words_are_looked_for_when_they_stand_still(
    page: DecisionsPage, app: FakeApplication, qtbot: QtBot
) -> None:
    app.decisions.calls.clear()
    page.list.setFocus()
    QTest.keyClicks(page.list, "rm")
    assert page.field.hasFocus()
    looked = ("read", "rm", DecisionFilters())
    qtbot.waitUntil(lambda: looked in app.decisions.calls)
    assert [call for call in app.decisions.calls if call[0] == "read"] == [looked]


def test_filters_are_chosen_and_taken_back(page: DecisionsPage, app: FakeApplication) -> None:
    filters = page.filters
    for chip, number in ((filters.kind, 0), (filters.outcome, 1), (filters.folder, 0)):
        chip.click()
        popup = filters.popup
        assert isinstance(popup, ChoicePopup)
        popup.boxes[number].click()
        popup.close()
    chosen = app.decisions.filters
    assert (chosen.kinds, chosen.outcomes, chosen.folders) == (("shell",), ("denied",), ("/work/shop",))
    assert (filters.kind.chosen, filters.folder.chosen) == ("Command", "shop")
    page.list.select(0)
    page.details.session_button.click()
    assert app.decisions.filters.session_id == "s1"
    assert filters.session.chosen == "Fix the cart"
    filters.session.click()
    assert app.decisions.filters.session_id == ""
    filters.clear.click()
    assert app.decisions.filters.is_empty
    assert filters.clear.isHidden()


def test_nothing_found_and_nothing_there_are_told_apart(page: DecisionsPage, app: FakeApplication) -> None:
    app.decisions.update([])
    assert "Nothing was decided yet." in page.nothing.text()
    assert not page.export_button.isEnabled()
    app.decisions.set_filters(kinds=("shell",))
    app.decisions.update([])
    assert page.nothing.text() == "No decision fits what you look for."


@pytest.mark.parametrize(("number", "format_"), [*enumerate(DecisionFormat)])
def test_what_is_looked_for_is_exported_where_the_person_wants_it(
    page: DecisionsPage, app: FakeApplication, tmp_path: Path, number: int, format_: DecisionFormat
) -> None:
    page.export_button.click()
    menu = page.findChild(QMenu)
    assert menu is not None
    menu.actions()[number].trigger()
    menu.close()
    assert page.saving is not None
    path = str(tmp_path / f"log{format_.suffix}")
    page.saving.fileSelected.emit(path)
    page.saving.reject()
    assert app.decisions.calls[-1] == ("export", Path(path), format_)
    app.decisions.update(RECORDS, is_exporting=True)
    assert page.status.text() == "3 decisions · Exporting…"
    assert not page.export_button.isEnabled()


def test_escape_goes_back(page: DecisionsPage, app: FakeApplication) -> None:
    for widget in (page.field, page.list, page.details.text):
        page.list.select(0)
        QTest.keyClick(widget, Qt.Key.Key_Escape)
    assert [call for call in app.calls if call == ("show_decisions",)] == [("show_decisions",)] * 3


def test_the_end_is_read_on_and_thousands_of_rows_cost_what_is_seen(
    page: DecisionsPage, app: FakeApplication, qapp: QApplication
) -> None:
    app.decisions.update((replace(ONE, request_id=f"r{n}", at=NOW - n) for n in range(20_000)), titles=TITLES)
    app.decisions.calls.clear()
    settle(qapp)
    image = QImage(page.list.size(), QImage.Format.Format_RGB32)

    def walk() -> None:
        for share in (0.1, 0.5, 0.9, 1.0):
            bar = page.list.verticalScrollBar()
            bar.setValue(round(bar.maximum() * share))
            page.list.render(image)

    within(0.3, walk)
    assert ("load_more",) in app.decisions.calls
    assert len(app.decisions.rows._rows) < 300, "words are made of what was seen"


def test_what_is_new_comes_above_and_the_current_one_stays(page: DecisionsPage, app: FakeApplication) -> None:
    page.list.select(1)
    app.decisions.rows.add_new([LoggedDecision(9, replace(ONE, request_id="new", at=NOW + 5))])
    assert page.list.currentIndex().row() == 2
    assert page.list.current is not None
    assert page.list.current.record == TWO


def test_f6_goes_over_its_regions(
    qtbot: QtBot, qapp: QApplication, app: FakeApplication, style: Style
) -> None:
    window = MainWindow(app, style)
    qtbot.addWidget(window, before_close_func=lambda shown: shown.hide())
    window.show()
    app.decisions.update(RECORDS, titles=TITLES)
    app.update(page=Page.DECISIONS)
    settle(qapp)
    page = window._pages[Page.DECISIONS]
    assert isinstance(page, DecisionsPage)
    assert [region for region, _ in page.regions()] == [page.field, page.filters, page.list]
    page.list.select(0)
    assert page.regions()[-1] == (page.details, page.details.text)


@pytest.mark.parametrize("zoom", [100, 200])
def test_from_right_to_left_and_at_any_size_nothing_stands_over_anything(
    right_to_left: None, page: DecisionsPage, style: Style, qapp: QApplication, zoom: int
) -> None:
    style.set_zoom(zoom)
    style.apply(qapp)
    page.resize(600, 900)
    page.list.select(1)
    settle(qapp)
    parts = [page.field, page.filters, page.list, page.details]
    places = [part.geometry() for part in parts]
    assert all(above.bottom() < below.top() for above, below in pairwise(places))
    details = page.details
    for button in (details.open_button, details.copy_button):
        corner = button.mapTo(details, button.rect().bottomRight())
        assert details.rect().contains(corner)
    assert page.list.visualRect(page.list.model().index(0, 0)).width() <= page.list.viewport().width()
