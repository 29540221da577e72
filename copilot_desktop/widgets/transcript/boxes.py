"""Boxes: the laid-out pieces that a row paints. This module has the base.

A box knows its height for a width, paints itself between two clip lines, and maps points to
text positions. Positions are UTF-16 offsets into `text`, as in Qt. Every length is a whole
number of pixels, and every box sets pen, brush and font before it paints.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final, TypeAlias

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QTextCharFormat, QTextLayout, QTextLine

from copilot_desktop.rendering.blocks import Block, Gap, Place
from copilot_desktop.rendering.inline import LINE_BREAK, InlineText, utf16_length, utf16_slice
from copilot_desktop.widgets.transcript.containers import Containers
from copilot_desktop.widgets.transcript.look import Look
from copilot_desktop.widgets.transcript.math_paint import formulas
from copilot_desktop.widgets.transcript.side_scroll import SideScroll

#: Selected part of a box: two positions, the first smaller.
Selected: TypeAlias = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Marks:
    """What of a box's text is marked.

    Attributes:
        selected: by the person, None for nothing.
        matches: of what is looked for.
        current: the match that was gone to.
    """

    selected: Selected | None = None
    matches: tuple[Selected, ...] = ()
    current: Selected | None = None

    def within(self, offset: int, length: int) -> Marks:
        """Return the marks of a part of the text, counted from its start."""
        if self is NO_MARKS:
            return self
        cut = [_cut(match, offset, length) for match in self.matches]
        return Marks(
            _cut(self.selected, offset, length),
            tuple(match for match in cut if match is not None),
            _cut(self.current, offset, length),
        )

    def bands(self) -> list[tuple[int, int, str, str]]:
        """Return start, end, colour of the background and of the text, the last one on top."""
        found = [(*match, "find.match", "find.onMatch") for match in self.matches if match != self.current]
        if self.current is not None:
            found.append((*self.current, "find.current", "find.onCurrent"))
        if self.selected is not None:
            found.append((*self.selected, "selection.background", "selection.text"))
        return found


def _cut(stretch: Selected | None, offset: int, length: int) -> Selected | None:
    if stretch is None or stretch[0] >= offset + length or stretch[1] <= offset:
        return None
    return max(0, stretch[0] - offset), min(length, stretch[1] - offset)


NO_MARKS: Final = Marks()


class PartKind(Enum):
    """What a part of a box is."""

    LINK = "link"
    BUTTON = "button"


@dataclass(frozen=True, slots=True)
class Part:
    """Something inside a box that can be pressed, for the keyboard and for screen readers.

    Attributes:
        rect: left, top, width and height in the box.
        name: its words.
        address: of a link.
        action: of a button.
    """

    kind: PartKind
    rect: tuple[int, int, int, int]
    name: str
    address: str = ""
    action: Action | None = None


#: Further down than any box reaches.
_NOTHING: Final = 1 << 30
#: From the edge of a card to text beside its bar.
QUOTE_INSET: Final = 25
#: Painted shapes are cut this far outside the clip, so that coordinates stay small.
_OVERDRAW: Final = 40


class ActionKind(Enum):
    """What a click on a part of a box does."""

    #: Opens or closes a part of the card, by its name.
    PART = "part"
    #: Shows the whole output of a tool in a window of its own.
    OPEN_FULL = "open-full"
    TOGGLE = "toggle"
    TOGGLE_GROUP = "toggle-group"
    COPY = "copy"
    #: The box does it itself: `Box.act` with the text.
    INSIDE = "inside"
    RESEND = "resend"
    RETRY = "retry"
    #: Has the agent go on with a turn that was cut off.
    GO_ON = "go-on"
    #: Has a parked session taken up once more.
    TAKE_UP = "take-up"
    #: Opens the list of models.
    SWITCH_MODEL = "switch-model"
    EXPLAIN = "explain"
    #: Opens a copy of the session.
    OPEN_COPY = "open-copy"
    COPY_TURN = "copy-turn"


@dataclass(frozen=True, slots=True)
class Action:
    """Attributes: text: what COPY puts on the clipboard, what INSIDE does."""

    kind: ActionKind
    text: str = ""


@dataclass(frozen=True, slots=True)
class Clip:
    """The band of the viewport that is being painted, and the viewport's height is no concern."""

    top: int
    bottom: int

    def band(self, y: int, height: int) -> tuple[int, int]:
        """Return `y` and `height` cut to the neighbourhood of the clip."""
        top = max(y, self.top - _OVERDRAW)
        bottom = min(y + height, self.bottom + _OVERDRAW)
        return top, max(0, bottom - top)


