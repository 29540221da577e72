"""Tabs in one line: those that have no room are scrolled to, and a menu holds them all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QLinearGradient,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from copilot_desktop.translation import tr
from copilot_desktop.widgets.style import Style

#: Between two tabs, and the width over which a cut-off tab fades.
_GAP: Final = 4
_FADE: Final = 24


class TabStrip(QWidget):
    """Signals:
    chosen(index): the person wants another tab.
    """

    chosen = Signal(int)

    accessible_role = QAccessible.Role.PageTabList

    def __init__(self, style: Style, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._names = list(names)
        self._counts: list[int | None] = [None] * len(self._names)
        self._current = 0
        self._offset = 0
        self._belt = _Belt(self)
        self.buttons = [self._add(index) for index in range(len(self._names))]
        self._fades = _Fades(style, self)
        self.menu_button = QToolButton(self)
        self.menu_button.setProperty("kind", "icon")
        self.menu_button.setAccessibleName(tr("All tabs"))
        self.menu_button.setToolTip(tr("All tabs"))
        self.menu_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.menu_button.setMenu(self._menu)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Tabs"))
        style.changed.connect(self._restyle)
        self._restyle()

    def _add(self, index: int) -> QToolButton:
        button = _Tab(self._belt)
        button.setProperty("kind", "tab")
        button.setCheckable(True)
        button.setAutoExclusive(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.chosen.emit(index))
        button.stepped.connect(self._step)
        button.focused.connect(lambda: self._reveal(index))
        self._name(button, index)
        return button

    # ---- what it says ----------------------------------------------------------------------

    def set_current(self, index: int) -> None:
        """Mark a tab as the one in front."""
        self._current = index
        for place, button in enumerate(self.buttons):
            button.setChecked(place == index)
            # One stop of the Tab key; the arrows go from tab to tab.
            policy = Qt.FocusPolicy.TabFocus if place == index else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)
        self._reveal(index)

    def set_count(self, index: int, count: int | None) -> None:
        """Put a number beside the name of a tab; none with None or 0."""
        if self._counts[index] != count:
            self._counts[index] = count
            self._name(self.buttons[index], index)
            self._reveal(self._current)

    def text(self, index: int) -> str:
        """Return what stands on a tab."""
        count = self._counts[index]
        return f"{self._names[index]} {count}" if count else self._names[index]

    def _name(self, button: QToolButton, index: int) -> None:
        button.setText(self.text(index))
        button.setAccessibleName(tr("{tab} tab", tab=self._names[index]))
        button.setAccessibleDescription(str(self._counts[index] or ""))

    def _fill_menu(self) -> None:
        self._menu.clear()
        for index in range(len(self._names)):
            action = self._menu.addAction(self.text(index))
            action.setCheckable(True)
            action.setChecked(index == self._current)
            key = "text.primary" if index == self._current else "surface.overlay"
            action.setIcon(self._style.icon("check", self._style.px(16), key))
            action.triggered.connect(lambda _checked=False, place=index: self.chosen.emit(place))

    def _step(self, by: int) -> None:
        index = max(0, min(len(self.buttons) - 1, self._current + by))
        if index != self._current:
            self.chosen.emit(index)
            self.buttons[index].setFocus(Qt.FocusReason.TabFocusReason)

    # ---- geometry --------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(self._wanted(), self._style.px(28))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._style.px(80), self._style.px(28))

    def _wanted(self) -> int:
        gap = self._style.px(_GAP)
        return sum(button.sizeHint().width() + gap for button in self.buttons) - gap

    def _room(self) -> int:
        """Return how wide the part is in which tabs are seen."""
        room = self.width()
        return room if self._wanted() <= room else max(0, room - self._style.px(28 + _GAP))

    def _arrange(self) -> None:
        px = self._style.px
        room = self._room()
        is_mirrored = self.isRightToLeft()
        left = 0
        places: list[tuple[int, int]] = []
        for button in self.buttons:
            width = button.sizeHint().width()
            places.append((left, width))
            left += width + px(_GAP)
        whole = max(room, left - px(_GAP))
        self._offset = max(0, min(self._offset, whole - room))
        for button, (start, width) in zip(self.buttons, places, strict=True):
            shown = start - self._offset
            button.setGeometry(room - shown - width if is_mirrored else shown, 0, width, px(28))
        self.menu_button.setVisible(room < self.width())
        menu_left = 0 if is_mirrored else self.width() - px(28)
        self.menu_button.setGeometry(menu_left, 0, px(28), px(28))
        self._belt.setGeometry(self.width() - room if is_mirrored else 0, 0, room, px(28))
        self._fades.setGeometry(self._belt.geometry())
        before, after = self._offset > 0, self._offset < whole - room
        self._fades.show_at(left=after if is_mirrored else before, right=before if is_mirrored else after)
        self._fades.raise_()

    def _reveal(self, index: int) -> None:
        """Scroll a tab into view, with a part of its neighbour."""
        px, room = self._style.px, self._room()
        start = sum(button.sizeHint().width() + px(_GAP) for button in self.buttons[:index])
        end = start + self.buttons[index].sizeHint().width()
        if start - px(_FADE) < self._offset:
            self._offset = start - px(_FADE)
        elif end + px(_FADE) > self._offset + room:
            self._offset = min(start, end + px(_FADE) - room)
        self._arrange()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        by = turned.x() or turned.y()
        self._offset -= by if not self.isRightToLeft() or not turned.x() else -by
        self._arrange()
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reveal(self._current)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._arrange()

    def _restyle(self) -> None:
        side = self._style.px(16)
        self.menu_button.setIcon(self._style.icon("chevron-down", side, "text.secondary"))
        self.menu_button.setIconSize(QSize(side, side))
        self.setFixedHeight(self._style.px(28))
        for button in self.buttons:
            button.ensurePolished()
        self._arrange()


class _Belt(QWidget):
    """Cuts off the tabs that have no room."""


class _Tab(QToolButton):
    """Signals:
    stepped(by): an arrow key goes to a neighbour.
    focused(): it has got the keyboard.
    """

    stepped = Signal(int)
    focused = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if by is not None:
            self.stepped.emit(-by if self.isRightToLeft() else by)
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()


class _Fades(QWidget):
    """Shows at its ends that there is more. Lets every click through."""

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self._left = self._right = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_at(self, *, left: bool, right: bool) -> None:
        if (left, right) != (self._left, self._right):
            self._left, self._right = left, right
            self.update()
        self.setVisible(left or right)

    def paintEvent(self, event: QPaintEvent) -> None:
        width = self._style.px(_FADE)
        solid = self._style.color("surface.canvas")
        clear = QColor(solid)
        clear.setAlpha(0)
        with QPainter(self) as painter:
            for is_shown, start, end in (
                (self._left, 0, width),
                (self._right, self.width(), self.width() - width),
            ):
                if is_shown:
                    fade = QLinearGradient(QPoint(start, 0), QPoint(end, 0))
                    fade.setColorAt(0, solid)
                    fade.setColorAt(1, clear)
                    painter.fillRect(QRect(min(start, end), 0, width, self.height()), fade)
