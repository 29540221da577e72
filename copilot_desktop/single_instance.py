"""One window per user and home: a second start hands the first what it was asked for, and ends.

How it works: the first start holds a lock file and listens on a local socket beside it, both in
a folder that only its user can enter. A lock whose process is gone is taken over. What is handed
over is one line, see `StartRequest`. Qt's own `UserAccessOption` is not used: with it a second
server takes the name away from the first.
"""

from __future__ import annotations

import hashlib
import logging
import os
import socket
import stat
import struct
import sys
import tempfile
import time
from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from copilot_desktop.start_request import MAX_LINE_BYTES, StartRequest
from copilot_desktop.storage.files import PRIVATE_FOLDER_MODE, make_private_folder

_log = logging.getLogger("copilot_desktop.ui")

_LOCK: Final = "instance.lock"
_SOCKET: Final = "instance.socket"

_DONE: Final = b"done\n"

#: `sun_path` holds 104 bytes on macOS and 108 on Linux, the closing zero among them.
_LONGEST_PATH: Final = 103

#: The first start listens within milliseconds after it has the lock; one that closes, with a CLI
#: that has to be killed, is gone after six seconds.
_PATIENCE_S: Final = 10.0
_STEP_MS: Final = 200


class Claim(Enum):
    """What came of asking to be the only one.

    OURS: nobody else runs, or it cannot be known; go on. RAISED: the one that runs has taken the
    request over and comes to the front. MUTE: one runs and does not answer.
    """

    OURS = "ours"
    RAISED = "raised"
    MUTE = "mute"


class SingleInstance(QObject):
    """The place of the one window of a home. Keep it as long as the window lives.

    Signals:
        start_requested(request): somebody started the application once more; a `StartRequest`.
    """

    start_requested = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """Claim nothing yet.

        Args:
            folder: the private folder for lock and socket; made when it is missing.
        """
        super().__init__(parent)
        self._folder = folder
        self._lock: QLockFile | None = None
        self._server: QLocalServer | None = None

    def claim(self, request: StartRequest | None = None, *, patience_s: float = _PATIENCE_S) -> Claim:
        """Become the only one, or have the one that runs come to the front and take `request` over."""
        line = (request or StartRequest()).to_line()
        problem = _unsafe(self._folder)
        if problem:
            _log.warning("several windows may open on this home: %s", problem)
            return Claim.OURS
        lock = QLockFile(str(self._folder / _LOCK))
        # Only the death of its process makes a lock stale, never its age.
        lock.setStaleLockTime(0)
        deadline = time.monotonic() + patience_s
        while not lock.tryLock(0):
            if lock.error() is not QLockFile.LockError.LockFailedError:
                _log.warning("several windows may open on this home: no lock in %s", self._folder)
                return Claim.OURS
            # The other may be about to listen, or about to go.
            if _ask(self._address(), line, lambda: max(1, int((deadline - time.monotonic()) * 1000))):
                return Claim.RAISED
            if time.monotonic() > deadline:
                return Claim.MUTE
            time.sleep(_STEP_MS / 1000)
        self._lock = lock
        self._listen()
        return Claim.OURS

    def stop_listening(self) -> None:
        """The window goes: a start from now on waits for `release`. Idempotent."""
        server, self._server = self._server, None
        if server is not None:
            server.close()
            server.deleteLater()

    def release(self) -> None:
        """Let the next start have the place. Idempotent."""
        self.stop_listening()
        lock, self._lock = self._lock, None
        if lock is not None:
            lock.unlock()

    def _address(self) -> str:
        """Return the name of the socket: a path on POSIX systems, a pipe's name on Windows."""
        path = self._folder / _SOCKET
        if sys.platform == "win32":
            return f"copilot-desktop-{_digest(path)}"
        if len(os.fsencode(path)) <= _LONGEST_PATH:
            return str(path)
        short = Path(tempfile.gettempdir()) / f"copilot-desktop-{os.getuid()}-{_digest(path)}"
        return str(short / _SOCKET)

    def _listen(self) -> None:
        address = self._address()
        if sys.platform != "win32" and (problem := _unsafe(Path(address).parent)):
            _log.warning("a second start cannot bring this window to the front: %s", problem)
            return
        # Left over from a run that was killed; the lock says that nobody listens there.
        QLocalServer.removeServer(address)
        server = QLocalServer(self)
        server.newConnection.connect(self._on_connection)
        if server.listen(address):
            self._server = server
        else:
            _log.warning("a second start cannot bring this window to the front: %s", server.errorString())

    def _on_connection(self) -> None:
        while self._server is not None and (peer := self._server.nextPendingConnection()) is not None:
            if not _is_same_user(peer):
                _log.warning("somebody else's process wanted to bring the window to the front")
                peer.abort()
                peer.deleteLater()
                continue
            peer.disconnected.connect(peer.deleteLater)
            peer.readyRead.connect(lambda peer=peer: self._on_message(peer))
            self._on_message(peer)

    def _on_message(self, peer: QLocalSocket) -> None:
        if peer.bytesAvailable() > MAX_LINE_BYTES:
            peer.abort()
        elif peer.canReadLine():
            request = StartRequest.from_line(bytes(peer.readLine().data()))
            if request is not None:
                peer.write(_DONE)
                self.start_requested.emit(request)
            peer.disconnectFromServer()


def _ask(address: str, line: bytes, remaining_ms: Callable[[], int]) -> bool:
    """Hand `line` to the instance that listens at `address`; False when none answers."""
    peer = QLocalSocket()
    peer.connectToServer(address)
    if not peer.waitForConnected(remaining_ms()):
        return False
    peer.write(line)
    peer.flush()
    answer = b""
    while not answer.endswith(b"\n"):
        if not peer.bytesAvailable() and not peer.waitForReadyRead(remaining_ms()):
            break
        answer += bytes(peer.readAll().data())
    peer.abort()
    return answer == _DONE


def _unsafe(folder: Path) -> str:
    """Make `folder` private; return why it cannot be trusted, "" when it can."""
    try:
        make_private_folder(folder)
        if sys.platform == "win32":
            return ""
        found = folder.lstat()
        if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid():
            return f"{folder} is not our folder"
        if stat.S_IMODE(found.st_mode) & 0o077:
            folder.chmod(PRIVATE_FOLDER_MODE)
    except OSError as error:
        return str(error)
    return ""


def _digest(path: Path) -> str:
    return hashlib.sha256(os.fsencode(path)).hexdigest()[:16]


def _is_same_user(peer: QLocalSocket) -> bool:
    """Tell whether the other side runs as our user, where the system tells; the folder is ours alone."""
    if sys.platform != "linux":
        return True
    with socket.socket(fileno=os.dup(int(peer.socketDescriptor()))) as duplicate:
        size = struct.calcsize("iII")
        _, uid, _ = struct.unpack("iII", duplicate.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, size))
    return bool(uid == os.getuid())
