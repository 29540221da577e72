"""What every server has in common that is talked to over a `Link`."""

from __future__ import annotations

from typing import Any

from copilot_desktop.client.link import Link


class LinkedServer:
    """A server that answered the handshake; as it stands, one that somebody else started."""

    def __init__(self, link: Link) -> None:
        self._link = link

    @property
    def version(self) -> str:
        return self._link.version

    @property
    def pid(self) -> int | None:
        return None

    @property
    def stderr_tail(self) -> str:
        return ""

    @property
    def has_ended(self) -> bool:
        return self._link.closure is not None

    @property
    def chunks_read(self) -> int:
        return self._link.chunks_read

    async def call(self, method: str, params: Any = None, *, timeout_s: float | None = None) -> Any:
        """Call a method of the server; raises as `Connection.request` does."""
        return await self._link.call(method, params, timeout_s=timeout_s)

    async def stop(self) -> None:
        """Close the connection. The server goes on: others may use it, and we did not start it."""
        await self._link.close()

    def give_up(self) -> None:
        """End the connection at once; `wait` returns soon after."""
        self._link.cut()
