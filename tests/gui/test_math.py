"""Formulas in a conversation: in the line, on their own, and while they are not set yet."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.rendering import math_setting
from copilot_desktop.rendering.blocks import MathBlock
from copilot_desktop.rendering.inline import InlineText
from copilot_desktop.rendering.markdown import parse_blocks
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.transcript import math_paint
from copilot_desktop.widgets.transcript.block_boxes import build_box
from copilot_desktop.widgets.transcript.boxes import NO_MARKS, Box, Clip, Marks
from copilot_desktop.widgets.transcript.look import Face, Look
from copilot_desktop.widgets.transcript.math_box import MathBox
from copilot_desktop.widgets.transcript.math_paint import Formulas, formulas
from copilot_desktop.widgets.transcript.rows import Row
from copilot_desktop.widgets.transcript.text_box import TextBox
from tests.support.transcript_view import Conversation, MakeView, answer

IN_LINE = r"Before $\frac{a}{b}$ between $x^2$ behind."


@pytest.fixture
def look(style: Style) -> Look:
    formulas().load_now()
    found = Look(style, 1.0)
    # All formulas are set at once.
    found.budget_s = 60.0
    return found


def box_of(look: Look, text: str) -> Box:
    (block,) = parse_blocks(text)
    return build_box(look, block, Face(), is_first=True)


def image_of(box: Box, width: int, marks: Marks = NO_MARKS) -> QImage:
    image = QImage(width, max(1, box.height), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    box.paint(painter, 0, 0, Clip(0, box.height), marks)
    painter.end()
    return image


def ink_rows(image: QImage, left: int, right: int) -> list[int]:
    """Return the rows of pixels between two columns in which something dark stands."""
    return [
        y
        for y in range(image.height())
        if any(image.pixelColor(x, y).lightness() < 128 for x in range(left, right))
    ]


def test_a_formula_in_the_line_takes_the_place_of_its_source(look: Look) -> None:
    box = box_of(look, IN_LINE)
    box.layout(600)
    plain = TextBox(look, InlineText(IN_LINE), Face())
    plain.layout(600)
    start = IN_LINE.index("$\\frac")
    behind = start + len(r"$\frac{a}{b}$")
    width = box.position_place(behind)[0] - box.position_place(start)[0]
    assert 6 <= width <= 24
    assert plain.position_place(behind)[0] - plain.position_place(start)[0] > 60
    # Inside of it there is no place to stand.
    assert box.position_place(start + 3) == box.position_place(start)


def test_a_fraction_has_ink_above_and_below_its_line(look: Look) -> None:
    box = box_of(look, IN_LINE)
    box.layout(600)
    start = IN_LINE.index("$\\frac")
    left, top, height = box.position_place(start)
    right = box.position_place(start + len(r"$\frac{a}{b}$"))[0]
    rows = ink_rows(image_of(box, 600), left, right)
    assert rows[0] >= top
    assert rows[-1] < top + height
    assert rows[0] < top + height * 0.4
    assert rows[-1] > top + height * 0.7


def test_only_the_line_of_a_tall_formula_is_higher(look: Look) -> None:
    words = "word " * 60
    box = box_of(look, f"{words}$$\\sum_{{i=1}}^n \\frac{{a}}{{\\frac{{b}}{{c}}}}$$ {words}")
    box.layout(400)
    heights = {box.position_place(position)[2] for position in range(0, box.length, 3)}
    body = look.line("body")
    assert len(heights) == 2
    assert min(heights) == body
    assert max(heights) > 1.6 * body


def test_copies_and_positions_are_those_of_the_source(look: Look) -> None:
    box = box_of(look, IN_LINE)
    before = box.length, box.position_text
    box.layout(600)
    assert (box.length, box.position_text) == before == (len(IN_LINE), IN_LINE)
    assert box.text == box.copy(0, box.length) == IN_LINE
    start = IN_LINE.index("$x^2$")
    assert box.copy(start, start + 5) == "$x^2$"
    for position in (0, 7, start, start + 5, len(IN_LINE)):
        x, y, height = box.position_place(position)
        assert box.position_at(x, y + height // 2) == position


def test_a_formula_is_marked_as_a_whole(look: Look) -> None:
    box = box_of(look, "$x^2 + y^2$")
    box.layout(600)
    plain = image_of(box, 600)
    marked = image_of(box, 600, Marks(selected=(3, 5)))
    right = box.position_place(box.length)[0]
    background = look.color("selection.background")
    assert marked.pixelColor(1, 1) == background
    assert marked.pixelColor(right - 2, 1) == background
    assert plain.pixelColor(1, 1) == QColor("white")


@pytest.mark.parametrize("source", [r"$\frac{a$", r"$\href{a}{b}$"])
def test_what_cannot_be_set_is_shown_as_code(look: Look, source: str) -> None:
    box = box_of(look, f"Before {source} behind.")
    box.layout(600)
    assert not box.is_unsettled
    assert box.position_place(7 + len(source))[0] - box.position_place(7)[0] > 50
    assert box.text == f"Before {source} behind."


def test_a_formula_wider_than_the_line_is_shown_as_code_and_set_when_there_is_room(look: Look) -> None:
    source = "$" + " + ".join(f"x_{n}" for n in range(12)) + "$"
    box = box_of(look, source)
    box.layout(120)
    assert len({box.position_place(position)[1] for position in range(box.length)}) > 1
    box.layout(900)
    assert box.position_place(5) == box.position_place(0)


def test_a_block_stands_in_the_middle(look: Look) -> None:
    box = box_of(look, "$$\n\\frac{a}{b}\n$$")
    assert isinstance(box, MathBox)
    box.layout(600)
    image = image_of(box, 600)
    columns = [
        x for x in range(600) if any(image.pixelColor(x, y).lightness() < 128 for y in range(box.height))
    ]
    assert abs((columns[0] + columns[-1]) / 2 - 300) < 5
    rows = ink_rows(image, 0, 600)
    assert rows[0] >= 7
    assert box.text == box.tex_at(300, 10) == "$$\n\\frac{a}{b}\n$$"
    assert box.position_at(0, 10) == 0
    assert box.position_at(599, 10) == box.length


def test_a_block_wider_than_the_column_scrolls(look: Look) -> None:
    box = MathBox(look, MathBlock(" + ".join(f"x_{n}" for n in range(40)), "$$...$$"), Face())
    box.layout(300)
    assert box.side is not None
    assert box.side.reach > 200
    before = image_of(box, 300)
    assert box.side.scroll_by(100)
    assert image_of(box, 300) != before
    wide = MathBox(look, MathBlock("x", "$$x$$"), Face())
    wide.layout(300)
    assert wide.side is not None
    assert wide.side.reach == 0


def test_a_formula_in_a_table_makes_its_column_as_wide_as_itself(look: Look) -> None:
    look.budget_s = 0.0
    box = box_of(look, "| A |\n|---|\n| $\\frac{table_1}{c_2} + \\sum_{i=1}^{n} i$ |")
    box.layout(600)
    waits: list[bool] = [box.is_unsettled]
    end = box.position_text.rindex("$") + 1
    as_written = box.position_place(end)[0]
    height = box.height
    look.budget_s = 60.0
    box.layout(600)
    waits.append(box.is_unsettled)
    assert waits == [True, False]
    assert box.position_place(end)[0] < 0.6 * as_written
    assert box.height > height


def test_a_formula_is_as_dark_as_its_text_in_every_theme(look: Look, style: Style) -> None:
    block = MathBlock("x", "$$x$$")
    for theme in ("light", "dark"):
        style.set_theme(theme)
        found = Look(style, 1.0)
        box = MathBox(found, block, Face())
        box.layout(300)
        image = image_of(box, 300)
        wanted = found.color("text.primary")
        near = min(
            abs(image.pixelColor(x, y).lightness() - wanted.lightness())
            for x in range(140, 160)
            for y in range(image.height())
        )
        assert near < 12


def test_one_formula_is_set_in_a_frame_without_time(look: Look) -> None:
    row = Row(lambda: [box_of(look, r"$one_1$ and $two_2$ and $three_3$")], 10)
    frames = 0
    set_at_first = 0
    while not frames or (row.boxes and row.boxes[0].is_unsettled):
        look.begin_frame()
        look.budget_s = 1e-9
        row.layout(600)
        frames += 1
        if frames == 1:
            set_at_first = sum(
                math_setting.is_settled(tex, is_display=False) for tex in ("one_1", "two_2", "three_3")
            )
        assert frames < 10
    assert set_at_first == 1
    assert frames == 3
    assert row.boxes is not None
    assert row.boxes[0].length == len(r"$one_1$ and $two_2$ and $three_3$")


def test_sources_stand_there_until_the_library_is_loaded(
    make_view: MakeView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    fresh = Formulas()
    monkeypatch.setattr(math_paint, "formulas", lambda: fresh)
    for module in ("inline_math", "math_box", "boxes", "text_box", "column_area"):
        monkeypatch.setattr(f"copilot_desktop.widgets.transcript.{module}.formulas", lambda: fresh)
    view = make_view(
        Conversation(answer("a", "Text $never_{seen_1}$ here.\n\n$$never_{seen_2}$$\n\nThe end."))
    )
    boxes = [box for placed in view.column.visible() for box in placed.row.boxes or ()]
    qtbot.waitUntil(lambda: not any(box.is_unsettled for box in boxes), timeout=10_000)
    QApplication.processEvents()
    block = next(box for box in boxes if isinstance(box, MathBox))
    assert math_setting.is_settled("never_{seen_2}", is_display=True)
    assert block.position_at(0, 5) == 0
    corner = QPoint(view.left, 0)
    assert view.grab().toImage().pixelColor(corner) == view.look.color("surface.canvas")


def test_every_formula_on_the_screen_is_set_in_the_end(make_view: MakeView, qtbot: QtBot) -> None:
    formulas().load_now()
    lines = [f"Line $\\frac{{a_{{{n}}}}}{{last}}$ and $z_{{{n}}}^{{last}}$." for n in range(12)]
    view = make_view(Conversation(answer("a", "\n\n".join(lines) + "\n\n$$z_{last}$$")))

    def boxes() -> list[Box]:
        return [box for placed in view.column.visible() for box in placed.row.boxes or ()]

    qtbot.waitUntil(lambda: len(boxes()) > 5 and not any(box.is_unsettled for box in boxes()), timeout=10_000)
    # The last of them was painted, and then nothing asks for a frame.
    qtbot.waitUntil(lambda: not view.look.wants_frame, timeout=10_000)


def test_painted_formulas_are_kept_up_to_a_bound(look: Look, monkeypatch: pytest.MonkeyPatch) -> None:
    fresh = Formulas()
    monkeypatch.setattr(math_paint, "_MAX_KEPT", 20_000)
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    pictures = [math_setting.set_math(f"x_{{{n}}}", is_display=False) for n in range(40)]
    for picture in pictures:
        assert picture is not None
        fresh.paint(painter, picture, 20, 10, 100, QColor("black"))
        fresh.paint(painter, picture, 20, 10, 100, QColor("black"))
    painter.end()
    assert 1 < len(fresh._kept) < 40
    assert fresh._kept_pixels <= 20_000


@pytest.mark.parametrize("up", [115, 118, 125, 133, 139, 150])
def test_a_formula_that_is_set_above_what_is_read_moves_no_line(
    make_view: MakeView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, up: int
) -> None:
    fresh = Formulas()
    # The library is loaded when the test says so.
    monkeypatch.setattr(fresh, "_load", lambda: None)
    monkeypatch.setattr(math_paint, "formulas", lambda: fresh)
    for module in ("inline_math", "math_box", "boxes", "text_box", "column_area"):
        monkeypatch.setattr(f"copilot_desktop.widgets.transcript.{module}.formulas", lambda: fresh)
    tall = [f"Tall $\\frac{{held_{{{up}}}}}{{\\frac{{b}}{{c_{{{n}}}}}}}$ formula {n}." for n in range(4)]
    plain = [f"Plain line {n} of the same part." for n in range(12)]
    text = "\n\n".join([*tall, *plain])
    view = make_view(Conversation(answer("a", text), answer("b", "Words.\n\n" * 60)))
    view.scroll_to_start()
    view.move_by(up)
    view.viewport().repaint()

    def places() -> dict[str, int]:
        found = {}
        for placed in view.column.visible():
            y = placed.y
            for box in placed.row.boxes or ():
                if y + box.top >= 0 and box.text.startswith("Plain"):
                    found[box.text] = y
                y += box.height
        return found

    before = places()
    assert len(before) > 8
    value = view.column.value
    fresh.load_now()
    fresh.ready.emit()

    def are_set() -> bool:
        view.viewport().repaint()
        boxes = (box for placed in view.column.visible() for box in placed.row.boxes or ())
        return not any(box.is_unsettled for box in boxes)

    qtbot.waitUntil(are_set)
    # What is above has grown.
    assert view.column.value > value
    assert places() == before
