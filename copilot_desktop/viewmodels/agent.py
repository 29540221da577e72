"""The agent process as the window shows and steers it: find, install, start, restart."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from copilot_desktop.client.cli_setup import CliSetup
from copilot_desktop.client.client import ClientState, CopilotClient
from copilot_desktop.client.discovery import CliSource, FoundCli
from copilot_desktop.client.provision import Progress
from copilot_desktop.error_text import CopilotDesktopError, describe
from copilot_desktop.tasks import TaskScope
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.connection_status import ConnectionState, ConnectionStatus

_log = logging.getLogger("copilot_desktop.client")


class AgentViewModel(QObject):
    """Keeps one `CopilotClient` running and says how it is.

    Signals:
        changed(): `status` is new.
        became_ready(): calls are answered from now on; also after each restart.
        refused(problem): another CLI was wanted and cannot be used (`ErrorText`); the one that
            runs goes on.
    """

    changed = Signal()
    became_ready = Signal()
    refused = Signal(object)

    def __init__(
        self, client: CopilotClient, setup: CliSetup, scope: TaskScope, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._client = client
        self._setup = setup
        self._scope = scope
        self._status = ConnectionStatus()
        self._is_offline = False
        self._busy = asyncio.Lock()
        #: A search or a start that may be given up for a new one; an installation may not.
        self._starting: asyncio.Task[None] | None = None
        self._installing: asyncio.Task[None] | None = None
        self._unsubscribe = client.on_state(self._on_state)

    @property
    def status(self) -> ConnectionStatus:
        return self._status

    @property
    def is_ready(self) -> bool:
        return self._client.state is ClientState.READY

    def set_login(self, login: str) -> None:
        """Say as whom the CLI is signed in, "" for nobody."""
        self._set(replace(self._status, login=login))

    def set_offline(self, is_offline: bool) -> None:
        """Say that the system has no network, or has one again."""
        self._is_offline = is_offline
        self._set(self._status)

    def start(self) -> None:
        """Find the CLI and start it."""
        self.restart()

    def restart(self) -> None:
        """Find the CLI anew, end the running one and start again."""
        if self._starting is not None:
            # It may be waiting for a CLI that hangs, which is why it is started again.
            self._starting.cancel()
        self._starting = self._scope.start(self._one_at_a_time(self._find_and_start), name="start-agent")

    def install(self) -> None:
        """Provision the CLI and start it. The person has agreed to the download."""
        if self._status.state is ConnectionState.INSTALLING:
            return
        if self._starting is not None:
            self._starting.cancel()
        self._set(ConnectionStatus(ConnectionState.INSTALLING, detail=tr("Preparing the download")))
        self._installing = self._scope.start(self._one_at_a_time(self._install_and_start), name="install-cli")

    def cancel_install(self) -> None:
        """Give up a running installation; nothing of it is left."""
        if self._status.state is ConnectionState.INSTALLING and self._installing is not None:
            self._installing.cancel()
            self.restart()

    def close(self) -> None:
        """Stop following the client."""
        self._unsubscribe()

    async def _one_at_a_time(self, work: Callable[[], Awaitable[None]]) -> None:
        async with self._busy:
            try:
                await work()
            except Exception as error:  # noqa: BLE001 - no state may stay for ever; shown and logged
                _log.exception("finding, installing or starting the CLI failed")
                await self._show_missing(error)

    async def _find_and_start(self) -> None:
        before = self._status
        self._set(ConnectionStatus(ConnectionState.SEARCHING))
        try:
            found = await self._setup.find()
        except CopilotDesktopError as error:
            if self.is_ready and before.state is ConnectionState.READY:
                self._set(before)
                self.refused.emit(describe(error))
            else:
                await self._show_missing(error)
            return
        self._set(
            ConnectionStatus(
                ConnectionState.STARTING,
                cli_path=str(found.executable),
                cli_version=found.version,
                detail=self._starting_words(found),
            )
        )
        self._client.use(found.command)
        # A failure to start is told by the client's state; see `_on_state`.
        with contextlib.suppress(CopilotDesktopError):
            await self._client.restart()

    @staticmethod
    def _starting_words(found: FoundCli) -> str:
        if found.source in (CliSource.PROVISIONED, CliSource.BUNDLED):
            return tr("Starting the agent. The first start takes up to ten seconds.")
        return tr("Starting the agent")

    async def _install_and_start(self) -> None:
        self._set(ConnectionStatus(ConnectionState.INSTALLING, detail=tr("Preparing the download")))

        def progress(step: Progress) -> None:
            self._set(ConnectionStatus(ConnectionState.INSTALLING, detail=step.text, progress=step.fraction))

        try:
            await self._setup.install(progress)
        except CopilotDesktopError as error:
            await self._show_missing(error)
            return
        await self._find_and_start()

    async def _show_missing(self, error: Exception) -> None:
        plan = await self._setup.plan()
        self._set(
            ConnectionStatus(
                ConnectionState.MISSING,
                problem=describe(error),
                can_install=plan is not None,
                install_size_bytes=plan.download_bytes if plan else None,
                install_disk_bytes=plan.disk_bytes if plan else None,
                install_version=plan.version if plan else "",
            )
        )

    def _on_state(self, state: ClientState) -> None:
        client, status = self._client, self._status
        problem = describe(client.failure) if client.failure else None
        if state is ClientState.READY:
            version = client.version or status.cli_version
            self._set(
                replace(
                    status,
                    state=ConnectionState.READY,
                    cli_version=version,
                    detail="",
                    attempt=0,
                    problem=None,
                )
            )
            self.became_ready.emit()
        elif state is ClientState.RESTARTING:
            self._set(
                replace(status, state=ConnectionState.RESTARTING, attempt=client.attempt, problem=problem)
            )
        elif state is ClientState.STOPPED and problem is not None:
            self._set(replace(status, state=ConnectionState.STOPPED, detail="", attempt=0, problem=problem))

    def _set(self, status: ConnectionStatus) -> None:
        status = replace(status, is_offline=self._is_offline)
        if status != self._status:
            self._status = status
            self.changed.emit()
