"""View models that ask the server again when it tells that something has changed, while somebody looks."""

from __future__ import annotations

import logging
from collections.abc import Callable, Coroutine
from typing import Any, Final, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from copilot_desktop.client.errors import ConnectionClosed, MethodUnsupported
from copilot_desktop.error_text import CopilotDesktopError, ErrorText, describe
from copilot_desktop.protocol.events import UnknownEvent
from copilot_desktop.session.local_events import (
    ConnectionLost,
    ConnectionRestored,
    SessionOpened,
    SessionReleased,
)

_log = logging.getLogger("copilot_desktop.session")

#: The server tells ten to twenty times of one command.
_SETTLE_MS: Final = 300

_LIFE: Final = (SessionOpened, SessionReleased, ConnectionLost, ConnectionRestored)


class EventSource(Protocol):
    """A session whose events are followed; `client.session.Session` is one."""

    @property
    def is_attached(self) -> bool: ...

    @property
    def is_closed(self) -> bool: ...

    def on(self, handler: Callable[[Any], None], *kinds: type) -> Callable[[], None]: ...


class Following(QObject):
    """Asks at once when somebody begins to look, then after events, and never by a clock.

    A session that the server does not have open is asked nothing: looking must not take it up.

    Signals:
        changed(): what is told of is new.
    """

    changed = Signal()

    #: Names of the server's events after which there is something new.
    EVENTS: frozenset[str] = frozenset()

    #: Classes of the events that are looked at. The server's memory of the session begins and ends with
    #: some of them.
    KINDS: tuple[type, ...] = (UnknownEvent, *_LIFE)

    def __init__(
        self,
        session: EventSource,
        *,
        start: Callable[[Coroutine[Any, Any, object], str], object],
        report: Callable[[ErrorText], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._start = start
        self._report = report
        self._watchers = 0
        self._end: Callable[[], None] = _nothing
        self._is_asking = False
        self._is_to_ask_again = False
        self._is_offered = True
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE_MS)
        self._settling.timeout.connect(self.refresh)

    @property
    def is_offered(self) -> bool:
        """The connected CLI knows of such things."""
        return self._is_offered

    def watch(self) -> None:
        """Somebody looks from now on; `unwatch` ends it."""
        self._watchers += 1
        if self._watchers == 1 and not self._session.is_closed:
            self._end = self._session.on(self._hear, *self.KINDS)
            self.refresh()

    def unwatch(self) -> None:
        """Somebody looks no longer."""
        self._watchers -= 1
        if self._watchers == 0:
            self._end()
            self._end = _nothing
            self._settling.stop()

    def _hear(self, event: object) -> None:
        if self._matters(event):
            self.stir()

    def _matters(self, event: object) -> bool:
        """Tell whether an event may have changed something. Asked for each: cheap."""
        return event.type in self.EVENTS if isinstance(event, UnknownEvent) else isinstance(event, _LIFE)

    def stir(self) -> None:
        """Ask soon."""
        if not self._settling.isActive():
            self._settling.start()

    def refresh(self) -> None:
        """Ask now; while one question is under way, once more after it."""
        if self._session.is_closed or not self._session.is_attached:
            self._forget()
            self.changed.emit()
        elif self._is_asking:
            self._is_to_ask_again = True
        else:
            self._is_asking = True
            self._start(self._ask_all(), f"refresh-{type(self).__name__}")

    async def _ask_all(self) -> None:
        try:
            await self._ask()
        except MethodUnsupported:
            self._is_offered = False
        except (CopilotDesktopError, TimeoutError) as error:
            # It is asked again with the next event; what was known stays.
            _log.info("%s: %s", type(self).__name__, error)
        finally:
            self._is_asking = False
        self.changed.emit()
        if self._is_to_ask_again:
            self._is_to_ask_again = False
            self.stir()

    async def _ask(self) -> None:
        """Read what is told of."""
        raise NotImplementedError

    def _forget(self) -> None:
        """Nothing is known: the server does not have the session open."""

    def command(self, work: Coroutine[Any, Any, object], name: str) -> None:
        """Carry out what the person wants; what goes wrong is shown, then all is asked anew."""
        self._start(self._carry_out(work), name)

    async def _carry_out(self, work: Coroutine[Any, Any, object]) -> None:
        try:
            await work
        except ConnectionClosed as error:
            # The banner about the connection says it already.
            _log.info("%s: %s", type(self).__name__, error)
        except MethodUnsupported as error:
            # What offers it does so no longer.
            _log.info("%s: %s", type(self).__name__, error)
        except (CopilotDesktopError, TimeoutError) as error:
            self._report(describe(error))
        self.refresh()


def _nothing() -> None:
    """Nothing is followed."""
