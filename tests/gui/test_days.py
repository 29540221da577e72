"""Dates between the days of a conversation."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QDate, QLocale

from copilot_desktop.session.entries import Entry, UserMessage
from copilot_desktop.session.transcript import EntryList
from copilot_desktop.widgets.transcript import days
from copilot_desktop.widgets.transcript.card import Lead
from copilot_desktop.widgets.transcript.days import day_lead
from tests.support.transcript_view import Conversation, MakeView, answer, picture, settled, user

_NOW = datetime(2026, 3, 29, 12, 0)


@pytest.fixture(autouse=True)
def at_noon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(days, "time", _NOW.timestamp)


def prompt(entry_id: str, moment: datetime | None) -> UserMessage:
    return replace(user(entry_id), timestamp=None if moment is None else moment.timestamp())


def leads(*entries: Entry) -> list[str]:
    found = EntryList(entries)
    return [lead.words for index in range(len(found)) if (lead := day_lead(found, index)) is not None]


def long(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def test_each_day_is_named_once() -> None:
    before, yesterday = _NOW - timedelta(days=9), _NOW - timedelta(days=1)
    found = leads(
        prompt("u1", before),
        answer("a1", "So"),
        prompt("u2", before + timedelta(minutes=5)),
        prompt("u3", yesterday),
        answer("a3", "So"),
        prompt("u4", _NOW),
        prompt("u5", _NOW),
    )
    assert found == [long(before.date()), "Yesterday", "Today"]


def test_a_conversation_of_today_has_no_date() -> None:
    assert leads(prompt("u1", _NOW), answer("a", "So"), prompt("u2", _NOW)) == []


def test_what_has_no_time_has_no_date() -> None:
    assert leads(prompt("u1", None), prompt("u2", None)) == []
    assert leads(replace(user("u"), timestamp=1e300)) == []


def test_midnight_parts_the_days() -> None:
    late = datetime(2026, 3, 28, 23, 59, 59)
    assert leads(prompt("u1", late), prompt("u2", late + timedelta(seconds=2))) == ["Yesterday", "Today"]


def test_looking_back_is_bounded() -> None:
    many = [answer(f"a{number}", "x") for number in range(500)]
    assert leads(prompt("u1", _NOW - timedelta(days=3)), *many, prompt("u2", _NOW)) == [
        long((_NOW - timedelta(days=3)).date())
    ]


def test_a_date_takes_room_above_its_prompt(make_view: MakeView) -> None:
    conversation = Conversation(prompt("u1", _NOW), prompt("u2", _NOW))
    plain = [row.y for row in make_view(conversation).column.visible()]
    conversation = Conversation(prompt("u1", _NOW - timedelta(days=1)), prompt("u2", _NOW))
    view = make_view(conversation)
    dated = view.column.visible()
    assert next(row.y for row in dated if row.card.entry.id == "u1") > plain[0]
    cards = view.column.cards
    assert [cards[index].lead for index in range(2)] == [Lead("Yesterday"), Lead("Today")]
    assert settled(view) == picture(view)
    view.resize(500, 400)
    assert cards[1].lead == Lead("Today")


def test_the_divider_of_new_messages_gives_way_to_the_date_again(make_view: MakeView) -> None:
    view = make_view(Conversation(prompt("u1", _NOW - timedelta(days=1))))
    card = view.column.cards[0]
    height = card.top
    card.set_lead(Lead("New", is_new=True))
    card.set_day(Lead("Yesterday"))
    assert card.lead == Lead("New", is_new=True)
    card.set_lead(None)
    assert card.lead == Lead("Yesterday")
    assert card.top == height


def test_days_are_called_anew_when_another_has_come(
    make_view: MakeView, monkeypatch: pytest.MonkeyPatch
) -> None:
    conversation = Conversation(prompt("u1", _NOW - timedelta(days=1)), prompt("u2", _NOW))
    view = make_view(conversation)
    monkeypatch.setattr(days, "time", (_NOW + timedelta(days=1)).timestamp)
    conversation.add(prompt("u3", _NOW + timedelta(days=1)))
    view.flush()
    cards = view.column.cards
    words = [lead.words for index in range(3) if (lead := cards[index].lead) is not None]
    assert words == [long(date(2026, 3, 28)), "Yesterday", "Today"]
