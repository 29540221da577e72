"""Controls that the pages share: push buttons, check boxes, pickers, plain tool tips."""

from __future__ import annotations

import html
from collections.abc import Sequence
from typing import Final, Literal

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QIcon,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QSizePolicy, QWidget

from copilot_desktop.rendering.visible_text import visible, visible_line
from copilot_desktop.widgets.direction import draw_icon, draw_words, is_mirrored, mirrored
from copilot_desktop.widgets.panel import fill_rounded
from copilot_desktop.widgets.style import Style

ButtonKind = Literal["plain", "primary", "ghost", "danger"]

#: Characters of a picker's row; a model's name is foreign text.
_MAX_ITEM: Final = 80


def set_plain_tool_tip(widget: QWidget, text: str) -> None:
    """Show foreign `text` as a tool tip: Qt would take part of it for markup."""
    widget.setToolTip(f"<span>{html.escape(visible(text))}</span>" if text else "")


class PageButton(QPushButton):
    """A push button for Enter and Space that ignores held keys. `text` is one of our own words."""

    def __init__(
        self,
        style: Style,
        text: str,
        *,
        kind: ButtonKind = "plain",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._own_style = style
        self._icon_name = icon
        self.setProperty("kind", kind)
        self.setAutoDefault(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        style.changed.connect(self._restyle)
        self._restyle()

    @property
    def kind(self) -> str:
        return str(self.property("kind"))

    def set_kind(self, kind: ButtonKind) -> None:
        if kind != self.kind:
            self.setProperty("kind", kind)
            # The style sheet looks at properties only when a widget is polished.
            self.style().unpolish(self)
            self.style().polish(self)
            self._restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            event.accept()
            return
        super().keyPressEvent(event)

    def _restyle(self) -> None:
        if self._icon_name:
            side = self._own_style.px(14)
            key = "accent.onSolid" if self.kind == "primary" else "text.secondary"
            self.setIcon(_spaced(self._own_style.icon(self._icon_name, side, key), side, self._gap))
            self.setIconSize(QSize(side + self._gap, side))

    @property
    def _gap(self) -> int:
        # Qt itself leaves 4 between icon and words, which is short of the 6 that buttons have.
        return self._own_style.px(2)


def _spaced(icon: QIcon, side: int, gap: int) -> QIcon:
    """Return `icon` with room to its right."""
    spaced = QIcon()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled):
        for dpr in (1.0, 2.0):
            pixmap = QPixmap(QSize(side + gap, side) * dpr)
            pixmap.setDevicePixelRatio(dpr)
            pixmap.fill(Qt.GlobalColor.transparent)
            with QPainter(pixmap) as painter:
                # The words stand to the right of the icon, or to its left.
                place = QPointF(gap if is_mirrored() else 0, 0)
                painter.drawPixmap(place, icon.pixmap(QSize(side, side), dpr, mode))
            spaced.addPixmap(pixmap, mode)
    return spaced


class CheckBox(QCheckBox):
    """A check box that paints its box from the tokens."""

    def __init__(self, style: Style, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._own_style = style
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        style.changed.connect(self._restyle)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._own_style.px(40), self.sizeHint().height())

    def sizeHint(self) -> QSize:
        style = self._own_style
        words = QFontMetricsF(style.font("ui")).horizontalAdvance(self.text())
        return QSize(style.px(16 + 8) + int(words) + 2, style.px(style.tokens.density("controlSmall")))

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        style, px = self._own_style, self._own_style.px
        side = px(16)
        top = (self.height() - side) // 2
        whole = QRectF(self.rect())
        box = mirrored(whole, QRectF(0, top, side, side))
        radius = px(style.tokens.radius("sm"))
        with QPainter(self) as painter:
            if self.isChecked():
                fill_rounded(painter, box, radius, style.color("accent.solid"))
                mark = style.pixmap("check", px(12), "accent.onSolid", self.devicePixelRatioF())
                painter.drawPixmap(box.topLeft() + QPointF(px(2), px(2)), mark)
            else:
                ground = style.color("state.hover" if self.underMouse() else "surface.input")
                fill_rounded(painter, box, radius, ground, style.color("border.control"))
            painter.setFont(style.font("ui"))
            painter.setPen(style.color("text.primary" if self.isEnabled() else "text.disabled"))
            room = QRectF(side + px(8), 0, self.width() - side - px(8), self.height())
            words = QFontMetricsF(painter.font()).elidedText(
                self.text(), Qt.TextElideMode.ElideRight, room.width()
            )
            draw_words(painter, whole, room, words)


class Picker(QComboBox):
    """A combo box of ids and names. The wheel scrolls the page instead of changing the choice."""

    def __init__(self, style: Style, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own_style = style
        self.setAccessibleName(name)
        # On some systems Qt gives the chosen item as the name.
        self.setAccessibleDescription(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        style.changed.connect(self.update)

    def set_items(self, items: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer `items` (id, name) with `chosen` selected; emits nothing."""
        blocked = self.blockSignals(True)
        try:
            if items != self.items():
                self.clear()
                for item_id, name in items:
                    self.addItem(visible_line(name, _MAX_ITEM), item_id)
            self.setCurrentIndex(self.findData(chosen))
        finally:
            self.blockSignals(blocked)
        self.update()

    def items(self) -> list[tuple[str, str]]:
        return [(str(self.itemData(row)), self.itemText(row)) for row in range(self.count())]

    @property
    def chosen(self) -> str:
        """The id of the selected item, "" for none."""
        return str(self.currentData() or "")

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        style = self._own_style
        side = style.px(14)
        key = "text.secondary" if self.isEnabled() else "text.disabled"
        with QPainter(self) as painter:
            pixmap = style.pixmap("select", side, key, self.devicePixelRatioF())
            x = self.width() - side - style.px(8)
            draw_icon(painter, QRectF(self.rect()), QPointF(x, (self.height() - side) / 2), pixmap)
