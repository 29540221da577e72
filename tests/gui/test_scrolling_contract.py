"""The scrolling contract, clause by clause. Tests are named by the clause they prove."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QCursor, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionSlider
from pytestqt.qtbot import QtBot

from copilot_desktop.session.entries import (
    AssistantMessage,
    Delivery,
    Entry,
    EntryId,
    Reasoning,
    StreamState,
    ToolState,
    TurnSummary,
    UserMessage,
)
from copilot_desktop.session.growing_text import GrowingText
from copilot_desktop.session.transcript import EntryList, Transcript
from copilot_desktop.widgets.chat_view import ChatView
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.transcript.action_row import ActionRow
from copilot_desktop.widgets.transcript.message_cards import AssistantCard
from copilot_desktop.widgets.transcript.reading_place import ReadingPlace
from copilot_desktop.widgets.transcript.selection import Selection, TextPoint
from copilot_desktop.widgets.transcript.thought_card import WHOLE
from tests.support.fake_viewmodels import FakeChat
from tests.support.transcript_view import (
    ANSWERS,
    Conversation,
    MakeView,
    answer,
    differ,
    long_history,
    picture,
    shell,
    stream,
    streaming,
    user,
)


def follows(view: ChatView) -> bool:
    return view.column.follows


def wheel(view: ChatView, dy: int) -> None:
    """Turn the wheel, or move two fingers, by `dy` pixels; less than 0 is down."""
    middle = QPointF(view.viewport().rect().center())
    event = QWheelEvent(
        middle,
        QPointF(view.viewport().mapToGlobal(middle.toPoint())),
        QPoint(0, dy),
        QPoint(0, dy),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.ScrollUpdate,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def _mouse(view: ChatView, kind: QEvent.Type, point: QPoint) -> None:
    viewport = view.viewport()
    event = QMouseEvent(
        kind,
        QPointF(point),
        QPointF(viewport.mapToGlobal(point)),
        Qt.MouseButton.LeftButton,
        Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(viewport, event)


def drag_select(view: ChatView) -> None:
    _mouse(view, QEvent.Type.MouseButtonPress, QPoint(view.left + 20, 60))
    _mouse(view, QEvent.Type.MouseMove, QPoint(view.left + 200, 200))
    _mouse(view, QEvent.Type.MouseButtonRelease, QPoint(view.left + 200, 200))
    assert view.selected_text()


def thumb(view: ChatView) -> QPoint:
    """The middle of the scroll bar's thumb."""
    bar = view.verticalScrollBar()
    option = QStyleOptionSlider()
    bar.initStyleOption(option)
    style = bar.style()
    rect = style.subControlRect(
        QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarSlider, bar
    )
    return rect.center()


def drag_thumb(view: ChatView, dy: int) -> None:
    bar = view.verticalScrollBar()
    start = thumb(view)
    QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(bar, start + QPoint(0, dy))
    QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=start + QPoint(0, dy))


def text_on_screen(view: ChatView) -> list[tuple[str, int]]:
    """Words and place of all that is on the screen."""
    return [
        (box.text, placed.y)
        for placed in view.column.visible()
        for box in placed.row.boxes or ()
        if placed.y + placed.row.height > 0
    ]


@pytest.fixture
def live(make_view: MakeView) -> tuple[Conversation, ChatView]:
    """A conversation that streams, seen at its end."""
    conversation = Conversation(*long_history(6), user("last"), streaming())
    view = make_view(conversation)
    stream(conversation, view, ANSWERS[3][:600])
    assert follows(view)
    return conversation, view


Live = tuple[Conversation, ChatView]

RELEASES: dict[str, Callable[[ChatView], None]] = {
    "wheel": lambda view: wheel(view, 120),
    "trackpad-3px": lambda view: wheel(view, 3),
    "pgup": lambda view: QTest.keyClick(view, Qt.Key.Key_PageUp),
    "key-up": lambda view: QTest.keyClick(view, Qt.Key.Key_Up),
    "home": lambda view: QTest.keyClick(view, Qt.Key.Key_Home),
    "slider": lambda view: drag_thumb(view, -40),
    "selection": drag_select,
}


@pytest.mark.parametrize("way", RELEASES)
def test_1_what_is_read_is_left_alone(live: Live, way: str) -> None:
    conversation, view = live
    RELEASES[way](view)
    QApplication.processEvents()
    # What streams in below may take the room that is left.
    before = picture(view).copy(0, 0, 686, 300)
    stream(conversation, view, ANSWERS[4])
    assert picture(view).copy(0, 0, 686, 300) == before
    assert not follows(view)


