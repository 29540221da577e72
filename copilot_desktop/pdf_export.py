"""A session as PDF, in a thread of its own: set slice by slice, so that memory and time stay bounded.

Nothing is ever fetched: the documents know no address but those inside their text, and a document that
asks for one gets nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QMarginsF, QRectF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)

from copilot_desktop import product
from copilot_desktop.export.head import Head, by_whom, facts, moment
from copilot_desktop.export.items import Item, Role, Text
from copilot_desktop.rendering.blocks import Block, CodeBlock, Paragraph
from copilot_desktop.rendering.export_html import to_html
from copilot_desktop.rendering.markdown_static import parse_blocks
from copilot_desktop.translation import ntr, tr

#: Points per inch: lengths on the page are points.
_DPI: Final = 72
_MARGIN_MM: Final = 18.0
_FOOT: Final = 24.0
_GAP: Final = 10.0
#: A session of weeks has more than any viewer opens gladly.
_MAX_PAGES: Final = 3000
#: Below each piece.
_BELOW: Final = 3.0

#: Letters that are set at once: more lay out in more than a blink, and superlinearly so.
_SLICE_CHARS: Final = 6_000

#: On paper nobody reads more of one output; the other formats have all of it.
_MAX_LINES: Final = 400
_MAX_LINE: Final = 1_000

#: A table or a paragraph beyond this is set as plain lines.
_MAX_BLOCK: Final = 40_000

_CODE_LINES: Final = 80

_CSS: Final = """
.title{font-size:18pt;font-weight:bold}
.head{font-size:10pt;font-weight:bold;color:#191c22}
.label{font-size:8pt;color:#52565e}
h1{font-size:14pt}h2{font-size:12pt}h3{font-size:11pt}h4,h5,h6{font-size:10pt}
.small{font-size:8pt;color:#52565e}
pre{font-family:monospace;font-size:8pt;background-color:#f4f5f7;white-space:pre-wrap}
code{font-family:monospace;font-size:8.5pt}
.prompt{background-color:#eef1f7}
.quiet{color:#52565e}
.error{color:#a3262f}
"""


class _Sealed(QTextDocument):
    """A document that loads nothing, whatever its text names."""

    def loadResource(self, _kind: int, _name: QUrl | str) -> Any:
        return None


def write_pdf(path: Path, head: Head, items: Iterable[Item]) -> None:
    """Write a PDF of items that have no secrets in them any more.

    What `items` raises ends it. Runs in any thread; a QGuiApplication must exist, for its fonts.

    Raises:
        OSError: the file cannot be written.
    """
    # Qt says no more than that it could not.
    path.open("ab").close()
    writer = QPdfWriter(str(path))
    writer.setTitle(head.title)
    writer.setCreator(product.NAME)
    writer.setResolution(_DPI)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    page = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Portrait,
        margins,
        QPageLayout.Unit.Millimeter,
    )
    writer.setPageLayout(page)
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(f"{path} cannot be written")
    try:
        pages = _Pages(writer, painter, head)
        pages.add(_title(head))
        for item in items:
            if pages.number > _MAX_PAGES:
                pages.add(f'<p class="small">{escape(_too_long())}</p>')
                break
            pages.leave_room(_GAP if item.role in (Role.PROMPT, Role.ANSWER) else _GAP / 2)
            for fragment in _fragments(item):
                pages.add(fragment)
        pages.leave_room(2 * _GAP)
        pages.add(f'<p class="small">{escape(by_whom())}</p>')
        pages.finish()
    finally:
        painter.end()


class _Pages:
    """Sets one piece below the other, over as many pages as it takes.

    Attributes:
        number: of the page that is being set.
    """

    def __init__(self, writer: QPdfWriter, painter: QPainter, head: Head) -> None:
        self._writer = writer
        self._painter = painter
        self._title = head.title
        size = writer.pageLayout().paintRectPixels(_DPI).size()
        self._width, self._height = float(size.width()), float(size.height()) - _FOOT
        self._font = QFont("sans-serif")
        self._font.setPointSizeF(9.5)
        self._font.setStyleHint(QFont.StyleHint.SansSerif)
        self._y = 0.0
        self.number = 1

    def add(self, fragment: str) -> None:
        """Set a fragment of HTML below what was set before."""
        document = _Sealed()
        document.setUndoRedoEnabled(False)
        # Else its points are those of the screen.
        document.documentLayout().setPaintDevice(self._writer)
        document.setDefaultFont(self._font)
        document.setDocumentMargin(0)
        document.setDefaultStyleSheet(_CSS)
        document.setHtml(f"<body>{fragment}</body>")
        document.setTextWidth(self._width)
        for top, bottom in self._cuts(document):
            self._draw(document, top, bottom)

    def leave_room(self, height: float) -> None:
        """Set what comes next somewhat lower, unless it begins a page."""
        if self._y > 0:
            self._y = min(self._height, self._y + height)

    def _cuts(self, document: QTextDocument) -> Iterator[tuple[float, float]]:
        """Yield the stretches of a document that stand on a page each, cut between lines."""
        lines = _line_ends(document)
        whole = document.size().height()
        top, last = 0.0, 0.0
        for end in lines:
            if end - top > self._height - self._y:
                if last > top:
                    yield top, last
                    top = last
                self._new_page()
                while end - top > self._height:
                    # One line or picture higher than a page.
                    yield top, top + self._height
                    top += self._height
                    self._new_page()
            last = max(last, end)
        if whole > top:
            yield top, min(whole, top + self._height - self._y)

    def _draw(self, document: QTextDocument, top: float, bottom: float) -> None:
        painter = self._painter
        painter.save()
        painter.translate(0, self._y - top)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = QRectF(0, top, self._width, bottom - top)
        context.palette.setColor(QPalette.ColorRole.Text, QColor("#191c22"))
        painter.setClipRect(context.clip)
        document.documentLayout().draw(painter, context)
        painter.restore()
        self._y += bottom - top + (_BELOW if bottom >= document.size().height() else 0.0)

    def _new_page(self) -> None:
        self._foot()
        self._writer.newPage()
        self.number += 1
        self._y = 0.0

    def finish(self) -> None:
        """Write what stands below the last page."""
        self._foot()

    def _foot(self) -> None:
        painter = self._painter
        small = QFont(self._font)
        small.setPointSizeF(7.5)
        painter.setFont(small)
        painter.setPen(QColor("#52565e"))
        place = QRectF(0, self._height + 6, self._width, _FOOT - 6)
        words = painter.fontMetrics().elidedText(
            self._title, Qt.TextElideMode.ElideRight, int(self._width - 60)
        )
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft, words)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight, str(self.number))


def _too_long() -> str:
    return tr("The rest is not set: this file would be too long. Markdown and HTML have all of it.")


def _line_ends(document: QTextDocument) -> list[float]:
    """Return where the lines of a document end, from the top."""
    layout = document.documentLayout()
    ends: set[float] = set()
    block = document.begin()
    while block.isValid():
        top = layout.blockBoundingRect(block).top()
        lines = block.layout()
        for number in range(lines.lineCount()):
            line = lines.lineAt(number)
            ends.add(top + line.y() + line.height())
        block = block.next()
    return sorted(ends)


def _title(head: Head) -> str:
    rows = "<br>".join(f"{escape(name)}: {escape(value)}" for name, value in facts(head))
    return f'<p class="title">{escape(head.title)}</p><p class="small">{rows}</p><hr>'


def _fragments(item: Item) -> Iterator[str]:
    """Yield an item as pieces of HTML that are each set in a blink."""
    told = " · ".join(part for part in (item.model, moment(item.at)) if part)
    title = escape(item.title)
    if item.role in (Role.PROMPT, Role.ANSWER):
        yield f'<p class="head">{title} <span class="small">&nbsp; {escape(told)}</span></p>'
    else:
        kind = "error" if item.role is Role.ERROR else "small"
        yield f'<p class="{kind}"><b>{title}</b></p>'
    for text in item.texts:
        if text.label:
            yield f'<p class="label">{escape(text.label)}</p>'
        match text.kind:
            case "markdown":
                yield from _markdown(text.text)
            case "plain":
                css = "prompt" if item.role is Role.PROMPT else "quiet"
                yield from _lines(text, "p", css)
            case "code":
                yield from _lines(text, "pre", "")
    for picture in item.pictures:
        yield f'<p class="small">[{escape(picture.name or picture.mime_type)}]</p>'


def _markdown(text: str) -> Iterator[str]:
    waiting: list[Block] = []
    size = 0
    for block in parse_blocks(text):
        if isinstance(block, CodeBlock):
            if waiting:
                yield to_html(waiting)
                waiting, size = [], 0
            yield from _lines(Text("code", block.text), "pre", "")
            continue
        waiting.append(block)
        size += 200 + (len(block.text.plain) if isinstance(block, Paragraph) else 0)
        if size >= _SLICE_CHARS:
            yield _bounded(waiting)
            waiting, size = [], 0
    if waiting:
        yield _bounded(waiting)


def _bounded(blocks: list[Block]) -> str:
    written = to_html(blocks)
    return written if len(written) <= _MAX_BLOCK else "<p>…</p>"


def _lines(text: Text, tag: str, css: str) -> Iterator[str]:
    """Yield plain lines in pieces, no more of them than somebody reads on paper."""
    lines = text.text.strip("\n").split("\n")
    attribute = f' class="{css}"' if css else ""
    end = "<br>" if tag == "p" else "\n"
    for start in range(0, min(len(lines), _MAX_LINES), _CODE_LINES):
        piece = [_shortened(line) for line in lines[start : min(start + _CODE_LINES, _MAX_LINES)]]
        yield f"<{tag}{attribute}>{end.join(map(escape, piece))}</{tag}>"
    if len(lines) > _MAX_LINES:
        more = ntr("{count} more line", "{count} more lines", len(lines) - _MAX_LINES)
        yield f'<p class="small">{escape(more)}</p>'


def _shortened(line: str) -> str:
    return line if len(line) <= _MAX_LINE else tr("{line}… (cut)", line=line[:_MAX_LINE])
