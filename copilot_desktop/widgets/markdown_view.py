"""A Markdown text as a widget, painted as the transcript paints it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QAccessible, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from copilot_desktop.rendering.visible_text import visible
from copilot_desktop.translation import tr
from copilot_desktop.widgets.page_controls import set_plain_tool_tip
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.transcript.boxes import NO_MARKS, Box, Clip
from copilot_desktop.widgets.transcript.look import Face, Look
from copilot_desktop.widgets.transcript.markdown_rows import MarkdownRows

#: All of it is laid out at once: what is longer is cut, and a line says so.
MAX_CHARACTERS: Final = 20_000

_MAX_NAME: Final = 2_000


class MarkdownView(QWidget):
    """Shows a short foreign text. Where a link leads is its tool tip; nothing is opened or fetched."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._text = ""
        self._look = Look(style, self.devicePixelRatioF())
        self._rows = MarkdownRows(self._look, Face("body", "text.primary"))
        self._laid_out = -1
        self._height = 0
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        style.changed.connect(self._restyle)

    @property
    def text(self) -> str:
        """The text as it was given."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show `text`."""
        self._text = text
        self.setAccessibleName(visible(text[:_MAX_NAME]))
        self._restyle()

    def _restyle(self) -> None:
        self._look = Look(self._style, self.devicePixelRatioF())
        self._rows = MarkdownRows(self._look, Face("body", "text.primary"))
        self._laid_out = -1
        self.updateGeometry()
        self.update()

    # ---- height ----------------------------------------------------------------------------

    def _lay_out(self, width: int) -> int:
        if width == self._laid_out or width <= 0:
            return self._height
        if self._laid_out < 0:
            text = self._text
            if len(text) > MAX_CHARACTERS:
                cut = text.rfind("\n", 0, MAX_CHARACTERS)
                rest = tr("The rest is not shown here.")
                text = f"{text[: cut if cut > 0 else MAX_CHARACTERS]}\n\n*{rest}*"
            self._rows.set_text(text, width)
            while self._rows.is_unfinished:
                self._rows.go_on(width)
        self._laid_out = width
        boxes_height = sum(row.layout(width) for row in self._rows.rows)
        last = next((box for row in reversed(self._rows.rows) for box in reversed(row.boxes or [])), None)
        # The gap below the last block is its neighbour's.
        self._height = max(0, boxes_height - (last.gap if last is not None else 0))
        return self._height

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay_out(width)

    def sizeHint(self) -> QSize:
        return QSize(self._style.px(200), self._lay_out(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out(self.width())

    # ---- painting --------------------------------------------------------------------------

    def _boxes(self) -> list[tuple[Box, int]]:
        """Return the boxes with the upper edge of each."""
        placed = []
        y = 0
        for row in self._rows.rows:
            for box in row.boxes or ():
                placed.append((box, y))
                y += box.height
        return placed

    def paintEvent(self, event: QPaintEvent) -> None:
        self._lay_out(self.width())
        area: QRect = event.rect()
        self._look.begin_frame()
        with QPainter(self) as painter:
            for box, y in self._boxes():
                if y < area.bottom() + 1 and y + box.height > area.top():
                    box.paint(painter, 0, y, Clip(area.top(), area.bottom() + 1), NO_MARKS)
        if self._look.wants_frame:
            # Colours of code come a little at a time.
            self.update()

    # ---- links -----------------------------------------------------------------------------

    def link_at(self, point: QPoint) -> str:
        """Return the address under a point, "" for none."""
        for box, y in self._boxes():
            if y <= point.y() < y + box.height:
                return box.link_at(point.x(), point.y() - y)
        return ""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        set_plain_tool_tip(self, self.link_at(event.position().toPoint()))
