"""A CLI that listens on TCP, started by the test and not by the client."""

from __future__ import annotations

import asyncio
import os
import re
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager

#: The first start in a fresh home unpacks 235 MB.
_START_S = 90.0


@asynccontextmanager
async def listening_cli(
    command: Sequence[str], *, token: str = "", environ: Mapping[str, str] | None = None, port: int = 0
) -> AsyncIterator[int]:
    """Start `command` as a server on a port, 0 for a free one; yield the port; kill it in the end."""
    environ = dict(os.environ if environ is None else environ)
    if token:
        environ["COPILOT_CONNECTION_TOKEN"] = token
    process = await asyncio.create_subprocess_exec(
        *command,
        *("--headless", "--no-auto-update", "--log-level", "error", "--port", str(port)),
        env=environ,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdout is not None
    draining: asyncio.Task[bytes] | None = None
    try:
        async with asyncio.timeout(_START_S):
            while not (told := re.search(rb"listening on port (\d+)", await process.stdout.readline())):
                assert process.returncode is None, "the CLI ended before it listened"
        draining = asyncio.create_task(process.stdout.read())
        yield int(told[1])
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()
        if draining is not None:
            await draining
