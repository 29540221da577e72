"""Run the scripted model on its own, to try it with any OpenAI-compatible client.

Usage: python -m copilot_desktop.demo [--port N] [--scenario FILE] [--pace X]

Prints one JSON line with the address, the key and the model, then serves until interrupted.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from copilot_desktop.demo.conversation import DemoConversation
from copilot_desktop.demo.sample_project import write_sample_project
from copilot_desktop.demo.scenario import ScenarioError, load_scenario
from copilot_desktop.demo.script import Script
from copilot_desktop.demo.server import DemoModelServer
from copilot_desktop.paths import find_paths, find_resources
from copilot_desktop.translation import tr


def main(arguments: Sequence[str] | None = None) -> int:
    """Run until SIGINT or SIGTERM; return the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m copilot_desktop.demo",
        description=tr("Serve the scripted demo model to any OpenAI-compatible client on this computer."),
    )
    parser.add_argument(
        "--port", type=int, default=0, metavar="N", help=tr("port on 127.0.0.1; default: a free one")
    )
    parser.add_argument(
        "--scenario", type=Path, metavar="FILE", help=tr("rules to answer by, instead of the demo")
    )
    parser.add_argument(
        "--pace", type=float, default=1.0, metavar="X", help=tr("factor on every delay; 0 is fastest")
    )
    options = parser.parse_args(arguments)
    try:
        script = _make_script(options.scenario)
        asyncio.run(_serve(script, options.port, max(0.0, options.pace)))
    except (OSError, ScenarioError, OverflowError) as exc:
        sys.stderr.write(f"{exc}\n")
        return 2
    except KeyboardInterrupt:
        # Windows has no signal handlers in the loop.
        return 0
    return 0


def _make_script(scenario: Path | None) -> Script:
    if scenario is not None:
        return load_scenario(scenario)
    return DemoConversation(write_sample_project(find_paths().demo_folder, find_resources()))


async def _serve(script: Script, port: int, pace: float) -> None:
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    if sys.platform != "win32":
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, stopped.set)
    async with DemoModelServer(script, port=port, pace=pace) as server:
        line = {"baseUrl": server.base_url, "apiKey": server.api_key, "model": server.model_id}
        sys.stdout.write(json.dumps(line) + "\n")
        sys.stdout.flush()
        await stopped.wait()


if __name__ == "__main__":
    sys.exit(main())
