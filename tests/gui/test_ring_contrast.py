"""The ring of the keyboard is seen on every kind of card, in every theme."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QFocusEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.theme import THEME_NAMES
from copilot_desktop.widgets.chat_view import ChatView
from copilot_desktop.widgets.style import Style
from tests.support.transcript_pictures import show
from tests.support.transcript_scenes import SCENES
from tests.support.transcript_view import picture

#: What WCAG asks of something that is not text, also between a thing with and without focus.
_LEAST = 3.0

#: Beyond the rounded corners of a ring.
_WIDE = 30


def _luminance(color: QColor) -> float:
    parts = [
        value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4
        for value in (color.redF(), color.greenF(), color.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def seen(plain: QImage, ringed: QImage, ring: QColor, place: QRect) -> int:
    """Return how many pixels of a place became the ring, and differ enough from what they were."""
    count = 0
    place = place.intersected(plain.rect()).intersected(ringed.rect())
    for y in range(place.top(), place.bottom() + 1):
        for x in range(place.left(), place.right() + 1):
            now = ringed.pixelColor(x, y)
            if now.rgb() == ring.rgb() and contrast(now, plain.pixelColor(x, y)) >= _LEAST:
                count += 1
    return count


@pytest.mark.parametrize("theme", THEME_NAMES)
@pytest.mark.parametrize("name", SCENES)
def test_the_ring_is_seen_on_every_entry_and_part(
    style: Style, qtbot: QtBot, qapp: QApplication, name: str, theme: str
) -> None:
    style.set_motion("reduce")
    style.set_theme(theme)
    view = ChatView(style)
    qtbot.addWidget(view)
    view.show()
    show(view, SCENES[name]())
    ring = view.look.color("focus.ring")
    middle = QRect(view.left + view.column.width // 2, 0, 1, view.height())
    QApplication.sendEvent(view, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    stops = 0
    while view.ring is not None:
        entry = view.ring
        with_ring = picture(view)
        # What shows only where the ring is belongs to both pictures.
        view.show_ring(None)
        view.point_at(None)
        plain = picture(view)
        view.show_ring(entry)
        # Above and below; one of its two pixels may lie on a border.
        assert seen(plain, with_ring, ring, middle) >= 2, entry
        while view.focusNextPrevChild(True) and view.focused_part is not None:
            stops += 1
            place = QAccessible.queryAccessibleInterface(view).focusChild().rect()
            place.moveTopLeft(view.viewport().mapFromGlobal(place.topLeft()))
            if place.width() > _WIDE:
                place.setRect(place.center().x(), place.top(), 1, place.height())
            assert seen(plain, picture(view), ring, place.adjusted(0, -6, 0, 6)) >= 2, place
        view.show_ring(None)
        view.show_ring(entry)
        QTest.keyClick(view, Qt.Key.Key_Down)
        stops += 1
        if view.ring == entry:
            break
    assert stops >= len(SCENES[name]().entries) - 4
