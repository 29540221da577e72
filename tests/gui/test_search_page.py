"""The search page: keys, what it says, filters, and what is painted."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from copilot_desktop.error_text import describe_code
from copilot_desktop.storage.search_index import SearchFacets, SearchHit
from copilot_desktop.storage.search_terms import Snippet
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.viewmodels.search_filters import SearchFilters, When
from copilot_desktop.viewmodels.search_rows import HitRow, MoreRow, SearchHeader, SearchRow, TitleRow
from copilot_desktop.widgets.choice_popup import ChoicePopup
from copilot_desktop.widgets.day_range_popup import DayRangePopup
from copilot_desktop.widgets.main_window import MainWindow
from copilot_desktop.widgets.search_page import SearchPage
from copilot_desktop.widgets.search_words import painted, spoken
from copilot_desktop.widgets.style import Style
from tests.support.fake_viewmodels import FakeApplication
from tests.support.window import make_style, sample_rows, settle


def hit(number: int, text: str = "a needle in it", role: str = "answer", session_id: str = "s1") -> HitRow:
    start = text.find("needle")
    snippet = Snippet(text, ((start, start + 6),))
    return HitRow(SearchHit(session_id, f"e{number}", number, role, "", "/work", 1.0, snippet), "11:42")


def title(session_id: str = "s1") -> TitleRow:
    return TitleRow(session_id, Snippet("The needle", ((4, 10),)), Snippet("/work/shop", ()), "11:42")


#: What the platform of the tests says of every popup.

ROWS: tuple[SearchRow, ...] = (
    SearchHeader("Sessions"),
    title(),
    SearchHeader("Fix the shop", "s1", "shop"),
    *(hit(number) for number in range(3)),
    MoreRow("s1", 9),
    SearchHeader("Other", "s2"),
    hit(7, session_id="s2"),
)


@pytest.fixture
def app() -> FakeApplication:
    return FakeApplication(sample_rows())


@pytest.fixture
def style(qapp: QApplication) -> Style:
    style = make_style()
    style.apply(qapp)
    return style


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication, app: FakeApplication, style: Style) -> SearchPage:
    page = SearchPage(app, style)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    page.field.setFocus()
    settle(qapp)
    return page


def press(key: str) -> None:
    """Press a key as the person does: to whatever has the focus."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keySequence(focused, QKeySequence.fromString(key))


def activated(app: FakeApplication) -> list[object]:
    return [call[1] for call in app.search.calls if call[0] == "activate"]


def test_its_key_brings_it_to_the_front_and_f6_goes_over_its_regions(
    qtbot: QtBot, qapp: QApplication, app: FakeApplication, style: Style
) -> None:
    window = MainWindow(app, style)
    qtbot.addWidget(window, before_close_func=lambda shown: shown.hide())
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    settle(qapp)
    press("Ctrl+Shift+F")
    assert app.calls[-1] == ("show_search",)
    app.search.update(rows=ROWS)
    app.update(page=Page.SEARCH)
    page = window._pages[Page.SEARCH]
    assert isinstance(page, SearchPage)
    settle(qapp)
    seen = []
    for _ in range(4):
        seen.append(QApplication.focusWidget())
        press("F6")
    assert seen == [page.field, page.filters.folder, page.list, window.sidebar.list]
    assert QApplication.focusWidget() is page.field


def test_the_field_has_the_keyboard_and_what_is_typed_is_looked_for(
    page: SearchPage, app: FakeApplication
) -> None:
    assert page.field.hasFocus()
    QTest.keyClicks(page.field, "ab")
    assert app.search.calls == [("set_query", "a"), ("set_query", "ab")]


def test_arrows_walk_over_the_results_while_the_field_has_the_keyboard(
    page: SearchPage, app: FakeApplication
) -> None:
    app.search.update(rows=ROWS)
    walked = [page.list.current]
    for _ in range(6):
        press("Down")
        walked.append(page.list.current)
    reachable = [row for row in ROWS if not isinstance(row, SearchHeader)]
    assert walked == [*reachable, reachable[-1]]
    press("Up")
    assert page.list.current == reachable[-2]
    assert page.field.hasFocus()
    press("Return")
    assert activated(app) == [reachable[-2]]
    press("PgUp")
    assert page.list.current == reachable[0]


