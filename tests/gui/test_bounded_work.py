"""What a frame does is bounded by the screen, not by the conversation. Counted, not timed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtWidgets import QApplication

from copilot_desktop.widgets.chat_view import ChatView
from copilot_desktop.widgets.transcript.card import Card
from copilot_desktop.widgets.transcript.rows import Row
from tests.support.transcript_view import Conversation, MakeView, answer, long_history, user

#: What is on the screen, and a little around it.
MOST_CARDS = 60
MOST_ROWS = 60


@contextmanager
def laid_out(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Row]]:
    """The rows that are laid out for a new width, or the first time."""
    found: list[Row] = []
    real = Row.layout

    def counted(row: Row, width: int, *, wraps: bool = False) -> int:
        if row.boxes is None or row.width != width:
            found.append(row)
        return real(row, width, wraps=wraps)

    with monkeypatch.context() as patch:
        patch.setattr(Row, "layout", counted)
        yield found


def many(count: int) -> Conversation:
    short = [user(f"m{number}", f"Prompt {number}") for number in range(count)]
    return Conversation(*short, *long_history(10))


def cards(view: ChatView) -> list[Card]:
    return list(view.column.cards.made())


@pytest.mark.parametrize("count", [500, 50_000])
def test_opening(make_view: MakeView, monkeypatch: pytest.MonkeyPatch, count: int) -> None:
    conversation = many(count)
    view = make_view()
    with laid_out(monkeypatch) as rows:
        view.set_chat(conversation.chat)
        QApplication.processEvents()
    assert len(cards(view)) <= MOST_CARDS
    assert len(rows) <= MOST_ROWS


@pytest.mark.parametrize("count", [500, 5_000])
def test_another_width(make_view: MakeView, monkeypatch: pytest.MonkeyPatch, count: int) -> None:
    view = make_view(many(count))
    bar = view.verticalScrollBar()
    for value in (bar.maximum(), bar.maximum() // 2, 0):
        bar.setValue(value)
        QApplication.processEvents()
        for width in (500, 800):
            with laid_out(monkeypatch) as rows:
                view.resize(width, 500)
                QApplication.processEvents()
            assert 0 < len(rows) <= MOST_ROWS


def test_a_jump_anywhere(make_view: MakeView, monkeypatch: pytest.MonkeyPatch) -> None:
    view = make_view(many(50_000))
    bar = view.verticalScrollBar()
    for tenth in range(10):
        with laid_out(monkeypatch) as rows:
            bar.setValue(bar.maximum() * tenth // 10)
            QApplication.processEvents()
        assert len(rows) <= MOST_ROWS


def test_an_entry_far_above(make_view: MakeView, monkeypatch: pytest.MonkeyPatch) -> None:
    conversation = many(50_000)
    view = make_view(conversation)
    before = len(cards(view))
    with laid_out(monkeypatch) as rows:
        for number in range(20):
            conversation.add(answer(f"new{number}", "Put in."), 20_000)
        view.flush()
        QApplication.processEvents()
    assert len(cards(view)) <= before + 25
    assert rows == []
