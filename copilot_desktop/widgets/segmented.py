"""A few choices side by side of which one holds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.widgets.panel import draw_ring, fill_rounded
from copilot_desktop.widgets.style import Style


class Segment(QAbstractButton):
    """One of the choices."""

    accessible_role = QAccessible.Role.RadioButton

    def __init__(self, style: Style, key: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._own_style = style
        self.key = key
        self._name = visible_line(name, 40)
        self.setCheckable(True)
        self.setAccessibleName(self._name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        px = self._own_style.px
        width = QFontMetricsF(self._own_style.font("smallStrong")).horizontalAdvance(self._name)
        return QSize(int(width) + px(16), px(28))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._own_style.px(28), self._own_style.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        style, px = self._own_style, self._own_style.px
        whole = QRectF(self.rect())
        with QPainter(self) as painter:
            if self.isChecked():
                fill_rounded(
                    painter, whole, px(6), style.color("surface.canvas"), style.color("border.default")
                )
            elif self.underMouse():
                fill_rounded(painter, whole, px(6), style.color("state.hover"))
            if self.hasFocus():
                draw_ring(painter, whole, px(6), style)
            font = style.font("smallStrong" if self.isChecked() else "small")
            painter.setFont(font)
            painter.setPen(style.color("text.primary" if self.isChecked() else "text.secondary"))
            name = QFontMetricsF(font).elidedText(
                self._name, Qt.TextElideMode.ElideRight, self.width() - px(8)
            )
            painter.drawText(whole, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, name)


class Segmented(QWidget):
    """A row of segments; the arrow keys go from one to the next.

    Signals:
        chosen(key): the person chose another one.

    Attributes:
        segments: in their order.
    """

    chosen = Signal(str)

    accessible_role = QAccessible.Role.Grouping

    def __init__(self, style: Style, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self.segments: list[Segment] = []
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(style.px(2), style.px(2), style.px(2), style.px(2))
        self._row.setSpacing(style.px(2))

    def set_choices(self, choices: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer `choices` (key, name)."""
        if [segment.key for segment in self.segments] != [key for key, _name in choices]:
            for segment in self.segments:
                self._group.removeButton(segment)
                segment.hide()
                segment.deleteLater()
            self.segments = [Segment(self._style, key, name, self) for key, name in choices]
            for segment in self.segments:
                self._group.addButton(segment)
                self._row.addWidget(segment)
                segment.clicked.connect(self._tell)
                segment.show()
        self._group.setExclusive(False)
        for segment in self.segments:
            segment.setChecked(segment.key == chosen)
        self._group.setExclusive(True)

    def _tell(self) -> None:
        segment = self.sender()
        assert isinstance(segment, Segment)
        self.chosen.emit(segment.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        step = steps.get(Qt.Key(event.key()), 0)
        at = next((index for index, it in enumerate(self.segments) if it.hasFocus()), -1)
        if not step or at < 0:
            super().keyPressEvent(event)
            return
        step = -step if self.isRightToLeft() else step
        self.segments[(at + step) % len(self.segments)].setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            fill_rounded(painter, QRectF(self.rect()), self._style.px(8), self._style.color("surface.sunken"))
