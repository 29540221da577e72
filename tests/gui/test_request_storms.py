"""Ten thousand random keys and clicks: nothing is allowed that a person did not mean to allow."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from copilot_desktop.protocol.permissions import (
    DecisionKind,
    PermissionDecision,
    PermissionRequest,
    RequestId,
    ShellPermission,
    WritePermission,
)
from copilot_desktop.protocol.requests import OpenRequest
from copilot_desktop.widgets.answer_guard import DELAY_S
from copilot_desktop.widgets.composer import Composer
from copilot_desktop.widgets.grant_menu import GrantMenu
from copilot_desktop.widgets.permission_card import PermissionCard
from copilot_desktop.widgets.request_dock import RequestDock
from tests.support.cards import FOLDER, Clock, active_window, make_style, settle
from tests.support.fake_viewmodels import FakeChat

# Without a window system a popup cannot take the keyboard, and Qt says so.
#: Events of all storms together.
EVENTS = 10_000

LETTERS = [(Qt.Key(ord(letter.upper())), letter) for letter in "abcdefghijklmnopqrstuvwxyz"]
KEYS = [
    *LETTERS,
    *[(key, letter) for key, letter in LETTERS if letter in "asdf"] * 4,
    *[(Qt.Key.Key_Return, "\r"), (Qt.Key.Key_Enter, "\r"), (Qt.Key.Key_Space, " ")] * 4,
    *[(key, "") for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)],
    (Qt.Key.Key_Tab, "\t"),
    (Qt.Key.Key_Escape, ""),
    (Qt.Key.Key_End, ""),
]
GRANTING = (
    DecisionKind.ALLOW_ONCE,
    DecisionKind.ALLOW_FOR_SESSION,
    DecisionKind.ALLOW_FOR_LOCATION,
    DecisionKind.ALLOW_PERMANENTLY,
)


class Storm:
    """A dock and a composer in an active window, requests that come and go, and a careless person."""

    def __init__(self, qtbot: QtBot, seed: int) -> None:
        self.random = random.Random(seed)
        self.clock = Clock()
        style = make_style()
        self.dock = RequestDock(style, clock=self.clock)
        self.composer = Composer(style, clock=self.clock)
        self.window = active_window(qtbot, self.dock, self.composer)
        self.chat = FakeChat(folder=FOLDER)
        self.dock.set_chat(self.chat)
        self.composer.set_chat(self.chat)
        self.answers: list[tuple[str, PermissionDecision]] = []
        self.made = 0
        self.new_request()

    @property
    def card(self) -> PermissionCard:
        card = self.dock.card
        assert isinstance(card, PermissionCard)
        return card

    def taken(self) -> list[tuple[str, PermissionDecision]]:
        """Return the answers since the last look."""
        answers = [(str(it[1]), it[2]) for it in self.chat.calls if it[0] == "answer"]
        self.chat.calls.clear()
        return answers

    # ---- what happens ------------------------------------------------------------------------

    def new_request(self) -> None:
        """Another request in the place of the one that is shown."""
        self.made += 1
        name = RequestId(f"r{self.made}")
        subject: Any = self.random.choice(
            [
                ShellPermission("npm run test"),
                ShellPermission("rm -rf build"),
                WritePermission(f"{FOLDER}/x", can_offer_session_approval=True),
            ]
        )
        # Without a window system nobody makes a window active again when its popup closes.
        self.window.activateWindow()
        self.show(PermissionRequest(name, subject))

    def show(self, *requests: OpenRequest) -> None:
        self.chat.show(replace(self.chat.transcript, requests=requests))
        settle()

    def change(self) -> None:
        """Something that makes what one sees another thing, or puts it elsewhere."""

        def resize() -> None:
            self.window.resize(760 + self.random.randrange(80), 800 + self.random.randrange(40))

        def move() -> None:
            self.window.move(self.random.randrange(100), self.random.randrange(100))

        def activate() -> None:
            QApplication.sendEvent(self.window, QEvent(QEvent.Type.WindowActivate))

        actions: list[Callable[[], None]] = [self.new_request, resize, move, activate]
        self.random.choice(actions)()
        settle()

    def target(self) -> QWidget:
        """Whoever gets the keys: mostly something on the card."""
        popup = QApplication.activePopupWidget()
        if popup is not None and self.random.random() < 0.7:
            focused = QApplication.focusWidget()
            return focused if focused is not None and popup.isAncestorOf(focused) else popup
        card = self.card
        parts: list[QWidget] = [
            card,
            card._deny,
            card._allow,
            card._session.main,
            card._session.arrow,
            card._feedback,
            self.composer.editor,
        ]
        return self.random.choice([part for part in parts if part.isVisible()])

    def press(self, *, repeat: bool = False, keys: list[tuple[Qt.Key, str]] | None = None) -> Qt.Key:
        key, text = self.random.choice(keys or KEYS)
        widget = self.target()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text, repeat)
            QApplication.sendEvent(widget, event)
        return key

    def click(self) -> None:
        """A press and a release at one place; sometimes twice, as those do who click everything twice."""
        popup = QApplication.activePopupWidget()
        area = popup if popup is not None and self.random.random() < 0.7 else self.dock
        point = QPoint(
            self.random.randrange(max(1, area.width())), self.random.randrange(max(1, area.height()))
        )
        if area is self.dock and self.random.random() < 0.5:
            button = self.random.choice([self.card._allow, self.card._session.main, self.card._session.arrow])
            point = button.mapTo(self.dock, button.rect().center())
        widget = area.childAt(point) or area
        place = QPointF(widget.mapFrom(area, point))
        for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            buttons = Qt.MouseButton.LeftButton if kind is QEvent.Type.MouseButtonPress else Qt.MouseButton(0)
            event = QMouseEvent(
                kind,
                place,
                QPointF(widget.mapToGlobal(place.toPoint())),
                Qt.MouseButton.LeftButton,
                buttons,
                Qt.KeyboardModifier.NoModifier,
            )
            QApplication.sendEvent(widget, event)


def test_nothing_is_answered_while_things_change(qtbot: QtBot) -> None:
    """Keys and clicks within half a second of a change, whatever they are."""
    storm = Storm(qtbot, 6)
    left = DELAY_S
    for number in range(EVENTS * 15 // 20):
        step = storm.random.random() * 0.02
        if number % 200 == 0 or left - step < 0.01:
            # A new request: a window that only wobbles may not make a card unanswerable for ever.
            if number % 200 == 0:
                storm.new_request()
            else:
                storm.change()
            left = DELAY_S
            continue
        left -= step
        storm.clock.now += step
        if storm.random.random() < 0.5:
            storm.press(repeat=storm.random.random() < 0.3)
        else:
            storm.click()
    assert storm.taken() == []
    assert QApplication.activePopupWidget() is None


def test_enter_and_held_keys_allow_nothing_ever(qtbot: QtBot) -> None:
    """On a card that takes answers, with its menu open or not."""
    storm = Storm(qtbot, 7)
    enter = [(Qt.Key.Key_Return, "\r"), (Qt.Key.Key_Enter, "\r")]
    for number in range(EVENTS * 2 // 10):
        if number % 50 == 0:
            storm.new_request()
        storm.clock.now += storm.random.random()
        if number % 7 == 0 and storm.card._session.isVisible() and QApplication.activePopupWidget() is None:
            storm.clock.now += DELAY_S
            storm.card._open_menu()
        if storm.random.random() < 0.5:
            storm.press(keys=enter)
        else:
            storm.press(repeat=True)
    given = [decision.kind for _, decision in storm.taken()]
    assert not set(given) & set(GRANTING)


def test_an_answer_is_always_for_what_is_shown_and_no_more_than_was_offered(qtbot: QtBot) -> None:
    """Anything at any time: what is granted belongs to the painted request, and came by a meant key."""
    storm = Storm(qtbot, 8)
    granted = 0
    for number in range(EVENTS // 20):
        request = storm.card.request
        offered = {DecisionKind.ALLOW_ONCE: {None}} | {
            choice.decision.kind: {each.decision.grant for each in storm.card.choices}
            for choice in storm.card.choices
        }
        menu = storm.card._menu
        was_open = storm.card.guard.is_open or (menu is not None and menu.is_open)
        key = None
        if storm.random.random() < 0.6:
            key = storm.press()
        else:
            storm.click()
        for request_id, decision in storm.taken():
            assert request is not None
            assert request_id == request.request_id
            if decision.kind in GRANTING:
                granted += 1
                assert was_open
                assert decision.grant in offered[decision.kind]
                assert key in (None, Qt.Key.Key_A, Qt.Key.Key_S, Qt.Key.Key_Space)
                assert not storm.card.review or not storm.card.review.is_risky or decision.grant is None
            storm.new_request()
        storm.clock.now += storm.random.random()
        if number % 20 == 0:
            # Feedback that was opened takes no answers.
            storm.new_request()
        elif number % 33 == 0:
            storm.change()
    assert granted > 5, "the storm does reach the buttons"
    for menu in storm.card.findChildren(GrantMenu):
        menu.close()
