"""Tasks, alerts, quotes, footnotes and nested markers as they are drawn."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from copilot_desktop.rendering.markdown import parse_blocks
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.transcript.alert_box import AlertTitleBox, alert_words
from copilot_desktop.widgets.transcript.block_boxes import build_box
from copilot_desktop.widgets.transcript.boxes import NO_MARKS, QUOTE_INSET, Box, Clip
from copilot_desktop.widgets.transcript.containers import ALERTS
from copilot_desktop.widgets.transcript.look import Face, Look
from copilot_desktop.widgets.transcript.text_box import TextBox

WIDTH = 400


@pytest.fixture
def look(style: Style) -> Look:
    return Look(style, 1.0)


def boxes_of(look: Look, text: str) -> list[Box]:
    boxes = [build_box(look, block, Face(), is_first=False) for block in parse_blocks(text)]
    for box in boxes:
        box.layout(WIDTH)
    return boxes


def image_of(box: Box) -> QImage:
    image = QImage(WIDTH, box.height, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    box.paint(painter, 0, 0, Clip(0, box.height), NO_MARKS)
    painter.end()
    return image


def count(image: QImage, color: QColor) -> int:
    return sum(image.pixelColor(x, y) == color for x in range(image.width()) for y in range(image.height()))


def test_a_task_has_a_box_and_no_letter(look: Look) -> None:
    todo, done = boxes_of(look, "- [ ] to do\n- [x] done")
    solid = look.color("accent.solid")
    assert count(image_of(todo), solid) == 0
    # 14 by 14 less the tick and the round corners.
    assert 100 < count(image_of(done), solid) < 14 * 14
    assert todo.text == "☐ to do"
    assert todo.indent == look.px(22)
    edge = image_of(todo).pixelColor(look.px(22 - 6 - 7), (look.line("body") - 14) // 2)
    assert edge.lightness() < 200


@pytest.mark.parametrize("kind", ALERTS)
def test_an_alert_has_a_bar_an_icon_and_its_kind(look: Look, kind: str) -> None:
    title, text = boxes_of(look, f"> [!{kind.upper()}]\n> Words.")
    color = look.color(f"{ALERTS[kind][0]}.text")
    assert isinstance(title, AlertTitleBox)
    assert title.text == alert_words(kind)
    for box in (title, text):
        bar = image_of(box)
        assert all(bar.pixelColor(1, y) == color for y in range(box.height - box.gap))
    icon = image_of(title)
    assert any(icon.pixelColor(x, y).lightness() < 200 for x in range(16, 30) for y in range(title.height))
    # The bar goes on between title and text, and ends with the text.
    assert image_of(title).pixelColor(1, title.height - 1) == color
    assert image_of(text).pixelColor(1, text.height - 1) == QColor("white")


def test_quotes_and_footnotes_are_quieter(look: Look) -> None:
    quote, note = boxes_of(look, "> Words[^1].\n\n[^1]: More.")
    assert isinstance(quote, TextBox)
    assert isinstance(note, TextBox)
    assert quote.face == Face("body", "text.secondary")
    assert note.face == Face("small", "text.secondary")
    assert note.text.endswith("More.")
    (plain,) = boxes_of(look, "Words.")
    assert isinstance(plain, TextBox)
    assert plain.face == Face()


def test_a_reference_to_a_footnote_is_small_and_raised(look: Look) -> None:
    plain, marked = boxes_of(look, "Words 11.\n\nWords [^1].\n\n[^1]: More.")[:2]
    end = marked.position_text.index(".")
    width = marked.position_place(end)[0] - marked.position_place(6)[0]
    assert width < 1.3 * (plain.position_place(8)[0] - plain.position_place(6)[0])
    assert marked.height == plain.height


def test_every_marker_of_a_nested_item_is_drawn(look: Look) -> None:
    (box,) = boxes_of(look, "1. - words")
    assert box.text == "1. • words"
    assert box.indent == 2 * look.px(22)
    image = image_of(box)
    assert count(image.copy(0, 0, look.px(16), box.height), QColor("white")) < look.px(16) * box.height
    inner = image.copy(look.px(22), 0, look.px(16), box.height)
    assert count(inner, QColor("white")) < inner.width() * inner.height()


def test_what_stands_further_inside_takes_its_markers_along(look: Look) -> None:
    (box,) = boxes_of(look, "- words")
    before = image_of(box)
    box.put_in_quote()
    box.width = -1
    box.layout(WIDTH)
    after = image_of(box)
    assert after.copy(look.px(QUOTE_INSET), 0, 100, box.height) == before.copy(0, 0, 100, box.height)
