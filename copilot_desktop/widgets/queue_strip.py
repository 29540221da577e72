"""The queue of a session inside its composer, above the text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from copilot_desktop.translation import ntr, tr
from copilot_desktop.viewmodels.prompt_queue import PromptQueue, QueuedPrompt
from copilot_desktop.widgets.action_button import ActionButton
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.queue_row import ROW_HEIGHT, QueueRow
from copilot_desktop.widgets.style import Style

#: More rows are scrolled.
_MAX_ROWS: Final = 4


class QueueStrip(QWidget):
    """A line that says what becomes of the queue, and its rows; hidden while it is empty."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._queue: PromptQueue | None = None
        self._is_running = False
        self._rows: list[QueueRow] = []
        #: Before which row a dragged one would be put, None while none is dragged.
        self._target: int | None = None
        self.setAccessibleName(tr("Messages that wait"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.words = PlainLabel(
            style, "", "small", "text.secondary", elide=Qt.TextElideMode.ElideRight, parent=self
        )
        self.button = ActionButton(style, tr("Pause"), kind="ghost", icon="pause", parent=self)
        self.button.clicked.connect(self.toggle)
        self._page = _Rows(style, self)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setWidget(self._page)
        self._page.setAutoFillBackground(False)
        self._head = QHBoxLayout()
        self._head.addWidget(self.words, 1)
        self._head.addWidget(self.button)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self._scroll)
        style.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    @property
    def rows(self) -> tuple[QueueRow, ...]:
        return tuple(self._rows)

    def set_queue(self, queue: PromptQueue | None) -> None:
        """Show this queue from now on."""
        if queue is self._queue:
            return
        if self._queue is not None:
            self._queue.changed.disconnect(self._sync)
        self._queue = queue
        self._drop_rows()
        if queue is not None:
            queue.changed.connect(self._sync)
            queue.watch()
        self._sync()

    def set_running(self, is_running: bool) -> None:
        """Say whether a turn runs, at whose end the queue goes."""
        if is_running != self._is_running:
            self._is_running = is_running
            self._say()

    # ---- content ---------------------------------------------------------------------------

    def _drop_rows(self) -> None:
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []

    def _sync(self) -> None:
        items: Sequence[QueuedPrompt] = self._queue.items if self._queue is not None else ()
        known = {row.item.key: row for row in self._rows}
        focused = next((at for at, row in enumerate(self._rows) if row.hasFocus()), None)
        rows = []
        for item in items:
            row = known.pop(item.key, None)
            if row is None:
                row = self._make(item)
            elif row.item != item:
                row.set_item(item)
            rows.append(row)
        lost = any(row.hasFocus() for row in known.values())
        self._rows = rows
        for row in known.values():
            row.hide()
            row.deleteLater()
        self.setVisible(bool(rows))
        self._say()
        self._place()
        if lost and focused is not None and rows:
            rows[min(focused, len(rows) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self) -> None:
        queue = self._queue
        if queue is None or not self._rows:
            return
        count = len(self._rows)
        if queue.is_paused:
            self.words.setText(
                ntr(
                    "Paused: {count} message waits until you resume",
                    "Paused: {count} messages wait until you resume",
                    count,
                )
            )
            self.button.set_label(tr("Resume"))
        else:
            self.words.setText(
                ntr("{count} message is sent when this turn ends", "{count} messages are sent in turn", count)
            )
            self.button.set_label(tr("Pause"))
        self.button.set_icon("play" if queue.is_paused else "pause")
        self.button.setVisible(queue.can_change)

    def _make(self, item: QueuedPrompt) -> QueueRow:
        row = QueueRow(self._style, item, self._page)
        row.sent.connect(lambda: self._do("send_now", row))
        row.removed.connect(lambda: self._do("remove", row))
        row.edited.connect(lambda text: self._do("edit", row, text))
        row.stepped.connect(lambda by: self._step(row, by))
        row.moved.connect(lambda by: self._do("move", row, self._rows.index(row) + by))
        row.dragged.connect(lambda y: self._drag(row, y))
        row.dropped.connect(lambda: self._drop(row))
        row.resized.connect(self._place)
        row.show()
        return row

    def _do(self, action: str, row: QueueRow, *arguments: object) -> None:
        queue = self._queue
        if queue is None:
            return
        match action, arguments:
            case "send_now", ():
                queue.send_now(row.item.key)
            case "remove", ():
                queue.remove(row.item.key)
            case "edit", (str(text),):
                queue.edit(row.item.key, text)
            case "move", (int(place),) if 0 <= place < len(self._rows):
                queue.move(row.item.key, place)

    def toggle(self) -> None:
        """Pause the queue, or let it go on."""
        if self._queue is not None:
            if self._queue.is_paused:
                self._queue.resume()
            else:
                self._queue.pause()

    def _step(self, row: QueueRow, by: int) -> None:
        at = max(0, min(self._rows.index(row) + by, len(self._rows) - 1))
        self._rows[at].setFocus(Qt.FocusReason.TabFocusReason)
        self._scroll.ensureWidgetVisible(self._rows[at])

    # ---- dragging --------------------------------------------------------------------------

    def _drag(self, row: QueueRow, y: int) -> None:
        middle = row.y() + y
        self._target = sum(1 for it in self._rows if it.y() + it.height() / 2 < middle)
        at = self._target
        line = self._rows[at].y() if at < len(self._rows) else self._page.height()
        self._page.show_line(line)
        self._scroll.ensureVisible(0, middle)

    def _drop(self, row: QueueRow) -> None:
        target, self._target = self._target, None
        self._page.show_line(None)
        if target is None or row not in self._rows:
            return
        before = self._rows.index(row)
        place = target - 1 if target > before else target
        if place != before:
            self._do("move", row, place)

    # ---- geometry --------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def sizeHint(self) -> QSize:
        return QSize(self._style.px(200), self._head_height + self._scroll.height() + self._style.px(1))

    @property
    def _head_height(self) -> int:
        return self._style.px(32)

    def _place(self) -> None:
        y, width = 0, self.width()
        for row in self._rows:
            row.setGeometry(QRect(0, y, width, row.wanted_height()))
            y += row.height()
        self._page.resize(width, y)
        self._scroll.setFixedHeight(min(y, self._style.px(ROW_HEIGHT) * _MAX_ROWS + self._style.px(18)))
        self.setFixedHeight(self.sizeHint().height() if self._rows else 0)

    def _restyle(self) -> None:
        px = self._style.px
        self._column.setContentsMargins(0, 0, 0, px(1))
        self._column.setSpacing(0)
        self._head.setContentsMargins(px(16), 0, px(12), 0)
        self.button.setFixedHeight(self._head_height)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            line = QRect(0, self.height() - 1, self.width(), 1)
            painter.fillRect(line, self._style.color("border.subtle"))


class _Rows(QWidget):
    """The page of the rows, with a line where a dragged one would go."""

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self._over = QWidget(self)
        self._over.hide()
        self._over.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._over.setAutoFillBackground(True)

    def show_line(self, y: int | None) -> None:
        self._over.setVisible(y is not None)
        if y is not None:
            palette = self._over.palette()
            palette.setColor(self._over.backgroundRole(), self._style.color("focus.ring"))
            self._over.setPalette(palette)
            thick = self._style.px(2)
            self._over.setGeometry(0, max(0, min(y, self.height()) - thick // 2), self.width(), thick)
            self._over.raise_()
