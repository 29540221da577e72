"""What was sent along with a prompt: a chip each, above the bubble."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.session.entries import Attached, AttachmentKind
from copilot_desktop.translation import ntr, tr
from copilot_desktop.widgets.direction import draw_icon, draw_words, mirrored
from copilot_desktop.widgets.transcript.boxes import Box, Clip, Marks, paint_rounded
from copilot_desktop.widgets.transcript.look import Look
from copilot_desktop.widgets.transcript.raster import raster_pictures, raster_size

#: More are counted in a last chip.
MAX_CHIPS: Final = 12
_MAX_NAME: Final = 200
_ICON: Final = 14
_PICTURE: Final = 20
_GAP: Final = 6
#: Of a name; a longer one gives way in its middle.
_NAME_WIDTH: Final = 240

_ICONS: Final[Mapping[AttachmentKind, str]] = {
    AttachmentKind.FILE: "file-read",
    AttachmentKind.FOLDER: "folder",
    AttachmentKind.SELECTION: "code",
    AttachmentKind.IMAGE: "image",
    AttachmentKind.LINK: "link",
    AttachmentKind.OTHER: "attach",
}


@dataclass(frozen=True, slots=True)
class _Chip:
    """Attributes: picture: the bytes of an image, shown small in the place of the icon."""

    icon: str
    name: str
    note: str = ""
    picture: bytes = b""


class ChipBox(Box):
    """The attachments of one prompt. They stand at the end of the line and wrap."""

    def __init__(self, look: Look, attachments: Sequence[Attached]) -> None:
        super().__init__(look)
        self._attachments = tuple(attachments)
        self._chips = [_chip(attached) for attached in attachments[:MAX_CHIPS]]
        if len(attachments) > MAX_CHIPS:
            rest = len(attachments) - MAX_CHIPS
            self._chips.append(_Chip("more", ntr("{count} more", "{count} more", rest)))
        #: Where each stands, with the width of its name.
        self._places: list[tuple[QRectF, int]] = []

    @property
    def text(self) -> str:
        return " · ".join(" ".join(part for part in (chip.name, chip.note) if part) for chip in self._chips)

    def _layout(self, width: int) -> int:
        look = self.look
        high, gap = look.px(28), look.px(_GAP)
        lines: list[list[tuple[int, int]]] = [[]]
        used = 0
        for chip in self._chips:
            name = min(
                look.px(_NAME_WIDTH), round(look.metrics("smallStrong").horizontalAdvance(chip.name) + 1)
            )
            note = round(look.metrics("small").horizontalAdvance(chip.note) + 1) + gap if chip.note else 0
            around = 2 * look.space(8) + look.px(_side(chip)) + gap + note
            name = max(0, min(name, width - around))
            wide = around + name
            if lines[-1] and used + gap + wide > width:
                lines.append([])
                used = 0
            used += wide + (gap if lines[-1] else 0)
            lines[-1].append((wide, name))
        self._places = []
        whole = QRectF(0, 0, width, high)
        for number, line in enumerate(lines):
            left = width - sum(wide for wide, _ in line) - gap * (len(line) - 1)
            for wide, name_width in line:
                place = mirrored(whole, QRectF(left, 0, wide, high))
                self._places.append((place.translated(0, number * (high + gap)), name_width))
                left += wide + gap
        return len(lines) * (high + gap) - gap

    def _paint(self, painter: QPainter, x: int, y: int, clip: Clip, marks: Marks) -> None:
        look = self.look
        for chip, (place, name_width) in zip(self._chips, self._places, strict=True):
            rect = place.translated(x, y)
            if rect.bottom() < clip.top or rect.top() > clip.bottom:
                continue
            paint_rounded(painter, rect, look.radius("md"), "surface.canvas", "border.default", look)
            left = rect.x() + look.space(8)
            size = look.px(_side(chip))
            spot = QRectF(left, rect.y() + (rect.height() - size) // 2, size, size)
            if not (chip.picture and _paint_picture(painter, chip.picture, mirrored(rect, spot))):
                icon = look.pixmap(chip.icon, _ICON, "text.secondary")
                inset = (size - look.px(_ICON)) // 2
                draw_icon(painter, rect, spot.topLeft() + QPointF(inset, inset), icon)
            left += size + look.px(_GAP)
            painter.setFont(look.font("smallStrong"))
            painter.setPen(look.color("text.primary"))
            name = look.metrics("smallStrong").elidedText(chip.name, Qt.TextElideMode.ElideMiddle, name_width)
            draw_words(painter, rect, QRectF(left, rect.y(), name_width + 2, rect.height()), name)
            left += name_width + look.px(_GAP)
            if chip.note:
                painter.setFont(look.font("small"))
                painter.setPen(look.color("text.tertiary"))
                draw_words(
                    painter, rect, QRectF(left, rect.y(), rect.right() - left, rect.height()), chip.note
                )

    def tip_at(self, x: int, y: int) -> str:
        point = QPointF(x - self.indent, y - self.top)
        for attached, (place, _) in zip(self._attachments, self._places, strict=False):
            if place.contains(point):
                return visible_line(attached.path or attached.name, 400)
        return ""


def _side(chip: _Chip) -> int:
    return _PICTURE if chip.picture else _ICON


def _paint_picture(painter: QPainter, data: bytes, spot: QRectF) -> bool:
    """Paint a picture as large as fits; False while it is not there, or when it is none."""
    natural = raster_size(data)
    if natural.isEmpty():
        return False
    size = natural.scaled(spot.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
    ratio = painter.device().devicePixelRatioF()
    image = raster_pictures().find(data, QSize(round(size.width() * ratio), round(size.height() * ratio)))
    if image is None or image.isNull():
        return False
    place = QRectF(0, 0, size.width(), size.height())
    place.moveCenter(spot.center())
    painter.drawImage(place, image)
    return True


def _chip(attached: Attached) -> _Chip:
    # Only the last part of a path names it; the tooltip has the whole.
    name = attached.name
    if attached.kind in (AttachmentKind.FILE, AttachmentKind.FOLDER, AttachmentKind.IMAGE):
        name = name.rstrip("/\\").replace("\\", "/").rpartition("/")[2] or name
    name = visible_line(name, _MAX_NAME)
    picture = attached.picture.data if attached.picture is not None else b""
    return _Chip(_ICONS[attached.kind], name, _note(attached), picture)


def _note(attached: Attached) -> str:
    """Return which lines of it were sent, or how large it is."""
    if attached.lines is not None:
        first, last = attached.lines
        return str(first) if first == last else f"{first}–{last}"
    return size_words(attached.size_bytes)


def size_words(size: int | None) -> str:
    """Return "38 KB", "" when unknown."""
    if size is None:
        return ""
    if size < 1000:
        return tr("{size} B", size=size)
    if size < 1_000_000:
        return tr("{size} KB", size=f"{size / 1000:.0f}")
    return tr("{size} MB", size=f"{size / 1_000_000:.1f}".removesuffix(".0"))
