"""Steps through the prompts of all sessions in a composer that has no session yet."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from copilot_desktop.viewmodels.prompt_history import PromptHistory

#: So many before the end the next page is asked for.
_AHEAD = 10


class PromptRecall(QObject):
    """Signals:
    shown(text): this prompt is to be shown, "" for what stood there before: nothing.
    """

    shown = Signal(str)

    def __init__(self, history: PromptHistory, parent: QObject) -> None:
        super().__init__(parent)
        self._history = history
        #: Which prompt is shown, None for none; the first one is the newest.
        self._at: int | None = None
        self._is_awaited = False
        history.changed.connect(self._take)

    def step(self, direction: int) -> None:
        """Go to the prompt before (-1) or after (+1) the one that is shown."""
        if self._at is None:
            if direction < 0 and not self._is_awaited:
                self._is_awaited = True
                self._history.open()
            return
        at = self._at - direction
        if at < 0:
            self.stop()
            self.shown.emit("")
        elif at < len(self._history.prompts):
            self._at = at
            if at + _AHEAD >= len(self._history.prompts):
                self._history.load_more()
            self.shown.emit(self._history.prompts[at])

    def stop(self) -> None:
        """The person goes on with what is shown, or with something else."""
        if self._at is not None or self._is_awaited:
            self._at, self._is_awaited = None, False
            self._history.close()

    def _take(self) -> None:
        if self._is_awaited and self._history.prompts:
            self._is_awaited = False
            self._at = 0
            self.shown.emit(self._history.prompts[0])
