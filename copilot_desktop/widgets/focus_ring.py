"""The ring around a button that has the focus: only after keyboard use, outside its edge."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QRadioButton, QToolButton, QWidget

from copilot_desktop.widgets.panel import draw_ring
from copilot_desktop.widgets.style import Style

_FOLLOWED_EVENTS = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)


class FocusRing(QWidget):
    """An overlay of one window. Widgets that paint their own ring are left alone.

    A ring drawn by the style would have to fit inside the button; a button cannot paint outside
    itself. Buttons that are not of Qt's own classes join with the property `focusRing`.
    """

    def __init__(self, window: QWidget, style: Style) -> None:
        super().__init__(window)
        self._window = window
        self._style = style
        self._target: QWidget | None = None
        self._watched: list[QObject] = []
        self._used_keyboard = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        window.installEventFilter(self)
        self._watch_input()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_changed)

    @property
    def target(self) -> QWidget | None:
        """The widget with the ring, None while nothing shows one."""
        return self._target

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyPress:
            self._used_keyboard = True
        elif kind in (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin):
            self._used_keyboard = False
            self._follow(None)
        elif watched is self._window and kind in (QEvent.Type.Show, QEvent.Type.WinIdChange):
            self._watch_input()
        elif kind in _FOLLOWED_EVENTS and watched in self._watched:
            self._place()
        return False

    def _watch_input(self) -> None:
        handle = self._window.windowHandle()
        if handle is not None:
            # Keys and clicks reach the window's handle first, whichever widget they are for.
            handle.removeEventFilter(self)
            handle.installEventFilter(self)

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        wanted = (
            new is not None
            and self._used_keyboard
            and new.window() is self._window
            and (
                isinstance(new, QPushButton | QToolButton | QCheckBox | QRadioButton)
                or bool(new.property("focusRing"))
            )
        )
        self._follow(new if wanted else None)

    def _follow(self, target: QWidget | None) -> None:
        if target is self._target:
            return
        for watched in self._watched:
            if watched is not self._window:
                watched.removeEventFilter(self)
        self._watched = []
        self._target = target
        step: QWidget | None = target
        while step is not None and step is not self._window:
            step.installEventFilter(self)
            self._watched.append(step)
            step = step.parentWidget()
        self._place()

    def _place(self) -> None:
        target = self._target
        if target is None or not target.isVisibleTo(self._window):
            self.hide()
            return
        visible = QRect(target.mapTo(self._window, QPoint(0, 0)), target.size())
        step = target.parentWidget()
        while step is not None and step is not self._window:
            visible &= QRect(step.mapTo(self._window, QPoint(0, 0)), step.size())
            step = step.parentWidget()
        if visible.isEmpty():
            self.hide()
            return
        reach = self._style.px(4)
        self.setGeometry(visible.adjusted(-reach, -reach, reach, reach))
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            radius = self._style.px(self._style.tokens.radius("md") + 4)
            draw_ring(painter, QRectF(self.rect()), radius, self._style)
