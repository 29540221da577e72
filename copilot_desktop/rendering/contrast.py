"""Foreign colours made readable: moved in lightness until they stand out from what is behind.

Colours are "#rrggbb". Contrast is that of WCAG 2.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final, TypeAlias

_Rgb: TypeAlias = tuple[float, float, float]

_BLACK: Final[_Rgb] = (0.0, 0.0, 0.0)
_WHITE: Final[_Rgb] = (255.0, 255.0, 255.0)
_STEPS: Final = 8


def _rgb(color: str) -> _Rgb:
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


def _text(color: _Rgb) -> str:
    red, green, blue = (max(0, min(255, round(part))) for part in color)
    return f"#{red:02x}{green:02x}{blue:02x}"


def _luminance(color: _Rgb) -> float:
    def linear(part: float) -> float:
        part /= 255
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    red, green, blue = map(linear, color)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _ratio(one: float, other: float) -> float:
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


def _between(one: _Rgb, other: _Rgb, share: float) -> _Rgb:
    red, green, blue = (a + (b - a) * share for a, b in zip(one, other, strict=True))
    return red, green, blue


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, from 1 to 21."""
    return _ratio(_luminance(_rgb(one)), _luminance(_rgb(other)))


def mixed(color: str, other: str, share: float) -> str:
    """Return `color` with a share of `other`."""
    return _text(_between(_rgb(color), _rgb(other), share))


@lru_cache(maxsize=1024)
def readable(color: str, background: str, ratio: float = 4.5) -> str:
    """Return the colour nearest to `color` that has this contrast on `background`.

    The way goes to black or to white, whichever the background leaves room for.
    """
    start, behind = _rgb(color), _luminance(_rgb(background))
    if _ratio(_luminance(start), behind) >= ratio:
        return _text(start)
    to_white = _ratio(1.0, behind) >= _ratio(0.0, behind)
    end = _WHITE if to_white else _BLACK
    low, high = 0.0, 1.0
    for _ in range(_STEPS):
        middle = (low + high) / 2
        enough = _ratio(_luminance(_between(start, end, middle)), behind) >= ratio
        low, high = (low, middle) if enough else (middle, high)
    return _text(_between(start, end, high))
