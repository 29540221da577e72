"""The next run of the application shows each session where and as it was left."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.session.entries import (
    AssistantMessage,
    Entry,
    EntryId,
    StreamState,
    ToolCall,
    ToolState,
    UserMessage,
)
from copilot_desktop.session.evolving import evolve
from copilot_desktop.session.growing_text import GrowingText
from copilot_desktop.session.transcript import EntryList, Transcript
from copilot_desktop.widgets.chat_page import ChatPage
from copilot_desktop.widgets.chat_view import ChatView
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.transcript.kept_view import KeptView, from_json, to_json
from copilot_desktop.widgets.transcript.places import Place, Seen
from copilot_desktop.widgets.transcript.reading_place import ReadingPlace
from copilot_desktop.widgets.view_keeper import ViewKeeper
from tests.support.fake_viewmodels import FakeChat


def turns(start: int, stop: int) -> list[Entry]:
    entries: list[Entry] = []
    for n in range(start, stop):
        text = GrowingText(f"Answer {n}.\n\n" + "Words that fill a line of the page. " * 12)
        entries.append(UserMessage(EntryId(f"u{n}"), f"Question {n}"))
        entries.append(AssistantMessage(EntryId(f"a{n}"), text, StreamState.COMPLETE))
    return entries


def transcript(entries: list[Entry]) -> Transcript:
    return Transcript(entries=EntryList(tuple(entries)))


def shown(qtbot: QtBot, style: Style, chat: FakeChat | None) -> ChatView:
    view = ChatView(style)
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    qtbot.waitExposed(view)
    view.set_chat(chat)
    QApplication.processEvents()
    return view


def next_run(chat: FakeChat, entries: list[Entry] | None = None, **fields: Any) -> FakeChat:
    """The same session, of which no more is known than what was kept."""
    state = json.loads(json.dumps(chat.view_state))
    kept = chat.transcript if entries is None else transcript(entries)
    return FakeChat(transcript=kept, view_state=state, **fields)


def first_on_screen(view: ChatView) -> tuple[str, int]:
    row = view.column.visible()[0]
    return row.card.entry.id, view.column.rows_span(row)[0]


def test_a_session_opens_where_it_was_read(qtbot: QtBot, style: Style) -> None:
    chat = FakeChat(transcript=transcript(turns(0, 20)))
    view = shown(qtbot, style, chat)
    view.move_by(-1500)
    QApplication.processEvents()
    view.keep_view_state()
    place = first_on_screen(view)
    again = shown(qtbot, style, next_run(chat))
    assert first_on_screen(again) == place
    assert not again.column.follows


def test_one_that_was_left_at_its_end_opens_there(qtbot: QtBot, style: Style) -> None:
    chat = FakeChat(transcript=transcript(turns(0, 20)))
    view = shown(qtbot, style, chat)
    view.set_chat(None)
    again = shown(qtbot, style, next_run(chat))
    assert again.column.follows
    assert again.column.is_at_end


def test_what_came_since_the_last_run_stands_below_a_divider(qtbot: QtBot, style: Style) -> None:
    chat = FakeChat(transcript=transcript(turns(0, 20)))
    shown(qtbot, style, chat).keep_view_state()
    again = shown(qtbot, style, next_run(chat, turns(0, 22)))
    index = again.position_of(EntryId("u20"))
    assert index is not None
    lead = again.column.cards[index].lead
    assert lead is not None
    assert lead.is_new


def test_what_was_opened_is_open_again(qtbot: QtBot, style: Style) -> None:
    call = ToolCall(
        EntryId("c1"),
        "bash",
        arguments={"command": "ls"},
        state=ToolState.SUCCEEDED,
        output=GrowingText("one\ntwo\n"),
    )
    entries = [*turns(0, 2), call, *turns(2, 3)]
    chat = FakeChat(transcript=transcript(entries))
    view = shown(qtbot, style, chat)
    index = view.position_of(call.id)
    assert index is not None
    before = view.column.cards[index].is_expanded
    view.toggle(index)
    view.set_chat(None)
    again = shown(qtbot, style, next_run(chat))
    assert again.column.cards[index].is_expanded is not before


def test_older_pages_are_read_until_the_place_is_there(qtbot: QtBot, style: Style) -> None:
    chat = FakeChat(transcript=transcript(turns(0, 30)))
    view = shown(qtbot, style, chat)
    view.move_by(-6000)
    QApplication.processEvents()
    view.keep_view_state()
    place = first_on_screen(view)
    later = next_run(chat, turns(24, 30), has_older=True)
    again = shown(qtbot, style, later)
    assert ("load_older", 0) in later.calls
    for start in (18, 12, 0):
        later._set({"has_older": start > 0})
        later.show(transcript(turns(start, 30)))
        QApplication.processEvents()
        if start <= int(place[0][1:]):
            break
    assert first_on_screen(again) == place


def test_a_place_that_is_gone_is_not_looked_for_for_ever(qtbot: QtBot, style: Style) -> None:
    chat = FakeChat(transcript=transcript(turns(0, 20)))
    view = shown(qtbot, style, chat)
    view.move_by(-1500)
    view.keep_view_state()
    later = next_run(chat, turns(1000, 1020), has_older=True)
    again = shown(qtbot, style, later)
    for start in range(990, 890, -10):
        later.show(transcript(turns(start, 1020)))
        QApplication.processEvents()
    assert again.column.follows, "at the end"
    count = len(later.calls)
    later.state_changed.emit()
    assert len(later.calls) == count


def follows(chat: FakeChat) -> bool:
    return bool(chat.view_state["place"]["follows"])


def test_a_page_keeps_it_after_a_while_and_not_with_every_step(qtbot: QtBot, style: Style) -> None:
    page = ChatPage(style)
    qtbot.addWidget(page)
    page.resize(700, 600)
    page.show()
    qtbot.waitExposed(page)
    keeper = ViewKeeper(page)
    chat = FakeChat(transcript=transcript(turns(0, 20)))
    page.set_chat(chat)
    keeper.keep()
    assert follows(chat)
    for _ in range(5):
        page.view.move_by(-100)
    assert follows(chat)
    assert keeper._timer.isActive()
    keeper._timer.timeout.emit()
    assert not follows(chat)
    assert not keeper._timer.isActive()


# ---- the JSON --------------------------------------------------------------------------------


def test_a_view_survives_and_names_prompts_as_the_server_does() -> None:
    entries: list[Entry] = [UserMessage(EntryId("own-id"), "x"), AssistantMessage(EntryId("a1"))]
    kept = transcript(entries)
    kept = evolve(kept, progress=evolve(kept.progress, prompt_entries={"server-id": EntryId("own-id")}))
    place = Place(
        ((EntryId("own-id"), -5), (EntryId("a1"), 30)),
        ReadingPlace(0, ((1, 2), 3), 4, 5),
        640,
        False,
        Seen((EntryId("a1"), EntryId("own-id")), (EntryId("a1"), 7), 1234.5),
    )
    opened = frozenset({EntryId("a1"), EntryId("gone")})
    view = KeptView(place, opened, {EntryId("a1"): frozenset({"x"})}, frozenset({EntryId("a1")}))
    state = json.loads(json.dumps(to_json(view, kept)))
    found = from_json(state)
    assert found.place is not None
    assert found.place.shown == ((EntryId("server-id"), -5), (EntryId("a1"), 30))
    assert found.place.seen.newest == (EntryId("a1"), EntryId("server-id"))
    assert (found.place.line, found.place.seen.said) == (place.line, place.seen.said)
    assert (found.place.width, found.place.follows) == (640, False)
    assert found.opened == found.turned == {EntryId("a1")}
    assert found.parts == {EntryId("a1"): frozenset({"x"})}


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=8,
)


@given(
    st.dictionaries(
        st.sampled_from(["place", "opened", "parts", "turned", "other"]),
        _JSON
        | st.fixed_dictionaries(
            {"shown": _JSON, "width": _JSON, "follows": _JSON, "newest": _JSON, "line": _JSON, "said": _JSON}
        ),
    )
)
def test_any_json_is_read_as_some_view(state: dict[str, Any]) -> None:
    found = from_json(state)
    assert all(isinstance(entry_id, str) for entry_id in (*found.opened, *found.turned, *found.parts))


@pytest.mark.parametrize("state", [{}, {"place": None}, {"place": {"shown": 1}}])
def test_what_was_never_kept_is_the_end(state: dict[str, Any]) -> None:
    assert from_json(state).place is None
