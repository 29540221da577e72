"""Everything that is known of one decision, to be read and copied, and the way to where it was made."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from copilot_desktop.rendering.visible_text import visible
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.decision_list import DecisionRow
from copilot_desktop.widgets.flow_row import FlowRow
from copilot_desktop.widgets.page_controls import PageButton
from copilot_desktop.widgets.panel import Panel
from copilot_desktop.widgets.style import Style

#: More characters are not laid out; what is copied has all of them.
_MOST: Final = 20_000
_HEIGHT: Final = 190


class DecisionDetails(Panel):
    """Shown while a decision is the current one.

    Signals:
        opened(row): the person wants to go to where it was made.
        narrowed(session_id): only the decisions of its session are wanted.

    Attributes:
        text: what is known of it.
        open_button, session_button, copy_button.
    """

    opened = Signal(object)
    narrowed = Signal(str)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(
            style, fill="surface.raised", border="border.subtle", radius="lg", rings=True, parent=parent
        )
        self._style = style
        self._row: DecisionRow | None = None
        self._whole = ""
        self.setAccessibleName(tr("Details of the decision"))
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setAccessibleName(tr("Details of the decision"))
        self.text.document().setDocumentMargin(0)
        self.text.installEventFilter(self)
        self.open_button = PageButton(style, tr("Go to the conversation"), parent=self)
        self.session_button = PageButton(style, tr("Only this session"), parent=self)
        self.copy_button = PageButton(style, tr("Copy"), icon="copy", parent=self)
        self._buttons = FlowRow(style, (self.open_button, self.session_button), (self.copy_button,), self)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.text, 1)
        self._column.addWidget(self._buttons)
        self.open_button.clicked.connect(self._open)
        self.session_button.clicked.connect(self._narrow)
        self.copy_button.clicked.connect(self.copy)
        style.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def sizeHint(self) -> QSize:
        return QSize(self._style.px(400), self._style.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        px, style = self._style.px, self._style
        room = max(px(200), self.width() - px(24))
        buttons = max(self._buttons.heightForWidth(room), self._buttons.sizeHint().height())
        return QSize(0, px(30) + 2 * style.line("codeDense") + buttons)

    def show_row(self, row: DecisionRow | None) -> None:
        """Show a decision; its text comes by `show_text`."""
        self._row = row
        if row is not None:
            self.show_text(row.logged.row_id, row.spoken)
            self.open_button.setEnabled(row.leads_on)
            why_not = "" if row.leads_on else tr("The session is not there any more.")
            self.open_button.setToolTip(why_not)
            self.open_button.setAccessibleDescription(why_not)
            self.session_button.setVisible(bool(row.record.session_id))
            self._buttons.sync()
        self.setVisible(row is not None)

    def show_text(self, row_id: int, text: str) -> None:
        """Show what is known of a decision, if it is still the one that is shown."""
        if self._row is None or self._row.logged.row_id != row_id:
            return
        self._whole = text
        shown = visible(text[:_MOST]) + ("…" if len(text) > _MOST else "")
        if shown != self.text.toPlainText():
            self.text.setPlainText(shown)

    def copy(self) -> None:
        """Put everything that is known of it on the clipboard."""
        QGuiApplication.clipboard().setText(self._whole)

    def _open(self) -> None:
        if self._row is not None:
            self.opened.emit(self._row)

    def _narrow(self) -> None:
        if self._row is not None:
            self.narrowed.emit(self._row.record.session_id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut) and isinstance(event, QFocusEvent):
            self.set_ring(event.gotFocus() and event.reason() != Qt.FocusReason.MouseFocusReason)
        return super().eventFilter(watched, event)

    def _restyle(self) -> None:
        px = self._style.px
        self._column.setContentsMargins(px(12), px(10), px(12), px(10))
        self._column.setSpacing(px(8))
        self.text.setFont(self._style.font("codeDense"))
        self.text.setMinimumHeight(self._style.line("codeDense") * 2)
        self.updateGeometry()
