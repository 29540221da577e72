"""The CLI as a supervised child process: started, drained, and ended with all its children.

The child gets a process group of its own (a job object on Windows), because ending only the
direct child can leave the real server running behind npm's launcher, and a shell command that
the agent started running behind the server (protocol.md section 1).
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import signal
import sys
import uuid
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from copilot_desktop.client.process_tree import ProcessTree
from copilot_desktop.error_text import CopilotDesktopError

_log = logging.getLogger("copilot_desktop.client")

#: The newest bytes of stderr that are kept for the error message.
STDERR_TAIL_BYTES: Final = 256 * 1024
_STDERR_TAIL_LINES: Final = 40

#: Environment variable by which everything that the CLI starts can be found again.
_TREE_MARKER: Final = "COPILOT_DESKTOP_TREE"

#: Buffer of the stream reader. Frames are larger at times; the decoder takes them in pieces.
_READ_LIMIT: Final = 1024 * 1024

#: What a pipe holds. asyncio reads into a quarter of a megabyte that is new each time, which costs
#: the kernel more than the reading.
_PIPE_BYTES: Final = 64 * 1024

#: How long what was killed may take to be gone, pipes and all.
_KILLED_S: Final = 2.0


class CliStartFailed(CopilotDesktopError):
    """The operating system could not start the executable."""

    code = "cli-start-failed"

    def __init__(self, command: str, reason: str) -> None:
        super().__init__(f"{command}: {reason}")
        self._fields = {"path": command, "detail": reason}


class CliExited(CopilotDesktopError):
    """The CLI ended although nobody asked it to.

    Attributes:
        exit_status: exit code; negative is the number of the signal; None while unknown.
        stderr_tail: the last lines it wrote to stderr.
    """

    code = "cli-exited"

    def __init__(self, exit_status: int | None, stderr_tail: str) -> None:
        super().__init__(f"the CLI ended with status {exit_status}")
        self.exit_status = exit_status
        self.stderr_tail = stderr_tail

    def fields(self) -> Mapping[str, object]:
        return {"status": describe_exit(self.exit_status), "detail": self.stderr_tail}


def describe_exit(status: int | None) -> str:
    """Return an exit status in words: "code 3", "signal 9 (SIGKILL)"."""
    if status is None:
        return "unknown"
    if status >= 0:
        return f"code {status}"
    try:
        name = signal.Signals(-status).name
    except ValueError:
        return f"signal {-status}"
    return f"signal {-status} ({name})"


class ChildProtocol(asyncio.subprocess.SubprocessStreamProtocol):
    """Tells the exit of the child itself.

    asyncio's own `Process.wait` returns only when the pipes are closed as well, and a grandchild
    that inherited them may keep them open for ever.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(limit=_READ_LIMIT, loop=loop)
        self.exited = asyncio.Event()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        assert isinstance(transport, asyncio.SubprocessTransport)
        stdout = transport.get_pipe_transport(1)
        # An attribute of asyncio's own pipes that it does not document; without it reading works.
        if hasattr(stdout, "max_size"):
            setattr(stdout, "max_size", _PIPE_BYTES)  # noqa: B010 - typed code knows no such attribute

    def process_exited(self) -> None:
        super().process_exited()
        self.exited.set()


async def start_child(
    command: Sequence[str],
    *,
    environ: Mapping[str, str],
    folder: Path,
    stderr: int = asyncio.subprocess.PIPE,
) -> tuple[asyncio.SubprocessTransport, ChildProtocol, ProcessTree]:
    """Start `command` in `folder`, at the head of a process tree of its own.

    Raises:
        CliStartFailed: the operating system refused (missing, not executable, ...).
    """
    marker = uuid.uuid4().hex
    options: dict[str, Any] = {}
    if sys.platform == "win32":
        import subprocess

        options["creationflags"] = subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP
    else:
        options["start_new_session"] = True
    loop = asyncio.get_running_loop()
    try:
        transport, protocol = await loop.subprocess_exec(
            lambda: ChildProtocol(loop),
            *command,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=stderr,
            env={**environ, _TREE_MARKER: marker},
            cwd=folder,
            **options,
        )
    except OSError as error:
        raise CliStartFailed(command[0], error.strerror or str(error)) from error
    return transport, protocol, ProcessTree(transport.get_pid(), f"{_TREE_MARKER}={marker}")