def test_1_slow_scrolling_up_leaves_the_end(live: Live) -> None:
    conversation, view = live
    value = view.verticalScrollBar().value()
    for _ in range(12):
        wheel(view, 8)
        stream(conversation, view, "word ")
    assert view.verticalScrollBar().value() == value - 12 * 8


def test_1_opening_something_lets_go(make_view: MakeView) -> None:
    thought = Reasoning(EntryId("r"), GrowingText("Deep thought"), StreamState.COMPLETE, duration_s=6.2)
    conversation = Conversation(*long_history(3), thought, streaming())
    view = make_view(conversation)
    stream(conversation, view, "Some words.")
    index = conversation.entries.position(EntryId("r"))
    assert index is not None
    view.toggle(index)
    before = header_y(view, index)
    stream(conversation, view, ANSWERS[2])
    assert header_y(view, index) == before
    # Closed again, with the end far below: still not followed.
    view.toggle(index)
    assert not follows(view)


REARMS: dict[str, Callable[[ChatView], None]] = {
    "end-key": lambda view: QTest.keyClick(view, Qt.Key.Key_End),
    "pill": lambda view: QTest.mouseClick(view._pill, Qt.MouseButton.LeftButton),
    "wheel-to-end": lambda view: wheel(view, -9000),
    "slider-to-end": lambda view: drag_thumb(view, 400),
}


@pytest.mark.parametrize("way", REARMS)
def test_1_follows_again(live: Live, way: str) -> None:
    conversation, view = live
    wheel(view, 1500)
    assert not follows(view)
    REARMS[way](view)
    stream(conversation, view, ANSWERS[4])
    bar = view.verticalScrollBar()
    assert follows(view)
    assert bar.value() == bar.maximum()


def test_1_follows_again_what_was_sent(live: Live) -> None:
    conversation, view = live
    wheel(view, 1500)
    conversation.add(user("mine", "Mine", Delivery.PENDING))
    view.flush()
    stream(conversation, view, ANSWERS[4])
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()


@pytest.mark.parametrize("way", ["wheel", "key-down", "page-down"])
def test_1_a_move_down_at_the_very_end_follows_again(live: Live, way: str) -> None:
    """The scroll bar does not tell of it: its value stays."""
    conversation, view = live
    drag_select(view)
    bar = view.verticalScrollBar()
    assert not follows(view)
    assert bar.value() == bar.maximum()
    if way == "wheel":
        wheel(view, -40)
    else:
        QTest.keyClick(view, Qt.Key.Key_Down if way == "key-down" else Qt.Key.Key_PageDown)
    assert follows(view)
    stream(conversation, view, ANSWERS[4])
    assert bar.value() == bar.maximum()


def test_1_the_thumb_stays_under_the_mouse_that_holds_it(live: Live) -> None:
    conversation, view = live
    bar = view.verticalScrollBar()
    start = thumb(view)
    QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(bar, start - QPoint(0, 60))
    before, value = picture(view), bar.value()
    stream(conversation, view, ANSWERS[4] * 2)
    assert bar.isSliderDown()
    assert bar.value() == value
    assert picture(view) == before
    QTest.mouseMove(bar, start + QPoint(0, 400))
    QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=start + QPoint(0, 400))
    assert follows(view)
    assert bar.value() == bar.maximum()


def test_2_what_the_program_does_is_not_the_persons(live: Live) -> None:
    conversation, view = live
    for number in range(5):
        conversation.remove(f"u{number}")
        view.flush()
        assert follows(view)
    for width in (420, 900, 700):
        view.resize(width, 500)
        QApplication.processEvents()
        assert follows(view)
    wheel(view, 300)
    for number in range(4):
        conversation.remove(f"a{number}")
        view.flush()
        assert not follows(view)
    for width in (420, 900, 700):
        view.resize(width, 500)
        QApplication.processEvents()
        assert not follows(view)
    view.keep_clear(40)
    view.keep_clear(0)
    assert not follows(view)


def test_3_growth_above_moves_nothing(make_view: MakeView) -> None:
    conversation = Conversation(streaming("grows"), *long_history(6))
    view = make_view(conversation)
    wheel(view, 700)
    before = text_on_screen(view)
    stream(conversation, view, ANSWERS[7], entry_id="grows")
    assert text_on_screen(view) == before
    conversation.put(answer("grows", "Quite another text\n\n" * 40))
    view.flush()
    assert text_on_screen(view) == before
    conversation.add(user("first", "Inserted above"), 0)
    view.flush()
    assert text_on_screen(view) == before
    conversation.remove("first")
    conversation.remove("grows")
    view.flush()
    assert text_on_screen(view) == before


