"""The strip at the lower edge of the conversation: where the link under the pointer leads."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from copilot_desktop.rendering.anchors import place_words
from copilot_desktop.rendering.inline import MAX_SHOWN_ADDRESS
from copilot_desktop.rendering.links import LinkKind, link_kind, link_oddities
from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.rendering.web_address import shortened_parts
from copilot_desktop.widgets.direction import draw_words, mirrored_place
from copilot_desktop.widgets.panel import fill_rounded
from copilot_desktop.widgets.prose_layout import wrapped_lines
from copilot_desktop.widgets.style import Style

#: Of one line.
_HEIGHT: Final = 24
#: Between an address and a sentence on the same line.
_GAP: Final = "   "
#: How long a note stays, and one that only says that something has worked.
_NOTE_MS: Final = 6000
_DONE_MS: Final = 1500


@dataclass(frozen=True, slots=True)
class _Piece:
    """Words in one look.

    Attributes:
        is_sentence: our own words, broken into lines where there is no room; else of an address.
        is_host: the part of an address that is not cut as long as anything else can be.
    """

    text: str
    text_style: str = "small"
    color: str = "text.secondary"
    is_sentence: bool = False
    is_host: bool = False


class LinkStrip(QWidget):
    """Lies over the lower left corner of a view while there is something to say.

    It is one line where there is room. Else the address has the first line, in which its host is whole
    (or at least the end of it, which tells who owns it), and a warning has lines of its own.
    """

    def __init__(self, style: Style, view: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self._view = view
        self._pieces: list[_Piece] = []
        self._lines: list[list[_Piece]] = []
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
        """Return what there is to show."""
        sentences = [piece.text for piece in self._pieces if piece.is_sentence]
        address = "".join(piece.text for piece in self._pieces if not piece.is_sentence)
        return _GAP.join(part for part in (address, *sentences) if part)

    def shown_lines(self) -> list[str]:
        """Return what is painted, line by line."""
        return ["".join(piece.text for piece in line) for line in self._lines]

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

    def _pieces_of(self, address: str, words: str) -> list[_Piece]:
        kind = link_kind(address)
        if kind is LinkKind.PLACE:
            return [_Piece(visible_line(place_words(address), 400))]
        parts = shortened_parts(address, MAX_SHOWN_ADDRESS)
        pieces = [
            _Piece(_visible(parts.before)),
            _Piece(_visible(parts.host), "smallStrong", "text.primary", is_host=True),
            _Piece(_visible(parts.after)),
        ]
        # A file is no address; whether it may be opened is said when it was looked for.
        oddities = link_oddities(address, words) if kind is not LinkKind.FILE else ()
        pieces += [_Piece(oddity, color="danger.text", is_sentence=True) for oddity in oddities[:1]]
        return [piece for piece in pieces if piece.text]

    def _show(self) -> None:
        # The pointer still stands on the link of which something is said.
        if self._note:
            self._pieces = [_Piece(self._note, color="text.primary", is_sentence=True)]
        else:
            self._pieces = self._pieces_of(self._address, self._words) if self._address else []
        self.setAccessibleName(self.text())
        self.setVisible(bool(self._pieces))
        if self._pieces:
            self._place()
            self.raise_()
            self.update()

    def _metrics(self, piece: _Piece) -> QFontMetricsF:
        return QFontMetricsF(self._style.font(piece.text_style))

    def _width(self, piece: _Piece) -> int:
        return math.ceil(self._metrics(piece).horizontalAdvance(piece.text))

    def _laid_out(self, room: int, most: int) -> list[list[_Piece]]:
        """Return what is painted in lines that are `room` wide, at most `most` of them."""
        address = [piece for piece in self._pieces if not piece.is_sentence]
        sentences = [piece for piece in self._pieces if piece.is_sentence]
        if address and sentences:
            apart = [replace(piece, text=_GAP + piece.text) for piece in sentences]
            if sum(self._width(piece) for piece in (*address, *apart)) <= room:
                return [[*address, *apart]]
        lines = [self._address_line(address, room)] if address else []
        for sentence in sentences:
            texts = wrapped_lines(sentence.text, self._style.font(sentence.text_style), room)
            free = max(1, most - len(lines))
            if len(texts) > free:
                rest = " ".join(text.strip() for text in texts[free - 1 :])
                texts[free - 1 :] = [self._cut(replace(sentence, text=rest), room).text]
            lines += [[replace(sentence, text=text)] for text in texts]
        return lines

    def _address_line(self, pieces: list[_Piece], room: int) -> list[_Piece]:
        """Cut the parts of an address so that they fit: its end first, then its beginning, then its host."""
        widths = [self._width(piece) for piece in pieces]
        if sum(widths) <= room:
            return pieces
        where = next((index for index, piece in enumerate(pieces) if piece.is_host), None)
        if where is None:
            return [self._cut(pieces[0], room, Qt.TextElideMode.ElideMiddle)]
        host = pieces[where]
        if widths[where] > room:
            return [self._cut(host, room, Qt.TextElideMode.ElideLeft)]
        room -= widths[where]
        before, after = pieces[:where], pieces[where + 1 :]
        # An ellipsis tells that there is more.
        least = sum(min(self._width(piece), self._width(replace(piece, text="…"))) for piece in after)
        before = [self._cut(piece, room - least, Qt.TextElideMode.ElideMiddle) for piece in before]
        room -= sum(self._width(piece) for piece in before)
        after = [self._cut(piece, room) for piece in after]
        return [piece for piece in (*before, host, *after) if piece.text]

    def _cut(self, piece: _Piece, room: int, mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> _Piece:
        """Return a piece that fits; without words where not even an ellipsis does."""
        text = self._metrics(piece).elidedText(piece.text, mode, room) if room > 0 else ""
        cut = replace(piece, text=text)
        return cut if self._width(cut) <= max(room, 0) else replace(piece, text="")

    def _place(self) -> None:
        px, area = self._style.px, self._view.geometry()
        line = self._style.line("small")
        slack = px(_HEIGHT) - line
        room = area.width() - 2 * px(8) - 2 * px(10)
        self._lines = self._laid_out(room, max(1, (area.height() - 2 * px(8) - slack) // line))
        wanted = max((sum(self._width(piece) for piece in pieces) for pieces in self._lines), default=0)
        width, height = min(wanted, room) + 2 * px(10), len(self._lines) * line + slack
        place = QRect(area.left() + px(8), area.bottom() + 1 - height - px(8), width, height)
        host = self.parentWidget()
        self.setGeometry(mirrored_place(host.rect(), place) if host is not None else place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and self._pieces:
            self._place()
            self.update()
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
            line = style.line("small")
            top = (self.height() - line * len(self._lines)) / 2
            for pieces in self._lines:
                self._paint_line(painter, pieces, QRectF(px(10), top, self.width() - 2 * px(10), line))
                top += line

    def _paint_line(self, painter: QPainter, pieces: list[_Piece], place: QRectF) -> None:
        # An address is read from left to right in every language.
        middle = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        left = place.left()
        for piece in pieces:
            painter.setFont(self._style.font(piece.text_style))
            painter.setPen(self._style.color(piece.color))
            if len(pieces) == 1 and piece.is_sentence:
                draw_words(painter, place, place, piece.text)
                continue
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            width = self._width(piece)
            painter.drawText(QRectF(left, place.top(), width + 1, place.height()), middle, piece.text)
            left += width


def _visible(part: str) -> str:
    """Return a part of an address, which is short already, as one visible line."""
    return visible_line(part, 12 * MAX_SHOWN_ADDRESS)