def test_who_wants_more_goes_on_with_the_first_of_it(page: SearchPage, app: FakeApplication) -> None:
    app.search.update(rows=ROWS)
    for _ in range(4):
        press("Down")
    more = page.list.current
    assert isinstance(more, MoreRow)
    app.search.results.replace(more, [hit(20), hit(21)])
    assert page.list.current == hit(20)
    press("Down")
    assert page.list.current == hit(21)


def test_other_words_of_the_application_stand_in_the_field(page: SearchPage, app: FakeApplication) -> None:
    app.search.update(query="needle")
    assert page.field.text() == "needle"


def test_escape_goes_back_from_wherever_the_keyboard_is(page: SearchPage, app: FakeApplication) -> None:
    app.search.update(rows=ROWS)
    for widget in (page.field, page.filters.when, page.list):
        widget.setFocus()
        press("Esc")
    assert app.calls == [("leave_search",)] * 3


def test_letters_typed_in_the_list_go_to_the_field(page: SearchPage, app: FakeApplication) -> None:
    app.search.update(rows=ROWS)
    page.list.setFocus()
    press("x")
    assert page.field.text() == "x"
    assert page.field.hasFocus()


def test_the_list_has_the_keys_of_a_list(page: SearchPage, app: FakeApplication) -> None:
    app.search.update(rows=ROWS)
    page.list.setFocus(Qt.FocusReason.TabFocusReason)
    press("End")
    assert page.list.current == ROWS[-1]
    press("Home")
    assert page.list.current == ROWS[1]
    press("Enter")
    assert activated(app) == [ROWS[1]]


def test_a_click_opens_a_row_and_nothing_beside_it(page: SearchPage, app: FakeApplication) -> None:
    app.search.update(rows=ROWS)
    view = page.list

    def middle(row: int) -> QModelIndex:
        return view.model().index(row, 0)

    for row in (0, 3):
        point = view.visualRect(middle(row)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert activated(app) == [ROWS[3]]
    edge = view.visualRect(middle(4)).center()
    edge.setX(2)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=edge)
    assert activated(app) == [ROWS[3]]


def test_what_stands_below_is_read_when_the_person_comes_near(
    page: SearchPage, app: FakeApplication, qapp: QApplication
) -> None:
    app.search.update(rows=[SearchHeader("One", "s1"), *(hit(number) for number in range(60))])
    settle(qapp)
    app.search.calls.clear()
    page.list.verticalScrollBar().setValue(40)
    assert app.search.calls == []
    page.list.scrollToBottom()
    assert ("load_more",) in app.search.calls


def test_a_search_made_once_more_keeps_the_row_and_the_place(
    page: SearchPage, app: FakeApplication, qapp: QApplication
) -> None:
    rows = [SearchHeader("One", "s1"), *(hit(number) for number in range(60))]
    app.search.update(rows=rows)
    settle(qapp)
    for _ in range(20):
        press("Down")
    settle(qapp)
    before, place = page.list.current, page.list.verticalScrollBar().value()
    assert place > 0
    app.search.update(rows=[*rows, SearchHeader("Two", "s2"), hit(1, session_id="s2")])
    settle(qapp)
    assert page.list.current == before
    assert page.list.verticalScrollBar().value() == place
    app.search.update(rows=[SearchHeader("Other", "s9"), hit(1, session_id="s9")])
    assert page.list.current == hit(1, session_id="s9")


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, "Titles, folders, messages, commands, outputs and file names are searched."),
        ({"query": "x", "is_searching": True}, "Searching…"),
        ({"query": "x", "has_answer": True, "rows": ROWS}, "1 session, 4+ results"),
        ({"query": "x", "has_answer": True, "rows": ROWS[2:4]}, "1 result"),
        ({"query": "x", "has_answer": True, "rows": ROWS[2:5], "has_more": True}, "2+ results"),
        ({"query": "x", "has_answer": True}, ""),
        (
            {"query": "x", "has_answer": True, "rows": ROWS[2:4], "progress": 0.434},
            "1 result · The index is being built, 43%",
        ),
    ],
)
def test_it_says_how_much_was_found(
    page: SearchPage, app: FakeApplication, fields: dict[str, object], words: str
) -> None:
    app.search.update(**fields)
    assert page.status.text() == words


