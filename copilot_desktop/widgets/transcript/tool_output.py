"""The whole output of a tool, parsed from its end in steps that each fit into a frame."""

from __future__ import annotations

from typing import Final

from copilot_desktop.rendering.ansi import LOOK_BACK, AnsiLine, parse_ansi, style_before
from copilot_desktop.session.growing_text import GrowingText

#: Parsed at once; about 15 ms.
STEP_CHARS: Final = 64 * 1024

#: Newest part of an output that is shown in full.
_MAX_CHARS: Final = 2 * 1024 * 1024


class ToolOutput:
    """Lines of an output that grows no more: first its last part, then all of it.

    Attributes:
        lines: what is to be shown now: the last part, until everything was read.
    """

    def __init__(self, output: GrowingText) -> None:
        """Read the last part."""
        self._text = output.since(max(0, len(output) - _MAX_CHARS))
        self._end = len(self._text)
        #: Parts in the order of reading, the last of the output first.
        self._parts: list[list[AnsiLine]] = []
        self.read_on()
        self.lines = self._parts[0]

    @property
    def is_complete(self) -> bool:
        return self._end == 0

    def read_on(self) -> None:
        """Parse the part before what was parsed already; `lines` changes with the last one."""
        end = self._end
        start = max(0, end - STEP_CHARS)
        if start > 0:
            newline = self._text.find("\n", start, end - 1)
            # A line that is longer than a step is shown in pieces.
            start = newline + 1 if newline >= 0 else start
        before = self._text[max(0, start - LOOK_BACK) : start]
        self._parts.append(parse_ansi(self._text[start:end], style_before(before)))
        self._end = start
        if self.is_complete:
            self.lines = [line for part in reversed(self._parts) for line in part]
