"""Names with values that may be secrets: variables of a program, headers of a request."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.mcp_form import SecretPair
from copilot_desktop.widgets.flow_row import FlowRow
from copilot_desktop.widgets.page_controls import PageButton
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.style import Style

_MAX_NAME: Final = 80


class _PairRow(QWidget):
    """One name and its value, which is masked."""

    removed = Signal(object)
    edited = Signal()

    accessible_role = QAccessible.Role.Grouping

    def __init__(self, style: Style, pair: SecretPair, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self._kept_name = pair.name if pair.is_kept else ""
        self.name = QLineEdit(pair.name, self)
        self.value = QLineEdit(self)
        self.value.setEchoMode(QLineEdit.EchoMode.Password)
        # Neither a word list of an input method nor the system's may learn it.
        self.value.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        if pair.is_kept:
            self.value.setPlaceholderText(tr("Kept as it is"))
        self.remove = QToolButton(self)
        self.remove.setProperty("kind", "icon")
        self.remove.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.remove.setToolTip(tr("Remove"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.name, 2)
        self._row.addWidget(self.value, 3)
        self._row.addWidget(self.remove)
        self.remove.clicked.connect(lambda: self.removed.emit(self))
        for edit in (self.name, self.value):
            edit.textEdited.connect(self._rename)
            edit.textEdited.connect(self.edited)
        style.changed.connect(self._restyle)
        self._restyle()
        self._rename()

    def _rename(self) -> None:
        name = visible_line(self.name.text().strip(), _MAX_NAME)
        self.name.setAccessibleName(tr("Name"))
        self.value.setAccessibleName(tr("Value of {name}", name=name) if name else tr("Value"))
        self.remove.setAccessibleName(tr("Remove {name}", name=name) if name else tr("Remove"))
        self.setAccessibleName(name)

    @property
    def pair(self) -> SecretPair:
        name = self.name.text().strip()
        return SecretPair(name, self.value.text(), is_kept=bool(self._kept_name) and name == self._kept_name)

    def _restyle(self) -> None:
        px = self._style.px
        self._row.setSpacing(px(6))
        for edit in (self.name, self.value):
            edit.setFont(self._style.font("ui"))
        self.remove.setIcon(self._style.icon("close", px(16), "text.secondary"))
        self.remove.setIconSize(QSize(px(16), px(16)))


class SecretPairs(QWidget):
    """Rows of names and values with a heading, a button for one more, and what is wrong.

    Signals:
        edited(): something was entered, added or removed.
    """

    edited = Signal()

    accessible_role = QAccessible.Role.Grouping

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self.rows: list[_PairRow] = []
        self._heading = PlainLabel(style, "", "uiStrong", parent=self)
        self._hint = PlainLabel(
            style,
            tr("Values are kept by the CLI in its configuration, and never shown or logged here."),
            "small",
            "text.secondary",
            wrap=True,
            parent=self,
        )
        self._problem = PlainLabel(style, "", "small", "danger.text", wrap=True, parent=self)
        self._problem.hide()
        self.add = PageButton(style, tr("Add one"), icon="plus", parent=self)
        self._lines = QVBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._heading)
        self._column.addLayout(self._lines)
        self._column.addWidget(self._problem)
        self._column.addWidget(FlowRow(style, (self.add,), (), self))
        self._column.addWidget(self._hint)
        self.add.clicked.connect(self._add_empty)
        style.changed.connect(self._restyle)
        self._restyle()

    @property
    def pairs(self) -> tuple[SecretPair, ...]:
        """What is entered; rows with nothing in them are none."""
        pairs = (row.pair for row in self.rows)
        return tuple(pair for pair in pairs if pair.name or pair.value)

    @property
    def problem(self) -> str:
        return self._problem.text()

    def set_words(self, heading: str, add: str) -> None:
        """Name what the pairs are."""
        self._heading.setText(heading)
        self.setAccessibleName(heading)
        self.add.setText(add)

    def show_pairs(self, pairs: Sequence[SecretPair]) -> None:
        """Show these alone."""
        for row in tuple(self.rows):
            self._take(row)
        for pair in pairs:
            self._put(pair)
        self.show_problem("")

    def show_problem(self, words: str) -> None:
        """Show what is wrong, "" for nothing."""
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        self.setAccessibleDescription(words)

    def _put(self, pair: SecretPair) -> _PairRow:
        row = _PairRow(self._style, pair, self)
        row.removed.connect(self._remove)
        row.edited.connect(self.edited)
        self.rows.append(row)
        self._lines.addWidget(row)
        row.show()
        before = self.rows[-2].remove if len(self.rows) > 1 else None
        if before is not None:
            QWidget.setTabOrder(before, row.name)
        for first, second in ((row.name, row.value), (row.value, row.remove), (row.remove, self.add)):
            QWidget.setTabOrder(first, second)
        return row

    def _add_empty(self) -> None:
        self._put(SecretPair("")).name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _remove(self, row: _PairRow) -> None:
        self._take(row)
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _take(self, row: _PairRow) -> None:
        self.rows.remove(row)
        self._lines.removeWidget(row)
        # What was entered must not outlive its row.
        row.value.clear()
        row.hide()
        row.deleteLater()

    def _restyle(self) -> None:
        self._column.setSpacing(self._style.px(6))
        self._lines.setSpacing(self._style.px(6))
