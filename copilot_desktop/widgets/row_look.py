"""How one row of the sidebar looks at this moment, apart from what it says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from copilot_desktop.viewmodels.session_list import GroupHeader, SessionRow


@dataclass(frozen=True, slots=True)
class RowLook:
    """Attributes:
    is_selected: the session in front, or one of several that were chosen.
    is_hovered: the pointer is over the row.
    has_ring: the keyboard is here.
    shows_more: the "…" button stands in place of the time.
    more_is_hovered: the pointer is over that button.
    is_edited: an editor stands over the title.
    glyphs_only: nothing but the mark of the state is to be painted.
    """

    is_selected: bool = False
    is_hovered: bool = False
    has_ring: bool = False
    shows_more: bool = False
    more_is_hovered: bool = False
    is_edited: bool = False
    glyphs_only: bool = False


class RowDelegate(Protocol):
    """What paints the rows of the list and says where their parts are.

    Every rectangle is given and returned as it stands on the screen, mirrored where the language is.
    """

    #: Space at the end of a row; a scroll bar takes its place.
    trailing_margin: int

    def height(self, line_count: int) -> int:
        """Return the height of a row of so many lines; 0 lines are a heading."""

    def paint(
        self, painter: QPainter, rect: QRect, item: SessionRow | GroupHeader, look: RowLook
    ) -> None: ...

    def glyph_rect(self, rect: QRect) -> QRect:
        """Return the part of a row that moves while its session streams."""

    def more_rect(self, rect: QRect, item: SessionRow | GroupHeader) -> QRect:
        """Return where the "…" button of a row is; empty when it has none."""

    def title_rect(self, rect: QRect) -> QRect:
        """Return where the title is edited."""
