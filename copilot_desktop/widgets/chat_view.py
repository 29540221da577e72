"""The conversation of one session: painted, virtual, live.

Everything is painted; there is one widget however long the transcript is. This module adds to
the painted area what a person does with it: selecting, copying, opening, following links.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from copilot_desktop.rendering.links import LinkKind, link_kind
from copilot_desktop.session.entries import (
    AssistantMessage,
    Entry,
    EntryId,
    ErrorNotice,
    ToolCall,
    UserMessage,
)
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.shown_conversation import ShownConversation
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.transcript import accessible_factory
from copilot_desktop.widgets.transcript.announcer import Announcer
from copilot_desktop.widgets.transcript.area import TranscriptArea
from copilot_desktop.widgets.transcript.boxes import Action, ActionKind, Box, Marks
from copilot_desktop.widgets.transcript.card import BlockId
from copilot_desktop.widgets.transcript.cards import make_card
from copilot_desktop.widgets.transcript.caret import Caret
from copilot_desktop.widgets.transcript.clipboard import CopyFormat
from copilot_desktop.widgets.transcript.column import Hit
from copilot_desktop.widgets.transcript.copying import Copying
from copilot_desktop.widgets.transcript.entry_commands import EntryCommands
from copilot_desktop.widgets.transcript.entry_focus import EntryFocus
from copilot_desktop.widgets.transcript.jump_pill import JumpPill
from copilot_desktop.widgets.transcript.jumps import Jumps
from copilot_desktop.widgets.transcript.lexer_warm_up import LexerWarmUp
from copilot_desktop.widgets.transcript.menus import make_menu
from copilot_desktop.widgets.transcript.pointer import Pointer
from copilot_desktop.widgets.transcript.screen import Screen
from copilot_desktop.widgets.transcript.selection import Selection, TextPoint, select_all, selected_text
from copilot_desktop.widgets.transcript.turns import answer_of, last_answer, prompt_of

#: Groups of tools stand in that of a helper, and that may stand in another one.
_GROUPS_DEEP: Final = 4

#: The focus came by the keyboard.
_BY_KEY: Final = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)

_SHIFT_F10: Final = (Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)


def _no_forks(_index: int) -> str | None:
    return None


class ChatView(TranscriptArea):
    """Shows one conversation at a time.

    Signals:
        resend_requested(entry_id): the person wants a prompt sent once more.
        full_output_requested(entry_id): the person wants all of a tool's output.
        retry_requested(text): the turn of this prompt failed; the person wants it once more.
        copy_requested(): the person wants a copy of the session.
        model_requested(): the person wants to choose another model.
        help_requested(code): the person wants a failure explained.
        go_on_requested(): the person wants the agent to go on with a turn that was cut off.
        link_activated(address): a link was clicked: http, https, mailto, or the name of a file.
        file_requested(reference, purpose): something is wanted with a file that a link names.
        copying(is_on): a large selection is written down for the clipboard, or is no more.
        copied(words): something was copied by a key that is not to be seen otherwise.
        find_requested(words): the person wants to see where else something stands.
        came_back(index): the person is back; the entries from `index` on have come meanwhile.
        noted(words): something could not be done that was asked for.
        fork_requested(index): the person wants a new session with the history up to an entry.
        position_changed(): other words are on the screen.
        link_hovered(address): the pointer stands on a link, or on none any more ("").
    """

    resend_requested = Signal(str)
    retry_requested = Signal(str)
    go_on_requested = Signal()
    model_requested = Signal()
    help_requested = Signal(str)
    copy_requested = Signal()
    full_output_requested = Signal(str)
    link_activated = Signal(str)
    link_hovered = Signal(str)
    came_back = Signal(int)
    noted = Signal(str)
    copying = Signal(bool)
    copied = Signal(str)
    file_requested = Signal(str, object)
    find_requested = Signal(str)
    fork_requested = Signal(int)
    position_changed = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        accessible_factory.install(ChatView)
        super().__init__(style, parent)
        self._copying = Copying(self)
        self._copying.progressed.connect(self.copying)
        self._copying.copied.connect(self.copied)
        self.caret = Caret(self)
        self._announcer = Announcer(self)
        self._mouse = Pointer(self)
        self._keys = EntryFocus(self)
        self._jumps = Jumps(self)
        #: Why no fork can begin at an entry, "" when one can, None where there is nothing to fork.
        self.fork_refusal: Callable[[int], str | None] = _no_forks
        #: Ask what else can be done with an entry.
        self.entry_commands: list[EntryCommands] = []
        #: A text that is only read has no newest words to go back to.
        self.leads_to_end = True
        #: How often a box has changed by itself.
        self.relays = 0
        self._pointed_link = ""
        self._pill = JumpPill(style, self)
        self._pill.clicked.connect(self.scroll_to_end)
        self._lexers = LexerWarmUp(self.frames, self)

    def set_chat(self, chat: ShownConversation | None) -> None:
        self._mouse.forget()
        self._jumps.forget()
        self.caret.put(None)
        self._copying.cancel()
        self._announcer.forget()
        self._pill.set_count(0)
        super().set_chat(chat)
        if chat is not None:
            self._lexers.start()

    # -- the pill ----------------------------------------------------------------

    def _arrived(self, entry: Entry) -> None:
        super()._arrived(entry)
        if not self._column.follows and isinstance(entry, UserMessage | AssistantMessage):
            self._pill.set_count(self._pill.count + 1)
        if self._is_running or not isinstance(entry, ToolCall):
            self._announcer.arrived(
                entry, self._cards.entries, lambda call: make_card(self._look, call).name()
            )

    def _returned(self, new: int | None) -> None:
        entries = self._cards.entries
        if new is not None:
            fresh = (entries[index] for index in range(new, len(entries)))
            self._pill.set_count(sum(isinstance(entry, UserMessage | AssistantMessage) for entry in fresh))
            self.came_back.emit(new)

    @property
    def shows_end(self) -> bool:
        """The last words are on the screen."""
        return self._column.follows or self._column.is_at_end

    def _position_changed(self) -> None:
        column, look = self._column, self._look
        distance = look.px(look.style.tokens.threshold("jumpToLatestPx"))
        is_away = len(column.cards) > 0 and not column.follows and not column.is_near_end(distance)
        if column.follows:
            self._pill.set_count(0)
        if is_away:
            self._pill.stand_over(self.viewport().geometry(), self.rect().center().x(), look.space(12))
        self._pill.setVisible(is_away and self.leads_to_end)
        self.position_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pill.raise_()

    # -- for assistive technology --------------------------------------------------

    @property
    def _is_running(self) -> bool:
        return self.chat is not None and self.chat.is_running

    @property
    def pill(self) -> JumpPill:
        """Leads back to the newest message."""
        return self._pill

    def entry_id_at(self, index: int) -> EntryId | None:
        entries = self._cards.entries
        return entries[index].id if 0 <= index < min(len(entries), self.card_count) else None

    @property
    def focused_part(self) -> tuple[EntryId, BlockId, int] | None:
        """Entry, box and number of the part that has the ring, None for none."""
        return self._keys.parts.focused

    def focus_part(self, entry_id: EntryId, block: BlockId, number: int) -> None:
        """Take the keyboard and put the ring on a part of an entry."""
        self._keys.go_to(entry_id, block, number)

    def show_entry(self, entry_id: EntryId) -> bool:
        """Bring an entry into view, out of the closed groups it is in, and put the ring on it.

        Returns False when it is not among those that were read.
        """
        index = self.position_of(entry_id)
        if index is None:
            return False
        # In the group of a helper stands another one.
        for _ in range(_GROUPS_DEEP):
            part = self.column.cards[index].part
            first = self.position_of(part.first) if part is not None and part.is_hidden else None
            if first is None:
                break
            self.toggle_group(first)
        self.focus_entry(entry_id)
        return True

    def go_to_entry(self, entry_id: EntryId) -> None:
        """Bring an entry to the screen with the ring on it; a group that hides it is opened."""
        index = self.position_of(entry_id)
        if index is None:
            return
        cards = self._column.cards
        part = cards[index].part
        if part is not None and not part.is_open:
            head = index
            while head > 0 and (at := cards[head].part) is not None and not at.is_first:
                head -= 1
            self.toggle_group(head)
        self.focus_entry(entry_id)

    def focus_entry(self, entry_id: EntryId) -> None:
        """Take the keyboard and put the ring on an entry."""
        self._keys.go_to(entry_id)

    def relay(self, hit: Hit) -> None:
        self.relays += 1
        super().relay(hit)

    def follow_link(self, address: str, origin: TextPoint, *, by_key: bool = False) -> None:
        """Go where a link leads: to another place of the conversation, or out of it.

        Args:
            origin: where the link stands.
        """
        if link_kind(address) is LinkKind.PLACE:
            self._jumps.go(address, origin, by_key=by_key)
        else:
            self.link_activated.emit(address)

    def words_behind(self, address: str, entry_id: EntryId) -> str:
        """Return the words of the footnote that a link of an entry leads to, "" for none."""
        return self._jumps.tip(address, entry_id)

    def put_ring(self, entry_id: EntryId, block: BlockId, address: str) -> None:
        """Put the ring on the link of a box that leads to `address`, else on the entry."""
        self._keys.put_at(entry_id, block, address)

    # -- mouse -------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.show_ring(None)
            self._mouse.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._mouse.double_click(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._mouse.release(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._mouse.wheel(event):
            event.accept()
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._mouse.show_tip(event)
            return True
        return super().viewportEvent(event)

    def run(self, action: Action, hit: Hit) -> None:
        """Do what a part of a box is for."""
        match action.kind:
            case ActionKind.TOGGLE:
                self._focused = hit.card.entry.id
                self.toggle(hit.card_index)
            case ActionKind.TOGGLE_GROUP:
                self._focused = hit.card.entry.id
                self.toggle_group(hit.card_index)
            case ActionKind.COPY:
                self._copying.copy_by_button(action.text, hit.box)
            case ActionKind.COPY_TURN:
                self._copying.copy_by_button(answer_of(self._cards.entries, hit.card_index), hit.box)
            case ActionKind.PART:
                self._focused = hit.card.entry.id
                self.turn_part(hit.card_index, action.text)
            case ActionKind.OPEN_FULL:
                self.full_output_requested.emit(hit.card.entry.id)
            case ActionKind.INSIDE:
                if hit.box.act(action.text):
                    self.relay(hit)
            case _:
                self._ask(action, hit)

    def _ask(self, action: Action, hit: Hit) -> None:
        """Do what asks something of the agent."""
        match action.kind:
            case ActionKind.RESEND:
                self.resend_requested.emit(hit.card.entry.id)
            case ActionKind.RETRY:
                prompt = prompt_of(self._cards.entries, hit.card_index)
                if prompt is not None:
                    self.retry_requested.emit(prompt.text)
                else:
                    self.noted.emit(tr("Its message is further up. Scroll there to have it read."))
            case ActionKind.TAKE_UP if self.chat is not None:
                self.chat.take_up_again()
            case ActionKind.OPEN_COPY:
                self.copy_requested.emit()
            case ActionKind.EXPLAIN:
                entry = self.entry_at(hit.card_index)
                code = entry.code if isinstance(entry, ErrorNotice) else ""
                self.help_requested.emit(f"turn-{code}")
            case ActionKind.SWITCH_MODEL:
                self.model_requested.emit()
            case ActionKind.GO_ON:
                self.go_on_requested.emit()

    def point_at_link(self, address: str) -> None:
        """The pointer stands on a link, "" for none."""
        if address != self._pointed_link:
            self._pointed_link = address
            self.link_hovered.emit(address)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.point_at(None)
        self.point_at_link("")

    def words_of_link(self, address: str) -> list[str]:
        """Return the words under which a link stands on the screen."""
        boxes = (box for row in self._column.visible() for box in row.row.boxes or ())
        return [part.name for box in boxes for part in box.parts() if part.address == address]

    # -- copying -----------------------------------------------------------------

    def selected_text(self) -> str:
        """Return the selected text, "" for nothing."""
        span = self.span()
        return "" if span is None else selected_text(self._column, span)

    def copy(self, wanted: CopyFormat = CopyFormat.PLAIN) -> None:
        """Put the selection on the clipboard, or else the entry with the ring.

        What is large takes a moment; Escape gives it up.
        """
        self._copying.copy(wanted)

    def select(self, selection: Selection | None, *, is_read: bool = True) -> None:
        super().select(selection, is_read=is_read)
        self._copying.selection_changed()

    def select_all(self) -> None:
        entries = self._cards.entries
        if len(entries):
            # Nobody reads all of it: the end is followed on.
            self.select(select_all(entries[0].id, entries[len(entries) - 1].id), is_read=False)
        if self.chat is not None and self.chat.has_older:
            # Who copies now would miss it.
            self.noted.emit(tr("Earlier messages are not selected. Scroll up to have them read."))

    def _select_more(self) -> None:
        """Select the entry with the ring; when that is done already, or there is none, everything."""
        whole = select_all(self.ring, self.ring) if self.ring is not None else None
        if whole is None or whole == self._selection:
            self.select_all()
        else:
            self.select(whole)

    def copy_last_answer(self) -> None:
        """Put what the agent has said last on the clipboard, as it was written."""
        text = last_answer(self._cards.entries)
        if text:
            QGuiApplication.clipboard().setText(text)
            self.copied.emit(tr("Answer copied"))
        else:
            self.noted.emit(tr("There is no answer to copy yet."))

    # -- menus -------------------------------------------------------------------

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.open_menu()
        else:
            self._pop_up(self.viewport().mapFromGlobal(event.globalPos()))

    def open_menu(self) -> None:
        """Open the menu of the entry with the ring, by a key."""
        # Where the system makes an event of its own of the key, the menu is there already.
        if QApplication.activePopupWidget() is None:
            self._pop_up(self._keys.menu_point())

    def _pop_up(self, point: QPoint) -> None:
        menu = self.make_menu(point)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.viewport().mapToGlobal(point))

    @property
    def is_selection_long(self) -> bool:
        """The selection reaches over entries: it holds more than a few words."""
        selection = self._selection
        return selection is not None and selection.start.entry != selection.end.entry

    @property
    def has_tools(self) -> bool:
        return any(isinstance(entry, ToolCall) for entry in self._cards.entries)

    def prompt_before(self, index: int) -> UserMessage | None:
        """Return the prompt that began the turn of an entry."""
        return prompt_of(self._cards.entries, index)

    def make_menu(self, point: QPoint) -> QMenu:
        """Return the context menu for a point of the viewport."""
        return make_menu(self, point, QGuiApplication.clipboard().setText)

    # -- keys --------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._select_more()
        elif event.key() == Qt.Key.Key_Menu or (event.key(), event.modifiers()) == _SHIFT_F10:
            self.open_menu()
        elif event.key() == Qt.Key.Key_Escape and self._copying.is_busy:
            self._copying.cancel()
        elif event.key() == Qt.Key.Key_Escape and self._selection is not None:
            self.select(None)
        elif not self.caret.press(event) and not self._keys.press(event):
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in _BY_KEY:
            self._keys.enter(forward=event.reason() != Qt.FocusReason.BacktabFocusReason)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.show_ring(None)

    def show_ring(self, entry_id: EntryId | None) -> None:
        if entry_id != self.ring:
            self._keys.parts.clear()
        super().show_ring(entry_id)

    @property
    def left_at(self) -> EntryId | None:
        """The entry that had the ring last."""
        return self._focused

    def entry_at(self, index: int) -> Entry:
        return self._cards.entries[index]

    def _screen(self) -> Screen:
        screen = super()._screen()
        if self._jumps.is_marking:
            screen = replace(screen, matches=self._marks_of_jump)
        # One ring at a time: that of a part stands for that of its entry.
        return screen if self._keys.part is None else replace(screen, focused=None)

    def _marks_of_jump(self, entry_id: EntryId, block: BlockId, box: Box) -> Marks:
        return self._jumps.marks_of(entry_id, block, self._matches(entry_id, block, box))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._keys.parts.paint()

    def focusNextPrevChild(self, forward: bool) -> bool:
        return self._keys.tab(forward=forward) or super().focusNextPrevChild(forward)

    def toggle(self, index: int) -> None:
        super().toggle(index)
        accessible_factory.tell_turned(self, index)

    def toggle_group(self, index: int) -> None:
        super().toggle_group(index)
        accessible_factory.tell_turned(self, index)
