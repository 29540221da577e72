"""All lines of a long terminal output, each parsed when it is looked at."""

from __future__ import annotations

from collections import OrderedDict
from typing import Final, TypeAlias

from copilot_desktop.rendering.ansi import LOOK_BACK, AnsiLine, parse_ansi, plain_output, style_before
from copilot_desktop.rendering.inline import utf16_length, utf16_slice

#: Lines that are parsed together, and how many such parts are kept.
_PART: Final = 50
_MAX_PARTS: Final = 40
#: Characters of a line; the rest of it can be copied.
MAX_LINE: Final = 8_000

#: Number of a line, and a UTF-16 offset in it as it is shown.
LinePlace: TypeAlias = tuple[int, int]


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

    def length(self, index: int) -> int:
        """Return the number of UTF-16 units of a line as it is shown."""
        return utf16_length(self[index].text)

    def plain(self, start: LinePlace, end: LinePlace) -> str:
        """Return the text between two places for the clipboard, without control sequences."""
        (first, left), (last, right) = start, end
        if first == last:
            return self._plain_part(first, left, right)
        parts = [self._plain_part(first, left, self.length(first))]
        if last - first > 1:
            parts.append(plain_output("\n".join(self._raw[first + 1 : last])))
        return "\n".join([*parts, self._plain_part(last, 0, right)])

    def _plain_part(self, index: int, left: int, right: int) -> str:
        """Return a part of a line; with its end comes what is too long to be shown."""
        line, raw = self[index], self._raw[index]
        is_to_end = right >= self.length(index)
        if left <= 0 and is_to_end:
            return plain_output(raw)
        end = right
        if is_to_end and len(raw) > MAX_LINE:
            # The words that say how much is not shown.
            end = self.length(index) - utf16_length(_cut(raw)[MAX_LINE:])
        hidden = [(run.start, run.start + run.length) for run in line.runs if run.style.control]
        pieces, done = [], left
        for begin, stop in hidden:
            if stop > done and begin < end:
                pieces.append(utf16_slice(line.text, done, max(done, begin)))
                done = max(done, stop)
        pieces.append(utf16_slice(line.text, done, max(done, end)))
        if is_to_end and len(raw) > MAX_LINE:
            pieces.append(plain_output(raw[MAX_LINE:]))
        return "".join(pieces)

    def may_hold(self, index: int, words: str) -> bool:
        """Tell whether a line can hold words in lower case. Quick: nothing is parsed."""
        raw = self._raw[index]
        # What a control character makes of a line is known when it is parsed.
        return not (raw.isascii() and raw.isprintable()) or words in raw.lower()

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
