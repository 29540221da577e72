"""Writes a session to a file, whole or not at all. Runs in a worker thread: plain data in and out.

How it works: the stored history is read stretch by stretch, each is reduced from nothing and written
down, so that a history of any size costs the memory of one stretch. The file gets another name until
it is complete.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any, Final, Protocol, TextIO, TypeAlias

from copilot_desktop.client.event_log import Damage, LogPage
from copilot_desktop.client.folding import Notes, fold_page
from copilot_desktop.client.log_stretches import read_stretches
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.export.head import Head
from copilot_desktop.export.html import HtmlWriter
from copilot_desktop.export.items import Clean, Item, items_of
from copilot_desktop.export.json_session import JsonWriter, chosen
from copilot_desktop.export.markdown import MarkdownWriter
from copilot_desktop.paths import find_resources
from copilot_desktop.protocol.json_fields import seconds
from copilot_desktop.session.entries import Entry
from copilot_desktop.theme import load_all_tokens

#: A prompt is in our journal before the server has it, and the two clocks may differ.
_SLACK_S: Final = 5.0


class Format(Enum):
    """What a session is written as."""

    MARKDOWN = "markdown"
    HTML = "html"
    JSON = "json"
    PDF = "pdf"

    @property
    def suffix(self) -> str:
        return {"markdown": ".md"}.get(self.value, f".{self.value}")


class ExportFailed(CopilotDesktopError):
    """The file could not be written; nothing of it is left."""

    code = "export-failed"

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self._fields: Mapping[str, str] = {"path": str(path), "detail": reason}


class ExportCancelled(Exception):
    """The person has given the export up; nothing of the file is left."""


#: Tells how much is done, from 0 to 1; raises ExportCancelled to end it.
Progress: TypeAlias = Callable[[float], None]


class ItemWriter(Protocol):
    """Writes items into text."""

    def begin(self, head: Head) -> str: ...
    def item(self, item: Item) -> str: ...
    def end(self) -> str: ...


class PdfWriter(Protocol):
    """Writes items into a PDF."""

    def __call__(self, path: Path, head: Head, items: Iterable[Item]) -> None:
        """Write the file; what `items` raises ends it."""


@dataclass(frozen=True, slots=True)
class SessionExport:
    """What is to be written.

    Attributes:
        log: the stored history, None where only `entries` are known.
        entries: only these; None for the whole session.
        clean: takes secrets out of a text.
        notes: what our journal keeps beside the history: unconfirmed prompts, texts without an end.
        write_pdf: for PDF.
    """

    format: Format
    head: Head
    clean: Clean
    log: Path | None = None
    entries: tuple[Entry, ...] | None = None
    with_tools: bool = True
    with_thoughts: bool = True
    notes: Notes = field(default_factory=Notes)
    write_pdf: PdfWriter | None = None


def export_session(wanted: SessionExport, path: Path, progress: Progress) -> None:
    """Write a session to `path`; what was there before is replaced when it is complete.

    Raises:
        ExportFailed: the history cannot be read, or the file cannot be written.
        ExportCancelled: by `progress`.
    """
    try:
        with _whole_or_nothing(path) as draft:
            match wanted.format:
                case Format.JSON:
                    _write_json(wanted, draft, progress)
                case Format.PDF:
                    assert wanted.write_pdf is not None, "a PDF needs its writer"
                    wanted.write_pdf(draft, _clean_head(wanted), _items(wanted, progress))
                case Format.MARKDOWN:
                    _write_items(MarkdownWriter(), wanted, draft, progress)
                case Format.HTML:
                    _write_items(HtmlWriter(load_all_tokens(find_resources())), wanted, draft, progress)
    except OSError as error:
        raise ExportFailed(path, error.strerror or str(error)) from error


@contextlib.contextmanager
def _whole_or_nothing(path: Path) -> Iterator[Path]:
    """Give a draft beside `path`, ours alone to read, that takes its place at the end."""
    # In the same folder: a rename across file systems is a copy.
    handle, name = tempfile.mkstemp(prefix=".export-", suffix=".tmp", dir=path.parent)
    os.close(handle)
    draft = Path(name)
    try:
        yield draft
        descriptor = os.open(draft, os.O_RDWR)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        draft.replace(path)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise


def _open(draft: Path) -> TextIO:
    # A lone surrogate in a log must not end an export.
    return draft.open("w", encoding="utf-8", errors="replace", newline="\n")


def _clean_head(wanted: SessionExport) -> Head:
    head, clean = wanted.head, wanted.clean
    return Head(
        head.session_id,
        clean(head.title),
        clean(head.folder),
        clean(head.branch),
        clean(head.model),
        head.exported_at,
        head.is_part,
        head.app_version,
    )


def _write_items(writer: ItemWriter, wanted: SessionExport, draft: Path, progress: Progress) -> None:
    with _open(draft) as file:
        file.write(writer.begin(_clean_head(wanted)))
        for item in _items(wanted, progress):
            file.write(writer.item(item))
        file.write(writer.end())


def _write_json(wanted: SessionExport, draft: Path, progress: Progress) -> None:
    writer = JsonWriter()
    ids = None if wanted.entries is None else frozenset(_ids(wanted.entries))
    with _open(draft) as file:
        file.write(writer.begin(wanted.head, wanted.clean))
        for page in _pages(wanted.log, progress):
            events = (item for item in page.items if not isinstance(item, Damage))
            for event in chosen(
                events, ids, with_tools=wanted.with_tools, with_thoughts=wanted.with_thoughts
            ):
                file.write(writer.event(event, wanted.clean))
        file.write(writer.end())


def _ids(entries: Iterable[Entry]) -> Iterator[str]:
    for entry in entries:
        yield entry.id
        yield from filter(None, (getattr(entry, "event_id", ""),))


def _items(wanted: SessionExport, progress: Progress) -> Iterator[Item]:
    return items_of(
        _entries(wanted, progress),
        wanted.clean,
        with_tools=wanted.with_tools,
        with_thoughts=wanted.with_thoughts,
    )


def _entries(wanted: SessionExport, progress: Progress) -> Iterator[Entry]:
    if wanted.entries is not None:
        for number, entry in enumerate(wanted.entries):
            progress(number / len(wanted.entries))
            yield entry
        return
    before: LogPage | None = None
    notes = wanted.notes
    for page in _pages(wanted.log, progress):
        if before is not None:
            own, notes = _parted(notes, _begins_at(page))
            yield from _folded(before, own, is_last=False)
        before = page
    if before is not None:
        yield from _folded(before, notes, is_last=True)


def _pages(log: Path | None, progress: Progress) -> Iterator[LogPage]:
    if log is None:
        return
    size = max(1, log.stat().st_size)
    progress(0.0)
    for page in read_stretches(log):
        yield page
        progress(min(1.0, page.end / size))


def _folded(page: LogPage, notes: Notes, *, is_last: bool) -> Iterable[Entry]:
    # Told to begin the log: nothing of it is left to a page before.
    whole = LogPage(page.items, 0, page.end)
    return fold_page(whole, notes, is_last=is_last).transcript.entries


def _parted(notes: Notes, ends_at: float) -> tuple[Notes, Notes]:
    """Return the notes that belong to what comes before a time, and the others."""
    limit = ends_at - _SLACK_S
    return (
        Notes(
            [prompt for prompt in notes.prompts if prompt.created_at < limit],
            [partial for partial in notes.partials if partial.updated_at < limit],
        ),
        Notes(
            [prompt for prompt in notes.prompts if prompt.created_at >= limit],
            [partial for partial in notes.partials if partial.updated_at >= limit],
        ),
    )


def _begins_at(page: LogPage) -> float:
    times: Iterator[Any] = (seconds(event.get("timestamp")) for event in page.events)
    return next((at for at in times if at is not None), 0.0)
