"""The official Python SDK on the flooding server; run by a Python that has `github-copilot-sdk`.

python _wire_sdk.py PROGRAM ORDER SESSION_ID END_TITLE
"""

from __future__ import annotations

import asyncio
import gc
import importlib
import json
import sys
import time
from typing import Any


async def main(program: str, order: str, session_id: str, end: str) -> None:
    copilot: Any = importlib.import_module("copilot")
    client = copilot.CopilotClient(connection=copilot.RuntimeConnection.for_stdio(path=program))
    await client.start()
    session = await client.create_session(session_id=session_id, streaming=True)
    done = asyncio.Event()
    seen = 0

    def take(event: Any) -> None:
        nonlocal seen
        seen += 1
        if getattr(event.data, "title", None) == end:
            done.set()

    session.on(take)
    gc.collect()
    cpu = time.process_time()
    await session.send(order)
    await done.wait()
    print(json.dumps({"cpu_s": time.process_time() - cpu, "events": seen}))
    await client.force_stop()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
