"""A finished text that is taken in a little at a time: cut into parts, then searched for link definitions.

However long a text is, no step takes long. All steps together are what `cut_segments` and
`link_references` do at once.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, Final

from copilot_desktop.rendering.blocks import Block, join_tables
from copilot_desktop.rendering.markdown_parser import References
from copilot_desktop.rendering.markdown_static import MAX_DEFINITIONS, add_definitions, segment_blocks
from copilot_desktop.rendering.math_rules import open_formula
from copilot_desktop.rendering.segments import Cutting, Segment

#: Lines, or lines of a kind, that are looked at in one step, and characters that are parsed.
_LINES: Final = 2_000
_CHARS: Final = 12_000
#: Steps that the first look at a text may take; a megabyte as models write it needs no more.
_FIRST_STEPS: Final = 4


class LongText:
    """A text with its parts and link definitions.

    Attributes:
        source: the text, whose lines end with "\\n".
        segments: the parts so far.
        references: the link definitions so far; the same object until all are found.
        is_done: nothing is left to do.
    """

    def __init__(self, text: str, rendered: Collection[int] = ()) -> None:
        """Take `text`; the first steps are done. For `rendered` see `cut_segments`."""
        self._cutting = Cutting(text, rendered)
        self._found: dict[str, Any] = {}
        self._searched = 0
        self.source = self._cutting.source
        self.segments: list[Segment] = self._cutting.segments
        self.references: References = self._found
        self.is_done = False
        for _ in range(_FIRST_STEPS):
            self._cutting.step(_LINES)
        self.step()

    @property
    def cut_up_to(self) -> int:
        """Where the rest begins, which is not cut yet."""
        return self._cutting.cut_up_to

    def step(self) -> None:
        """Do a little more."""
        if not self._cutting.is_done:
            self._cutting.step(_LINES)
        if not self._cutting.is_done:
            return
        cost = 0
        while self._searched < len(self.segments) and cost < _CHARS:
            if len(self._found) > MAX_DEFINITIONS:
                self._searched = len(self.segments)
                break
            cost += add_definitions(self.segments[self._searched], self._found)
            self._searched += 1
        self.is_done = self._searched >= len(self.segments)

    def open_end(self) -> tuple[int, int | None]:
        """Return where what may still go on begins when the text grows.

        Beside it the number of the first item behind that place, when it is inside an ordered list.
        """
        formula = open_formula(self.source)
        for index in range(len(self.segments) - 1, -1, -1):
            segment = self.segments[index]
            is_below_rest = index > 0 and self.segments[index - 1].rest
            if not is_below_rest and (formula < 0 or segment.start <= formula):
                return segment.start, segment.first_number
        return 0, None


class LongParse:
    """The blocks of a whole text, parsed a little at a time.

    Attributes:
        source: the text, whose lines end with "\\n".
        blocks: so far; all of them when `is_done`.
    """

    def __init__(self, text: str) -> None:
        self._text = LongText(text)
        self.source = self._text.source
        self._parsed = 0
        self.blocks: list[Block] = []
        self.is_done = False

    def step(self) -> None:
        """Do a little more."""
        text = self._text
        if not text.is_done:
            text.step()
            return
        cost = 0
        while self._parsed < len(text.segments) and cost < _CHARS:
            segment = text.segments[self._parsed]
            self.blocks += segment_blocks(segment, text.references)
            self._parsed += 1
            cost += len(segment.source)
        if self._parsed >= len(text.segments):
            self.blocks = join_tables(self.blocks)
            self.is_done = True
