"""The panel above the composer in which something is asked on the side."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QGuiApplication,
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from copilot_desktop.rendering.visible_text import visible
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.side_question import SideExchange, SideQuestion
from copilot_desktop.widgets.action_button import ActionButton
from copilot_desktop.widgets.answer_field import AnswerField
from copilot_desktop.widgets.flow_row import FlowRow
from copilot_desktop.widgets.markdown_view import MarkdownView
from copilot_desktop.widgets.panel import IconView, Panel
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.style import Style

#: Logical pixels of the answers before they scroll; never more than a third of the window.
_MAX_HEIGHT: Final = 280
_MOST_QUESTION: Final = 600


class SidePanel(Panel):
    """Shows the questions on the side of one session, and asks. Escape closes it and forgets them.

    Signals:
        closed(): with the keyboard in it; somebody else should take that.
        taken(text): the answer is to go into the message.
    """

    closed = Signal()
    taken = Signal(str)

    accessible_role = QAccessible.Role.Grouping

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(style, fill="surface.raised", border="info.border", radius="composer", parent=parent)
        self._style = style
        self._side: SideQuestion | None = None
        self._boxes: list[_ExchangeBox] = []
        self.setAccessibleName(tr("Ask on the side"))
        self._title = PlainLabel(style, tr("Ask on the side"), "uiStrong", parent=self)
        self._note = PlainLabel(
            style,
            tr("Not part of the conversation: the agent will not remember it."),
            "small",
            "text.secondary",
            wrap=True,
            parent=self,
        )
        self.close_button = QToolButton(self)
        self.close_button.setProperty("kind", "icon")
        self.close_button.setAccessibleName(tr("Close"))
        self.close_button.setToolTip(tr("Close and forget (Esc)"))
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._answers = QWidget()
        self._answers.setObjectName("page")
        self._rows = QVBoxLayout(self._answers)
        self._scroll = self._make_scroll()
        self.field = AnswerField(style, tr("Ask something about the conversation"), parent=self)
        self.copy_button = ActionButton(style, tr("Copy answer"), icon="copy")
        self.take_button = ActionButton(style, tr("Put into the message"))
        self.stop_button = ActionButton(style, tr("Stop waiting"))
        self.ask_button = ActionButton(style, tr("Ask"), kind="primary", key="↵")
        self._buttons = FlowRow(
            style, (self.copy_button, self.take_button), (self.stop_button, self.ask_button), self
        )
        self._lay_out()
        self.setFocusProxy(self.field.editor)
        self.close_button.clicked.connect(self.close_panel)
        self.field.editor.escaped.connect(self.close_panel)
        self.field.editor.submitted.connect(self._ask)
        self.field.editor.textChanged.connect(self._sync_buttons)
        self.ask_button.clicked.connect(self._ask)
        self.stop_button.clicked.connect(self._stop)
        self.copy_button.clicked.connect(self._copy)
        self.take_button.clicked.connect(self._take)
        style.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def _make_scroll(self) -> QScrollArea:
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        scroll.setAccessibleName(tr("Answers"))
        scroll.viewport().setAutoFillBackground(False)
        scroll.setWidget(self._answers)
        self._answers.setAutoFillBackground(False)
        return scroll

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        self._icon = IconView(self._style, "question", "info.text", parent=self)
        self._head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._note)
        self._head.addLayout(words, 1)
        self._head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self._scroll)
        self._column.addWidget(self.field)
        self._column.addWidget(self._buttons)

    # ---- the session -----------------------------------------------------------------------

    def set_chat(self, chat: ChatViewModel | None) -> None:
        """Show the questions of another session, or none."""
        if self._side is not None:
            self._side.changed.disconnect(self._sync)
            self._side.answered.disconnect(self._announce)
        self._side = chat.aside if chat is not None else None
        self.field.editor.set_text("")
        if self._side is not None:
            self._side.changed.connect(self._sync)
            self._side.answered.connect(self._announce)
        self._sync()

    def why_not(self) -> str:
        """Return why nothing can be asked on the side now, "" when it can."""
        return self._side.why_not() if self._side is not None else tr("No conversation is in front.")

    def open(self) -> None:
        """Come up with the keyboard in the field."""
        if self._side is not None:
            self._side.open()
            self.field.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_panel(self) -> None:
        """Go, and forget what was asked."""
        if self._side is not None:
            self.field.editor.set_text("")
            self._side.close()
            self.closed.emit()

    def _ask(self) -> None:
        if self._side is not None and self._side.ask(self.field.text()):
            self.field.editor.set_text("")

    def _stop(self) -> None:
        if self._side is not None:
            self._side.stop()
            self.field.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _copy(self) -> None:
        if self._side is not None:
            QGuiApplication.clipboard().setText(self._side.last_answer)

    def _take(self) -> None:
        if self._side is not None and self._side.last_answer:
            self.taken.emit(self._side.last_answer)

    # ---- showing ---------------------------------------------------------------------------

    def _sync(self) -> None:
        side = self._side
        exchanges = side.exchanges if side is not None else ()
        is_longer = len(exchanges) > len(self._boxes)
        while len(self._boxes) > len(exchanges):
            gone = self._boxes.pop()
            self._rows.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self._boxes) < len(exchanges):
            box = _ExchangeBox(self._style, self._answers)
            self._rows.addWidget(box)
            box.show()
            self._boxes.append(box)
        had_answer = self._boxes[-1].has_answer if self._boxes else False
        for box, exchange in zip(self._boxes, exchanges, strict=True):
            box.show_exchange(exchange)
        self._scroll.setVisible(bool(exchanges))
        self._sync_buttons()
        self.setVisible(side is not None and side.is_open)
        self._fit()
        if is_longer or (self._boxes and self._boxes[-1].has_answer and not had_answer):
            # The layout knows its height only after this turn of the loop.
            QTimer.singleShot(0, self, self._show_last)

    def _sync_buttons(self) -> None:
        side = self._side
        is_asking = side is not None and side.is_asking
        has_answer = side is not None and bool(side.last_answer)
        had_focus = self.stop_button.hasFocus()
        self.copy_button.setVisible(has_answer)
        self.take_button.setVisible(has_answer)
        self.stop_button.setVisible(is_asking)
        if had_focus and not is_asking:
            self.field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        why_not = self.why_not()
        self.ask_button.setEnabled(not is_asking and not why_not and bool(self.field.text()))
        self.ask_button.setToolTip(why_not)
        self._buttons.sync()

    def _announce(self) -> None:
        if QAccessible.isActive() and self.isVisible() and self._side is not None:
            words = tr("Answer: {answer}", answer=visible(self._side.last_answer[:_MOST_QUESTION]))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _show_last(self) -> None:
        """Bring the newest question to the upper edge."""
        if self._boxes:
            self._scroll.verticalScrollBar().setValue(self._boxes[-1].y())

    def _fit(self) -> None:
        width = self._scroll.viewport().width()
        wanted = self._rows.heightForWidth(width) if self._boxes else 0
        limit = min(self._style.px(_MAX_HEIGHT), self.window().height() // 3)
        height = max(self._style.px(24), min(wanted, limit))
        if self._scroll.minimumHeight() != height:
            self._scroll.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            if not event.isAutoRepeat():
                self.close_panel()
            return
        super().keyPressEvent(event)

    def _restyle(self) -> None:
        px = self._style.px
        self._column.setContentsMargins(px(14), px(12), px(12), px(12))
        self._column.setSpacing(px(10))
        self._head.setSpacing(px(8))
        self._rows.setContentsMargins(0, 0, px(8), 0)
        self._rows.setSpacing(px(14))
        self.close_button.setIcon(self._style.icon("close", px(14), "text.secondary"))
        self.close_button.setIconSize(QSize(px(14), px(14)))
        self._fit()


class _ExchangeBox(QWidget):
    """One question with what came of it."""

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: SideExchange | None = None
        self._question = PlainLabel(style, "", "uiStrong", "text.secondary", wrap=True, parent=self)
        self._said = PlainLabel(style, "", "small", "text.secondary", wrap=True, parent=self)
        self._answer = MarkdownView(style, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.px(4))
        for widget in (self._question, self._said, self._answer):
            column.addWidget(widget)

    @property
    def has_answer(self) -> bool:
        return self._shown is not None and bool(self._shown.answer)

    def show_exchange(self, exchange: SideExchange) -> None:
        if exchange == self._shown:
            return
        self._shown = exchange
        self._question.setText(visible(exchange.question[:_MOST_QUESTION]))
        said = ""
        if exchange.is_waiting:
            said = tr("Waiting for the answer…")
        elif exchange.is_stopped:
            said = tr("You did not wait for the answer.")
        elif exchange.failure is not None:
            said = visible("\n".join(exchange.failure.lines()))
        self._said.setText(said)
        self._said.set_color_key("danger.text" if exchange.failure is not None else "text.secondary")
        self._said.setVisible(bool(said))
        self._answer.setVisible(bool(exchange.answer))
        if exchange.answer:
            self._answer.set_text(exchange.answer)
