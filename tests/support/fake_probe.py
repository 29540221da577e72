"""What model servers say, without any."""

from __future__ import annotations

import asyncio

from copilot_desktop.client.provider_options import ProviderConfig
from copilot_desktop.client.provider_probe import Listing, LocalServer, ProviderProbe
from copilot_desktop.client.provider_problem import ProviderProblem


class FakeProbe(ProviderProbe):
    """Model servers that nobody asks: what they say is set here.

    Attributes:
        listing: what they list, or why they do not.
        answer: after how many milliseconds a model speaks, or why it does not.
        servers: those of this computer.
        asked: (what, address, key) of every question.
        hold: answers wait for it.
    """

    def __init__(self) -> None:
        super().__init__()
        self.listing: Listing | ProviderProblem = Listing((), 5)
        self.answer: int | ProviderProblem = 40
        self.servers: tuple[LocalServer, ...] = ()
        self.asked: list[tuple[str, str, str]] = []
        self.hold: asyncio.Event | None = None

    async def _say(self, what: str, provider: ProviderConfig) -> None:
        self.asked.append((what, provider.base_url, provider.api_key))
        if self.hold is not None:
            await self.hold.wait()

    async def list_models(self, provider: ProviderConfig, *, kind: str = "") -> Listing:
        await self._say(f"list {kind}", provider)
        if isinstance(self.listing, ProviderProblem):
            raise self.listing
        return self.listing

    async def test(self, provider: ProviderConfig, model: str) -> int:
        await self._say(f"test {model}", provider)
        if isinstance(self.answer, ProviderProblem):
            raise self.answer
        return self.answer

    async def find_local(self, ports: tuple[tuple[int, str], ...] = ()) -> tuple[LocalServer, ...]:
        return self.servers
