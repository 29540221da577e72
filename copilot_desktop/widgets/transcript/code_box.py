"""A code block: header with language and Copy, coloured lines."""

from __future__ import annotations

from collections.abc import Sequence
from time import perf_counter

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QTextLayout

from copilot_desktop.rendering.blocks import CodeBlock
from copilot_desktop.rendering.highlight import CodeRun, ExactHighlighter, LineHighlighter, language_title
from copilot_desktop.rendering.visible_text import visible
from copilot_desktop.translation import tr
from copilot_desktop.widgets.direction import draw_icon, draw_words
from copilot_desktop.widgets.transcript.boxes import (
    Action,
    ActionKind,
    Clip,
    Part,
    PartKind,
    format_range,
    paint_rounded,
)
from copilot_desktop.widgets.transcript.lines_box import LinesBox
from copilot_desktop.widgets.transcript.look import Look

#: A longer block is never wrapped: all of its long lines would have to be laid out at once.
_MAX_WRAPPED = 5000


class CodeBox(LinesBox):
    """A `CodeBlock`, open or finished. Call `refresh` after the block has grown.

    Attributes:
        is_copied: the button says that its click has worked.
    """

    def __init__(self, look: Look, block: CodeBlock, top: int = 0) -> None:
        super().__init__(look, "codeBlock", block.place, top)
        self.block = block
        self.header = look.density("listRow")
        self._live: LineHighlighter | None = LineHighlighter(block.language) if block.is_open else None
        self._exact: ExactHighlighter | None = None
        self._shown: list[str] = []
        self._with_partial: list[str] | None = None
        #: Lines that were complete when they were last looked at: they do not change any more.
        self._complete = len(block.lines)
        self.is_copied = False

    @property
    def may_wrap(self) -> bool:
        return len(self.lines) <= _MAX_WRAPPED

    @property
    def lines(self) -> Sequence[str]:
        block = self.block
        shown = self._shown
        for line in block.lines[len(shown) :]:
            shown.append(_shown_line(line))
        if not block.partial:
            return shown
        if self._with_partial is None:
            self._with_partial = [*shown, _shown_line(block.partial)]
        return self._with_partial

    @property
    def text(self) -> str:
        """What is shown: nothing hidden gets to the clipboard unseen."""
        return "\n".join(self.lines)

    @property
    def code_text(self) -> str:
        return self.text

    @property
    def written_text(self) -> str:
        written = self.block.text
        return "" if written == self.text else written

    def refresh(self) -> None:
        self._with_partial = None
        self.forget_lines(self._complete)
        # A block that has closed gets its exact colours, which may be others anywhere.
        kept = self.top + self.header + self.padding + self._complete * self.line_height
        self.changed(kept if self.block.is_open else 0)
        self._complete = len(self.block.lines)
        super().refresh()

    def prepare(self, last: int) -> None:
        look = self.look
        if self.block.is_open and self._live is not None:
            done = len(self._live.lines)
            target = min(last, len(self.block.lines))
            while done < target and look.budget_s > 0:
                self._advance_live(self._live, done, min(target, done + 20))
                done = len(self._live.lines)
            look.wants_frame |= done < target
            return
        if self._exact is None:
            self._exact = ExactHighlighter(self.block.language, self.block.lines)
        done = len(self._exact.lines)
        if done < last:
            finished = self._exact.advance(last, look.budget_s)
            look.wants_frame |= not finished
            if not finished:
                look.budget_s = 0
            live = self._live.lines if self._live is not None else []
            for index in range(done, len(self._exact.lines)):
                # While it grew the line had these colours already, as a rule.
                if index >= len(live) or live[index] != self._exact.lines[index]:
                    self._layouts.pop(index, None)

    def _advance_live(self, live: LineHighlighter, start: int, end: int) -> None:
        begin = perf_counter()
        live.feed(self.block.lines[start:end])
        self.look.budget_s -= perf_counter() - begin
        for index in range(start, end):
            self._layouts.pop(index, None)

    def _runs(self, index: int) -> list[CodeRun]:
        for source in (self._exact, self._live):
            if source is not None and index < len(source.lines):
                return source.lines[index]
        return []

    def line_formats(self, index: int) -> list[QTextLayout.FormatRange]:
        look = self.look
        if index >= len(self.block.lines) or self._shown[index] is not self.block.lines[index]:
            # Escapes stand in the line: the colours do not fit.
            return []
        return [
            format_range(start, length, look.foreground(name)) for start, length, name in self._runs(index)
        ]

    def paint_back(self, painter: QPainter, x: int, y: int, clip: Clip) -> None:
        look = self.look
        width = self.width - self.indent - self.inset_right
        top, height = clip.band(y, self.height - self.top - self.gap)
        rect = QRectF(x, top, width, height)
        paint_rounded(painter, rect, look.radius("lg"), "code.background", "border.subtle", look)
        if y + self.header < clip.top:
            return
        painter.fillRect(x, y + self.header - look.px(1), width, look.px(1), look.color("border.subtle"))
        painter.setFont(look.font("smallStrong"))
        painter.setPen(look.color("text.secondary"))
        box = QRectF(x + look.space(12), y, width - look.space(24), self.header - look.px(1))
        title = language_title(self.block.language) if self.block.language else tr("Code")
        draw_words(painter, rect, box, title)
        left = self._copy_left()
        size = look.px(14)
        icon = look.pixmap("check" if self.is_copied else "copy", 14, "text.secondary")
        draw_icon(painter, rect, QPointF(x + left, y + (self.header - size) // 2), icon)
        box.setLeft(x + left + size + look.space(6))
        draw_words(painter, rect, box, self._button)

    @property
    def _button(self) -> str:
        return tr("Copied") if self.is_copied else tr("Copy")

    def _copy_left(self) -> int:
        look = self.look
        words = round(look.metrics("smallStrong").horizontalAdvance(self._button))
        return (
            self.width - self.indent - self.inset_right - look.space(12) - words - look.space(6) - look.px(14)
        )

    def action_at(self, x: int, y: int) -> Action | None:
        x, y = x - self.indent, y - self.top
        if self.look.is_mirrored:
            x = self.width - self.indent - x
        if 0 <= y < self.header and x >= self._copy_left() - self.look.space(8) and x < self.width:
            return Action(ActionKind.COPY, self.text)
        return None

    def parts(self) -> list[Part]:
        width = self.width - self.indent - self.inset_right
        left = self._copy_left() - self.look.space(8)
        if self.look.is_mirrored:
            left, width = 0, width - left
        rect = (self.indent + left, self.top, width - left, self.header)
        return [Part(PartKind.BUTTON, rect, tr("Copy"), action=Action(ActionKind.COPY, self.text))]


def _shown_line(line: str) -> str:
    """Return a line of code with everything visible: what reorders it could hide what it does."""
    return line if line.isascii() and line.isprintable() else _visible_code(line)


def _visible_code(line: str) -> str:
    shown = visible(line)
    return line if shown == line else shown
