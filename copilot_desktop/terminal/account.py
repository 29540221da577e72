"""`copilot-desktop login` and `copilot-desktop logout`, through the CLI."""

from __future__ import annotations

import argparse
import asyncio
import os
from collections.abc import Sequence

from copilot_desktop.client.calls.account import AccountCalls
from copilot_desktop.client.process import environment_for_cli
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.logs import set_up_logging
from copilot_desktop.paths import AppPaths, find_paths
from copilot_desktop.terminal.console import ChatConsole
from copilot_desktop.terminal.interrupts import caught_interrupts
from copilot_desktop.terminal.set_up import (
    EXIT_DONE,
    EXIT_FAILED,
    EXIT_INTERRUPTED,
    EXIT_SET_UP,
    SetUpImpossible,
    find_cli,
    load_settings,
    opened_client,
    tell,
)
from copilot_desktop.translation import tr


def run(options: argparse.Namespace) -> int:
    """Run the command and return its exit code: 0 done, 1 refused, 3 set-up, 130 interrupted."""
    paths = find_paths()
    set_up_logging(paths.logs)
    console = ChatConsole.of_process(json_lines=False)
    return asyncio.run(_run(options, paths, console))


async def _run(options: argparse.Namespace, paths: AppPaths, console: ChatConsole) -> int:
    try:
        if options.command == "login":
            return await _log_in(options, paths, console)
        return await _log_out(options, paths, console)
    except SetUpImpossible:
        return EXIT_SET_UP
    except (CopilotDesktopError, OSError, TimeoutError) as error:
        tell(error, console)
        return EXIT_SET_UP


async def _log_in(options: argparse.Namespace, paths: AppPaths, console: ChatConsole) -> int:
    """Let the CLI's own dialogue have this terminal."""
    settings, _ = await load_settings(paths)
    found = await find_cli(options, paths, console, settings)
    with caught_interrupts() as interrupts:
        process = await asyncio.create_subprocess_exec(
            *found.command, *login_arguments(options), env=environment_for_cli(os.environ)
        )
        ending = asyncio.ensure_future(process.wait())
        interrupted = asyncio.ensure_future(interrupts.wait())
        # Ctrl+C reaches the CLI as well: it belongs to the same terminal, and ends by itself.
        await asyncio.wait({ending, interrupted}, return_when=asyncio.FIRST_COMPLETED)
        interrupted.cancel()
        status = await ending
        if interrupts.is_set():
            return EXIT_INTERRUPTED
    return EXIT_DONE if status == 0 else EXIT_FAILED


def login_arguments(options: argparse.Namespace) -> Sequence[str]:
    """Return the arguments of `copilot login` that say what was asked of us."""
    arguments = ["login"]
    if options.host:
        arguments += ["--host", options.host]
    if options.device_code:
        arguments.append("--device-code")
    if options.with_token:
        arguments.append("--with-token")
    return arguments


async def _log_out(options: argparse.Namespace, paths: AppPaths, console: ChatConsole) -> int:
    async with opened_client(options, paths, console) as opened:
        calls = AccountCalls(opened.client)
        accounts = await calls.users()
        if not accounts:
            console.note(tr("Nobody is signed in."))
            return EXIT_DONE
        for account in accounts:
            await calls.log_out(account)
            console.note(tr("Signed out {login}.", login=account.identity.login or account.identity.host))
    return EXIT_DONE
