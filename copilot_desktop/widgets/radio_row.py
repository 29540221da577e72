"""One of several things of which exactly one is chosen: a circle and words that wrap."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from copilot_desktop.translation import tr
from copilot_desktop.widgets.direction import is_mirrored, mirrored
from copilot_desktop.widgets.panel import draw_ring, fill_rounded
from copilot_desktop.widgets.safe_text import SafeText
from copilot_desktop.widgets.style import Style


class RadioRow(QAbstractButton):
    """A title and what it means. The hit area is the whole row."""

    accessible_role = QAccessible.Role.RadioButton

    def __init__(self, style: Style, title: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._shows_ring = False
        words = tr("{title} \u2013 {text}", title=title, text=text) if text else title
        self._label = SafeText(style, words, "ui", is_prose=True, parent=self)
        self._label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._label, 1)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        style.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        px = self._style.px
        start, end = px(4 + 16 + 8), px(4)
        if is_mirrored():
            start, end = end, start
        self._row.setContentsMargins(start, px(4), end, px(4))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._style.px(160), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._style.px(28))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self._style.px(28), self._row.totalHeightForWidth(width))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._shows_ring = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        style, px = self._style, self._style.px
        whole = QRectF(self.rect())
        side, top = px(16), px(4) + max(0, (style.line("ui") - px(16)) / 2)
        circle = mirrored(whole, QRectF(px(4), top, side, side))
        with QPainter(self) as painter:
            if self.isChecked():
                key = "accent.solid" if self.isEnabled() else "text.disabled"
                fill_rounded(painter, circle, side / 2, style.color(key))
                dot = circle.adjusted(px(5), px(5), -px(5), -px(5))
                fill_rounded(painter, dot, dot.width() / 2, style.color("accent.onSolid"))
            else:
                hovered = self.isEnabled() and self.underMouse()
                ground = style.color("state.hover" if hovered else "surface.input")
                fill_rounded(painter, circle, side / 2, ground, style.color("border.control"))
            if self.hasFocus() and self._shows_ring:
                draw_ring(painter, whole, px(6), style)