def test_nothing_found_says_where_was_looked(page: SearchPage, app: FakeApplication) -> None:
    app.search.update(query="<b>x", has_answer=True)
    nothing = 'Nothing matches "<b>x". Search looks in titles, folders and messages.'
    assert page.nothing.text() == nothing
    app.search.set_filters(roles=("prompt",))
    app.search.update()
    assert page.nothing.text() == f"{nothing} Filters are set."
    app.search.update(rows=ROWS)
    assert page.nothing.isHidden()


def test_an_index_that_cannot_be_read_is_built_anew_by_a_button(
    page: SearchPage, app: FakeApplication
) -> None:
    app.search.update(failure=describe_code("search-unreadable", {"detail": "x"}))
    assert list(page.banner.buttons) == ["Rebuild the index"]
    page.banner.buttons["Rebuild the index"].click()
    app.search.update(failure=None, indexing_failure=describe_code("indexing-failed", {"detail": "x"}))
    page.banner.buttons["Try again"].click()
    assert app.search.calls == [("rebuild",), ("retry",)]
    app.search.update(indexing_failure=None)
    assert page.banner.isHidden()


def test_folders_roles_and_tools_are_chosen_from_lists_that_stay_open(
    page: SearchPage, app: FakeApplication
) -> None:
    app.search.update(facets=SearchFacets(("/work/a & b", "/work/shop"), ("bash", "view")))
    filters = page.filters
    for chip, box, values in (
        (filters.folder, 1, {"folders": ("/work/shop",)}),
        (filters.who, 5, {"roles": ("thought",)}),
        (filters.tool, 0, {"tools": ("bash",)}),
    ):
        chip.click()
        popup = filters.popup
        assert isinstance(popup, ChoicePopup)
        popup.boxes[box].click()
        popup.boxes[0].setFocus()
        assert popup.isVisible()
        for name, value in values.items():
            assert getattr(app.search.filters, name) == value
        popup.close()
    assert (filters.folder.chosen, filters.who.chosen, filters.tool.chosen) == ("shop", "Thoughts", "bash")
    assert filters.folder.accessibleName() == "Folder: shop"
    app.search.set_filters(tools=("bash", "view", "grep"))
    assert filters.tool.chosen == "bash and 2 others"
    filters.clear.click()
    assert app.search.filters == SearchFilters()
    assert filters.clear.isHidden()


def test_a_long_list_is_narrowed_by_words(page: SearchPage, app: FakeApplication) -> None:
    folders = tuple(f"/work/project-{number}" for number in range(300))
    app.search.update(facets=SearchFacets(folders, ()))
    page.filters.folder.click()
    popup = page.filters.popup
    assert isinstance(popup, ChoicePopup)
    assert popup.field.hasFocus()
    assert len(popup.boxes) == 200
    QTest.keyClicks(popup.field, "project-299")
    assert [box.property("choice") for box in popup.boxes] == ["/work/project-299"]
    popup.boxes[0].click()
    assert app.search.filters.folders == ("/work/project-299",)
    popup.close()


