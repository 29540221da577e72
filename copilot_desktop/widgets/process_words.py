"""Figures of a process in words: sizes, spans of time, moments."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from PySide6.QtCore import QDate, QLocale

from copilot_desktop.translation import tr

_MB: Final = 1_000_000
_GB: Final = 1_000_000_000


def memory_words(size: int) -> str:
    """Return a number of bytes: "412 MB", "3.2 GB", "" for none."""
    if size <= 0:
        return ""
    if size >= _GB:
        return tr("{size} GB", size=QLocale().toString(size / _GB, "f", 1))
    return tr("{size} MB", size=max(1, round(size / _MB)))


def span_words(seconds: float) -> str:
    """Return how long something has lasted: "12 s", "5 min", "2 h 10 min", "3 d 4 h"."""
    whole = max(0, int(seconds))
    if whole < 60:
        return tr("{seconds} s", seconds=whole)
    minutes = whole // 60
    if minutes < 60:
        return tr("{minutes} min", minutes=minutes)
    hours, minutes = divmod(minutes, 60)
    if hours < 24:
        return tr("{hours} h {minutes} min", hours=hours, minutes=minutes)
    days, hours = divmod(hours, 24)
    return tr("{days} d {hours} h", days=days, hours=hours)


def moment_words(moment: float, now: float) -> str:
    """Return when something was: the time today, else the date and the time."""
    at, today = datetime.fromtimestamp(moment), datetime.fromtimestamp(now)
    clock = at.strftime("%H:%M")
    if at.date() == today.date():
        return clock
    date = QDate(at.year, at.month, at.day)
    return tr("{date} {time}", date=QLocale().toString(date, QLocale.FormatType.ShortFormat), time=clock)
