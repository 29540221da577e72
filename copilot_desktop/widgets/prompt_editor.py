"""The editor in which prompts are written. Plain text in and out, whatever the clipboard holds."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from copilot_desktop.widgets.attaching import is_attachable
from copilot_desktop.widgets.mention_places import MentionPlaces
from copilot_desktop.widgets.style import Style

#: A larger paste is refused: no model reads it, and the layout would stall the window.
MAX_PASTE_BYTES: Final = 1_000_000

#: From this length on a line without spaces is broken anywhere; Qt needs seconds to look for
#: words in 200 kB.
_LONG_LINE: Final = 5_000


class PromptEditor(QPlainTextEdit):
    """Grows with its text up to a number of lines.

    Signals:
        submitted(): the key that sends was pressed, not while an input method composes.
        submitted_other(): the same key with one more, for the other way to send.
        escaped(): Escape was pressed, once per press.
        recalled(direction): Up (-1) at the first or Down (+1) at the last line.
        paste_refused(size): more than the limit was to be pasted; its size in bytes.
        focus_changed(has_focus).
    """

    submitted = Signal()
    submitted_other = Signal()
    escaped = Signal()
    recalled = Signal(int)
    paste_refused = Signal(int)
    focus_changed = Signal(bool)

    def __init__(self, style: Style, *, max_lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor_style = style
        self._max_lines = max_lines
        self._is_composing = False
        self._placeholder = ""
        #: Ctrl+Enter sends, and Enter begins a new line.
        self.ctrl_enter_sends = False
        #: Takes a paste or a drop that is not for the text; returns whether it has.
        self.take_paste: Callable[[QMimeData], bool] | None = None
        self._mention_places = MentionPlaces(self, style)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        style.changed.connect(self._restyle)
        self._restyle()

    @property
    def is_composing(self) -> bool:
        """An input method holds text that is not committed yet."""
        return self._is_composing

    def text(self) -> str:
        """Return the text as it was typed: unlike `toPlainText`, no-break spaces survive."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def set_text(self, text: str) -> None:
        """Replace the text; the cursor goes to its end."""
        self._choose_wrapping(text)
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def set_mentions(self, places: tuple[tuple[int, int], ...]) -> None:
        """Mark what stands from the first to the second of each place of the text as a name."""
        self._mention_places.show(places)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._mention_places.paint(event.region())
        super().paintEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._press_enter(event, modifiers)
            case Qt.Key.Key_Escape:
                if not event.isAutoRepeat():
                    self.escaped.emit()
                event.accept()
            case (Qt.Key.Key_Up | Qt.Key.Key_Down) as key if (
                modifiers == Qt.KeyboardModifier.NoModifier and self._is_at_edge(up=key == Qt.Key.Key_Up)
            ):
                self.recalled.emit(-1 if key == Qt.Key.Key_Up else 1)
                event.accept()
            case _:
                super().keyPressEvent(event)

    def _press_enter(self, event: QKeyEvent, modifiers: Qt.KeyboardModifier) -> None:
        event.accept()
        ctrl, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        first, other = (ctrl, ctrl | shift) if self.ctrl_enter_sends else (Qt.KeyboardModifier(0), ctrl)
        if modifiers not in (first, other):
            # Qt's own Shift+Enter puts in a line separator, which is no newline to anybody else.
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
        elif not self._is_composing and not event.isAutoRepeat():
            (self.submitted if modifiers == first else self.submitted_other).emit()

    def _is_at_edge(self, *, up: bool) -> bool:
        cursor = self.textCursor()
        if cursor.hasSelection():
            return False
        move = QTextCursor.MoveOperation.Up if up else QTextCursor.MoveOperation.Down
        return not cursor.movePosition(move)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._is_composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() or (self.take_paste is not None and is_attachable(source))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        # Files are dropped on the whole page.
        if self.take_paste is not None and is_attachable(event.mimeData()):
            event.ignore()
            return
        super().dragEnterEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert the plain text of a paste or a drop; markup and pictures are left alone."""
        text = source.text()
        size = len(text) if text.isascii() else len(text.encode("utf-8", "replace"))
        if size > MAX_PASTE_BYTES:
            self.paste_refused.emit(size)
            return
        if self.take_paste is not None and self.take_paste(source):
            return
        self.insert_text(text)

    def insert_text(self, text: str) -> None:
        """Put words in the place of the selection, or where the cursor is."""
        self._choose_wrapping(text)
        self.insertPlainText(text)
        self.ensureCursorVisible()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._is_composing = False
        super().focusOutEvent(event)
        self.focus_changed.emit(False)

    def _choose_wrapping(self, text: str) -> None:
        longest = max((len(line) for line in text.split("\n")), default=0)
        if longest > _LONG_LINE:
            self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        elif not text:
            self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)

    def _restyle(self) -> None:
        font = self._editor_style.font("body")
        self.setFont(font)
        # The placeholder is drawn with the viewport's font, which does not follow the editor's
        # under a style sheet, and keeps its layout until its words change.
        self.viewport().setFont(font)
        super().setPlaceholderText("")
        self._fit_placeholder()
        self._fit()

    def setPlaceholderText(self, text: str, /) -> None:
        """Say what can be written, on one line that ends in an ellipsis where it is too narrow."""
        self._placeholder = text
        self._fit_placeholder()

    def placeholderText(self) -> str:
        """Return all that is said."""
        return self._placeholder

    def shown_placeholder(self) -> str:
        """Return what of it is painted. Qt would break it into lines below the end of the editor."""
        return super().placeholderText()

    def _fit_placeholder(self) -> None:
        room = max(0, self.viewport().width())
        shown = self.fontMetrics().elidedText(self._placeholder, Qt.TextElideMode.ElideRight, room)
        if shown != super().placeholderText():
            super().setPlaceholderText(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_placeholder()

    def _fit(self) -> None:
        """Take the height of the text. A plain document's layout counts its size in lines."""
        lines = max(1, round(self.document().size().height()))
        shown = min(lines, self._max_lines)
        spacing = self.fontMetrics().lineSpacing()
        height = shown * spacing + 2
        if height != self.height():
            self.setFixedHeight(height)
        wanted = (
            Qt.ScrollBarPolicy.ScrollBarAsNeeded if lines > shown else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        if wanted != self.verticalScrollBarPolicy():
            self.setVerticalScrollBarPolicy(wanted)
