"""Installs the Copilot CLI from a terminal: says what it would do, asks, shows progress.

Standard library only. Everything is said on stderr.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from copilot_desktop.client.provision import Progress, ProvisionPlan, provision, provision_plan
from copilot_desktop.client.provision_errors import ProvisionError, ProvisionNoWay
from copilot_desktop.error_text import describe
from copilot_desktop.paths import AppPaths
from copilot_desktop.setup.console import Console
from copilot_desktop.setup.prepare import Purpose, find_checkout, prepare
from copilot_desktop.translation import tr


def install_cli(paths: AppPaths, *, yes: bool) -> Path | None:
    """Install the CLI into our data folder after asking, and return the executable.

    None when the person declined, when there is nobody to ask, or when it failed; it has been said
    then. With `yes` nothing is asked.
    """
    console = Console()
    try:
        plan = _plan()
        console.say(describe_plan(plan, paths.cli_folder))
        if not yes and not (console.can_ask() and console.ask(tr("Download and install it?"))):
            console.say(tr("Nothing was downloaded. Agree with --yes."))
            return None

        def show(progress: Progress) -> None:
            fraction = progress.fraction
            # Tens only, so that a log without a terminal stays short.
            percent = "" if fraction is None else f" {int(fraction * 10) * 10} %"
            console.progress(f"{progress.stage.value}{percent}")

        path = provision(plan, paths.cli_folder, environ=os.environ, on_progress=show)
    except ProvisionError as error:
        for line in describe(error).lines():
            console.say(line)
        return None
    console.say(tr("The Copilot CLI is installed: {path}", path=path))
    return path


def describe_plan(plan: ProvisionPlan, folder: Path) -> str:
    """Return what a person agrees to: what is fetched, with what, how much, where to."""
    way = plan.ways[0]
    return tr(
        "GitHub Copilot CLI {version}, fetched with {tool}: {download} MB to download, {disk} MB on the disk "
        "in the end, into {folder}. GitHub's licence of the CLI is put beside it.",
        version=plan.version,
        tool=way.tool,
        download=plan.download_bytes // 1_000_000,
        disk=plan.disk_bytes // 1_000_000,
        folder=folder,
    )


def _plan() -> ProvisionPlan:
    try:
        return provision_plan(environ=os.environ)
    except ProvisionNoWay:
        # A bare Python has no pip; the environment of a checkout does.
        inside = sys.prefix != sys.base_prefix
        if find_checkout() is None or inside:
            raise
    prepare(Purpose.TERMINAL, "copilot_desktop", sys.argv[1:])
    return provision_plan(environ=os.environ)
