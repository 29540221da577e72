"""Shows the open requests of a chat above the composer, one card at a time."""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from copilot_desktop.protocol.permissions import (
    RequestId,
)
from copilot_desktop.protocol.requests import Answer, OpenRequest, is_same_request
from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.widgets.answer_guard import Clock
from copilot_desktop.widgets.panel import fill_rounded
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.request_card import RequestCard
from copilot_desktop.widgets.request_cards import has_card, make_card
from copilot_desktop.widgets.settled_words import settled_words
from copilot_desktop.widgets.single_shot import single_shot
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.tab_order import put_where

#: Edges of waiting cards that look out behind the shown one, and how far.
_MAX_EDGES: Final = 2
_EDGE: Final = 6

#: Share of the window's height that a card's body may take before it scrolls.
_BODY_SHARE: Final = 0.4

#: How long it is said that somebody else has answered.
_NOTE_MS: Final = 6_000

#: Characters of a command or path that are read out by themselves; the card has all of it.
_MAX_ANNOUNCED: Final = 200


class RequestDock(QWidget):
    """The requests of one chat.

    The shown request stays while others come; it leaves when it is settled. An answer names the
    request that is on the screen, and is given only while the chat still holds exactly that
    request: one that was replaced under the same id is shown anew instead.

    Signals:
        heightChanged(): the dock is higher, lower, empty or no longer empty.
        finished(): the last request left while the dock had the keyboard; somebody else should
            take it.
    """

    heightChanged = Signal()
    finished = Signal()

    def __init__(
        self,
        style: Style,
        parent: QWidget | None = None,
        *,
        clock: Clock = time.monotonic,
        reviews_risks: bool = False,
    ) -> None:
        """Show nothing yet.

        Args:
            reviews_risks: what is risky can be denied here, and allowed only where its session is shown.
        """
        super().__init__(parent)
        self._style = style
        self._chat: ChatViewModel | None = None
        self._shown: OpenRequest | None = None
        self._requests: tuple[OpenRequest, ...] = ()
        self._window: QWidget | None = None
        self._room: int | None = None
        self._clock = clock
        self._reviews_risks = reviews_risks
        #: One for each class of request, made when the first of them comes.
        self._cards: dict[type, RequestCard] = {}
        self._note = PlainLabel(style, "", "small", "text.secondary", parent=self)
        self._note.hide()
        self._note_time = single_shot(self, _NOTE_MS, self._drop_note)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        style.changed.connect(self._restyle)
        self.hide()

    # ---- what the window uses --------------------------------------------------------------

    def set_chat(self, chat: ChatViewModel | None) -> None:
        """Show the requests of `chat` from now on."""
        if chat is self._chat:
            return
        if self._chat is not None:
            self._chat.requests_changed.disconnect(self._refresh)
            self._chat.reset.disconnect(self._refresh)
            self._chat.request_failed.disconnect(self._tell_failure)
        self._chat = chat
        self._shown = None
        self._set_note("")
        if chat is not None:
            chat.requests_changed.connect(self._refresh)
            chat.reset.connect(self._refresh)
            chat.request_failed.connect(self._tell_failure)
        self._refresh()

    @property
    def shown_request(self) -> OpenRequest | None:
        return self._shown

    @property
    def card(self) -> RequestCard | None:
        """The card on the screen."""
        return None if self._shown is None else self._cards.get(type(self._shown))

    def set_room(self, height: int) -> None:
        """Be no higher than `height`, as long as the answers can be seen."""
        if height != self._room:
            self._room = height
            self._fit()

    def focus_request(self) -> None:
        """Give the keyboard to the shown card; the person asked for it."""
        if self.card is not None:
            self.card.focus_first()

    def show_request(self, request_id: str) -> None:
        """Show one of the open requests; nothing when it is not open any more."""
        wanted = next((it for it in self._requests if it.request_id == request_id), None)
        if wanted is not None and not is_same_request(wanted, self._shown):
            self._show(wanted)

    def go_on(self) -> bool:
        """Bring the keyboard to the shown card, or from there to the next; False when there is none left."""
        index = self._index
        if index is None or self.isHidden():
            return False
        if self._has_focus():
            if index + 1 >= len(self._requests):
                return False
            self.show_neighbour(1)
        else:
            self.focus_request()
        return True

    def has_neighbour(self, direction: int) -> bool:
        """Tell whether there is a previous (-1) or next (+1) request."""
        index = self._index
        return index is not None and 0 <= index + direction < len(self._requests)

    def show_neighbour(self, direction: int) -> None:
        """Show the previous (-1) or next (+1) request."""
        index = self._index
        if index is None or not self.has_neighbour(direction):
            return
        had_focus = self._has_focus()
        self._show(self._requests[index + direction])
        if had_focus:
            self.focus_request()

    # ---- following the chat ----------------------------------------------------------------

    @property
    def _index(self) -> int | None:
        if self._shown is None:
            return None
        wanted = self._shown.request_id
        ids = [request.request_id for request in self._requests]
        return ids.index(wanted) if wanted in ids else None

    def _has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _refresh(self) -> None:
        before = self._index
        had_focus = self._has_focus()
        requests = self._chat.transcript.requests if self._chat is not None else ()
        self._requests = tuple(filter(has_card, requests))
        index = self._index
        if index is not None:
            current = self._requests[index]
            if not is_same_request(current, self._shown):
                self._show(current)
            self._update_pages()
            return
        self._tell_end()
        if not self._requests:
            self._leave(had_focus=had_focus)
            return
        # The one that stood behind the settled one, so that nobody is passed over.
        self._show(self._requests[min(before or 0, len(self._requests) - 1)])
        if had_focus:
            self.focus_request()

    def _leave(self, *, had_focus: bool) -> None:
        self._shown = None
        for card in self._cards.values():
            card.hide()
        if self.isHidden():
            return
        self._fit_note()
        if had_focus:
            self.finished.emit()

    def _tell_end(self) -> None:
        """Say how the shown request ended when nobody here has answered it."""
        chat, shown = self._chat, self._shown
        if chat is not None and shown is not None and not chat.has_answered(shown.request_id):
            self._set_note(settled_words(chat.transcript, shown))

    def _set_note(self, words: str) -> None:
        self._note.setText(words)
        self._note.setVisible(bool(words))
        if words:
            self._note_time.start()
        else:
            self._note_time.stop()

    def _drop_note(self) -> None:
        self._set_note("")
        if self._shown is None:
            self._fit_note()
        else:
            self._fit()

    @property
    def _note_height(self) -> int:
        return self._style.line("small") + self._style.px(6) if self._note.text() else 0

    def _fit_note(self) -> None:
        """Be as high as what is said, with no card below it; go when nothing is."""
        height = self._note_height
        self._note.setGeometry(self._style.px(14), 0, self.width() - self._style.px(28), height)
        self.setVisible(height > 0)
        self.setFixedHeight(height)
        self.heightChanged.emit()

    def _show(self, request: OpenRequest) -> None:
        self._shown = request
        card = self._cards.get(type(request)) or self._add_card(request)
        chat = self._chat
        card.permission_mode = chat.permission_mode if chat is not None else None
        card.set_request(
            request, chat.folder if chat is not None else "", chat.request_facts if chat is not None else None
        )
        if chat is not None and (draft := chat.answers.get(request)):
            card.show_draft(draft)
        for other in self._cards.values():
            other.setVisible(other is card)
        self.show()
        self._update_pages()
        self._announce(card.accessibleName(), card.accessibleDescription())

    def _add_card(self, request: OpenRequest) -> RequestCard:
        card = make_card(request, self._style, self._clock, self)
        card.hide()
        card.reviews_risks = self._reviews_risks
        card.paged.connect(self.show_neighbour)
        card.height_changed.connect(self._fit)
        card.answered.connect(self._answer)
        card.written.connect(self._keep_draft)
        put_where(self, (card,))
        self._cards[type(request)] = card
        return card

    def _announce(self, title: str, what: str) -> None:
        if not QAccessible.isActive():
            return
        words = tr("The agent waits for you: {title}", title=title)
        if what:
            words = f"{words} {visible_line(what, _MAX_ANNOUNCED)}"
        event = QAccessibleAnnouncementEvent(self, words)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)

    def _update_pages(self) -> None:
        index, card = self._index, self.card
        if index is not None and card is not None:
            card.set_page(index + 1, len(self._requests))
        self._fit()
        self.update()

    def _tell_failure(self, request_id: str) -> None:
        for card in self._cards.values():
            card.request_failed(RequestId(request_id))

    # ---- answering -------------------------------------------------------------------------

    def _is_current(self, request_id: str) -> bool:
        """The chat still holds the very request that is on the screen; otherwise show what it holds."""
        shown = self._shown
        if self._chat is not None and shown is not None and shown.request_id == request_id:
            held = next((r for r in self._chat.transcript.requests if r.request_id == request_id), None)
            if held is not None and is_same_request(held, shown):
                return True
        self._refresh()
        return False

    def _keep_draft(self, text: str) -> None:
        if self._chat is not None and self._shown is not None and self.sender() is self.card:
            self._chat.answers.keep(self._shown, text)

    def _answer(self, request_id: str, answer: Answer) -> None:
        if self._is_current(request_id) and self._chat is not None:
            self._chat.answer(RequestId(request_id), answer)

    # ---- geometry --------------------------------------------------------------------------

    @property
    def _edges(self) -> int:
        return min(_MAX_EDGES, max(0, len(self._requests) - 1)) if self._shown is not None else 0

    def _fit(self) -> None:
        card = self.card
        if card is None or self.width() <= 0:
            return
        above = self._note_height
        self._note.setGeometry(self._style.px(14), 0, self.width() - self._style.px(28), above)
        top = above + self._edges * self._style.px(_EDGE)
        limit = round(self.window().height() * _BODY_SHARE)
        height = card.fit(self.width(), limit)
        # What is lost to a low window is lost by the body, which scrolls, not by the answers. A body
        # that scrolls says so in a line of its own, which takes room again.
        for _ in range(2):
            if self._room is not None and (excess := top + height - self._room) > 0:
                limit -= excess
                height = card.fit(self.width(), limit)
        card.setGeometry(0, top, self.width(), height)
        if self.height() != top + height or self.minimumHeight() != top + height:
            self.setFixedHeight(top + height)
            self.heightChanged.emit()

    def _restyle(self) -> None:
        if self.card is not None:
            self.card.restyle()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ParentChange, QEvent.Type.Show):
            self._watch_window()
        return super().event(event)

    def _watch_window(self) -> None:
        window = self.window()
        if window is self._window or window is self:
            return
        if self._window is not None:
            self._window.removeEventFilter(self)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the edges of the cards that wait behind the shown one."""
        card = self.card
        if card is None:
            return
        style = self._style
        step = style.px(_EDGE)
        with QPainter(self) as painter:
            painter.translate(0, self._note_height)
            for depth in range(self._edges, 0, -1):
                inset = depth * style.px(12)
                rect = QRectF(
                    inset, (self._edges - depth) * step, self.width() - 2 * inset, step + style.px(24)
                )
                painter.setClipRect(QRectF(0, rect.y(), self.width(), step + 1))
                fill_rounded(
                    painter, rect, style.px(14), style.color("surface.raised"), style.color(card.border)
                )
