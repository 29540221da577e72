"""What the log of decisions is narrowed by: kind, outcome, folder, days, one session."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.decision_words import OUTCOMES, kind_name, outcome_name
from copilot_desktop.viewmodels.decisions import DecisionsViewModel
from copilot_desktop.viewmodels.labels import folder_name
from copilot_desktop.viewmodels.search_filters import When
from copilot_desktop.widgets.choice_popup import ChoicePopup
from copilot_desktop.widgets.day_menu import DayMenu, choice_summary, when_words
from copilot_desktop.widgets.filter_chip import FilterChip
from copilot_desktop.widgets.flow_row import FlowRow
from copilot_desktop.widgets.folder_list import short_path
from copilot_desktop.widgets.page_controls import PageButton
from copilot_desktop.widgets.style import Style


class DecisionFilterRow(QWidget):
    """Chips, each with its choices, and a button that takes all of them back.

    Attributes:
        kind, outcome, folder, when: chips.
        days: the choices of `when`.
        session: the chip of the one session; there while there is such a choice, a click takes it back.
    """

    def __init__(self, decisions: DecisionsViewModel, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._decisions = decisions
        self._style = style
        self.kind = FilterChip(style, "filter", tr("Kind"), self)
        self.outcome = FilterChip(style, "check", tr("Outcome"), self)
        self.folder = FilterChip(style, "folder", tr("Folder"), self)
        self.when = FilterChip(style, "clock", tr("Time"), self)
        self.session = FilterChip(style, "mode-interactive", tr("Session"), self)
        self.clear = PageButton(style, tr("Clear the filters"), kind="ghost", parent=self)
        self.clear.setProperty("scale", "small")
        self.popup: ChoicePopup | None = None
        self.days = DayMenu(style, self.when, self._take_days, self)
        chips = (self.kind, self.outcome, self.folder, self.when, self.session, self.clear)
        self._row = FlowRow(style, chips, parent=self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._row)
        self.kind.clicked.connect(self._choose_kinds)
        self.outcome.clicked.connect(self._choose_outcomes)
        self.folder.clicked.connect(self._choose_folders)
        self.when.clicked.connect(self._choose_days)
        self.session.clicked.connect(self._take_session_back)
        self.clear.clicked.connect(decisions.clear_filters)
        decisions.filters_changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        filters = self._decisions.filters
        self.kind.set_chosen(choice_summary([kind_name(kind) for kind in filters.kinds]))
        self.outcome.set_chosen(choice_summary([outcome_name(outcome) for outcome in filters.outcomes]))
        self.folder.set_chosen(choice_summary([folder_name(folder) for folder in filters.folders]))
        self.when.set_chosen(when_words(filters.when, filters.first, filters.last))
        title = self._decisions.title_of(filters.session_id) or filters.session_id
        self.session.set_chosen(title)
        had_focus = self.clear.hasFocus() or self.session.hasFocus()
        self.session.setVisible(bool(filters.session_id))
        self.clear.setVisible(not filters.is_empty)
        if had_focus and filters.is_empty:
            self.kind.setFocus(Qt.FocusReason.OtherFocusReason)
        self._row.sync()

    # ---- choosing --------------------------------------------------------------------------

    def _choose_kinds(self) -> None:
        kinds = dict.fromkeys((*self._decisions.facets.kinds, *self._decisions.filters.kinds))
        choices = sorted(((kind, kind_name(kind)) for kind in kinds), key=lambda it: it[1].casefold())
        self._open(self.kind, tr("Kind"), choices, "kinds")

    def _choose_outcomes(self) -> None:
        choices = [(outcome, outcome_name(outcome)) for outcome in OUTCOMES]
        self._open(self.outcome, tr("Outcome"), choices, "outcomes")

    def _choose_folders(self) -> None:
        folders = dict.fromkeys((*self._decisions.facets.folders, *self._decisions.filters.folders))
        choices = [(folder, f"{folder_name(folder)} · {short_path(folder)}") for folder in folders]
        self._open(self.folder, tr("Folder"), choices, "folders")

    def _open(self, chip: FilterChip, name: str, choices: Sequence[tuple[str, str]], field: str) -> None:
        chosen: tuple[str, ...] = getattr(self._decisions.filters, field)
        popup = ChoicePopup(self._style, name, choices, chosen, self)
        self.popup = popup
        popup.changed.connect(partial(self._take, field))
        popup.open_below(chip)

    def _take(self, field: str, chosen: tuple[str, ...]) -> None:
        self._decisions.set_filters(**{field: chosen})

    def _choose_days(self) -> None:
        filters = self._decisions.filters
        self.days.open(filters.when, filters.first, filters.last)

    def _take_days(self, when: When, first: date | None, last: date | None) -> None:
        self._decisions.set_filters(when=when, first=first, last=last)

    def _take_session_back(self) -> None:
        self._decisions.set_filters(session_id="")
