"""The row of a compaction: what it says, and the summary that it opens to."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from copilot_desktop.session.entries import EntryId, Notice, NoticeKind
from copilot_desktop.widgets.chat_view import ChatView
from copilot_desktop.widgets.transcript.find import Finder
from copilot_desktop.widgets.transcript.find_query import Query
from tests.support.transcript_view import Conversation, MakeView, answer, everything, picture, settled, user

SUMMARY = (
    "<overview>The **delay** doubles.</overview>\n<next_steps>\n- Write a test\n</next_steps>"
    "<checkpoint_title>Retries</checkpoint_title>"
)


def compaction(**fields: Any) -> Notice:
    told = {"phase": "done", "tokens_before": 168_000, "tokens_after": 41_000, **fields}
    return Notice(EntryId("n"), NoticeKind.COMPACTION, fields=told)


def click(view: ChatView) -> None:
    row = next(row for row in view.column.visible() if row.card.entry.id == "n" and row.row_index == 0)
    point = QPoint(view.left + view.column.width // 2, row.y + row.row.height // 3)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)


def test_a_compaction_opens_to_its_summary(make_view: MakeView) -> None:
    view = make_view(
        Conversation(user("u"), compaction(summary=SUMMARY, duration_s=12.2), answer("a", "So."))
    )
    line = "Earlier messages summarised · 168k → 41k tokens · 12 s"
    assert everything(view).splitlines()[2] == line
    index = view.position_of(EntryId("n"))
    assert index is not None
    card = view.column.cards[index]
    assert card.name() == f"{line}, collapsed"
    before = next(row.y for row in view.column.visible() if row.card is card)
    click(view)
    assert next(row.y for row in view.column.visible() if row.card is card) == before
    assert everything(view).split("\n\n")[1].splitlines() == [
        line,
        "Overview",
        "The delay doubles.",
        "Next steps",
        "• Write a test",
        "Checkpoint title",
        "Retries",
    ]
    assert settled(view) == picture(view)
    assert "**Overview**" in card.source()
    click(view)
    assert "doubles" not in everything(view)


def test_the_summary_comes_with_the_end(make_view: MakeView) -> None:
    conversation = Conversation(compaction(phase="running"))
    view = make_view(conversation)
    view.toggle(0)
    assert everything(view) == "Summarising earlier messages..."
    conversation.put(compaction(summary=SUMMARY))
    view.flush()
    assert view.column.cards[0].is_expandable
    assert settled(view) == picture(view)


def test_without_a_summary_there_is_nothing_to_open(make_view: MakeView) -> None:
    view = make_view(Conversation(compaction(summary=5)))
    assert not view.column.cards[0].is_expandable
    click(view)
    assert everything(view) == "Earlier messages summarised · 168k → 41k tokens"


def test_a_summary_is_found(make_view: MakeView) -> None:
    view = make_view(Conversation(compaction(summary=SUMMARY)))
    finder = Finder(view)
    finder.search(Query("delay"))
    while finder.is_searching:
        finder._search_on()
    assert finder.count == 1
    assert "doubles" in everything(view)
