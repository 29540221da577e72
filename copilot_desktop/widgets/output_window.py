"""The whole output of a tool in a window of its own. Whatever its length, only what shows is parsed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QCloseEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from copilot_desktop.rendering.ansi import AnsiLine, plain_output
from copilot_desktop.rendering.output_lines import OutputLines
from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.session.entries import EntryId, ToolCall
from copilot_desktop.translation import ntr, tr
from copilot_desktop.widgets.action_button import ActionButton
from copilot_desktop.widgets.panel import draw_ring
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.shortcuts import bind
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.transcript.boxes import cursor_x, format_range
from copilot_desktop.widgets.transcript.look import Look
from copilot_desktop.widgets.transcript.tool_verbs import tool_words

_SIZE: Final = (900, 640)
#: How long a button says that it has worked.
_COPIED_MS: Final = 1500
#: What a screen reader is told of the lines that show.
_MAX_TOLD: Final = 4_000


class OutputView(QAbstractScrollArea):
    """Lines of a terminal that scroll both ways and never wrap."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._look = Look(style, self.devicePixelRatioF())
        self._lines = OutputLines("")
        self._widest = 0
        self._shows_ring = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.verticalScrollBar().valueChanged.connect(self._tell)
        style.changed.connect(self._restyle)

    def show_text(self, text: str) -> None:
        """Show a text from its first line."""
        self._lines = OutputLines(text)
        self._restyle()
        self.verticalScrollBar().setValue(0)
        self.horizontalScrollBar().setValue(0)
        self._tell()

    @property
    def count(self) -> int:
        return len(self._lines)

    def shown_lines(self) -> list[str]:
        """Return the lines that can be seen now, also in part."""
        first, last = self._visible(0, self.viewport().height())
        return [self._lines[index].text for index in range(first, last)]

    # ---- geometry --------------------------------------------------------------------------

    @property
    def _pad(self) -> int:
        return self._look.space(12)

    def _visible(self, top: int, bottom: int) -> tuple[int, int]:
        """Return the lines in a band of the viewport."""
        height = self._look.line("terminal")
        offset = self.verticalScrollBar().value() - self._pad
        first = max(0, (top + offset) // height)
        return first, min(len(self._lines), (bottom + offset) // height + 1)

    def _restyle(self) -> None:
        self._look = Look(self._style, self.devicePixelRatioF())
        column = self._look.metrics("terminal").horizontalAdvance("x")
        self._widest = round(self._lines.widest * column)
        self._update_bars()
        self.viewport().update()

    def _update_bars(self) -> None:
        page, line, pad = self.viewport().size(), self._look.line("terminal"), self._pad
        vertical, horizontal = self.verticalScrollBar(), self.horizontalScrollBar()
        vertical.setSingleStep(line)
        vertical.setPageStep(max(line, page.height() - line))
        vertical.setRange(0, max(0, len(self._lines) * line + 2 * pad - page.height()))
        horizontal.setSingleStep(line)
        horizontal.setPageStep(page.width())
        horizontal.setRange(0, max(0, self._widest + 2 * pad - page.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_bars()

    # ---- painting --------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        look, area = self._look, event.rect()
        height = look.line("terminal")
        x = self._pad - self.horizontalScrollBar().value()
        first, last = self._visible(area.top(), area.bottom() + 1)
        with QPainter(self.viewport()) as painter:
            painter.fillRect(area, look.color("code.background"))
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            for index in range(first, last):
                y = self._pad + index * height - self.verticalScrollBar().value()
                self._paint_line(painter, self._lines[index], x, y)
            if self.hasFocus() and self._shows_ring:
                draw_ring(painter, QRectF(self.viewport().rect()), 0, self._style)

    def _paint_line(self, painter: QPainter, shown: AnsiLine, x: int, y: int) -> None:
        look = self._look
        height = look.line("terminal")
        layout = QTextLayout(shown.text, look.font("terminal"))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.setFormats(
            [format_range(run.start, run.length, look.ansi_format(run.style)) for run in shown.runs]
        )
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(1e6)
        layout.endLayout()
        for run in shown.runs:
            fill = look.color("code.inlineBackground") if run.style.control else None
            behind = look.ansi_colors(run.style)[1]
            if behind or fill is not None:
                a, b = cursor_x(line, run.start), cursor_x(line, run.start + run.length)
                painter.fillRect(
                    QRectF(x + min(a, b), y, abs(b - a), height), fill if fill is not None else behind
                )
        painter.setPen(look.color("code.text"))
        layout.draw(painter, QPointF(x, y + round((height - line.height()) / 2)))

    # ---- keys, screen readers --------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._shows_ring = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        self.viewport().update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.viewport().update()
        super().focusOutEvent(event)

    def _tell(self) -> None:
        """Let a screen reader have the lines that show."""
        if QAccessible.isActive():
            self.setAccessibleDescription("\n".join(self.shown_lines())[:_MAX_TOLD])


class OutputWindow(QWidget):
    """A window that shows the output of one call.

    Signals:
        folder_requested(path): the person wants to see the file with the whole output in its folder.
        closed(): it goes.
    """

    folder_requested = Signal(str)
    closed = Signal()

    def __init__(self, style: Style, call: ToolCall, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._style = style
        self._text = str(call.output)
        px = style.px
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        named = tool_words(call)
        title = visible_line(f"{named.verb} {named.target}".strip(), 120)
        self.setWindowTitle(title)
        self.view = OutputView(style, self)
        self.view.setAccessibleName(tr("Output of {tool}", tool=title))
        self.view.show_text(self._text)
        count = self.view.count
        lines = ntr("{number} line", "{number} lines", count, number=f"{count:,}")
        self.copy_button = ActionButton(style, tr("Copy all"), icon="copy", parent=self)
        self.copy_button.clicked.connect(self.copy_all)
        head = QHBoxLayout()
        head.setContentsMargins(px(16), px(10), px(16), px(10))
        head.setSpacing(px(12))
        middle = Qt.TextElideMode.ElideMiddle
        head.addWidget(PlainLabel(style, title, "uiStrong", elide=middle, parent=self), 1)
        head.addWidget(PlainLabel(style, lines, "small", "text.secondary", parent=self))
        head.addWidget(self.copy_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        if call.output_file:
            column.addLayout(self._file_row(call.output_file))
        column.addWidget(self.view, 1)
        self._copied = QTimer(self)
        self._copied.setSingleShot(True)
        self._copied.setInterval(_COPIED_MS)
        self._copied.timeout.connect(self._forget_copied)
        bind(self, {("Esc", "Ctrl+W"): self.close})
        style.changed.connect(self._restyle)
        self._restyle()
        self.resize(px(_SIZE[0]), px(_SIZE[1]))
        self.view.setFocus()

    def _file_row(self, path: str) -> QHBoxLayout:
        """Say where the tool has left all of what it has printed."""
        style = self._style
        row = QHBoxLayout()
        row.setContentsMargins(style.px(16), 0, style.px(16), style.px(10))
        row.setSpacing(style.px(12))
        words = tr("All of it is in {path}", path=visible_line(path, 400))
        middle = Qt.TextElideMode.ElideMiddle
        row.addWidget(PlainLabel(style, words, "small", "text.secondary", elide=middle, parent=self), 1)
        self.folder_button = ActionButton(style, tr("Show in folder"), icon="folder-open", parent=self)
        self.folder_button.clicked.connect(lambda: self.folder_requested.emit(path))
        row.addWidget(self.folder_button)
        return row

    def copy_all(self) -> None:
        """Put all of the output on the clipboard, without its control sequences."""
        QGuiApplication.clipboard().setText(plain_output(self._text))
        self.copy_button.setText(tr("Copied"))
        self._copied.start()

    def _forget_copied(self) -> None:
        self.copy_button.setText(tr("Copy all"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_all()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def _restyle(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, self._style.color("surface.canvas"))
        self.setPalette(palette)


class OutputWindows:
    """Opens such windows, one for a call.

    Args:
        show_file: called with the path of a file that the person wants to see in its folder.
    """

    def __init__(self, style: Style, parent: QWidget, show_file: Callable[[str], None]) -> None:
        self._style = style
        self._parent = parent
        self._show_file = show_file
        self._open: dict[tuple[str, EntryId], OutputWindow] = {}

    def show(self, session_id: str, call: ToolCall) -> OutputWindow:
        """Open the window of a call, or bring it to the front."""
        key = session_id, call.id
        window = self._open.get(key)
        if window is None:
            window = self._open[key] = OutputWindow(self._style, call, self._parent)
            window.closed.connect(lambda: self._open.pop(key, None))
            window.folder_requested.connect(self._show_file)
            window.show()
        else:
            window.raise_()
        window.activateWindow()
        return window
