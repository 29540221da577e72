"""What the search is narrowed by: folder, days, who told it, tool."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.labels import folder_name
from copilot_desktop.viewmodels.search import SearchViewModel
from copilot_desktop.viewmodels.search_filters import ROLES, When
from copilot_desktop.widgets.choice_popup import ChoicePopup
from copilot_desktop.widgets.day_menu import DayMenu, choice_summary, when_words
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
        self.popup: ChoicePopup | None = None
        self.days = DayMenu(style, self.when, self._take_days, self)
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
        self.folder.set_chosen(choice_summary([folder_name(folder) for folder in filters.folders]))
        self.when.set_chosen(when_words(filters.when, filters.first, filters.last))
        self.who.set_chosen(choice_summary([role_choice(role) for role in filters.roles]))
        self.tool.set_chosen(choice_summary(filters.tools))
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
        filters = self._search.filters
        self.days.open(filters.when, filters.first, filters.last)

    def _take_days(self, when: When, first: date | None, last: date | None) -> None:
        self._search.set_filters(when=when, first=first, last=last)
