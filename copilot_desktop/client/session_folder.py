"""What one session's folder tells of the session, read cheaply: without a server, and never whole.

The folder is `session-state/<id>` of the CLI's home (protocol.md section 4.2). Anything may stand in it:
another version's files, half a line, a line of gigabytes, a pipe. The head and the tail of the event log
are looked at, and the CLI's own notes in `workspace.yaml`; no more is read whatever the size of the log.
"""

from __future__ import annotations

import json
import os
import stat
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Final

from copilot_desktop.client.regular_files import open_regular
from copilot_desktop.client.session_lock import lock_pid
from copilot_desktop.client.workspace_file import read_workspace
from copilot_desktop.protocol.json_fields import JsonFields, seconds
from copilot_desktop.surrogates import scrub_surrogates

EVENTS_NAME: Final = "events.jsonl"
WORKSPACE_NAME: Final = "workspace.yaml"

#: Of another way of reading, or of other facts: what is kept of an earlier one is read again.
FORMAT: Final = 1

_WORKSPACE_BYTES: Final = 64 * 1024

#: The first line tells where the session works.
_HEAD_BYTES: Final = 16 * 1024
#: Where the notes give no name, the first prompt is looked for so far: it stands behind the model's
#: instructions, which are some 50 kB.
_PROMPT_BYTES: Final = 256 * 1024
#: The last words mostly stand in the last lines; behind the long output of a command, somewhat before.
_TAIL_BYTES: Final = (8 * 1024, 128 * 1024)
#: A log that was written to within so many seconds may be in the middle of a line.
SETTLED_S: Final = 10.0
#: Characters of a title and of a last line.
_TITLE_LENGTH: Final = 200
_LINE_LENGTH: Final = 300
#: Entries of a session's folder that are looked at: the CLI makes about ten.
_ENTRIES: Final = 1000

#: Marks of Markdown that would only be noise in one line of plain text.
_MARKUP: Final = str.maketrans("", "", "*`#|\0")

_PROMPT: Final = b'"user.message"'
_SYSTEM_TEXT: Final = "<system_notification>"


@dataclass(frozen=True, slots=True)
class StoredSession:
    """A session as it is on disk.

    Attributes:
        title: the name it was given, else the beginning of its first prompt; "" for none.
        repository: "owner/name", "" when it works in none.
        created_at, modified_at: seconds since the epoch.
        last_line: the last words of the agent or the person.
        size: of the event log in bytes.
        used_by: ids of the processes whose locks are in the folder, whether they run or not.
        was_used: it holds a prompt, or did.
        is_detached: made by a program for its own ends, as after the end of another session.
        is_damaged: what was looked at of the log cannot be read, or it is gone.
    """

    session_id: str
    title: str = ""
    folder: str = ""
    branch: str = ""
    repository: str = ""
    created_at: float = 0.0
    modified_at: float = 0.0
    last_line: str = ""
    size: int = 0
    used_by: tuple[int, ...] = ()
    was_used: bool = False
    is_detached: bool = False
    is_damaged: bool = False

    @property
    def is_shown(self) -> bool:
        """A person would look for it."""
        return self.was_used and not self.is_detached

    def to_json(self) -> str:
        """Return all but the id, for `from_json`."""
        return json.dumps({"format": FORMAT} | {name: getattr(self, name) for name in _FIELDS})

    @staticmethod
    def from_json(session_id: str, text: str) -> StoredSession | None:
        """Return what `to_json` wrote; None when it was written by another version or is broken."""
        try:
            values = json.loads(text)
            if not isinstance(values, dict) or values.pop("format", None) != FORMAT:
                return None
            values["used_by"] = tuple(values["used_by"])
            return StoredSession(session_id, **values)
        except (ValueError, TypeError, KeyError, RecursionError):
            return None


_FIELDS: Final = tuple(name for name in StoredSession.__slots__ if name != "session_id")


