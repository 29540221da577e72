"""Whole sessions on their way into a file."""

from __future__ import annotations

import json
import stat
import tracemalloc
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import pytest

from copilot_desktop.client.folding import Notes
from copilot_desktop.export.head import Head
from copilot_desktop.export.items import Item
from copilot_desktop.export.session_export import (
    ExportCancelled,
    ExportFailed,
    Format,
    SessionExport,
    export_session,
)
from copilot_desktop.session.entries import EntryId, UserMessage
from tests.support.big_log import write_log

HEAD = Head("abc", "A title", exported_at=1.0)


def keep(text: str) -> str:
    return text


def ignore(_share: float) -> None: ...


@dataclass
class Note:
    prompt_id: str
    text: str
    created_at: float
    message_id: str = ""
    attachments: str = ""


@pytest.fixture
def log(tmp_path: Path) -> Path:
    path = tmp_path / "session" / "events.jsonl"
    write_log(path, 2000, bytes_each=600)
    return path


def export(log: Path | None, path: Path, format_: Format, **values: object) -> str:
    wanted = replace(SessionExport(format_, HEAD, keep, log), **values)  # type: ignore[arg-type]  # of its own fields
    export_session(wanted, path, ignore)
    return path.read_text(encoding="utf-8")


@pytest.mark.parametrize("format_", [Format.MARKDOWN, Format.HTML, Format.JSON])
def test_all_of_a_history_is_written_once_and_in_order(log: Path, tmp_path: Path, format_: Format) -> None:
    path = tmp_path / "out"
    text = export(log, path, format_)
    prompts = [text.index(f"prompt {number} ") for number in range(80)]
    assert prompts == sorted(prompts)
    assert text.count("prompt 40 ") == 1
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert sorted(tmp_path.iterdir()) == [path, log.parent]
    if format_ is Format.JSON:
        assert len(json.loads(text)["events"]) == 2000


def test_memory_is_that_of_a_stretch(tmp_path: Path) -> None:
    log = tmp_path / "events.jsonl"
    size = write_log(log, 4000, bytes_each=8000)
    assert size > 20_000_000
    tracemalloc.start()
    try:
        export_session(SessionExport(Format.JSON, HEAD, keep, log), tmp_path / "out", ignore)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 12_000_000


def test_the_part_that_is_wanted(log: Path, tmp_path: Path) -> None:
    entries = (UserMessage(EntryId("u"), "only this"),)
    text = export(log, tmp_path / "out", Format.MARKDOWN, entries=entries)
    assert "only this" in text
    assert "prompt 1 " not in text


def test_what_only_the_journal_has_is_written_where_it_was(tmp_path: Path) -> None:
    log = tmp_path / "events.jsonl"
    write_log(log, 2000, bytes_each=600)
    events = [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]
    at = datetime.fromisoformat(events[1000]["timestamp"].replace("Z", "+00:00")).timestamp()
    notes = Notes([Note("p1", "kept by us", at), Note("p2", "at the end", at + 10**6)])
    text = export(log, tmp_path / "out", Format.MARKDOWN, notes=notes)
    assert text.count("kept by us") == 1
    assert 0.2 < text.index("> kept by us") / len(text) < 0.8
    assert text.index("at the end") > text.index("prompt 80 ")


def test_given_up_or_failed_nothing_is_left(log: Path, tmp_path: Path) -> None:
    path = tmp_path / "out.md"
    path.write_text("before")
    shares: list[float] = []

    def give_up(share: float) -> None:
        shares.append(share)
        if share > 0.4:
            raise ExportCancelled

    with pytest.raises(ExportCancelled):
        export_session(SessionExport(Format.MARKDOWN, HEAD, keep, log), path, give_up)
    assert shares == sorted(shares)
    assert path.read_text() == "before"
    assert sorted(tmp_path.iterdir()) == [path, log.parent]
    with pytest.raises(ExportFailed) as failed:
        export_session(
            SessionExport(Format.MARKDOWN, HEAD, keep, tmp_path / "none"),
            tmp_path / "no" / "where.md",
            ignore,
        )
    assert failed.value.code == "export-failed"
    with pytest.raises(ExportFailed):
        export_session(SessionExport(Format.MARKDOWN, HEAD, keep, tmp_path / "none"), path, ignore)
    assert path.read_text() == "before"


def test_a_pdf_is_written_by_whoever_can(log: Path, tmp_path: Path) -> None:
    titles: list[str] = []

    def write(path: Path, head: Head, items: Iterable[Item]) -> None:
        titles.extend(item.title for item in items)
        path.write_text(head.title)

    assert export(log, tmp_path / "x.pdf", Format.PDF, write_pdf=write) == "A title"
    assert titles.count("You") > 80


def test_formats_have_their_suffixes() -> None:
    assert [format_.suffix for format_ in Format] == [".md", ".html", ".json", ".pdf"]
