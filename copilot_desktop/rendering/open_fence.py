"""The open fence of a text that grows: lines are appended, nothing is parsed."""

from __future__ import annotations

import re
from typing import Final

from copilot_desktop.rendering.blocks import CodeBlock

_FENCE: Final = re.compile(r"^( {0,3})(`{3,}|~{3,})(.*)$")
#: An unfinished line that may become the beginning or the end of a fence.
_HALF_FENCE: Final = re.compile(r"^ {0,3}(?:`{1,2}|~{1,2}|`{3,}[^`\n]*|~{3,}[^\n]*)$")


def is_half_fence(line: str) -> bool:
    """Tell whether an unfinished line may become a fence, so that showing it would flicker."""
    return _HALF_FENCE.match(line) is not None


class OpenFence:
    """Attributes: block: grows; the same object until after the fence is closed."""

    def __init__(self, opening: str, language: str) -> None:
        match = _FENCE.match(opening)
        mark = match.group(2) if match else "```"
        self._indent = len(match.group(1)) if match else 0
        self._close = re.compile(rf"^ {{0,3}}{re.escape(mark[0])}{{{len(mark)},}}[ \t]*$")
        self._half_close = re.compile(rf"^ {{0,3}}{re.escape(mark[0])}+[ \t]*$")
        #: The unfinished last line as it came.
        self._last = ""
        self.block = CodeBlock(language, [], is_open=True)

    @staticmethod
    def opens(line: str) -> bool:
        return _FENCE.match(line) is not None

    def closes(self, line: str) -> bool:
        return self._close.match(line) is not None

    def feed(self, text: str) -> str | None:
        """Append lines; return what follows the closing fence, None while it is open."""
        lines = (self._last + text).split("\n")
        for index, line in enumerate(lines[:-1]):
            if self.closes(line):
                self._end()
                return "\n".join(lines[index + 1 :])
            self.block.lines.append(_dedent(line, self._indent))
        self._last = lines[-1]
        is_held = self._half_close.match(self._last) is not None
        self.block.partial = "" if is_held else _dedent(self._last, self._indent)
        return None

    def finish(self) -> None:
        """The text is over."""
        # A last line of nothing but spaces is no line to the parser either.
        if self._last.strip() and not self.closes(self._last):
            self.block.lines.append(_dedent(self._last, self._indent))
        self._end()

    def _end(self) -> None:
        self.block.partial = self._last = ""
        self.block.is_open = False


def _dedent(line: str, indent: int) -> str:
    """Take up to `indent` columns of space from a line; of a tab that is cut, spaces stay."""
    column = 0
    kept = 0
    while column < indent and kept < len(line) and line[kept] in " \t":
        column += 4 - column % 4 if line[kept] == "\t" else 1
        kept += 1
    return " " * max(0, column - indent) + line[kept:]
