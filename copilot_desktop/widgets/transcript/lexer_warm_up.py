"""Loads the lexers of common languages while nothing happens, before the first code block needs one."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer

from copilot_desktop.rendering.highlight import warm
from copilot_desktop.widgets.transcript.frame_clock import FrameClock

#: Loaded one by one, once per process.
_COMMON_LANGUAGES: Final = ["python", "typescript", "bash", "json", "diff", "html"]
_EVERY_MS: Final = 400


class LexerWarmUp:
    """Waits for pauses between the frames of one view."""

    def __init__(self, frames: FrameClock, parent: QObject) -> None:
        self._frames = frames
        self._timer = QTimer(parent)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._load_next)

    def start(self) -> None:
        """Load what is not loaded yet."""
        if _COMMON_LANGUAGES:
            self._timer.start()

    def _load_next(self) -> None:
        # While something streams: later.
        language = "" if self._frames.is_armed or not _COMMON_LANGUAGES else _COMMON_LANGUAGES.pop(0)
        # Before the work: it makes many objects, and the collector may take the view with its timer.
        self.start()
        if language:
            warm(language)