def test_days_are_chosen_from_a_menu_or_by_hand(page: SearchPage, app: FakeApplication) -> None:
    page.filters.when.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    words = {action.text(): action for action in menu.actions()}
    assert [*words] == ["Any time", "Today", "Last 7 days", "Last 30 days", "Choose the days…"]
    words["Last 7 days"].trigger()
    menu.close()
    assert app.search.filters.when is When.WEEK
    assert page.filters.when.chosen == "Last 7 days"
    words["Choose the days…"].trigger()
    popup = page.filters.days.popup
    assert isinstance(popup, DayRangePopup)
    popup.first.setText("2026-02-30")
    QTest.keyClick(popup.first, Qt.Key.Key_Return)
    assert popup.isVisible(), "there is no such day"
    assert not popup.apply.isEnabled()
    popup.first.setText("2026-03-04")
    popup.last.setText("2026-03-01")
    popup.first.setFocus()
    QTest.keyClick(popup.first, Qt.Key.Key_Up)
    QTest.keyClick(popup.first, Qt.Key.Key_Return)
    filters = app.search.filters
    assert (filters.when, filters.first, filters.last) == (When.RANGE, date(2026, 3, 1), date(2026, 3, 5))
    assert page.filters.when.chosen == "2026-03-01 – 2026-03-05"


def test_what_a_screen_reader_says_of_each_row() -> None:
    command = SearchHit("s1", "e", 0, "command", "bash", "/w", 1.0, Snippet("make \u202eneedle", ((6, 12),)))
    assert [spoken(row) for row in (*ROWS[:4], HitRow(command, "Mon 09:05"), ROWS[6], None)] == [
        "Sessions",
        "The needle, /work/shop, 11:42",
        "Fix the shop, shop",
        "Agent, a needle in it, 11:42",
        "Command · bash, make \\u202eneedle, Mon 09:05",
        "Show more of this session",
        "",
    ]


def test_rows_tell_their_words_and_the_list_its_name(page: SearchPage, app: FakeApplication) -> None:
    app.search.update(rows=ROWS)
    index = page.list.model().index(3, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Agent, a needle in it, 11:42"
    assert page.list.accessibleName() == "Results"
    assert page.field.accessibleName() == "Search all sessions"


@pytest.mark.parametrize(
    ("snippet", "text", "marks"),
    [
        (Snippet("a needle", ((2, 8),)), "a needle", [(2, 6)]),
        (Snippet("\x1b🎉 needle", ((3, 9),)), "\\x1b🎉 needle", [(7, 6)]),
        (Snippet("x\u202ey", ((1, 2),)), "x\\u202ey", [(1, 6)]),
        (Snippet("数据库", ((1, 3),)), "数据库", [(1, 2)]),
        (Snippet("", ()), "", []),
    ],
)
def test_marks_stand_where_the_words_are_painted(
    snippet: Snippet, text: str, marks: list[tuple[int, int]]
) -> None:
    assert painted(snippet) == (text, marks)


@pytest.mark.parametrize("role", ["answer", "command"])
@pytest.mark.parametrize("theme", ["light", "dark", "hc-light", "hc-dark"])
def test_the_words_are_marked_in_every_theme(
    page: SearchPage, app: FakeApplication, style: Style, qapp: QApplication, theme: str, role: str
) -> None:
    style.set_theme(theme)
    long = "x" * 50 + " needle " + "words and more of them " * 30
    app.search.update(rows=[SearchHeader("One", "s1"), hit(1, long, role), title()])
    settle(qapp)
    picture = page.list.viewport().grab().toImage()
    wanted = style.color("find.match").rgb()
    for row in (1, 2):
        rect = page.list.visualRect(page.list.model().index(row, 0))
        found = any(
            picture.pixel(x, y) == wanted
            for y in range(rect.top(), rect.bottom(), 3)
            for x in range(rect.left(), rect.right(), 3)
        )
        assert found, row


def test_no_snippet_is_higher_than_two_lines_and_all_fit_their_width(
    page: SearchPage, app: FakeApplication, style: Style, qapp: QApplication
) -> None:
    app.search.update(rows=[hit(1, "needle " + "w" * 400), hit(2, "needle"), hit(3, "شيء needle في النص")])
    for zoom, width in ((100, 1280), (100, 480), (200, 700)):
        style.set_zoom(zoom)
        page.resize(width, 800)
        settle(qapp)
        most = style.px(16) + style.line("small") + style.px(2) + 2 * style.line("ui") + 6
        for row in range(3):
            assert page.list.visualRect(page.list.model().index(row, 0)).height() <= most
        assert page.list.horizontalScrollBar().maximum() == 0
    style.set_zoom(100)
