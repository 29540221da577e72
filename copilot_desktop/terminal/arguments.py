"""The arguments of the commands in the terminal. Standard library only: set-up comes after parsing."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn

from copilot_desktop.product import COMMAND, DISCLAIMER
from copilot_desktop.translation import tr

if TYPE_CHECKING:
    _Commands = argparse._SubParsersAction[argparse.ArgumentParser]

#: The commands that `terminal` runs.
NAMES: Final = ("chat", "models", "sessions", "login", "logout", "replay")

_LONGEST_TIMEOUT_S: Final = 7 * 24 * 3600.0


def add_commands(commands: _Commands) -> None:
    """Add all commands of the terminal."""
    _add_chat(commands)
    models = _add(commands, "models", tr("list the models of the account"))
    models.add_argument("--json", action="store_true", help=tr("print JSON"))
    _add_server(models)
    sessions = _add(commands, "sessions", tr("list the sessions, the last one first"))
    sessions.add_argument("--json", action="store_true", help=tr("print JSON"))
    sessions.add_argument(
        "--limit", type=int, default=20, metavar=tr("COUNT"), help=tr("how many (default: 20; 0 for all)")
    )
    _add_server(sessions)
    login = _add(commands, "login", tr("sign in, by the Copilot CLI's own dialogue"))
    login.add_argument("--host", metavar=tr("URL"), help=tr("GitHub Enterprise host"))
    login.add_argument("--device-code", action="store_true", help=tr("sign in with a code on another device"))
    login.add_argument("--with-token", action="store_true", help=tr("read a token from standard input"))
    _add_consent(login)
    logout = _add(commands, "logout", tr("sign out"))
    _add_server(logout)
    replay = _add(commands, "replay", tr("play a recording of the wire back"))
    replay.add_argument("file", type=Path, metavar=tr("FILE"), help=tr("made by chat --record"))
    replay.add_argument(
        "--speed",
        type=float,
        default=0.0,
        metavar=tr("FACTOR"),
        help=tr("1 is as it was, 10 ten times as fast, 0 without waiting (default)"),
    )
    replay.add_argument("--json", action="store_true", help=tr("print one JSON object per event"))


def _add(commands: _Commands, name: str, text: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(
        name, help=text, description=text, epilog=DISCLAIMER
    )
    return parser


def _add_server(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--server",
        metavar=tr("ADDRESS"),
        help=tr(
            "a CLI that was started elsewhere with --headless --port: host:port; its token is read from "
            "COPILOT_CONNECTION_TOKEN"
        ),
    )
    _add_consent(parser)


def _add_consent(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--yes", action="store_true", help=tr("agree to the download of the Copilot CLI"))


def _add_chat(commands: _Commands) -> None:
    chat = commands.add_parser(
        "chat",
        help=tr("chat in the terminal"),
        description=tr(
            "Send PROMPT and print the answer. Without PROMPT: what is piped in is the prompt, and on a "
            "terminal one line after the other; a backslash at the end goes on with the next line. "
            'A PROMPT of - is what is piped in: chat "Review this:" - < diff'
        ),
        epilog=tr(
            "Ctrl+C stops the turn, once more leaves. Exit codes: 0 done, 1 the turn failed, 2 usage, "
            "3 set-up, 4 denied, 124 timed out, 130 interrupted."
        )
        + " "
        + DISCLAIMER,
    )
    chat.add_argument("prompt", nargs="*", metavar="PROMPT", help=tr("what to ask"))
    chat.add_argument(
        "--demo", action="store_true", help=tr("use the built-in scripted model; no account needed")
    )
    chat.add_argument(
        "--json", action="store_true", help=tr("print one JSON object per event and nothing else")
    )
    chat.add_argument(
        "--cwd", type=Path, metavar=tr("FOLDER"), help=tr("folder to work in (default: this one)")
    )
    chat.add_argument(
        "--resume",
        metavar=tr("SESSION"),
        help=tr('go on with a session: the beginning of its id, or "last"'),
    )
    chat.add_argument(
        "--attach",
        type=Path,
        action="append",
        default=[],
        metavar=tr("FILE"),
        help=tr("attach a file or folder to the first prompt; may be given several times"),
    )
    chat.add_argument(
        "--parallel",
        action="store_true",
        help=tr("send each PROMPT (or each line that is piped in) to a session of its own, all at once"),
    )
    chat.add_argument(
        "--limit", type=int, default=4, metavar=tr("COUNT"), help=tr("with --parallel: how many at once (4)")
    )
    chat.add_argument(
        "--timeout", type=float, metavar=tr("SECONDS"), help=tr("stop a turn that takes longer")
    )
    chat.add_argument(
        "--stats", action="store_true", help=tr("print times, tokens and price after each turn")
    )
    chat.add_argument("--typewriter", action="store_true", help=tr("let the answer flow evenly"))
    chat.add_argument(
        "--record", type=Path, metavar=tr("FILE"), help=tr("record the wire, without secrets, for replay")
    )
    chat.add_argument(
        "--trace", action="store_true", help=tr("print each message as it passes, without its body")
    )
    _add_server(chat)
    own = chat.add_argument_group(tr("a model of your own"))
    own.add_argument(
        "--provider",
        choices=("openai", "azure", "anthropic"),
        metavar=tr("TYPE"),
        help="openai, azure, anthropic",
    )
    own.add_argument("--base-url", metavar=tr("URL"), help=tr("address of the model's server"))
    own.add_argument("--model", metavar=tr("ID"), help=tr("model to use"))
    own.add_argument(
        "--api-key-env", metavar=tr("NAME"), help=tr("environment variable that holds the key for the server")
    )


def check(options: argparse.Namespace) -> None:
    """End the program with code 2 when arguments do not go together."""
    if options.command == "chat":
        _check_model(options)
        _check_chat(options)
    elif options.command == "replay" and not 0 <= options.speed < 1e6:
        _refuse(options, tr("--speed must not be negative."))
    elif options.command == "sessions" and options.limit < 0:
        _refuse(options, tr("--limit must not be negative."))


def _check_model(options: argparse.Namespace) -> None:
    own = (options.provider, options.base_url, options.api_key_env)
    if options.demo and any(own):
        _refuse(
            options, tr("--demo brings its own model; leave --provider, --base-url and --api-key-env out.")
        )
    if options.provider and not (options.base_url and options.model):
        _refuse(options, tr("--provider needs --base-url and --model as well."))
    if not options.provider and (options.base_url or options.api_key_env):
        _refuse(options, tr("--base-url and --api-key-env need --provider as well."))


def _check_chat(options: argparse.Namespace) -> None:
    if options.cwd is not None and not options.cwd.is_dir():
        _refuse(options, tr("--cwd: {folder} is not a folder.", folder=options.cwd))
    for path in options.attach:
        if not path.exists():
            _refuse(options, tr("--attach: there is no {path}.", path=path))
    if options.timeout is not None and not 0 < options.timeout <= _LONGEST_TIMEOUT_S:
        _refuse(options, tr("--timeout must be above zero and at most a week."))
    if options.parallel and options.resume:
        _refuse(options, tr("--parallel makes new sessions; leave --resume out."))
    if options.limit < 1:
        _refuse(options, tr("--limit must be at least 1."))


def _refuse(options: argparse.Namespace, text: str) -> NoReturn:
    sys.stderr.write(f"{COMMAND} {options.command}: {text}\n")
    raise SystemExit(2)
