"""Right-to-left languages in what the application paints and places itself.

Layouts mirror themselves; a rectangle that is painted or set by hand does not. Places are
written as for left to right and mirrored here. Two rules hold everywhere: where text stands
follows the application's direction, and the order of its words follows the text itself. What is
technical (commands, paths, code, numbers with signs) keeps its order from left to right.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap
from PySide6.QtWidgets import QStyle

#: Blocks of Unicode: Hebrew to Arabic Extended, their presentation forms, the historic scripts.
_RIGHT_TO_LEFT: Final = ((0x590, 0x8FF), (0xFB1D, 0xFDFF), (0xFE70, 0xFEFC), (0x10800, 0x10FFF))

#: How one line stands at the left, at the right of its place. Worked out once: lists draw many.
_ONE_LINE: Final = (
    int(Qt.AlignmentFlag.AlignAbsolute) | int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine)
)
_LEFT_LINE: Final = _ONE_LINE | int(Qt.AlignmentFlag.AlignLeft)
_RIGHT_LINE: Final = _ONE_LINE | int(Qt.AlignmentFlag.AlignRight)


def is_mirrored() -> bool:
    """The application's language is written from right to left."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def reads_right_to_left(text: str) -> bool:
    """The first letter with a direction is one of a right-to-left script."""
    for character in text:
        code = ord(character)
        if _is_right_to_left(code):
            return True
        if character.isalpha():
            return False
    return False


def has_right_to_left(text: str) -> bool:
    """Any letter is one of a right-to-left script."""
    return not text.isascii() and any(_is_right_to_left(ord(character)) for character in text)


def _is_right_to_left(code: int) -> bool:
    return any(first <= code <= last for first, last in _RIGHT_TO_LEFT)


def mirrored(outer: QRectF, rect: QRectF) -> QRectF:
    """Return where `rect` stands inside `outer` in the application's direction."""
    if not is_mirrored():
        return rect
    return QRectF(outer.left() + outer.right() - rect.right(), rect.y(), rect.width(), rect.height())


def mirrored_place(outer: QRect, place: QRect) -> QRect:
    """Return the geometry of a child placed by hand in the application's direction."""
    return QStyle.visualRect(QGuiApplication.layoutDirection(), outer, place)


def draw_icon(painter: QPainter, outer: QRectF, point: QPointF, pixmap: QPixmap) -> None:
    """Draw an icon at a point that is written as for left to right."""
    size = pixmap.deviceIndependentSize()
    place = mirrored(outer, QRectF(point.x(), point.y(), size.width(), size.height()))
    painter.drawPixmap(place.topLeft(), pixmap)


def draw_words(
    painter: QPainter,
    outer: QRectF,
    rect: QRectF,
    text: str,
    *,
    at_end: bool = False,
    is_technical: bool = False,
) -> None:
    """Draw one line of text into a rectangle that is written as for left to right.

    Args:
        at_end: stand at the end of the rectangle instead of its start.
        is_technical: keep the order from left to right whatever letters it has.
    """
    is_right = at_end != is_mirrored()
    flags = _RIGHT_LINE if is_right else _LEFT_LINE
    before = painter.layoutDirection()
    follows_text = Qt.LayoutDirection.LayoutDirectionAuto
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight if is_technical else follows_text)
    painter.drawText(mirrored(outer, rect), flags, text)
    painter.setLayoutDirection(before)
