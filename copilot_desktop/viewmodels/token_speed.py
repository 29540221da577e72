"""How fast a session writes at this moment, and over the last two minutes.

A provider tells how many tokens an answer had when it has ended. Until then they are reckoned from the
characters that stream in, by what the answers before had told.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from copilot_desktop.client.conversation import Conversation
from copilot_desktop.protocol.events import AgentIdle, MessageDelta, ModelUsage, ReasoningDelta, SessionIdle
from copilot_desktop.viewmodels.streamed_pieces import streamed_pieces

#: The speed is the average over so long.
AVERAGE_S: Final = 3.0
#: Told anew so often while something streams.
EVERY_S: Final = 0.5
#: The line shows so much.
HISTORY_S: Final = 120.0

#: Characters of a token, until a provider has told: that of English prose.
_CHARACTERS: Final = 4.0
#: What a provider tells beyond this is not about the text that we saw.
_LEAST_CHARACTERS, _MOST_CHARACTERS = 0.5, 12.0


class SpeedMeter:
    """Counts what streams in. Times are seconds of one clock."""

    def __init__(self) -> None:
        self._pieces: deque[tuple[float, int]] = deque()
        self._started_at = 0.0
        self._call_characters = 0
        self._per_token = _CHARACTERS
        self._samples: deque[tuple[float, float]] = deque()

    def add(self, now: float, characters: int) -> None:
        """So many characters have come."""
        if not self._pieces or self._pieces[-1][0] <= now - AVERAGE_S:
            # It begins anew after a pause.
            self._pieces.clear()
            self._started_at = now
        self._pieces.append((now, characters))
        self._call_characters += characters

    def told(self, output_tokens: int | None) -> None:
        """A call of the model has ended and had so many tokens."""
        characters, self._call_characters = self._call_characters, 0
        if output_tokens and characters:
            per_token = characters / output_tokens
            if _LEAST_CHARACTERS <= per_token <= _MOST_CHARACTERS:
                self._per_token = per_token

    def pause(self) -> None:
        """What streamed has come to its end; the next piece begins anew."""
        self._pieces.clear()

    def speed(self, now: float) -> float | None:
        """Return tokens per second over the last three seconds; None when nothing has come in them."""
        while self._pieces and self._pieces[0][0] <= now - AVERAGE_S:
            self._pieces.popleft()
        if not self._pieces:
            return None
        # At the beginning there are no three seconds yet; below one the figure would jump.
        span = min(AVERAGE_S, max(1.0, now - self._started_at))
        return sum(count for _at, count in self._pieces) / self._per_token / span

    def sample(self, now: float) -> float | None:
        """Take the present speed into the history and return it."""
        speed = self.speed(now)
        self._samples.append((now, speed or 0.0))
        while self._samples[0][0] < now - HISTORY_S:
            self._samples.popleft()
        return speed

    def history(self, now: float) -> tuple[tuple[float, float], ...]:
        """Return (seconds ago, tokens per second), oldest first."""
        return tuple((now - at, speed) for at, speed in self._samples if at >= now - HISTORY_S)


class TokenSpeed(QObject):
    """The speed of one session. Nothing ticks while nothing streams.

    Attributes:
        tokens_per_s: None while nothing streams.
        first_token_s: from the last request to its first token, None when not told.

    Signals:
        changed(): `tokens_per_s` or the history is new.
    """

    changed = Signal()

    def __init__(
        self,
        conversation: Conversation,
        parent: QObject | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._conversation = conversation
        self._clock = clock
        self._meter = SpeedMeter()
        self.tokens_per_s: float | None = None
        self.first_token_s: float | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(round(EVERY_S * 1000))
        self._timer.timeout.connect(self._tick)
        self._unsubscribe = conversation.on(self._on_event)

    def close(self) -> None:
        """Stop following the session."""
        self._timer.stop()
        self._unsubscribe()

    @property
    def is_ticking(self) -> bool:
        return self._timer.isActive()

    def history(self) -> tuple[tuple[float, float], ...]:
        """Return (seconds ago, tokens per second), oldest first."""
        return self._meter.history(self._clock())

    def _tick(self) -> None:
        self.tokens_per_s = self._meter.sample(self._clock())
        if self.tokens_per_s is None:
            self._timer.stop()
        self.changed.emit()

    def _on_event(self, event: Any, changes: Any) -> None:
        if isinstance(event, ModelUsage):
            if not event.agent_id and event.initiator != "sub-agent":
                self._meter.told(event.output_tokens)
                self.first_token_s = event.first_token_s
        elif isinstance(event, AgentIdle | SessionIdle) and not event.agent_id:
            # Nothing streams any more, though the average of three seconds is not over.
            if self._timer.isActive():
                self._timer.stop()
                self._meter.pause()
                self.tokens_per_s = None
                self.changed.emit()
        elif isinstance(event, MessageDelta | ReasoningDelta) and not event.agent_id:
            pieces = streamed_pieces(self._conversation.transcript, event, changes)
            characters = sum(len(text) for _entry, text in pieces)
            if characters:
                self._meter.add(self._clock(), characters)
                if not self._timer.isActive():
                    self._timer.start()
