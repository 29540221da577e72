"""Which CLI is used, and how one is had when there is none: discovery and provisioning together."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from pathlib import Path

from copilot_desktop.client.discovery import FoundCli, find_cli
from copilot_desktop.client.provision import ProgressCallback, ProvisionPlan, provision_async, provision_plan
from copilot_desktop.client.provision_errors import ProvisionError
from copilot_desktop.error_text import CopilotDesktopError

_log = logging.getLogger("copilot_desktop.client")


def _keep_setting(_path: str) -> None:
    """Nobody keeps the setting."""


class CliSetup:
    """Finds the CLI for the window and the terminal, and provisions it on the person's word.

    Args:
        bundled: the CLI that came with a frozen application, None when none did.
        provisioned: the folder of our own copies, by version.
        setting: returns the path a person chose, "" for none; asked anew each time.
        allow_insecure: returns whether versions with the published bypass may be used.
        choose: changes the setting; called when an installed copy would not be found otherwise.
    """

    def __init__(
        self,
        *,
        environ: Mapping[str, str],
        bundled: Path | None,
        provisioned: Path,
        setting: Callable[[], str],
        allow_insecure: Callable[[], bool],
        choose: Callable[[str], None] = _keep_setting,
    ) -> None:
        self._environ = environ
        self._bundled = bundled
        self._provisioned = provisioned
        self._setting = setting
        self._allow_insecure = allow_insecure
        self._choose = choose

    async def find(self) -> FoundCli:
        """Return the CLI to use. Raises as `discovery.find_cli` does."""
        return await asyncio.to_thread(
            find_cli,
            setting=self._setting(),
            environ=self._environ,
            bundled=self._bundled,
            provisioned=self._provisioned,
            allow_insecure=self._allow_insecure(),
        )

    async def plan(self) -> ProvisionPlan | None:
        """Return what an installation would do, None when there is no way to install here."""
        try:
            return await asyncio.to_thread(provision_plan, environ=self._environ)
        except ProvisionError:
            return None

    async def install(self, progress: ProgressCallback) -> None:
        """Install our own copy and see to it that it is found; `progress` is called on this thread.

        The caller has shown the sizes of the plan and the person has agreed.

        Raises:
            ProvisionError: nothing was installed.
        """
        plan = await asyncio.to_thread(provision_plan, environ=self._environ)
        installed = await provision_async(
            plan, self._provisioned, environ=self._environ, on_progress=progress
        )
        # A setting, or COPILOT_CLI_PATH, that names something broken would win over it.
        for setting in ("", installed.parent.name):
            if await self._finds_one():
                return
            _log.info("what was chosen cannot be used; choosing %s", setting or "any that works")
            self._choose(setting)

    async def _finds_one(self) -> bool:
        try:
            await self.find()
        except CopilotDesktopError:
            return False
        return True