class Box:
    """Base of all boxes: indentation, quote bars and the gap below.

    Attributes:
        side: scrolls the inside sideways, None where nothing can be wider than the box.
        is_unsettled: something is shown for the time being; `layout` asks again.
    """

    def __init__(self, look: Look, place: Place | None = None, top: int = 0) -> None:
        self.look = look
        self.width = -1
        self.height = 0
        self.top = top
        self.indent = 0
        self.inset_right = 0
        self._containers = Containers(look, Place())
        self.gap = 0
        self.side: SideScroll | None = None
        self.is_unsettled = False
        self.place = place
        #: What the box shows, None for none of Markdown's blocks.
        self.source_block: Block | None = None
        self.reads_right_to_left = False
        self.version = 0
        self._fresh = _NOTHING
        if place is not None:
            self._set_place(place)

    def _set_place(self, place: Place) -> None:
        look = self.look
        self._containers = Containers(look, place)
        self.indent = self._containers.indent
        gaps = {Gap.NONE: 0, Gap.ITEM: look.space(4), Gap.INNER: look.space(8)}
        self.gap = gaps.get(place.gap, look.density("blockGap"))

    # -- to be overridden --------------------------------------------------------

    @property
    def text(self) -> str:
        """What the box contributes to a copy."""
        return ""

    @property
    def code_text(self) -> str:
        """Return the code that the box shows, "" when it is no code block."""
        return ""

    @property
    def written_text(self) -> str:
        """Return the text as it was written where something hidden in it is shown, "" elsewhere."""
        return ""

    def _layout(self, width: int) -> int:
        """Lay out for an inner width and return the inner height."""
        return 0

    def _paint(self, painter: QPainter, x: int, y: int, clip: Clip, marks: Marks) -> None:
        """Paint the inside with its top left corner at (x, y)."""

    def _position(self, x: int, y: int) -> int:
        return 0

    def prepare_paint(self, top: int, bottom: int, deadline: float) -> bool:
        """Do ahead what painting a stretch of the box needs; False when the time was over before.

        Args:
            top, bottom: of the stretch, from the top of the box.
            deadline: by `perf_counter`.
        """
        return True

    def link_at(self, x: int, y: int) -> str:
        """Return the address under a point of the box, "" for none."""
        return ""

    def tex_at(self, x: int, y: int) -> str:
        """Return the source of the formula under a point of the box, "" for none."""
        return ""

    def action_at(self, x: int, y: int) -> Action | None:
        """Return what a click on a point of the box does."""
        return None

    def tip_at(self, x: int, y: int) -> str:
        """Return the tooltip of what is at a point of the box, "" for none."""
        return ""

    def point(self, place: tuple[int, int] | None) -> bool:
        """The mouse stands at a point of the box, or has left it; True when it looks different now."""
        return False

    def set_wraps(self, wraps: bool) -> None:
        """Wrap long lines that would go beyond the edge, or not. Needs another layout."""

    def act(self, what: str) -> bool:
        """Do an action of the kind INSIDE; True when the box needs another layout."""
        return False

    def caret_place(self) -> tuple[int, int, int]:
        """Return x, y and line height for a caret after the last character."""
        return self.indent, self.top, self.look.line("body")

    def position_place(self, position: int) -> tuple[int, int, int]:
        """Return x, y and height in the box of the line at a text position. Call it after `layout`."""
        return self.indent, self.top, self.look.line("body")

    def reveal(self, position: int) -> bool:
        """Scroll sideways until a text position shows; True when something moved."""
        return False

    def parts(self) -> list[Part]:
        """Return what can be pressed in the box, in the order of reading. Call it after `layout`."""
        return []

    # -- common ------------------------------------------------------------------

    @property
    def length(self) -> int:
        """Number of text positions."""
        return utf16_length(self.text)

    @property
    def position_text(self) -> str:
        """The text that positions count in."""
        return self.text

    def copy(self, start: int, end: int) -> str:
        """Return what is copied for a stretch of positions."""
        if start <= 0 and end >= self.length:
            return self.text
        return utf16_slice(self.position_text, start, end).replace(LINE_BREAK, "\n")

    def inset(self, start: int, end: int = 0) -> None:
        """Stand further inside: `start` is where the text begins."""
        self._containers.inset(start)
        self.indent += start
        self.inset_right += end

    def put_in_quote(self) -> None:
        """Stand beside the bar that the card paints at the left of all its text."""
        beside = self.look.px(QUOTE_INSET)
        # The bar stands where the language of the application begins, whichever way the text goes.
        self.inset(beside, beside if self.reads_right_to_left or self.look.is_mirrored else 0)

    def layout(self, width: int) -> int:
        """Lay out for a width unless that is done, and return the height."""
        if width != self.width or self.is_unsettled:
            inner = self._layout(max(self.look.px(40), width - self.indent - self.inset_right))
            self.width = width
            self.height = self.top + inner + self.gap
        return self.height

    def changed(self, top: int = 0) -> None:
        """What is painted from `top` on has changed, from the top of the box."""
        self.version += 1
        self._fresh = min(self._fresh, top)

    def take_fresh(self) -> int:
        """Return where the changes since the last call begin."""
        fresh, self._fresh = self._fresh, _NOTHING
        return fresh

    @property
    def inner_left(self) -> int:
        """Where the inside begins; lists and quotes in a right-to-left language indent at the right."""
        return self.inset_right if self.reads_right_to_left else self.indent

    def paint(self, painter: QPainter, x: int, y: int, clip: Clip, marks: Marks) -> None:
        top, height = clip.band(y + self.top, self.height - self.top)
        # Of a box that ends far below only what is near the clip.
        gap = self.gap if top + height == y + self.height else 0
        area = QRectF(x, top, self.width, height)
        self._containers.paint_bars(painter, area, gap, is_mirrored=self.reads_right_to_left)
        self._paint(painter, x + self.inner_left, y + self.top, clip, marks)
        # It is laid out again with the next frame, unless that waits for more than time.
        self.look.wants_frame |= self.is_unsettled and formulas().is_loaded

    def position_at(self, x: int, y: int) -> int:
        """Return the text position nearest to a point of the box."""
        return self._position(x - self.inner_left, y - self.top)


