"""The inbox: a row for each open request of any session, and below them the card that answers one."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from copilot_desktop.protocol.permissions import RequestId
from copilot_desktop.protocol.requests import Answer, is_same_request
from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import ntr, tr
from copilot_desktop.viewmodels.inbox import Inbox, InboxItem, ItemKey
from copilot_desktop.viewmodels.request_words import asked_line
from copilot_desktop.widgets.answer_guard import Clock
from copilot_desktop.widgets.inbox_list import InboxList, place_words
from copilot_desktop.widgets.page_controls import PageButton
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.request_card import RequestCard
from copilot_desktop.widgets.request_cards import has_card, make_card
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.tab_order import put_where

#: Share of the panel's height that the body of the card may take before it scrolls.
_BODY_SHARE: Final = 0.5

#: Rows that stay in sight above the card.
_ROWS_IN_SIGHT: Final = 2

_MAX_TITLE: Final = 120


class InboxPanel(QWidget):
    """Answers in place, without another session coming to the front.

    The shown request stays while others come; it leaves when it is settled, and the one behind it
    follows. An answer is given only while its session still holds exactly the request that is shown.

    Signals:
        session_requested(session_id): the person wants to see a session.
        emptied(): the last request left while the panel had the keyboard.
        tear_off_requested(): the person wants the panel in a window of its own, or back.
        pin_requested(): the person wants that window above all others, or no longer.
        close_requested(): the person wants it out of the way.
    """

    session_requested = Signal(str)
    emptied = Signal()
    tear_off_requested = Signal()
    pin_requested = Signal()
    close_requested = Signal()

    accessible_role = QAccessible.Role.Grouping

    def __init__(
        self, inbox: Inbox, style: Style, parent: QWidget | None = None, *, clock: Clock = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._inbox = inbox
        self._style = style
        self._clock = clock
        self._shown: InboxItem | None = None
        self._answered: ItemKey | None = None
        self._known: frozenset[ItemKey] = frozenset(item.key for item in inbox.items)
        self._cards: dict[type, RequestCard] = {}
        #: Where the shown request stands in the list.
        self._at = 0
        self._has_limits = True
        self.setAccessibleName(tr("Inbox"))
        self._title = PlainLabel(style, tr("Inbox"), "subtitle", parent=self)
        self._count = PlainLabel(style, "", "small", "text.secondary", parent=self)
        self._top = QHBoxLayout()
        self._top.addWidget(self._title)
        self._top.addWidget(self._count, 1)
        self.pin = self._icon_button(tr("Keep above other windows"), self.pin_requested.emit)
        self.pin.setCheckable(True)
        self.tear_off = self._icon_button("", self.tear_off_requested.emit)
        self.close_button = self._icon_button(tr("Close the inbox"), self.close_requested.emit)
        self.list = InboxList(inbox, style, self)
        words = tr("Nothing waits for you. What any session asks of you comes here.")
        self._empty = PlainLabel(style, words, "ui", "text.secondary", wrap=True, parent=self)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self._said = PlainLabel(style, "", "small", "text.secondary", wrap=True, parent=self)
        self._said.hide()
        self._session = PlainLabel(
            style, "", "smallStrong", "text.secondary", elide=Qt.TextElideMode.ElideRight, parent=self
        )
        self.open_button = PageButton(style, tr("Open session"), kind="ghost", parent=self)
        self._of_session = QWidget(self)
        of_session = QHBoxLayout(self._of_session)
        of_session.setContentsMargins(0, 0, 0, 0)
        of_session.addWidget(self._session, 1)
        of_session.addWidget(self.open_button)
        self._holder = QWidget(self)
        self._foot = QVBoxLayout()
        for widget in (self._said, self._of_session, self._holder):
            self._foot.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._top)
        column.addWidget(self._empty, 1)
        column.addWidget(self.list, 1)
        column.addLayout(self._foot)
        self.open_button.clicked.connect(self._open_session)
        self.list.moved.connect(self._go_to)
        self.list.chosen.connect(self.focus_request)
        inbox.changed.connect(self._refresh)
        inbox.failed.connect(self._tell_failure)
        style.changed.connect(self._restyle)
        self.set_floating(False)
        self._restyle()
        self._refresh()

    def _icon_button(self, name: str, command: Callable[[], object]) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("kind", "icon")
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(command)
        self._top.addWidget(button)
        return button

    # ---- what the window uses --------------------------------------------------------------

    @property
    def shown(self) -> InboxItem | None:
        """The request whose card is shown."""
        return self._shown

    @property
    def card(self) -> RequestCard | None:
        """The card on the screen; None when nothing waits, or what waits can only be answered elsewhere."""
        return None if self._shown is None else self._cards.get(type(self._shown.request))

    @property
    def has_keyboard(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def set_floating(self, is_floating: bool, *, is_on_top: bool = False) -> None:
        """Say whether the panel stands in a window of its own."""
        self.pin.setVisible(is_floating)
        self.pin.setChecked(is_on_top)
        own, back = tr("Open the inbox in its own window"), tr("Put the inbox back into the window")
        name = back if is_floating else own
        self.tear_off.setAccessibleName(name)
        self.tear_off.setToolTip(name)
        self.close_button.setVisible(not is_floating)
        self._has_limits = not is_floating
        self._restyle()

    def focus_request(self) -> None:
        """Give the keyboard to the shown card, else to what takes its place."""
        # A card that gets it by such a reason gives it to its first button.
        self.first_control().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def first_control(self) -> QWidget:
        """Return what takes the keyboard."""
        if self.card is not None:
            return self.card
        if self._shown is not None:
            return self.open_button
        return self.tear_off if self.close_button.isHidden() else self.close_button

    def go_on(self) -> None:
        """Bring the keyboard to the shown request; from there to the next one, round and round."""
        items = self._inbox.items
        if self._shown is not None and self.has_keyboard and len(items) > 1:
            self._show(items[(self._at + 1) % len(items)])
        self.focus_request()

    # ---- following -------------------------------------------------------------------------

    def _refresh(self) -> None:
        items = self._inbox.items
        had_focus = self.has_keyboard
        shown = self._shown
        self._tell_new(items)
        self._count.setText(str(len(items)) if items else "")
        self._count.setAccessibleName(ntr("{count} request", "{count} requests", len(items)))
        self._empty.setVisible(not items)
        self.list.setVisible(bool(items))
        if shown is not None and (held := self._inbox.find(shown.key)) is not None:
            if is_same_request(held.request, shown.request):
                self._shown = held
                self._name_session(held)
            else:
                self._show(held)
            self._update_pages()
            return
        if shown is not None:
            was_ours = shown.key == self._answered
            self._say("" if was_ours else tr("Answered elsewhere, or not needed any more."))
        if not items:
            self._at = 0
            self._leave(had_focus=had_focus)
            return
        # The one that stood behind the settled one, so that nobody is passed over.
        self._show(items[min(self._at, len(items) - 1)])
        if had_focus:
            self.focus_request()

    def _tell_new(self, items: tuple[InboxItem, ...]) -> None:
        fresh = [item for item in items if item.key not in self._known]
        self._known = frozenset(item.key for item in items)
        if fresh and self.isVisible() and QAccessible.isActive():
            title = visible_line(fresh[0].title, _MAX_TITLE)
            words = tr("{title} needs you: {request}", title=title, request=asked_line(fresh[0].request))
            event = QAccessibleAnnouncementEvent(self, words)
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
            QAccessible.updateAccessibility(event)

    def _leave(self, *, had_focus: bool) -> None:
        self._shown = None
        for card in self._cards.values():
            card.hide()
        self._holder.setFixedHeight(0)
        self._of_session.hide()
        if had_focus:
            self.emptied.emit()

    def _go_to(self, key: ItemKey) -> None:
        if (item := self._inbox.find(key)) is not None:
            self._say("")
            self._show(item)

    def _show_neighbour(self, direction: int) -> None:
        items = self._inbox.items
        at = self._at + direction
        if self._shown is not None and 0 <= at < len(items):
            had_focus = self.has_keyboard
            self._show(items[at])
            if had_focus:
                self.focus_request()

    def _show(self, item: InboxItem) -> None:
        self._shown = item
        self._answered = None
        card: RequestCard | None = None
        if has_card(item.request):
            card = self._cards.get(type(item.request)) or self._add_card(item)
            chat = self._inbox.chat_of(item.session_id)
            facts = chat.request_facts if chat is not None else None
            card.permission_mode = chat.permission_mode if chat is not None else None
            card.set_request(item.request, item.folder, facts=facts)
            if chat is not None and (draft := chat.answers.get(item.request)):
                card.show_draft(draft)
        for other in self._cards.values():
            other.setVisible(other is card)
        self._name_session(item)
        self._of_session.show()
        self.list.show_current(item.key)
        self._update_pages()

    def _name_session(self, item: InboxItem) -> None:
        title = visible_line(item.title, _MAX_TITLE)
        self._session.setText(" · ".join(part for part in (title, place_words(item)) if part))
        self.open_button.setAccessibleName(tr("Open session {title}", title=title))

    def _add_card(self, item: InboxItem) -> RequestCard:
        card = make_card(item.request, self._style, self._clock, self._holder)
        card.hide()
        card.paged.connect(self._show_neighbour)
        card.height_changed.connect(self._fit)
        card.answered.connect(self._answer)
        card.written.connect(self._keep_draft)
        put_where(self._holder, (card,))
        self._cards[type(item.request)] = card
        return card

    def _update_pages(self) -> None:
        card, shown = self.card, self._shown
        keys = [item.key for item in self._inbox.items]
        if shown is not None and shown.key in keys:
            self._at = keys.index(shown.key)
            if card is not None:
                card.set_page(self._at + 1, len(keys))
        self._fit()

    # ---- answering -------------------------------------------------------------------------

    def _keep_draft(self, text: str) -> None:
        shown = self._shown
        chat = self._inbox.chat_of(shown.session_id) if shown is not None else None
        if shown is not None and chat is not None and self.sender() is self.card:
            chat.answers.keep(shown.request, text)

    def _answer(self, request_id: str, answer: Answer) -> None:
        shown = self._shown
        if shown is None or shown.request.request_id != request_id:
            return
        self._answered = shown.key
        self._say("")
        if not self._inbox.answer(shown, answer):
            self._answered = None
            self._refresh()

    def _tell_failure(self, session_id: str, request_id: str) -> None:
        if self._shown is not None and self._shown.key == (session_id, request_id):
            self._answered = None
            for card in self._cards.values():
                card.request_failed(RequestId(request_id))

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.setVisible(bool(words))

    def _open_session(self) -> None:
        if self._shown is not None:
            self.session_requested.emit(self._shown.session_id)

    # ---- geometry --------------------------------------------------------------------------

    def _fit(self) -> None:
        card = self.card
        margins = self._foot.contentsMargins()
        width = self.width() - margins.left() - margins.right()
        if card is None or card.isHidden() or width <= 0:
            self._holder.setFixedHeight(0)
            return
        style, px = self._style, self._style.px
        limit = round(self.height() * _BODY_SHARE)
        height = card.fit(width, limit)
        rows = min(_ROWS_IN_SIGHT, self.list.rows.rowCount()) * px(style.tokens.density("rowThreeLine"))
        others = self._top.sizeHint().height() + self._of_session.sizeHint().height() + px(24) + rows
        for _ in range(2):
            if (excess := height + others - self.height()) > 0:
                limit -= excess
                height = card.fit(width, limit)
        self._holder.setFixedHeight(height)
        card.setGeometry(0, 0, width, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(self._style.px(self._style.tokens.layout("inspector.default")), 200)

    def _restyle(self) -> None:
        px, style = self._style.px, self._style
        inset = (px(style.tokens.layout("header")) - px(28)) // 2
        self._top.setContentsMargins(px(16), inset, px(8), inset)
        self._top.setSpacing(px(8))
        self._foot.setContentsMargins(px(10), px(8), px(10), px(10))
        self._foot.setSpacing(px(6))
        self._empty.setMargin(px(24))
        side = px(16)
        icons = ((self.pin, "pin"), (self.tear_off, "external"), (self.close_button, "close"))
        for button, icon in icons:
            button.setIcon(style.icon(icon, side, "text.secondary"))
            button.setIconSize(QSize(side, side))
        self.setMinimumWidth(px(style.tokens.layout("inspector.min")))
        most = px(style.tokens.layout("inspector.max"))
        self.setMaximumWidth(most if self._has_limits else px(1200))
        if self.card is not None:
            self.card.restyle()
        self._fit()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            # Not by its palette: Qt gives a widget back an older one when it gets another parent.
            painter.fillRect(event.rect(), self._style.color("surface.canvas"))
            line = self._style.color("border.subtle")
            if self._has_limits:
                edge = self.width() - 1 if self.isRightToLeft() else 0
                painter.fillRect(edge, 0, 1, self.height(), line)
            below = self._style.px(self._style.tokens.layout("header")) - 1
            painter.fillRect(0, below, self.width(), 1, line)
            if self._shown is not None:
                above = self.list.geometry().bottom() + 1
                painter.fillRect(0, above, self.width(), 1, line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_requested.emit()
            return
        super().keyPressEvent(event)
