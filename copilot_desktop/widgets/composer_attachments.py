"""The attachments of a composer: its button, its chips, what is pasted, and their windows."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QObject, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QMenu, QToolButton, QWidget

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import ntr, tr
from copilot_desktop.viewmodels.attachment_list import AttachmentList
from copilot_desktop.viewmodels.prompt_attachments import MAX_ATTACHMENTS, Along
from copilot_desktop.widgets.attaching import attach, is_attachable
from copilot_desktop.widgets.attachment_preview import (
    AttachmentPreview,
    PastedTextEditor,
    PicturePreview,
    TextPreview,
)
from copilot_desktop.widgets.attachment_strip import AttachmentStrip
from copilot_desktop.widgets.prompt_editor import PromptEditor
from copilot_desktop.widgets.style import Style

#: A longer paste becomes an attachment.
LONG_PASTE: Final = 4_000


class ComposerAttachments(QObject):
    """Connects an `AttachmentList` with what stands for it in a composer.

    Signals:
        changed(): there are others, or they can be sent now.
        said(words): something is to be said beside the controls.

    Attributes:
        button: to be put into the bar.
        strip: to be put above the text.
    """

    changed = Signal()
    said = Signal(str)

    def __init__(self, style: Style, editor: PromptEditor, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self._editor = editor
        self._list: AttachmentList | None = None
        #: The text that was pasted last, until something else is done: it can be undone.
        self._undoable = ""
        #: What is done with the text of an attachment when it has been read, by its key.
        self._reading: dict[str, Callable[[str | None], None]] = {}
        self.dialog: QFileDialog | None = None
        self.preview: AttachmentPreview | None = None
        self.strip = AttachmentStrip(style, parent)
        self.button = QToolButton(parent)
        self.button.setProperty("kind", "icon")
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.setAccessibleName(tr("Attach"))
        self.button.setToolTip(tr("Attach files or a folder (Ctrl+Shift+O)"))
        self.button.hide()
        self.menu = QMenu(self.button)
        self.menu.addAction(tr("Attach files…")).triggered.connect(self.choose_files)
        self.menu.addAction(tr("Attach a folder…")).triggered.connect(self.choose_folder)
        self.button.clicked.connect(self._open_menu)
        self.strip.removed.connect(self._remove)
        self.strip.opened.connect(self._open)
        self.strip.unpacked.connect(self._unpack)
        self.strip.left.connect(self._go_back)
        editor.take_paste = self._take_paste
        editor.installEventFilter(self)
        style.changed.connect(self._restyle)
        self._restyle()

    # ---- what the composer uses ------------------------------------------------------------

    @property
    def attachments(self) -> AttachmentList | None:
        return self._list

    def set_list(self, attachments: AttachmentList | None) -> None:
        """Show these from now on; None where nothing can be attached."""
        if attachments is self._list:
            return
        if self._list is not None:
            self._list.changed.disconnect(self._sync)
            self._list.refused.disconnect(self._refuse)
            self._list.text_read.disconnect(self._on_text)
        self._list = attachments
        self._undoable = ""
        self._reading.clear()
        if attachments is not None:
            attachments.changed.connect(self._sync)
            attachments.refused.connect(self._refuse)
            attachments.text_read.connect(self._on_text)
        self.button.setVisible(attachments is not None)
        self._sync()

    @property
    def has_any(self) -> bool:
        return self._list is not None and bool(self._list.items)

    @property
    def is_busy(self) -> bool:
        """Something was given that is not there yet: a prompt waits for it."""
        return self._list is not None and self._list.is_busy

    def say_problem(self) -> bool:
        """Say what cannot be sent along; False when everything can."""
        problems = self._list.problems if self._list is not None else ()
        if not problems:
            return False
        name = visible_line(problems[0].name, 60)
        self.said.emit(tr("Remove {name} first: it cannot be sent.", name=name))
        return True

    def choose_files(self) -> None:
        """Ask for files; the window goes on meanwhile."""
        self._choose(QFileDialog.FileMode.ExistingFiles, tr("Attach files"))

    def choose_folder(self) -> None:
        """Ask for a folder; the window goes on meanwhile."""
        self._choose(QFileDialog.FileMode.Directory, tr("Attach a folder"))

    # ---- choosing and pasting --------------------------------------------------------------

    def _open_menu(self) -> None:
        height = self.menu.sizeHint().height()
        place = self.button.mapToGlobal(self.button.rect().topLeft())
        place.setY(place.y() - height - self._style.px(4))
        self.menu.popup(place)

    def _choose(self, mode: QFileDialog.FileMode, title: str) -> None:
        if self._list is None:
            return
        dialog = self.dialog = QFileDialog(self.button.window(), title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(mode)
        dialog.filesSelected.connect(partial(self._add_chosen, self._list))
        dialog.finished.connect(self._forget_dialog)
        dialog.open()

    def _add_chosen(self, attachments: AttachmentList, paths: list[str]) -> None:
        # To the session for which they were chosen, whichever is shown now.
        attachments.add_paths(paths)

    def _forget_dialog(self) -> None:
        self.dialog = None
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_paste(self, source: QMimeData) -> bool:
        """Attach what is pasted or dropped into the text; False when it is words for the text."""
        if self._list is None:
            return False
        if is_attachable(source):
            return attach(source, self._list)
        text = source.text()
        if len(text) <= LONG_PASTE:
            return False
        self._undoable = text
        self._list.add_text(text)
        self.said.emit(tr("Pasted as an attachment. Ctrl+Z puts it into the text."))
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if self._undoable and event.matches(QKeySequence.StandardKey.Undo) and not self.is_busy:
            return self._undo_paste()
        is_back = event.key() == Qt.Key.Key_Backspace and not event.isAutoRepeat()
        if is_back and not self._editor.textCursor().hasSelection() and not self._editor.text():
            return self.strip.focus_last()
        if event.text():
            self._undoable = ""
        return False

    def _undo_paste(self) -> bool:
        text, self._undoable = self._undoable, ""
        items = self._list.items if self._list is not None else ()
        last = next((item for item in reversed(items) if item.kind is Along.TEXT), None)
        if self._list is None or last is None:
            return False
        self._list.remove(last.key)
        self._editor.insert_text(text)
        return True

    # ---- chips -----------------------------------------------------------------------------

    def _sync(self) -> None:
        self.strip.show_items(self._list.items if self._list is not None else ())
        self.changed.emit()

    def _refuse(self, count: int) -> None:
        self.said.emit(
            ntr(
                "{count} file was not attached: {limit} is the limit.",
                "{count} files were not attached: {limit} is the limit.",
                count,
                limit=MAX_ATTACHMENTS,
            )
        )

    def _remove(self, key: str) -> None:
        if self._list is not None:
            self._list.remove(key)

    def _go_back(self) -> None:
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _unpack(self, key: str) -> None:
        self._read(key, partial(self._put_into_text, key))

    def _put_into_text(self, key: str, text: str | None) -> None:
        self._remove(key)
        self._editor.insert_text(text or "")
        self._go_back()

    def _open(self, key: str) -> None:
        item = self._list.find(key) if self._list is not None else None
        if item is None:
            return
        if item.kind is Along.FOLDER:
            QDesktopServices.openUrl(QUrl.fromLocalFile(item.path))
        elif item.kind is Along.IMAGE:
            self._show(PicturePreview(self._style, item, self.strip.window()))
        else:
            self._read(key, partial(self._show_text, key))

    def _show_text(self, key: str, text: str | None) -> None:
        attachments = self._list
        item = attachments.find(key) if attachments is not None else None
        if attachments is None or item is None:
            return
        if item.kind is Along.TEXT and text is not None:
            window = PastedTextEditor(self._style, item, text, self.strip.window())
            window.changed.connect(partial(attachments.replace_text, key))
            self._show(window)
        else:
            self._show(TextPreview(self._style, item, text, self.strip.window()))

    def _show(self, window: AttachmentPreview) -> None:
        self.preview = window
        window.destroyed.connect(self._forget_preview)
        window.show()
        window.activateWindow()

    def _forget_preview(self) -> None:
        self.preview = None

    def _read(self, key: str, use: Callable[[str | None], None]) -> None:
        if self._list is not None:
            self._reading[key] = use
            self._list.read_text(key)

    def _on_text(self, key: str, text: str | None) -> None:
        use = self._reading.pop(key, None)
        if use is not None:
            use(text)

    def _restyle(self) -> None:
        side = self._style.px(16)
        self.button.setIcon(self._style.icon("attach", side, "text.secondary"))
        self.button.setIconSize(QSize(side, side))
