"""What a growing answer costs, and that it looks at each moment as it would when it was loaded."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextLayout

from copilot_desktop.session.entries import StreamState
from copilot_desktop.widgets.chat_view import ChatView
from copilot_desktop.widgets.transcript.code_box import CodeBox
from copilot_desktop.widgets.transcript.lines_box import LinesBox
from copilot_desktop.widgets.transcript.table_box import TableBox
from copilot_desktop.widgets.transcript.table_cell import TableCell
from tests.support.transcript_view import Conversation, MakeView, answer, stream, streaming

CODE = "```python\n" + "".join(f"value_{n} = compute({n})  # the next\n" for n in range(30)) + "```\n"


def heights(view: ChatView) -> list[int]:
    """Heights of the boxes on the screen."""
    return [box.height for row in view.column.visible() for box in row.row.boxes or ()]


def code_boxes(view: ChatView) -> list[CodeBox]:
    return [box for row in view.column.visible() for box in row.row.boxes or () if isinstance(box, CodeBox)]


def colour_all(view: ChatView) -> None:
    """Paint until all syntax colours are there: on a busy machine that takes several frames."""
    view.viewport().repaint()
    while view.look.wants_frame:
        view.viewport().repaint()


@pytest.mark.parametrize("step", [1, 2, 5])
@pytest.mark.parametrize("end", ["", "\n", "\n\nAnd on."])
def test_a_closed_code_block_is_as_high_as_a_loaded_one(make_view: MakeView, step: int, end: str) -> None:
    text = "Before.\n\n```python\na = 1\nb = 2\n```" + end
    view = make_view(conversation := Conversation(streaming()))
    stream(conversation, view, text, step)
    if not end:
        conversation.put(answer("live", text, StreamState.COMPLETE))
        view.flush()
    loaded = make_view(Conversation(answer("live", text)))
    assert heights(view) == heights(loaded)


def test_a_growing_code_block_keeps_the_lines_it_has(
    make_view: MakeView, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = make_view(conversation := Conversation(streaming()))
    stream(conversation, view, CODE[:-4])
    colour_all(view)
    made = 0
    prepare = LinesBox._line_layout

    def count(box: LinesBox, index: int) -> QTextLayout:
        nonlocal made
        made += index not in box._layouts
        return prepare(box, index)

    monkeypatch.setattr(LinesBox, "_line_layout", count)
    for _ in range(10):
        conversation.append("live", "abcd = 12\n")
        view.flush()
        colour_all(view)
        # The new line, the one it completes, and what stands there empty now.
        assert made <= 3
        made = 0


def test_closing_a_code_block_lays_no_line_out_again(
    make_view: MakeView, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = make_view(conversation := Conversation(streaming()))
    stream(conversation, view, CODE[:-4])
    colour_all(view)
    before = {index: layout for box in code_boxes(view) for index, layout in box._layouts.items()}
    conversation.append("live", "```\n\nDone.")
    view.flush()
    colour_all(view)
    after = {index: layout for box in code_boxes(view) for index, layout in box._layouts.items()}
    kept = [index for index in before if after.get(index) is before[index]]
    assert len(kept) >= len(before) - 2


def table_boxes(view: ChatView) -> list[TableBox]:
    return [box for row in view.column.visible() for box in row.row.boxes or () if isinstance(box, TableBox)]


def test_a_growing_table_keeps_the_cells_it_has(make_view: MakeView, monkeypatch: pytest.MonkeyPatch) -> None:
    view = make_view(conversation := Conversation(streaming()))
    stream(conversation, view, "| a | b |\n|---|---|\n" + "| `x` | some words |\n" * 8)
    laid_out = 0
    layout = TableCell._layout

    def count(cell: TableCell, width: int) -> int:
        nonlocal laid_out
        laid_out += 1
        return layout(cell, width)

    monkeypatch.setattr(TableCell, "_layout", count)
    for _ in range(5):
        stream(conversation, view, "| `y` | more |\n", 4)
    # Four frames a row: the cells of the row that grows, and those whose column has grown.
    assert laid_out < 5 * 4 * 6
    loaded = make_view(Conversation(answer("live", str(conversation.entries[0].text))))  # type: ignore[union-attr]  # an answer
    one, other = table_boxes(view), table_boxes(loaded)
    assert [box._columns for box in one[:1]] == [box._columns for box in other]
    assert sum(heights(view)) == sum(heights(loaded))
