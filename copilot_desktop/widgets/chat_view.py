"""The conversation of one session: painted, virtual, live.

Everything is painted; there is one widget however long the transcript is. This module adds to
the painted area what a person does with it: selecting, copying, opening, following links.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleStateChangeEvent,
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from copilot_desktop.rendering.highlight import warm
from copilot_desktop.rendering.inline import shown_address
from copilot_desktop.session.entries import AssistantMessage, Entry, TurnSummary, UserMessage
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.transcript.accessibility import AreaAccessible
from copilot_desktop.widgets.transcript.area import TranscriptArea
from copilot_desktop.widgets.transcript.boxes import Action, ActionKind
from copilot_desktop.widgets.transcript.code_box import CodeBox
from copilot_desktop.widgets.transcript.column import Hit
from copilot_desktop.widgets.transcript.jump_pill import JumpPill
from copilot_desktop.widgets.transcript.lines_box import LinesBox
from copilot_desktop.widgets.transcript.selection import (
    Selection,
    TextPoint,
    select_all,
    selected_text,
    word_bounds,
)

#: While the mouse is held outside the viewport, one step of scrolling per this time.
_DRAG_MS: Final = 30
#: A press that moved less is a click.
_CLICK_PX: Final = 4
#: How long a copy button says that it has worked.
_COPIED_MS: Final = 1500

#: Loaded one by one while nothing happens, once per process.
_COMMON_LANGUAGES: Final = ["python", "typescript", "bash", "json", "diff", "html"]
_WARM_MS: Final = 400

#: Qt keeps only a pointer to what the factory returns.
_accessibles: list[QAccessibleInterface] = []


def _accessible_factory(key: str, watched: QObject) -> QAccessibleInterface | None:
    if isinstance(watched, ChatView):
        made = AreaAccessible(watched)
        _accessibles.append(made)
        return made
    return None


class ChatView(TranscriptArea):
    """Shows one `ChatViewModel` at a time.

    Signals:
        resend_requested(entry_id): the person wants a prompt sent once more.
        retry_requested(text): the turn of this prompt failed; the person wants it once more.
        link_activated(address): an http, https or mailto link was clicked.
    """

    resend_requested = Signal(str)
    retry_requested = Signal(str)
    link_activated = Signal(str)

    _has_factory = False

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        if not ChatView._has_factory:
            QAccessible.installFactory(_accessible_factory)
            ChatView._has_factory = True
        super().__init__(style, parent)
        self._pressed: TextPoint | None = None
        self._pressed_at = QPoint()
        self._pointer = QPoint()
        self._new_messages = 0
        self._pill = JumpPill(style, self)
        self._pill.clicked.connect(self.scroll_to_end)
        self._copied: CodeBox | None = None
        self._copied_timer = QTimer(self)
        self._copied_timer.setSingleShot(True)
        self._copied_timer.setInterval(_COPIED_MS)
        self._copied_timer.timeout.connect(self._forget_copied)
        self._warm_timer = QTimer(self)
        self._warm_timer.setSingleShot(True)
        self._warm_timer.setInterval(_WARM_MS)
        self._warm_timer.timeout.connect(self._warm_lexer)
        self._drag = QTimer(self)
        self._drag.setInterval(_DRAG_MS)
        self._drag.timeout.connect(self._drag_on)

    def set_chat(self, chat: ChatViewModel | None) -> None:
        self._pressed = None
        self._drag.stop()
        self._new_messages = 0
        super().set_chat(chat)
        if chat is not None and _COMMON_LANGUAGES:
            self._warm_timer.start()

    def _warm_lexer(self) -> None:
        if self._timer.isActive():
            # Something streams: later.
            self._warm_timer.start()
        elif _COMMON_LANGUAGES:
            warm(_COMMON_LANGUAGES.pop(0))
            self._warm_timer.start()

    # -- the pill ----------------------------------------------------------------

    def _arrived(self, entry: Entry) -> None:
        if not self._column.follows and isinstance(entry, UserMessage | AssistantMessage):
            self._new_messages += 1
        if isinstance(entry, TurnSummary) and QAccessible.isActive():
            # Once per answer; what streams in is never read out.
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, tr("Answer finished")))

    def _position_changed(self) -> None:
        column, look = self._column, self._look
        distance = look.px(look.style.tokens.threshold("jumpToLatestPx"))
        is_away = len(column.cards) > 0 and not column.follows and not column.is_near_end(distance)
        if column.follows:
            self._new_messages = 0
        pill = self._pill
        pill.set_count(self._new_messages)
        if is_away:
            area = self.viewport().geometry()
            left = self.rect().center().x() - pill.width() // 2
            pill.move(left, area.bottom() - pill.height() - look.space(12))
        pill.setVisible(is_away)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pill.raise_()

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
        self._show_focus(False)
        self._pressed_at = event.position().toPoint()
        self._pressed = self._text_point(self._pressed_at)
        if self._selection is not None:
            self._selection = None
            self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word; on a header it is one more click."""
        point = event.position().toPoint()
        hit = self._hit(point)
        if hit is None or hit.box.action_at(hit.x, hit.y) is not None:
            self.mousePressEvent(event)
            return
        start, end = word_bounds(hit.box.position_text, hit.box.position_at(hit.x, hit.y))
        if end > start:
            place = (hit.card_index, hit.row_index, hit.box_index)
            self._selection = Selection(TextPoint(*place, start), TextPoint(*place, end))
            self._pressed = None
            self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._show_cursor(point)
            return
        self._pointer = point
        if self._pressed is None:
            return
        outside = not 0 <= point.y() < self.viewport().height()
        if outside and not self._drag.isActive():
            self._drag.start()
        elif not outside:
            self._drag.stop()
        self._extend_selection()

    def _extend_selection(self) -> None:
        end = self._text_point(self._pointer)
        if self._pressed is None or end is None:
            return
        if end != self._pressed or self._selection is not None:
            self._selection = Selection(self._pressed, end)
            self.viewport().update()

    def _drag_on(self) -> None:
        """Scroll while the mouse is held above or below the viewport."""
        y, height = self._pointer.y(), self.viewport().height()
        by = y if y < 0 else max(0, y - height)
        if not by or self._pressed is None:
            self._drag.stop()
            return
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + by // 2)
        self._extend_selection()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._drag.stop()
        pressed, self._pressed = self._pressed, None
        point = event.position().toPoint()
        if (point - self._pressed_at).manhattanLength() > _CLICK_PX or pressed is None:
            return
        self._selection = None
        hit = self._hit(point)
        if hit is None:
            return
        address = hit.box.link_at(hit.x, hit.y)
        action = hit.box.action_at(hit.x, hit.y)
        if address:
            self.link_activated.emit(address)
        elif action is not None:
            self._run(action, hit)

    def _show_cursor(self, point: QPoint) -> None:
        hit = self._hit(point)
        shape = Qt.CursorShape.ArrowCursor
        if hit is not None:
            if hit.box.link_at(hit.x, hit.y) or hit.box.action_at(hit.x, hit.y) is not None:
                shape = Qt.CursorShape.PointingHandCursor
            elif hit.box.length:
                shape = Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll code and output sideways with a horizontal wheel, or with Shift."""
        delta = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta() / 2
        sideways = delta.x()
        if not sideways and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            sideways = delta.y()
        hit = self._hit(event.position().toPoint()) if sideways else None
        if hit is not None and isinstance(hit.box, LinesBox) and abs(sideways) >= abs(delta.y()):
            if hit.box.scroll_by(-sideways):
                self.viewport().update()
            event.accept()
            return
        super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            hit = self._hit(event.pos())
            address = hit.box.link_at(hit.x, hit.y) if hit is not None else ""
            # The parser has percent-encoded the address: it holds no "<" that Qt could take for HTML.
            if address and "<" not in address:
                QToolTip.showText(event.globalPos(), shown_address(address), self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def _run(self, action: Action, hit: Hit) -> None:
        match action.kind:
            case ActionKind.TOGGLE:
                self._focused = hit.card.entry.id
                self.toggle(hit.card_index)
            case ActionKind.SHOW_ALL:
                self._focused = hit.card.entry.id
                self.show_all(hit.card_index)
            case ActionKind.COPY:
                QGuiApplication.clipboard().setText(action.text)
                self._forget_copied()
                if isinstance(hit.box, CodeBox):
                    hit.box.is_copied = True
                    self._copied = hit.box
                    self._copied_timer.start()
                self.viewport().update()
            case ActionKind.RESEND:
                self.resend_requested.emit(hit.card.entry.id)
            case ActionKind.RETRY:
                prompt = self._prompt_before(hit.card_index)
                if prompt is not None:
                    self.retry_requested.emit(prompt.text)

    def _prompt_before(self, index: int) -> UserMessage | None:
        cards = self._column.cards
        entries = (cards[position].entry for position in range(index - 1, -1, -1))
        return next((entry for entry in entries if isinstance(entry, UserMessage)), None)

    def _forget_copied(self) -> None:
        if self._copied is not None:
            self._copied.is_copied = False
            self._copied = None
            self.viewport().update()

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
        menu = self.make_menu(self.viewport().mapFromGlobal(event.globalPos()))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def make_menu(self, point: QPoint) -> QMenu:
        """Return the context menu for a point of the viewport."""
        menu = QMenu(self)
        copy = menu.addAction(tr("Copy"))
        copy.setEnabled(self._selection is not None and not self._selection.is_empty)
        copy.triggered.connect(self.copy)
        hit = self._hit(point)
        if hit is not None:
            for title, text in (
                (tr("Copy message as Markdown"), hit.card.source()),
                (tr("Copy code"), hit.box.code_text),
                (tr("Copy link address"), hit.box.link_at(hit.x, hit.y)),
            ):
                if text:
                    item = menu.addAction(title)
                    item.setData(text)
                    item.triggered.connect(self._copy_from_menu)
        menu.addSeparator()
        menu.addAction(tr("Select all")).triggered.connect(self.select_all)
        return menu

    def _copy_from_menu(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            QGuiApplication.clipboard().setText(str(sender.data()))

    # -- keys --------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        elif not self._press_key(Qt.Key(event.key())):
            event.ignore()

    def _press_key(self, key: Qt.Key) -> bool:
        bar = self.verticalScrollBar()
        has_focus = self._shows_focus and self._focused is not None
        match key:
            case Qt.Key.Key_Home:
                self.scroll_to_start()
            case Qt.Key.Key_End:
                self.scroll_to_end()
            case Qt.Key.Key_PageUp:
                bar.setValue(bar.value() - self._page())
            case Qt.Key.Key_PageDown:
                bar.setValue(bar.value() + self._page())
            case Qt.Key.Key_Up | Qt.Key.Key_Down if has_focus:
                self._move_focus(-1 if key == Qt.Key.Key_Up else 1)
            case Qt.Key.Key_Up:
                bar.setValue(bar.value() - bar.singleStep())
            case Qt.Key.Key_Down:
                bar.setValue(bar.value() + bar.singleStep())
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space if has_focus:
                index = self._focused_index()
                if index is not None and self._column.cards[index].holds_back:
                    self.show_all(index)
                elif index is not None:
                    self.toggle(index)
            case Qt.Key.Key_Escape if has_focus:
                self._show_focus(False)
            case _:
                return False
        return True

    def _page(self) -> int:
        return max(1, self.verticalScrollBar().pageStep() - self._look.px(40))

    # -- focus of expandable cards -------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        reasons = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if event.reason() in reasons:
            visible = self._visible_expandable()
            if visible:
                index = visible[0] if event.reason() == reasons[0] else visible[-1]
                self._focused = self._column.cards[index].entry.id
                self._show_focus(True)
                self._tell_focus(index)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_focus(False)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes over the expandable cards on the screen, then leaves."""
        index = self._focused_index() if self._shows_focus else None
        if index is not None:
            visible = self._visible_expandable()
            further = (
                [i for i in visible if i > index] if forward else [i for i in visible if i < index][::-1]
            )
            if further:
                self._focused = self._column.cards[further[0]].entry.id
                self.viewport().update()
                self._tell_focus(further[0])
                return True
        return super().focusNextPrevChild(forward)

    def _visible_expandable(self) -> list[int]:
        return [
            row.card_index
            for row in self._column.visible()
            if row.row_index == 0 and row.card.is_expandable and row.y >= 0
        ]

    def _focused_index(self) -> int | None:
        if self._chat is None or self._focused is None:
            return None
        return self._chat.transcript.entries.position(self._focused)

    def _move_focus(self, by: int) -> None:
        """Focus the next expandable card in a direction and bring it into view."""
        index = self._focused_index()
        cards = self._column.cards
        if index is None:
            return
        index += by
        while 0 <= index < len(cards) and not cards[index].is_expandable:
            index += by
        if not 0 <= index < len(cards):
            return
        self._focused = cards[index].entry.id
        if index not in self._visible_expandable():
            column = self._column
            column.follows = False
            column.put_card_at(index, column.view_height // 3)
            self._after_scroll()
        self.viewport().update()
        self._tell_focus(index)

    def _tell_focus(self, index: int) -> None:
        """Let a screen reader follow the ring, which is no widget."""
        if QAccessible.isActive():
            event = QAccessibleEvent(self, QAccessible.Event.Focus)
            event.setChild(index)
            QAccessible.updateAccessibility(event)

    def toggle(self, index: int) -> None:
        super().toggle(index)
        if QAccessible.isActive():
            changed = QAccessible.State()
            changed.expanded = changed.collapsed = True
            event = QAccessibleStateChangeEvent(self, changed)
            event.setChild(index)
            QAccessible.updateAccessibility(event)

    def _show_focus(self, is_shown: bool) -> None:
        if is_shown != self._shows_focus:
            self._shows_focus = is_shown
            self.viewport().update()
