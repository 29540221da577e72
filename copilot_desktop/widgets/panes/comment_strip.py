"""Below the diff: where a comment is written, and the comments that wait to be sent."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import ntr, tr
from copilot_desktop.viewmodels.line_comments import LineComment, place_words
from copilot_desktop.widgets.action_button import ActionButton
from copilot_desktop.widgets.flow_row import FlowRow
from copilot_desktop.widgets.panel import Panel
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.style import Style

_EDITOR_LINES: Final = 3
_MOST_ROWS: Final = 4
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CommentEditor(QWidget):
    """Where one comment is written; hidden until one is asked for.

    Signals:
        written(comment): a `LineComment` with its words.
        closed(): nothing is written any more.
    """

    written = Signal(object)
    closed = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._about = LineComment("", "")
        middle = Qt.TextElideMode.ElideMiddle
        self._title = PlainLabel(style, "", "small", "text.secondary", elide=middle, parent=self)
        self._box = Panel(
            style, fill="surface.input", border="border.control", radius="md", rings=True, parent=self
        )
        self.edit = QPlainTextEdit(self._box)
        self.edit.setFrameShape(QFrame.Shape.NoFrame)
        self.edit.setTabChangesFocus(True)
        self.edit.setPlaceholderText(tr("What should the agent change here?"))
        self.edit.installEventFilter(self)
        self._inside = QVBoxLayout(self._box)
        self._inside.addWidget(self.edit)
        self.cancel_button = ActionButton(style, tr("Cancel"), kind="ghost", parent=self)
        self.add_button = ActionButton(
            style, tr("Add comment"), kind="primary", key=tr("Ctrl+Enter"), parent=self
        )
        self.cancel_button.clicked.connect(self.close_editor)
        self.add_button.clicked.connect(self._add)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._title)
        self._column.addWidget(self._box)
        self._column.addWidget(FlowRow(style, (), (self.cancel_button, self.add_button), self))
        style.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def begin(self, about: LineComment) -> None:
        """Ask for words about some lines; what was written and not added stays."""
        self._about = about
        path = visible_line(about.path, 200)
        title = tr("Comment on {path}, {place}", path=path, place=place_words(about))
        self._title.setText(title)
        self.edit.setAccessibleName(title)
        self.show()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_editor(self) -> None:
        self.edit.clear()
        self.hide()
        self.closed.emit()

    def _add(self) -> None:
        text = self.edit.toPlainText().strip()
        if text:
            self.written.emit(replace(self._about, text=text))
            self.close_editor()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut) and isinstance(event, QFocusEvent):
            self._box.set_ring(event.gotFocus())
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not event.isAutoRepeat():
            if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._add()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_editor()
                return True
        return super().eventFilter(watched, event)

    def _restyle(self) -> None:
        px = self._style.px
        self._column.setContentsMargins(px(12), px(8), px(12), px(8))
        self._column.setSpacing(px(6))
        self._inside.setContentsMargins(px(8), px(6), px(4), px(6))
        self.edit.setFont(self._style.font("ui"))
        self.edit.setFixedHeight(self.edit.fontMetrics().lineSpacing() * _EDITOR_LINES + px(8))


class CommentList(QWidget):
    """The comments that wait, each with a button that takes it out.

    Signals:
        removed(number): of the comment that is to go.
        chosen(comment): the person wants to see what it is about.
        sent(): all of them are to be put to the agent.
    """

    removed = Signal(int)
    chosen = Signal(object)
    sent = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._shown: tuple[LineComment, ...] = ()
        self.rows: list[tuple[ActionButton, QToolButton]] = []
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        self.send_button = ActionButton(style, "", kind="primary", parent=self)
        self.send_button.clicked.connect(self.sent)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._scroll)
        self._column.addWidget(FlowRow(style, (), (self.send_button,), self))
        style.changed.connect(self._restyle)
        self.show_comments(())

    def show_comments(self, comments: tuple[LineComment, ...]) -> None:
        """Show these comments; nothing is seen without any."""
        self.setVisible(bool(comments))
        if comments == self._shown and self.rows:
            return
        self._shown = comments
        page = QWidget()
        page.setObjectName("page")
        page.setAutoFillBackground(False)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.rows = [self._row(comment, column) for comment in comments]
        column.addStretch(1)
        self._scroll.setWidget(page)
        count = len(comments)
        words = ntr("Send {count} comment", "Send {count} comments", count)
        self.send_button.set_label(words)
        self.send_button.setAccessibleName(words)
        self._restyle()

    def _row(self, comment: LineComment, column: QVBoxLayout) -> tuple[ActionButton, QToolButton]:
        line = QHBoxLayout()
        name = visible_line(comment.path.rpartition("/")[2], 80)
        said = visible_line(" ".join(comment.text.split()), 160)
        words = tr("{path}, {place}: {text}", path=name, place=place_words(comment), text=said)
        elide = Qt.TextElideMode.ElideRight
        label = PlainLabel(self._style, words, "small", "text.secondary", elide=elide)
        show = ActionButton(self._style, tr("Show"), kind="ghost")
        show.setAccessibleName(tr("Show {comment}", comment=words))
        show.clicked.connect(lambda: self.chosen.emit(comment))
        remove = QToolButton()
        remove.setProperty("kind", "icon")
        remove.setAccessibleName(tr("Remove {comment}", comment=words))
        remove.setToolTip(tr("Remove this comment"))
        remove.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        remove.clicked.connect(lambda: self.removed.emit(comment.number))
        line.addWidget(label, 1)
        line.addWidget(show)
        line.addWidget(remove)
        column.addLayout(line)
        return show, remove

    def _restyle(self) -> None:
        px = self._style.px
        self._column.setContentsMargins(px(12), px(6), px(12), px(8))
        self._column.setSpacing(px(6))
        side = px(16)
        for _, remove in self.rows:
            remove.setIcon(self._style.icon("close", side, "text.secondary"))
            remove.setIconSize(QSize(side, side))
        page = self._scroll.widget()
        wanted = page.sizeHint().height() if page is not None else 0
        self._scroll.setFixedHeight(min(wanted, px(32) * _MOST_ROWS))
