"""What every command that talks to the CLI needs first: the CLI, a client on it, and a model."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import sys
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from copilot_desktop import bundle, product
from copilot_desktop.client.cli_setup import CliSetup
from copilot_desktop.client.client import CopilotClient
from copilot_desktop.client.discovery import CliNotFound, FoundCli
from copilot_desktop.client.errors import NotSignedIn
from copilot_desktop.client.options import ProviderConfig, SessionOptions, provider_from_environ
from copilot_desktop.client.provision import Progress
from copilot_desktop.demo.running_demo import RunningDemo
from copilot_desktop.error_text import CopilotDesktopError, describe
from copilot_desktop.logs import redact
from copilot_desktop.paths import AppPaths, find_resources
from copilot_desktop.product import COMMAND
from copilot_desktop.storage.settings import Settings, SettingsFile
from copilot_desktop.storage.state_db import StateDb
from copilot_desktop.terminal.console import ChatConsole
from copilot_desktop.terminal.wire import wire_listener
from copilot_desktop.translation import tr

#: Exit codes of the commands in the terminal.
EXIT_DONE: Final = 0
EXIT_FAILED: Final = 1
EXIT_USAGE: Final = 2
EXIT_SET_UP: Final = 3
EXIT_DENIED: Final = 4
EXIT_TIMED_OUT: Final = 124
EXIT_INTERRUPTED: Final = 130

#: The CLI reads it too, on its side.
TOKEN_VARIABLE: Final = "COPILOT_CONNECTION_TOKEN"


class SetUpImpossible(Exception):
    """Said already; ends the command."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A started client, and with what its sessions are made.

    Attributes:
        options: None for the models of the signed-in account; see `account_options`.
    """

    client: CopilotClient
    options: SessionOptions | None


def tell(error: CopilotDesktopError | OSError | TimeoutError, console: ChatConsole) -> None:
    """Print what went wrong and what to do."""
    for line in describe(error).lines():
        console.note(line)
    if isinstance(error, NotSignedIn):
        console.note(
            tr(
                "Here: {command} login signs in, chat --demo needs no account, and chat --provider takes a "
                "model of your own.",
                command=COMMAND,
            )
        )


@contextlib.asynccontextmanager
async def opened_client(
    options: argparse.Namespace, paths: AppPaths, console: ChatConsole
) -> AsyncIterator[Opened]:
    """Find the CLI (or install it, after asking), start a client on it, and close it in the end.

    Raises:
        SetUpImpossible: said already.
        CopilotDesktopError, OSError: to be told.
    """
    async with contextlib.AsyncExitStack() as stack:
        settings, problems = await load_settings(paths)
        command: Sequence[str] = ()
        if not options.server:
            command = (await find_cli(options, paths, console, settings)).command
        demo = None
        if getattr(options, "demo", False):
            demo = RunningDemo(paths.demo_folder, find_resources())
            stack.push_async_callback(demo.stop)
        db = StateDb(paths.state_db)
        problems += await db.open()
        stack.push_async_callback(db.close)
        for problem in problems:
            tell(problem, console)
        session_options = await _session_options(options, demo)
        secrets = session_options.secrets if session_options is not None else ()
        listener = await stack.enter_async_context(wire_listener(options, console, secrets))
        if options.server:
            token = os.environ.get(TOKEN_VARIABLE, "")
            redact(token)
            client = CopilotClient.connect_to(
                options.server,
                token=token,
                journal=db,
                allow_insecure=settings.allow_insecure_cli,
                on_wire=listener,
            )
        else:
            client = CopilotClient(
                command,
                copilot_home=paths.copilot_home,
                journal=db,
                allow_insecure=settings.allow_insecure_cli,
                on_wire=listener,
            )
        stack.push_async_callback(client.close)
        await client.start()
        yield Opened(client, session_options)


async def load_settings(paths: AppPaths) -> tuple[Settings, list[CopilotDesktopError]]:
    """Read the settings, and what was wrong with them."""
    settings, problems = await asyncio.to_thread(SettingsFile(paths.settings_file).load)
    return settings, list(problems)


async def find_cli(
    options: argparse.Namespace, paths: AppPaths, console: ChatConsole, settings: Settings
) -> FoundCli:
    """Find the CLI, or install it when the person agrees.

    Raises:
        SetUpImpossible: there is none and nobody agreed; said already.
        CopilotDesktopError: the installation failed.
    """
    setup = CliSetup(
        environ=os.environ,
        bundled=bundle.bundled_cli(),
        provisioned=paths.cli_folder,
        setting=lambda: settings.cli_path,
        allow_insecure=lambda: settings.allow_insecure_cli,
    )
    try:
        return await setup.find()
    except CliNotFound as error:
        tell(error, console)
        if not await _agrees_to_install(options, setup, console):
            raise SetUpImpossible from error
    said = ""

    def progress(step: Progress) -> None:
        nonlocal said
        if step.text != said:
            said = step.text
            console.note(said)

    await setup.install(progress)
    return await setup.find()


async def _agrees_to_install(options: argparse.Namespace, setup: CliSetup, console: ChatConsole) -> bool:
    plan = await setup.plan()
    if plan is None:
        return False
    question = tr(
        "Download the Copilot CLI {version} now? {download} MB to fetch, {disk} MB on disk. [y/N] ",
        version=plan.version,
        download=round(plan.download_bytes / 1e6),
        disk=round(plan.disk_bytes / 1e6),
    )
    if options.yes:
        return True
    if console.can_ask and (await console.ask(question) or "").lower() in ("y", "yes"):
        return True
    console.note(tr("Run it again with --yes to agree to the download, or install the CLI yourself."))
    return False


async def _session_options(options: argparse.Namespace, demo: RunningDemo | None) -> SessionOptions | None:
    """Return the options for the demo or an own model; None means the signed-in account."""
    folder = chosen_folder(options)
    model = getattr(options, "model", "") or ""
    if demo is not None:
        try:
            await demo.start()
        except OSError as error:
            raise _DemoFailed(str(error)) from error
        provider = ProviderConfig("openai", demo.base_url, demo.api_key)
        return SessionOptions(folder if options.cwd else demo.folder, product.DEMO_MODEL_ID, provider)
    if getattr(options, "provider", None):
        key = os.environ.get(options.api_key_env, "") if options.api_key_env else ""
        if key:
            redact(key)
        return SessionOptions(folder, model, ProviderConfig(options.provider, options.base_url, key))
    if given := provider_from_environ(os.environ):
        config, model_of_environ = given
        for secret in config.secrets:
            redact(secret)
        return SessionOptions(folder, model or model_of_environ, config)
    return None


def chosen_folder(options: argparse.Namespace) -> Path:
    """Return the working directory that was asked for, else the current one."""
    folder: Path = getattr(options, "cwd", None) or Path.cwd()
    return folder.resolve()


async def account_options(options: argparse.Namespace, client: CopilotClient) -> SessionOptions:
    """Return options for the models of the signed-in account.

    Raises:
        NotSignedIn: the CLI knows no account.
    """
    status = await client.auth_status()
    if not status.is_authenticated:
        raise NotSignedIn
    return SessionOptions(chosen_folder(options), options.model or "")


class _DemoFailed(CopilotDesktopError):
    """The demo's model server or its sample folder could not be made; the message says why."""

    code = "demo-failed"

    def fields(self) -> Mapping[str, str]:
        return {"detail": str(self)}


if sys.platform == "win32":
    # Python's console cannot print what models write unless it is told to.
    for _stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError):
            _stream.reconfigure(encoding="utf-8", errors="replace")
