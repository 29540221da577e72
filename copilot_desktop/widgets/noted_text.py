"""A value with a remark: beside it where there is room for both, else below it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.safe_text import SafeText
from copilot_desktop.widgets.style import Style


class NotedText(QWidget):
    """Shows `text` whole, and `note` at its side; a path is not broken at every letter for a remark.

    Args:
        text_style: of the text.
    """

    def __init__(
        self, style: Style, text: SafeText, text_style: str, note: PlainLabel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._style = style
        self._text = text
        self._text_style = text_style
        self._note = note
        for widget in (text, note):
            widget.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def _gap(self) -> int:
        return self._style.px(8)

    def _is_beside(self, width: int) -> bool:
        metrics = QFontMetricsF(self._style.font(self._text_style))
        shown = metrics.horizontalAdvance(self._text.accessibleName())
        return shown + self._gap + self._note_size.width() <= width

    @property
    def _note_size(self) -> QSize:
        return self._note.sizeHint().expandedTo(self._note.minimumSize())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self._is_beside(width):
            room = width - self._gap - self._note_size.width()
            return max(self._text.heightForWidth(room), self._note_size.height())
        return self._text.heightForWidth(width) + self._note_size.height()

    def sizeHint(self) -> QSize:
        width = self.width() if self.width() > 0 else self._style.px(200)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._text.minimumSizeHint().height())

    def _place(self) -> None:
        width, note = self.width(), self._note_size
        if self._is_beside(width):
            room = width - self._gap - note.width()
            text = QRect(0, 0, room, self._text.heightForWidth(room))
            remark = QRect(width - note.width(), 0, note.width(), note.height())
        else:
            text = QRect(0, 0, width, self._text.heightForWidth(width))
            remark = QRect(0, text.height(), min(width, note.width()), note.height())
        for widget, place in ((self._text, text), (self._note, remark)):
            widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
