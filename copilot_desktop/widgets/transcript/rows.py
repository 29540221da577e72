"""Rows: the unit that is laid out, cached and dropped. A card is a list of rows."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import TypeAlias

from copilot_desktop.widgets.transcript.boxes import Box
from copilot_desktop.widgets.transcript.look import Look

BoxFactory: TypeAlias = Callable[[], list[Box]]

_serials = itertools.count(1)


class Row:
    """A stretch of a card with its boxes, which exist only near the viewport.

    Attributes:
        boxes: None until laid out, and again after the row was dropped from the cache.
        height: in whole pixels; an estimate until `width` is the present width.
        width: for which the height is exact, -1 for none.
        serial, version: identify the row; the version grows with each change of all boxes.
        is_pinned: boxes carry state that cannot be made again, e.g. of an open code block.
        may_split: it may have more boxes than a frame affords; ask `pieces` before the layout.
        is_blank: it turned out to have no boxes.
    """

    __slots__ = (
        "_factory",
        "_wraps",
        "boxes",
        "height",
        "is_blank",
        "is_pinned",
        "may_split",
        "serial",
        "version",
        "width",
    )

    def __init__(self, factory: BoxFactory, estimate: int) -> None:
        self._factory = factory
        self.boxes: list[Box] | None = None
        self.height = max(1, estimate)
        self.width = -1
        self.serial = next(_serials)
        self.version = 0
        self.is_pinned = False
        self.may_split = False
        self.is_blank = False
        self._wraps = False

    def build(self) -> list[Box]:
        """Return the boxes, making them when they are not there. Does not keep them."""
        return self.boxes if self.boxes is not None else self._factory()

    def pieces(self, width: int) -> list[Row]:
        """Return the rows that stand for this one from now on, itself when it is short enough."""
        self.may_split = False
        return [self]

    def layout(self, width: int, *, wraps: bool = False) -> int:
        """Make and lay out the boxes, and return the exact height.

        Args:
            wraps: the person wants to see long lines of code whole.
        """
        if self.boxes is None:
            self.boxes = self._factory()
            self.is_blank = not self.boxes
            self.width = -1
        if wraps != self._wraps or (wraps and self.width < 0):
            self._wraps = wraps
            self.width = -1
            for box in self.boxes:
                box.set_wraps(wraps)
        if self.width != width or any(box.is_unsettled for box in self.boxes):
            self.height = sum(box.layout(width) for box in self.boxes)
            self.width = width
        return self.height

    def touch(self) -> None:
        """The boxes have changed, nobody knows which."""
        self.version += 1
        self.width = -1
        self.is_blank = False
        for box in self.boxes or ():
            box.changed()

    def grow(self) -> None:
        """Boxes came, or some have changed and know it themselves."""
        self.width = -1

    def drop(self) -> None:
        if not self.is_pinned:
            self.boxes = None


def estimate_text(look: Look, text_style: str, characters: int, breaks: int, width: int) -> int:
    """Return about how high a text is. Never parses, never lays out."""
    line = look.line(text_style)
    advance = look.character_width(text_style)
    wrapped = int(characters * advance / max(1, width)) + 1
    return wrapped * line + breaks * line * 6 // 10