LATE = "\n\n".join(
    f"Paragraph {n} tells of [the page][{n}] and of [the other one][{n}], which is long enough to wrap "
    f"over more than one line of the column, and then again of [the first page][{n}] a last time."
    for n in range(40)
)
DEFINITIONS = "\n\n" + "\n".join(f"[{n}]: https://example.com/{n}" for n in range(40)) + "\n"


def test_3_a_link_that_is_defined_late_moves_no_line(make_view: MakeView) -> None:
    conversation = Conversation(user("u"), streaming())
    view = make_view(conversation)
    stream(conversation, view, LATE, 400)
    for up in (1700, 333, 60):
        wheel(view, up)
    words = text_on_screen(view)
    place = first_words(view)
    rows = len(view.column.cards[1].rows or ())
    assert rows > 3
    stream(conversation, view, DEFINITIONS)
    assert text_on_screen(view) == words
    conversation.put(answer("live", LATE + DEFINITIONS))
    view.flush()
    assert y_of(view, place) == place.y
    assert "[" not in "".join(text for text, _ in text_on_screen(view))


def test_3_a_late_link_makes_only_the_rows_anew_that_have_it(make_view: MakeView) -> None:
    text = LATE.replace("[", "(").replace("]", ")") + "\n\nSee [it]."
    conversation = Conversation(user("u"), streaming())
    view = make_view(conversation)
    stream(conversation, view, text + "\n\n[it]: https://example.com/\n\nDone.", 400)
    before = {row.serial: row.version for row in view.column.cards[1].rows or ()}
    conversation.put(answer("live", text + "\n\n[it]: https://example.com/\n\nDone."))
    view.flush()
    after = {row.serial: row.version for row in view.column.cards[1].rows or ()}
    assert len(before) > 3
    assert len(set(after.items()) - set(before.items())) <= 2


def header_y(view: ChatView, index: int) -> int:
    placed = next(row for row in view.column.visible() if row.card_index == index)
    return view.column.rows_span(placed)[0]


def _expandable(kind: str) -> Conversation:
    text = "\n\n".join(f"Paragraph {number} of what is inside." for number in range(60))
    made: dict[str, Entry] = {
        "reasoning": Reasoning(EntryId("x"), GrowingText(text), StreamState.COMPLETE, duration_s=2.0),
        "tool": shell("x", ToolState.SUCCEEDED, text.replace("\n\n", "\n")),
    }
    return Conversation(*long_history(4), made[kind], *long_history(4)[1:2], user("end"))


@pytest.mark.parametrize("kind", ["reasoning", "tool"])
@pytest.mark.parametrize("y", [0, 120, 400])
def test_4_a_header_stays_where_it_was_clicked(make_view: MakeView, kind: str, y: int) -> None:
    conversation = _expandable(kind)
    view = make_view(conversation)
    index = conversation.entries.position(EntryId("x"))
    assert index is not None
    view.show_place(index, y)
    shown = header_y(view, index)
    view.toggle(index)
    assert header_y(view, index) == shown
    view.toggle(index)
    assert header_y(view, index) == shown


@pytest.mark.parametrize("kind", ["reasoning", "tool"])
def test_4_what_is_closed_from_further_down_shows_its_header(make_view: MakeView, kind: str) -> None:
    conversation = _expandable(kind)
    view = make_view(conversation)
    index = conversation.entries.position(EntryId("x"))
    assert index is not None
    view.show_place(index, 100)
    view.toggle(index)
    if kind == "reasoning":
        view.turn_part(index, WHOLE)
    wheel(view, -600)
    assert header_y(view, index) < 0
    view.toggle(index)
    assert header_y(view, index) == 0


def test_4_a_card_near_the_end_does_not_leave_the_page_blank(make_view: MakeView) -> None:
    text = "\n\n".join(f"Paragraph {number}." for number in range(60))
    thought = Reasoning(EntryId("x"), GrowingText(text), StreamState.COMPLETE, duration_s=2.0)
    conversation = Conversation(*long_history(4), thought)
    view = make_view(conversation)
    index = len(conversation.entries) - 1
    view.toggle(index)
    wheel(view, -600)
    view.toggle(index)
    last = view.column.visible()[-1]
    assert last.y + last.row.height == view.viewport().height() - view.column.bottom_margin
    assert follows(view)


# -- 5: nothing collapses where a person is at it ---------------------------------------------------


OUTPUT = "".join(f"line {number}\n" for number in range(30))


