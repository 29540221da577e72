"""The window that lists every command with its keys, where they are changed in place."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.pick_rows import PickRow
from copilot_desktop.viewmodels.shortcut_choices import ShortcutChoices
from copilot_desktop.widgets.focus_ring import FocusRing
from copilot_desktop.widgets.pick_view import PickView, key_caps
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.style import Style

_SIZE: Final = (640, 620)
_ROW: Final = 36

_MODIFIERS: Final = (
    Qt.Key.Key_Control,
    Qt.Key.Key_Shift,
    Qt.Key.Key_Alt,
    Qt.Key.Key_Meta,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_CapsLock,
)


class ShortcutsDialog(QDialog):
    """Enter on a command, or a click, waits for its new key; Escape leaves it as it is.

    Attributes:
        recording: the command whose new key is waited for, "" for none.
    """

    def __init__(self, choices: ShortcutChoices, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._choices = choices
        self._style = style
        self.recording = ""
        #: A key that another command has; pressed once more it is taken from it.
        self._contested = ""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.setAccessibleName(tr("Keyboard shortcuts"))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Find a command or a key"))
        self.field.setAccessibleName(tr("Find a command or a key"))
        self.view = PickView(style, row_height=_ROW, parent=self)
        self.view.setAccessibleName(tr("Commands and their keys"))
        self.said = PlainLabel(style, "", "small", "text.secondary", wrap=True, parent=self)
        self.change_button = QPushButton(tr("Change key"), self)
        self.remove_button = QPushButton(tr("Remove key"), self)
        self.reset_button = QPushButton(tr("Reset"), self)
        self.reset_all_button = QPushButton(tr("Reset all"), self)
        buttons = QHBoxLayout()
        for button in (self.change_button, self.remove_button, self.reset_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.reset_all_button.setAutoDefault(False)
        buttons.addWidget(self.reset_all_button)
        column = QVBoxLayout(self)
        px = style.px
        column.setContentsMargins(px(20), px(20), px(20), px(16))
        column.setSpacing(px(12))
        column.addWidget(self.field)
        column.addWidget(self.view, 1)
        column.addWidget(self.said)
        column.addLayout(buttons)
        self.resize(px(_SIZE[0]), px(_SIZE[1]))
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._show)
        self.view.picked.connect(self._record)
        self.view.selectionModel().currentChanged.connect(self._sync)
        self.change_button.clicked.connect(self._record_marked)
        self.remove_button.clicked.connect(self._remove)
        self.reset_button.clicked.connect(self._reset)
        self.reset_all_button.clicked.connect(self._reset_all)
        choices.changed.connect(self._show)
        style.changed.connect(self._restyle)
        self._ring = FocusRing(self, style)
        self._restyle()
        self._show()
        self.field.setFocus()

    # ---- what is shown ---------------------------------------------------------------------

    def _show(self, _words: str = "") -> None:
        marked = self.view.marked
        self.view.rows.show(self._choices.items(self.field.text()))
        self.view.mark_first()
        if marked is not None:
            self.view.mark_id(marked.id)
        self._sync()

    def _sync(self) -> None:
        row = self.view.marked
        can_change = row is not None and self._choices.can_change(row.id)
        self.change_button.setEnabled(can_change)
        self.remove_button.setEnabled(can_change and row is not None and bool(row.keys))
        self.reset_button.setEnabled(row is not None and self._choices.is_changed(row.id))
        if self.recording:
            return
        if row is not None and not can_change:
            self.said.setText(tr("This key belongs to its place and cannot be changed."))
        else:
            self.said.setText(tr("Enter or a click changes the key of a command."))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            # Before, there was no room that it could be brought into.
            self.view.mark_first()

    def _restyle(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, self._style.color("surface.canvas"))
        self.setPalette(palette)

    # ---- changing --------------------------------------------------------------------------

    def _record_marked(self) -> None:
        if (row := self.view.marked) is not None:
            self._record(row)

    def _record(self, row: PickRow) -> None:
        if not self._choices.can_change(row.id):
            return
        self.recording, self._contested = row.id, ""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.said.setText(
            tr("Press the new key for “{command}”. Escape leaves it.", command=self._choices.title(row.id))
        )

    def _end(self) -> None:
        self.recording, self._contested = "", ""
        self._sync()

    def _take(self, key: str) -> None:
        check = self._choices.check(self.recording, key)
        shown = "+".join(key_caps(key))
        if check.refusal:
            self.said.setText(check.refusal)
        elif check.holder is not None and self._contested != key:
            self._contested = key
            self.said.setText(
                tr(
                    "{key} belongs to “{command}”. Press it once more to take it from there.",
                    key=shown,
                    command=check.holder.title,
                )
            )
        else:
            command_id = self.recording
            self._end()
            self._choices.assign(command_id, key)

    def _remove(self) -> None:
        if (row := self.view.marked) is not None:
            self._choices.remove(row.id)

    def _reset(self) -> None:
        if (row := self.view.marked) is not None:
            self._choices.reset(row.id)

    def _reset_all(self) -> None:
        self._choices.reset_all()

    # ---- keys ------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and self.recording:
            self._end()
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride and self.recording:
            # A key that is recorded runs nothing.
            event.accept()
            return True
        return event.type() == QEvent.Type.KeyPress and self._press(event)

    def _press(self, event: QKeyEvent) -> bool:
        key = event.key()
        if self.recording:
            if key == Qt.Key.Key_Escape:
                self._end()
            elif key not in _MODIFIERS and not event.isAutoRepeat():
                sequence = QKeySequence(event.keyCombination())
                self._take(sequence.toString(QKeySequence.SequenceFormat.PortableText))
            return True
        match key:
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self.view.step(-1 if key == Qt.Key.Key_Up else 1)
            case Qt.Key.Key_PageUp | Qt.Key.Key_PageDown:
                self.view.page(-1 if key == Qt.Key.Key_PageUp else 1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if not event.isAutoRepeat():
                    self.view.pick()
            case _:
                return False
        return True
