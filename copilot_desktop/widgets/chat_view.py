"""The conversation of one session: painted, virtual, live.

Everything is painted; there is one widget however long the transcript is. This module adds to
the painted area what a person does with it: selecting, copying, opening, following links.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from copilot_desktop.rendering.inline import shown_address
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.transcript.area import TranscriptArea
from copilot_desktop.widgets.transcript.boxes import Action, ActionKind
from copilot_desktop.widgets.transcript.column import Hit
from copilot_desktop.widgets.transcript.selection import Selection, TextPoint, select_all, selected_text


class ChatView(TranscriptArea):
    """Shows one `ChatViewModel` at a time.

    Signals:
        resend_requested(entry_id): the person wants a prompt sent once more.
        link_activated(address): an http, https or mailto link was clicked.
    """

    resend_requested = Signal(str)
    link_activated = Signal(str)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(style, parent)
        self._pressed: TextPoint | None = None
        self._pressed_at = QPoint()

    def set_chat(self, chat: ChatViewModel | None) -> None:
        self._pressed = None
        super().set_chat(chat)

    # -- mouse -------------------------------------------------------------------

    def _hit(self, point: QPoint) -> Hit | None:
        return self._column.hit(point.x() - self._left, point.y())

    def _text_point(self, point: QPoint) -> TextPoint | None:
        hit = self._column.nearest(point.x() - self._left, point.y())
        if hit is None:
            return None
        return TextPoint(hit.card_index, hit.row_index, hit.box_index, hit.box.position_at(hit.x, hit.y))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed_at = event.position().toPoint()
        self._pressed = self._text_point(self._pressed_at)
        if self._selection is not None:
            self._selection = None
            self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._show_cursor(point)
            return
        if self._pressed is None:
            return
        end = self._text_point(point)
        if end is not None and (end != self._pressed or self._selection is not None):
            self._selection = Selection(self._pressed, end)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        point = event.position().toPoint()
        moved = (point - self._pressed_at).manhattanLength() > 4
        if moved or (self._selection is not None and not self._selection.is_empty):
            return
        hit = self._hit(point)
        if hit is None:
            return
        address = hit.box.link_at(hit.x, hit.y)
        if address:
            self.link_activated.emit(address)
            return
        action = hit.box.action_at(hit.x, hit.y)
        if action is not None:
            self._run(action, hit.card_index)

    def _show_cursor(self, point: QPoint) -> None:
        hit = self._hit(point)
        shape = Qt.CursorShape.ArrowCursor
        if hit is not None:
            if hit.box.link_at(hit.x, hit.y) or hit.box.action_at(hit.x, hit.y) is not None:
                shape = Qt.CursorShape.PointingHandCursor
            elif hit.box.length:
                shape = Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            hit = self._hit(event.pos())
            address = hit.box.link_at(hit.x, hit.y) if hit is not None else ""
            # Percent-encoded by the parser: an address holds no "<", so it is never taken for HTML.
            if address and "<" not in address:
                QToolTip.showText(event.globalPos(), shown_address(address), self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def _run(self, action: Action, card_index: int) -> None:
        card = self._column.cards[card_index]
        match action.kind:
            case ActionKind.TOGGLE:
                self._focused = card.entry.id
                self.toggle(card_index)
            case ActionKind.COPY:
                QGuiApplication.clipboard().setText(action.text)
            case ActionKind.RESEND:
                self.resend_requested.emit(card.entry.id)

    # -- copying -----------------------------------------------------------------

    def selected_text(self) -> str:
        """Return the selected text, "" for nothing."""
        if self._selection is None:
            return ""
        return selected_text(self._column.cards, self._selection, self._column.width)

    def copy(self) -> None:
        """Put the selection on the clipboard as plain text."""
        text = self.selected_text()
        if text:
            QGuiApplication.clipboard().setText(text)

    def select_all(self) -> None:
        self._selection = select_all(self._column.cards)
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.make_menu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def make_menu(self, point: QPoint) -> QMenu:
        """Return the context menu for a point of the viewport."""
        menu = QMenu(self)
        copy = menu.addAction(tr("Copy"))
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setEnabled(self._selection is not None and not self._selection.is_empty)
        copy.triggered.connect(self.copy)
        hit = self._hit(point)
        if hit is not None:
            address = hit.box.link_at(hit.x, hit.y)
            for title, text in (
                (tr("Copy message as Markdown"), self._column.cards[hit.card_index].source()),
                (tr("Copy code"), hit.box.code_text),
                (tr("Copy link address"), address),
            ):
                if text:
                    item = menu.addAction(title)
                    item.setData(text)
                    item.triggered.connect(self._copy_from_menu)
        menu.addSeparator()
        everything = menu.addAction(tr("Select all"))
        everything.setShortcut(QKeySequence(QKeySequence.StandardKey.SelectAll))
        everything.triggered.connect(self.select_all)
        return menu

    def _copy_from_menu(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            QGuiApplication.clipboard().setText(str(sender.data()))

    # -- keys --------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
            return
        bar = self.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_Home:
                self.scroll_to_start()
            case Qt.Key.Key_End:
                self.scroll_to_end()
            case Qt.Key.Key_PageUp:
                bar.setValue(bar.value() - self._page())
            case Qt.Key.Key_PageDown:
                bar.setValue(bar.value() + self._page())
            case Qt.Key.Key_Up:
                bar.setValue(bar.value() - bar.singleStep())
            case Qt.Key.Key_Down:
                bar.setValue(bar.value() + bar.singleStep())
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space if self._focused is not None:
                self._toggle_focused()
            case _:
                event.ignore()

    def _page(self) -> int:
        return max(1, self.verticalScrollBar().pageStep() - self._look.px(40))

    def _toggle_focused(self) -> None:
        for index, card in enumerate(self._column.cards):
            if card.entry.id == self._focused and card.is_expandable:
                self.toggle(index)
                return
