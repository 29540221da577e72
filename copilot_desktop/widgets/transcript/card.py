"""Cards: one per entry of the transcript. This module has the base."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from copilot_desktop.rendering.anchors import Found
from copilot_desktop.session.entries import Entry
from copilot_desktop.widgets.direction import mirrored
from copilot_desktop.widgets.transcript.boxes import Clip, paint_rounded
from copilot_desktop.widgets.transcript.look import Look
from copilot_desktop.widgets.transcript.rows import Row
from copilot_desktop.widgets.transcript.tool_group import GroupPart, slice_of

#: One of the parts that are open: long lines of code go on in the next row.
WRAPPED: Final = "wrapped"

#: From the edge of a sub-agent's card to the line before its tools.
_RAIL: Final = 20

#: Names a box of a card; boxes further down have greater ones.
BlockId: TypeAlias = tuple[tuple[int, int], int]


@dataclass(frozen=True, slots=True)
class Lead:
    """What stands above a card: a line with words in its middle.

    Attributes:
        is_new: the divider of what came since the person left; else a date.
    """

    words: str
    is_new: bool = False


class Card:
    """What one entry looks like. Rows are made when the card is first seen.

    Attributes:
        entry: the newest value.
        top, bottom: space above and below the rows, inside the card's height.
        rows: None until the card is near the viewport.
        lead: stands in the space above the rows, which grows for it; set it with `set_lead`.
        new_from: where the text begins that came since the person left, None for nowhere.
        day: the date of a day that begins with the card; set it with `set_day`.
        part: where it stands in a group of tools, None outside of one; set it with `set_part`.
        is_active: the person points at it, it has the ring, or it is the newest of its kind: what
            can be done with it shows.
        open_parts: names of the parts that the person has opened; the area keeps them by entry.
        can_open: there is more than its first row, of which a click, or Enter, opens and closes it.
        whole_part: name of the part with which an open card shows all of its text, "" where it always does.
    """

    can_open = False
    whole_part = ""
    #: Rows below the first fill no surface of their own: a line beside them goes on.
    is_bare = False
    #: Rows fill the card to its rounded edge.
    clips_rows = False

    def __init__(self, look: Look, entry: Entry) -> None:
        self.look = look
        self.entry = entry
        self.rows: list[Row] | None = None
        self.is_expanded = False
        self.open_parts: frozenset[str] = frozenset()
        self.lead: Lead | None = None
        self.new_from: tuple[BlockId, int] | None = None
        self.day: Lead | None = None
        self.part: GroupPart | None = None
        self.is_active = False
        self.top = self._top()
        self.bottom = self._bottom()

    # -- to be overridden --------------------------------------------------------

    def make_rows(self, width: int) -> list[Row]:
        return []

    def estimate(self, width: int) -> int:
        """Return about how high the card is. Must be cheap; called for unseen cards."""
        return self.top + self.look.line("body") + self.bottom

    def apply(self, width: int) -> None:
        """Bring existing rows up to date with `entry`."""
        self.rows = self.all_rows(width)

    def content(self, width: int) -> tuple[int, int]:
        """Return left edge and width of the rows in a column of `width`."""
        return 0, width

    def paint_frame(self, painter: QPainter, x: int, y: int, width: int, height: int, clip: Clip) -> None:
        """Paint what stands behind the rows. `y` and `height` are those of all rows."""

    def paint_edge(self, painter: QPainter, x: int, y: int, width: int, height: int, clip: Clip) -> None:
        """Paint what stands above the rows, e.g. the border over their backgrounds."""

    def name(self) -> str:
        """Return the accessible name."""
        return ""

    def source(self) -> str:
        """Return the text of the message as it was written (Markdown), for copying."""
        return ""

    def hidden_texts(self) -> Iterator[tuple[frozenset[str], str]]:
        """Yield names for `open_parts`, and about the text that the card shows besides when they are open."""
        yield from ()

    def find_anchor(self, address: str, width: int) -> Found[BlockId] | None:
        """Return the place in the card's Markdown that an address leads to, see `anchors`."""
        return None

    @property
    def is_streaming(self) -> bool:
        """A caret stands after the last character."""
        return False

    @property
    def is_expandable(self) -> bool:
        """It can be opened and closed now: it can, and is not folded into a group."""
        return self.can_open and (self.part is None or not self.part.is_hidden or self.part.is_first)

    @property
    def is_cut(self) -> bool:
        """The open card does not show all of its text, as `whole_part` is not open."""
        return False

    @property
    def is_unfinished(self) -> bool:
        """Its rows are not all made: each `apply` does a little more."""
        return False

    @property
    def ticks(self) -> bool:
        """The first row shows a time that runs."""
        return False

    def tick(self) -> None:
        """Show the present time in the first row."""

    def block_of(self, row_index: int, number: int) -> BlockId:
        """Return a name of a box that stays while the card changes, by its row and number there."""
        return (0, row_index - self._group_rows), number

    def place_of(self, block: BlockId) -> tuple[int, int]:
        """Return row and number of a box by its name; of the nearest when it is gone. Needs rows."""
        row_index = block[0][1] + self._group_rows
        return max(0, min(row_index, len(self.rows or ()) - 1)), block[1]

    @property
    def _group_rows(self) -> int:
        """Rows above the card's own: whether there are any changes when its turn ends."""
        return int(self.part is not None and self.part.has_header)

    @property
    def has_frame(self) -> bool:
        """A surface with a border stands behind the rows."""
        return False

    # -- common ------------------------------------------------------------------

    @property
    def holds_state(self) -> bool:
        """Something of it cannot be made again from its entry, e.g. what a stream has parsed."""
        return any(row.is_pinned for row in self.rows or ())

    def all_rows(self, width: int) -> list[Row]:
        """Make the rows anew: those of the card, below the header of its group."""
        return self.grouped([] if self.part is not None and self.part.is_hidden else self.make_rows(width))

    def grouped(self, rows: list[Row]) -> list[Row]:
        """Return the card's own rows with the header of its group, of which it may be the first."""
        if self.part is not None and self.part.has_header:
            return [self.part.header_row(self.look), *rows]
        return rows

    def set_part(self, part: GroupPart | None, width: int) -> None:
        """Take a place in a group. Whoever calls it has the column take the new height."""
        if part == self.part:
            return
        self.part = part
        self.top = self._space_above()
        if self.rows is not None:
            self.rows = self.all_rows(width)

    def paint_surface(
        self,
        painter: QPainter,
        x: int,
        y: int,
        width: int,
        height: int,
        clip: Clip,
        *,
        fill: str = "",
        border: str = "",
    ) -> None:
        """Paint the card's surface, or its slice of the group's."""
        look = self.look
        with slice_of(painter, self.part, x, y, width, height, look) as (top, whole):
            paint_card(painter, x, top, width, whole, clip, look, fill=fill, border=border)
        if border and self.part is not None and self.part.depth and self.rows:
            # What a sub-agent has done stands behind a line.
            tall = height if self.is_bare else self.rows[0].height
            rail = QRectF(x + look.px(_RAIL), y, max(1, look.px(1)), tall)
            rail = mirrored(QRectF(x, y, width, height), rail)
            painter.fillRect(rail, look.color("border.subtle"))

    def extent(self, y: int, height: int) -> tuple[int, int]:
        """Return the band whose rounded corners cut the rows."""
        return self.part.extent(y, height, self.look) if self.part is not None else (y, height)

    @property
    def rows_of_group(self) -> int:
        """How many rows above its own are the group's."""
        return int(self.part is not None and self.part.has_header)

    def _space_above(self) -> int:
        inside = self.part is not None and not self.part.is_first
        return (0 if inside else self._top()) + self.lead_height

    def set_lead(self, lead: Lead | None) -> None:
        """Put something above the card. Whoever calls it has the column take the new height."""
        self.top -= self.lead_height
        self.lead = lead or self.day
        self.top += self.lead_height

    def set_day(self, day: Lead | None) -> None:
        """Let a new day begin with the card: its date shows unless something else stands there."""
        self.day = day
        self.set_lead(self.lead if self.lead is not None and self.lead.is_new else None)

    @property
    def lead_height(self) -> int:
        """How much of `top` is the lead's."""
        return 0 if self.lead is None else self.look.line("small") + 2 * self.look.space(8)

    def ensure_rows(self, width: int) -> list[Row]:
        if self.rows is None:
            self.rows = self.all_rows(width)
        return self.rows

    def height(self, width: int) -> int:
        if self.rows is None:
            if self.part is not None and self.part.is_hidden:
                return self.top + self.look.density("toolRow") if self.part.is_first else 0
            return self.estimate(width)
        if not self.rows:
            return 0
        return self.top + sum(row.height for row in self.rows) + self.bottom

    def update(self, entry: Entry, *, is_append: bool) -> None:
        """Take a new value; `apply` brings it to the rows with the next frame."""
        self.entry = entry

    def toggle(self, width: int) -> None:
        """Open or close an expandable card."""
        self.is_expanded = not self.is_expanded
        if self.rows is not None:
            self.rows = self.all_rows(width)

    def refit(self, width: int) -> None:
        """The column has another width. Rows lay themselves out for it; override where they must differ."""

    def restyle(self, look: Look, width: int) -> None:
        """Take another theme, zoom or width."""
        self.look = look
        self.top = self._space_above()
        self.bottom = self._bottom()
        if self.rows is not None:
            self.rows = self.all_rows(width)

    def _top(self) -> int:
        return self.look.density("blockGap")

    def _bottom(self) -> int:
        return 0

    def paint_focus(self, painter: QPainter, x: int, y: int, width: int, height: int, clip: Clip) -> None:
        """Paint the focus ring inside a band."""
        look = self.look
        painter.save()
        pen = painter.pen()
        pen.setColor(look.color("focus.ring"))
        pen.setWidth(look.px(2))
        painter.setPen(pen)
        painter.setBrush(look.color("surface.canvas").fromRgb(0, 0, 0, 0))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top, shown = clip.band(y, height)
        radius = look.radius("lg")
        painter.drawRoundedRect(QRectF(x, top, width, shown).adjusted(1, 1, -1, -1), radius, radius)
        painter.restore()


def paint_card(
    painter: QPainter,
    x: int,
    y: int,
    width: int,
    height: int,
    clip: Clip,
    look: Look,
    *,
    fill: str = "",
    border: str = "",
) -> None:
    """Paint the raised surface of a card of any height."""
    top, shown = clip.band(y, height)
    paint_rounded(
        painter, QRectF(x, top, width, shown), look.radius("lg"), fill or None, border or None, look
    )
