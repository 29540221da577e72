"""The event log that the CLI keeps of a session, read page by page from its end.

`events.jsonl` has one event per line (protocol.md section 4.2), and nothing else may be taken for
granted: a process may be writing to it, a power loss leaves a torn last line or a tail of NUL bytes,
older CLIs have left records that run into each other, and lines may be megabytes long. A page begins
with a prompt of the person where there is one near, so that it can be read without what stands above;
within a long run with a turn of the main agent, whose calls end in it.

Only the bytes of the page asked for are read, whatever the size of the file. Before the newest page some
more are looked through: for the model and the folder that the session has had since then.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Final, TypeAlias

from copilot_desktop.client.regular_files import open_regular

#: What is read of a log at once: some hundreds of events, decoded in a few hundredths of a second.
PAGE_BYTES: Final = 512 * 1024

#: A page that has found no prompt to begin with is at most so many times longer.
_LONGER_AT_MOST: Final = 4

#: Read from the disk at once.
_BLOCK_BYTES: Final = 256 * 1024

#: The type stands first in every line the CLI writes; in a line of another order it is not found.
_PROMPT_BEGIN: Final = b'{"type":"user.message"'

#: A turn of the main agent, or of a sub-agent.
_TURN_BEGIN: Final = b'{"type":"assistant.turn_start"'

#: What tells of the model and of the folder from there on.
_TELLING: Final = re.compile(rb'\n\{"type":"session\.(?:resume|model_change|context_changed)"')

#: So much is looked through for that; a life of a session that is longer begins as the session did.
_LOOK_BACK_BYTES: Final = 32 * 1024 * 1024

#: How every record the CLI writes begins; where one that was cut off runs into the next, it stands within.
_RECORD_BEGIN: Final = '{"type":"'

#: So often the beginning of a record is looked for in a line that cannot be read.
_TRIES: Final = 64

#: The first line tells of the session; a context with many instructions makes it long.
_BEGINNING_BYTES: Final = 64 * 1024

#: By so many bytes a place in the log is known again: they hold the text or the time of an event.
_HEAD_BYTES: Final = 1024

_WHOLE: Final = 1 << 62

_DECODER: Final = json.JSONDecoder()

#: Bytes that a power loss or another program may have put round a line.
_PADDING: Final = b"\0\r\t \xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Damage:
    """Bytes of a log that could not be read as events.

    Attributes:
        offset: where they begin in the file.
        size: how many there are.
        is_tail: nothing comes after them: the last line was torn, or is being written.
    """

    offset: int
    size: int
    is_tail: bool = False


#: What stands in a log: the object of an event, or a place that cannot be read.
LogItem: TypeAlias = dict[str, Any] | Damage


@dataclass(frozen=True, slots=True)
class LogPage:
    """A stretch of an event log.

    Attributes:
        items: oldest first.
        start: offset of its first byte; 0 when nothing stands before it.
        end: offset after its last byte.
        beginning: what was told before the page of where the session works, and with which model.
            Of an older page no more than with what the log begins.
        head: its first bytes.
        following: as many of those that stand behind it.
    """

    items: tuple[LogItem, ...]
    start: int
    end: int
    beginning: tuple[dict[str, Any], ...] = ()
    head: bytes = b""
    following: bytes = b""

    def joins(self, later: bytes) -> bool:
        """Tell whether this is of the same log as a page that was read before and began with `later`.

        A log that was replaced or cut short meanwhile is another one.
        """
        return not later or not self.head or self.following[: len(later)] == later

    @property
    def events(self) -> list[dict[str, Any]]:
        """The events alone."""
        return [item for item in self.items if not isinstance(item, Damage)]

    @property
    def is_torn(self) -> bool:
        """The end of the log cannot be read."""
        last = self.items[-1] if self.items else None
        return isinstance(last, Damage) and last.is_tail


def event_log_path(copilot_home: Path, session_id: str) -> Path:
    """Return where the CLI keeps the events of `session_id` (protocol.md section 4.2).

    Raises:
        ValueError: the id is not a plain name; it would lead out of the folder.
    """
    if not session_id or session_id in (".", "..") or any(mark in session_id for mark in ("/", "\\", "\0")):
        raise ValueError(f"not a session id: {session_id!r}")
    return copilot_home / "session-state" / session_id / "events.jsonl"


def read_page(path: Path, end: int | None = None, *, wanted: int = PAGE_BYTES) -> LogPage:
    """Read about `wanted` bytes of the log that stand before the offset `end`.

    Args:
        end: None for the end of the file. Else the `start` of a later page.
        wanted: at least so many bytes, as far as there are.

    Raises:
        OSError: the file cannot be read. A missing file is an empty page.
    """
    try:
        file = open_regular(path)
    except FileNotFoundError:
        return LogPage((), 0, 0)
    with file:
        size = os.fstat(file.fileno()).st_size
        is_newest = end is None
        end = size if end is None else min(end, size)
        data = _before(file, end, wanted)
        start = end - len(data)
        beginning = _beginning(file) if start else ()
        if is_newest:
            beginning = (*beginning, *_told_before(file, start))
        file.seek(end)
        following = file.read(_HEAD_BYTES)
    items = tuple(log_items(data, start, ends_file=end == size))
    return LogPage(items, start, end, beginning, data[:_HEAD_BYTES], following)


def read_log(path: Path) -> LogPage:
    """Read the whole log. Raises as `read_page`."""
    return read_page(path, wanted=_WHOLE)


def _beginning(file: BinaryIO) -> tuple[dict[str, Any], ...]:
    """Return what a log says of its session before anything happened in it."""
    file.seek(0)
    data = file.read(_BEGINNING_BYTES)
    cut = data.find(b"\n" + _PROMPT_BEGIN)
    items = log_items(data[: cut + 1] if cut >= 0 else data, 0, ends_file=False)
    return tuple(item for item in items if isinstance(item, dict) and item.get("type") == "session.start")


def _told_before(file: BinaryIO, end: int) -> tuple[dict[str, Any], ...]:
    """Return what was told last before `end` of model and folder, oldest first."""
    told: list[dict[str, Any]] = []
    start = end
    while start > 0 and end - start < _LOOK_BACK_BYTES:
        size = min(start, _BLOCK_BYTES)
        start -= size
        file.seek(start)
        data = file.read(min(size + _BEGINNING_BYTES, end - start))
        for found in reversed([*_TELLING.finditer(data, 0, size + 32)]):
            line, _, _ = data[found.start() + 1 : found.start() + _BEGINNING_BYTES].partition(b"\n")
            record, _ = _decoded(line.decode(errors="replace"), 0)
            if found.start() >= size or record is None or not is_main(record):
                continue
            told.insert(0, record)
            if record["type"] == "session.resume":
                return tuple(told)
    return tuple(told)


def _before(file: BinaryIO, end: int, wanted: int) -> bytes:
    """Return the bytes of a page: whole lines, the last of them ending at `end`."""
    blocks: list[bytes] = []
    start = end
    have = 0
    while start > 0:
        size = min(start, max(_BLOCK_BYTES, min(wanted, 1 << 26)))
        start -= size
        file.seek(start)
        block = file.read(size)
        blocks.insert(0, block)
        have += len(block)
        if have < wanted:
            continue
        data = b"".join(blocks)
        blocks = [data]
        if (cut := _last_record(data, have - wanted, _PROMPT_BEGIN, starts_run)) is not None:
            return data[cut:]
        if start and have >= wanted * _LONGER_AT_MOST:
            cut = _last_record(data, have - wanted, _TURN_BEGIN, is_main)
            if cut is not None or (cut := _line_begin(data, 0)) is not None:
                return data[cut:]
    return b"".join(blocks)


def _last_record(
    data: bytes, latest: int, begin: bytes, is_wanted: Callable[[dict[str, Any]], bool]
) -> int | None:
    """Return where the last line with a wanted record begins that is not after `latest`."""
    at = latest
    while (at := data.rfind(b"\n" + begin, 0, at + len(begin))) >= 0:
        line_end = data.find(b"\n", at + 1)
        line = data[at + 1 : line_end if line_end >= 0 else len(data)]
        record, _ = _decoded(line.decode(errors="replace"), 0)
        if record is not None and is_wanted(record):
            return at + 1
    return None


def is_main(record: dict[str, Any]) -> bool:
    """Tell an event of the main agent from one of a sub-agent."""
    return "agentId" not in record


def starts_run(prompt: dict[str, Any]) -> bool:
    """Tell a prompt of the person from one for a sub-agent and from words thrown in while a run was on."""
    data = prompt.get("data")
    return is_main(prompt) and isinstance(data, dict) and data.get("delivery") != "steering"


def _line_begin(data: bytes, earliest: int) -> int | None:
    at = data.find(b"\n", earliest)
    return None if at < 0 or at + 1 >= len(data) else at + 1


def log_items(data: bytes, offset: int, *, ends_file: bool) -> Iterator[LogItem]:
    """Yield what the lines of `data` hold; what cannot be read of one stretch is one `Damage`.

    Lines are split at LF only, since texts hold raw U+2028.

    Args:
        offset: where `data` begins in the log.
        ends_file: nothing stands behind it.
    """
    bad: Damage | None = None
    at = 0
    while at < len(data):
        line_end = data.find(b"\n", at)
        is_open = line_end < 0
        line_end = len(data) if is_open else line_end
        line = data[at:line_end]
        events, unread = _records(line)
        if unread is not None:
            begin = offset + at
            bad = Damage(bad.offset if bad else begin, (bad.size if bad else 0) + unread)
        if events:
            if bad is not None:
                yield bad
                bad = None
            yield from events
        at = line_end + 1
    if bad is not None:
        yield Damage(bad.offset, bad.size, is_tail=ends_file)


def _records(line: bytes) -> tuple[list[dict[str, Any]], int | None]:
    """Return the events of a line and how many of its bytes were none, None when it was in order."""
    stripped = line.strip(_PADDING)
    if not stripped:
        # Nothing but NULs: the room that was made for a line which never came.
        return [], len(line) if b"\0" in line else None
    # A byte that is no UTF-8 spoils a letter, not the event.
    text = stripped.decode("utf-8", errors="replace")
    events: list[dict[str, Any]] = []
    unread = 0
    at = tries = 0
    while at < len(text):
        record, record_end = _decoded(text, at)
        tries += 1
        if record is not None and _is_event(record, is_whole=at == 0 and record_end == len(text)):
            events.append(record)
            at = record_end
            continue
        # A record that was cut off, with the next one glued to it.
        following = text.find(_RECORD_BEGIN, at + 1) if tries < _TRIES else -1
        following = len(text) if following < 0 else following
        unread += len(text[at:following].encode("utf-8", errors="replace"))
        at = following
    return events, unread or None


def _decoded(text: str, at: int) -> tuple[dict[str, Any] | None, int]:
    """Return the object at `at` and where it ends; None for anything else."""
    try:
        value, end = _DECODER.raw_decode(text, at)
    except (ValueError, RecursionError):
        return None, at
    while end < len(text) and text[end] in " \t\r\0":
        end += 1
    return (value, end) if isinstance(value, dict) else (None, at)


def _is_event(record: dict[str, Any], *, is_whole: bool) -> bool:
    """Tell the record of an event from an object inside one that was cut off.

    What stands alone in its line may be of a format that is not known yet.
    """
    if not isinstance(record.get("type"), str):
        return False
    return is_whole or (isinstance(record.get("data"), dict) and isinstance(record.get("id"), str))


def events_of_line(line: bytes) -> list[dict[str, Any]]:
    """Return the events that a line of a log holds: one, none, or several that run into each other."""
    return _records(line)[0]
