"""A picture whose bytes came with an event. Its place is known before it is decoded."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath

from copilot_desktop.protocol.pictures import Picture
from copilot_desktop.rendering.blocks import Place
from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import tr
from copilot_desktop.widgets.transcript.boxes import Box, Clip, Marks, paint_rounded
from copilot_desktop.widgets.transcript.look import Look
from copilot_desktop.widgets.transcript.raster import raster_pictures, raster_size

_MAX_WIDTH = 760
_MAX_HEIGHT = 360


class PictureBox(Box):
    """A `Picture` of an entry.

    One that is not kept, too large or of a foreign format is told in a line of words.
    """

    def __init__(self, look: Look, picture: Picture, place: Place | None = None, top: int = 0) -> None:
        super().__init__(look, place, top)
        self.picture = picture
        self._natural = raster_size(picture.data) if picture.data else QSize()
        self._size = QSize()

    @property
    def text(self) -> str:
        name = visible_line(self.picture.name)
        return tr("Picture: {name}", name=name) if name else tr("Picture")

    @property
    def _words(self) -> str:
        """What stands in the place of a picture that is not shown."""
        if not self.picture.data:
            return tr("{picture} (not kept)", picture=self.text)
        return tr("{picture} (cannot be shown)", picture=self.text)

    def _layout(self, width: int) -> int:
        look = self.look
        if self._natural.isEmpty():
            self._size = QSize(width, look.density("listRow"))
        else:
            most = QSize(min(width, look.px(_MAX_WIDTH)), look.px(_MAX_HEIGHT))
            natural = QSize(look.px(self._natural.width()), look.px(self._natural.height()))
            fits = natural.width() <= most.width() and natural.height() <= most.height()
            scaled = natural.scaled(most, Qt.AspectRatioMode.KeepAspectRatio)
            self._size = (natural if fits else scaled).expandedTo(QSize(1, 1))
        return self._size.height()

    def _paint(self, painter: QPainter, x: int, y: int, clip: Clip, marks: Marks) -> None:
        if self._natural.isEmpty():
            self._paint_words(painter, QRect(x, y, self._size.width(), self._size.height()))
            return
        look = self.look
        if self.reads_right_to_left:
            x = self.width - self.inset_right - self._size.width()
        rect = QRectF(x, y, self._size.width(), self._size.height())
        ratio = painter.device().devicePixelRatioF()
        pixels = QSize(round(rect.width() * ratio), round(rect.height() * ratio))
        image = raster_pictures().find(self.picture.data, pixels.expandedTo(QSize(1, 1)))
        radius = look.radius("md")
        if image is not None and not image.isNull():
            painter.save()
            outline = QPainterPath()
            outline.addRoundedRect(rect, radius, radius)
            painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
            painter.drawImage(rect, image)
            painter.restore()
            paint_rounded(painter, rect, radius, None, "border.subtle", look)
        else:
            paint_rounded(painter, rect, radius, "surface.sunken", "border.subtle", look)
            if image is not None:
                self._paint_words(painter, rect.toRect())
        for _, _, background, _ in marks.bands():
            shade = look.color(background)
            painter.setOpacity(0.4)
            painter.fillRect(rect, shade)
            painter.setOpacity(1.0)

    def _paint_words(self, painter: QPainter, rect: QRect) -> None:
        look = self.look
        size = look.px(14)
        inner = rect.adjusted(look.space(8), 0, -look.space(8), 0)
        if inner.width() < 2 * size:
            return
        icon = look.pixmap("image", 14, "text.tertiary")
        painter.drawPixmap(inner.x(), inner.y() + (inner.height() - size) // 2, icon)
        painter.setFont(look.font("small"))
        painter.setPen(look.color("text.tertiary"))
        room = inner.adjusted(size + look.space(6), 0, 0, 0)
        words = look.metrics("small").elidedText(self._words, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)

    def _position(self, x: int, y: int) -> int:
        return self.length if y > 0 and x > self._size.width() // 2 else 0

    def position_place(self, position: int) -> tuple[int, int, int]:
        behind = self._size.width() if position >= self.length else 0
        return self.inner_left + behind, self.top, self._size.height()