def is_session_id(name: str) -> bool:
    """Tell the id of a session from other names: the CLI keeps notes of its own beside the sessions."""
    return bool(name) and not name.startswith(".") and not any(mark in name for mark in ("/", "\\", "\0"))


def stamp_of(folder: str) -> str:
    """Return what changes when anything in a session's folder does that `read_session` looks at.

    Raises:
        OSError: the folder is gone, or no folder.
    """
    of_folder = os.lstat(folder)
    if not stat.S_ISDIR(of_folder.st_mode):
        raise NotADirectoryError(folder)
    parts = [of_folder.st_mtime_ns]
    for name in (EVENTS_NAME, WORKSPACE_NAME):
        try:
            found = os.lstat(f"{folder}/{name}")
        except FileNotFoundError:
            parts.append(-1)
        else:
            parts += [found.st_mtime_ns, found.st_size]
    return ":".join(map(str, parts))


def read_session(folder: Path) -> StoredSession:
    """Return what the folder of a session tells. Its name is the session's id.

    Raises:
        OSError: the folder itself cannot be read.
    """
    locks, newest = _look(folder)
    notes = _notes(folder / WORKSPACE_NAME)
    name = _text(notes.get("name", "") or notes.get("summary", ""))
    facts: dict[str, Any] = {
        "title": "" if name.lstrip().startswith(_SYSTEM_TEXT) else _one_line(name, _TITLE_LENGTH),
        "folder": _text(notes.get("cwd", "")),
        "branch": _text(notes.get("branch", "")),
        "repository": _text(notes.get("repository", "")),
        "created_at": seconds(notes.get("created_at")) or 0.0,
        "used_by": locks,
    }
    facts["modified_at"] = seconds(notes.get("updated_at")) or facts["created_at"] or newest
    try:
        with open_regular(folder / EVENTS_NAME) as log:
            facts |= _facts_of_log(log, facts)
    except OSError:
        # Somebody spoke here; the words are gone. Without a name nobody ever did.
        facts |= {"was_used": bool(name), "is_damaged": bool(name)}
    return StoredSession(folder.name, **facts)


def _look(folder: Path) -> tuple[tuple[int, ...], float]:
    """Return whose locks are in a folder, and when it was changed last."""
    pids = []
    with os.scandir(folder) as entries:
        for _, entry in zip(range(_ENTRIES), entries, strict=False):
            if (pid := lock_pid(entry.name)) is not None:
                pids.append(pid)
    return tuple(sorted(pids)), folder.stat().st_mtime


def _notes(path: Path) -> Mapping[str, str]:
    try:
        with open_regular(path) as file:
            return read_workspace(file.read(_WORKSPACE_BYTES).decode("utf-8", errors="replace"))
    except OSError:
        return {}


def _facts_of_log(log: BinaryIO, known: Mapping[str, Any]) -> dict[str, Any]:
    """Return what an event log tells, where it differs from what the notes say or adds to it."""
    status = os.fstat(log.fileno())
    facts: dict[str, Any] = {"size": status.st_size, "modified_at": status.st_mtime}
    head = log.read(_HEAD_BYTES)
    start, begins_well = _start(head)
    context = start.inner("context")
    for name, key in (("folder", "cwd"), ("branch", "branch"), ("repository", "repository")):
        facts[name] = known[name] or _text(context.text(key))
    facts["created_at"] = known["created_at"] or seconds(start.raw.get("startTime")) or status.st_mtime
    facts["is_detached"] = bool(start.text("detachedFromSpawningParentSessionId"))
    facts["title"] = known["title"]
    prompt = None if facts["title"] else _first_prompt(log, head)
    if prompt is not None:
        facts["title"] = "" if prompt.lstrip().startswith(_SYSTEM_TEXT) else _one_line(prompt, _TITLE_LENGTH)
    facts["last_line"], ends_well = _last_line(log, status.st_size)
    if not status.st_size:
        facts["is_damaged"] = bool(known["title"])
    else:
        # Somebody may be writing the last line just now.
        is_settled = time.time() - status.st_mtime > SETTLED_S
        facts["is_damaged"] = not begins_well or (is_settled and not ends_well)
    is_told = bool(known["title"] or facts["last_line"]) or prompt is not None
    # Of what cannot be read nobody knows that it was never used.
    facts["was_used"] = is_told or facts["is_damaged"] or status.st_size > _PROMPT_BYTES
    return facts


