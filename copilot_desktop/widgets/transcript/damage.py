"""What of the screen differs from what was painted last, so that only that is painted again.

A snapshot tells where each piece stands: each box, the caret, what frames a card. Between two of
them most pieces have only moved, and all by the same distance: their pixels are moved. What is new,
gone, or looks different is painted in bands over the whole width.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from typing import Final, NamedTuple, TypeAlias, cast

from PySide6.QtCore import QRect
from PySide6.QtGui import QRegion

from copilot_desktop.widgets.transcript.boxes import NO_MARKS, Marks
from copilot_desktop.widgets.transcript.card import Card
from copilot_desktop.widgets.transcript.column import PlacedRow
from copilot_desktop.widgets.transcript.screen import Screen

#: Bands less than this apart are painted together.
_NEAR: Final = 24

#: From top to bottom, in the viewport.
Band: TypeAlias = tuple[int, int]


class Piece(NamedTuple):
    """Something on the screen. Dozens are made for each frame.

    Attributes:
        looks: what it looks like; equal when nothing of it has changed.
        fresh: where what has changed since the last snapshot begins, from its top.
        is_box: most of what can be seen; they decide how far all is moved.
        is_frame: stands around other pieces: when it grows, only its edges differ.
    """

    y: int
    height: int
    looks: tuple[object, ...] = ()
    marks: Marks = NO_MARKS
    fresh: int = 0
    is_box: bool = False
    is_frame: bool = False

    @property
    def bottom(self) -> int:
        return self.y + self.height

    def moved(self, dy: int) -> Band:
        return self.y + dy, self.bottom + dy

    def looks_like(self, other: Piece) -> bool:
        return (
            len(self.looks) == len(other.looks)
            and all(_is_same(one, two) for one, two in zip(self.looks, other.looks, strict=True))
            and self.marks == other.marks
        )


def _is_same(one: object, two: object) -> bool:
    # An entry is compared by identity: as a value, all of its text would be read.
    return one is two or (isinstance(one, int | str) and one == two)


Snapshot: TypeAlias = dict[Hashable, Piece]


@dataclass(frozen=True, slots=True)
class Repaint:
    """How one snapshot becomes another.

    Attributes:
        dy: all is moved down by this first.
        bands: painted anew, after the move.
    """

    dy: int
    bands: list[Band]


def snapshot(screen: Screen, placed: Iterable[PlacedRow]) -> Snapshot:
    """Return what stands on the screen. What has changed in boxes counts as seen from now on."""
    pieces: Snapshot = {}
    above: Card | None = None
    for row in placed:
        card = row.card
        if card is not above:
            _add_card(pieces, screen, row)
            above = card
        y = row.y
        boxes = row.row.boxes or ()
        for number, box in enumerate(boxes):
            marks = screen.marks(row, number, box)
            pieces[box] = Piece(y, box.height, (box.version,), marks, box.take_fresh(), is_box=True)
            y += box.height
        caret = screen.caret(row)
        if caret is not None:
            pieces[card, "caret"] = Piece(caret.top(), caret.height(), (caret.left(),))
    return pieces


def _add_card(pieces: Snapshot, screen: Screen, row: PlacedRow) -> None:
    """Add what a card, whose first row on the screen this is, paints besides its rows."""
    card = row.card
    kind = type(card)
    if kind.paint_frame is not Card.paint_frame or kind.paint_edge is not Card.paint_edge:
        looks = (card.entry, card.part, card.is_expanded, card.is_active)
        pieces[card, "frame"] = Piece(*screen.column.rows_span(row), looks, is_frame=True)
    if card.lead is not None and row.row_index == 0:
        lead = card.lead
        pieces[card, "lead"] = Piece(row.y - card.top, card.lead_height, (lead.words, lead.is_new))


def compare(before: Snapshot, now: Snapshot, view_height: int) -> Repaint | None:
    """Return how to get from one snapshot to the other, None when nothing of it can be kept."""
    moves: dict[int, int] = {}
    for key, piece in now.items():
        if piece.is_box and (old := before.get(key)) is not None:
            dy = piece.y - old.y
            seen = min(piece.bottom, old.bottom, view_height) - max(piece.y, old.y, 0)
            moves[dy] = moves.get(dy, 0) + max(0, seen)
    if not moves:
        return None
    dy = max(moves, key=lambda move: (moves[move], move == 0))
    bands: list[Band] = []
    for key, piece in now.items():
        old = before.get(key)
        # Most are boxes that stay as they are.
        if (
            old is None
            or piece.y - old.y != dy
            or piece.height != old.height
            or not piece.is_box
            or piece.looks != old.looks
            or piece.marks is not old.marks
        ):
            bands += _bands(old, piece, dy)
    for key in before.keys() - now.keys():
        bands += _bands(before[key], None, dy)
    return Repaint(dy, joined(band for band in bands if band[1] >= 0 and band[0] <= view_height))


def _bands(old: Piece | None, new: Piece | None, dy: int) -> list[Band]:
    """Return what a piece leaves to be painted after all was moved down by `dy`."""
    if old is None or new is None or new.y - old.y != dy:
        found = [old.moved(dy)] if old is not None else []
        return [*found, new.moved(0)] if new is not None else found
    if new.looks_like(old):
        if new.height == old.height:
            return []
        if new.is_frame:
            return [(old.bottom + dy, old.bottom + dy), (new.bottom, new.bottom)]
    fresh = 0 if new.is_frame or new.looks_like(old) or new.marks != old.marks else new.fresh
    return [(new.y + max(0, min(fresh, old.height, new.height)), max(new.bottom, old.bottom + dy))]


def joined(bands: Iterable[Band], apart: int = 0) -> list[Band]:
    """Join bands that touch, or are less than `apart` from each other."""
    found: list[Band] = []
    for top, bottom in sorted(bands):
        if found and top <= found[-1][1] + apart:
            found[-1] = (found[-1][0], max(found[-1][1], bottom))
        else:
            found.append((top, bottom))
    return found


def widest_gap(bands: Iterable[Band], height: int) -> Band:
    """Return the widest band of a screen that none of `bands` lies in."""
    best, start = (0, 0), 0
    for top, bottom in [*joined(bands), (height, height)]:
        if top - start > best[1] - best[0]:
            best = (start, top)
        start = max(start, bottom)
    return best


def bands_of(region: QRegion) -> list[Band]:
    """Return what of a region is to be painted, in as few steps as are worth it."""
    # The stubs do not know that a region is a list of rectangles.
    rects = cast(Iterable[QRect], region)
    return joined(((rect.top(), rect.bottom() + 1) for rect in rects), _NEAR)
