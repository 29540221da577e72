"""In a narrow window with large letters nothing lies over anything else, and what matters is shown."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QRectF
from pytestqt.qtbot import QtBot

from copilot_desktop.widgets.chat_view import ChatView
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.transcript.error_card import ErrorCard
from copilot_desktop.widgets.transcript.fold_boxes import RestBox
from copilot_desktop.widgets.transcript.header_box import LineBox, Piece
from copilot_desktop.widgets.transcript.text_box import TextBox
from tests.support.transcript_pictures import show
from tests.support.transcript_scenes import SCENES
from tests.support.transcript_view import picture


def narrow(style: Style, qtbot: QtBot, name: str, width: int) -> ChatView:
    style.set_motion("reduce")
    style.set_zoom(200)
    view = ChatView(style)
    qtbot.addWidget(view)
    view.show()
    show(view, SCENES[name]())
    view.resize(width, 20_000)
    return view


@pytest.mark.parametrize("width", [480, 700])
@pytest.mark.parametrize("name", SCENES)
def test_the_pieces_of_a_line_stand_beside_each_other(
    style: Style, qtbot: QtBot, name: str, width: int
) -> None:
    view = narrow(style, qtbot, name, width)
    for placed in view.column.visible():
        for box in placed.row.boxes or ():
            if isinstance(box, LineBox):
                spots = [spot for spot in box._spots() if spot.width]
                for top in {spot.top for spot in spots}:
                    edges = [(spot.left, spot.left + spot.width) for spot in spots if spot.top == top]
                    assert all(before[1] <= after[0] for before, after in itertools.pairwise(edges))
                    assert edges[0][0] >= 0, box.text
                    assert edges[-1][1] <= box._inner, box.text
                for spot in spots:
                    text = box._shown(spot.piece, spot.width)
                    advance = view.look.metrics(spot.piece.text_style).horizontalAdvance(text)
                    assert spot.piece.icon or advance <= spot.width + 1, box.text
            elif isinstance(box, RestBox):
                # The areas in which they are pressed may touch.
                places = [place.adjusted(1, 1, -1, -1) for _, place in box._places()]
                pairs = itertools.combinations(places, 2)
                assert not any(one.intersects(other) for one, other in pairs), box.text
                whole = QRectF(0, 0, box.width, box.height)
                assert all(whole.contains(place) for place in places), box.text


def test_a_command_stays_where_remarks_and_times_give_way(style: Style, qtbot: QtBot) -> None:
    view = narrow(style, qtbot, "run", 480)
    lines = [
        box for placed in view.column.visible() for box in placed.row.boxes or () if isinstance(box, LineBox)
    ]
    (line,) = (box for box in lines if "armHeartbeat" in box.text)
    shown = [line._shown(spot.piece, spot.width) for spot in line._spots() if spot.width and spot.piece.text]
    assert shown[0].startswith("Sea")
    assert shown[1].startswith("arm")
    assert "6 matches" not in shown
    # All of it can be copied and is told.
    assert "6 matches" in line.text


def test_what_failed_is_read_whole(style: Style, qtbot: QtBot) -> None:
    view = narrow(style, qtbot, "errors", 480)
    every = (view.column.cards[index] for index in range(len(view.column.cards)))
    cards = [card for card in every if isinstance(card, ErrorCard)]
    assert len(cards) == 2
    titles = [row.boxes[0] for card in cards for row in card.rows or () if row.boxes]
    lines = [len(title._lines()) for title in titles if isinstance(title, TextBox)]
    assert lines == [2, 1]
    for title in titles:
        assert isinstance(title, TextBox)
        assert title.natural_width <= title.width - title.indent - title.inset_right


def decision_lines(view: ChatView) -> list[LineBox]:
    return [
        box for placed in view.column.visible() for box in placed.row.boxes or () if isinstance(box, LineBox)
    ]


def test_what_was_decided_on_has_a_line_of_its_own(style: Style, qtbot: QtBot) -> None:
    view = narrow(style, qtbot, "decisions", 480)
    lines = [line for line in decision_lines(view) if "npm" in line.text]
    assert lines
    for line in lines:
        (command,) = (spot for spot in line._spots() if spot.piece.text.startswith("npm"))
        assert command.top > 0
        assert line._shown(command.piece, command.width).startswith("npm test")
        assert line.height >= command.top + command.height
        # Positions are found on both lines.
        middle = command.top + command.height // 2
        assert line._position(command.left, middle) == command.offset
        assert line._position(0, 2) == 0
        assert line._position(line._inner, 2) < command.offset or line._right
        x, top, height = line.position_place(command.offset)
        assert (x, top, height) == (command.left, line.top + command.top, command.height)
    # Where there is room again it is one line.
    heights = [line.height for line in lines]
    view.resize(1600, 20_000)
    picture(view)
    wide = [line for line in decision_lines(view) if "npm" in line.text]
    assert all(line.height < height for line, height in zip(wide, heights, strict=True))
    assert not any(spot.top for line in wide for spot in line._spots())


def test_an_address_is_cut_at_its_end(style: Style, qtbot: QtBot) -> None:
    view = narrow(style, qtbot, "decisions", 480)
    (line,) = (line for line in decision_lines(view) if "https://" in line.text)
    address = Piece("https://docs.example.com/" + "a" * 200, "terminal", elides=True)
    width = view.look.metrics("terminal").horizontalAdvance("https://docs.example.com/aaa")
    assert line._shown(address, round(width)).startswith("https://docs.example.com/")
    path = Piece("src/" + "a" * 200 + "/reconnect.ts", "terminal", elides=True)
    assert line._shown(path, round(width)).endswith("nect.ts")