def _start(head: bytes) -> tuple[JsonFields, bool]:
    """Return the data of `session.start` and whether the log begins with an event."""
    line, _, _ = head.partition(b"\n")
    record = _record(line)
    if record is None:
        # A line that is longer than what was read of it begins as it should.
        return JsonFields({}), len(line) == _HEAD_BYTES and line.startswith(b'{"type":"')
    is_start = record.get("type") == "session.start"
    return JsonFields(record.get("data") if is_start else {}), isinstance(record.get("type"), str)


def _first_prompt(log: BinaryIO, head: bytes) -> str | None:
    """Return the first prompt of the person, None where none is near the beginning."""
    data = head
    if len(head) == _HEAD_BYTES:
        data += log.read(_PROMPT_BYTES - _HEAD_BYTES)
    for line in data.split(b"\n"):
        if _PROMPT not in line[:100]:
            continue
        record = _record(line)
        if record is None:
            # Longer than what was read of it.
            return ""
        if record.get("type") == "user.message" and "agentId" not in record:
            return _text(JsonFields(record.get("data")).text("content"))
    return None


def _last_line(log: BinaryIO, size: int) -> tuple[str, bool]:
    """Return the last words of a log, and whether it ends with a whole line."""
    ends_well = True
    for wanted in _TAIL_BYTES:
        begin = max(0, size - wanted)
        log.seek(begin)
        data = log.read(wanted)
        lines = data.split(b"\n")
        # What is longer than all that was read is taken for whole; a line ends in no NUL.
        is_whole = not lines[-1] or _record(lines[-1]) is not None or (len(lines) == 1 and begin > 0)
        ends_well = is_whole and not data.endswith(b"\0")
        # The first of them is cut unless it begins the file.
        for line in reversed(lines[1:] if begin else lines):
            if words := _words(line):
                return words, ends_well
        if not begin:
            break
    return "", ends_well


def _words(line: bytes) -> str:
    """Return the last line of what an event says, "" when nobody speaks in it."""
    if b".message" not in line[:100]:
        return ""
    record = _record(line)
    if record is None or "agentId" in record:
        return ""
    if record.get("type") not in ("assistant.message", "user.message"):
        return ""
    text = _text(JsonFields(record.get("data")).text("content"))
    if text.lstrip().startswith(_SYSTEM_TEXT):
        return ""
    return next(_plain_lines(text), "")


def _plain_lines(text: str) -> Iterator[str]:
    """Yield the lines of a text, the last one first, without marks of Markdown."""
    for line in reversed(text[-4 * _LINE_LENGTH :].split("\n")):
        plain = " ".join(line.translate(_MARKUP).split())
        # A rule, the end of a code block, the frame of a table.
        if plain.strip(" -:=_~>"):
            yield plain[:_LINE_LENGTH]


def _record(line: bytes) -> dict[str, Any] | None:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        try:
            value = json.loads(line.strip(b"\0\r\t \xef\xbb\xbf").decode("utf-8", errors="replace"))
        except (ValueError, RecursionError):
            return None
    return value if isinstance(value, dict) else None


def _text(text: str) -> str:
    """Return foreign text that can be written anywhere."""
    whole: str = scrub_surrogates(text)
    return whole.replace("\0", "")


def _one_line(text: str, limit: int) -> str:
    """Return the first line that is not empty."""
    first = next((line for line in text[: 8 * limit].split("\n") if line.strip()), "")
    return " ".join(first.split())[:limit]
