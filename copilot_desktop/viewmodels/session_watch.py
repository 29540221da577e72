"""Tells when somebody else makes a session or changes one; nothing is asked for while nothing happens."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

#: A new session is several files, written one after the other.
_SETTLING_MS: Final = 400

#: New sessions are followed until they hold a prompt. Each costs the system a watch.
_MOST_YOUNG: Final = 32


class SessionWatch(QObject):
    """Watches the folder of all sessions, and of single sessions that are new.

    Signals:
        sessions_changed(): a session was made or removed, by whomever.
        session_changed(session_id): files were made in the folder of one that is followed.
    """

    sessions_changed = Signal()
    session_changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root: Path | None = None
        self._young: dict[str, str] = {}
        self._changed: set[str] = set()
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._on_changed)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLING_MS)
        self._settling.timeout.connect(self._tell)

    def close(self) -> None:
        """Watch nothing any more."""
        self._settling.stop()
        if watched := self._watcher.directories():
            self._watcher.removePaths(watched)
        self._young.clear()
        self._root = None

    def watch(self, root: Path) -> None:
        """Watch the folder of all sessions, which has to be there."""
        if root == self._root and str(root) in self._watcher.directories():
            return
        if self._root is not None and self._root != root:
            self.close()
        if self._watcher.addPath(str(root)):
            self._root = root

    def follow(self, session_id: str) -> bool:
        """Watch one session's folder until `leave`; return whether that begins now."""
        if self._root is None or session_id in self._young or len(self._young) >= _MOST_YOUNG:
            return False
        folder = str(self._root / session_id)
        if not self._watcher.addPath(folder):
            return False
        self._young[session_id] = folder
        return True

    def leave(self, session_id: str) -> None:
        """Watch the folder of a session no more."""
        folder = self._young.pop(session_id, None)
        if folder is not None and folder in self._watcher.directories():
            self._watcher.removePath(folder)

    def _on_changed(self, path: str) -> None:
        self._changed.add(path)
        if not self._settling.isActive():
            self._settling.start()

    def _tell(self) -> None:
        changed, self._changed = self._changed, set()
        if self._root is not None and str(self._root) in changed:
            self.sessions_changed.emit()
        for session_id, folder in tuple(self._young.items()):
            if folder in changed:
                self.session_changed.emit(session_id)
