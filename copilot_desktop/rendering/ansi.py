"""Terminal output as lines of styled runs.

A safe subset is honoured: colours and attributes (SGR), carriage return, backspace, tab and
erasing in the line, so that progress bars end as one line. Every other control sequence is
dropped with its parameters and its text (titles, hyperlinks' addresses, clipboard requests).
Linear in the length of the output.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from copilot_desktop.rendering.inline import utf16_length
from copilot_desktop.rendering.visible_text import escape, needs_escape

_COLORS: Final = ("black", "red", "green", "yellow", "blue", "magenta", "cyan", "white")
_TAB_WIDTH: Final = 8

#: CSI, OSC and other strings (with either terminator), two-character escapes, lone controls.
_CONTROL: Final = re.compile(
    r"\x1b\[([0-?]{0,256})[ -/]{0,16}([@-~])"
    r"|\x1b[\]PX^_][^\x07\x1b\n]*(?:\x07|\x1b\\|(?=[\x1b\n])|$)"
    r"|\x1b[ -/]{0,16}[0-~]?"
    r"|[\x00-\x1f\x7f-\x9f]"
)


@dataclass(frozen=True, slots=True)
class AnsiStyle:
    """Attributes: color: name of a theme token such as "ansi.red", "" for the default."""

    color: str = ""
    bold: bool = False
    dim: bool = False
    italic: bool = False
    underline: bool = False


DEFAULT: Final = AnsiStyle()


@dataclass(frozen=True, slots=True)
class AnsiRun:
    """`length` UTF-16 units from `start`."""

    start: int
    length: int
    style: AnsiStyle


@dataclass(frozen=True, slots=True)
class AnsiLine:
    text: str
    runs: tuple[AnsiRun, ...] = ()


class _Line:
    """Cells of the line being written."""

    def __init__(self) -> None:
        self.characters: list[str] = []
        self.styles: list[AnsiStyle] = []
        self.column = 0

    def write(self, text: str, style: AnsiStyle) -> None:
        end = self.column + len(text)
        self.characters[self.column : end] = text
        self.styles[self.column : end] = [style] * len(text)
        self.column = end

    def erase(self, mode: str) -> None:
        if mode in ("", "0"):
            del self.characters[self.column :]
            del self.styles[self.column :]
        elif mode == "2":
            self.characters.clear()
            self.styles.clear()
            self.column = 0

    def take(self) -> AnsiLine:
        characters, styles = self.characters, self.styles
        end = len(characters)
        while end and characters[end - 1] == " ":
            end -= 1
        runs: list[AnsiRun] = []
        parts: list[str] = []
        position = 0
        start = 0
        while start < end:
            stop = start + 1
            while stop < end and styles[stop] is styles[start]:
                stop += 1
            text = "".join(characters[start:stop])
            if not text.isascii() and any(map(needs_escape, text)):
                text = "".join(escape(c) if needs_escape(c) else c for c in text)
            length = utf16_length(text)
            if styles[start] != DEFAULT:
                runs.append(AnsiRun(position, length, styles[start]))
            parts.append(text)
            position += length
            start = stop
        self.characters, self.styles, self.column = [], [], 0
        return AnsiLine("".join(parts), tuple(runs))


def parse_ansi(text: str) -> list[AnsiLine]:
    """Return the lines of terminal output. A last line without its newline is included."""
    lines: list[AnsiLine] = []
    line = _Line()
    style = DEFAULT
    position = 0
    for match in _CONTROL.finditer(text):
        if match.start() > position:
            line.write(text[position : match.start()], style)
        position = match.end()
        control = match.group()
        if control == "\n":
            lines.append(line.take())
        elif control == "\r":
            line.column = 0
        elif control == "\b":
            line.column = max(0, line.column - 1)
        elif control == "\t":
            line.write(" " * (_TAB_WIDTH - line.column % _TAB_WIDTH), style)
        elif match.group(2) == "m":
            style = _apply(style, match.group(1))
        elif match.group(2) == "K":
            line.erase(match.group(1))
    if position < len(text):
        line.write(text[position:], style)
    if line.characters:
        lines.append(line.take())
    return lines


def _apply(style: AnsiStyle, parameters: str) -> AnsiStyle:
    if not re.fullmatch(r"[\d;:]*", parameters):
        return style
    codes = [int(code[:4] or 0) for code in re.split("[;:]", parameters)]
    index = 0
    while index < len(codes):
        code = codes[index]
        index += 1
        if code in (38, 48):
            # An indexed colour takes one more number, a true colour three.
            mode = codes[index] if index < len(codes) else 0
            if code == 38 and mode == 5 and index + 1 < len(codes):
                style = replace(style, color=_indexed(codes[index + 1]))
            index += 2 if mode == 5 else 4
        else:
            style = _attribute(style, code)
    return style


def _attribute(style: AnsiStyle, code: int) -> AnsiStyle:
    if code == 0:
        return DEFAULT
    if 30 <= code <= 37:
        return replace(style, color=_indexed(code - 30))
    if 90 <= code <= 97:
        return replace(style, color=_indexed(code - 90 + 8))
    match code:
        case 1:
            return replace(style, bold=True)
        case 2:
            return replace(style, dim=True)
        case 3:
            return replace(style, italic=True)
        case 4:
            return replace(style, underline=True)
        case 22:
            return replace(style, bold=False, dim=False)
        case 23:
            return replace(style, italic=False)
        case 24:
            return replace(style, underline=False)
        case 39:
            return replace(style, color="")
        case _:
            return style


def _indexed(number: int) -> str:
    """Return the token of one of the 16 colours; the nearest one for the other 240."""
    if number < 8:
        return f"ansi.{_COLORS[number]}"
    if number < 16:
        name = _COLORS[number - 8]
        return f"ansi.bright{name.capitalize()}"
    if number < 232:
        cube = number - 16
        levels = (cube // 36, cube // 6 % 6, cube % 6)
        threshold = max(levels) / 2
        bits = sum(bit for bit, level in zip((1, 2, 4), levels, strict=True) if level > threshold)
        return f"ansi.{_COLORS[bits]}"
    return "ansi.white" if number > 243 else "ansi.brightBlack"
