"""What a person copies from a conversation: the selection, an entry, an answer, the text of a button."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

from copilot_desktop.translation import tr
from copilot_desktop.widgets.transcript.action_row import ActionRow
from copilot_desktop.widgets.transcript.area import TranscriptArea
from copilot_desktop.widgets.transcript.boxes import Box
from copilot_desktop.widgets.transcript.clipboard import Copier, CopyFormat, write_down
from copilot_desktop.widgets.transcript.code_box import CodeBox
from copilot_desktop.widgets.transcript.fold_boxes import RestBox
from copilot_desktop.widgets.transcript.selection import Span, select_all

#: How long a copy button says that it has worked.
_COPIED_MS: Final = 1500
#: A selection that stands for so long is offered to the middle button.
_SELECTED_MS: Final = 150


class Copying(QObject):
    """The copies of one view.

    Signals:
        progressed(is_on): a large selection is written down for the clipboard, or is no more.
        copied(words): something was copied by a key that is not to be seen otherwise.

    Attributes:
        primary_timer: runs until a selection can be pasted with the middle button.
    """

    progressed = Signal(bool)
    copied = Signal(str)

    def __init__(self, view: TranscriptArea) -> None:
        super().__init__(view)
        self._view = view
        self._copier = Copier(self)
        self._copier.progressed.connect(self._tell_progress)
        self._copier.finished.connect(self._tell_copied)
        self._words = ""
        # What is selected can be pasted with the middle button, where the desktop has that.
        self._primary = Copier(self, QClipboard.Mode.Selection)
        self.primary_timer = self._timer(_SELECTED_MS)
        self.primary_timer.timeout.connect(self._copy_to_primary)
        #: The button that says so.
        self._button: CodeBox | ActionRow | RestBox | None = None
        self._button_timer = self._timer(_COPIED_MS)
        self._button_timer.timeout.connect(self._forget_button)

    def _timer(self, interval_ms: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval_ms)
        return timer

    # -- the selection -----------------------------------------------------------------

    def copy(self, wanted: CopyFormat) -> None:
        """Put the selection on the clipboard, or else the entry with the ring.

        What is large takes a moment; `cancel` gives it up.
        """
        span = self._span()
        if span is not None:
            # What is selected is seen to be what is copied.
            self._words = "" if self._has_selection else tr("Message copied")
            self._start(self._copier, span, wanted)

    @property
    def is_busy(self) -> bool:
        """A large selection is being written down."""
        return self._copier.is_busy

    def cancel(self) -> None:
        self._copier.cancel()

    def selection_changed(self) -> None:
        """The person has selected something else."""
        if self._primary.is_possible:
            self.primary_timer.start()

    def _copy_to_primary(self) -> None:
        span = self._view.span()
        if span is not None and self._has_selection:
            self._start(self._primary, span, CopyFormat.PLAIN)

    def _start(self, copier: Copier, span: Span, wanted: CopyFormat) -> None:
        column = self._view.column
        copier.start(write_down(column, span, wanted))

    @property
    def _has_selection(self) -> bool:
        selection = self._view.selection
        return selection is not None and not selection.is_empty

    def _span(self) -> Span | None:
        view, selection = self._view, self._view.selection
        if not self._has_selection and view.ring is not None:
            selection = select_all(view.ring, view.ring)
        return selection.resolve(view.position_of) if selection is not None else None

    def _tell_progress(self, is_on: bool) -> None:
        if is_on:
            self._words = tr("Copied")
        self.progressed.emit(is_on)

    def _tell_copied(self) -> None:
        if self._words:
            self.copied.emit(self._words)

    # -- buttons -------------------------------------------------------------------------

    def copy_by_button(self, text: str, box: Box) -> None:
        """Put a text on the clipboard; the box with the button says for a moment that it has worked."""
        QGuiApplication.clipboard().setText(text)
        self._forget_button()
        if isinstance(box, CodeBox | ActionRow | RestBox):
            box.is_copied = True
            self._button = box
            self._button_timer.start()
        self._view.viewport().update()

    def _forget_button(self) -> None:
        if self._button is not None:
            self._button.is_copied = False
            self._button = None
            self._view.viewport().update()
