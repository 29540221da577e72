"""Sets TeX formulas: from the text between the delimiters to outlines in em.

How it works. latex2mathml makes an element tree, ziamath lays it out with its own font, and what
it draws is read back as outlines, so that one setting serves every size, colour and zoom. Both
libraries are imported with the first formula.

Formulas come from a model or from whatever it has read, so a gate stands in front: length,
tokens, nesting, and macros that could make a formula of any size or of another language. Behind
it the number of rows laid out is bounded. What cannot be set is None and is shown as written.
"""

from __future__ import annotations

import logging
import re
from array import array
from dataclasses import dataclass
from functools import cache
from html import unescape
from math import isfinite
from typing import Any, Final
from xml.etree.ElementTree import Element

MAX_CHARS: Final = 800
_MAX_TOKENS: Final = 300
_MAX_DEPTH: Final = 12
#: Of the tree: `\hat\hat\hat` nests without braces.
_MAX_TREE_DEPTH: Final = 48
_MAX_ELEMENTS: Final = 1500
#: Rows laid out for one formula. A large matrix in a fraction takes 400.
_MAX_ROWS: Final = 3000
#: Larger than any page, in em; what is outside was placed there by a trick.
_MAX_EXTENT: Final = 400.0
#: The layout's own unit. Numbers are drawn with three decimals.
_SIZE: Final = 100.0
#: Coordinates that are remembered, four bytes each.
_MAX_REMEMBERED: Final = 2_000_000

_TOKEN: Final = re.compile(r"\\[A-Za-z]+|\\.|\S", re.DOTALL)
_OPENING: Final = frozenset({"{", r"\left", r"\begin", r"\bgroup"})
_CLOSING: Final = frozenset({"}", r"\right", r"\end", r"\egroup"})
#: Definitions, lengths of any size, and what reaches into the page: addresses, classes, styles, backgrounds.
_REFUSED: Final = re.compile(
    r"\\(?:(?:re)?newcommand|providecommand|(?:re)?newenvironment|DeclareMathOperator|[xeg]?def|let|catcode"
    r"|[hvm]space|[hm]skip|vskip|m?kern|rule|raise|lower|move(?:left|right)|above(?:withdelims)?|skew|unicode"
    r"|href|url|class|style|cssId|includegraphics|input|require|f?colorbox|verb|sideset|genfrac)(?![A-Za-z])"
)
_TAG: Final = re.compile(r"\\tag(\*?)\s*\{([^{}]*)\}")
_UNSEEN: Final = re.compile(r"\\label\s*\{[^{}]*\}|\\(?:nonumber|notag)(?![A-Za-z])")
#: latex2mathml takes the letter behind `\mathrm{d}` with it unless a space stands there.
_MATHRM: Final = re.compile(r"\\mathrm(?=\{)")
_ALIGNED: Final = re.compile(r"\\(begin|end)\{aligned\}")

#: What ziamath draws; it reports any other element on the root logger.
_ELEMENTS: Final = frozenset(
    {
        "math",
        "mrow",
        "mi",
        "mn",
        "mo",
        "ms",
        "mtext",
        "mspace",
        "mpadded",
        "mphantom",
        "mfrac",
        "msqrt",
        "mroot",
    }
    | {"msup", "msub", "msubsup", "mover", "munder", "munderover", "mmultiscripts", "mprescripts", "none"}
    | {"mtable", "mtr", "mtd", "mfenced", "menclose", "mstyle"}
)
#: Elements that hold no operator of the row in which they stand.
_OWN_ROWS: Final = frozenset({"mi", "mn", "mtext", "mrow", "mtr", "mtd", "mtable"})
_UP_AND_DOWN: Final = frozenset("↑↓")
_ANGLES: Final = frozenset("⟨⟩")
#: Accents as drawn over one letter (key: not stretched) and over a whole word.
_HATS: Final = {("^", True): "ˆ", ("^", False): "\u0302", ("~", False): "\u0303"}

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Outline:
    """A path in em, y downwards from the base line.

    Attributes:
        steps: a letter for each step: M(ove), L(ine), Q(uadratic), C(ubic), Z (close).
        numbers: coordinates of the steps: two, two, four, six, none.
    """

    steps: str
    numbers: array[float]


