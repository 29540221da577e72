"""What a session may use: set, raised and removed by the person."""

from __future__ import annotations

from PySide6.QtGui import QDoubleValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.session_budget import BudgetUnit, SessionBudget
from copilot_desktop.widgets.action_button import ActionButton
from copilot_desktop.widgets.budget_words import budget_words
from copilot_desktop.widgets.flow_row import FlowRow
from copilot_desktop.widgets.page_controls import Picker
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.style import Style

_MOST = 1e12


class BudgetBox(QWidget):
    """Follows the budget of one session."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._budget: SessionBudget | None = None
        self.words = PlainLabel(style, "", "small", "text.secondary", wrap=True)
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("Limit"))
        self.field.setPlaceholderText(tr("No limit"))
        check = QDoubleValidator(1, _MOST, 2, self.field)
        check.setNotation(QDoubleValidator.Notation.StandardNotation)
        self.field.setValidator(check)
        self.units = Picker(style, tr("Unit of the limit"))
        self.set_button = ActionButton(style, tr("Set"))
        self.more_button = ActionButton(style, tr("Allow as much again"))
        self.remove_button = ActionButton(style, tr("Remove the budget"), kind="ghost")
        row = QHBoxLayout()
        row.setSpacing(style.px(6))
        row.addWidget(self.field, 1)
        row.addWidget(self.units, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.px(8))
        column.addWidget(self.words)
        column.addLayout(row)
        # Beside the field there is no room for it when everything is large.
        column.addWidget(FlowRow(style, (self.set_button, self.more_button, self.remove_button), (), self))
        self.set_button.clicked.connect(self._set)
        self.field.returnPressed.connect(self._set)
        self.more_button.clicked.connect(self._allow)
        self.remove_button.clicked.connect(self._remove)
        self.units.set_items(
            [(BudgetUnit.TOKENS.value, tr("tokens")), (BudgetUnit.CREDITS.value, tr("credits"))],
            BudgetUnit.TOKENS.value,
        )

    def set_budget(self, budget: SessionBudget | None) -> None:
        """Follow `budget` from now on."""
        if self._budget is not None:
            self._budget.changed.disconnect(self.sync)
        self._budget = budget
        self.field.clear()
        if budget is not None:
            budget.changed.connect(self.sync)
            if budget.unit is not None:
                self.units.setCurrentIndex(self.units.findData(budget.unit.value))
        self.sync()

    def lose_budget(self) -> None:
        """The budget is being destroyed."""
        self._budget = None

    def sync(self) -> None:
        """Say how the budget stands."""
        budget = self._budget
        has_one = budget is not None and budget.unit is not None
        self.more_button.setVisible(budget is not None and budget.is_near)
        self.remove_button.setVisible(has_one)
        if budget is not None:
            self.words.setText(budget_words(budget))

    def _set(self) -> None:
        value, is_number = self.field.locale().toDouble(self.field.text())
        if self._budget is not None and is_number and value > 0:
            self._budget.set_limit(BudgetUnit(self.units.currentData()), value)
            self.field.clear()

    def _allow(self) -> None:
        if self._budget is not None:
            self._budget.allow_more()

    def _remove(self) -> None:
        if self._budget is not None:
            self._budget.remove()
