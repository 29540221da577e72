"""What is known of the agent process, in one line of the sidebar."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.connection_status import ConnectionState, ConnectionStatus
from copilot_desktop.widgets.direction import draw_words, mirrored
from copilot_desktop.widgets.panel import draw_ring, fill_rounded
from copilot_desktop.widgets.style import Style

#: As wide as the buttons of a rail; there is no room for words.
_ONLY_GLYPH: Final = 40


class ConnectionLine(QAbstractButton):
    """What is known of the agent process: a glyph and a few words; a click shows more."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own_style = style
        self._status = ConnectionStatus()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleDescription(tr("Shows the agent's process"))
        self.setToolTip(tr("Shows the agent's process"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        style.changed.connect(self.updateGeometry)

    def show_status(self, status: ConnectionStatus) -> None:
        self._status = status
        self.setAccessibleName(tr("Agent: {state}", state=" ".join(part for part in self.words() if part)))
        self.update()

    def words(self) -> tuple[str, str]:
        """Return the state and, after it in a quieter colour, the version."""
        status = self._status
        match status.state:
            case ConnectionState.READY:
                version = tr("CLI {version}", version=status.cli_version) if status.cli_version else ""
                return tr("Connected"), tr("offline") if status.is_offline else version
            case ConnectionState.SEARCHING:
                return tr("Looking for the CLI…"), ""
            case ConnectionState.MISSING:
                return tr("No usable CLI"), ""
            case ConnectionState.INSTALLING:
                percent = "" if status.progress is None else f"{status.progress:.0%}"
                return tr("Installing the CLI…"), percent
            case ConnectionState.STARTING:
                return tr("Starting…"), ""
            case ConnectionState.RESTARTING:
                attempt = tr(
                    "attempt {attempt} of {limit}", attempt=status.attempt, limit=status.max_attempts
                )
                return tr("Restarting…"), attempt if status.attempt else ""
            case ConnectionState.STOPPED:
                return tr("Stopped"), ""

    def sizeHint(self) -> QSize:
        return QSize(self._own_style.px(120), self._own_style.px(28))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._own_style.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        style, px = self._own_style, self._own_style.px
        first, second = self.words()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            whole = QRectF(self.rect())
            radius = px(style.tokens.radius("md"))
            if self.underMouse():
                fill_rounded(painter, whole, radius, style.color("state.windowHover"))
            if self.hasFocus():
                draw_ring(painter, whole, radius, style)
            if self.width() <= px(_ONLY_GLYPH):
                self._draw_glyph(painter, whole.center())
                return
            glyph = mirrored(whole, QRectF(px(6), self.height() / 2, 0, 0))
            self._draw_glyph(painter, glyph.topLeft())
            font = style.font("small")
            painter.setFont(font)
            metrics = QFontMetricsF(font)
            left = float(px(18))
            shown = metrics.elidedText(first, Qt.TextElideMode.ElideRight, self.width() - left)
            box = QRectF(left, 0, self.width() - left, self.height())
            painter.setPen(style.color("text.secondary"))
            draw_words(painter, whole, box, shown)
            if second:
                dot = " · "
                painter.setPen(style.color("text.tertiary"))
                box.setLeft(left + metrics.horizontalAdvance(shown))
                draw_words(painter, whole, box, dot)
                box.setLeft(box.left() + metrics.horizontalAdvance(dot))
                rest = metrics.elidedText(second, Qt.TextElideMode.ElideRight, max(0.0, box.width()))
                draw_words(painter, whole, box, rest)

    def _draw_glyph(self, painter: QPainter, center: QPointF) -> None:
        style, px = self._own_style, self._own_style.px
        match self._status.state:
            case ConnectionState.READY:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(style.color("status.done"))
                painter.drawEllipse(center, px(4), px(4))
            case ConnectionState.MISSING | ConnectionState.STOPPED:
                icon = style.pixmap("error", px(12), "status.error", self.devicePixelRatioF())
                painter.drawPixmap(center - QPointF(px(6), px(6)), icon)
            case _:
                painter.setPen(QPen(style.color("status.waiting"), 1.5 * style.zoom / 100))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(center, px(3.5), px(3.5))
