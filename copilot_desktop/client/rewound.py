"""What a rewind takes away, kept on the disk so that it can be brought back.

`session.history.rewind` cuts the event log and writes files back; the server keeps nothing of what was
there. So the log, and every file that the rewind is about to change, are copied first. Bringing them back
puts the copy of the log in the place of the cut one, which the server reads when it next resumes the
session. Nothing here calls the server; every function reads and writes files and belongs into a thread.
"""

from __future__ import annotations

import hashlib
import logging
import os
import shutil
import stat
import time
import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec

from copilot_desktop.client.regular_files import NotAFile, open_regular
from copilot_desktop.client.session_folder import EVENTS_NAME
from copilot_desktop.client.session_lock import LockState, read_locks
from copilot_desktop.error_text import CopilotDesktopError

_log = logging.getLogger("copilot_desktop.client")

#: Where the server keeps what it needs to take changes of files back, beside the log.
_SNAPSHOTS: Final = "rewind-file-snapshots"
_MANIFEST: Final = "rewound.json"
_FILES: Final = "files"
#: Ends the name of a copy whose session has gone on.
_ASIDE: Final = ".kept"

#: Of one file, and of all files of one rewind: what is larger is not brought back, and is named.
_LARGEST_FILE: Final = 32 * 2**20
_LARGEST_ALL: Final = 512 * 2**20

_CHUNK: Final = 2**20

#: Such a line is a prompt; a cheap test before the line is decoded.
_PROMPT_MARK: Final = b'"user.message"'


