"""A switch for what holds at once."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from copilot_desktop.widgets.direction import mirrored
from copilot_desktop.widgets.page_controls import set_plain_tool_tip
from copilot_desktop.widgets.panel import draw_ring, fill_rounded
from copilot_desktop.widgets.style import Style

_WIDTH: Final = 32
_HEIGHT: Final = 18
_KNOB: Final = 12
#: Around it, for the focus ring.
_EDGE: Final = 4


class Switch(QAbstractButton):
    """Shows what is, not what was clicked: the click is a wish, `set_on` follows when it has come true.

    Signals:
        switched(is_on): the person wants it so.
    """

    switched = Signal(bool)

    accessible_role = QAccessible.Role.CheckBox

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._shows_ring = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: self.switched.emit(not self.isChecked()))
        style.changed.connect(self._restyle)

    def set_on(self, is_on: bool) -> None:
        """Show that it is on, or off."""
        self.setChecked(is_on)

    def set_reason(self, reason: str) -> None:
        """Let it be switched with "", or say why it cannot be."""
        self.setEnabled(not reason)
        set_plain_tool_tip(self, reason)
        self.setAccessibleDescription(reason)

    def nextCheckState(self) -> None:
        """Stay as it is; see `switched`."""

    def sizeHint(self) -> QSize:
        px = self._style.px
        return QSize(px(_WIDTH + 2 * _EDGE), px(_HEIGHT + 2 * _EDGE))

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._shows_ring = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            event.accept()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        style, px = self._style, self._style.px
        whole = QRectF(self.rect())
        edge = px(_EDGE)
        track = QRectF(edge, (whole.height() - px(_HEIGHT)) / 2, px(_WIDTH), px(_HEIGHT))
        inset = (px(_HEIGHT) - px(_KNOB)) / 2
        left = track.right() - inset - px(_KNOB) if self.isChecked() else track.left() + inset
        knob = QRectF(left, track.top() + inset, px(_KNOB), px(_KNOB))
        is_live = self.isEnabled()
        is_hovered = is_live and self.underMouse()
        if self.isChecked():
            ground = style.color(
                "state.pressed" if not is_live else "accent.solidHover" if is_hovered else "accent.solid"
            )
            border = None
            ink = style.color("accent.onSolid" if is_live else "text.disabled")
        else:
            ground = style.color("state.hover" if is_hovered else "surface.input")
            border = style.color("border.control" if is_live else "border.subtle")
            ink = style.color("text.secondary" if is_live else "text.disabled")
        with QPainter(self) as painter:
            fill_rounded(painter, mirrored(whole, track), track.height() / 2, ground, border)
            fill_rounded(painter, mirrored(whole, knob), knob.height() / 2, ink)
            if self.hasFocus() and self._shows_ring:
                draw_ring(painter, mirrored(whole, track.adjusted(-edge, -edge, edge, edge)), px(13), style)
