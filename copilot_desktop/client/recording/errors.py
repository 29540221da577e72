"""What can go wrong with recordings."""

from __future__ import annotations

from copilot_desktop.error_text import CopilotDesktopError


class RecordingFailed(CopilotDesktopError):
    """The file of a recording cannot be made; nothing is recorded."""

    code = "recording-failed"

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self._fields = {"path": path, "detail": reason}


class RecordingUnreadable(CopilotDesktopError):
    """A file cannot be played back."""

    code = "recording-unreadable"

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self._fields = {"path": path, "detail": reason}
