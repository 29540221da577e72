"""The strip at the lower edge of the conversation: where the link under the pointer leads."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from copilot_desktop.rendering.anchors import place_words
from copilot_desktop.rendering.inline import shown_address
from copilot_desktop.rendering.links import LinkKind, link_kind, link_oddities
from copilot_desktop.rendering.risky_addresses import scan_address
from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.widgets.direction import mirrored_place
from copilot_desktop.widgets.panel import fill_rounded
from copilot_desktop.widgets.style import Style

_HEIGHT: Final = 24
#: How long a note stays, and one that only says that something has worked.
_NOTE_MS: Final = 6000
_DONE_MS: Final = 1500


class LinkStrip(QWidget):
    """Lies over the lower left corner of a view while there is something to say."""

    def __init__(self, style: Style, view: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self._view = view
        self._pieces: list[tuple[str, str, str]] = []
        self._note = ""
        self._address = self._words = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._forget_note)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        view.installEventFilter(self)
        style.changed.connect(self._show)
        self.hide()

    def text(self) -> str:
        """Return what is shown."""
        return "".join(text for text, _, _ in self._pieces)

    def show_address(self, address: str, words: str = "") -> None:
        """Show where a link leads, its host in strong letters; "" shows none."""
        if address and address != self._address:
            # What was said is about another link.
            self._note = ""
        self._address, self._words = address, words
        self._show()

    def say_done(self, text: str) -> None:
        """Show for a moment that something has worked."""
        self.say(text)
        self._timer.start(_DONE_MS)

    def say(self, text: str) -> None:
        """Show a sentence for some seconds, "" for none any more; screen readers tell it as well."""
        self._note = text
        if text:
            self._timer.start(_NOTE_MS)
        else:
            self._timer.stop()
        self._show()
        if text and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view, text))

    def _forget_note(self) -> None:
        self._note = ""
        self._show()

    def _pieces_of(self, address: str, words: str) -> list[tuple[str, str, str]]:
        kind = link_kind(address)
        if kind is LinkKind.PLACE:
            return [(visible_line(place_words(address), 400), "small", "text.secondary")]
        shown = visible_line(shown_address(address), 400)
        host = visible_line(scan_address(address).host, 200) if kind is LinkKind.WEB else ""
        before, found, after = shown.partition(host) if host else (shown, "", "")
        pieces = [
            (before, "small", "text.secondary"),
            (found, "smallStrong", "text.primary"),
            (after, "small", "text.secondary"),
        ]
        # A file is no address; whether it may be opened is said when it was looked for.
        oddities = link_oddities(address, words) if kind is not LinkKind.FILE else ()
        if oddities:
            pieces.append(("   " + oddities[0], "small", "danger.text"))
        return [piece for piece in pieces if piece[0]]

    def _show(self) -> None:
        # The pointer still stands on the link of which something is said.
        if self._note:
            self._pieces = [(self._note, "small", "text.primary")]
        else:
            self._pieces = self._pieces_of(self._address, self._words) if self._address else []
        self.setAccessibleName(self.text())
        self.setVisible(bool(self._pieces))
        if self._pieces:
            self._place()
            self.raise_()
            self.update()

    def _width(self, text: str, text_style: str) -> int:
        return round(QFontMetricsF(self._style.font(text_style)).horizontalAdvance(text) + 0.5)

    def _place(self) -> None:
        px, area = self._style.px, self._view.geometry()
        wanted = sum(self._width(text, style) for text, style, _ in self._pieces) + 2 * px(10)
        width = min(wanted, area.width() - 2 * px(8))
        place = QRect(area.left() + px(8), area.bottom() + 1 - px(_HEIGHT) - px(8), width, px(_HEIGHT))
        host = self.parentWidget()
        self.setGeometry(mirrored_place(host.rect(), place) if host is not None else place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and self._pieces:
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        style, px = self._style, self._style.px
        with QPainter(self) as painter:
            fill_rounded(
                painter,
                QRectF(self.rect()),
                px(style.tokens.radius("sm")),
                style.color("surface.overlay"),
                style.color("border.default"),
            )
            # An address is read from left to right in every language.
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            left, right = px(10), self.width() - px(10)
            middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            for text, text_style, color in self._pieces:
                room = right - left
                if room <= 0:
                    return
                painter.setFont(style.font(text_style))
                painter.setPen(style.color(color))
                metrics = QFontMetricsF(style.font(text_style))
                shown = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, room)
                painter.drawText(QRectF(left, 0, room, self.height()), int(middle), shown)
                left += self._width(shown, text_style)
