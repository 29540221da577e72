"""An event log read from its beginning, stretch by stretch: for whoever wants all of it, at any size.

A stretch begins with a prompt of the person where one is near, so that it can be reduced without
what stands before it, as the pages of `event_log` can. One stretch at a time is in memory.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from copilot_desktop.client.event_log import (
    PAGE_BYTES,
    Damage,
    LogItem,
    LogPage,
    is_main,
    log_items,
    starts_run,
)
from copilot_desktop.client.regular_files import open_regular

#: A stretch that finds no prompt to end before is at most so many times longer.
_LONGER_AT_MOST: Final = 4

#: A line beyond this is no event that any CLI writes (pictures are of at most 12 MB): it is skipped.
MAX_LINE_BYTES: Final = 64 * 1024 * 1024

_PROMPT_BEGIN: Final = b'{"type":"user.message"'
_TURN_BEGIN: Final = b'{"type":"assistant.turn_start"'

#: So far a log is looked through for its first prompt: what the CLI is told comes before it.
_FIRST_PROMPT_BYTES: Final = 4 * 1024 * 1024


def read_stretches(path: Path, *, wanted: int = PAGE_BYTES) -> Iterator[LogPage]:
    """Yield the log from its beginning, in stretches of about `wanted` bytes.

    What is appended meanwhile is not read: the log ends where it ended when it was opened.

    Raises:
        OSError: the file cannot be read.
    """
    with open_regular(path) as file:
        size = file.seek(0, 2)
        file.seek(0)
        lines: list[bytes] = []
        items: list[LogItem] = []
        start = at = have = 0

        def page(end: int) -> LogPage:
            rest = log_items(b"".join(lines), end - have, ends_file=end >= size)
            return LogPage((*items, *rest), start, end)

        while at < size:
            line = file.readline(min(MAX_LINE_BYTES, size - at))
            if not line:
                break
            read = at - start
            if read >= wanted and _may_begin(line, is_long=read >= wanted * _LONGER_AT_MOST):
                yield page(at)
                lines, items, have, start = [], [], 0, at
            begin = at
            at += len(line)
            if line.endswith(b"\n") or at >= size:
                lines.append(line)
                have += len(line)
                continue
            # Longer than any event: the rest of the line is passed over.
            items += log_items(b"".join(lines), begin - have, ends_file=False)
            lines, have = [], 0
            while line and not line.endswith(b"\n") and at < size:
                line = file.readline(min(MAX_LINE_BYTES, size - at))
                at += len(line)
            items.append(Damage(begin, at - begin, is_tail=at >= size))
        if lines or items or not at:
            yield page(at)


def _may_begin(line: bytes, *, is_long: bool) -> bool:
    """Tell whether a stretch may begin with this line."""
    if line.startswith(_PROMPT_BEGIN):
        return _holds(line, is_run=True)
    return is_long and line.startswith(_TURN_BEGIN) and _holds(line, is_run=False)


def _holds(line: bytes, *, is_run: bool) -> bool:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        return False
    return isinstance(record, dict) and (starts_run(record) if is_run else is_main(record))


def first_prompt(path: Path) -> str:
    """Return the first prompt of a session, "" when none stands near the beginning.

    Raises:
        OSError: the log cannot be read.
    """
    with open_regular(path) as file:
        data = file.read(_FIRST_PROMPT_BYTES)
    for item in log_items(data, 0, ends_file=False):
        if isinstance(item, dict) and item.get("type") == "user.message" and starts_run(item):
            content = item["data"].get("content")
            if isinstance(content, str) and content.strip():
                return content
    return ""
