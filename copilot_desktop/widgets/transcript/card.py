"""Cards: one per entry of the transcript. This module has the base."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from copilot_desktop.session.entries import Entry
from copilot_desktop.widgets.transcript.boxes import Clip, paint_rounded
from copilot_desktop.widgets.transcript.look import Look
from copilot_desktop.widgets.transcript.rows import Row

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
        is_expandable: a click on its first row, or Enter, opens and closes it.
    """

    is_expandable = False
    #: Rows fill the card to its rounded edge.
    clips_rows = False

    def __init__(self, look: Look, entry: Entry) -> None:
        self.look = look
        self.entry = entry
        self.rows: list[Row] | None = None
        self.is_expanded = False
        self.lead: Lead | None = None
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
        self.rows = self.make_rows(width)

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

    @property
    def is_streaming(self) -> bool:
        """A caret stands after the last character."""
        return False

    @property
    def ticks(self) -> bool:
        """The first row shows a time that runs."""
        return False

    def tick(self) -> None:
        """Show the present time in the first row."""

    def block_of(self, row_index: int, number: int) -> BlockId:
        """Return a name of a box that stays while the card changes, by its row and number there."""
        return (0, row_index), number

    def place_of(self, block: BlockId) -> tuple[int, int]:
        """Return row and number of a box by its name; of the nearest when it is gone. Needs rows."""
        return max(0, min(block[0][1], len(self.rows or ()) - 1)), block[1]

    # -- common ------------------------------------------------------------------

    def set_lead(self, lead: Lead | None) -> None:
        """Put something above the card. Whoever calls it has the column take the new height."""
        self.top -= self.lead_height
        self.lead = lead
        self.top += self.lead_height

    @property
    def lead_height(self) -> int:
        """How much of `top` is the lead's."""
        return 0 if self.lead is None else self.look.line("small") + 2 * self.look.space(8)

    def ensure_rows(self, width: int) -> list[Row]:
        if self.rows is None:
            self.rows = self.make_rows(width)
        return self.rows

    def height(self, width: int) -> int:
        if self.rows is None:
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
            self.rows = self.make_rows(width)

    @property
    def holds_back(self) -> bool:
        """Only a part is shown although the card is open; `read_on` brings the rest."""
        return False

    def read_on(self) -> bool:
        """Read one more step of what is held back; False when there was nothing left to read."""
        return False

    def restyle(self, look: Look, width: int) -> None:
        """Take another theme, zoom or width."""
        self.look = look
        self.top = self._top() + self.lead_height
        self.bottom = self._bottom()
        if self.rows is not None:
            self.rows = self.make_rows(width)

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
