"""How full the model's context window is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QWidget

from copilot_desktop.session.transcript import ContextUsage
from copilot_desktop.translation import tr
from copilot_desktop.widgets.panel import draw_ring
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
    """A progress bar bent to a ring, so that a screen reader hears a progress bar.

    Signals:
        clicked(): it was clicked, or Space or Enter pressed on it.

    Args:
        opens: a click shows something.
    """

    clicked = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None, *, opens: bool = False) -> None:
        super().__init__(parent)
        self._opens = opens
        if opens:
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
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
        # The ring itself is 18 wide; around it one can click.
        side = self._own_style.px(28 if self._opens else 18)
        return QSize(side, side)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if (
            self._opens
            and event.button() == Qt.MouseButton.LeftButton
            and self.rect().contains(event.position().toPoint())
        ):
            self.clicked.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The press is taken, so that its end comes here."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self._opens and event.key() in keys and not event.isAutoRepeat():
            self.clicked.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        style = self._own_style
        width = 2.5 * style.zoom / 100
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.hasFocus():
                draw_ring(painter, QRectF(self.rect()), style.px(6), style)
            side = min(self.width(), self.height(), style.px(18)) - width
            box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
            painter.setPen(QPen(style.color("chart.track"), width))
            painter.drawEllipse(box)
            painter.setPen(
                QPen(style.color(self.color_key), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            )
            painter.drawArc(box, 90 * 16, round(-self._fraction * 360 * 16))
