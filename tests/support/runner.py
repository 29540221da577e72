"""Sets up and runs the tests, the benchmarks or the fuzzing; standard library only until that is done."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from copilot_desktop._bootstrap import EXIT_SET_UP
from copilot_desktop.client.provision import Progress, Stage, provision, provision_plan
from copilot_desktop.client.provision_errors import ProvisionError
from copilot_desktop.error_text import describe
from copilot_desktop.paths import find_paths
from copilot_desktop.setup.console import Console, SetUpError
from copilot_desktop.setup.prepare import Purpose, prepare

ROOT: Final = Path(__file__).resolve().parent.parent.parent

#: Names the CLI that end-to-end tests start.
CLI_VARIABLE: Final = "COPILOT_DESKTOP_TEST_CLI"

_EXIT_USAGE: Final = 2

_MOST_WORKERS: Final = 4


def run(arguments: Sequence[str]) -> int:
    """Run what `arguments` ask for; pytest's exit code, or 3 when the set-up fails."""
    console = Console()
    try:
        code = prepare(Purpose.TESTS, "tests", arguments)
        if code is not None:
            return code
        if arguments and arguments[0] == "benchmarks":
            return _run_benchmarks(arguments[1:])
        if arguments and arguments[0] == "fuzz":
            return subprocess.call([sys.executable, "-m", "tests.fuzz", *arguments[1:]], cwd=ROOT)
        return _run_pytest(arguments, console)
    except SetUpError as error:
        console.report(error)
        return EXIT_SET_UP
    except KeyboardInterrupt:
        return 130


def _run_pytest(arguments: Sequence[str], console: Console) -> int:
    environ = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    environ[CLI_VARIABLE] = environ.get(CLI_VARIABLE) or provide_cli(console)
    command = [sys.executable, "-m", "pytest", *(arguments or _whole_run())]
    sys.stderr.flush()
    return subprocess.call(command, cwd=ROOT, env=environ)


def _whole_run() -> Sequence[str]:
    """Return the arguments of a run of all tests: workers that take whole files.

    One more than there are cores, since end-to-end tests wait for the CLI half of their time. In
    the order of the folders these come first: left to the end they would wait alone. More than four
    workers would only wait for each other's CLI.
    """
    cores = os.cpu_count() or 1
    if cores < 2:
        return ()
    workers = str(min(cores + 1, _MOST_WORKERS))
    return ("--numprocesses", workers, "--dist", "loadfile", "--no-loadscope-reorder")


def provide_cli(console: Console) -> str:
    """Return the CLI for end-to-end tests, installed into our data folder when it is not there yet."""
    shown = ""

    def show(progress: Progress) -> None:
        nonlocal shown
        if progress.stage not in (Stage.DONE, Stage.WAITING) and progress.stage.value != shown:
            shown = progress.stage.value
            console.progress(f"Copilot CLI: {shown}")

    try:
        plan = provision_plan(environ=os.environ)
        return str(provision(plan, find_paths().cli_folder, environ=os.environ, on_progress=show))
    except ProvisionError as error:
        text = describe(error)
        raise SetUpError(text.code, f"{text.title}. {text.sentence}", text.next_step, text.detail) from error


def _run_benchmarks(words: Sequence[str]) -> int:
    """Run benchmarks by their names; a number is an argument of the one before it."""
    arguments: dict[str, list[str]] = {}
    names: list[str] = []
    for word in words:
        if word.isdecimal() and names:
            arguments.setdefault(names[-1], []).append(word)
        else:
            names.append(word)
    folder = ROOT / "tests" / "benchmarks"
    known = sorted(path.stem for path in folder.glob("*.py") if not path.stem.startswith("_"))
    unknown = [name for name in names if name not in known]
    if unknown:
        sys.stderr.write(
            f"No benchmark named {', '.join(unknown)}. There are: {', '.join(known) or 'none'}\n"
        )
        return _EXIT_USAGE
    environ = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    failed = False
    for name in names or known:
        print(f"== {name}", flush=True)
        command = [sys.executable, "-m", f"tests.benchmarks.{name}", *arguments.get(name, ())]
        failed |= subprocess.call(command, cwd=ROOT, env=environ) != 0
    return 1 if failed else 0


if __name__ == "__main__":
    # For scripts: the path of the CLI that the tests use.
    print(provide_cli(Console()))
