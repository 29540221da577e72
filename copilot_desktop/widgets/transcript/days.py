"""Where a new day begins in a conversation, and what it is called."""

from __future__ import annotations

from datetime import date, timedelta
from time import time
from typing import Final

from PySide6.QtCore import QDate, QLocale

from copilot_desktop.session.entries import Reasoning, ToolCall, UserMessage
from copilot_desktop.session.transcript import EntryList
from copilot_desktop.translation import tr
from copilot_desktop.widgets.transcript.card import Lead
from copilot_desktop.widgets.transcript.card_list import CardList
from copilot_desktop.widgets.transcript.spans import local_time

#: As many entries above a prompt are asked for their time.
_LOOK_BACK: Final = 50


class Days:
    """The names of days in one view, which are those of the present day."""

    def __init__(self) -> None:
        self._today = today()

    def refresh(self, cards: CardList, entries: EntryList) -> bool:
        """Call the days by their names of today; False when no other day has come."""
        now = today()
        if now == self._today:
            return False
        self._today = now
        for card in cards.made():
            index = entries.position(card.entry.id) if card.day is not None else None
            if index is not None:
                card.set_day(day_lead(entries, index))
        return True


def day_lead(entries: EntryList, index: int) -> Lead | None:
    """Return the date that stands above a prompt, None unless it is the first of its day.

    A turn that goes on after midnight is not cut. A conversation of today needs no date.
    """
    prompt = entries[index]
    if not isinstance(prompt, UserMessage) or prompt.agent_id:
        return None
    day = _day_of(prompt)
    if day is None:
        return None
    before = _day_before(entries, index)
    if before == day or (before is None and (index > 0 or day == today())):
        return None
    return Lead(day_words(day))


def _day_before(entries: EntryList, index: int) -> date | None:
    for place in range(index - 1, max(-1, index - 1 - _LOOK_BACK), -1):
        day = _day_of(entries[place])
        if day is not None:
            return day
    return None


def _day_of(entry: object) -> date | None:
    if isinstance(entry, ToolCall | Reasoning):
        moment = local_time(entry.started_at)
    else:
        moment = local_time(getattr(entry, "timestamp", None))
    return moment.date() if moment is not None else None


def today() -> date | None:
    moment = local_time(time())
    return moment.date() if moment is not None else None


def day_words(day: date) -> str:
    """Return "Today", "Yesterday" or the long date as the language writes it."""
    now = today()
    if day == now:
        return tr("Today")
    if now is not None and day == now - timedelta(days=1):
        return tr("Yesterday")
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
