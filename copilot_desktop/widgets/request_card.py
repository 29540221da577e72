"""The frame that all request cards share: header, scrolling body, a row of actions that stays."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from copilot_desktop.protocol.permissions import RequestId
from copilot_desktop.protocol.requests import Answer, OpenRequest
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.permission_mode import PermissionModeViewModel
from copilot_desktop.viewmodels.request_facts import RequestFacts
from copilot_desktop.widgets.answer_guard import AnswerGuard, Clock
from copilot_desktop.widgets.flow_row import FlowRow
from copilot_desktop.widgets.panel import IconView, Panel
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.safe_text import SafeText
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.tab_order import put_after

_PRESSES: Final = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.TouchBegin,
)
#: From this width on a card says which of the requests it is.
_ROOM_FOR_NUMBER: Final = 320

_ENTER_KEYS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RequestCard(Panel):
    """A request with its header, body and actions.

    Answering is guarded: keys and clicks are dead until the card stood still for half a second
    in an active window (see `AnswerGuard`), and a held key never counts. The card takes no
    focus by itself.

    A kind of request is a subclass with `_show_request`, `_sync` and an entry in
    `widgets.request_cards`. It answers through `_answer`.

    Attributes:
        border: colour key of the card's border.
        reviews_risks: what is risky can be denied here, and allowed only where its session is shown.
        permission_mode: of the session that asks; None where it cannot be changed.

    Signals:
        answered(request_id, answer): the person answered; a `protocol.requests.Answer`. The card
            takes no other answer until another request is shown or `request_failed` is told.
        written(text): what the person has begun to write is another text.
        paged(direction): the person wants the previous (-1) or next (+1) request.
        height_changed(): the height for the present width is another one.
    """

    answered = Signal(str, object)
    written = Signal(str)
    paged = Signal(int)
    height_changed = Signal()

    accessible_role = QAccessible.Role.Grouping

    def __init__(self, style: Style, clock: Clock, *, border: str, parent: QWidget | None = None) -> None:
        super().__init__(style, fill="surface.raised", border=border, radius="composer", parent=parent)
        self._style = style
        self.border = border
        self.reviews_risks = False
        self.permission_mode: PermissionModeViewModel | None = None
        self._shown: OpenRequest | None = None
        self._folder = ""
        self._finder: RequestFacts | None = None
        self._is_sending = False
        self.guard = AnswerGuard(self, clock)
        self._body_is_cut = False
        #: What takes the keyboard first; each kind of card says which.
        self._first: QWidget | None = None
        self._tile = IconView(style, "shell", "attention.text", tile="attention.subtle", parent=self)
        self._title = SafeText(style, "", "subtitle", parent=self)
        self._subtitle = SafeText(style, "", "small", "text.secondary", parent=self)
        self._pager = self._make_pager()
        self._content = QWidget()
        self._content.setObjectName("page")
        self._content_layout = QVBoxLayout(self._content)
        self._content_layout.setContentsMargins(0, 0, 0, 0)
        self._scroll = self._make_scroll()
        self._status = PlainLabel(style, "", "small", "text.secondary", wrap=True, parent=self)
        self._status.hide()
        self._actions = QHBoxLayout()
        self._lay_out()
        style.changed.connect(self._apply_lengths)

    # ---- what is asked ---------------------------------------------------------------------

    def set_request(self, request: OpenRequest, folder: str, facts: RequestFacts | None = None) -> None:
        """Show `request` of a session in `folder`; keys and clicks are dead for a moment.

        Args:
            facts: finds out what the request does not tell; None leaves that unknown.
        """
        self._shown = request
        self._folder = folder
        self._finder = facts
        self._is_sending = False
        self.guard.restart()
        self._show_request()

    def show_draft(self, text: str) -> None:
        """Show what was begun to be written about the request before."""

    def _show_request(self) -> None:
        """Fill header and body, and forget what was begun for an earlier request."""
        raise NotImplementedError

    def _sync(self) -> None:
        """Bring the controls in line with `_is_sending` and with what was chosen."""
        raise NotImplementedError

    def restyle(self) -> None:
        """Take another theme or zoom; what the person has begun stays."""

    # ---- answering -------------------------------------------------------------------------

    def _answer(self, answer: Answer) -> None:
        """Answer the request that is shown, once."""
        if self._shown is None or self._is_sending:
            return
        self.keep_focus()
        self._is_sending = True
        self._sync()
        self.answered.emit(self._shown.request_id, answer)

    @property
    def is_sending(self) -> bool:
        """An answer is on its way."""
        return self._is_sending

    def request_failed(self, request_id: RequestId) -> None:
        """The answer did not get through: it can be given again."""
        if self._shown is None or self._shown.request_id != request_id:
            return
        self._is_sending = False
        self.guard.rearm()
        self._sync()
        self.set_status(self._failure_words(), failed=True)

    def _failure_words(self) -> str:
        return tr("Your answer was not delivered. Nothing is decided yet; answer again.")

    # ---- building --------------------------------------------------------------------------

    def _make_pager(self) -> QWidget:
        pager = QWidget(self)
        row = QHBoxLayout(pager)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._previous = self._page_button("chevron-left", tr("Previous request"))
        self._page_label = PlainLabel(self._style, "", "smallStrong", "text.secondary", parent=pager)
        self._next = self._page_button("chevron-right", tr("Next request"))
        for widget in (self._previous, self._page_label, self._next):
            row.addWidget(widget)
        self._previous.clicked.connect(self._page_back)
        self._next.clicked.connect(self._page_on)
        pager.hide()
        return pager

    def _page_button(self, icon: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("kind", "icon")
        button.setProperty("iconName", icon)
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    def _make_scroll(self) -> QScrollArea:
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.viewport().setAutoFillBackground(False)
        scroll.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        scroll.setWidget(self._content)
        self._content.setAutoFillBackground(False)
        return scroll

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        self._header = QHBoxLayout()
        self._header.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignTop)
        self._header.addLayout(words, 1)
        self._header.addWidget(self._pager, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._header)
        self._column.addWidget(self._scroll)
        self._column.addWidget(self._status)
        self._column.addLayout(self._actions)
        self._apply_lengths()

    def _apply_lengths(self) -> None:
        px = self._style.px
        self._column.setContentsMargins(px(14), px(12), px(14), px(12))
        self._column.setSpacing(px(10))
        self._header.setSpacing(px(10))
        self._actions.setSpacing(px(8))
        self._content_layout.setSpacing(px(8))
        for button in (self._previous, self._next):
            button.setIcon(self._style.icon(button.property("iconName"), px(14), "text.secondary"))

    def set_header(self, title: str, subtitle: str, icon: str, role: str) -> None:
        """Show the words of the request; `role` is "attention", "danger" or "info"."""
        self._title.set_text(title)
        self._subtitle.set_text(subtitle)
        self._tile.set_icon(icon, f"{role}.text", f"{role}.subtle")
        self.setAccessibleName(title)

    def set_body(self, *widgets: QWidget) -> None:
        """Show `widgets` one under the other in place of what was there."""
        while item := self._content_layout.takeAt(0):
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for widget in widgets:
            self._content_layout.addWidget(widget)
            # A child added to a visible parent stays hidden until it is shown.
            widget.show()
        # The scroll area itself takes no Tab, so that its place in the chain says nothing.
        put_after(self._next, widgets)
        self._scroll.setVisible(bool(widgets))
        self._scroll.verticalScrollBar().setValue(0)

    def set_status(self, text: str, *, failed: bool = False) -> None:
        """Show a sentence above the actions; "" takes it away."""
        self._show_status(text, failed=failed)
        self.height_changed.emit()

    def _show_status(self, text: str, *, failed: bool = False) -> None:
        self._status.setText(text)
        self._status.set_color_key("danger.text" if failed else "text.secondary")
        self._status.setVisible(bool(text))

    def set_page(self, number: int, count: int) -> None:
        """Show "{number} of {count}" when there is more than one request."""
        self._pager.setVisible(count > 1)
        self._page_label.setText(tr("{number} of {count}", number=number, count=count))
        self._previous.setEnabled(number > 1)
        self._next.setEnabled(number < count)

    def _page_back(self) -> None:
        self.paged.emit(-1)

    def _page_on(self) -> None:
        self.paged.emit(1)

    # ---- height ----------------------------------------------------------------------------

    def fit(self, width: int, body_limit: int) -> int:
        """Give the body its height, at most `body_limit`, and return the card's for `width`."""
        # The title needs the room more than the number; the arrows still say that there are more.
        self._page_label.setVisible(width >= self._style.px(_ROOM_FOR_NUMBER))
        margins = self._column.contentsMargins()
        inner = width - margins.left() - margins.right()
        # What buttons on further lines take is taken from the body, not from the composer below.
        body_limit = max(self._style.px(48), body_limit - self._wrapped_height(inner))
        wanted = self._content_layout.heightForWidth(inner)
        if wanted < 0:
            wanted = self._content_layout.sizeHint().height()
        self._body_is_cut = wanted > body_limit
        if self._body_is_cut:
            # The scroll bar takes its room from the text.
            wanted = max(wanted, self._content_layout.heightForWidth(inner - self._style.px(10)))
        # Decided here: a scroll area that once showed its bar goes on measuring with it.
        policy = Qt.ScrollBarPolicy
        self._scroll.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOn if self._body_is_cut else policy.ScrollBarAlwaysOff
        )
        self._scroll.setFixedHeight(max(0, min(wanted, body_limit)))
        self._column.activate()
        height = self._column.totalHeightForWidth(width)
        return height if height > 0 else self._column.totalSizeHint().height()

    def _wrapped_height(self, width: int) -> int:
        """Return the height of all lines of buttons but the first."""
        rows = [row for row in self.findChildren(FlowRow) if row.isVisibleTo(self)]
        first = self._style.px(self._style.tokens.density("control"))
        return max((row.heightForWidth(width) - first for row in rows), default=0)

    # ---- guarding --------------------------------------------------------------------------

    def protect(self, button: QAbstractButton, *, enter_clicks: bool) -> None:
        """Let the guard swallow presses on `button`; Enter only where `enter_clicks`."""
        button.setProperty("enterClicks", enter_clicks)
        button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, QAbstractButton):
            return super().eventFilter(watched, event)
        if event.type() in _PRESSES and not self.guard.is_open:
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._filter_key(watched, event)
        return super().eventFilter(watched, event)

    def _filter_key(self, button: QAbstractButton, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            # Buttons would pass the focus on to their neighbours.
            self.keyPressEvent(event)
            return True
        is_enter = event.key() in _ENTER_KEYS
        if not is_enter and event.key() not in (Qt.Key.Key_Space, Qt.Key.Key_Select):
            return False
        if event.isAutoRepeat() or not self.guard.is_open:
            return True
        if is_enter:
            if button.property("enterClicks") and button.isEnabled():
                button.click()
            return True
        return False

    def keep_focus(self) -> None:
        """Hold the keyboard while the buttons are disabled: Qt would pass it on to whatever is next."""
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        """Take the keyboard."""
        if self._first is not None:
            self._first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Whoever jumps to the card (F6, Ctrl+J) means what is inside it.
        if event.reason() == Qt.FocusReason.ShortcutFocusReason:
            self.focus_first()
        super().focusInEvent(event)

    def is_plain_key(self, event: QKeyEvent) -> bool:
        """A single key, pressed once, without Ctrl, Alt or Meta, while answers count."""
        modifiers = event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        return not event.isAutoRepeat() and modifiers == Qt.KeyboardModifier.NoModifier and self.guard.is_open

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not event.isAutoRepeat():
            self.paged.emit(-1 if event.key() == Qt.Key.Key_Left else 1)
            event.accept()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # A click on the card is not one on what lies behind it.
        event.accept()
