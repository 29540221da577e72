"""What stands in place of the sessions while none is shown."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.session_list import ListOptions, Shelf
from copilot_desktop.widgets.page_controls import PageButton
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.style import Style

_LONGEST_TEXT = 60


class EmptyList(QWidget):
    """Signals:
    cleared(): all sessions are to be shown again.
    messages_requested(): the words are to be looked for in all that was said.
    """

    cleared = Signal()
    messages_requested = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._words = PlainLabel(style, "", "small", "text.secondary", wrap=True, parent=self)
        self.messages_button = PageButton(style, tr("Search in messages"), parent=self)
        self.clear_button = PageButton(style, tr("Clear the filter"), parent=self)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._words)
        for button in (self.messages_button, self.clear_button):
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        self.clear_button.clicked.connect(self.cleared)
        self.messages_button.clicked.connect(self.messages_requested)
        style.changed.connect(self._restyle)
        self._restyle()

    @property
    def words(self) -> str:
        return self._words.text()

    def show_options(self, options: ListOptions) -> None:
        """Say why nothing is shown with these options."""
        self._words.setText(_reason(options))
        self.messages_button.setVisible(bool(options.text.strip()))
        self.clear_button.setVisible(options.is_filtered or options.shelf is not Shelf.ACTIVE)

    def _restyle(self) -> None:
        px = self._style.px
        self._column.setContentsMargins(px(20), px(12), px(20), 0)
        self._column.setSpacing(px(12))


def _reason(options: ListOptions) -> str:
    text = visible_line(options.text.strip(), _LONGEST_TEXT)
    if text:
        return tr("Nothing matches “{text}” in titles and folders.", text=text)
    if options.is_filtered:
        return tr("Nothing matches the filter.")
    match options.shelf:
        case Shelf.TRASH:
            return tr("The trash is empty.")
        case Shelf.ARCHIVED:
            return tr("Nothing is archived.")
        case _:
            return tr("No sessions yet. Start one with Ctrl+N.")
