"""One prompt that waits, with what can be done with it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import ntr, tr
from copilot_desktop.viewmodels.prompt_queue import QueuedPrompt
from copilot_desktop.widgets.direction import draw_icon, draw_words
from copilot_desktop.widgets.panel import draw_ring, fill_rounded
from copilot_desktop.widgets.prompt_editor import PromptEditor
from copilot_desktop.widgets.style import Style

ROW_HEIGHT: Final = 36
_EDIT_LINES: Final = 6
_MAX_SHOWN: Final = 400


class QueueRow(QWidget):
    """A row of 36 px; while it is edited as high as its words.

    Signals:
        sent(), removed(), edited(text): what the person wants of it.
        stepped(by): the keyboard is to go to another row.
        moved(by): it is to go so many places down.
        dragged(y): it was dragged so far, in its own coordinates.
        dropped(): where it was dragged to.
        resized(): it is higher or lower than before.
    """

    sent = Signal()
    removed = Signal()
    edited = Signal(str)
    stepped = Signal(int)
    moved = Signal(int)
    dragged = Signal(int)
    dropped = Signal()
    resized = Signal()

    accessible_role = QAccessible.Role.ListItem

    def __init__(self, style: Style, item: QueuedPrompt, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self.item = item
        self._editor: PromptEditor | None = None
        self._pressed_at: QPointF | None = None
        self._is_dragged = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._send = self._button("send", tr("Send now"))
        self._edit = self._button("edit", tr("Edit"))
        self._remove = self._button("close", tr("Remove"))
        self._send.clicked.connect(self.sent)
        self._edit.clicked.connect(self.begin_edit)
        self._remove.clicked.connect(self.removed)
        self._line = QHBoxLayout(self)
        self._line.addStretch(1)
        for button in (self._send, self._edit, self._remove):
            self._line.addWidget(button)
        style.changed.connect(self._restyle)
        self.set_item(item)
        self._restyle()

    def _button(self, icon: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("kind", "icon")
        button.setProperty("iconName", icon)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button

    def set_item(self, item: QueuedPrompt) -> None:
        self.item = item
        if self._editor is None:
            self._show_buttons()
        self.setAccessibleName(tr("Waits: {text}", text=visible_line(item.text, _MAX_SHOWN)))
        self.setAccessibleDescription(
            tr("Enter edits it, Delete removes it, Alt+Up and Alt+Down move it, Ctrl+Enter sends it now.")
        )
        self.update()

    def _show_buttons(self) -> None:
        self._send.setVisible(self.item.can_send_now)
        self._edit.setVisible(self.item.can_edit)
        self._remove.setVisible(self.item.can_remove)

    @property
    def is_edited(self) -> bool:
        return self._editor is not None

    def wanted_height(self) -> int:
        px = self._style.px
        if self._editor is not None:
            return max(px(ROW_HEIGHT), self._editor.height() + px(14))
        return px(ROW_HEIGHT)

    def sizeHint(self) -> QSize:
        return QSize(self._style.px(200), self.wanted_height())

    # ---- editing ---------------------------------------------------------------------------

    def begin_edit(self) -> None:
        """Let the words be changed in their place: Enter keeps them, Escape does not."""
        if self._editor is not None or not self.item.can_edit:
            return
        editor = self._editor = PromptEditor(self._style, max_lines=_EDIT_LINES, parent=self)
        editor.setAccessibleName(tr("Message that waits"))
        editor.set_text(self.item.text)
        editor.submitted.connect(self._keep)
        editor.escaped.connect(self._leave)
        editor.document().documentLayout().documentSizeChanged.connect(self.resized)
        for button in (self._send, self._edit, self._remove):
            button.hide()
        self._line.insertWidget(0, editor, 1)
        editor.show()
        self.resized.emit()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        if self._editor is not None:
            text = self._editor.text()
            self._leave()
            if text.strip() and text != self.item.text:
                self.edited.emit(text)

    def _leave(self) -> None:
        editor, self._editor = self._editor, None
        if editor is None:
            return
        self._line.removeWidget(editor)
        editor.hide()
        editor.deleteLater()
        self._show_buttons()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.resized.emit()

    # ---- keyboard and pointer --------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if by and alt:
            if self.item.can_move:
                self.moved.emit(by)
        elif by:
            self.stepped.emit(by)
        elif event.isAutoRepeat():
            pass
        elif is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if self.item.can_send_now:
                self.sent.emit()
        elif is_enter or event.key() == Qt.Key.Key_F2:
            self.begin_edit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            if self.item.can_remove:
                self.removed.emit()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._editor is None and self.item.can_move:
            self._pressed_at = event.position()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None:
            return
        far = (event.position() - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        if far or self._is_dragged:
            self._is_dragged = True
            self.dragged.emit(round(event.position().y()))
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = None
        if self._is_dragged:
            self._is_dragged = False
            self.dropped.emit()
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = None
        self.begin_edit()
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)

    # ---- painting --------------------------------------------------------------------------

    @property
    def _note(self) -> str:
        count = len(self.item.attachments)
        return ntr("{count} attachment", "{count} attachments", count) if count else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        style, px, whole = self._style, self._style.px, QRectF(self.rect())
        dpr = self.devicePixelRatioF()
        with QPainter(self) as painter:
            if self._is_dragged or (self.underMouse() and self._editor is None):
                fill_rounded(painter, whole, px(6), style.color("state.hover"))
            if self._editor is None:
                top = (whole.height() - px(14)) / 2
                drag = style.pixmap("drag", px(14), "text.tertiary", dpr)
                draw_icon(painter, whole, QPointF(px(6), top), drag)
                clock = style.pixmap("clock", px(14), "text.secondary", dpr)
                draw_icon(painter, whole, QPointF(px(26), top), clock)
                painter.setFont(style.font("ui"))
                painter.setPen(style.color("text.primary"))
                left = px(48)
                room = max(1.0, whole.width() - left - px(3 * 28 + 16))
                words = visible_line(self.item.text, _MAX_SHOWN)
                words = " · ".join(filter(None, (words, self._note)))
                shown = QFontMetricsF(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, room)
                draw_words(painter, whole, QRectF(left, 0, room, whole.height()), shown)
            if self.hasFocus():
                draw_ring(painter, whole, px(6), style)

    def _restyle(self) -> None:
        px = self._style.px
        self._line.setContentsMargins(px(8), 0, px(4), 0)
        self._line.setSpacing(0)
        for button in (self._send, self._edit, self._remove):
            icon = str(button.property("iconName"))
            button.setIcon(self._style.icon(icon, px(14), "text.secondary"))
            button.setIconSize(QSize(px(14), px(14)))
        self.updateGeometry()
        self.update()