@dataclass(frozen=True, slots=True)
class MathPicture:
    """A formula that was set, in em.

    Attributes:
        width, ascent, descent: of the box around it, from the base line.
        filled: glyphs and rules.
        lines: width of the pen, and the path that it follows.
    """

    width: float
    ascent: float
    descent: float
    filled: Outline
    lines: tuple[tuple[float, Outline], ...] = ()

    @property
    def size(self) -> int:
        """Number of coordinates."""
        return len(self.filled.numbers) + sum(len(outline.numbers) for _, outline in self.lines)


class _CannotSetError(Exception):
    """The formula is outside of what is set."""


_known: dict[tuple[str, bool], MathPicture | None] = {}
_remembered = 0
_rows_left = 0


def is_settled(tex: str, *, is_display: bool) -> bool:
    """Return whether `set_math` answers at once."""
    return (tex, is_display) in _known


def set_math(tex: str, *, is_display: bool) -> MathPicture | None:
    """Set a formula, or return None when it is shown as written. Takes up to 0.2 s the first time.

    Args:
        tex: what stands between the delimiters.
        is_display: it stands on a line of its own.
    """
    global _remembered
    key = (tex, is_display)
    if key in _known:
        # The newest stand last.
        picture = _known[key] = _known.pop(key)
        return picture
    picture = _set(tex, is_display=is_display) if _may_be_set(tex) else None
    _known[key] = picture
    _remembered += _cost(tex, picture)
    while _remembered > _MAX_REMEMBERED and len(_known) > 1:
        oldest = next(iter(_known))
        _remembered -= _cost(oldest[0], _known.pop(oldest))
    return picture


def warm() -> None:
    """Load the libraries and the font before the first formula is seen: 0.3 s."""
    _library()


def _cost(tex: str, picture: MathPicture | None) -> int:
    return len(tex) + 200 + (picture.size if picture is not None else 0)


def _may_be_set(tex: str) -> bool:
    if len(tex) > MAX_CHARS or not tex.strip() or _REFUSED.search(tex):
        return False
    depth = count = 0
    for match in _TOKEN.finditer(tex):
        token = match.group()
        count += 1
        if token in _OPENING:
            depth += 1
            if depth > _MAX_DEPTH:
                return False
        elif token in _CLOSING:
            depth -= 1
    return count <= _MAX_TOKENS


def _set(tex: str, *, is_display: bool) -> MathPicture | None:
    global _rows_left
    library = _library()
    _rows_left = _MAX_ROWS
    try:
        tree = library.convert_to_element(_prepared(tex), display="block" if is_display else "inline")
        _check(tree, library.font)
        node = library.math(tree, size=_SIZE).node
        drawing = Element("svg")
        node.draw(0, 0, drawing)
        return _picture(node.bbox, drawing)
    except Exception as error:  # noqa: BLE001 - the libraries raise whatever a formula leads to
        _log.debug("formula shown as written: %s", type(error).__name__)
        return None


def _prepared(tex: str) -> str:
    tex = _UNSEEN.sub("", tex)
    tags = _TAG.findall(tex)
    if len(tags) > 1:
        raise _CannotSetError("more than one tag")
    if tags:
        star, words = tags[0]
        shown = words if star else f"({words})"
        tex = _TAG.sub("", tex) + r"\qquad\text{" + shown + "}"
    tex = _MATHRM.sub(r"\\mathrm ", tex).replace("||", "‖")
    return _ALIGNED.sub(r"\\\1{align*}", tex)


def _check(tree: Element, font: Any) -> None:
    """Turn the tree into what ziamath draws well, and refuse what it cannot draw."""
    # The tree goes through text inside ziamath, which would then see another name for every element.
    tree.attrib.pop("xmlns", None)
    count = 0
    waiting = [(tree, 1)]
    while waiting:
        element, depth = waiting.pop()
        count += 1
        if depth > _MAX_TREE_DEPTH or count > _MAX_ELEMENTS:
            raise _CannotSetError("nested too deeply or too large")
        if element.tag not in _ELEMENTS:
            raise _CannotSetError(f"{element.tag} is not drawn")
        if element.text:
            # The converter writes references like "&#x02191;" as text.
            element.text = unescape(element.text)
            if any(not character.isspace() and not font.glyphindex(character) for character in element.text):
                raise _CannotSetError("a character is not in the font")
            _adjust(element, element.text)
        elif element.tag == "mtable" and element.get("columnspacing") == "0em 2em":
            element.set("columnspacing", "0em 0.3em")
        waiting.extend((child, depth + 1) for child in element)


