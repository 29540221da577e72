"""The output of a tool that has ended: its beginning and its end, and more of it when asked.

Only what is shown is ever parsed. The text between both ends is counted, not read.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from copilot_desktop.session.growing_text import GrowingText

#: Longer outputs are folded.
MAX_LINES: Final = 400
HEAD_LINES: Final = 20
TAIL_LINES: Final = 60
#: How many lines come with one step more.
STEP_LINES: Final = 400
#: Characters of a step, and of the end: lines may be megabytes long. About 15 ms.
STEP_CHARS: Final = 64 * 1024


@dataclass(frozen=True, slots=True)
class OutputPart:
    """A stretch of an output.

    Attributes:
        start, end: in the text. A line that is longer than a step is cut.
        first_line: how many line ends are before it.
    """

    start: int
    end: int
    first_line: int


class FoldedOutput:
    """Cuts an output into what is shown and what is left out.

    Attributes:
        text: all of it.
        total: number of its lines.
    """

    def __init__(self, output: GrowingText) -> None:
        self.text = str(output)
        text = self.text
        self.total = text.count("\n") + (0 if text.endswith("\n") or not text else 1)
        self._is_short = self.total <= MAX_LINES and len(text) <= 2 * STEP_CHARS
        #: Ends of the steps that were looked for so far, the head first.
        self._ends: list[int] = []
        self._tail_start = -1

    def parts(self, steps: int) -> tuple[OutputPart, OutputPart | None]:
        """Return the head, with a number of steps more, and the end; None when the head is all."""
        whole = OutputPart(0, len(self.text), 0)
        if self._is_short:
            return whole, None
        if self._tail_start < 0:
            self._tail_start = self._find_tail()
        while len(self._ends) <= steps:
            start = self._ends[-1] if self._ends else 0
            self._ends.append(self._find_end(start, STEP_LINES if self._ends else HEAD_LINES))
        end = self._ends[steps]
        if end >= self._tail_start:
            return whole, None
        first = self.text.count("\n", 0, self._tail_start)
        return OutputPart(0, end, 0), OutputPart(self._tail_start, len(self.text), first)

    def all_steps(self, most: int) -> int | None:
        """Return how many steps show all of it, None when more than `most` do. Counts no lines."""
        if self._is_short:
            return 0
        if self._tail_start < 0:
            self._tail_start = self._find_tail()
        for steps in range(most + 1):
            if len(self._ends) <= steps:
                start = self._ends[-1] if self._ends else 0
                self._ends.append(self._find_end(start, STEP_LINES if self._ends else HEAD_LINES))
            if self._ends[steps] >= self._tail_start:
                return steps
        return None

    def hidden_lines(self, head: OutputPart, tail: OutputPart) -> int:
        """Return how many lines are between the head and the end; 0 when it is a part of one line."""
        return self.text.count("\n", head.end, tail.start)

    def _find_end(self, start: int, lines: int) -> int:
        text = self.text
        end = start
        for _ in range(lines):
            newline = text.find("\n", end, start + STEP_CHARS)
            if newline < 0:
                # Cut a long line rather than leave a step without text.
                return end if end > start else min(len(text), start + STEP_CHARS)
            end = newline + 1
        return end

    def _find_tail(self) -> int:
        text = self.text
        lowest = max(0, len(text) - STEP_CHARS)
        start = len(text) - 1 if text.endswith("\n") else len(text)
        for _ in range(TAIL_LINES):
            newline = text.rfind("\n", lowest, start)
            if newline < 0:
                # The first of them is cut, unless a line begins exactly there.
                return start + 1 if start < len(text) - 1 and text[start : start + 1] == "\n" else lowest
            start = newline
        return start + 1
