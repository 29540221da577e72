"""`copilot-desktop models` and `copilot-desktop sessions`."""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Final

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from copilot_desktop.client.errors import NotSignedIn
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.logs import set_up_logging
from copilot_desktop.paths import AppPaths, find_paths
from copilot_desktop.protocol.methods import ModelInfo, SessionSummary
from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.terminal.console import ChatConsole
from copilot_desktop.terminal.set_up import EXIT_DONE, EXIT_SET_UP, SetUpImpossible, opened_client, tell
from copilot_desktop.translation import tr

#: Columns beyond this are for reading in JSON.
_TITLE_CHARS: Final = 60


def run(options: argparse.Namespace) -> int:
    """Run the command and return its exit code: 0 done, 3 set-up."""
    paths = find_paths()
    set_up_logging(paths.logs)
    return asyncio.run(_list(options, paths, ChatConsole.of_process(json_lines=False)))


async def _list(options: argparse.Namespace, paths: AppPaths, console: ChatConsole) -> int:
    try:
        async with opened_client(options, paths, console) as opened:
            if options.command == "sessions":
                sessions = sorted(
                    await opened.client.list_sessions(),
                    key=lambda item: item.modified_at or 0.0,
                    reverse=True,
                )
                _print_sessions(sessions[: options.limit or None], as_json=options.json)
                return EXIT_DONE
            if not (await opened.client.auth_status()).is_authenticated:
                raise NotSignedIn
            _print_models(await opened.client.list_models(), as_json=options.json)
            return EXIT_DONE
    except SetUpImpossible:
        return EXIT_SET_UP
    except (CopilotDesktopError, OSError, TimeoutError) as error:
        tell(error, console)
        return EXIT_SET_UP


def _print_sessions(sessions: Sequence[SessionSummary], *, as_json: bool) -> None:
    if as_json:
        _print_json([asdict(item) for item in sessions])
        return
    table = _table(tr("Session"), tr("Used"), tr("Folder"), tr("Title"))
    for item in sessions:
        used = item.modified_at or item.started_at
        table.add_row(
            item.session_id,
            time.strftime("%Y-%m-%d %H:%M", time.localtime(used)) if used else "",
            _cell(Path(item.folder).name),
            _cell(item.title),
        )
    Console(highlight=False, markup=False, emoji=False).print(table if sessions else tr("No sessions yet."))


def _print_models(models: Sequence[ModelInfo], *, as_json: bool) -> None:
    if as_json:
        _print_json([asdict(item) for item in models])
        return
    table = _table(tr("Model"), tr("Name"), tr("Context"), tr("Effort"), tr("Price"))
    for model in models:
        table.add_row(
            _cell(model.id),
            _cell(model.name),
            "" if model.context_tokens is None else f"{model.context_tokens:,}",
            _cell(", ".join(model.reasoning_efforts)),
            "" if model.multiplier is None else f"{model.multiplier:g}x",
            style="" if model.is_enabled else "bright_black",
        )
    Console(highlight=False, markup=False, emoji=False).print(table)


def _table(*headings: str) -> Table:
    table = Table(box=SIMPLE_HEAD, show_edge=False, pad_edge=False)
    for number, heading in enumerate(headings):
        # The first column is what other commands take.
        table.add_column(heading, overflow="fold", no_wrap=number == 0)
    return table


def _cell(text: str) -> Text:
    return Text(visible_line(text, _TITLE_CHARS))


def _print_json(value: object) -> None:
    sys.stdout.write(json.dumps(value, ensure_ascii=True, indent=2) + "\n")
