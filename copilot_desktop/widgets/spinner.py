"""A turning arc for work whose end is not known."""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from copilot_desktop.widgets.style import Style

#: Length of the arc, and the sixteenths of a degree that Qt counts in.
_ARC_DEGREES: Final = 270
_STEPS_PER_DEGREE: Final = 16


class Spinner(QWidget):
    """Turns while it is visible; a still arc where the desktop asks for no motion."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._timer = QTimer(self)
        self._timer.setInterval(style.tokens.motion("frameMs.spinner"))
        self._timer.timeout.connect(self.update)
        style.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        side = self._style.px(self._style.tokens.icon_size("md"))
        return QSize(side, side)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._style.reduced_motion:
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        style = self._style
        turn_s = style.tokens.motion("duration.spinner") / 1000
        turned = 0.0 if style.reduced_motion else (time.monotonic() % turn_s) / turn_s * 360
        width = style.px(2)
        rect = QRectF(self.rect()).adjusted(width, width, -width, -width)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = QPen(style.color("status.streaming"), width)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawArc(rect, round((90 - turned) * _STEPS_PER_DEGREE), -_ARC_DEGREES * _STEPS_PER_DEGREE)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