class CliProcess:
    """One running CLI.

    Attributes:
        reader: its stdout.
        writer: its stdin.
        pid: its process id, which on POSIX is its group's id as well.
    """

    def __init__(
        self, transport: asyncio.SubprocessTransport, protocol: ChildProtocol, tree: ProcessTree
    ) -> None:
        assert protocol.stdin is not None
        assert protocol.stdout is not None
        assert protocol.stderr is not None
        self._transport = transport
        self._exited = protocol.exited
        self._tree = tree
        self.reader = protocol.stdout
        self.writer = protocol.stdin
        self.pid = transport.get_pid()
        self._stderr = protocol.stderr
        self._stderr_tail = bytearray()
        # Owned here; awaited by `kill`. Must run from the first moment on: a child whose
        # stderr nobody reads blocks after 64 kB.
        self._stderr_task = asyncio.create_task(self._drain_stderr(), name=f"cli-stderr-{self.pid}")

    @classmethod
    async def start(cls, command: Sequence[str], *, environ: Mapping[str, str], folder: Path) -> CliProcess:
        """Start `command` in `folder`.

        Raises:
            CliStartFailed: the operating system refused (missing, not executable, ...).
        """
        transport, protocol, tree = await start_child(command, environ=environ, folder=folder)
        _log.info("started %s, pid %d", command[0], transport.get_pid())
        return cls(transport, protocol, tree)

    @property
    def exit_status(self) -> int | None:
        """Exit code, negative signal number, or None while running."""
        return self._transport.get_returncode()

    @property
    def stderr_tail(self) -> str:
        """The last lines of stderr, at most 40."""
        lines = self._stderr_tail.decode("utf-8", "replace").splitlines()
        return "\n".join(line[:2000] for line in lines[-_STDERR_TAIL_LINES:])

    async def wait(self) -> int:
        """Wait for the end of the direct child and return its exit status."""
        await self._exited.wait()
        status = self._transport.get_returncode()
        assert status is not None
        return status

    async def stop(self, *, grace_s: float = 2.0) -> int:
        """Close stdin, wait `grace_s` seconds, then kill everything that is left.

        Returns the exit status. Safe to call again and after the process has ended.
        """
        await asyncio.to_thread(self._tree.remember)
        self.writer.close()
        try:
            async with asyncio.timeout(grace_s):
                await self.wait()
        except TimeoutError:
            _log.warning("the CLI (pid %d) did not end by itself; killing it", self.pid)
        status = await self.kill()
        with contextlib.suppress(OSError, TimeoutError):
            async with asyncio.timeout(_KILLED_S):
                await self.writer.wait_closed()
        return status

    def kill_soon(self) -> None:
        """Kill the process with its whole tree; `wait` tells when it has ended."""
        self._tree.remember()
        self._tree.kill()

    async def kill(self) -> int:
        """Kill the process with its whole tree at once and return the exit status."""
        try:
            # Looks at every process of the system: tens of milliseconds, more where `ps` is asked.
            await asyncio.to_thread(self._tree.remember)
        finally:
            self._tree.kill()
        try:
            async with asyncio.timeout(_KILLED_S):
                status = await self.wait()
        except TimeoutError:
            # It hangs in the kernel, as on a disk that does not answer. Nobody can end it.
            _log.error("the CLI (pid %d) was killed and does not end", self.pid)
            status = -signal.SIGTERM if sys.platform == "win32" else -signal.SIGKILL
        # A grandchild may have inherited stderr and hold it open; it is dead now.
        try:
            async with asyncio.timeout(_KILLED_S):
                await asyncio.shield(self._stderr_task)
        except TimeoutError:
            self._stderr_task.cancel()
            await asyncio.gather(self._stderr_task, return_exceptions=True)
        self._tree.close()
        self._transport.close()
        return status

    async def _drain_stderr(self) -> None:
        while chunk := await self._stderr.read(65536):
            self._stderr_tail += chunk
            if len(self._stderr_tail) > STDERR_TAIL_BYTES:
                del self._stderr_tail[:-STDERR_TAIL_BYTES]
            _log.info("stderr: %s", chunk[:2000].decode("utf-8", "replace").rstrip())


def environment_for_cli(environ: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return the environment for the CLI.

    `COPILOT_PROVIDER_*` is read by us and sent per session: over RPC the CLI ignores it, but
    `COPILOT_OFFLINE` makes it exit without a provider's address, so both stay together.
    """
    env = dict(os.environ if environ is None else environ)
    env["COPILOT_AUTO_UPDATE"] = "false"
    return env
