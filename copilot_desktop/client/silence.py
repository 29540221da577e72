"""Finds a server that has fallen silent while it owes an answer. Costs nothing while none is owed."""

from __future__ import annotations

import asyncio
import logging
from typing import Final

from copilot_desktop.client.running_server import RunningServer
from copilot_desktop.jsonrpc.errors import ConnectionClosed, ResponseError
from copilot_desktop.protocol import methods
from copilot_desktop.tasks import TaskScope

_log = logging.getLogger("copilot_desktop.client")

#: A server that owes an answer and says nothing at all for so long is asked whether it is there.
SILENCE_S: Final = 30.0

#: A call that got no answer may be slow by itself; a `ping` is not. After this the server is mute.
PING_TIMEOUT_S: Final = 10.0


class SilenceWatch:
    """Watches one server; gives it up when it is mute.

    A half-open TCP connection looks like a server that thinks: nobody closes it. The kernel's
    keep-alive finds one that is idle, this finds one on which somebody waits.
    """

    def __init__(self, server: RunningServer) -> None:
        self._server = server
        self._tasks = TaskScope(self._ping_failed)
        self._owed = 0
        self._heard = 0
        self._timer: asyncio.TimerHandle | None = None
        self._is_asking = False

    @property
    def is_asking(self) -> bool:
        """A ping is on its way."""
        return self._is_asking

    def call_begins(self) -> None:
        """Somebody waits for an answer from now on."""
        self._owed += 1
        if self._owed == 1:
            self._set_timer()

    def call_ends(self) -> None:
        """The answer has come, or nobody waits for it any more."""
        self._owed -= 1
        if not self._owed and self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def ask(self) -> None:
        """Find out whether the server answers anything at all; if not, give it up."""
        if not self._is_asking and not self._server.has_ended:
            self._is_asking = True
            self._tasks.start(self._ping(), name="ping")

    async def close(self) -> None:
        """Stop watching."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        await self._tasks.close()

    def _set_timer(self) -> None:
        self._heard = self._server.chunks_read
        self._timer = asyncio.get_running_loop().call_later(SILENCE_S, self._on_timer)

    def _on_timer(self) -> None:
        if self._server.chunks_read == self._heard:
            self.ask()
        self._set_timer()

    async def _ping(self) -> None:
        heard = self._server.chunks_read
        try:
            await self._server.call(methods.PING, {"message": ""}, timeout_s=PING_TIMEOUT_S)
        except TimeoutError:
            if self._server.chunks_read != heard:
                # Events come on: it is busy, not mute.
                return
            _log.warning("the CLI (%s) is mute; ending the connection", self._server.name)
            self._server.give_up()
        except (ResponseError, ConnectionClosed) as error:
            _log.info("ping: %s", error)
        finally:
            self._is_asking = False

    def _ping_failed(self, name: str, error: Exception) -> None:
        _log.error("%s failed: %s", name, error, exc_info=error)
