"""How full the model's context window is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QWidget

from copilot_desktop.session.transcript import ContextUsage
from copilot_desktop.translation import tr
from copilot_desktop.widgets.style import Style


def short_count(count: int) -> str:
    """Return a number of tokens as it is shown: "950", "48.2k", "1.2M"."""
    if count < 1000:
        return str(count)
    if count < 999_950:
        text = f"{count / 1000:.1f}k"
    else:
        text = f"{count / 1_000_000:.1f}M"
    return text.replace(".0", "")


def fill_fraction(usage: ContextUsage) -> float:
    """Return the fill between 0 and 1; a limit that makes no sense counts as empty."""
    if usage.token_limit <= 0:
        return 0.0
    return max(0.0, min(1.0, usage.current_tokens / usage.token_limit))


class ContextRing(QProgressBar):
    """A progress bar bent to a ring, so that a screen reader hears a progress bar."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own_style = style
        self._fraction = 0.0
        self.setObjectName("contextRing")
        self.setRange(0, 100)
        self.setTextVisible(False)
        self.setAccessibleName(tr("Context"))
        style.changed.connect(self.updateGeometry)

    @property
    def color_key(self) -> str:
        tokens = self._own_style.tokens
        if self._fraction >= tokens.threshold("contextDanger"):
            return "status.error"
        return (
            "status.waiting" if self._fraction >= tokens.threshold("contextAttention") else "status.streaming"
        )

    def show_usage(self, usage: ContextUsage) -> None:
        self._fraction = fill_fraction(usage)
        self.setValue(round(self._fraction * 100))
        words = tr(
            "{used} of {limit} tokens, {percent} %",
            used=short_count(usage.current_tokens),
            limit=short_count(usage.token_limit),
            percent=self.value(),
        )
        self.setToolTip(words)
        self.setAccessibleDescription(words)
        self.update()

    def sizeHint(self) -> QSize:
        side = self._own_style.px(18)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        style = self._own_style
        width = 2.5 * style.zoom / 100
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            side = min(self.width(), self.height()) - width
            box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
            painter.setPen(QPen(style.color("chart.track"), width))
            painter.drawEllipse(box)
            painter.setPen(
                QPen(style.color(self.color_key), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            )
            painter.drawArc(box, 90 * 16, round(-self._fraction * 360 * 16))
