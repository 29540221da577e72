"""The mark of a session's state: told by shape as well as by colour."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from copilot_desktop.viewmodels.session_list import SessionState
from copilot_desktop.widgets.style import Style

_PULSE = QEasingCurve(QEasingCurve.Type.OutCubic)

#: States drawn as an icon of the set: its name and colour.
_ICONS = {
    SessionState.FAILED: ("error", "status.error"),
    SessionState.PAUSED: ("clock", "status.waiting"),
    SessionState.NOT_LOADED: ("disconnected", "status.idle"),
}


def draw_status(
    painter: QPainter,
    center: QPointF,
    state: SessionState,
    style: Style,
    *,
    phase: float,
    count: int,
    dpr: float,
    size: float = 1.0,
) -> None:
    """Draw the glyph of `state` around `center`, in a box of 16 px.

    Args:
        phase: 0..1, how far the ring of a streaming session has grown.
        count: open requests, shown while the session needs the person; 0 when it is not known.
        size: of the box, beside its usual one.
    """
    scale = size * style.zoom / 100
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    match state:
        case SessionState.STREAMING:
            grown = _PULSE.valueForProgress(phase)
            ring = style.color("status.streaming")
            ring.setAlphaF(0.55 * (1 - grown) + 0.05)
            painter.setPen(QPen(ring, 1.5 * scale))
            radius = (4 + 5 * grown) * scale
            painter.drawEllipse(center, radius, radius)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(style.color("status.streaming"))
            painter.drawEllipse(center, 4 * scale, 4 * scale)
        case SessionState.NEEDS_YOU:
            _draw_count(painter, center, count, style, scale)
        case SessionState.IDLE:
            painter.setPen(QPen(style.color("status.idle"), 1.5 * scale))
            painter.drawEllipse(center, 3.75 * scale, 3.75 * scale)
        case SessionState.UNREAD:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(style.color("status.unread"))
            painter.drawEllipse(center, 4 * scale, 4 * scale)
        case _:
            name, color_key = _ICONS[state]
            side = style.px(16 * size)
            pixmap = style.pixmap(name, side, color_key, dpr)
            painter.drawPixmap(QPointF(center.x() - side / 2, center.y() - side / 2), pixmap)
    painter.restore()


def _draw_count(painter: QPainter, center: QPointF, count: int, style: Style, scale: float) -> None:
    painter.setPen(QPen(style.color("status.waiting"), 1))
    painter.setBrush(style.color("status.waitingFill"))
    painter.drawEllipse(center, 7.5 * scale, 7.5 * scale)
    font = style.font("caption")
    font.setWeight(QFont.Weight.Bold)
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 100)
    font.setPixelSize(max(1, round((11 if count < 10 else 9) * scale)))
    painter.setFont(font)
    painter.setPen(style.color("status.onWaiting"))
    side = 16 * scale
    box = QRectF(center.x() - side / 2, center.y() - side / 2, side, side)
    words = "!" if count < 1 else str(count) if count < 10 else "9+"
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