def tail_view(make_view: MakeView) -> tuple[Conversation, ChatView, int]:
    """A turn with the tail of a command that has just ended, and its place."""
    conversation = Conversation(*long_history(3), shell("t", ToolState.RUNNING), user("after", "Queued"))
    view = make_view(conversation)
    stream(conversation, view, OUTPUT, 60, "t")
    conversation.put(shell("t", ToolState.SUCCEEDED, OUTPUT))
    view.flush()
    index = conversation.entries.position(EntryId("t"))
    assert index is not None
    return conversation, view, index


def shows_tail(view: ChatView, index: int) -> bool:
    return len(view.column.cards[index].ensure_rows(view.column.width)) > 1


def end_turn(conversation: Conversation, view: ChatView) -> None:
    conversation.chat.update(is_running=False)
    view.flush()


def test_5_a_tail_folds_when_the_turn_has_ended(make_view: MakeView) -> None:
    conversation, view, index = tail_view(make_view)
    assert shows_tail(view, index)
    end_turn(conversation, view)
    assert not shows_tail(view, index)
    assert follows(view)


def _point_at(view: ChatView, y: int, monkeypatch: pytest.MonkeyPatch) -> None:
    place = view.viewport().mapToGlobal(QPoint(view.left + 30, y))
    monkeypatch.setattr(QCursor, "pos", lambda: place)
    monkeypatch.setattr(view.viewport(), "underMouse", lambda: True)


@pytest.mark.parametrize("way", ["pointer", "ring", "selection", "selection-around"])
def test_5_a_tail_that_a_person_is_at_waits(
    make_view: MakeView, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, way: str
) -> None:
    conversation, view, index = tail_view(make_view)
    y = header_y(view, index)
    if way == "pointer":
        _point_at(view, y + 60, monkeypatch)
    elif way == "ring":
        view.show_ring(EntryId("t"))
    else:
        first, last = ("t", "t") if way == "selection" else ("u1", "after")
        view.select(Selection(TextPoint(EntryId(first)), TextPoint(EntryId(last), ((9, 9), 9), 9)))
    before = text_on_screen(view)
    end_turn(conversation, view)
    assert shows_tail(view, index)
    assert text_on_screen(view) == before
    # It folds as soon as they have left it.
    if way == "pointer":
        _point_at(view, 1, monkeypatch)
        QApplication.sendEvent(view.viewport(), QEvent(QEvent.Type.Leave))
    elif way == "ring":
        view.show_ring(None)
    else:
        view.select(None)
    qtbot.waitUntil(lambda: not shows_tail(view, index))


def test_5_who_read_inside_a_tail_sees_its_header(make_view: MakeView) -> None:
    conversation, view, index = tail_view(make_view)
    for number in range(3):
        conversation.add(answer(f"more{number}", ANSWERS[number]))
    view.flush()
    view.show_place(index, -70)
    assert shows_tail(view, index)
    end_turn(conversation, view)
    assert header_y(view, index) == 0