def border_width(look: Look) -> int:
    """Return how wide the border of a card is."""
    return 2 if look.style.tokens.is_high_contrast else 1


def paint_rounded(
    painter: QPainter, rect: QRectF, radius: float, fill: str | None, border: str | None, look: Look
) -> None:
    """Paint a rounded rectangle with a hairline inside its edge."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = border_width(look) if border else 1
    inset = width / 2 if border else 0
    path = QPainterPath()
    path.addRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)
    if fill:
        painter.fillPath(path, look.color(fill))
    if border:
        pen = painter.pen()
        pen.setColor(look.color(border))
        pen.setStyle(Qt.PenStyle.SolidLine)
        pen.setWidthF(width)
        painter.strokePath(path, pen)
    painter.restore()


def cursor_x(line: QTextLine, position: int) -> float:
    """Return where a position of the text stands on its line."""
    # The stubs do not know that PySide returns the pair (x, position).
    found = line.cursorToX(position)
    return float(found[0]) if isinstance(found, tuple) else float(str(found))


def format_range(start: int, length: int, made: QTextCharFormat) -> QTextLayout.FormatRange:
    """Return a format for a stretch of a text layout."""
    found = QTextLayout.FormatRange()
    found.start = start
    found.length = length
    found.format = made
    return found


class RuleBox(Box):
    """A horizontal rule."""

    @property
    def text(self) -> str:
        return "---"

    def _layout(self, width: int) -> int:
        return self.look.space(8)

    def _paint(self, painter: QPainter, x: int, y: int, clip: Clip, marks: Marks) -> None:
        look = self.look
        width = self.width - self.indent - self.inset_right
        painter.fillRect(x, y + look.space(4), width, look.px(1), look.color("border.default"))


def plain_text(text: str) -> InlineText:
    """Return foreign text for a text box: newlines kept, nothing interpreted."""
    return InlineText(text.replace("\n", LINE_BREAK))
