"""What stands above the composer when the session comes near a limit, or has reached its budget."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.session_budget import SessionBudget
from copilot_desktop.viewmodels.session_controls import SessionControls
from copilot_desktop.widgets.action_button import ActionButton
from copilot_desktop.widgets.budget_words import amount
from copilot_desktop.widgets.flow_row import FlowRow
from copilot_desktop.widgets.panel import Panel
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.style import Style


class LimitsStrip(Panel):
    """Follows one session. A warning can be put away; at the budget the session asks how it goes on."""

    accessible_role = QAccessible.Role.Grouping

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(
            style, fill="attention.subtle", border="attention.border", radius="md", parent=parent
        )
        self._controls: SessionControls | None = None
        self._quota_words = ""
        #: The limit about which the person has read the warning.
        self._dismissed = 0.0
        self.setAccessibleName(tr("Limit of the session"))
        self.words = PlainLabel(style, "", "small", wrap=True)
        self.more_button = ActionButton(style, tr("Allow as much again"))
        self.remove_button = ActionButton(style, tr("Remove the budget"), kind="ghost")
        self.close_button = ActionButton(style, tr("Dismiss"), kind="ghost")
        column = QVBoxLayout(self)
        column.setContentsMargins(style.px(12), style.px(8), style.px(12), style.px(8))
        column.setSpacing(style.px(6))
        column.addWidget(self.words)
        buttons = (self.more_button, self.remove_button, self.close_button)
        column.addWidget(FlowRow(style, buttons, (), self))
        self.more_button.clicked.connect(self._allow)
        self.remove_button.clicked.connect(self._remove)
        self.close_button.clicked.connect(self._dismiss)
        self.hide()

    def set_chat(self, chat: ChatViewModel | None) -> None:
        """Follow `chat` from now on."""
        if self._controls is not None:
            self._controls.budget.changed.disconnect(self._sync)
            self._controls.usage.quota_warned.disconnect(self._warn)
        self._controls = chat.controls if chat is not None else None
        self._quota_words, self._dismissed = "", 0.0
        if self._controls is not None:
            self._controls.budget.changed.connect(self._sync)
            self._controls.usage.quota_warned.connect(self._warn)
        self._sync()

    def _warn(self, name: str, step: float) -> None:
        quota = name.replace("_", " ")
        words = tr("{percent} % of the quota “{name}” is used.", percent=round(100 * step), name=quota)
        self._quota_words = visible_line(words, 200)
        self._sync()

    def _sync(self) -> None:
        budget = self._controls.budget if self._controls is not None else None
        is_reached = budget is not None and budget.is_reached
        words = self._budget_words(budget) if budget is not None else ""
        self.words.setText(words or self._quota_words)
        self.more_button.setVisible(is_reached)
        self.remove_button.setVisible(is_reached)
        self.close_button.setVisible(not is_reached)
        self.setVisible(bool(self.words.text()))

    def _budget_words(self, budget: SessionBudget) -> str:
        if budget.unit is None or not budget.is_near:
            return ""
        used, limit = amount(budget.used, budget.unit), amount(budget.limit, budget.unit)
        if budget.is_reached:
            return tr(
                "The budget is used up: {used} of {limit}. The agent goes no further, and nothing is sent, "
                "until you decide.",
                used=used,
                limit=limit,
            )
        if self._dismissed == budget.limit:
            return ""
        return tr("{used} of the budget of {limit} are used.", used=used, limit=limit)

    def _allow(self) -> None:
        if self._controls is not None:
            self._controls.budget.allow_more()

    def _remove(self) -> None:
        if self._controls is not None:
            self._controls.budget.remove()

    def _dismiss(self) -> None:
        self._quota_words = ""
        if self._controls is not None:
            self._dismissed = self._controls.budget.limit
        self._sync()
