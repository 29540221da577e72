"""The command line: which command is meant, what it needs, who runs it.

Commands are imported when they are run: `doctor`, `uninstall` and `--version` work on a bare Python,
those of the terminal without Qt.
"""

from __future__ import annotations

import argparse
import io
import os
import platform
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from copilot_desktop import __version__, translation
from copilot_desktop._bootstrap import EXIT_SET_UP
from copilot_desktop.catalogue import BrokenCatalogue
from copilot_desktop.paths import find_paths, find_resources
from copilot_desktop.product import COMMAND, DISCLAIMER, NAME
from copilot_desktop.setup.console import Console, SetUpError
from copilot_desktop.setup.prepare import Purpose, prepare
from copilot_desktop.start_request import StartRequest
from copilot_desktop.terminal import arguments as arguments_of_terminal
from copilot_desktop.translation import tr

EXIT_FAILED: Final = 1
EXIT_INTERRUPTED: Final = 130

_MODULE: Final = "copilot_desktop"

#: The window starts itself with this to have the search index built.
INDEX_LOGS: Final = "index-logs"

_COMMANDS: Final = (*arguments_of_terminal.NAMES, "doctor", "uninstall", INDEX_LOGS)


def run(arguments: Sequence[str]) -> int:
    """Run the command that `arguments` ask for and return its exit code.

    0 done, 1 failed, 2 usage, 3 set-up, 4 denied, 130 interrupted.
    """
    _load_translations()
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A name of a file that the terminal's encoding lacks must not end `doctor`.
        sys.stdout.reconfigure(errors="backslashreplace")
    parser = build_parser()
    options = parser.parse_args(_with_named_folder(arguments))
    try:
        options.request = StartRequest.of_this_process(folder=options.folder or "", session=options.session)
    except ValueError as error:
        parser.error(str(error))
    try:
        return _dispatch(options, arguments)
    except SetUpError as error:
        Console().report(error)
        return EXIT_SET_UP
    except BrokenPipeError:
        # Whoever read our output has gone (`| head`); Python would complain once more at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return EXIT_FAILED
    except KeyboardInterrupt:
        sys.stderr.write("\n" + tr("Interrupted.") + "\n")
        return EXIT_INTERRUPTED


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    parser = argparse.ArgumentParser(
        prog=COMMAND,
        description=tr(
            "Native desktop client for the GitHub Copilot CLI. Without a command the window opens; one that "
            "is open already comes to the front. With a FOLDER it begins a new session there "
            "(./chat for a folder that is named like a command)."
        ),
        usage=f"{COMMAND} [FOLDER | --session ID]\n       {COMMAND} COMMAND ...",
        epilog=DISCLAIMER,
    )
    parser.add_argument("--folder", type=_folder, help=argparse.SUPPRESS)
    parser.add_argument(
        "--session", default="", metavar="ID", help=tr("open this session; the beginning of its id will do")
    )
    python = platform.python_version()
    parser.add_argument("--version", action="version", version=f"{NAME} {__version__} (Python {python})")
    parser.add_argument(
        "--self-test",
        action="store_true",
        help=tr("check this installation: imports, resources, one turn of the demo with the CLI; no window"),
    )
    parser.add_argument(
        "--smoke", action="store_true", help=tr("open the window, wait for its first page, close it again")
    )
    commands = parser.add_subparsers(dest="command", metavar=tr("COMMAND"))
    arguments_of_terminal.add_commands(commands)

    doctor = commands.add_parser(
        "doctor", help=tr("say what was found, what is missing and what to do"), epilog=DISCLAIMER
    )
    doctor.add_argument(
        "--install-cli", action="store_true", help=tr("download the Copilot CLI, after asking")
    )
    doctor.add_argument("--yes", action="store_true", help=tr("agree to the download"))

    uninstall = commands.add_parser(
        "uninstall", help=tr("remove what this application made, after listing it"), epilog=DISCLAIMER
    )
    uninstall.add_argument("--yes", action="store_true", help=tr("do not ask"))

    # For ourselves: not in the list of commands.
    commands.add_parser(INDEX_LOGS)
    return parser


def _folder(path: str) -> str:
    """Return the path of a folder that is there."""
    if not _is_folder(path):
        raise argparse.ArgumentTypeError(tr("there is no folder {path}", path=path))
    return path


def _is_folder(path: str) -> bool:
    try:
        return Path(path).expanduser().is_dir()
    except (OSError, RuntimeError, ValueError):
        # Nobody of that name has a home, or nobody may look there.
        return False


def _with_named_folder(arguments: Sequence[str]) -> list[str]:
    """Return the arguments with a FOLDER that stands alone made an option, as argparse wants it.

    A word is a folder when it looks like a path or is one; everything else is to be a command.
    """
    if not arguments or arguments[0].startswith("-") or arguments[0] in _COMMANDS:
        return list(arguments)
    first = arguments[0]
    is_path = os.sep in first or (os.altsep or os.sep) in first or first in (".", "..", "~")
    if is_path or _is_folder(first):
        return ["--folder", first, *arguments[1:]]
    return list(arguments)


def _dispatch(options: argparse.Namespace, arguments: Sequence[str]) -> int:
    if options.command == "doctor":
        from copilot_desktop import doctor

        return doctor.run(find_paths(), install_cli=options.install_cli, yes=options.yes)
    if options.command == "uninstall":
        from copilot_desktop import uninstall

        return uninstall.run(find_paths(), yes=options.yes)
    if options.command == INDEX_LOGS:
        from copilot_desktop.indexing import child

        return child.run(find_paths())
    if options.command in arguments_of_terminal.NAMES:
        arguments_of_terminal.check(options)
        code = prepare(Purpose.TERMINAL, _MODULE, arguments)
        return _run_in_terminal(options) if code is None else code
    if options.self_test:
        code = prepare(Purpose.OFFSCREEN, _MODULE, arguments)
        if code is None:
            from copilot_desktop import self_test

            code = self_test.run()
        return code
    code = prepare(Purpose.WINDOW, _MODULE, arguments)
    if code is None:
        from copilot_desktop import app

        code = app.run_window(find_paths(), smoke=options.smoke, request=options.request)
    return code


def _run_in_terminal(options: argparse.Namespace) -> int:
    if options.command == "chat":
        if options.parallel:
            from copilot_desktop.terminal import parallel

            return parallel.run(options)
        from copilot_desktop.terminal import chat

        return chat.run(options)
    if options.command == "replay":
        from copilot_desktop.terminal import replay

        return replay.run(options)
    if options.command in ("login", "logout"):
        from copilot_desktop.terminal import account

        return account.run(options)
    from copilot_desktop.terminal import listing

    return listing.run(options)


def _load_translations() -> None:
    try:
        translation.install(find_resources() / "translations", translation.languages_of(os.environ))
    except (OSError, BrokenCatalogue):
        # An incomplete installation still has to be able to say what is wrong with it, in English.
        return
