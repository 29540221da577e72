"""The bar that finds words in the conversation."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QShortcut,
)
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QToolButton, QWidget

from copilot_desktop.session.entries import EntryId
from copilot_desktop.translation import ntr, tr
from copilot_desktop.widgets.chat_view import ChatView
from copilot_desktop.widgets.direction import mirrored_place
from copilot_desktop.widgets.panel import draw_shadow, fill_rounded
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.single_shot import single_shot
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.transcript.find import MAX_MATCHES, Finder
from copilot_desktop.widgets.transcript.find_query import Query

_HEIGHT: Final = 40
_FIELD: Final = 220
_LEAST_FIELD: Final = 80
#: As wide as it gets: no bound of its own.
_MAX_WIDTH: Final = (1 << 24) - 1
_INSET: Final = 12
#: Room around the bar for its shadow.
_SHADOW: Final = 12
#: Letters that follow each other faster are one search, and counts that do are one announcement.
_TYPING_MS: Final = 120
_ANNOUNCE_MS: Final = 500


class FindBar(QWidget):
    """Lies over the upper right corner of a view while it is open.

    Signals:
        closed(): the person has closed it.
    """

    closed = Signal()

    def __init__(self, style: Style, view: ChatView, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self._view = view
        self.finder = Finder(view)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Find in conversation"))
        self.field.setAccessibleName(tr("Find in conversation"))
        self._count = PlainLabel(style, "", "small", "text.secondary", parent=self)
        self.case = self._button(tr("Match case (Alt+C)"), is_checkable=True)
        self.regex = self._button(tr("Regular expression (Alt+R)"), is_checkable=True)
        self.previous = self._button(tr("Previous match (Shift+F3)"))
        self.next = self._button(tr("Next match (F3)"))
        self.close_button = self._button(tr("Close (Escape)"))
        # Side by side, or in two lines where there is no room for that.
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.addWidget(self.field, 100)
        self._others = QHBoxLayout()
        self._others.addWidget(self._count)
        self._others.addStretch()
        for button in (self.case, self.regex, self.previous, self.next, self.close_button):
            self._others.addWidget(button)
        self._row.addLayout(self._others)
        self._typing = single_shot(self, _TYPING_MS, self._search)
        self._announcing = single_shot(self, _ANNOUNCE_MS, self._announce)

        # Shortcuts, since the field would take the letters for text.
        for keys, button in (("Alt+C", self.case), ("Alt+R", self.regex)):
            context = Qt.ShortcutContext.WidgetWithChildrenShortcut
            QShortcut(QKeySequence(keys), self, button.toggle, context=context)
        self.field.textChanged.connect(self._typed)
        self.case.toggled.connect(self._search)
        self.regex.toggled.connect(self._search)
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        self.close_button.clicked.connect(self.close_bar)
        self.finder.changed.connect(self._show_count)
        view.installEventFilter(self)
        style.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def _button(self, name: str, *, is_checkable: bool = False) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("kind", "icon")
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setCheckable(is_checkable)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _restyle(self) -> None:
        px, style = self._style.px, self._style
        around = px(_SHADOW)
        self._row.setContentsMargins(around + px(6), around, around + px(6), around)
        self._row.setSpacing(px(4))
        self._others.setSpacing(px(4))
        self._count.setMinimumWidth(px(76))
        icons = {
            self.case: "case-sensitive",
            self.regex: "regex",
            self.previous: "chevron-up",
            self.next: "chevron-down",
            self.close_button: "close",
        }
        for button, icon in icons.items():
            button.setIcon(style.icon(icon, px(16), "text.secondary"))
            button.setIconSize(QSize(px(16), px(16)))
        self._place()
        self.update()

    def _place(self) -> None:
        """Stand in the corner of the view, and no wider than it."""
        area, px = self._view.geometry(), self._style.px
        around = px(_SHADOW)
        bar = self._view.verticalScrollBar().width()
        most = area.width() - bar - 2 * px(_INSET) + 2 * around
        margins = self._row.contentsMargins()
        others = px(4) + self._others.sizeHint().width() + margins.left() + margins.right()
        # In a narrow window the buttons keep their room: the field gives way, or stands above them.
        is_double = others + px(_LEAST_FIELD) > most
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if is_double else direction.LeftToRight)
        self.field.setMinimumWidth(px(_LEAST_FIELD))
        self.field.setMaximumWidth(_MAX_WIDTH if is_double else px(_FIELD))
        width, height = min(others + px(_FIELD), most), px(_HEIGHT) * (1 + is_double)
        right = area.right() + 1 - bar - px(_INSET) + around
        top = area.top() + self._view.viewport().y() + px(_INSET) - around
        place = QRect(right - width, top, width, height + 2 * around)
        host = self.parentWidget()
        outer = host.rect() if host is not None else area
        current = self._current_rect()
        if mirrored_place(outer, place).intersects(current):
            # At the very start of the conversation the match cannot be scrolled from below the bar.
            place.moveTop(current.bottom() + 1)
        self.setGeometry(mirrored_place(outer, place))

    def _current_rect(self) -> QRect:
        """Return where the current match stands, in the parent of the view."""
        match, view = self.finder.current, self._view
        index = view.position_of(match.entry) if match is not None else None
        if match is None or index is None or self.isHidden():
            return QRect()
        rect = view.text_rect(index, match.block, match.start, match.end)
        return rect.translated(view.pos() + view.viewport().pos()) if not rect.isEmpty() else rect

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.LayoutRequest):
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        style = self._style
        around = style.px(_SHADOW)
        box = self.rect().adjusted(around, around, -around, -around)
        radius = style.px(style.tokens.radius("popup"))
        with QPainter(self) as painter:
            draw_shadow(painter, box, radius, style, "composer", self.devicePixelRatioF())
            fill_rounded(
                painter, box.toRectF(), radius, style.color("surface.overlay"), style.color("border.default")
            )

    # ---- opening and closing ---------------------------------------------------------------

    def open_bar(self) -> None:
        """Show the bar with the words selected in the view, ready to type."""
        words = self._view.selected_text()
        if words and "\n" not in words and len(words) <= 200:
            self.field.setText(words)
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._search()

    def open_at(self, words: str, entry_id: EntryId, *, is_regex: bool, takes_keyboard: bool = True) -> None:
        """Show the bar with words that an entry has."""
        for button, is_on in ((self.case, False), (self.regex, is_regex)):
            blocked = button.blockSignals(True)
            button.setChecked(is_on)
            button.blockSignals(blocked)
        self.field.setText(words)
        self._place()
        self.show()
        self.raise_()
        if takes_keyboard:
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.field.selectAll()
        self._search(at=entry_id)

    def close_bar(self) -> None:
        """Hide the bar; nothing is marked any more."""
        if self.isHidden():
            return
        self._typing.stop()
        self._announcing.stop()
        self.hide()
        self.finder.close()
        self.closed.emit()

    def step(self, by: int) -> None:
        """Go to the next or previous match; opens the bar when it is closed."""
        if self.isHidden():
            self.open_bar()
        elif self._typing.isActive():
            self._search()
        else:
            self.finder.step(by)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers()
        if key == Qt.Key.Key_Escape:
            self.close_bar()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step(-1 if modifiers & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.matches(QKeySequence.StandardKey.FindNext):
            self.step(1)
        elif event.matches(QKeySequence.StandardKey.FindPrevious):
            self.step(-1)
        else:
            super().keyPressEvent(event)

    # ---- searching -------------------------------------------------------------------------

    def _typed(self) -> None:
        self._typing.start()

    def _search(self, _toggled: bool = False, *, at: EntryId | None = None) -> None:
        self._typing.stop()
        query = Query(self.field.text(), heeds_case=self.case.isChecked(), is_regex=self.regex.isChecked())
        self._error = query.error
        self.finder.search(query, at=at)

    _error = ""

    def count_text(self) -> str:
        """Return what is said about the matches."""
        finder = self.finder
        if self._error or not self.field.text():
            return self._error
        if finder.is_too_slow:
            return tr("The pattern is too slow")
        if not finder.count:
            return tr("Searching…") if finder.is_searching else tr("No results")
        more = "+" if finder.is_searching or finder.count >= MAX_MATCHES else ""
        return tr("{number} of {count}", number=finder.number, count=f"{finder.count}{more}")

    def _show_count(self) -> None:
        finder = self.finder
        self._place()
        is_empty = bool(self.field.text()) and not finder.count and not finder.is_searching
        is_wrong = bool(self._error) or finder.is_too_slow or is_empty
        self._count.setText(self.count_text())
        self._count.set_color_key("danger.text" if is_wrong else "text.secondary")
        if self.field.property("error") != is_wrong:
            self.field.setProperty("error", is_wrong)
            self.field.style().unpolish(self.field)
            self.field.style().polish(self.field)
        self.previous.setEnabled(finder.count > 0)
        self.next.setEnabled(finder.count > 0)
        if QAccessible.isActive() and self.isVisible() and not self._announcing.isActive():
            self._announcing.start()

    def _announce(self) -> None:
        """Tell a screen reader how much was found, once it stands still."""
        finder = self.finder
        if finder.is_searching:
            self._announcing.start()
            return
        words = self.count_text()
        if finder.count:
            found = ntr("{count} match", "{count} matches", finder.count)
            words = f"{found}, {words}"
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, words))
