"""What the search is narrowed by: folder, days, who told it, tool."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import ntr, tr
from copilot_desktop.viewmodels.labels import folder_name
from copilot_desktop.viewmodels.search import SearchViewModel
from copilot_desktop.viewmodels.search_filters import ROLES, SearchFilters, When
from copilot_desktop.widgets.choice_popup import ChoicePopup
from copilot_desktop.widgets.day_range_popup import DayRangePopup
from copilot_desktop.widgets.filter_chip import FilterChip
from copilot_desktop.widgets.flow_row import FlowRow
from copilot_desktop.widgets.folder_list import short_path
from copilot_desktop.widgets.page_controls import PageButton
from copilot_desktop.widgets.search_words import role_choice
from copilot_desktop.widgets.style import Style


class SearchFilterRow(QWidget):
    """Chips, each with its choices, and a button that takes all of them back."""

    def __init__(self, search: SearchViewModel, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._search = search
        self._style = style
        self.folder = FilterChip(style, "folder", tr("Folder"), self)
        self.when = FilterChip(style, "clock", tr("Time"), self)
        self.who = FilterChip(style, "account", tr("Who"), self)
        self.tool = FilterChip(style, "shell", tr("Tool"), self)
        self.clear = PageButton(style, tr("Clear the filters"), kind="ghost", parent=self)
        self.clear.setProperty("scale", "small")
        self.popup: ChoicePopup | DayRangePopup | None = None
        chips = (self.folder, self.when, self.who, self.tool, self.clear)
        self._row = FlowRow(style, chips, parent=self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._row)
        self.folder.clicked.connect(self._choose_folders)
        self.when.clicked.connect(self._choose_days)
        self.who.clicked.connect(self._choose_roles)
        self.tool.clicked.connect(self._choose_tools)
        self.clear.clicked.connect(search.clear_filters)
        search.filters_changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        filters = self._search.filters
        self.folder.set_chosen(_summary([folder_name(folder) for folder in filters.folders]))
        self.when.set_chosen(when_words(filters))
        self.who.set_chosen(_summary([role_choice(role) for role in filters.roles]))
        self.tool.set_chosen(_summary(filters.tools))
        had_focus = self.clear.hasFocus()
        self.clear.setVisible(not filters.is_empty)
        if had_focus and filters.is_empty:
            self.folder.setFocus(Qt.FocusReason.OtherFocusReason)
        self._row.sync()

    # ---- choosing --------------------------------------------------------------------------

    def _choose_folders(self) -> None:
        folders = dict.fromkeys((*self._search.facets.folders, *self._search.filters.folders))
        choices = [(folder, f"{folder_name(folder)} · {short_path(folder)}") for folder in folders]
        self._open(self.folder, tr("Folder"), choices, "folders")

    def _choose_roles(self) -> None:
        self._open(self.who, tr("Who"), [(role, role_choice(role)) for role in ROLES], "roles")

    def _choose_tools(self) -> None:
        tools = dict.fromkeys((*self._search.facets.tools, *self._search.filters.tools))
        self._open(self.tool, tr("Tool"), [(tool, tool) for tool in tools], "tools")

    def _open(self, chip: FilterChip, name: str, choices: Sequence[tuple[str, str]], field: str) -> None:
        chosen: tuple[str, ...] = getattr(self._search.filters, field)
        popup = ChoicePopup(self._style, name, choices, chosen, self)
        self.popup = popup
        popup.changed.connect(partial(self._take, field))
        popup.open_below(chip)

    def _take(self, field: str, chosen: tuple[str, ...]) -> None:
        self._search.set_filters(**{field: chosen})

    def _choose_days(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        side, filters = self._style.px(16), self._search.filters
        for when, words in _when_choices():
            action = menu.addAction(words)
            action.setCheckable(True)
            is_chosen = when is filters.when
            action.setChecked(is_chosen)
            action.setIcon(
                self._style.icon("check", side, "text.primary" if is_chosen else "surface.overlay")
            )
            action.triggered.connect(self._choice_of(when))
        corner = self.when.rect().bottomLeft() + QPoint(0, self._style.px(4))
        menu.popup(self.when.mapToGlobal(corner))

    def _choice_of(self, when: When) -> Callable[[], None]:
        def choose() -> None:
            if when is When.RANGE:
                self._ask_for_days()
            else:
                self._search.set_filters(when=when, first=None, last=None)

        return choose

    def _ask_for_days(self) -> None:
        filters, today = self._search.filters, date.today()
        popup = DayRangePopup(self._style, filters.first or today, filters.last or today, self)
        self.popup = popup
        popup.chosen.connect(self._take_days)
        popup.open_below(self.when)

    def _take_days(self, first: date, last: date) -> None:
        self._search.set_filters(when=When.RANGE, first=first, last=last)


def _when_choices() -> list[tuple[When, str]]:
    return [
        (When.ANY, tr("Any time")),
        (When.TODAY, tr("Today")),
        (When.WEEK, tr("Last 7 days")),
        (When.MONTH, tr("Last 30 days")),
        (When.RANGE, tr("Choose the days…")),
    ]


def when_words(filters: SearchFilters) -> str:
    """Return what the chip of the days says, "" for any time."""
    if filters.when is When.ANY:
        return ""
    if filters.when is not When.RANGE:
        return dict(_when_choices())[filters.when]
    days = [day.isoformat() for day in (filters.first, filters.last) if day is not None]
    return " – ".join(dict.fromkeys(days))


def _summary(chosen: Sequence[str]) -> str:
    """Return the first choice, and how many there are beside it."""
    if not chosen:
        return ""
    first = visible_line(chosen[0], 60)
    others = len(chosen) - 1
    return (
        ntr("{first} and {count} other", "{first} and {count} others", others, first=first)
        if others
        else first
    )
