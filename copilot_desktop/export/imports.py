"""Exported sessions read back: as copies in a folder of our own, which only reading and deleting touch.

How it works: the file is read line by line and never trusted. What is an event is written anew, in the
way the CLI writes its logs, so that whatever reads those reads these; what is not is counted. A copy is
made under another name and takes its place when it is whole.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import tempfile
import time
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, BinaryIO, Final

from copilot_desktop.client.imported import IMPORTED_PREFIX, is_imported
from copilot_desktop.client.log_stretches import MAX_LINE_BYTES
from copilot_desktop.client.regular_files import open_regular
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.export.json_session import FORMAT, VERSION
from copilot_desktop.surrogates import scrub_surrogates

#: More than the largest histories known, and less than what fills a disk.
MAX_BYTES: Final = 2 * 1024**3
MAX_EVENTS: Final = 5_000_000

#: Our own file after another program has put it in order: it is read as a whole.
_MAX_WHOLE_BYTES: Final = 64 * 1024 * 1024

#: A title, a folder: what is longer is none.
_MAX_TEXT: Final = 4_000
_MAX_NOTE_BYTES: Final = 64 * 1024
_MOST_IMPORTS: Final = 10_000

_NOTE: Final = "session.json"

#: So many lines of a foreign file may be no events before the first that is.
_MOST_BAD: Final = 50

#: Events of every session that was used.
_TELLING: Final = frozenset({"session.start", "user.message", "assistant.message"})

_TYPE: Final = re.compile(r"[a-z][A-Za-z0-9_.-]{0,99}")


class ImportRefused(CopilotDesktopError):
    """The file is no session that can be read here."""

    code = "import-refused"

    def __init__(self, path: Path, reason: str, detail: str = "") -> None:
        super().__init__(f"{path}: {reason}")
        self._fields: Mapping[str, str] = {"path": str(path), "reason": reason, "detail": detail}


@dataclass(frozen=True, slots=True)
class ImportedSession:
    """A copy. All texts are foreign.

    Attributes:
        session_id: ours; never one that a CLI knows.
        original_id: of the session it was made of, "" when the file does not tell.
        imported_at: seconds since the epoch.
        event_count, skipped_count: what was read, and what could not be.
    """

    session_id: str
    title: str = ""
    folder: str = ""
    branch: str = ""
    model: str = ""
    original_id: str = ""
    imported_at: float = 0.0
    event_count: int = 0
    skipped_count: int = 0


def import_session(path: Path, home: Path) -> ImportedSession:
    """Make a copy of an exported session, or of an event log of the CLI, below `home`.

    Runs in a worker thread; a file of hundreds of megabytes takes its time.

    Raises:
        ImportRefused: it is no such file, or too large, or of a newer version. Nothing is left.
        OSError: it cannot be read, or the copy cannot be written.
    """
    session_id = f"{IMPORTED_PREFIX}{uuid.uuid4()}"
    sessions = home / "session-state"
    sessions.mkdir(mode=0o700, parents=True, exist_ok=True)
    with open_regular(path.resolve()) as file:
        size = os.fstat(file.fileno()).st_size
        if size > MAX_BYTES:
            raise ImportRefused(path, "too-large")
        draft = Path(tempfile.mkdtemp(prefix=".import-", dir=sessions))
        try:
            reader = _Reader(path, file, size)
            with _create(draft / "events.jsonl") as log:
                for event in reader.events():
                    log.write(json.dumps(event, ensure_ascii=False, separators=(",", ":")).encode() + b"\n")
            if not reader.tells_session:
                raise ImportRefused(path, "no-session")
            made = reader.session(session_id)
            with _create(draft / _NOTE) as note:
                note.write(json.dumps(asdict(made), ensure_ascii=False).encode())
            draft.rename(sessions / session_id)
        except BaseException:
            shutil.rmtree(draft, ignore_errors=True)
            raise
    return made


def _create(path: Path) -> BinaryIO:
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")


def list_imports(home: Path) -> list[ImportedSession]:
    """Return the copies below `home`; what cannot be read of one is left out.

    Raises:
        OSError: the folder is there and cannot be read, so nobody knows which copies there are.
    """
    found: list[ImportedSession] = []
    with contextlib.suppress(FileNotFoundError), os.scandir(home / "session-state") as folders:
        for folder in folders:
            if is_imported(folder.name) and len(found) < _MOST_IMPORTS:
                found.append(_noted(Path(folder.path), folder.name))
    return found


def _noted(folder: Path, session_id: str) -> ImportedSession:
    told: Any = {}
    with contextlib.suppress(OSError, ValueError, RecursionError), open_regular(folder / _NOTE) as file:
        told = json.loads(file.read(_MAX_NOTE_BYTES))
    if not isinstance(told, Mapping):
        told = {}
    return ImportedSession(
        session_id,
        title=_text(told.get("title")),
        folder=_text(told.get("folder")),
        branch=_text(told.get("branch")),
        model=_text(told.get("model")),
        original_id=_text(told.get("original_id")),
        imported_at=_number(told.get("imported_at")),
    )


def delete_import(home: Path, session_id: str) -> None:
    """Remove a copy; one that is gone is fine.

    Raises:
        ValueError: the id is not of a copy.
        OSError: it cannot be removed.
    """
    if not is_imported(session_id):
        raise ValueError(f"not an imported session: {session_id!r}")
    with contextlib.suppress(FileNotFoundError):
        shutil.rmtree(home / "session-state" / session_id)


class _Reader:
    """Reads the events of a file, whichever of the two formats it has."""

    def __init__(self, path: Path, file: BinaryIO, size: int) -> None:
        self._path = path
        self._file = file
        self._size = size
        self._facts: Mapping[str, Any] = {}
        self._first_prompt = ""
        self.tells_session = False
        self.count = 0
        self.skipped = 0

    def session(self, session_id: str) -> ImportedSession:
        """Return what the file has told of its session. After `events`."""
        facts = self._facts
        return ImportedSession(
            session_id,
            title=_text(facts.get("title")) or self._first_prompt or self._path.stem,
            folder=_text(facts.get("folder")),
            branch=_text(facts.get("branch")),
            model=_text(facts.get("model")),
            original_id=_text(facts.get("id")),
            imported_at=time.time(),
            event_count=self.count,
            skipped_count=self.skipped,
        )

    def events(self) -> Iterator[dict[str, Any]]:
        """Yield what is an event, in the order of its keys that the CLI writes."""
        for raw in self._raw():
            event = _event(raw)
            if event is None:
                self.skipped += 1
                if self.skipped > _MOST_BAD and not self.tells_session:
                    raise ImportRefused(self._path, "no-session")
                continue
            self.count += 1
            if self.count > MAX_EVENTS:
                raise ImportRefused(self._path, "too-large")
            self._learn(event)
            yield event

    def _learn(self, event: dict[str, Any]) -> None:
        kind, data = event["type"], event["data"]
        self.tells_session = self.tells_session or kind in _TELLING
        if kind == "user.message" and not self._first_prompt:
            self._first_prompt = _text(data.get("content")).strip()[:200]
        elif kind == "session.start" and not self._facts:
            context = data.get("context")
            context = context if isinstance(context, Mapping) else {}
            self._facts = {
                "id": data.get("sessionId"),
                "folder": context.get("cwd"),
                "branch": context.get("branch"),
                "model": data.get("selectedModel"),
            }

    def _raw(self) -> Iterator[Any]:
        first = self._file.readline(MAX_LINE_BYTES)
        head = first.lstrip(b"\xef\xbb\xbf \t").rstrip()
        if head.endswith(b"[") and (top := _decoded(head + b"]}")) is not _BAD and isinstance(top, dict):
            self._take_head(top)
            yield from self._lines()
        elif head[:1] == b"{" and self._is_ours(head):
            yield from self._whole()
        else:
            if head:
                yield _decoded(head)
            yield from self._lines()

    def _is_ours(self, head: bytes) -> bool:
        """Tell our own file after another program has put it in order."""
        if b'"type"' in head and _event(_decoded(head)) is not None:
            return False
        beginning = head + self._file.read(4096)
        self._file.seek(0)
        return FORMAT.encode() in beginning

    def _whole(self) -> Iterator[Any]:
        if self._size > _MAX_WHOLE_BYTES:
            raise ImportRefused(self._path, "too-large")
        top = _decoded(self._file.read(_MAX_WHOLE_BYTES))
        if not isinstance(top, dict) or not isinstance(top.get("events"), list):
            raise ImportRefused(self._path, "no-session")
        self._take_head(top)
        yield from top["events"]

    def _take_head(self, top: Mapping[str, Any]) -> None:
        if top.get("format") != FORMAT:
            raise ImportRefused(self._path, "no-session")
        version = top.get("version")
        if not isinstance(version, int) or version > VERSION:
            raise ImportRefused(self._path, "newer", str(version)[:40])
        session = top.get("session")
        self._facts = session if isinstance(session, Mapping) else {}

    def _lines(self) -> Iterator[Any]:
        while line := self._file.readline(MAX_LINE_BYTES):
            if not line.endswith(b"\n") and len(line) >= MAX_LINE_BYTES:
                # No event is so long: the rest of the line is passed over.
                while line and not line.endswith(b"\n"):
                    line = self._file.readline(MAX_LINE_BYTES)
                yield _BAD
                continue
            words = line.strip(b" \t\r\n\0")
            if words.endswith(b","):
                words = words[:-1]
            if words and words not in (b"]}", b"]", b"}"):
                yield _decoded(words)


#: What could not be read; no JSON comes to it.
_BAD: Final = object()


def _decoded(line: bytes) -> Any:
    try:
        return json.loads(line.decode("utf-8", "replace"), parse_constant=str)
    except (ValueError, RecursionError):
        return _BAD


def _event(raw: Any) -> dict[str, Any] | None:
    """Return an event as the CLI writes it: its type first."""
    if not isinstance(raw, dict):
        return None
    kind, data = raw.get("type"), raw.get("data")
    if not isinstance(kind, str) or not _TYPE.fullmatch(kind) or not isinstance(data, dict):
        return None
    try:
        rest = {key: value for key, value in raw.items() if key not in ("type", "data")}
        event: dict[str, Any] = scrub_surrogates({"type": kind, "data": data, **rest})
    except RecursionError:
        return None
    return event


def _text(value: Any) -> str:
    return str(scrub_surrogates(value))[:_MAX_TEXT] if isinstance(value, str) else ""


def _number(value: Any) -> float:
    return float(value) if isinstance(value, int | float) and 0 <= value < 1e12 else 0.0
