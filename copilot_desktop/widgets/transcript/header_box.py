"""One-line boxes: the header of a tool card, of a reasoning, a decision, a footer."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from copilot_desktop.rendering.inline import utf16_length, utf16_slice
from copilot_desktop.widgets.direction import draw_icon, draw_words, has_right_to_left, mirrored
from copilot_desktop.widgets.transcript.boxes import Action, Box, Clip, Marks, paint_rounded
from copilot_desktop.widgets.transcript.look import Look

#: What points onwards points the other way.
MIRRORED_ICONS: Final = {"chevron-right": "chevron-left", "chevron-left": "chevron-right"}


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a line: text in a style, or an icon.

    Attributes:
        elides: is cut when the line is too narrow; at most one piece of a line is. When too little of it
            would remain, remarks beside it are left out, and times at the end.
        gap: space before it.
        width: of its column, in which it stands at the end; 0 for its own.
        spins: an arc that turns, in the place of an icon.
        on_demand: shown while the card is pointed at or has the ring; its space is always kept.
    """

    text: str = ""
    text_style: str = "ui"
    color: str = "text.secondary"
    icon: str = ""
    icon_size: int = 14
    elides: bool = False
    gap: int = 8
    width: int = 0
    spins: bool = False
    on_demand: bool = False


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where a piece stands, and where its text begins in that of the line."""

    piece: Piece
    left: int
    width: int
    offset: int
    is_left: bool
    top: int
    height: int


#: One turn of the arc, and how much of a circle it is.
_TURN_S: Final = 0.9
_ARC_DEGREES: Final = 270
#: So much of what is cut is shown before anything else gives way to it.
_LEAST_CUT: Final = 72
#: So much of it is enough to stay on the line of the others.
_LEAST_BEFORE_STACKING: Final = 160
#: Colours of what is never left out of a line, and of what is soon.
_URGENT: Final = "danger.text"
_ASIDE: Final = "text.tertiary"
#: How far a plate reaches beyond its words.
_PLATE_SLACK: Final = 6


class LineBox(Box):
    """Pieces from the left and from the right, on one line.

    Args:
        stacks: the piece that elides has a second line where the first has too little room for it.
    """

    def __init__(
        self,
        look: Look,
        left: Sequence[Piece],
        right: Sequence[Piece] = (),
        *,
        height: int,
        padding: int = 0,
        action: Action | None = None,
        is_active: Callable[[], bool] = lambda: True,
        has_plate: bool = False,
        stacks: bool = False,
    ) -> None:
        super().__init__(look)
        self._stacks = stacks
        self._is_stacked = False
        # Words without a card around them: a plate says under the mouse that they can be clicked.
        self._has_plate = has_plate
        self._is_pointed = False
        self._left = tuple(piece for piece in left if piece.text or piece.icon or piece.spins)
        self._right = tuple(piece for piece in right if piece.text or piece.icon or piece.spins)
        self._is_active = is_active
        lines = (look.line(piece.text_style) for piece in (*self._left, *self._right) if piece.text)
        self._line = max((height, *lines))
        self._padding = padding
        self.action = action
        self.end = 0

    @property
    def text(self) -> str:
        return " ".join(piece.text for piece in (*self._left, *self._right) if piece.text)

    @property
    def _inner(self) -> int:
        return self.width - self.indent - self.inset_right

    @property
    def spins(self) -> bool:
        """Something in it turns."""
        return any(piece.spins for piece in (*self._left, *self._right))

    def _layout(self, width: int) -> int:
        cut = self._cut
        lacks = self._needed() - (width - 2 * self._padding)
        self._is_stacked = (
            self._stacks
            and cut is not None
            and lacks > 0
            and self._width(cut) - lacks < self.look.px(_LEAST_BEFORE_STACKING)
        )
        return self._line + (self._second_line if self._is_stacked else 0)

    @property
    def _cut(self) -> Piece | None:
        return next((piece for piece in self._left if piece.elides), None)

    @property
    def _second_line(self) -> int:
        cut = self._cut
        return self.look.line(cut.text_style) if cut is not None else 0

    @property
    def _high(self) -> int:
        """Return the height of what is painted."""
        return self._line + (self._second_line if self._is_stacked else 0)

    def _needed(self) -> int:
        """Return how much room all pieces take."""
        pieces = (*self._left, *self._right)
        gaps = sum(self.look.px(piece.gap) for piece in pieces if piece is not pieces[0] or not self._left)
        return sum(self._width(piece) for piece in pieces) + gaps

    def _width(self, piece: Piece) -> int:
        if piece.width:
            return self.look.px(piece.width)
        if piece.icon or piece.spins:
            return self.look.px(piece.icon_size)
        return round(self.look.metrics(piece.text_style).horizontalAdvance(piece.text) + 0.5)

    def _paint(self, painter: QPainter, x: int, y: int, clip: Clip, marks: Marks) -> None:
        whole = QRectF(x, y, self._inner, self._high)
        if self._is_pointed:
            slack = self.look.px(_PLATE_SLACK)
            plate = QRectF(x - slack, y, self._words_width() + 2 * slack, self._line)
            radius = self.look.radius("md")
            paint_rounded(painter, mirrored(whole, plate), radius, "state.hover", None, self.look)
        for spot in self._spots():
            self._paint_piece(painter, spot, whole, x, y, marks)
            if spot.is_left:
                self.end = spot.left + spot.width

    def _spots(self) -> list[_Spot]:
        """Return where the pieces stand in the box, in the order of their text."""
        look = self.look
        widths = {id(piece): self._width(piece) for piece in (*self._left, *self._right)}
        gaps = {id(piece): look.px(piece.gap) for piece in (*self._left, *self._right)}
        for piece in self._left[:1]:
            gaps[id(piece)] = 0
        room = self._inner - 2 * self._padding - sum(widths.values()) - sum(gaps.values())
        cut = self._cut
        below = cut if self._is_stacked else None
        if below is not None:
            room += widths[id(below)] + gaps[id(below)]
            cut = None
        if room < 0:
            room = self._make_room(cut, room, widths, gaps)
        if cut is not None:
            widths[id(cut)] = max(0, widths[id(cut)] + min(0, room))
        spots: list[_Spot] = []
        left, right = self._padding, self._inner - self._padding
        right -= sum(widths[id(piece)] + gaps[id(piece)] for piece in self._right)
        offset = 0
        for is_left, pieces in ((True, self._left), (False, self._right)):
            x = left if is_left else right
            for piece in pieces:
                if piece is below:
                    spots.append(self._spot_below(piece, offset))
                else:
                    x += gaps[id(piece)]
                    spots.append(_Spot(piece, x, widths[id(piece)], offset, is_left, 0, self._line))
                    x += widths[id(piece)]
                offset += utf16_length(piece.text) + bool(piece.text)
        return spots

    def _spot_below(self, piece: Piece, offset: int) -> _Spot:
        """Return the place of a piece that has the second line, behind the icon of the first."""
        icon = self._left[0]
        left = self._padding
        if icon.icon and len(self._left) > 1:
            left += self._width(icon) + self.look.px(self._left[1].gap)
        width = min(self._width(piece), self._inner - self._padding - left)
        # As near to the first line as lines of a text are.
        slack = (self._line - self.look.line("ui")) // 2
        return _Spot(piece, left, max(0, width), offset, True, self._line - slack, self._second_line)

    def _make_room(self, cut: Piece | None, room: int, widths: dict[int, int], gaps: dict[int, int]) -> int:
        """Leave out what matters least, until a readable part of the piece that is cut remains.

        Returns the room that is there then, less than 0 as long as something has to be cut.
        """
        words = [piece for piece in self._left if piece.text]
        remarks = [piece for piece in words[1:] if not piece.elides and piece.color != _URGENT]
        asides = [piece for piece in self._right if piece.text and piece.color == _ASIDE]
        spare = max(0, widths[id(cut)] - self.look.px(_LEAST_CUT)) if cut is not None else 0
        for piece in (*reversed(remarks), *asides):
            if room + spare >= 0:
                return room
            room += widths[id(piece)] + gaps[id(piece)]
            widths[id(piece)] = gaps[id(piece)] = 0
        least = max(0, widths[id(cut)] - self.look.px(_LEAST_CUT) // 2) if cut is not None else 0
        # So narrow that other words are cut as well.
        for piece in (*words[:1], *(piece for piece in self._right if piece.text)):
            if piece is not cut and room + least < 0:
                lost = min(widths[id(piece)], -(room + least))
                widths[id(piece)] -= lost
                room += lost
        return room

    def _shown(self, piece: Piece, width: int) -> str:
        """Return the text of a piece as it fits."""
        if not piece.elides and width >= self._width(piece):
            return piece.text
        # The end of a path tells it from others, the host of an address stands at its beginning.
        is_path = "/" in piece.text and " " not in piece.text and "://" not in piece.text
        mode = Qt.TextElideMode.ElideMiddle if is_path else Qt.TextElideMode.ElideRight
        return self.look.metrics(piece.text_style).elidedText(piece.text, mode, width)

    def _is_whole(self, spot: _Spot) -> bool:
        """Of a piece that is cut or reordered nothing can be told letter by letter."""
        piece = spot.piece
        return (
            bool(piece.width) or has_right_to_left(piece.text) or self._shown(piece, spot.width) != piece.text
        )

    def _x_of(self, spot: _Spot, position: int) -> int:
        """Return how far into a piece a position of its text stands."""
        piece = spot.piece
        if self._is_whole(spot):
            return spot.width if position > 0 else 0
        before = utf16_slice(piece.text, 0, position)
        return min(spot.width, round(self.look.metrics(piece.text_style).horizontalAdvance(before)))

    def _paint_piece(
        self, painter: QPainter, spot: _Spot, whole: QRectF, x: int, y: int, marks: Marks
    ) -> None:
        look = self.look
        piece, width = spot.piece, spot.width
        left = x + spot.left
        if not width or (piece.on_demand and not self._is_active()):
            return
        if piece.spins:
            self._paint_arc(painter, piece, whole, left, y)
            return
        if piece.icon:
            size = look.px(piece.icon_size)
            top = y + spot.top + (spot.height - size) // 2
            name = MIRRORED_ICONS.get(piece.icon, piece.icon) if look.is_mirrored else piece.icon
            draw_icon(painter, whole, QPointF(left, top), look.pixmap(name, piece.icon_size, piece.color))
            return
        text = self._shown(piece, width)
        if piece.width:
            own = round(look.metrics(piece.text_style).horizontalAdvance(text) + 0.5)
            left, width = left + width - own, own
        painter.setFont(look.font(piece.text_style))
        painter.setPen(look.color(piece.color))
        # Commands, paths and counts with signs keep their order in every language.
        is_technical = look.style.tokens.text_style(piece.text_style).family == "mono"
        place = QRectF(left, y + spot.top, width + look.px(2), spot.height)
        draw_words(painter, whole, place, text, is_technical=is_technical)
        for band, background, foreground in self._bands(spot, whole, x, y, marks):
            painter.save()
            painter.setClipRect(band, Qt.ClipOperation.IntersectClip)
            painter.fillRect(band, look.color(background))
            painter.setPen(look.color(foreground))
            draw_words(painter, whole, place, text, is_technical=is_technical)
            painter.restore()

    def _bands(
        self, spot: _Spot, whole: QRectF, x: int, y: int, marks: Marks
    ) -> Iterator[tuple[QRectF, str, str]]:
        """Yield what of a piece is marked, with the colours of its background and its text."""
        length = utf16_length(spot.piece.text)
        high = self.look.line(spot.piece.text_style)
        for start, end, background, foreground in marks.bands():
            first, last = max(0, start - spot.offset), min(length, end - spot.offset)
            if first >= last:
                continue
            left = x + spot.left
            a, b = left + self._x_of(spot, first), left + self._x_of(spot, last)
            if a == b:
                a, b = left, left + spot.width
            band = QRectF(a, y + spot.top + (spot.height - high) // 2, b - a, high)
            yield mirrored(whole, band), background, foreground

    def _position(self, x: int, y: int) -> int:
        if y < 0:
            return 0
        if y >= self._high:
            return self.length
        x = self._inner - x if self.look.is_mirrored else x
        spots = self._spots()
        if self._is_stacked:
            # The line that is meant, of which there is always one piece.
            is_below = y >= next(spot.top for spot in spots if spot.top)
            spots = [spot for spot in spots if bool(spot.top) is is_below]
        for spot in spots:
            length = utf16_length(spot.piece.text)
            if not length or x >= spot.left + spot.width:
                continue
            places = (0, length) if self._is_whole(spot) else range(length + 1)
            return spot.offset + min(places, key=lambda at: abs(spot.left + self._x_of(spot, at) - x))
        last = spots[-1] if spots else None
        return last.offset + utf16_length(last.piece.text) if last is not None else self.length

    def position_place(self, position: int) -> tuple[int, int, int]:
        x, top, height = self._padding, 0, self._line
        for spot in self._spots():
            if spot.piece.text and spot.offset <= position:
                x = spot.left + self._x_of(spot, position - spot.offset)
                top, height = spot.top, spot.height
        return self._inner - x if self.look.is_mirrored else x, self.top + top, height

    def _words_width(self) -> int:
        """Return how wide the pieces at the left are."""
        gaps = sum(self.look.px(piece.gap) for piece in self._left[1:])
        return min(self._inner, sum(self._width(piece) for piece in self._left) + gaps)

    def point(self, place: tuple[int, int] | None) -> bool:
        is_pointed = self._has_plate and place is not None and self.action_at(*place) is not None
        if is_pointed == self._is_pointed:
            return False
        self._is_pointed = is_pointed
        return True

    def _paint_arc(self, painter: QPainter, piece: Piece, whole: QRectF, x: int, y: int) -> None:
        look = self.look
        size = look.px(piece.icon_size)
        turned = 0.0
        if not look.style.reduced_motion:
            look.spins = True
            turned = time.monotonic() % _TURN_S / _TURN_S * 360
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(look.color(piece.color), look.px(1.5) or 1)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = pen.widthF() / 2 + size / 14
        place = mirrored(whole, QRectF(x, y + (self._line - size) // 2, size, size))
        circle = place.adjusted(inset, inset, -inset, -inset)
        painter.drawArc(circle, round((90 - turned) * 16), -_ARC_DEGREES * 16)
        painter.restore()

    def action_at(self, x: int, y: int) -> Action | None:
        if not 0 <= y - self.top < self._high:
            return None
        # Words at the right alone are a button: the empty line before them is not.
        if self.look.is_mirrored:
            x = self._inner - x
        return self.action if self._left or x >= self._inner - self._right_width() else None

    def _right_width(self) -> int:
        pieces = sum(self._width(piece) + self.look.px(piece.gap) for piece in self._right)
        return self._padding + pieces
