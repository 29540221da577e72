"""From Markdown blocks to boxes, keeping boxes whose block has not changed."""

from __future__ import annotations

from copilot_desktop.rendering.blocks import (
    AlertTitle,
    Block,
    CodeBlock,
    Heading,
    MathBlock,
    Paragraph,
    Rule,
    Table,
    append_rows,
)
from copilot_desktop.widgets.transcript.alert_box import AlertTitleBox
from copilot_desktop.widgets.transcript.boxes import Box, RuleBox
from copilot_desktop.widgets.transcript.code_box import CodeBox
from copilot_desktop.widgets.transcript.containers import Containers
from copilot_desktop.widgets.transcript.look import Face, Look
from copilot_desktop.widgets.transcript.math_box import MathBox
from copilot_desktop.widgets.transcript.table_box import TableBox
from copilot_desktop.widgets.transcript.text_box import TextBox

_HEADING_STYLES = ("heading1", "heading2", "heading3")
#: Space above a heading in addition to the gap of the block before.
_HEADING_TOPS = (12, 10, 6)


def build_box(look: Look, block: Block, face: Face, *, is_first: bool, above: Box | None = None) -> Box:
    """Return the box of a block.

    Args:
        face: of paragraphs.
        is_first: nothing stands above it in its message.
        above: the box before, for a table that goes on.
    """
    box = _make_box(look, block, face, is_first=is_first, above=above)
    box.source_block = block
    return box


def _make_box(look: Look, block: Block, face: Face, *, is_first: bool, above: Box | None) -> Box:
    match block:
        case Paragraph(text=text, place=place):
            return TextBox(look, text, Containers(look, place).face(face), place)
        case Heading(level=level, text=text, place=place):
            step = min(level, len(_HEADING_STYLES)) - 1
            heading = Face(_HEADING_STYLES[step], face.color)
            top = 0 if is_first else look.px(_HEADING_TOPS[step])
            box = TextBox(look, text, heading, place, top)
            box.gap = min(box.gap, look.space(8))
            return box
        case CodeBlock():
            return CodeBox(look, block)
        case Table():
            return TableBox(look, block, face, above if isinstance(above, TableBox) else None)
        case MathBlock(place=place):
            return MathBox(look, block, Containers(look, place).face(face))
        case AlertTitle():
            return AlertTitleBox(look, block)
        case Rule(place=place):
            return RuleBox(look, place)


def merge_tables(blocks: list[Block], block: Block) -> bool:
    """Put the rows of a table that goes on into the last of `blocks`; True when done."""
    last = blocks[-1] if blocks else None
    if not (isinstance(block, Table) and block.continues and isinstance(last, Table)):
        return False
    blocks[-1] = append_rows(last, block)
    return True
