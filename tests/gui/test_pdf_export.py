"""Sessions as PDF: whole, in pages, in another thread, and without fetching anything."""

from __future__ import annotations

import re
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication

from copilot_desktop import pdf_export
from copilot_desktop.export.head import Head
from copilot_desktop.export.items import Item, Role, Text
from copilot_desktop.pdf_export import write_pdf

HEAD = Head("abc", "A <b>title</b>", "/home/me", exported_at=1.0)
HOSTILE = "<img src='file:///etc/passwd'><link rel=stylesheet href=http://evil.example/x.css>"


def pages(path: Path) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", path.read_bytes()))


def answer(text: str) -> Item:
    return Item(Role.ANSWER, "Copilot", 1.0, (Text("markdown", text),), model="gpt-5")


def test_what_is_long_takes_more_pages(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "x.pdf"
    write_pdf(path, HEAD, [answer("short")])
    assert path.read_bytes().startswith(b"%PDF-")
    assert pages(path) == 1
    code = Text("code", "\n".join(f"line {number}" for number in range(300)), "Output")
    write_pdf(
        path, HEAD, [answer("# Title\n\n" + "words " * 3000), Item(Role.TOOL, "bash: ls", None, (code,))]
    )
    assert 5 < pages(path) < 15


def test_hostile_text_is_only_text(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[QUrl | str] = []
    sealed = pdf_export._Sealed.loadResource

    def load(self: pdf_export._Sealed, kind: int, name: QUrl | str) -> object:
        asked.append(name)
        return sealed(self, kind, name)

    monkeypatch.setattr(pdf_export._Sealed, "loadResource", load)
    quotes = "> " * 60 + "deep"
    table = "|a|b|\n|-|-|\n" + "|x|y|\n" * 2000
    texts = [Text("plain", HOSTILE), Text("code", HOSTILE * 3), Text("markdown", HOSTILE + "\n\n" + quotes)]
    items = [
        Item(Role.PROMPT, HOSTILE, None, tuple(texts)),
        answer("![pixel](http://evil.example/p.png)\n\n" + table),
        answer("x" * 300_000),
        answer("\u202e\0\ud83d"),
    ]
    write_pdf(tmp_path / "x.pdf", HEAD, items)
    assert asked == []
    assert pages(tmp_path / "x.pdf") > 3


def test_it_is_written_in_another_thread(qapp: QApplication, tmp_path: Path) -> None:
    path, failures = tmp_path / "x.pdf", list[BaseException]()

    def work() -> None:
        try:
            write_pdf(path, HEAD, [answer("words " * 2000)] * 5)
        except BaseException as error:
            failures.append(error)
            raise

    thread = threading.Thread(target=work)
    thread.start()
    while thread.is_alive():
        QApplication.processEvents()
        thread.join(0.01)
    assert failures == []
    assert pages(path) > 3


def test_what_ends_the_items_ends_the_file(qapp: QApplication, tmp_path: Path) -> None:
    class GivenUp(Exception):
        pass

    def items() -> object:
        yield answer("one")
        raise GivenUp

    with pytest.raises(GivenUp):
        write_pdf(tmp_path / "x.pdf", HEAD, items())  # type: ignore[arg-type]  # a generator that raises
    with pytest.raises(FileNotFoundError):
        write_pdf(tmp_path / "none" / "x.pdf", HEAD, [])


def test_a_book_ends_somewhere(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_export, "_MAX_PAGES", 3)
    write_pdf(tmp_path / "x.pdf", HEAD, [answer("words " * 2000)] * 10)
    assert pages(tmp_path / "x.pdf") < 8
