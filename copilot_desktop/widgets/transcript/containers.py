"""What a block stands in: indentation, the bars of quotes and alerts, the markers of items."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath

from copilot_desktop.rendering.anchors import back_address
from copilot_desktop.rendering.blocks import Container, Place
from copilot_desktop.widgets.transcript.look import Face, Look

#: Colour role and icon of each kind of alert.
ALERTS: Final = {
    "note": ("info", "info"),
    "tip": ("success", "mode-plan"),
    "important": ("accent", "bell"),
    "warning": ("attention", "warning"),
    "caution": ("danger", "error"),
}


#: Between a marker and the text.
_MARKER_GAP: Final = 8
#: As wide at least is what the mouse has to meet.
_LEAST_MARKER: Final = 12


@dataclass(frozen=True, slots=True)
class Bar:
    """Attributes: goes_on: it reaches into the gap below the block."""

    offset: int
    goes_on: bool
    color: str = "border.default"


@dataclass(frozen=True, slots=True)
class _Marker:
    """Attributes: indent: its right end is eight pixels before."""

    indent: int
    words: str
    is_footnote: bool


class Containers:
    """Of one block.

    Attributes:
        indent: of the block's inside.
    """

    def __init__(self, look: Look, place: Place) -> None:
        self._look = look
        self._place = place
        self.indent = 0
        self._bars: list[Bar] = []
        self._markers: list[_Marker] = []
        for depth, container in enumerate(place.containers):
            is_footnote = container is Container.FOOTNOTE
            if container in (Container.QUOTE, Container.ALERT):
                color = "border.default"
                if container is Container.ALERT and place.alert in ALERTS:
                    color = f"{ALERTS[place.alert][0]}.text"
                self._bars.append(Bar(self.indent, depth < place.shared, color))
                self.indent += look.px(15)
            else:
                self.indent += look.px(22)
            if depth < len(place.markers) and place.markers[depth]:
                self._markers.append(_Marker(self.indent, place.markers[depth], is_footnote))

    def inset(self, shift: int) -> None:
        """Stand further inside, with every bar and marker."""
        self._bars = [Bar(bar.offset + shift, bar.goes_on, bar.color) for bar in self._bars]
        self._markers = [
            _Marker(marker.indent + shift, marker.words, marker.is_footnote) for marker in self._markers
        ]
        self.indent += shift

    def footnote(self) -> tuple[int, int, str] | None:
        """Return left edge, width and address of the marker that leads back, None where none begins."""
        for marker in self._markers:
            if marker.is_footnote:
                width = ceil(self._look.metrics("small").horizontalAdvance(marker.words))
                width = max(width, self._look.px(_LEAST_MARKER))
                end = marker.indent - self._look.px(_MARKER_GAP)
                return end - width, width, back_address(marker.words.removesuffix("."))
        return None

    def face(self, face: Face) -> Face:
        """Return how text of the style `face` looks in here."""
        containers = self._place.containers
        if Container.FOOTNOTE in containers:
            return Face("small", "text.secondary")
        is_quoted = Container.QUOTE in containers and face.color == "text.primary"
        return Face(face.text_style, "text.secondary") if is_quoted else face

    def paint_bars(self, painter: QPainter, area: QRectF, gap: int, *, is_mirrored: bool) -> None:
        """Paint the bars beside a block, whose area has the `gap` below it."""
        look = self._look
        width = look.px(3)
        for bar in self._bars:
            left = area.width() - bar.offset - width if is_mirrored else bar.offset
            height = area.height() - (0 if bar.goes_on else gap)
            painter.fillRect(QRectF(area.x() + left, area.y(), width, height), look.color(bar.color))

    def paint_markers(self, painter: QPainter, line: QRectF, text_style: str, *, is_mirrored: bool) -> None:
        """Paint what begins with the block beside its first line, which is as wide as the whole box."""
        last = len(self._markers) - 1
        for number, marker in enumerate(self._markers):
            if number == last and self._place.task is not None:
                self._paint_task(painter, line, marker.indent, is_mirrored=is_mirrored)
            else:
                self._paint_marker(painter, line, marker, text_style, is_mirrored=is_mirrored)

    def _paint_marker(
        self, painter: QPainter, line: QRectF, marker: _Marker, text_style: str, *, is_mirrored: bool
    ) -> None:
        look = self._look
        painter.setFont(look.font("small" if marker.is_footnote else text_style))
        painter.setPen(look.color("accent.text" if marker.is_footnote else "text.tertiary"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        end, room = marker.indent - look.px(_MARKER_GAP), 200
        if is_mirrored:
            rect = QRectF(line.right() - end, line.y(), room, line.height())
            painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | flags, marker.words)
        else:
            rect = QRectF(line.x() + end - room, line.y(), room, line.height())
            painter.drawText(rect, Qt.AlignmentFlag.AlignRight | flags, marker.words)

    def _paint_task(self, painter: QPainter, line: QRectF, indent: int, *, is_mirrored: bool) -> None:
        """Paint a box like that of a form; it tells, and cannot be pressed."""
        look = self._look
        size = look.px(14)
        left = line.x() + indent - look.px(6) - size
        if is_mirrored:
            left = line.right() - indent + look.px(6)
        box = QRectF(left, line.y() + (line.height() - size) // 2, size, size)
        is_done = bool(self._place.task)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), look.px(3), look.px(3))
        if is_done:
            painter.fillPath(outline, look.color("accent.solid"))
        else:
            painter.strokePath(outline, look.color("border.control"))
        if is_done:
            pen = painter.pen()
            pen.setColor(look.color("accent.onSolid"))
            pen.setWidthF(look.px(15) / 10)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            tick = [QPointF(box.x() + x * size, box.y() + y * size) for x, y in _TICK]
            painter.drawPolyline(tick)
        painter.restore()


#: Of a checked box, in parts of its side.
_TICK: Final = ((0.25, 0.52), (0.43, 0.70), (0.76, 0.33))
