"""Windows that show an attachment before it is sent; a pasted text can be changed there."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.prompt_attachments import PromptAttachment, pasted_text_name
from copilot_desktop.widgets.flow_row import FlowRow
from copilot_desktop.widgets.focus_ring import FocusRing
from copilot_desktop.widgets.output_view import OutputView
from copilot_desktop.widgets.page_controls import PageButton
from copilot_desktop.widgets.panel import Panel
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.thumbnails import thumbnails
from copilot_desktop.widgets.transcript.chip_box import size_words

_SIZE: Final = (760, 560)


class AttachmentPreview(QWidget):
    """A window of its own that Escape closes. It deletes itself."""

    def __init__(self, style: Style, attachment: PromptAttachment, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._style = style
        title = visible_line(attachment.name, 120)
        self.setWindowTitle(title)
        self.setAccessibleName(tr("Preview of {name}", name=title))
        px = style.px
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(px(16), px(12), px(16), px(16))
        self._column.setSpacing(px(12))
        middle = Qt.TextElideMode.ElideMiddle
        words = " · ".join(filter(None, (title, size_words(attachment.size_bytes))))
        self._head = PlainLabel(style, words, "uiStrong", elide=middle, parent=self)
        self._column.addWidget(self._head)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, style.color("surface.canvas"))
        self.setPalette(palette)
        room = parent.screen().availableSize()
        self.resize(min(px(_SIZE[0]), room.width()), min(px(_SIZE[1]), room.height()))
        self._ring = FocusRing(self, style)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.close()
            return
        super().keyPressEvent(event)


class PicturePreview(AttachmentPreview):
    """Shows the whole picture, as large as the window lets it be and never larger than it is."""

    def __init__(self, style: Style, attachment: PromptAttachment, parent: QWidget) -> None:
        super().__init__(style, attachment, parent)
        self._column.addWidget(_PictureArea(style, attachment, self), 1)


class _PictureArea(QWidget):
    def __init__(self, style: Style, attachment: PromptAttachment, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self._path = attachment.path
        self.setAccessibleName(visible_line(attachment.name, 120))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()
        thumbnails().ready.connect(self._on_picture)

    def _on_picture(self, path: str) -> None:
        if path == self._path:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        style, dpr = self._style, self.devicePixelRatioF()
        pixels = QSize(round(self.width() * dpr), round(self.height() * dpr)).expandedTo(QSize(1, 1))
        image = thumbnails().find(self._path, pixels, fills=False)
        if image is None:
            return
        with QPainter(self) as painter:
            if image.isNull():
                painter.setFont(style.font("ui"))
                painter.setPen(style.color("text.secondary"))
                words = tr("This picture is too large to be shown here, or is none. It is sent as it is.")
                flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
                painter.drawText(self.rect(), flags, words)
                return
            place = QRectF(0, 0, image.width() / dpr, image.height() / dpr)
            place.moveCenter(QRectF(self.rect()).center())
            painter.drawImage(place, image)


class TextPreview(AttachmentPreview):
    """Shows the beginning of a file."""

    def __init__(self, style: Style, attachment: PromptAttachment, text: str | None, parent: QWidget) -> None:
        """Show `text`; None says that it is none."""
        super().__init__(style, attachment, parent)
        if text is None:
            words = tr("This file holds no text. It is sent as it is.")
            label = PlainLabel(style, words, "ui", "text.secondary", wrap=True, parent=self)
            self._column.addWidget(label)
            self._column.addStretch(1)
            return
        view = OutputView(style, self)
        view.setAccessibleName(self._head.text())
        view.show_text(text)
        self._column.addWidget(view, 1)
        view.setFocus()


class PastedTextEditor(AttachmentPreview):
    """Lets a pasted text be read and changed.

    Signals:
        changed(text): it is to take the place of the text.
    """

    changed = Signal(str)

    def __init__(self, style: Style, attachment: PromptAttachment, text: str, parent: QWidget) -> None:
        super().__init__(style, attachment, parent)
        px = style.px
        self._before = text
        box = Panel(style, fill="surface.input", border="border.control", parent=self)
        self.editor = QPlainTextEdit(box)
        self.editor.setFont(style.font("terminal"))
        self.editor.setPlainText(text)
        self.editor.setTabChangesFocus(True)
        self.editor.setAccessibleName(tr("Pasted text"))
        inner = QVBoxLayout(box)
        inner.setContentsMargins(px(12), px(10), px(4), px(10))
        inner.addWidget(self.editor)
        self._column.addWidget(box, 1)
        self.save_button = PageButton(style, tr("Save"), kind="primary", parent=self)
        self.cancel_button = PageButton(style, tr("Cancel"), parent=self)
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.close)
        self._column.addWidget(FlowRow(style, (), (self.cancel_button, self.save_button), self))
        self.editor.textChanged.connect(self._count)
        self.editor.setFocus()

    def _count(self) -> None:
        self._head.setText(pasted_text_name(self.editor.blockCount()))

    def save(self) -> None:
        """Give the text back and close."""
        text = self.editor.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")
        if text != self._before:
            self.changed.emit(text)
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.accept()
            self.save()
            return
        super().keyPressEvent(event)
