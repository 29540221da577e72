"""`copilot-desktop chat`: the same client as the window's, in a terminal."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import signal
import sys
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import Final

from copilot_desktop import bundle, product
from copilot_desktop.client.cli_setup import CliSetup
from copilot_desktop.client.client import CopilotClient
from copilot_desktop.client.discovery import CliNotFound, FoundCli
from copilot_desktop.client.options import ProviderConfig, SessionOptions, provider_from_environ
from copilot_desktop.client.provision import Progress
from copilot_desktop.demo.running_demo import RunningDemo
from copilot_desktop.error_text import CopilotDesktopError, describe
from copilot_desktop.logs import redact, set_up_logging
from copilot_desktop.paths import AppPaths, find_paths, find_resources
from copilot_desktop.storage.settings import Settings, SettingsFile
from copilot_desktop.storage.state_db import StateDb
from copilot_desktop.terminal.console import ChatConsole
from copilot_desktop.terminal.conversation import Outcome, TerminalConversation
from copilot_desktop.translation import tr

EXIT_DONE: Final = 0
EXIT_FAILED: Final = 1
EXIT_SET_UP: Final = 3
EXIT_DENIED: Final = 4
EXIT_INTERRUPTED: Final = 130

_EXIT_OF: Final = {
    Outcome.DONE: EXIT_DONE,
    Outcome.FAILED: EXIT_FAILED,
    Outcome.DENIED: EXIT_DENIED,
    Outcome.INTERRUPTED: EXIT_INTERRUPTED,
}


class _SetUpImpossible(Exception):
    """Said already; ends the command."""


def run(options: argparse.Namespace) -> int:
    """Run the command and return its exit code.

    0 done, 1 the turn failed, 3 set-up, 4 denied, 130 interrupted.
    """
    paths = find_paths()
    set_up_logging(paths.logs)
    console = ChatConsole.of_process(json_lines=options.json)
    return asyncio.run(_chat(options, paths, console))


async def _chat(options: argparse.Namespace, paths: AppPaths, console: ChatConsole) -> int:
    interrupted = asyncio.Event()
    # Not on Windows: there KeyboardInterrupt ends `asyncio.run`, which cancels and cleans up.
    with contextlib.suppress(NotImplementedError):
        asyncio.get_running_loop().add_signal_handler(signal.SIGINT, interrupted.set)
    try:
        async with contextlib.AsyncExitStack() as stack:
            settings, problems = await asyncio.to_thread(SettingsFile(paths.settings_file).load)
            found = await _find_cli(options, paths, console, settings)
            demo = RunningDemo(paths.demo_folder, find_resources()) if options.demo else None
            if demo is not None:
                stack.push_async_callback(demo.stop)
            db = StateDb(paths.state_db)
            problems += await db.open()
            stack.push_async_callback(db.close)
            for problem in problems:
                for line in describe(problem).lines():
                    console.note(line)
            session_options = await _session_options(options, demo)
            client = CopilotClient(
                found.command,
                copilot_home=paths.copilot_home,
                journal=db,
                allow_insecure=settings.allow_insecure_cli,
            )
            stack.push_async_callback(client.close)
            await client.start()
            if session_options is None:
                session_options = await _account_options(options, client)
            conversation = TerminalConversation(client, session_options, console, interrupted)
            outcome = Outcome.DONE
            async for prompt in _prompts(options, console, interrupted):
                outcome = await conversation.run_turn(prompt)
                if outcome is Outcome.INTERRUPTED:
                    break
            return EXIT_INTERRUPTED if interrupted.is_set() else _EXIT_OF[outcome]
    except _SetUpImpossible:
        return EXIT_SET_UP
    except (CopilotDesktopError, OSError) as error:
        for line in describe(error).lines():
            console.note(line)
        return EXIT_SET_UP


async def _find_cli(
    options: argparse.Namespace, paths: AppPaths, console: ChatConsole, settings: Settings
) -> FoundCli:
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
        for line in describe(error).lines():
            console.note(line)
        if not await _agrees_to_install(options, setup, console):
            raise _SetUpImpossible from error
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
    folder = (options.cwd or Path.cwd()).resolve()
    if demo is not None:
        try:
            await demo.start()
        except OSError as error:
            raise _DemoFailed(str(error)) from error
        provider = ProviderConfig("openai", demo.base_url, demo.api_key)
        return SessionOptions(folder if options.cwd else demo.folder, product.DEMO_MODEL_ID, provider)
    if options.provider:
        key = os.environ.get(options.api_key_env, "") if options.api_key_env else ""
        if key:
            redact(key)
        return SessionOptions(folder, options.model, ProviderConfig(options.provider, options.base_url, key))
    if given := provider_from_environ(os.environ):
        config, model = given
        for secret in config.secrets:
            redact(secret)
        return SessionOptions(folder, options.model or model, config)
    return None


async def _account_options(options: argparse.Namespace, client: CopilotClient) -> SessionOptions:
    status = await client.auth_status()
    if not status.is_authenticated:
        raise _NotSignedIn
    return SessionOptions((options.cwd or Path.cwd()).resolve(), options.model or "")


class _DemoFailed(CopilotDesktopError):
    """The demo's model server or its sample folder could not be made; the message says why."""

    code = "demo-failed"

    def fields(self) -> Mapping[str, str]:
        return {"detail": str(self)}


class _NotSignedIn(CopilotDesktopError):
    """Neither the demo nor an own model was asked for, and the CLI is not signed in."""

    code = "not-signed-in"


async def _prompts(
    options: argparse.Namespace, console: ChatConsole, interrupted: asyncio.Event
) -> AsyncIterator[str]:
    """Yield the prompts: the argument, what is piped in, or line by line from a person."""
    if options.prompt:
        yield options.prompt
        return
    if not console.input_is_terminal:
        if text := (await console.read_all()).strip():
            yield text
        return
    while not interrupted.is_set():
        reading = asyncio.ensure_future(console.ask("you> "))
        waiting = asyncio.ensure_future(interrupted.wait())
        await asyncio.wait({reading, waiting}, return_when=asyncio.FIRST_COMPLETED)
        waiting.cancel()
        if not reading.done():
            reading.cancel()
            return
        line = reading.result()
        if line is None or line in ("exit", "quit"):
            return
        if line:
            yield line


if sys.platform == "win32":
    # Python's console cannot print what models write unless it is told to.
    for _stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError):
            _stream.reconfigure(encoding="utf-8", errors="replace")
