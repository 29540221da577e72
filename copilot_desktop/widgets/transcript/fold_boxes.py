"""One-line boxes about what is folded: what is left out and the ways to it, and folded values."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QTextLayout, QTextOption

from copilot_desktop.rendering.inline import utf16_length
from copilot_desktop.rendering.json_lines import JsonLine
from copilot_desktop.translation import tr
from copilot_desktop.widgets.direction import draw_icon, draw_words, mirrored
from copilot_desktop.widgets.transcript.boxes import Action, Box, Clip, Marks, Part, PartKind, format_range
from copilot_desktop.widgets.transcript.look import Look

_ICON: Final = 14


@dataclass(frozen=True, slots=True)
class Button:
    """What can be pressed in a line.

    Attributes:
        words: also its name where an icon stands for them.
        action: made when it is pressed; what it copies may be long.
        icon: shown instead of the words.
    """

    words: str
    action: Callable[[], Action]
    icon: str = ""


class RestBox(Box):
    """How much is shown or left out, and buttons that show more of it.

    Args:
        words: at the start, followed by the buttons `beside`; the `others` stand at the end.
        line_above: a hairline parts it from what comes before; one below it likewise.

    Attributes:
        is_copied: the icon says that its click has worked.
    """

    def __init__(
        self,
        look: Look,
        words: str,
        beside: Sequence[Button] = (),
        others: Sequence[Button] = (),
        *,
        line_above: bool = False,
        line_below: bool = False,
    ) -> None:
        super().__init__(look)
        self._words = words
        self._beside = tuple(beside)
        self._others = tuple(others)
        self._lines = line_above, line_below
        self._is_double = False
        self.is_copied = False

    @property
    def text(self) -> str:
        return self._words

    def _layout(self, width: int) -> int:
        gap, margins = self.look.space(16), 2 * self.look.space(12)
        items = [self._width(button) for button in (*self._beside, *self._others)]
        items += [self._words_width] if self._words else []
        # The others stand below where there is no room beside.
        self._is_double = bool(self._others) and sum(items) + gap * (len(items) - 1) + margins > width
        return self.look.density("listRow") * (1 + self._is_double)

    @property
    def _words_width(self) -> int:
        return round(self.look.metrics("small").horizontalAdvance(self._words) + 0.5)

    def _width(self, button: Button) -> int:
        look = self.look
        if button.icon:
            return look.px(_ICON)
        return round(look.metrics("smallStrong").horizontalAdvance(button.words) + 0.5)

    def _room_for_words(self) -> int:
        """Return how wide the words may be; in a narrow card they are cut for the buttons."""
        gap, margins = self.look.space(16), 2 * self.look.space(12)
        beside = self._beside if self._is_double else (*self._beside, *self._others)
        buttons = sum(self._width(button) + gap for button in beside)
        return max(0, min(self._words_width, self.width - margins - buttons))

    def _places(self) -> list[tuple[Button, QRectF]]:
        """Return the buttons with the areas in which they are pressed."""
        look = self.look
        line = look.density("listRow")
        whole = QRectF(0, 0, self.width, self.height)
        gap, margin = look.space(16), look.space(6)
        left = look.space(12)
        if self._words:
            left += self._room_for_words() + gap
        found: list[tuple[Button, QRectF]] = []
        for button in self._beside:
            width = self._width(button)
            found.append((button, QRectF(left - margin, 0, width + 2 * margin, line)))
            left += width + gap
        right = self.width - look.space(12)
        top = line if self._is_double else 0
        others: list[tuple[Button, QRectF]] = []
        for button in reversed(self._others):
            width = self._width(button)
            others.append((button, QRectF(right - width - margin, top, width + 2 * margin, line)))
            right -= width + gap
        return [(button, mirrored(whole, place)) for button, place in (*found, *reversed(others))]

    def _paint(self, painter: QPainter, x: int, y: int, clip: Clip, marks: Marks) -> None:
        look = self.look
        height = self.height
        painter.fillRect(x, y, self.width, height, look.color("surface.raised"))
        for is_drawn, top in zip(self._lines, (y, y + height - look.px(1)), strict=True):
            if is_drawn:
                painter.fillRect(x, top, self.width, look.px(1), look.color("border.subtle"))
        line = QRectF(x, y, self.width, look.density("listRow"))
        painter.setFont(look.font("small"))
        painter.setPen(look.color("text.secondary"))
        room = self._room_for_words()
        shown = look.metrics("small").elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        draw_words(painter, line, line.adjusted(look.space(12), 0, -look.space(12), 0), shown)
        painter.setFont(look.font("smallStrong"))
        painter.setPen(look.color("text.primary"))
        for button, place in self._places():
            rect = place.translated(x, y)
            if not button.icon:
                painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, button.words)
                continue
            icon = "check" if self.is_copied and button.icon == "copy" else button.icon
            size = look.px(_ICON)
            corner = QPointF(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) // 2)
            painter.drawPixmap(corner, look.pixmap(icon, _ICON, "text.secondary"))

    def action_at(self, x: int, y: int) -> Action | None:
        found = (button for button, place in self._places() if place.contains(x, y - self.top))
        button = next(found, None)
        return button.action() if button is not None else None

    def parts(self) -> list[Part]:
        return [
            Part(
                PartKind.BUTTON,
                (round(at.x()), self.top + round(at.y()), round(at.width()), round(at.height())),
                button.words,
                action=button.action(),
            )
            for button, at in self._places()
        ]


class SummaryBox(Box):
    """A folded value on one line: a title, its beginning in colours, a chevron."""

    def __init__(
        self, look: Look, title: str, value: JsonLine, action: Action, *, is_open: bool, line_above: bool
    ) -> None:
        super().__init__(look)
        self._line_above = line_above
        self._title = title
        self._value = value
        self._action = action
        self._is_open = is_open

    @property
    def text(self) -> str:
        return self._title if self._is_open else f"{self._title} {self._value.text}"

    def _layout(self, width: int) -> int:
        return self.look.density("listRow")

    def _paint(self, painter: QPainter, x: int, y: int, clip: Clip, marks: Marks) -> None:
        look = self.look
        width, height = self.width, self.height
        whole = QRectF(x, y, width, height)
        painter.fillRect(whole, look.color("surface.raised"))
        if self._line_above:
            painter.fillRect(x, y, width, look.px(1), look.color("border.subtle"))
        painter.setFont(look.font("small"))
        painter.setPen(look.color("text.secondary"))
        left = look.space(12)
        title = round(look.metrics("small").horizontalAdvance(self._title) + 0.5)
        draw_words(painter, whole, QRectF(x + left, y, title, height), self._title)
        size = look.px(_ICON)
        chevron = "chevron-down" if self._is_open else "chevron-left" if look.is_mirrored else "chevron-right"
        end = width - left - size
        icon = look.pixmap(chevron, _ICON, "text.tertiary")
        draw_icon(painter, whole, QPointF(x + end, y + (height - size) // 2), icon)
        if not self._is_open:
            left += title + look.space(12)
            self._paint_value(
                painter, mirrored(whole, QRectF(x + left, y, end - left - look.space(8), height))
            )

    def _paint_value(self, painter: QPainter, area: QRectF) -> None:
        look = self.look
        # The font has one width for all letters; what is wider is cut by the area.
        room = int(area.width() / max(1.0, look.metrics("terminal").horizontalAdvance("x")))
        text = self._value.text
        if len(text) > room:
            text = text[: max(0, room - 1)] + "…"
        length = utf16_length(text)
        layout = QTextLayout(text, look.font("terminal"))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.setFormats(
            [
                format_range(start, min(count, length - start), look.foreground(name))
                for start, count, name in self._value.runs
                if start < length
            ]
        )
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(1e6)
        layout.endLayout()
        painter.save()
        painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
        painter.setPen(look.color("code.text"))
        top = area.y() + round((area.height() - line.height()) / 2)
        layout.draw(painter, QPointF(area.x(), top))
        painter.restore()

    def action_at(self, x: int, y: int) -> Action | None:
        return self._action if 0 <= y - self.top < self.height else None

    def parts(self) -> list[Part]:
        state = tr("expanded") if self._is_open else tr("collapsed")
        rect = (0, self.top, self.width, self.height)
        return [Part(PartKind.BUTTON, rect, f"{self._title}, {state}", action=self._action)]
