"""All lines of a long terminal output, each parsed when it is looked at."""

from __future__ import annotations

from collections import OrderedDict
from typing import Final

from copilot_desktop.rendering.ansi import LOOK_BACK, AnsiLine, parse_ansi, style_before

#: Lines that are parsed together, and how many such parts are kept.
_PART: Final = 50
_MAX_PARTS: Final = 40
#: Characters of a line; the rest of it can be copied.
MAX_LINE: Final = 8_000


class OutputLines:
    """The lines of a text.

    Attributes:
        widest: characters of the longest line, control sequences counted.
    """

    def __init__(self, text: str) -> None:
        self._raw = text.split("\n")
        if self._raw[-1] == "":
            self._raw.pop()
        self.widest = min(MAX_LINE, max(map(len, self._raw), default=0))
        self._parts: OrderedDict[int, list[AnsiLine]] = OrderedDict()

    def __len__(self) -> int:
        return len(self._raw)

    def __getitem__(self, index: int) -> AnsiLine:
        number = index // _PART
        part = self._parts.get(number)
        if part is None:
            part = self._parts[number] = self._parse(number)
            if len(self._parts) > _MAX_PARTS:
                self._parts.popitem(last=False)
        else:
            self._parts.move_to_end(number)
        return part[index - number * _PART]

    def _parse(self, number: int) -> list[AnsiLine]:
        first = number * _PART
        lines = [_cut(line) for line in self._raw[first : first + _PART]]
        return parse_ansi("\n".join(lines) + "\n", style_before(self._before(first)))

    def _before(self, first: int) -> str:
        """Return the end of the text before a line."""
        found: list[str] = []
        missing = LOOK_BACK
        for index in range(first - 1, -1, -1):
            if missing <= 0:
                break
            found.append(self._raw[index][-missing:])
            missing -= len(self._raw[index]) + 1
        return "\n".join(reversed(found))


def _cut(line: str) -> str:
    return line if len(line) <= MAX_LINE else f"{line[:MAX_LINE]} … +{len(line) - MAX_LINE:,}"