class KeptFile(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A file as it was before the rewind.

    Attributes:
        path: as the server names it, absolute.
        copy: name of the copy; "" when there was no file.
        mode: permission bits of the file; 0 when there was none.
        left: digest of what the rewind left in its place, "" for nothing.
    """

    path: str
    copy: str = ""
    mode: int = 0
    left: str = ""


class Rewound(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One rewind that can be taken back.

    Attributes:
        prompt: the text of the prompt that it went back to before.
        at: seconds since the epoch.
        prompts_left: event ids of the prompts that stayed in the log.
        files: what it changed and what is kept of that.
    """

    prompt: str
    at: float
    prompts_left: tuple[str, ...] = ()
    files: tuple[KeptFile, ...] = ()


@dataclass(frozen=True, slots=True)
class BroughtBack:
    """What came of taking a rewind back.

    Attributes:
        restored: files that are again as they were before the rewind.
        left: files that somebody has changed since; they stay as they are.
    """

    restored: tuple[str, ...] = ()
    left: tuple[str, ...] = ()


class RewoundGone(CopilotDesktopError):
    """A rewind cannot be taken back any more: the session has gone on, or the copy is damaged."""

    code = "rewound-gone"


class RewindNotKept(CopilotDesktopError):
    """What a rewind would take away cannot be copied, so it was not done."""

    code = "rewind-not-kept"

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self._reason = reason

    def fields(self) -> dict[str, str]:
        return {"detail": self._reason}


class RewoundStore:
    """The rewinds of one session that can be taken back, the newest last.

    Args:
        folder: ours, for this session alone.
        session_folder: the session's in the CLI's home.
    """

    def __init__(self, folder: Path, session_folder: Path) -> None:
        self._folder = folder
        self._session = session_folder

    def newest(self) -> Rewound | None:
        """Return the newest rewind whose session has not gone on since; None without any.

        What cannot be taken back any more is put aside: its copies stay until they have served their
        time, see `kept_copies`.
        """
        place = self._newest_place()
        if place is None:
            return None
        try:
            rewound = _read_manifest(place)
            if _prompt_ids(self._session / EVENTS_NAME) == rewound.prompts_left:
                return rewound
        except (OSError, msgspec.DecodeError) as error:
            _log.warning("the copy of what was rewound cannot be read: %s", error)
        self._put_aside()
        return None

    def keep(self, paths: Iterable[str]) -> Path:
        """Copy the log, what belongs to it, and the files at `paths`; return the place of the copy.

        It counts only after `finish`.

        Raises:
            RewindNotKept: the log could not be copied.
        """
        numbers = [int(place.name) for place in self._places()]
        place = self._folder / f"{max(numbers, default=0) + 1:04d}"
        try:
            place.mkdir(parents=True)
            _copy(self._session / EVENTS_NAME, place / EVENTS_NAME)
            if (self._session / _SNAPSHOTS).is_dir():
                shutil.copytree(self._session / _SNAPSHOTS, place / _SNAPSHOTS, symlinks=True)
            (place / _FILES).mkdir()
            kept, room = [], _LARGEST_ALL
            for number, path in enumerate(paths):
                file = _keep_file(Path(path), place / _FILES / str(number), room)
                if file is not None:
                    kept.append(file)
                    room -= (place / _FILES / file.copy).stat().st_size if file.copy else 0
            _write_manifest(place, Rewound(prompt="", at=0.0, files=tuple(kept)))
        except OSError as error:
            shutil.rmtree(place, ignore_errors=True)
            raise RewindNotKept(str(error)) from error
        return place

    def finish(self, place: Path, prompt: str, restored: Sequence[str]) -> Rewound:
        """Note what a rewind has left, after it was done. `restored` are the files that it changed.

        Raises:
            OSError: it cannot be noted; the rewind can then not be taken back.
        """
        changed = set(restored)
        files = tuple(
            msgspec.structs.replace(file, left=_digest(Path(file.path)))
            for file in _read_manifest(place).files
            if file.path in changed
        )
        left = _prompt_ids(self._session / EVENTS_NAME)
        rewound = Rewound(prompt=prompt, at=time.time(), prompts_left=left, files=files)
        _write_manifest(place, rewound)
        return rewound

    def bring_back(self) -> BroughtBack:
        """Put everything back as it was before the newest rewind. The server must have left the session.

        Files that somebody has changed since the rewind stay as they are.

        Raises:
            RewoundGone: the session has gone on since.
            OSError: the log cannot be written; nothing was changed.
        """
        place = self._newest_place()
        if place is None or self.newest() is None:
            raise RewoundGone
        rewound = _read_manifest(place)
        log = self._session / EVENTS_NAME
        beside = log.with_name(f"{EVENTS_NAME}.restored")
        try:
            _copy(place / EVENTS_NAME, beside)
            beside.replace(log)
        finally:
            beside.unlink(missing_ok=True)
        if (place / _SNAPSHOTS).is_dir():
            shutil.copytree(place / _SNAPSHOTS, self._session / _SNAPSHOTS, symlinks=True, dirs_exist_ok=True)
        restored: list[str] = []
        left: list[str] = []
        for file in rewound.files:
            (restored if _bring_file_back(file, place / _FILES) else left).append(file.path)
        shutil.rmtree(place, ignore_errors=True)
        return BroughtBack(tuple(restored), tuple(left))

    def holds(self, prompt_id: str) -> bool:
        """Tell whether the log has the prompt with this event id: the server writes it a moment later."""
        try:
            return prompt_id in _prompt_ids(self._session / EVENTS_NAME)
        except FileNotFoundError:
            return False

    def log_size(self) -> int:
        """Return the size of the log in bytes, 0 without one."""
        try:
            return (self._session / EVENTS_NAME).stat().st_size
        except FileNotFoundError:
            return 0

    def locked_by(self) -> frozenset[int]:
        """Return the processes that have the session open."""
        return frozenset(lock.pid for lock in read_locks(self._session) if lock.state is LockState.LIVE)

    def drop(self, place: Path) -> None:
        """Remove the copy of a rewind that was not done."""
        shutil.rmtree(place, ignore_errors=True)

    def forget(self) -> None:
        """Remove everything that is kept of the session."""
        shutil.rmtree(self._folder, ignore_errors=True)

    def _put_aside(self) -> None:
        """Give the copies names under which they are no rewinds to be taken back any more."""
        for place in self._places():
            try:
                place.rename(place.with_name(f"{place.name}-{uuid.uuid4().hex[:8]}{_ASIDE}"))
            except OSError as error:
                _log.warning("the copy of what was rewound is removed: %s", error)
                shutil.rmtree(place, ignore_errors=True)

    def _places(self) -> list[Path]:
        if not self._folder.is_dir():
            return []
        return sorted(place for place in self._folder.iterdir() if place.name.isdecimal())

    def _newest_place(self) -> Path | None:
        places = self._places()
        return places[-1] if places else None


def _keep_file(path: Path, copy: Path, room: int) -> KeptFile | None:
    """Copy one file; None for one that cannot be kept: it stays as the rewind leaves it."""
    try:
        status = path.lstat()
        if not stat.S_ISREG(status.st_mode) or status.st_size > min(_LARGEST_FILE, room):
            return None
        _copy(path, copy)
    except FileNotFoundError:
        return KeptFile(path=str(path))
    except OSError as error:
        _log.warning("%s cannot be kept: %s", path, error)
        return None
    return KeptFile(path=str(path), copy=copy.name, mode=stat.S_IMODE(status.st_mode))


def _bring_file_back(file: KeptFile, copies: Path) -> bool:
    """Write one file back; False when it is not as the rewind left it, or cannot be written."""
    path = Path(file.path)
    try:
        if _digest(path) != file.left:
            return False
        if not file.copy:
            path.unlink(missing_ok=True)
            return True
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = path.with_name(f".{path.name}.restored")
        try:
            _copy(copies / file.copy, beside)
            beside.chmod(file.mode)
            beside.replace(path)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        _log.warning("%s cannot be brought back: %s", path, error)
        return False
    return True


def _copy(source: Path, target: Path) -> None:
    """Copy a regular file and have it on the disk."""
    with open_regular(source) as reading, target.open("xb") as writing:
        shutil.copyfileobj(reading, writing, _CHUNK)
        writing.flush()
        os.fsync(writing.fileno())


def _digest(path: Path) -> str:
    """Return the SHA-256 of a file, "" when there is none, and a word when it is no file."""
    try:
        with open_regular(path) as reading:
            digest = hashlib.sha256()
            while chunk := reading.read(_CHUNK):
                digest.update(chunk)
            return digest.hexdigest()
    except FileNotFoundError:
        return ""
    except NotAFile:
        return "not a file"


def _prompt_ids(log: Path) -> tuple[str, ...]:
    """Return the event ids of the prompts in a log, in their order."""
    ids = []
    with open_regular(log) as reading:
        for line in reading:
            if _PROMPT_MARK not in line:
                continue
            try:
                event = msgspec.json.decode(line)
            except (msgspec.DecodeError, RecursionError):
                continue
            if isinstance(event, dict) and event.get("type") == "user.message":
                ids.append(str(event.get("id", "")))
    return tuple(ids)


def _read_manifest(place: Path) -> Rewound:
    return msgspec.json.decode((place / _MANIFEST).read_bytes(), type=Rewound)


def _write_manifest(place: Path, rewound: Rewound) -> None:
    beside = place / f"{_MANIFEST}.new"
    beside.write_bytes(msgspec.json.encode(rewound))
    beside.replace(place / _MANIFEST)
