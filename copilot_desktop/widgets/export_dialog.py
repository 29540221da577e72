"""Exporting a session: as what, how much of it, where to; and how far it has come."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, QStandardPaths, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QFileDialog, QProgressBar, QVBoxLayout, QWidget

from copilot_desktop.export.session_export import Format
from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import ntr, tr
from copilot_desktop.viewmodels.session_actions import ExportNeeded, SessionActions
from copilot_desktop.widgets.chat_view import ChatView
from copilot_desktop.widgets.flow_row import FlowRow
from copilot_desktop.widgets.focus_ring import FocusRing
from copilot_desktop.widgets.page_controls import CheckBox, PageButton, Picker
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.style import Style

_WIDTH: Final = 420
_WHOLE: Final = "whole"
_SELECTION: Final = "selection"
_PERMILLE: Final = 1000


def selected_entry_ids(view: ChatView) -> tuple[str, ...]:
    """Return the entries that the selection of a conversation reaches over, none for no selection."""
    selection = view.selection
    if selection is None or selection.is_empty or view.chat is None:
        return ()
    entries = view.chat.transcript.entries
    ends = [entries.position(selection.start.entry), entries.position(selection.end.entry)]
    places = [place for place in ends if place is not None]
    if len(places) < len(ends):
        return ()
    return tuple(entries[place].id for place in range(min(places), max(places) + 1))


class ExportDialog(QDialog):
    """Shown with `open()`. It stays while the file is written; closing it gives the export up.

    Attributes:
        format, extent: pickers of the format and of how much.
        tools, thoughts: check boxes.
        save_button, cancel_button.
        saving: the system's dialog for a place, None while it is not open.
    """

    def __init__(
        self, actions: SessionActions, style: Style, needed: ExportNeeded, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._exports = actions.exports
        self._style = style
        self._needed = needed
        self.saving: QFileDialog | None = None
        title = tr("Export session")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, style.color("surface.overlay"))
        self.setPalette(palette)
        self.format = Picker(style, tr("Format"), self)
        self.format.set_items(_formats(), Format.MARKDOWN.value)
        self.extent = Picker(style, tr("How much"), self)
        count = len(needed.entry_ids)
        extents = [(_WHOLE, tr("The whole session"))]
        if count:
            chosen = ntr("{count} selected message", "{count} selected messages", count)
            extents.append((_SELECTION, chosen))
        self.extent.set_items(extents, _SELECTION if count else _WHOLE)
        self.extent.setEnabled(count > 0)
        self.tools = CheckBox(style, tr("With tools and their output"), self)
        self.thoughts = CheckBox(style, tr("With what the model thought"), self)
        for box in (self.tools, self.thoughts):
            box.setChecked(True)
        self._name = PlainLabel(style, "", "small", "text.secondary", wrap=True, parent=self)
        self._progress = QProgressBar(self)
        self._progress.setRange(0, _PERMILLE)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(tr("Exported so far"))
        self._progress.hide()
        self.save_button = PageButton(style, tr("Save as…"), kind="primary", parent=self)
        self.cancel_button = PageButton(style, tr("Cancel"), parent=self)
        self.save_button.setDefault(True)
        self._buttons = FlowRow(style, (), (self.cancel_button, self.save_button), self)
        column = QVBoxLayout(self)
        px = style.px
        column.setContentsMargins(px(24), px(20), px(24), px(20))
        column.setSpacing(px(10))
        column.addWidget(PlainLabel(style, title, "subtitle", wrap=True, parent=self))
        for label, picker in ((tr("Format"), self.format), (tr("How much"), self.extent)):
            column.addWidget(PlainLabel(style, label, "small", "text.secondary", parent=self))
            column.addWidget(picker)
        for widget in (self.tools, self.thoughts, self._name, self._progress):
            column.addWidget(widget)
        column.addSpacing(px(6))
        column.addWidget(self._buttons)
        self.save_button.clicked.connect(self._choose_place)
        self.cancel_button.clicked.connect(self.reject)
        self.format.currentIndexChanged.connect(self._show_name)
        self._exports.progressed.connect(self._show_progress)
        self._exports.ended.connect(self._finish)
        self._is_writing = False
        self._ring = FocusRing(self, style)
        self._show_name()
        self.format.setFocus()

    def sizeHint(self) -> QSize:
        width = min(self._style.px(_WIDTH), self.screen().availableSize().width())
        layout = self.layout()
        assert layout is not None
        return QSize(width, layout.totalHeightForWidth(width))

    @property
    def chosen_format(self) -> Format:
        return Format(self.format.currentData())

    @property
    def proposed_name(self) -> str:
        """What the file is to be called, unless the person says otherwise."""
        return self._exports.proposed_name(self._needed.session_id, self.chosen_format)

    def _show_name(self) -> None:
        name = visible_line(self.proposed_name, 160)
        self._name.setText(tr("File: {name}. Known keys are left out.", name=name))

    def _choose_place(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.windowTitle(), str(Path(folder) / self.proposed_name))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix(self.chosen_format.suffix.removeprefix("."))
        dialog.fileSelected.connect(self.save)
        dialog.finished.connect(self._forget_saving)
        self.saving = dialog
        dialog.open()

    def _forget_saving(self) -> None:
        self.saving = None

    def save(self, path: str) -> None:
        """Write the file."""
        is_part = self.extent.currentData() == _SELECTION
        self._is_writing = True
        for widget in (self.format, self.extent, self.tools, self.thoughts, self.save_button):
            widget.setEnabled(False)
        self._progress.setValue(0)
        self._progress.show()
        self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.adjustSize()
        self._exports.start(
            self._needed.session_id,
            self.chosen_format,
            Path(path),
            self._needed.entry_ids if is_part else None,
            with_tools=self.tools.isChecked(),
            with_thoughts=self.thoughts.isChecked(),
        )

    def _show_progress(self, share: float) -> None:
        if self._is_writing:
            self._progress.setValue(round(share * _PERMILLE))

    def _finish(self, path: str) -> None:
        if self._is_writing:
            self._is_writing = False
            self.done(QDialog.DialogCode.Accepted if path else QDialog.DialogCode.Rejected)

    def reject(self) -> None:
        if self._is_writing:
            # It ends with the thread, a moment later.
            self.cancel_button.setEnabled(False)
            self._exports.cancel()
            return
        super().reject()


def _formats() -> list[tuple[str, str]]:
    return [
        (Format.MARKDOWN.value, tr("Markdown, for editors and wikis")),
        (Format.HTML.value, tr("HTML, one file for any browser")),
        (Format.PDF.value, tr("PDF, for paper and mail")),
        (Format.JSON.value, tr("JSON, everything, to be imported again")),
    ]
