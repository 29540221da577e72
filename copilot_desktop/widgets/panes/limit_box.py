"""The limit of AI credits that the CLI keeps for a session: set and removed by the person."""

from __future__ import annotations

from PySide6.QtGui import QDoubleValidator
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.session_limit import LEAST_CREDITS, SessionLimit
from copilot_desktop.widgets.action_button import ActionButton
from copilot_desktop.widgets.flow_row import FlowRow
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.style import Style

_MOST = 1e9


class LimitBox(QWidget):
    """Follows the limit of one session. Where none can be set it is greyed and says why."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limit: SessionLimit | None = None
        self.words = PlainLabel(style, "", "small", "text.secondary", wrap=True)
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("Limit of AI credits"))
        self.field.setPlaceholderText(tr("{count} credits or more", count=LEAST_CREDITS))
        check = QDoubleValidator(0, _MOST, 2, self.field)
        check.setNotation(QDoubleValidator.Notation.StandardNotation)
        self.field.setValidator(check)
        self.set_button = ActionButton(style, tr("Set"))
        self.set_button.setAccessibleName(tr("Set the limit"))
        self.recommended_button = ActionButton(style, "")
        self.remove_button = ActionButton(style, tr("Remove the limit"), kind="ghost")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.px(8))
        column.addWidget(self.words)
        column.addWidget(self.field)
        buttons = (self.set_button, self.recommended_button, self.remove_button)
        column.addWidget(FlowRow(style, buttons, (), self))
        self.set_button.clicked.connect(self._set)
        self.field.returnPressed.connect(self._set)
        self.field.textChanged.connect(self.sync)
        self.recommended_button.clicked.connect(self._set_recommended)
        self.remove_button.clicked.connect(self._remove)

    def set_limit(self, limit: SessionLimit | None) -> None:
        """Follow `limit` from now on."""
        if self._limit is not None:
            self._limit.changed.disconnect(self.sync)
        self._limit = limit
        self.field.clear()
        if limit is not None:
            limit.changed.connect(self.sync)
        self.sync()

    def lose_limit(self) -> None:
        """The limit is being destroyed."""
        self._limit = None

    def sync(self) -> None:
        """Say how it stands, and why it cannot be set."""
        limit = self._limit
        if limit is None:
            return
        why_not = limit.why_not
        self.words.setText(why_not or self._words(limit))
        self.field.setEnabled(not why_not)
        self.set_button.setEnabled(not why_not and self._wanted is not None)
        for widget in (self.field, self.set_button, self.recommended_button, self.remove_button):
            widget.setToolTip(why_not)
            widget.setAccessibleDescription(why_not)
        recommended = limit.recommended
        is_new = recommended is not None and recommended >= LEAST_CREDITS and recommended != limit.max_credits
        self.recommended_button.setVisible(is_new)
        self.recommended_button.setEnabled(not why_not)
        if recommended is not None:
            self.recommended_button.set_label(tr("Set {count}, as recommended", count=f"{recommended:g}"))
        self.remove_button.setVisible(limit.max_credits is not None)
        self.remove_button.setEnabled(not why_not)

    def _words(self, limit: SessionLimit) -> str:
        if self.field.text() and self._wanted is None:
            return tr("The CLI takes {count} credits or more.", count=LEAST_CREDITS)
        if limit.max_credits is not None:
            return tr(
                "At {count} AI credits the agent stops and asks you, wherever the session runs.",
                count=f"{limit.max_credits:g}",
            )
        return tr("Kept by the CLI: the agent stops there and asks you, also when this window is closed.")

    @property
    def _wanted(self) -> float | None:
        value, is_number = self.field.locale().toDouble(self.field.text())
        return value if is_number and value >= LEAST_CREDITS else None

    def _set(self) -> None:
        if self._limit is not None and self._wanted is not None:
            self._limit.set(self._wanted)
            self.field.clear()

    def _set_recommended(self) -> None:
        if self._limit is not None and self._limit.recommended is not None:
            self._limit.set(self._limit.recommended)

    def _remove(self) -> None:
        if self._limit is not None:
            self._limit.set(None)
