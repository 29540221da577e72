"""The demo as the window and the terminal use it: its model server and its sample folder."""

from __future__ import annotations

import asyncio
from pathlib import Path

from copilot_desktop.demo.conversation import DemoConversation
from copilot_desktop.demo.sample_project import sample_project_folder, write_sample_project
from copilot_desktop.demo.script import Script
from copilot_desktop.demo.server import DemoModelServer


class RunningDemo:
    """Starts the demo when it is first needed; later starts return at once.

    Args:
        folder: our data folder for the demo; the sample project goes below it.
        script: what the model answers; default: the demo conversation.
        pace: factor on every delay of the script.
    """

    def __init__(
        self, folder: Path, resources: Path, *, script: Script | None = None, pace: float = 1.0
    ) -> None:
        self._demo_folder = folder
        self._resources = resources
        self._script = script
        self._pace = pace
        self._starting = asyncio.Lock()
        self._server: DemoModelServer | None = None

    @property
    def base_url(self) -> str:
        return self._server.base_url if self._server else ""

    @property
    def api_key(self) -> str:
        return self._server.api_key if self._server else ""

    @property
    def folder(self) -> Path:
        """The sample project's folder; it exists once the demo was started."""
        return self.sample_folder()

    def sample_folder(self) -> Path:
        """Return where the sample project is or will be. Nothing is written."""
        return sample_project_folder(self._demo_folder)

    async def start(self) -> RunningDemo:
        """Write the sample project and start the model server.

        Raises:
            OSError: the folder cannot be written, or no port can be had.
        """
        async with self._starting:
            if self._server is None:
                sample = await asyncio.to_thread(write_sample_project, self._demo_folder, self._resources)
                script = self._script or DemoConversation(sample)
                server = DemoModelServer(script, pace=self._pace)
                await server.start()
                self._server = server
            return self

    async def stop(self) -> None:
        """Stop the server; open answers end."""
        server, self._server = self._server, None
        if server is not None:
            await server.stop()
