"""Colours and attributes of terminal text, as the SGR sequence sets them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, Final

_COLORS: Final = ("black", "red", "green", "yellow", "blue", "magenta", "cyan", "white")
_CUBE: Final = (0, 95, 135, 175, 215, 255)

#: Foreground, background, and the colour of underlines, which we draw in the text's colour.
_EXTENDED: Final = ("38", "48", "58")


@dataclass(frozen=True, slots=True)
class AnsiStyle:
    """Attributes of a run.

    Attributes:
        color, background: name of a theme token such as "ansi.red", or "#rrggbb" where the
            program says so exactly; "" for the default.
        inverse: both are to be exchanged.
        control: the run is a marker of ours, not text of the program.
    """

    color: str = ""
    background: str = ""
    bold: bool = False
    dim: bool = False
    italic: bool = False
    underline: bool = False
    strike: bool = False
    inverse: bool = False
    control: bool = False

    @property
    def fills(self) -> bool:
        """A blank in this style is seen."""
        return self.inverse or bool(self.background)


DEFAULT: Final = AnsiStyle()

#: A number that turns attributes on or off.
_ATTRIBUTES: Final[dict[int, dict[str, Any]]] = {
    1: {"bold": True},
    2: {"dim": True},
    3: {"italic": True},
    4: {"underline": True},
    7: {"inverse": True},
    9: {"strike": True},
    21: {"underline": True},
    22: {"bold": False, "dim": False},
    23: {"italic": False},
    24: {"underline": False},
    27: {"inverse": False},
    29: {"strike": False},
}


@lru_cache(maxsize=2048)
def apply_sgr(style: AnsiStyle, parameters: str) -> AnsiStyle:
    """Return `style` after an SGR sequence. `parameters`: what stands between "[" and "m".

    Parts of one parameter are separated by colons (ISO 8613-6); most programs write the parts
    of a colour as parameters of their own. Concealed and blinking text is shown as usual.
    """
    parts = parameters.split(";")
    index = 0
    while index < len(parts):
        first, *details = parts[index].split(":")
        index += 1
        if first not in _EXTENDED:
            style = _simple(style, _number(first), details)
            continue
        if not details:
            # The mode, and the one number of an index or the three of a colour.
            count = {"5": 2, "2": 4}.get(parts[index] if index < len(parts) else "", 1)
            details = parts[index : index + count]
            index += count
        color = _extended(details)
        if color and first == "38":
            style = replace(style, color=color)
        elif color and first == "48":
            style = replace(style, background=color)
    return style


def _number(text: str) -> int:
    """Return a parameter's value; a missing one is 0, one that is none or too long is -1."""
    if not text:
        return 0
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= 4 else -1


def _simple(style: AnsiStyle, code: int, details: list[str]) -> AnsiStyle:
    if code == 0:
        return DEFAULT
    if 30 <= code <= 37 or 90 <= code <= 97:
        return replace(style, color=_indexed(code - 30 if code < 40 else code - 82))
    if 40 <= code <= 47 or 100 <= code <= 107:
        return replace(style, background=_indexed(code - 40 if code < 50 else code - 92))
    if code == 39:
        return replace(style, color="")
    if code == 49:
        return replace(style, background="")
    if code == 4 and details:
        # Kinds of underlines: none, straight, double, curly, dotted, dashed.
        return replace(style, underline=_number(details[0]) > 0)
    changes = _ATTRIBUTES.get(code)
    return replace(style, **changes) if changes else style


def _extended(details: list[str]) -> str:
    """Return the colour of `5, index` or `2, r, g, b`, "" when it is none."""
    mode, values = details[:1], details[1:]
    if mode == ["2"] and len(values) >= 4:
        # With colons, the number of a colour space stands before the colour.
        values = values[1:]
    numbers = [_number(value) for value in values]
    if not all(0 <= number <= 255 for number in numbers):
        return ""
    if mode == ["5"] and numbers:
        return _indexed(numbers[0])
    if mode == ["2"] and len(numbers) >= 3:
        return "#{:02x}{:02x}{:02x}".format(*numbers[:3])
    return ""


def _indexed(number: int) -> str:
    """Return one of the 256 colours: the first 16 are the theme's, the others are exact."""
    if number < 8:
        return f"ansi.{_COLORS[number]}"
    if number < 16:
        return f"ansi.bright{_COLORS[number - 8].capitalize()}"
    if number < 232:
        cube = number - 16
        red, green, blue = (_CUBE[level] for level in (cube // 36, cube // 6 % 6, cube % 6))
        return f"#{red:02x}{green:02x}{blue:02x}"
    gray = 8 + 10 * (number - 232)
    return f"#{gray:02x}{gray:02x}{gray:02x}"
