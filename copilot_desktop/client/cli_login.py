"""Signing in by the CLI's own command, whose words are shown as they come.

The CLI asks GitHub, opens a browser or prints a code, and keeps the token; a running server takes
it after its next start. There is no command to sign out: `AccountCalls.log_out` does that.
"""

from __future__ import annotations

import asyncio
import codecs
import contextlib
import logging
import sys
import uuid
from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from pathlib import Path
from typing import Any, Final

from copilot_desktop.client.process import CliStartFailed, environment_for_cli
from copilot_desktop.client.process_tree import ProcessTree

_log = logging.getLogger("copilot_desktop.client")

#: What stands without a line end this long is a question.
_UNFINISHED_LINE_S: Final = 0.3
#: A line is cut here, whoever writes it.
_MAX_LINE_CHARACTERS: Final = 8 * 1024
_TREE_MARKER: Final = "COPILOT_DESKTOP_TREE"


class LoginWay(Enum):
    """How the person proves who they are; AUTOMATIC leaves it to the CLI."""

    AUTOMATIC = ""
    #: A code to enter on a page, on any machine.
    DEVICE_CODE = "--device-code"
    #: The browser of this machine.
    BROWSER = "--web-flow"


async def log_in(
    command: Sequence[str],
    on_line: Callable[[str], None],
    *,
    environ: Mapping[str, str],
    host: str = "",
    way: LoginWay = LoginWay.AUTOMATIC,
    token: str = "",
) -> int:
    """Run `copilot login` to its end and return its exit code, 0 when somebody is signed in.

    Cancelling it ends the command with all its children.

    Args:
        command: the CLI, as `CopilotClient` gets it.
        on_line: called with each line of its output, without the line end; also with a line that
            is not finished when nothing follows for a moment. Foreign text: it may hold escapes.
        host: of GitHub Enterprise Cloud, "" for github.com.
        token: to be kept in place of asking; it goes through stdin, where nobody can list it.

    Raises:
        CliStartFailed: the operating system could not start it.
    """
    arguments = [*command, "login"]
    if host:
        arguments += ["--host", host]
    if token:
        arguments.append("--with-token")
    elif way is not LoginWay.AUTOMATIC:
        arguments.append(way.value)
    marker = uuid.uuid4().hex
    child = await _start(arguments, {**environment_for_cli(environ), _TREE_MARKER: marker})
    tree = ProcessTree(child.pid, f"{_TREE_MARKER}={marker}")
    try:
        await _give(child, token)
        await _read_lines(child, on_line)
        return await child.wait()
    finally:
        await _end(child, tree)


async def _start(arguments: Sequence[str], environ: Mapping[str, str]) -> asyncio.subprocess.Process:
    options: dict[str, Any] = {}
    if sys.platform == "win32":
        import subprocess

        options["creationflags"] = subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP
    else:
        options["start_new_session"] = True
    try:
        return await asyncio.create_subprocess_exec(
            *arguments,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
            env=dict(environ),
            cwd=Path.home(),
            **options,
        )
    except OSError as error:
        raise CliStartFailed(arguments[0], error.strerror or str(error)) from error


async def _give(child: asyncio.subprocess.Process, token: str) -> None:
    assert child.stdin is not None
    # One that ended before it read has said why on its stdout.
    with contextlib.suppress(ConnectionError):
        if token:
            child.stdin.write(token.encode() + b"\n")
            await child.stdin.drain()
    # A question to nobody ends the command in place of holding it up.
    child.stdin.close()


async def _read_lines(child: asyncio.subprocess.Process, on_line: Callable[[str], None]) -> None:
    assert child.stdout is not None
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    rest = ""
    while True:
        try:
            async with asyncio.timeout(_UNFINISHED_LINE_S if rest else None):
                chunk = await child.stdout.read(65536)
        except TimeoutError:
            on_line(rest)
            rest = ""
            continue
        rest += decoder.decode(chunk, final=not chunk)
        *lines, rest = rest.replace("\r\n", "\n").split("\n")
        if len(rest) > _MAX_LINE_CHARACTERS:
            lines.append(rest)
            rest = ""
        for line in lines:
            on_line(line[:_MAX_LINE_CHARACTERS])
        if not chunk:
            break
    if rest:
        on_line(rest)


async def _end(child: asyncio.subprocess.Process, tree: ProcessTree) -> None:
    if child.returncode is None:
        _log.info("ending the sign-in, pid %d", child.pid)
        await asyncio.to_thread(tree.remember)
        tree.kill()
        await child.wait()
    tree.close()
