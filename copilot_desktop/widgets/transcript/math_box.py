"""A formula that stands by itself: in the middle of the column, scrolled when it is wider."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from copilot_desktop.rendering.blocks import MathBlock
from copilot_desktop.rendering.inline import LINE_BREAK, InlineText
from copilot_desktop.rendering.math_setting import MathPicture
from copilot_desktop.widgets.transcript.boxes import Box, Clip, Marks
from copilot_desktop.widgets.transcript.inline_math import math_em
from copilot_desktop.widgets.transcript.look import Face, Look
from copilot_desktop.widgets.transcript.math_paint import formulas
from copilot_desktop.widgets.transcript.side_scroll import SideScroll
from copilot_desktop.widgets.transcript.text_box import TextBox


class MathBox(Box):
    """A `MathBlock`. Until it is set, and when it cannot be, its source stands there.

    For selecting it is one character wide: all of it or nothing.
    """

    def __init__(self, look: Look, block: MathBlock, face: Face) -> None:
        super().__init__(look, block.place)
        self.block = block
        self.face = face
        source = block.source.replace("\n", LINE_BREAK)
        self._source = TextBox(look, InlineText(source), Face("codeInline", "text.secondary"))
        self._em = math_em(look, face)
        self._picture: MathPicture | None = None
        self._left = self._base = 0
        self.side = self._side = SideScroll(look)

    @property
    def text(self) -> str:
        return self.block.source

    @property
    def position_text(self) -> str:
        return self._source.position_text

    def tex_at(self, x: int, y: int) -> str:
        return self.block.source

    def _layout(self, width: int) -> int:
        before = self._picture
        ask = formulas()
        self.is_unsettled = not ask.is_settled(self.look, self.block.tex, is_display=True)
        self._picture = None if self.is_unsettled else ask.picture(self.block.tex, is_display=True)
        picture = self._picture
        if picture is not before:
            self.changed()
        if picture is None:
            return self._source.layout(width) - self._source.gap
        look = self.look
        content = round(picture.width * self._em) + look.px(2)
        self._left = max(0, (width - content) // 2)
        above = look.space(8)
        self._base = above + round(picture.ascent * self._em)
        height = self._base + round(picture.descent * self._em) + above
        if content > width:
            height += self._side.bar_height
        self._side.fit(self.inner_left, width, content, self.top + height)
        return height

    def _paint(self, painter: QPainter, x: int, y: int, clip: Clip, marks: Marks) -> None:
        picture = self._picture
        if picture is None:
            self._source.paint(painter, x, y, clip, marks)
            return
        look = self.look
        width = self.width - self.indent - self.inset_right
        color = self.face.color
        painter.save()
        inner = QRectF(x, y, width, self.height - self.top - self.gap)
        painter.setClipRect(inner, Qt.ClipOperation.IntersectClip)
        left = x + self._left - self._side.offset
        room = picture.width * self._em + look.px(2)
        for _, _, background, foreground in marks.bands():
            painter.fillRect(QRectF(left, y, room, self._side_top), look.color(background))
            color = foreground
        formulas().paint(painter, picture, self._em, left + look.px(1), y + self._base, look.color(color))
        painter.restore()
        self._side.paint(painter, x - self.inner_left, y - self.top)

    @property
    def _side_top(self) -> int:
        """Height without the bar."""
        bar = self._side.bar_height if self._side.reach else 0
        return self.height - self.top - self.gap - bar

    def _position(self, x: int, y: int) -> int:
        picture = self._picture
        if picture is None:
            return self._source.position_at(x, y)
        middle = self._left - self._side.offset + picture.width * self._em / 2
        return self.length if y > 0 and x > middle else 0

    def position_place(self, position: int) -> tuple[int, int, int]:
        picture = self._picture
        if picture is None:
            x, y, height = self._source.position_place(position)
            return self.inner_left + x, self.top + y, height
        behind = round(picture.width * self._em) if position >= self.length else 0
        x = self.inner_left + self._left - self._side.offset + behind
        return x, self.top, self._side_top

    def reveal(self, position: int) -> bool:
        x = self.position_place(position)[0] - self.inner_left
        return self._picture is not None and self._side.bring_into_view(x + self._side.offset)

    def caret_place(self) -> tuple[int, int, int]:
        x, top, height = self.position_place(self.length)
        line = self.look.line("body")
        return min(x, self.width - self.look.px(14)), top + (height - line) // 2, line