def _adjust(element: Element, text: str) -> None:
    """Take back what MathML stretches and TeX does not, and choose the accents that the font has."""
    is_operator = element.tag == "mo"
    stays = element.get("stretchy") == "false"
    if text in _UP_AND_DOWN or (element.tag == "mi" and text in _ANGLES):
        element.attrib.setdefault("stretchy", "false")
    elif is_operator and (stays or not element.attrib):
        element.text = _HATS.get((text, stays), text)


@dataclass(frozen=True, slots=True)
class _Library:
    convert_to_element: Any
    math: Any
    font: Any


@cache
def _library() -> _Library:
    from latex2mathml.converter import convert_to_element
    from ziamath.config import config
    from ziamath.nodes.mrow import Mrow
    from ziamath.zmath import Math, loadedfonts

    # Paths instead of references to glyphs.
    config.svg2 = False
    measure = Mrow._get_height_nostretch

    def measure_once(row: Any, line: list[Element], **options: Any) -> tuple[float, float]:
        """ziamath lays out every row twice, once to see how far brackets stretch: 2^depth in all.

        Where nothing may stretch, or while an outer row is measured, that is not needed.
        """
        global _rows_left
        _rows_left -= 1
        if _rows_left < 0:
            raise _CannotSetError("too much work")
        if options.get("nostretch") or not any(map(_may_stretch, line)):
            return 0.0, 0.0
        low, high = measure(row, line, **options)
        return float(low), float(high)

    Mrow._get_height_nostretch = measure_once
    return _Library(convert_to_element, Math, loadedfonts["default"])


def _may_stretch(element: Element) -> bool:
    if element.tag in ("mo", "mfenced"):
        return True
    return element.tag not in _OWN_ROWS and any(map(_may_stretch, element))


def _picture(box: Any, drawing: Element) -> MathPicture:
    left, right = float(box.xmin) / _SIZE, float(box.xmax) / _SIZE
    ascent, descent = float(box.ymax) / _SIZE, -float(box.ymin) / _SIZE
    extents = (right - left, ascent, descent, ascent + descent)
    if not all(isfinite(extent) and abs(extent) < _MAX_EXTENT for extent in extents) or extents[0] <= 0:
        raise _CannotSetError("no sensible size")
    filled = _Pen(left)
    lines: list[tuple[float, Outline]] = []
    for element in drawing.iter():
        if element.tag in ("svg", "g") and "transform" not in element.attrib:
            # A group is a bracket put together of pieces.
            continue
        pen_width = float(element.get("stroke-width", "0")) / _SIZE
        pen = _Pen(left) if pen_width else filled
        if element.tag == "path":
            pen.follow(element.get("d", ""))
        elif element.tag == "rect":
            pen.frame(*(float(element.get(key, "0")) for key in ("x", "y", "width", "height")))
        else:
            raise _CannotSetError(f"{element.tag} was drawn")
        if pen_width:
            lines.append((pen_width, pen.outline()))
    return MathPicture(right - left, ascent, descent, filled.outline(), tuple(lines))


class _Pen:
    """Gathers an outline."""

    _COUNTS: Final = {"M": 2, "L": 2, "Q": 4, "C": 6, "Z": 0}

    def __init__(self, left: float) -> None:
        self._left = left
        self._steps: list[str] = []
        self._numbers = array("f")

    def follow(self, path: str) -> None:
        """Add the path of an SVG element, whose steps and numbers have spaces between them."""
        parts = path.split()
        at = 0
        while at < len(parts):
            step = parts[at]
            count = self._COUNTS[step]
            self._add(step, [float(part) for part in parts[at + 1 : at + 1 + count]])
            at += 1 + count

    def frame(self, x: float, y: float, width: float, height: float) -> None:
        self._add("M", [x, y])
        for corner in ([x + width, y], [x + width, y + height], [x, y + height]):
            self._add("L", corner)
        self._add("Z", [])

    def _add(self, step: str, numbers: list[float]) -> None:
        if len(numbers) != self._COUNTS[step]:
            raise _CannotSetError("a path ends early")
        for index, number in enumerate(numbers):
            value = number / _SIZE - (0.0 if index % 2 else self._left)
            if not abs(value) < _MAX_EXTENT:
                raise _CannotSetError("drawn outside of every page")
            self._numbers.append(value)
        self._steps.append(step)

    def outline(self) -> Outline:
        return Outline("".join(self._steps), self._numbers)
