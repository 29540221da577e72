"""Reads an event log forwards, line by line, from where it was left."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO, Final

from copilot_desktop.client.event_log import events_of_line
from copilot_desktop.session.searchable import SEARCHED_TYPES

#: A longer line is passed over: no text that is searched comes near it.
MAX_LINE: Final = 64 * 1024 * 1024

#: Of what was read, so much at its beginning and its end is compared later on.
_HEAD: Final = 1024
_TAIL: Final = 4096

_RECORD: Final = b'{"type":"'
_SEARCHED: Final = frozenset(name.encode() for name in SEARCHED_TYPES)


@dataclass(frozen=True, slots=True)
class LogLine:
    """A line of a log.

    Attributes:
        start, end: its first byte, and the first one of the next line.
        events: those of it that texts are read of.
    """

    start: int
    end: int
    events: tuple[dict[str, Any], ...]


def read_lines(file: BinaryIO, start: int) -> Iterator[LogLine]:
    """Yield the lines from the offset `start` on that are there to their end.

    The last line may still be written, or torn: it is left until a line feed stands behind it.

    Raises:
        OSError: the file cannot be read.
    """
    file.seek(start)
    while line := file.readline(MAX_LINE):
        end = start + len(line)
        if not line.endswith(b"\n"):
            rest = _to_line_feed(file)
            if not rest:
                return
            yield LogLine(start, end + rest, ())
            start = end + rest
            continue
        yield LogLine(start, end, _events(line))
        start = end


def _to_line_feed(file: BinaryIO) -> int:
    """Pass over the rest of a line; return its length, 0 when it has no end."""
    length = 0
    while piece := file.readline(MAX_LINE):
        length += len(piece)
        if piece.endswith(b"\n"):
            return length
    return 0


def _events(line: bytes) -> tuple[dict[str, Any], ...]:
    if line.startswith(_RECORD):
        name = line[len(_RECORD) : line.find(b'"', len(_RECORD))]
        # Most of a log are the system's prompts and other things nobody looks for. Where a record that
        # was cut off runs into the next one, that one's beginning stands in the line.
        if name not in _SEARCHED and line.find(_RECORD, len(_RECORD)) < 0:
            return ()
    return tuple(events_of_line(line))


def fingerprint(file: BinaryIO, read_to: int) -> str:
    """Return what tells whether the first `read_to` bytes are still those that were read."""
    file.seek(0)
    digest = hashlib.sha256(file.read(min(_HEAD, read_to)))
    tail = min(_TAIL, read_to)
    file.seek(read_to - tail)
    digest.update(file.read(tail))
    return digest.hexdigest()
