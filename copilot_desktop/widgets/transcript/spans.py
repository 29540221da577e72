"""Times and spans of time in words."""

from __future__ import annotations

from datetime import datetime
from time import time

from PySide6.QtCore import QLocale, QTime

from copilot_desktop.translation import tr


def duration(seconds: float | None) -> str:
    """Return "0.4 s", "38 s" or "1 m 12 s", "" when unknown or not worth a word."""
    if seconds is None or seconds < 0.05:
        return ""
    if seconds < 10:
        return tr("{seconds} s", seconds=f"{seconds:.1f}")
    if seconds < 60:
        return tr("{seconds} s", seconds=f"{seconds:.0f}")
    minutes, rest = divmod(int(seconds), 60)
    return tr("{minutes} m {seconds} s", minutes=minutes, seconds=rest)


def clock(seconds: float, *, least: int = 2) -> str:
    """Return "0:38" or "1:02:03" for a time that runs, "" below `least` seconds."""
    whole = int(seconds)
    if whole < least:
        return ""
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def elapsed(started_at: float) -> str:
    """Return the whole seconds since a moment, "" below two."""
    seconds = int(time() - started_at)
    if seconds < 2:
        return ""
    return tr("{seconds} s", seconds=seconds) if seconds < 60 else duration(seconds)


def time_of_day(timestamp: float | None) -> str:
    """Return "12:02" as the language writes it, "" when unknown."""
    moment = local_time(timestamp)
    if moment is None:
        return ""
    return QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)


def local_time(timestamp: float | None) -> datetime | None:
    """Return a moment as the person's clock shows it, None for what is none."""
    try:
        return None if timestamp is None else datetime.fromtimestamp(timestamp)
    except (OverflowError, OSError, ValueError):
        # The peer may name any number.
        return None
