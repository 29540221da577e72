"""Formulas inside a text: which of them are pictures, and where positions go by that.

Positions of a box count in the text as it was written, with the formulas' sources, whether they
are set yet or not. The layout has one character in the place of each picture.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextCharFormat

from copilot_desktop.rendering.inline import (
    PLACEHOLDER,
    InlineStyle,
    InlineText,
    utf16_length,
    with_placeholders,
)
from copilot_desktop.rendering.math_setting import MathPicture
from copilot_desktop.widgets.transcript.look import Face, Look
from copilot_desktop.widgets.transcript.math_paint import formulas

#: Qt gives the placeholder of Unicode no width. A letter takes it as space behind it, and wraps as a word.
_STAND_IN: Final = "x"
#: The font of formulas is smaller in its em than the one of the interface.
MATH_SCALE: Final = 1.12
#: A formula that is wider than the line is made smaller down to this share, else shown as written.
_LEAST_SCALE: Final = 0.6


@dataclass(frozen=True, slots=True)
class Formula:
    """A picture in the line.

    Attributes:
        position: of its character in the shown text.
        start, length: of its source.
        em: size at which it is painted.
        width, ascent, descent: the room that it takes, in whole pixels.
    """

    position: int
    start: int
    length: int
    style: InlineStyle
    picture: MathPicture
    em: float
    width: int
    ascent: int
    descent: int

    def make_format(self) -> QTextCharFormat:
        """Return the format of its character: unseen, and as wide as the formula."""
        made = QTextCharFormat()
        font = QFont()
        font.setPixelSize(1)
        made.setFont(font)
        made.setForeground(Qt.GlobalColor.transparent)
        made.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        made.setFontLetterSpacing(self.width)
        return made


def has_formulas(content: InlineText) -> bool:
    return any(span.style.math for span in content.spans)


def math_em(look: Look, face: Face) -> float:
    """Return the em of formulas in a text style."""
    return look.font(face.text_style).pixelSize() * MATH_SCALE


class MathText:
    """A text with its formulas as far as they are set.

    Attributes:
        shown: what is laid out; formulas that are not set are code in it.
        formulas: those that are pictures, in order.
        is_waiting: some may be set later.
    """

    def __init__(self, look: Look, content: InlineText, face: Face, width: int) -> None:
        self.is_waiting = False
        self._found: dict[InlineStyle, tuple[MathPicture, float]] = {}
        self._look = look
        self._em = math_em(look, face)
        self._width = width
        marked = with_placeholders(content, self._is_set)
        spans = tuple(
            replace(span, style=replace(span.style, code=True))
            if span.style.math and not span.style.source
            else span
            for span in marked.spans
        )
        self.formulas: list[Formula] = []
        saved = 0
        for span in spans:
            if not span.style.source:
                continue
            picture, em = self._found[replace(span.style, source="")]
            length = utf16_length(span.style.source)
            start = span.start + saved
            saved += length - 1
            room = round(picture.width * em) + look.px(2)
            ascent, descent = round(picture.ascent * em) + 1, round(picture.descent * em) + 1
            self.formulas.append(
                Formula(span.start, start, length, span.style, picture, em, room, ascent, descent)
            )
        self.shown = InlineText(marked.text.replace(PLACEHOLDER, _STAND_IN), spans)

    def _is_set(self, style: InlineStyle) -> bool:
        if style in self._found:
            return True
        if not formulas().is_settled(self._look, style.math, is_display=style.is_display):
            self.is_waiting = True
            return False
        picture = formulas().picture(style.math, is_display=style.is_display)
        if picture is None:
            return False
        room = self._width - self._look.px(4)
        em = min(self._em, room / picture.width)
        if em < self._em * _LEAST_SCALE:
            return False
        self._found[style] = picture, em
        return True

    def to_shown(self, position: int, *, is_end: bool = False) -> int:
        """Return where a position of the written text stands in the shown one.

        Args:
            is_end: within a formula it means the end of it.
        """
        saved = 0
        for formula in self.formulas:
            if position <= formula.start:
                break
            if position < formula.start + formula.length:
                return formula.position + is_end
            saved += formula.length - 1
        return position - saved

    def to_written(self, position: int) -> int:
        """Return where a position of the shown text stands in the written one."""
        saved = 0
        for formula in self.formulas:
            if position <= formula.position:
                break
            saved += formula.length - 1
        return position + saved
