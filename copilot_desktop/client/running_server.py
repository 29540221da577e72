"""What a supervised server is, whether we started it or only connected to it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, Protocol, TypeAlias

from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.jsonrpc.connection import FastLane

OnNotification: TypeAlias = Callable[[str, Any], None]
OnRequest: TypeAlias = Callable[[str, Any], Awaitable[Any]]


class RunningServer(Protocol):
    """A server that answered the handshake."""

    @property
    def name(self) -> str:
        """For the log."""

    @property
    def version(self) -> str:
        """Version of the CLI, "" when it does not tell."""

    @property
    def pid(self) -> int | None:
        """Process id, None when the process is not ours."""

    @property
    def stderr_tail(self) -> str:
        """The last lines it wrote to stderr; "" when the process is not ours."""

    @property
    def has_ended(self) -> bool:
        """The connection to it is over."""

    @property
    def chunks_read(self) -> int:
        """Grows with everything that comes from it."""

    async def call(self, method: str, params: Any = None, *, timeout_s: float | None = None) -> Any:
        """Call a method of the server; raises as `Connection.request` does."""

    async def wait(self) -> CopilotDesktopError:
        """Wait until the connection has ended, clean up what is left, and say how it ended."""

    async def stop(self) -> None:
        """Leave it, in good order; end it when it is ours."""

    def give_up(self) -> None:
        """End the connection without waiting; `wait` returns soon after."""


class RestartRule(Protocol):
    """When a server that has ended is started, or connected to, once more."""

    def excused_delay(self) -> float:
        """Return the seconds to wait after an end that does not count."""

    @property
    def attempt(self) -> int:
        """Number of the attempt that the last `next_delay` allowed, from 1."""

    def next_delay(self, now: float, *, had_started: bool = True) -> float | None:
        """Record an end at monotonic time `now`; return the seconds to wait, None to give up."""

    def reset(self) -> None:
        """Forget everything: a person started the server."""


class ServerSource(Protocol):
    """How a server is come by.

    Attributes:
        is_remote: it was started elsewhere and is not ours to end; its files may not be here.
    """

    is_remote: bool

    async def open(
        self, *, on_notification: OnNotification, on_request: OnRequest, fast_lane: FastLane
    ) -> RunningServer:
        """Start or reach the server and shake hands.

        Raises:
            CopilotDesktopError: that failed; nothing is left behind.
        """

    def restart_rule(self) -> RestartRule:
        """Return a new rule for what is to be done when the server has ended."""

    def is_final(self, error: CopilotDesktopError) -> bool:
        """Say whether `error` of `open` will be the same however often it is tried."""
