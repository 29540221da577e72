"""One running CLI server: the process, the connection to it, and the handshake."""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from copilot_desktop.client.errors import CliNotAnswering, CliRefused
from copilot_desktop.client.link import Link
from copilot_desktop.client.linked_server import LinkedServer
from copilot_desktop.client.process import CliExited, CliProcess, environment_for_cli
from copilot_desktop.client.restart_policy import RestartPolicy
from copilot_desktop.client.running_server import OnNotification, OnRequest
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.jsonrpc.connection import FastLane, OnWire
from copilot_desktop.jsonrpc.errors import ConnectionClosed, ResponseError
from copilot_desktop.protocol import methods

#: The first start in a fresh home unpacks 235 MB: up to 10 s measured on two busy cores.
START_TIMEOUT_S: Final = 60.0

#: Time for each rung of the stop ladder (protocol.md section 1, Shutdown).
RUNG_S: Final = 2.0


class Server(LinkedServer):
    """A CLI that we started and that answered the handshake."""

    def __init__(self, process: CliProcess, link: Link) -> None:
        super().__init__(link)
        self._process = process

    @classmethod
    async def start(
        cls,
        command: Sequence[str],
        *,
        environ: Mapping[str, str],
        folder: Path,
        on_notification: OnNotification,
        on_request: OnRequest,
        fast_lane: FastLane | None = None,
        allow_insecure: bool = False,
        start_timeout_s: float = START_TIMEOUT_S,
        on_wire: OnWire | None = None,
    ) -> Server:
        """Start `command` as a headless server on stdio and shake hands.

        Raises:
            CliStartFailed: the executable could not be started.
            CliExited: it ended before it answered.
            CliNotAnswering: it did not answer within `start_timeout_s`.
            CliRefused: it answered with an error.
            ProtocolUnsupported, CliTooOld: it answered, but we must not talk to it.
        """
        arguments = ["--headless", "--no-auto-update", "--stdio", "--log-level", "error"]
        process = await CliProcess.start([*command, *arguments], environ=environ, folder=folder)
        link = Link(
            process.reader,
            process.writer,
            on_notification=on_notification,
            on_request=on_request,
            fast_lane=fast_lane,
            on_wire=on_wire,
            name=f"cli-{process.pid}",
        )
        server = cls(process, link)
        try:
            await server._shake_hands(start_timeout_s, allow_insecure=allow_insecure)
        except BaseException:
            await server.kill()
            raise
        return server

    @property
    def name(self) -> str:
        return f"pid {self.pid}"

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def stderr_tail(self) -> str:
        return self._process.stderr_tail

    async def wait(self) -> CopilotDesktopError:
        """Wait until the connection has ended, clean up what is left, and say how it ended.

        Returns:
            CliExited, or ConnectionClosed when the process lived on and had to be killed.
        """
        exiting = asyncio.create_task(self._process.wait(), name=f"cli-exit-{self.pid}")
        try:
            await asyncio.wait({self._link.reading, exiting}, return_when=asyncio.FIRST_COMPLETED)
            # What it wrote before it ended is still read, and after its last word it may still
            # have to end; neither is waited for long: a grandchild may hold the pipe for ever.
            await asyncio.wait({self._link.reading, exiting}, timeout=RUNG_S)
        finally:
            has_exited = exiting.done()
            exiting.cancel()
            await asyncio.gather(exiting, return_exceptions=True)
        status = await self.kill()
        closure = self._link.closure
        if not has_exited and closure is not None:
            return closure
        return CliExited(status, self._process.stderr_tail or str(closure or ""))

    async def stop(self) -> None:
        """End the server: `runtime.shutdown`, close stdin, kill; two seconds for each."""
        try:
            with contextlib.suppress(ResponseError, ConnectionClosed, TimeoutError):
                await self._link.call(methods.RUNTIME_SHUTDOWN, {}, timeout_s=RUNG_S)
            await self._process.stop(grace_s=RUNG_S)
        finally:
            # Also when we are cancelled in between: nothing may be left behind.
            await self.kill()

    def give_up(self) -> None:
        """Kill the process without waiting; `wait` returns soon after."""
        self._process.kill_soon()

    async def kill(self) -> int:
        """End the process tree at once and return the exit status."""
        status = await self._process.kill()
        await self._link.close()
        return status

    async def _shake_hands(self, timeout_s: float, *, allow_insecure: bool) -> None:
        try:
            async with asyncio.timeout(timeout_s):
                await self._link.shake_hands(allow_insecure=allow_insecure)
        except ConnectionClosed as error:
            status = await self._process.kill()
            raise CliExited(status, self._process.stderr_tail or str(error)) from error
        except TimeoutError as error:
            raise CliNotAnswering(timeout_s, self._process.stderr_tail) from error
        except ResponseError as error:
            raise CliRefused(error.message, self._process.stderr_tail) from error


class ChildSource:
    """A CLI that is started here as a child process.

    Attributes:
        command: what is started the next time: an executable and the arguments before ours.
        environ: of the child.
    """

    is_remote = False

    def __init__(
        self,
        command: Sequence[str],
        *,
        environ: Mapping[str, str],
        allow_insecure: bool = False,
        start_timeout_s: float = START_TIMEOUT_S,
        on_wire: OnWire | None = None,
    ) -> None:
        self.command = tuple(command)
        self.environ = environ
        self._allow_insecure = allow_insecure
        self._start_timeout_s = start_timeout_s
        self._on_wire = on_wire

    async def open(
        self, *, on_notification: OnNotification, on_request: OnRequest, fast_lane: FastLane
    ) -> Server:
        """Start the CLI; see `Server.start`."""
        return await Server.start(
            self.command,
            environ=environment_for_cli(self.environ),
            folder=Path.home(),
            on_notification=on_notification,
            on_request=on_request,
            fast_lane=fast_lane,
            allow_insecure=self._allow_insecure,
            start_timeout_s=self._start_timeout_s,
            on_wire=self._on_wire,
        )

    @property
    def old_copilot_home(self) -> Path:
        """Where a CLI that does not read COPILOT_HOME keeps its state."""
        home = self.environ.get("USERPROFILE" if os.name == "nt" else "HOME")
        return (Path(home) if home else Path.home()) / ".copilot"

    def restart_rule(self) -> RestartPolicy:
        return RestartPolicy()

    def is_final(self, error: CopilotDesktopError) -> bool:
        """Never: what crashes at one start may come up at the next; the policy counts them."""
        del error
        return False
