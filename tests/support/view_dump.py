"""A text dump of what the transcript lays out, sharper than a picture and easier to read.

Heights hold for the bundled fonts: give it text that those can draw.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from copilot_desktop.widgets.chat_view import ChatView
from copilot_desktop.widgets.transcript.boxes import Box, Part
from copilot_desktop.widgets.transcript.card import Card
from copilot_desktop.widgets.transcript.header_box import LineBox, Piece
from copilot_desktop.widgets.transcript.lines_box import LinesBox
from copilot_desktop.widgets.transcript.math_paint import formulas
from copilot_desktop.widgets.transcript.table_box import TableBox
from copilot_desktop.widgets.transcript.text_box import TextBox
from tests.support.block_html import inline_html

_MAX_CHARS: Final = 90


def dump(view: ChatView, *, with_rows: bool = True) -> str:
    """Return every card of the column with its boxes, laid out at the present width.

    Args:
        with_rows: tell in which row a box is; a streamed text is cut into other rows.
    """
    lines: list[str] = []
    column = view.column
    formulas().load_now()
    for index in range(len(column.cards)):
        lines += _card_lines(column.cards[index], column.width, with_rows=with_rows)
    return "\n".join(lines) + "\n"


def _card_lines(card: Card, width: int, *, with_rows: bool) -> Iterator[str]:
    rows = card.ensure_rows(width)
    marks = [
        mark for mark, holds in (("expandable", card.is_expandable), ("open", card.is_expanded)) if holds
    ]
    name = card.name().partition("\n")[0]
    # A loaded text is known to show nothing only when it was parsed.
    shows = any(row.build() for row in rows)
    spaces = f"top {card.top} bottom {card.bottom}" if shows else "nothing shown"
    yield f"{type(card).__name__} {spaces} {' '.join(marks)}".rstrip() + f" {_short(name)}"
    left, inner = card.content(width)
    if (left, inner) != (0, width):
        yield f"  rows at x {left}, {inner} wide"
    y = card.top
    for number, row in enumerate(rows):
        row.layout(inner)
        while any(box.is_unsettled for box in row.boxes or ()):
            # A formula is set when a frame has time for it.
            card.look.begin_frame()
            row.layout(inner)
        for box in row.boxes or ():
            where = f"row {number} y {y}" if with_rows else f"y {y}"
            yield f"  {where} {_box_line(box)}"
            yield from (f"    {line}" for line in _details(box))
            y += box.height


def _box_line(box: Box) -> str:
    words = [type(box).__name__, f"high {box.height}"]
    if box.top:
        words.append(f"top {box.top}")
    if box.gap:
        words.append(f"gap {box.gap}")
    if box.indent:
        words.append(f"indent {box.indent}")
    if box.place is not None and box.place.marker:
        words.append(f"marker {box.place.all_markers}")
    return " ".join(words)


def _details(box: Box) -> Iterator[str]:
    match box:
        case TableBox():
            yield from _table_lines(box)
        case TextBox():
            yield f"{box.face.text_style} {box.face.color}: {_short(inline_html(box.content))}"
        case LineBox():
            for side, pieces in (("left", box._left), ("right", box._right)):
                yield from (f"{side} {_piece(piece)}" for piece in pieces)
        case LinesBox():
            yield f"{len(box.lines)} lines"
            yield from (f"| {_short(line)}".rstrip() for line in box.lines[:6])
        case _:
            yield _short(box.text)
    yield from (_part(part) for part in box.parts())


def _table_lines(box: TableBox) -> Iterator[str]:
    table = box.table
    position = 0
    for row in (*(() if table.continues else (table.header,)), *table.rows[:8]):
        cells = []
        for cell in row:
            x, y, _ = box.position_place(position)
            cells.append(f"x {x} y {y} {_short(inline_html(cell))}")
            position += len(cell.text.encode("utf-16-le")) // 2 + 1
        yield " | ".join(cells)
    if len(table.rows) > 8:
        yield f"{len(table.rows)} rows"
    if table.more_lines:
        yield f"{table.more_lines} more lines"


def _piece(piece: Piece) -> str:
    if piece.spins:
        return f"spinner {piece.color}"
    if piece.icon:
        return f"icon {piece.icon} {piece.icon_size} {piece.color}"
    return f"{piece.text_style} {piece.color}{' elides' if piece.elides else ''}: {_short(piece.text)}"


def _part(part: Part) -> str:
    left, top, width, height = part.rect
    target = part.address or (part.action.kind.value if part.action is not None else "")
    return f"{part.kind.value} {left},{top} {width}x{height} {_short(part.name)} -> {_short(target)}"


def _short(text: str) -> str:
    shown = text.replace("\n", "⏎")
    return shown if len(shown) <= _MAX_CHARS else f"{shown[:_MAX_CHARS]}… ({len(text)})"
