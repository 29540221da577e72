"""The bar of the composer: where controls stand, and who gives way where it is narrow."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from copilot_desktop.widgets.bar_overflow import BarOverflow
from copilot_desktop.widgets.chip import Chip
from copilot_desktop.widgets.composer_bar import BarPlace, ComposerBar
from copilot_desktop.widgets.style import Style
from tests.support.window import make_style, settle


class Box(QWidget):
    def __init__(self, width: int, height: int = 28) -> None:
        super().__init__()
        self._hint = QSize(width, height)

    def sizeHint(self) -> QSize:
        return self._hint


@pytest.fixture
def style(qapp: QApplication) -> Style:
    style = make_style()
    style.apply(qapp)
    return style


@pytest.fixture
def bar(qtbot: QtBot, style: Style) -> ComposerBar:
    bar = ComposerBar(style)
    qtbot.addWidget(bar)
    bar.resize(720, 32)
    bar.show()
    return bar


@pytest.fixture
def controls(bar: ComposerBar, style: Style) -> dict[BarPlace, QWidget]:
    """Put in another order than that of their places."""
    found: dict[BarPlace, QWidget] = {}
    for place, label in (
        (BarPlace.MODEL, "A model with a long name"),
        (BarPlace.MODE, "Interactive"),
        (BarPlace.PERMISSION, "Ask first"),
    ):
        chip = Chip(style, "model", place.name.title(), picks=True)
        chip.set_label(label)
        found[place] = chip
    found |= {BarPlace.EFFORT: Box(70, 24), BarPlace.ATTACH: Box(28), BarPlace.MENTION: Box(28)}
    for place, widget in found.items():
        bar.put(place, widget)
    bar.set_end(Box(32, 32))
    return found


def more(bar: ComposerBar) -> QToolButton:
    return next(button for button in bar.findChildren(QToolButton) if button.property("kind") == "icon")


def in_row(bar: ComposerBar) -> list[QWidget]:
    shown = [child for child in bar.children() if isinstance(child, QWidget) and child.isVisible()]
    return sorted((it for it in shown if it is not bar.hint), key=QWidget.x)


def test_the_order_is_that_of_the_places(bar: ComposerBar, controls: dict[BarPlace, QWidget]) -> None:
    wanted = [controls[place] for place in BarPlace]
    assert in_row(bar)[:-1] == wanted
    assert in_row(bar)[-1].geometry().right() == bar.width() - 1


@pytest.mark.parametrize("width", [720, 480, 420, 380, 320, 260, 200, 140])
@pytest.mark.parametrize("mirrored", [False, True])
def test_nothing_is_cut_off_or_covered(
    qapp: QApplication, bar: ComposerBar, controls: dict[BarPlace, QWidget], width: int, mirrored: bool
) -> None:
    direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    bar.setLayoutDirection(direction)
    bar.resize(width, 32)
    settle(qapp)
    row = in_row(bar)
    for left, right in pairwise(row):
        assert left.geometry().right() < right.x()
    assert row[0].x() >= 0
    assert row[-1].geometry().right() < width
    assert set(controls.values()) == {it for it in row if it in controls.values()} | set(bar.overflowing)
    assert more(bar).isVisible() is bool(bar.overflowing)


def test_words_go_before_controls(bar: ComposerBar, controls: dict[BarPlace, QWidget]) -> None:
    permission, mode = controls[BarPlace.PERMISSION], controls[BarPlace.MODE]
    full = permission.width()
    bar.resize(470, 32)
    assert permission.width() < full
    assert mode.width() > permission.width()
    assert bar.overflowing == ()
    bar.resize(720, 32)
    assert permission.width() == full


def test_a_hidden_control_leaves_no_gap(bar: ComposerBar, controls: dict[BarPlace, QWidget]) -> None:
    at = controls[BarPlace.MENTION].x()
    controls[BarPlace.ATTACH].hide()
    assert controls[BarPlace.MENTION].x() == 0
    controls[BarPlace.ATTACH].show()
    assert controls[BarPlace.MENTION].x() == at


def test_a_control_with_other_words_gets_its_room(
    qapp: QApplication, bar: ComposerBar, controls: dict[BarPlace, QWidget]
) -> None:
    mode = controls[BarPlace.MODE]
    assert isinstance(mode, Chip)
    mode.set_label("Autopilot, which is longer than it was")
    settle(qapp)
    assert mode.width() == mode.sizeHint().width()
    assert controls[BarPlace.PERMISSION].x() > mode.geometry().right()


def test_another_control_takes_the_place(bar: ComposerBar, controls: dict[BarPlace, QWidget]) -> None:
    other = Box(50)
    bar.put(BarPlace.MODE, other)
    assert bar.control(BarPlace.MODE) is other
    assert other.isVisible()
    assert controls[BarPlace.MODE].parent() is None


def test_what_does_not_fit_stands_in_the_popup(
    qtbot: QtBot, bar: ComposerBar, controls: dict[BarPlace, QWidget]
) -> None:
    bar.resize(200, 32)
    effort = controls[BarPlace.EFFORT]
    assert effort in bar.overflowing
    assert not effort.isVisible()
    more(bar).click()
    popup = next(
        it for it in QApplication.topLevelWidgets() if isinstance(it, BarOverflow) and it.isVisible()
    )
    assert effort.isVisible()
    assert effort.window() is popup
    popup.close()
    assert not effort.isVisible()
    bar.resize(720, 32)
    assert effort.isVisible()
    assert effort.parent() is bar


def test_hidden_while_it_does_not_fit_it_stays_hidden(
    bar: ComposerBar, controls: dict[BarPlace, QWidget]
) -> None:
    bar.resize(200, 32)
    controls[BarPlace.EFFORT].hide()
    assert controls[BarPlace.EFFORT] not in bar.overflowing
    bar.resize(720, 32)
    assert not controls[BarPlace.EFFORT].isVisible()


def test_a_hint_has_its_room(bar: ComposerBar, controls: dict[BarPlace, QWidget]) -> None:
    bar.resize(420, 32)
    bar.set_hint("Press Esc again to stop")
    assert bar.hint.shown_text() == "Press Esc again to stop"
    assert bar.hint.text() == bar.hint.shown_text()
