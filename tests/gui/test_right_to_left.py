"""Arabic, Hebrew and other scripts: in what is said, and in the direction of the whole window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from copilot_desktop.rendering.inline import InlineText
from copilot_desktop.session.entries import EntryId, UserMessage
from copilot_desktop.session.transcript import EntryList, Transcript
from copilot_desktop.widgets.action_button import ActionButton
from copilot_desktop.widgets.direction import has_right_to_left, mirrored, reads_right_to_left
from copilot_desktop.widgets.flow_row import FlowRow
from copilot_desktop.widgets.permission_card import PermissionCard
from copilot_desktop.widgets.prose_layout import ProseLayout, needs_prose_layout
from copilot_desktop.widgets.safe_text import SafeText
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.transcript.boxes import NO_MARKS, Clip
from copilot_desktop.widgets.transcript.look import Face, Look
from copilot_desktop.widgets.transcript.text_box import TextBox
from tests.support.scenes import Foreign, Scenes
from tests.support.window import make_style

ARABIC = "من فضلك أصلح الاختبارات في src/app (شكرا)"
HEBREW = "שלום עולם"
SENTENCES = Foreign(word="إصلاح", sentence=ARABIC, markdown=f"# {ARABIC}\n\n- {HEBREW}\n\n> {ARABIC}\n")


@pytest.fixture
def style(qapp: QApplication) -> Style:
    style = make_style()
    style.apply(qapp)
    return style


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def scenes(qapp: QApplication, qtbot: QtBot, style: Style, right_to_left: None) -> Scenes:
    scenes = Scenes(qapp, style, SENTENCES)
    qtbot.addWidget(scenes.window, before_close_func=lambda shown: shown.hide())
    return scenes


def ink(image: QImage) -> tuple[int, int]:
    """Return the first and the last column of an image that differ from its corner."""
    ground = image.pixel(0, 0)
    columns = [
        x for x in range(image.width()) if any(image.pixel(x, y) != ground for y in range(image.height()))
    ]
    assert columns, "nothing is painted"
    return columns[0], columns[-1]


def painted(box: TextBox, width: int) -> QImage:
    height = box.layout(width)
    image = QImage(width, max(1, height), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        box.paint(painter, 0, 0, Clip(0, height), NO_MARKS)
    return image


@pytest.mark.parametrize(
    ("text", "expected"),
    [("hello", False), (ARABIC, True), (f"1. {HEBREW}", True), (f"fix {HEBREW}", False), ("…123", False)],
)
def test_the_first_letter_decides(text: str, expected: bool) -> None:
    assert reads_right_to_left(text) is expected


# ---- what is said ----------------------------------------------------------------------------


@pytest.mark.parametrize(("text", "at_right"), [("An answer", False), (ARABIC, True), (HEBREW, True)])
def test_a_paragraph_stands_at_its_own_side(style: Style, text: str, at_right: bool) -> None:
    first, last = ink(painted(TextBox(Look(style, 1.0), InlineText(text), Face()), 700))
    assert (first > 300) is at_right
    assert (last > 690) is at_right


@pytest.mark.parametrize("text", ["Hello", ARABIC, "中文 and 👩‍👩‍👧", "e\u0301te\u0301"])
def test_the_nearest_position_is_found_where_it_is_painted(style: Style, text: str) -> None:
    box = TextBox(Look(style, 1.0), InlineText(text), Face())
    box.layout(700)
    start = box.position_at(699 if reads_right_to_left(text) else 0, 5)
    end = box.position_at(0 if reads_right_to_left(text) else 699, 5)
    assert (start, end) == (0, box.length)


def test_a_bubble_holds_its_text(scenes: Scenes, qapp: QApplication) -> None:
    for text in ("short", HEBREW, ARABIC * 8):
        entries = EntryList((UserMessage(EntryId("u"), text),))
        scenes.show_chat_of(Transcript(entries=entries))
        scenes.window.show()
        qapp.processEvents()
        card = scenes.window.chat_page.view.card_at(0)
        assert card is not None
        box, _actions = [box for row in card.ensure_rows(700) for box in row.build()]
        box.layout(700)
        image = QImage(700, box.height, QImage.Format.Format_RGB32)
        image.fill(scenes.style.color("surface.canvas"))
        with QPainter(image) as painter:
            box.paint(painter, 0, 0, Clip(0, box.height), NO_MARKS)
        # The ground of the bubble is the widest thing; ink outside of it would widen it unevenly.
        bubble = scenes.style.color("surface.bubble").rgb()
        row = [image.pixel(x, box.height // 2) for x in range(700)]
        inside = [x for x, pixel in enumerate(row) if pixel == bubble]
        first, last = ink(image)
        assert first >= inside[0] - 1
        assert last <= inside[-1] + 1


def test_a_sentence_keeps_its_order_and_a_command_its_own(style: Style, qtbot: QtBot) -> None:
    said = SafeText(style, ARABIC, "ui", is_prose=True)
    path = SafeText(style, f"/home/{HEBREW}/x", "codeBlock", is_prose=True)
    for widget in (said, path):
        qtbot.addWidget(widget)
        widget.resize(600, 20)
    assert said.shown_text() == ARABIC
    assert ink(said.grab().toImage())[1] > 580
    assert ink(path.grab().toImage())[0] < 20


def test_an_embedded_name_cannot_reorder_our_words(style: Style, qtbot: QtBot) -> None:
    """Only what begins in such a language, or is prose as a whole, is laid out like it."""
    sentence = SafeText(style, f"Use {HEBREW} from {HEBREW}?", "ui")
    qtbot.addWidget(sentence)
    assert sentence._prose(600) is None


def test_controls_stay_visible_in_prose(style: Style) -> None:
    text = f"{HEBREW}\u202e{ARABIC}"
    assert needs_prose_layout(text)
    layout = ProseLayout(text, style.font("ui"), 600, 20)
    assert "\u202e" not in layout.text
    assert "\\u202e" in layout.text
    assert not needs_prose_layout("plain")
    assert not needs_prose_layout(HEBREW * 2000)
    assert has_right_to_left(f"a{HEBREW}")


def test_prose_is_cut_with_an_ellipsis(style: Style, qtbot: QtBot) -> None:
    text = SafeText(style, ARABIC * 10, "ui", max_lines=3, is_prose=True)
    qtbot.addWidget(text)
    line = style.px(style.tokens.text_style("ui").line)
    assert text.heightForWidth(300) == 3 * line
    text.resize(300, 3 * line)
    assert ink(text.grab().toImage())[1] > 280


# ---- the window ------------------------------------------------------------------------------


def left_of(window: QWidget, widget: QWidget) -> int:
    return widget.mapTo(window, QPoint(0, 0)).x()


def test_the_window_is_mirrored(scenes: Scenes) -> None:
    scenes.show("running")
    window = scenes.window
    assert left_of(window, window.sidebar) > 900
    assert left_of(window, window.notices) < 40
    assert left_of(window, window.header._title) > left_of(window, window.header._permission)
    composer = window.chat_page.composer
    assert left_of(window, composer._button) < left_of(window, composer.follow_up.later)


def test_the_answers_are_mirrored_and_complete(scenes: Scenes) -> None:
    scenes.show("permission", 480)
    card = scenes.window.chat_page.requests.card
    assert isinstance(card, PermissionCard)
    rows = [row for row in card.findChildren(FlowRow) if row.isVisible()]
    buttons = [button for row in rows for button in row.findChildren(ActionButton)]
    assert len(buttons) == 5
    for button in buttons:
        row = button.parentWidget()
        assert row is not None
        assert row.rect().contains(button.geometry())
    scenes.show("permission", 1280)
    assert left_of(card, card._allow) < left_of(card, card._deny)


def test_every_state_paints(scenes: Scenes) -> None:
    for name in scenes.all:
        scenes.show(name, 700, 600)
        assert not scenes.window.grab().isNull()


def test_places_are_mirrored_inside_their_frame(right_to_left: None, qapp: QApplication) -> None:
    assert mirrored(QRectF(10, 0, 100, 20), QRectF(12, 3, 5, 5)) == QRectF(103, 3, 5, 5)
