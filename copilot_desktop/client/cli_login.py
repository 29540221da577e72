"""Signing in by the CLI's own command, whose words are shown as they come.

The CLI asks GitHub, opens a browser or prints a code, and keeps the token; a running server takes
it after its next start. There is no command to sign out: `AccountCalls.log_out` does that.
"""

from __future__ import annotations

import asyncio
import codecs
import contextlib
import logging
from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from pathlib import Path
from typing import Final

from copilot_desktop.client.process import ChildProtocol, environment_for_cli, start_child

_log = logging.getLogger("copilot_desktop.client")

#: What stands without a line end this long is a question.
_UNFINISHED_LINE_S: Final = 0.3
#: What it wrote before it ended is read within this time; longer than a question is waited for.
_LAST_WORDS_S: Final = 1.0
#: A line is cut here, whoever writes it.
_MAX_LINE_CHARACTERS: Final = 8 * 1024


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

    Cancelling it ends the command; a browser that it opened stays.

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
    transport, protocol, tree = await start_child(
        arguments,
        environ=environment_for_cli(environ),
        folder=Path.home(),
        stderr=asyncio.subprocess.STDOUT,
    )
    try:
        # Told from its exit, not from the end of its output: a browser it opened inherits the
        # pipe and may run for days.
        async with asyncio.TaskGroup() as tasks:
            reading = tasks.create_task(_read_lines(protocol, on_line), name="sign-in-output")
            await _give(protocol, token)
            await protocol.exited.wait()
            await asyncio.wait([reading], timeout=_LAST_WORDS_S)
            reading.cancel()
        status = transport.get_returncode()
        assert status is not None
        return status
    finally:
        if transport.get_returncode() is None:
            _log.info("ending the sign-in, pid %d", transport.get_pid())
            # Its group only: a browser is no part of it and stays open.
            tree.kill()
            await protocol.exited.wait()
        tree.close()
        transport.close()


async def _give(protocol: ChildProtocol, token: str) -> None:
    assert protocol.stdin is not None
    # One that ended before it read has said why on its stdout.
    with contextlib.suppress(ConnectionError):
        if token:
            protocol.stdin.write(token.encode() + b"\n")
            await protocol.stdin.drain()
    # A question to nobody ends the command in place of holding it up.
    protocol.stdin.close()


async def _read_lines(protocol: ChildProtocol, on_line: Callable[[str], None]) -> None:
    assert protocol.stdout is not None
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    rest = ""
    at_end = False
    while not at_end:
        try:
            async with asyncio.timeout(_UNFINISHED_LINE_S if rest else None):
                chunk = await protocol.stdout.read(65536)
        except TimeoutError:
            on_line(rest)
            rest = ""
            continue
        at_end = not chunk
        rest += decoder.decode(chunk, final=at_end)
        *lines, rest = rest.replace("\r\n", "\n").split("\n")
        if len(rest) > _MAX_LINE_CHARACTERS or (at_end and rest):
            lines.append(rest)
            rest = ""
        for line in lines:
            on_line(line[:_MAX_LINE_CHARACTERS])
