"""Copying a selection: as plain text, as Markdown, and with formats.

A large selection is written down in slices, so that the window answers meanwhile.
"""

from __future__ import annotations

import atexit
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum
from functools import cache
from time import perf_counter
from typing import Final

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

from copilot_desktop.rendering.blocks import Block, CodeBlock, Heading, Paragraph, Place
from copilot_desktop.rendering.export_html import to_html
from copilot_desktop.rendering.export_markdown import to_markdown
from copilot_desktop.rendering.inline import LINE_BREAK, InlineText
from copilot_desktop.rendering.inline_runs import slice_inline
from copilot_desktop.session.entries import AssistantMessage, UserMessage
from copilot_desktop.widgets.transcript.boxes import Box
from copilot_desktop.widgets.transcript.card import Card
from copilot_desktop.widgets.transcript.code_box import CodeBox
from copilot_desktop.widgets.transcript.column import Column
from copilot_desktop.widgets.transcript.lines_box import LinesBox
from copilot_desktop.widgets.transcript.selection import Span
from copilot_desktop.widgets.transcript.table_box import TableBox
from copilot_desktop.widgets.transcript.text_box import TextBox

#: Written at once; most copies are done then.
_FIRST_S: Final = 0.03
_SLICE_S: Final = 0.008


class CopyFormat(Enum):
    """What is put on the clipboard."""

    PLAIN = "plain"
    MARKDOWN = "markdown"
    #: HTML, and plain text beside it.
    RICH = "rich"


@dataclass(slots=True)
class _Written:
    """What was written of one card."""

    plain: list[str]
    markdown: list[str]
    html: list[str]


def fragment(box: Box, start: int, end: int) -> Block:
    """Return a part of a box as a block, with its formats where it has any."""
    is_whole = start <= 0 and end >= box.length
    block = box.source_block
    if isinstance(box, TableBox) and is_whole:
        return box.table
    if isinstance(box, CodeBox):
        return CodeBlock(box.block.language, box.copy(start, end).split("\n"), box.block.place)
    if isinstance(box, TextBox) and isinstance(block, Paragraph | Heading):
        text = slice_inline(box.content, start, end)
        place = block.place if start <= 0 else replace(block.place, markers=("",) * len(block.place.markers))
        return replace(block, text=text, place=place)
    if block is not None and is_whole:
        return block
    text_of_it = box.copy(start, end)
    if isinstance(box, LinesBox):
        return CodeBlock("", text_of_it.split("\n"))
    return Paragraph(InlineText(text_of_it.replace("\n", LINE_BREAK)), Place())


def write_down(column: Column, span: Span, wanted: CopyFormat) -> Iterator[QMimeData | None]:
    """Write a selection down; yields None between small steps, and what it came to at the end."""
    written = _Written([], [], [])
    cards = column.cards
    for index in range(span.first[0], min(span.last[0], len(cards) - 1) + 1):
        card = cards[index]
        plain: list[str] = []
        blocks: list[Block] = []
        is_whole = True
        card.ensure_rows(column.width)
        while card.is_unfinished:
            column.go_on(index)
            yield None
        row_index = -1
        while (row_index := row_index + 1) < len(rows := card.rows or []):
            column.split(index, row_index)
            for number, box in enumerate(rows[row_index].build()):
                part = span.part(index, card.block_of(row_index, number), box.length)
                is_whole &= part is not None and part[0] <= 0 and part[1] >= box.length
                if part is not None and (text := box.copy(*part)):
                    plain.append(text)
                    if wanted is not CopyFormat.PLAIN:
                        blocks.append(fragment(box, *part))
            yield None
        if not plain:
            continue
        written.plain.append("\n".join(plain))
        if wanted is CopyFormat.MARKDOWN:
            written.markdown.append(_markdown(card, blocks, is_whole=is_whole))
        elif wanted is CopyFormat.RICH:
            written.html.append(to_html(blocks))
        yield None
    data = _Formats() if wanted is CopyFormat.RICH else QMimeData()
    data.setText("\n\n".join(written.markdown if wanted is CopyFormat.MARKDOWN else written.plain))
    if wanted is CopyFormat.RICH:
        data.setData("text/html", "".join(written.html).encode())
    yield data


def _markdown(card: Card, blocks: list[Block], *, is_whole: bool) -> str:
    """Return Markdown for what is selected of a card: what was written, if that is all of it."""
    is_message = isinstance(card.entry, UserMessage | AssistantMessage)
    source = card.source().strip("\n") if is_whole and is_message else ""
    return source or to_markdown(blocks)


class _Formats(QMimeData):
    """A copy with formats, to be known again."""


def _put(data: QMimeData, mode: QClipboard.Mode) -> None:
    clipboard = QGuiApplication.clipboard()
    if not data.hasHtml():
        clipboard.setText(data.text(), mode)
        return
    _leave_words_at_exit()
    clipboard.setMimeData(data, mode)


@cache
def _leave_words_at_exit() -> None:
    """Have what was made in Python taken from the clipboard before Python ends.

    Qt would ask it for its formats afterwards, which ends the process with a fault.
    """
    atexit.register(_leave_words)


def _leave_words() -> None:
    clipboard = QGuiApplication.clipboard() if QGuiApplication.instance() is not None else None
    if clipboard is None:
        return
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        data = clipboard.mimeData(mode)
        # By its class: what comes from elsewhere is none of ours, and is left alone.
        if isinstance(data, _Formats):
            clipboard.setText(data.text(), mode)


class Copier(QObject):
    """Puts selections on the clipboard, one after the other; a new one gives up the one before.

    Signals:
        progressed(is_on): a copy takes its time, or is done or given up.
        finished(): something was put on the clipboard.

    Attributes:
        is_busy: a copy is under way.
    """

    progressed = Signal(bool)
    finished = Signal()

    def __init__(self, parent: QObject, mode: QClipboard.Mode = QClipboard.Mode.Clipboard) -> None:
        super().__init__(parent)
        self._mode = mode
        self._work: Iterator[QMimeData | None] | None = None
        self._is_put = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_possible(self) -> bool:
        """The desktop has such a clipboard."""
        return self._mode is QClipboard.Mode.Clipboard or QGuiApplication.clipboard().supportsSelection()

    @property
    def is_busy(self) -> bool:
        return self._work is not None

    def start(self, work: Iterator[QMimeData | None]) -> None:
        """Copy what `write_down` comes to."""
        self.cancel()
        self._work = work
        self._advance(_FIRST_S)
        if self.is_busy:
            self.progressed.emit(True)
        elif self._is_put:
            self.finished.emit()

    def cancel(self) -> None:
        """Give the copy up; the clipboard stays as it is."""
        if self._work is not None:
            self._work = None
            self._timer.stop()
            self.progressed.emit(False)

    def _go_on(self) -> None:
        self._advance(_SLICE_S)
        if self._work is None:
            self.progressed.emit(False)
            if self._is_put:
                self.finished.emit()

    def _advance(self, budget_s: float) -> None:
        self._is_put = False
        ends = perf_counter() + budget_s
        while self._work is not None:
            data = next(self._work, None)
            if data is not None:
                self._work = None
                if data.text():
                    _put(data, self._mode)
                    self._is_put = True
            elif perf_counter() >= ends:
                self._timer.start(0)
                return
