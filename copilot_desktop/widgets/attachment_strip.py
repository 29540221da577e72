"""The attachments of a prompt, above its text."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QStyle, QWidget

from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.prompt_attachments import PromptAttachment
from copilot_desktop.widgets.attachment_chip import AttachmentChip
from copilot_desktop.widgets.style import Style

#: More lines are scrolled.
_MAX_LINES: Final = 2
_GAP: Final = 6


class AttachmentStrip(QScrollArea):
    """Chips in lines; hidden while there is none.

    Signals:
        opened(key), removed(key), unpacked(key): what the person wants of an attachment.
        left(): the last chip that had the keyboard went.
    """

    opened = Signal(str)
    removed = Signal(str)
    unpacked = Signal(str)
    left = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._page = QWidget()
        self._page.setObjectName("page")
        self.setWidget(self._page)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self._page.setAutoFillBackground(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Attachments"))
        self._chips: list[AttachmentChip] = []
        style.changed.connect(self._place)
        self.hide()

    @property
    def chips(self) -> tuple[AttachmentChip, ...]:
        return tuple(self._chips)

    def show_items(self, items: Sequence[PromptAttachment]) -> None:
        """Show these attachments; chips of those that were there already stay."""
        known = {chip.attachment.key: chip for chip in self._chips}
        focused = next((at for at, chip in enumerate(self._chips) if chip.hasFocus()), None)
        chips = []
        for item in items:
            chip = known.pop(item.key, None)
            if chip is None:
                chip = self._make(item)
            elif chip.attachment != item:
                chip.set_attachment(item)
            chips.append(chip)
        self._chips = chips
        lost_focus = any(chip.hasFocus() for chip in known.values())
        for chip in known.values():
            chip.hide()
            chip.deleteLater()
        for first, second in pairwise(chips):
            QWidget.setTabOrder(first, second)
        self.setVisible(bool(chips))
        self._place()
        if lost_focus and focused is not None:
            if chips:
                chips[min(focused, len(chips) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self.left.emit()

    def focus_last(self) -> bool:
        """Give the keyboard to the last chip; False when there is none."""
        if self._chips:
            self._chips[-1].setFocus(Qt.FocusReason.TabFocusReason)
        return bool(self._chips)

    def _make(self, item: PromptAttachment) -> AttachmentChip:
        chip, key = AttachmentChip(self._style, item, self._page), item.key
        chip.opened.connect(lambda: self.opened.emit(key))
        chip.removed.connect(lambda: self.removed.emit(key))
        chip.unpacked.connect(lambda: self.unpacked.emit(key))
        chip.stepped.connect(lambda by: self._step(key, by))
        chip.show()
        return chip

    def _step(self, key: str, by: int) -> None:
        at = next((at for at, chip in enumerate(self._chips) if chip.attachment.key == key), 0)
        chip = self._chips[max(0, min(at + by, len(self._chips) - 1))]
        chip.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(chip)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def sizeHint(self) -> QSize:
        return QSize(self._style.px(200), self._wanted_height)

    @property
    def _wanted_height(self) -> int:
        px = self._style.px
        return min(self._page.height(), px(52 + _GAP) * _MAX_LINES + px(20))

    def _place(self) -> None:
        px, width = self._style.px, self.width()
        x = y = 0
        line = px(52)
        places: list[tuple[AttachmentChip, QRect]] = []
        for chip in self._chips:
            size = chip.sizeHint()
            wide = min(size.width(), width)
            if x and x + wide > width:
                x, y = 0, y + line + px(_GAP)
            places.append((chip, QRect(x, y, wide, size.height())))
            x += wide + px(_GAP)
        height = y + line if self._chips else 0
        page = QRect(0, 0, width, height)
        self._page.resize(width, height)
        for chip, place in places:
            chip.setGeometry(QStyle.visualRect(self.layoutDirection(), page, place))
        if self.height() != self._wanted_height:
            self.setFixedHeight(self._wanted_height)
