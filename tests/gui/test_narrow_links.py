"""In a narrow window with large letters: where a link leads, and the warning about it, are seen whole."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from copilot_desktop.rendering.links import link_oddities
from copilot_desktop.rendering.web_address import address_parts
from copilot_desktop.widgets.link_question import LinkQuestion
from copilot_desktop.widgets.link_strip import LinkStrip
from copilot_desktop.widgets.style import Style

LONG_HOST = "accounts.google.com.signin.secure.evil.example"


MakeStrip = Callable[..., LinkStrip]


@pytest.fixture
def make_strip(style: Style, qtbot: QtBot) -> MakeStrip:
    # Kept: a strip goes with its page.
    pages: list[QWidget] = []

    def make(width: int = 480, height: int = 600) -> LinkStrip:
        style.set_zoom(200)
        page = QWidget()
        qtbot.addWidget(page)
        page.resize(width, height)
        view = QWidget(page)
        view.setGeometry(page.rect())
        page.show()
        pages.append(page)
        return LinkStrip(style, view, page)

    return make


def check(strip: LinkStrip, style: Style) -> None:
    """Nothing is painted beyond the strip, and the strip is in its view."""
    parent = strip.parentWidget()
    assert parent is not None
    assert parent.rect().contains(strip.geometry())
    room = strip.width() - 2 * style.px(10)
    for line in strip._lines:
        advances = [
            QFontMetricsF(style.font(piece.text_style)).horizontalAdvance(piece.text) for piece in line
        ]
        assert sum(advances) <= room + 1, line
    assert len(strip._lines) * style.line("small") <= strip.height()


def bold(strip: LinkStrip) -> str:
    return "".join(piece.text for line in strip._lines for piece in line if piece.text_style == "smallStrong")


def said(strip: LinkStrip) -> str:
    """Return the warning as it is read over its lines."""
    return " ".join(
        piece.text for line in strip._lines for piece in line if piece.color == "danger.text"
    ).strip()


@pytest.mark.parametrize(
    "address",
    [
        "https://evil.example/path",
        "https://evil.example/" + "long/" * 60,
        "https://evil.example?" + "x" * 3000,
        "https://github.com%2Flogin:" + "a" * 300 + "@evil.example/x",
        "https://evil.example@evil.example",
        "https://docs.signin.evil.example:8443/login?next=https://github.com/",
    ],
)
@pytest.mark.parametrize("width", [320, 480, 700, 1400])
def test_the_host_is_whole_and_the_warning_shows(
    style: Style, make_strip: MakeStrip, address: str, width: int
) -> None:
    strip = make_strip(width)
    strip.show_address(address, "github.com")
    check(strip, style)
    host = address_parts(address).host
    assert bold(strip) == host or (width == 320 and host.endswith(bold(strip).lstrip("…")))
    assert bold(strip).endswith("evil.example")
    # A name may be longer than a line.
    warning = link_oddities(address, "github.com")[0]
    assert said(strip).replace(" ", "") == warning.replace(" ", "")
    strip.grab()


def test_of_a_host_wider_than_the_strip_the_end_is_seen(style: Style, make_strip: MakeStrip) -> None:
    strip = make_strip()
    strip.show_address(f"https://{LONG_HOST}/login", "google.com")
    check(strip, style)
    assert bold(strip).startswith("…")
    assert bold(strip).endswith(".secure.evil.example")
    assert strip.shown_lines()[0] == bold(strip)
    assert said(strip).endswith(f"{LONG_HOST}.") or LONG_HOST in said(strip).replace(" ", "")
    # Screen readers and tests are told everything.
    assert LONG_HOST in strip.text()
    assert "/login" in strip.text()


def test_both_forms_of_a_name_are_seen(style: Style, make_strip: MakeStrip) -> None:
    strip = make_strip()
    strip.show_address("https://xn--gthub-cta.com/login", "here")
    check(strip, style)
    assert bold(strip) == "xn--gthub-cta.com"
    assert "gïthub.com" in said(strip)


def test_a_user_that_looks_like_a_host_is_not_in_strong_letters(style: Style, make_strip: MakeStrip) -> None:
    strip = make_strip(1400)
    strip.show_address("https://evil.example.github.com@evil.example/", "here")
    assert [piece.text for piece in strip._lines[0][:3]] == [
        "https://evil.example.github.com@",
        "evil.example",
        "/",
    ]
    assert "evil.example" in said(strip)


def test_where_there_is_room_it_is_one_line(style: Style, make_strip: MakeStrip) -> None:
    strip = make_strip(1600)
    strip.show_address("https://evil.example/x", "github.com")
    assert len(strip.shown_lines()) == 1
    assert strip.height() == style.px(24)
    parent = strip.parentWidget()
    assert parent is not None
    strip._view.resize(480, 600)
    assert len(strip.shown_lines()) > 1
    check(strip, style)


def test_a_low_view_keeps_the_strip_inside(style: Style, make_strip: MakeStrip) -> None:
    strip = make_strip(320, 120)
    strip.show_address("https://evil.example/x", "github.com")
    check(strip, style)
    assert bold(strip) == "evil.example"
    assert said(strip).endswith("…")


def test_a_sentence_has_as_many_lines_as_it_needs(style: Style, make_strip: MakeStrip) -> None:
    strip = make_strip()
    words = "The file is outside the folder of the session. It is shown in its folder."
    strip.say(words)
    check(strip, style)
    assert " ".join(strip.shown_lines()) == words
    strip.say("")
    assert strip.isHidden()


@pytest.mark.parametrize("width", [480, 700, 1600])
@pytest.mark.parametrize(
    "address",
    [
        f"https://{LONG_HOST}/login",
        "https://github.com@xn--gthub-cta.com/a",
        "https://github.com:" + "a" * 3000 + f"@{'label.' * 38}evil.example:8443/" + "b" * 3000,
    ],
)
def test_the_question_shows_the_host_whole_and_its_buttons(
    style: Style, qtbot: QtBot, address: str, width: int
) -> None:
    style.set_zoom(200)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(width, 600)
    window.show()
    question = LinkQuestion(style, address, link_oddities(address, "github.com"), window)
    question.open()
    QApplication.processEvents()
    assert question.width() <= width
    assert question.height() <= question.screen().availableSize().height()
    for button in (question.accept_button, question.cancel_button):
        place = QRect(button.mapTo(question, QPoint()), button.size())
        assert question.rect().contains(place)
        assert button.width() >= button.sizeHint().width()
    assert question.host.shown_text() == address_parts(address).host
    assert question.host.height() >= question.host.heightForWidth(question.host.width())
    (scroll,) = question.findChildren(QScrollArea)
    scroll_bar = scroll.verticalScrollBar()
    assert (scroll_bar.maximum() > 0) is scroll_bar.isVisible() is (len(address) > 1000)
    if scroll_bar.isVisible():
        # The first lines are those that matter, the others are reached by keys.
        QTest.keyClick(question, Qt.Key.Key_PageDown)
        assert scroll_bar.value() > 0
    question.reject()


def test_the_host_stands_in_bold_letters(style: Style, qtbot: QtBot) -> None:
    question = LinkQuestion(style, "https://evil.example/x", ("Odd.",))
    qtbot.addWidget(question)
    assert question.host._font.bold()
    assert not question.shown._font.bold()
    assert question.shown.text() == "https://evil.example/x"
