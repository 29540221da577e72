"""The fields of a form one under the other; two short ones side by side where there is room."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from copilot_desktop.protocol.elicitation import FieldType, FormField
from copilot_desktop.widgets.form_fields import FieldRow
from copilot_desktop.widgets.style import Style

#: From this width on, in logical pixels, two fields stand side by side.
_ROOM_FOR_TWO: Final = 440
_GAP: Final = 10

#: What is entered in these is short.
_SHORT: Final = (FieldType.NUMBER, FieldType.INTEGER, FieldType.CHOICE)


def is_short(field: FormField) -> bool:
    """Tell whether half of a line is enough for a field."""
    return field.type in _SHORT or (field.type is FieldType.TEXT and field.format in ("date", "date-time"))


class FieldColumns(QWidget):
    """Holds the rows of a form, in their order; they are its children."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._rows: list[FieldRow] = []
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, row: FieldRow) -> None:
        """Put a row below the others, or beside the last one."""
        row.setParent(self)
        self._rows.append(row)
        self.updateGeometry()

    def settle(self) -> None:
        """A row has another height."""
        self.updateGeometry()
        self._place()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((place.bottom() + 1 for _, place in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        return QSize(self._style.px(200), self.heightForWidth(max(self.width(), self._style.px(200))))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.heightForWidth(self.width()) if self.width() > 0 else 0)

    def _lines(self, width: int) -> list[list[FieldRow]]:
        has_room = width >= self._style.px(_ROOM_FOR_TWO)
        lines: list[list[FieldRow]] = []
        for row in self._rows:
            last = lines[-1] if lines else []
            if has_room and len(last) == 1 and is_short(row.field) and is_short(last[0].field):
                last.append(row)
            else:
                lines.append([row])
        return lines

    def _places(self, width: int) -> list[tuple[FieldRow, QRect]]:
        gap = self._style.px(_GAP)
        places: list[tuple[FieldRow, QRect]] = []
        y = 0
        for line in self._lines(width):
            # A short field without a neighbour is as long as any other.
            each = width if len(line) == 1 else (width - gap) // 2
            heights = [_height(row, each) for row in line]
            for index, (row, height) in enumerate(zip(line, heights, strict=True)):
                places.append((row, QRect(index * (each + gap), y, each, height)))
            y += max(heights) + gap
        return places

    def _place(self) -> None:
        for row, place in self._places(self.width()):
            row.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.settle()
        return super().event(event)


def _height(row: FieldRow, width: int) -> int:
    layout = row.layout()
    assert layout is not None
    height = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else -1
    return height if height >= 0 else layout.totalSizeHint().height()
