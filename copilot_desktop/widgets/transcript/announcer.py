"""What a screen reader is told by itself: that an answer begins, what tools do, that it has ended.

The text that streams in is never told. What has gone wrong is told at once.
"""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from copilot_desktop.session.entries import (
    AssistantMessage,
    Entry,
    ErrorNotice,
    StreamState,
    ToolCall,
    TurnSummary,
    UserMessage,
)
from copilot_desktop.session.transcript import EntryList
from copilot_desktop.translation import ntr, tr
from copilot_desktop.widgets.transcript.error_words import error_words
from copilot_desktop.widgets.transcript.turns import answer_of

#: As many entries at the end are new when they come.
_NEWEST: Final = 3
#: At most one sentence in this time; of several the newest.
EVERY_S: Final = 3.0


class Announcer:
    """Tells sentences about one view, while it is in front."""

    def __init__(self, view: QWidget) -> None:
        self._view = view
        self._waiting = ""
        self._is_answering = False
        self._last_at = -EVERY_S
        self._timer = QTimer(view)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._tell_waiting)

    def arrived(self, entry: Entry, entries: EntryList, tool_name: Callable[[ToolCall], str]) -> None:
        """Tell of a new entry of a turn that goes on, or has just ended.

        Args:
            tool_name: says what a tool does.
        """
        if not QAccessible.isActive():
            return
        index = entries.position(entry.id)
        if index is None or index < len(entries) - _NEWEST:
            # Of what was long ago nothing is told: it is only read from the disk now.
            return
        match entry:
            case TurnSummary():
                self._is_answering = False
                count = len(answer_of(entries, index).split())
                said = ntr("Answer finished, {count} word", "Answer finished, {count} words", count)
                self.say(said if count else tr("Answer finished"))
            case UserMessage():
                self._is_answering = False
            case ErrorNotice():
                self.say_at_once(tr("Error: {title}", title=error_words(entry).title))
            case AssistantMessage(state=StreamState.STREAMING) if not self._is_answering:
                self._is_answering = True
                self.say(tr("The answer begins"))
            case ToolCall() if not entry.parent_id and not entry.state.is_settled:
                self.say(tool_name(entry))

    def say_at_once(self, words: str) -> None:
        """Tell `words` before anything else."""
        self.forget()
        self._tell(words, QAccessible.AnnouncementPoliteness.Assertive)

    def say(self, words: str) -> None:
        """Tell `words`, now or when the sentence before has been heard."""
        if not QAccessible.isActive():
            return
        self._waiting = words
        if self._timer.isActive():
            return
        wait_s = self._last_at + EVERY_S - monotonic()
        if wait_s > 0:
            self._timer.start(round(wait_s * 1000))
        else:
            self._tell_waiting()

    def forget(self) -> None:
        """Tell nothing of what was to be told."""
        self._waiting = ""
        self._timer.stop()

    def _tell_waiting(self) -> None:
        words, self._waiting = self._waiting, ""
        self._tell(words, QAccessible.AnnouncementPoliteness.Polite)

    def _tell(self, words: str, politeness: QAccessible.AnnouncementPoliteness) -> None:
        if words and self._view.isVisible():
            self._last_at = monotonic()
            event = QAccessibleAnnouncementEvent(self._view, words)
            event.setPoliteness(politeness)
            QAccessible.updateAccessibility(event)
