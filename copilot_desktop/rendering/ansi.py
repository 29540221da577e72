r"""Terminal output as lines of styled runs.

A safe subset is honoured: colours and attributes (SGR), carriage return, backspace, tab and
erasing in the line, so that progress bars end as one line. Every other control sequence is shown
as a marker such as `\e[2J` at the place where it came, and does nothing: no title is set, no
cursor moves, no clipboard is filled, no address hides behind a word. What comes together is one
short marker, so that the output of a full-screen program stays readable.

Linear in the length of the output.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from copilot_desktop.rendering.inline import utf16_length
from copilot_desktop.rendering.sgr import DEFAULT, AnsiStyle, apply_sgr
from copilot_desktop.rendering.visible_text import escape, visible

_TAB_WIDTH: Final = 8

#: Characters of a marker before the rest of it is left out.
MAX_MARKER: Final = 32

#: Characters before a cut that are searched for the colours that hold at it.
LOOK_BACK: Final = 16 * 1024

#: CSI (also one that the end of the text cuts), OSC and other strings (with either terminator),
#: two-character escapes, lone controls.
_CONTROL: Final = re.compile(
    r"\x1b\[([0-?]{0,256})([ -/]{0,16})(?:([@-~])|$)"
    r"|\x1b[\]PX^_][^\x07\x1b\n]*(?:\x07|\x1b\\|(?=[\x1b\n])|$)"
    r"|\x1b[ -/]{0,16}[0-~]?"
    r"|[\x00-\x1f\x7f-\x9f]"
)
_WRITTEN_OVER: Final = re.compile(r"(?<![^\n\r])[^\n\r]*\r(?=[^\n\r])")
_SGR: Final = re.compile(r"\x1b\[([\d;:]{0,256})m")

#: They choose the characters that hold anyway; every program that ends a colour writes them.
_IDLE: Final = ("\x1b(B", "\x0f")

_MARKER_STYLE: Final = AnsiStyle(control=True)


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


class _Marker:
    """Control sequences at one place of a line."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._last = ""
        self._count = 0

    def add(self, sequence: str) -> None:
        if sequence == self._last:
            self._count += 1
        elif self._length <= MAX_MARKER:
            self._close()
            self._last, self._count = sequence, 1

    def _close(self) -> None:
        if self._last:
            times = f"×{self._count}" if self._count > 1 else ""
            part = _shown(self._last[: MAX_MARKER + 2]) + times
            self._parts.append(part)
            self._length += len(part)

    @property
    def text(self) -> str:
        self._close()
        self._last = ""
        text = "".join(self._parts)
        return text if len(text) <= MAX_MARKER else text[:MAX_MARKER] + "…"


def _shown(sequence: str) -> str:
    """Return a control sequence in visible characters, without what ends its text."""
    if not sequence.startswith("\x1b"):
        return escape(sequence)
    body = sequence[1:].removesuffix("\x07").removesuffix("\x1b\\")
    return "\\e" + visible(body).replace("\t", escape("\t"))


class _Line:
    """Cells of the line being written. Markers stand between them and take no cell."""

    def __init__(self) -> None:
        self.characters: list[str] = []
        self.styles: list[AnsiStyle] = []
        self.markers: dict[int, _Marker] = {}
        self.column = 0

    @property
    def is_empty(self) -> bool:
        return not self.characters and not self.markers

    def write(self, text: str, style: AnsiStyle) -> None:
        end = self.column + len(text)
        self.characters[self.column : end] = text
        self.styles[self.column : end] = [style] * len(text)
        self.column = end

    def mark(self, sequence: str) -> None:
        marker = self.markers.get(self.column)
        if marker is None:
            marker = self.markers[self.column] = _Marker()
        marker.add(sequence)

    def erase(self, mode: str) -> None:
        if mode in ("", "0"):
            del self.characters[self.column :]
            del self.styles[self.column :]
        elif mode == "2":
            # Programs go to the start of the line as well, before or after.
            self.characters.clear()
            self.styles.clear()
            self.column = 0

    def take(self) -> AnsiLine:
        characters, styles = self.characters, self.styles
        end = len(characters)
        while end and characters[end - 1] == " " and not styles[end - 1].fills:
            end -= 1
        runs: list[AnsiRun] = []
        parts: list[str] = []
        position = 0

        def put(text: str, style: AnsiStyle) -> None:
            nonlocal position
            length = utf16_length(text)
            if style != DEFAULT:
                runs.append(AnsiRun(position, length, style))
            parts.append(text)
            position += length

        places: list[tuple[int, _Marker | None]]
        places = [(min(place, end), marker) for place, marker in sorted(self.markers.items())]
        places.append((end, None))
        start = 0
        for place, marker in places:
            while start < place:
                stop = start + 1
                while stop < place and styles[stop] is styles[start]:
                    stop += 1
                text = "".join(characters[start:stop])
                put(text if text.isascii() else visible(text), styles[start])
                start = stop
            if marker is not None:
                put(marker.text, _MARKER_STYLE)
        return AnsiLine("".join(parts), tuple(runs))


def parse_ansi(text: str, style: AnsiStyle = DEFAULT) -> list[AnsiLine]:
    """Return the lines of terminal output. A last line without its newline is included.

    Args:
        style: holds where `text` begins, see `style_before`.
    """
    lines: list[AnsiLine] = []
    line = _Line()
    position = 0
    for match in _CONTROL.finditer(text):
        if match.start() > position:
            line.write(text[position : match.start()], style)
        position = match.end()
        control = match.group()
        parameters, between, final = match.groups()
        if control == "\n":
            lines.append(line.take())
            line = _Line()
        elif control == "\r":
            line.column = 0
        elif control == "\b":
            line.column = max(0, line.column - 1)
        elif control == "\t":
            line.write(" " * (_TAB_WIDTH - line.column % _TAB_WIDTH), style)
        elif final == "m" and not between and _is_plain(parameters):
            style = apply_sgr(style, parameters)
        elif final == "K" and not between and parameters in ("", "0", "1", "2"):
            line.erase(parameters)
        elif final == "G" and not between and parameters in ("", "0", "1"):
            line.column = 0
        elif control not in _IDLE:
            line.mark(control)
    if position < len(text):
        line.write(text[position:], style)
    if not line.is_empty:
        lines.append(line.take())
    return lines


def plain_output(text: str) -> str:
    """Return terminal output for the clipboard: no control sequence, no line that was written over.

    Pasted into a terminal, what a program has printed must not act there.
    """
    text = _WRITTEN_OVER.sub("", text.replace("\r\n", "\n"))
    return _CONTROL.sub(lambda match: match.group() if match.group() in "\n\t" else "", text)


def _is_plain(parameters: str) -> bool:
    """Not one of the private sequences that end like colours."""
    return not parameters or parameters[0] in "0123456789;:"


def style_before(text: str) -> AnsiStyle:
    """Return what holds after `text`, for what follows a cut. Only its last part is looked at."""
    near = text[-LOOK_BACK:]
    # Nearly always there is a reset not far away: what came before it does not matter.
    reset = max(near.rfind("\x1b[0m"), near.rfind("\x1b[m"), 0)
    style = DEFAULT
    for match in _SGR.finditer(near, reset):
        style = apply_sgr(style, match.group(1))
    return style