@pytest.mark.parametrize("up", [0, 400, 1500])
def test_5_folding_out_of_sight_moves_nothing(make_view: MakeView, up: int) -> None:
    conversation, view, index = tail_view(make_view)
    for number in range(4):
        conversation.add(answer(f"more{number}", ANSWERS[number]))
    view.flush()
    view.show_place(index + 3 if up == 0 else index - 2, 20)
    wheel(view, -up // 10)
    before = text_on_screen(view)
    end_turn(conversation, view)
    assert not shows_tail(view, index)
    assert text_on_screen(view) == before


# -- 6: what is read stays while the view changes ------------------------------------------------


def first_words(view: ChatView) -> ReadingPlace:
    place = view.column.reading_place()
    assert place is not None
    return place


def y_of(view: ChatView, place: ReadingPlace) -> int:
    """Where the line of a place stands now."""
    column = view.column
    row_index, _, offset, _ = column.place_in_row(place.card, place.block, place.position)
    at = next(r for r in column.visible() if (r.card_index, r.row_index) == (place.card, row_index))
    return at.y + offset


def _read_somewhere(view: ChatView, random_: random.Random) -> ReadingPlace:
    bar = view.verticalScrollBar()
    bar.setValue(random_.randrange(200, bar.maximum() - 800))
    wheel(view, 7)
    while (place := first_words(view)).y < -6:
        # Of a line that is nearly gone nothing might show when it is smaller.
        wheel(view, 3)
    QApplication.processEvents()
    return place


@pytest.mark.parametrize("seed", range(5))
def test_6_another_width_keeps_the_line(make_view: MakeView, seed: int) -> None:
    view = make_view(Conversation(*long_history(20)))
    chance = random.Random(seed)
    for _ in range(8):
        place = _read_somewhere(view, chance)
        before = text_on_screen(view)
        for width in (470, 900, 431, 620):
            view.resize(width, 500)
            QApplication.processEvents()
            assert y_of(view, place) == place.y
        view.resize(700, 500)
        QApplication.processEvents()
        assert text_on_screen(view) == before


@pytest.mark.parametrize("seed", range(3))
def test_6_zoom_and_theme_keep_the_line(make_view: MakeView, style: Style, seed: int) -> None:
    view = make_view(Conversation(*long_history(20)))
    chance = random.Random(seed)
    for _ in range(3):
        place = _read_somewhere(view, chance)
        before = text_on_screen(view)
        for zoom in (150, 80, 200):
            style.set_zoom(zoom)
            assert y_of(view, place) == place.y
        style.set_theme("dark")
        assert y_of(view, place) == place.y
        style.set_zoom(100)
        style.set_theme("light")
        assert text_on_screen(view) == before


@pytest.mark.parametrize("height", [180, 320, 900])
def test_6_the_dock_takes_no_line_away(make_view: MakeView, height: int) -> None:
    view = make_view(Conversation(*long_history(20)))
    for seed in range(4):
        place = _read_somewhere(view, random.Random(seed))
        before = text_on_screen(view)
        view.resize(700, height)
        QApplication.processEvents()
        assert y_of(view, place) == place.y
        view.resize(700, 500)
        QApplication.processEvents()
        assert text_on_screen(view) == before


def test_6_the_end_of_a_growing_view_gives_the_line_back(make_view: MakeView) -> None:
    """A taller view shows what is above the end; made small again it shows what was read."""
    view = make_view(Conversation(*long_history(6)))
    wheel(view, 90)
    before = text_on_screen(view)
    for height in (1400, 500, 900, 500):
        view.resize(700, height)
        QApplication.processEvents()
    assert text_on_screen(view) == before


def test_6_the_start_stays_the_start(make_view: MakeView, style: Style) -> None:
    view = make_view(Conversation(*long_history(6)))
    view.scroll_to_start()
    for zoom in (200, 70, 100):
        style.set_zoom(zoom)
        assert view.verticalScrollBar().value() == 0


def test_6_what_comes_in_between_changes_does_not_count(make_view: MakeView) -> None:
    conversation = Conversation(*long_history(8))
    view = make_view(conversation)
    wheel(view, 1500)
    words = text_on_screen(view)
    view.resize(450, 500)
    conversation.add(user("first", "Inserted above"), 0)
    conversation.remove("u1")
    view.flush()
    view.resize(700, 500)
    QApplication.processEvents()
    assert text_on_screen(view) == words


# -- 7: a conversation is found again as it was left -----------------------------------------------


def other_session() -> FakeChat:
    return FakeChat("session-2", transcript=Transcript(entries=EntryList(tuple(long_history(3)))))


def leave_and_return(view: ChatView, conversation: Conversation, while_away: Callable[[], object]) -> None:
    view.set_chat(other_session())
    QApplication.processEvents()
    while_away()
    view.set_chat(conversation.chat)
    QApplication.processEvents()


def divider(view: ChatView) -> tuple[EntryId, int] | None:
    """The entry below the divider, and where it begins; None when no divider is on the screen."""
    for placed in view.column.visible():
        card = placed.card
        if placed.row_index == 0 and card.lead is not None and card.lead.is_new:
            return card.entry.id, placed.y
    return None


def test_7_a_place_that_is_read_is_found_again(make_view: MakeView) -> None:
    conversation = Conversation(*long_history(20))
    view = make_view(conversation)
    for up in (0, 333, 2000, 9000):
        wheel(view, up)
        before = text_on_screen(view)
        leave_and_return(view, conversation, lambda: None)
        assert text_on_screen(view) == before
        assert follows(view) == (up == 0)
        assert divider(view) is None


def test_7_what_was_read_stays_and_what_is_new_has_a_divider(make_view: MakeView) -> None:
    conversation = Conversation(*long_history(8))
    view = make_view(conversation)
    wheel(view, 900)
    before = text_on_screen(view)
    leave_and_return(view, conversation, lambda: conversation.add(answer("new", ANSWERS[3])))
    assert text_on_screen(view) == before
    assert view._pill.text() == "1 new message"
    QTest.keyClick(view, Qt.Key.Key_End)
    index = len(conversation.entries) - 1
    assert view.column.cards[index].lead is not None
    # It goes with the next prompt.
    conversation.add(user("mine", "Mine", Delivery.PENDING))
    view.flush()
    assert view.column.cards[index].lead is None
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()


def test_7_what_was_followed_and_grew_is_shown_from_the_divider(make_view: MakeView) -> None:
    conversation = Conversation(*long_history(8))
    view = make_view(conversation)
    assert follows(view)

    def grow() -> None:
        conversation.add(user("u-new", "From elsewhere"))
        conversation.add(answer("a-new", ANSWERS[3] + ANSWERS[4] + ANSWERS[5]))

    leave_and_return(view, conversation, grow)
    found = divider(view)
    assert found is not None
    assert found[0] == "u-new"
    assert 0 < found[1] <= view.viewport().height() // 3
    assert not follows(view)
    assert view._pill.isVisible()
    assert view._pill.text() == "2 new messages"
    # Left again and nothing came: the place is kept, the divider is gone.
    before = [text for text, _ in text_on_screen(view)]
    leave_and_return(view, conversation, lambda: None)
    assert divider(view) is None
    assert [text for text, _ in text_on_screen(view)][-2:] == before[-2:]


def new_text(view: ChatView) -> str:
    """What stands beside the bar of what is new, as far as it is on the screen."""
    words = []
    for placed in view.column.visible():
        begin = placed.card.new_from
        for number, box in enumerate(placed.row.boxes or ()):
            if begin is not None:
                block = placed.card.block_of(placed.row_index, number)
                if block > begin[0] or (block == begin[0] and begin[1] < box.length):
                    words.append(box.position_text[begin[1] if block == begin[0] else 0 :])
    return "\n".join(words)


LONG = "".join(f"\n\nParagraph {n} that came meanwhile." for n in range(60))


@pytest.mark.parametrize("before", ["Half a sent", "A paragraph.\n\n", "Much.\n\n" * 3000, "```py\nx = 1\n"])
def test_7_an_answer_that_grew_is_shown_from_where_it_was_left(make_view: MakeView, before: str) -> None:
    conversation = Conversation(*long_history(4), streaming())
    view = make_view(conversation)
    stream(conversation, view, before, 9000)
    assert follows(view)
    leave_and_return(view, conversation, lambda: conversation.append("live", f"ence.{LONG}"))
    assert not follows(view)
    assert view._pill.isVisible()
    assert new_text(view).lstrip().startswith("ence.")
    place = next(p for p in view.column.visible() if p.card.new_from is not None)
    index, begin = place.card_index, place.card.new_from
    assert begin is not None
    assert 0 < view.text_rect(index, *begin, begin[1] + 1).y() <= view.viewport().height() // 3
    shown = picture(view)
    stream(conversation, view, " More of it.")
    assert not differ(picture(view), shown)
    # Seen now, it is new no more.
    leave_and_return(view, conversation, lambda: None)
    assert new_text(view) == ""


def test_7_an_answer_that_grew_a_little_is_followed(make_view: MakeView) -> None:
    conversation = Conversation(*long_history(4), streaming())
    view = make_view(conversation)
    stream(conversation, view, "Some words")
    leave_and_return(view, conversation, lambda: conversation.append("live", " and more."))
    assert new_text(view) == " and more."
    assert follows(view)
    # It goes with the next prompt.
    conversation.add(user("mine", "Mine", Delivery.PENDING))
    view.flush()
    assert new_text(view) == ""


def test_7_what_is_read_stays_when_the_answer_grew(make_view: MakeView) -> None:
    conversation = Conversation(*long_history(4), streaming())
    view = make_view(conversation)
    stream(conversation, view, "Some words")
    wheel(view, 900)
    before = text_on_screen(view)
    leave_and_return(view, conversation, lambda: conversation.append("live", LONG))
    assert text_on_screen(view) == before
    view.scroll_to_end()
    assert "Paragraph 59 that came meanwhile." in new_text(view)


def test_7_a_little_that_is_new_is_seen_whole_and_followed(make_view: MakeView) -> None:
    conversation = Conversation(*long_history(8))
    view = make_view(conversation)
    leave_and_return(view, conversation, lambda: conversation.add(answer("new", "Yes.")))
    assert divider(view) is not None
    assert follows(view)
    stream(conversation, view, " More.", entry_id="new")
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()


def test_7_a_session_seen_first_shows_its_end(make_view: MakeView) -> None:
    view = make_view(Conversation(*long_history(2)))
    view.scroll_to_start()
    view.set_chat(other_session())
    assert follows(view)
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
    assert divider(view) is None


def test_7_a_place_waits_for_the_history(make_view: MakeView) -> None:
    conversation = Conversation(*long_history(8))
    view = make_view(conversation)
    wheel(view, 700)
    before = text_on_screen(view)
    history = conversation.chat.transcript
    later = FakeChat("session-1", is_loading=True)
    for _ in range(2):
        # Twice: leaving before the history was there forgets nothing.
        view.set_chat(other_session())
        view.set_chat(later)
        assert view.column.visible() == []
    later.update(is_loading=False)
    later.show(history)
    assert text_on_screen(view) == before


def test_7_a_place_is_held_by_what_is_left_of_it(make_view: MakeView) -> None:
    conversation = Conversation(*long_history(8))
    view = make_view(conversation)
    view.show_place(6, 250)
    shown = [placed.card.entry.id for placed in view.column.visible()]
    places = {p.card.entry.id: p.y for p in view.column.visible() if p.row_index == 0}
    kept = next(entry_id for entry_id in places if entry_id != shown[0])

    def shrink() -> None:
        conversation.remove(shown[0])
        conversation.remove(conversation.entries[len(conversation.entries) - 1].id)

    leave_and_return(view, conversation, shrink)
    placed = {p.card.entry.id: p.y for p in view.column.visible() if p.row_index == 0}
    assert placed[kept] == places[kept]
    assert divider(view) is None


def test_7_coming_back_to_many_entries_makes_few_cards(make_view: MakeView) -> None:
    entries = long_history(2)
    many = [user(f"m{number}", f"Prompt {number}") for number in range(50_000)]
    conversation = Conversation(*many, *entries)
    view = make_view(conversation)
    opened = sum(1 for _ in view.column.cards.made())
    leave_and_return(view, conversation, lambda: conversation.add(answer("new", ANSWERS[3])))
    assert divider(view) is not None
    assert sum(1 for _ in view.column.cards.made()) <= opened + 80


# -- 8: nothing is caught up with that nobody saw ---------------------------------------------------


def test_8_a_hidden_view_works_nothing_off(
    make_view: MakeView, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    conversation = Conversation(*long_history(2), streaming())
    view = make_view(conversation)
    stream(conversation, view, "Begun. ")
    applied: list[int] = []
    real = AssistantCard.apply

    def counted(card: AssistantCard, width: int) -> None:
        applied.append(width)
        real(card, width)

    monkeypatch.setattr(AssistantCard, "apply", counted)
    view.hide()
    painted = view.paint_count
    for _ in range(2000):
        conversation.append("live", "word ")
    qtbot.wait(40)
    assert (view.paint_count, applied) == (painted, [])
    view.show()
    qtbot.waitUntil(lambda: view.paint_count > painted)
    QApplication.processEvents()
    assert len(applied) == 1
    assert view.paint_count <= painted + 2
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
    assert "word word" in text_on_screen(view)[-1][0]


def test_8_a_minimised_window_is_hidden(make_view: MakeView, qtbot: QtBot) -> None:
    conversation = Conversation(*long_history(2), streaming())
    view = make_view(conversation)
    stream(conversation, view, "Begun. ")
    view.showMinimized()
    qtbot.waitUntil(view.isMinimized)
    QApplication.processEvents()
    painted = view.paint_count
    conversation.append("live", "word " * 50)
    qtbot.wait(40)
    assert view.paint_count == painted
    view.showNormal()
    qtbot.waitUntil(lambda: "word word" in text_on_screen(view)[-1][0])


# -- 9: what can be done with an answer shows when its turn has ended -------------------------------


def buttons_of_answers(view: ChatView) -> list[EntryId]:
    """The entries below which buttons for an answer are on the screen."""
    return [
        placed.card.entry.id
        for placed in view.column.visible()
        for box in placed.row.boxes or ()
        if isinstance(box, ActionRow) and not isinstance(placed.card.entry, UserMessage)
    ]


def close_turn(conversation: Conversation, view: ChatView) -> None:
    conversation.add(TurnSummary(EntryId("end"), "gpt-5", 2184, 41.0))
    conversation.chat.update(is_running=False)
    view.flush()


def test_9_an_answer_has_its_buttons_when_its_turn_ends(live: Live) -> None:
    conversation, view = live
    for part in (ANSWERS[4], "\n\nMore."):
        stream(conversation, view, part, 400)
        assert buttons_of_answers(view) == []
    conversation.put(answer("live", ANSWERS[3][:600] + ANSWERS[4] + "\n\nMore."))
    view.flush()
    # The text is complete, the turn is not: a tool may come.
    assert buttons_of_answers(view) == []
    conversation.add(shell("t", ToolState.RUNNING))
    view.flush()
    assert buttons_of_answers(view) == []
    close_turn(conversation, view)
    assert buttons_of_answers(view) == [EntryId("end")]
    assert follows(view)


def test_9_the_buttons_take_no_line_away(live: Live) -> None:
    conversation, view = live
    stream(conversation, view, ANSWERS[4])
    wheel(view, 400)
    before = text_on_screen(view)
    close_turn(conversation, view)
    assert text_on_screen(view) == before
    assert not follows(view)


# -- 10: what is selected stays selected --------------------------------------------------------------


def selected_pixels(view: ChatView) -> list[tuple[str, int, tuple[int, int]]]:
    """Which stretches of which words are painted as selected, and where."""
    screen = view._screen()
    found = []
    for placed in view.column.visible():
        y = placed.y
        for number, box in enumerate(placed.row.boxes or ()):
            stretch = screen.marks(placed, number, box).selected
            if stretch is not None and box.length:
                found.append((box.position_text[: stretch[1]], y, stretch))
            y += box.height
    return found


def drag(view: ChatView, start: QPoint, end: QPoint) -> None:
    _mouse(view, QEvent.Type.MouseButtonPress, start)
    _mouse(view, QEvent.Type.MouseMove, (start + end) / 2)
    _mouse(view, QEvent.Type.MouseMove, end)
    _mouse(view, QEvent.Type.MouseButtonRelease, end)


def test_10_what_is_selected_stays_selected_while_it_streams(live: Live) -> None:
    conversation, view = live
    drag(view, QPoint(view.left + 20, 120), QPoint(view.left + 300, 420))
    words, marked = view.selected_text(), selected_pixels(view)
    assert len(words) > 40
    assert marked
    for part in (ANSWERS[4], "\n\n| a | b |\n|---|---|\n| 1 | 2 |\n", "\n```py\nx = 1\n```\n"):
        stream(conversation, view, part)
        assert view.selected_text() == words
        assert selected_pixels(view) == marked
    said = conversation.entries.find(EntryId("live"))
    assert isinstance(said, AssistantMessage)
    conversation.put(answer("live", str(said.text)))
    view.flush()
    close_turn(conversation, view)
    assert view.selected_text() == words
    assert selected_pixels(view) == marked


def test_10_the_block_that_grows_can_be_selected(make_view: MakeView) -> None:
    conversation = Conversation(user("u"), streaming())
    view = make_view(conversation)
    stream(conversation, view, "The first words of a paragraph that goes on")
    place = first_words(view)
    y = view.column.visible()[-1].y + 10
    drag(view, QPoint(view.left, y), QPoint(view.left + 120, y))
    words = view.selected_text()
    assert len(words) > 10
    assert "The first words of a paragraph that goes on".startswith(words)
    for part in (" and **on** and on.", "\n\nAnother.\n", "# Heading\n", "- item\n" * 20):
        stream(conversation, view, part)
        assert view.selected_text() == words
    assert y_of(view, place) == place.y


def test_10_a_drag_goes_on_while_it_streams(live: Live) -> None:
    conversation, view = live
    start = QPoint(view.left + 20, 120)
    _mouse(view, QEvent.Type.MouseButtonPress, start)
    _mouse(view, QEvent.Type.MouseMove, start + QPoint(100, 100))
    before = view.selected_text()
    stream(conversation, view, ANSWERS[4])
    assert view.selected_text() == before
    _mouse(view, QEvent.Type.MouseMove, start + QPoint(150, 200))
    _mouse(view, QEvent.Type.MouseButtonRelease, start + QPoint(150, 200))
    assert view.selected_text().startswith(before[: len(before) // 2])
    assert len(view.selected_text()) > len(before)


def test_10_what_is_inserted_and_removed_above_takes_no_selection(live: Live) -> None:
    conversation, view = live
    drag_select(view)
    words = view.selected_text()
    conversation.add(user("first", "Inserted above"), 0)
    conversation.remove("u0")
    conversation.remove("a0")
    view.flush()
    assert view.selected_text() == words


# -- 11 -----------------------------------------------------------------------------------------------


def test_11_nothing_is_kept_free_under_the_answer(live: Live) -> None:
    conversation, view = live
    for entry in (user("mine", "Mine", Delivery.PENDING), answer("next", "Short.")):
        conversation.add(entry)
        view.flush()
        last = view.column.visible()[-1]
        space = view.viewport().height() - last.y - last.row.height - last.card.bottom
        assert space == view.column.bottom_margin
