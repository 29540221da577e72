"""Other ways to show a conversation, measured in the same run, and those measured once elsewhere."""

from __future__ import annotations

import statistics
import time
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTextBrowser,
)

from tests.benchmarks._render_workload import deltas

#: CPU of one frame of 16 deltas near the end of an answer of 200 kB, on another machine.
ELSEWHERE_FRAMES: Final = {
    "QPlainTextEdit": 3.9,
    "streamdown in Chromium": 30.0,
    "react-markdown in Chromium": 458.0,
    "Textual's MarkdownStream": 479.0,
}
#: Milliseconds on another machine: a flush at 2 kB and at 1 MB, opening 5,000 entries.
ELSEWHERE: Final = {
    "A  QTextBrowser.setMarkdown of the whole answer": (2.6, 564.0, None),
    "A  setHtml with markdown-it and Pygments": (4.2, 2200.0, None),
    "B  one QTextDocument per message, its end replaced": (2.3, 4.9, None),
    "C1 QLabel per message in a layout": (None, None, 93_769.0),
    "A1 the conversation in one QTextBrowser": (None, None, 2_151.0),
    "C4 QListView with a delegate, exact heights": (None, None, 6_732.0),
    "C4 the same, estimated heights": (None, None, 93.0),
    "D  QML ListView, text as Markdown": (5.3, None, 58.0),
    "E  web engine, innerHTML of the last block": (10.0, 27.0, 1_982.0),
}


def elsewhere() -> list[str]:
    """Return the rows that were measured once, to be printed beside ours."""
    lines = ["Others, measured once on another machine (ms):"]
    lines += [
        f"  frame of 16 deltas at 200 kB: {name:<40} {cost:g}" for name, cost in ELSEWHERE_FRAMES.items()
    ]
    for name, (short, long, opening) in ELSEWHERE.items():
        cells = (
            f"{label} {value:g}"
            for label, value in (("flush at 2 kB", short), ("at 1 MB", long), ("open 5,000", opening))
            if value is not None
        )
        lines.append(f"  {name:<52} " + ", ".join(cells))
    return lines


def set_markdown(text: str, times: int) -> float:
    """Return the median CPU of showing `text` anew in a QTextBrowser, as for each delta."""
    browser = QTextBrowser()
    browser.resize(900, 800)
    browser.show()
    spent = []
    for number in range(times + 1):
        begun = time.thread_time()
        browser.setMarkdown(text + "x" * number)
        bar = browser.verticalScrollBar()
        bar.setValue(bar.maximum())
        QApplication.processEvents()
        spent.append(time.thread_time() - begun)
    browser.close()
    return statistics.median(spent[1:])


def plain_text_frames(text: str, count: int, per_frame: int) -> list[float]:
    """Return the CPU of frames at the end of `text` in a QPlainTextEdit, delta by delta."""
    pieces = deltas(text)
    cut = max(0, len(pieces) - count * per_frame)
    edit = QPlainTextEdit()
    edit.resize(900, 800)
    edit.setFont(QFont("Noto Sans", 10))
    edit.show()
    edit.setPlainText("".join(pieces[:cut]))
    edit.moveCursor(QTextCursor.MoveOperation.End)
    for _ in range(20):
        QApplication.processEvents()
    spent = []
    for start in range(cut, len(pieces), per_frame):
        begun = time.thread_time()
        cursor = edit.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        for piece in pieces[start : start + per_frame]:
            cursor.insertText(piece)
        bar = edit.verticalScrollBar()
        bar.setValue(bar.maximum())
        QApplication.processEvents()
        spent.append(time.thread_time() - begun)
    edit.close()
    return spent


def open_one_browser(texts: list[str]) -> tuple[float, float]:
    """Return the CPU of opening all texts in one QTextBrowser, and of one step of its width."""
    browser = QTextBrowser()
    browser.resize(1000, 800)
    browser.show()
    QApplication.processEvents()
    begun = time.thread_time()
    browser.setMarkdown("\n\n".join(texts))
    bar = browser.verticalScrollBar()
    bar.setValue(bar.maximum())
    QApplication.processEvents()
    opened = time.thread_time() - begun
    begun = time.thread_time()
    browser.resize(990, 800)
    QApplication.processEvents()
    resized = time.thread_time() - begun
    browser.close()
    return opened, resized


class _Texts(QAbstractListModel):
    def __init__(self, texts: list[str]) -> None:
        super().__init__()
        self.texts = texts

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return len(self.texts)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        return self.texts[index.row()] if role == Qt.ItemDataRole.DisplayRole else None


class _MarkdownDelegate(QStyledItemDelegate):
    """Exact heights: each text becomes a document when it is asked for."""

    def _document(self, index: QModelIndex | QPersistentModelIndex) -> QTextDocument:
        document = QTextDocument()
        document.setTextWidth(760)
        document.setMarkdown(str(index.data()))
        return document

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(760, int(self._document(index).size().height()))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        # The stubs do not know the fields of the option.
        rect = QRectF(getattr(option, "rect"))  # noqa: B009
        painter.save()
        painter.translate(rect.topLeft())
        self._document(index).drawContents(painter)
        painter.restore()


def open_list_view(texts: list[str]) -> float:
    """Return the CPU of opening all texts in a QListView with exact heights."""
    model, delegate, view = _Texts(texts), _MarkdownDelegate(), QListView()
    view.setItemDelegate(delegate)
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    view.resize(1000, 800)
    view.show()
    begun = time.thread_time()
    view.setModel(model)
    view.scrollToBottom()
    QApplication.processEvents()
    spent = time.thread_time() - begun
    view.close()
    return spent
