"""`python3 -m tests fuzz [--minutes N] [--seed N] [--target NAME] [--again NAME] [--save FOLDER]`."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from tests.fuzz import campaign
from tests.fuzz.targets import TARGETS

#: The memory that a run may grow by, once it is warm.
_GROWTH_BYTES: Final = 64 * 1024 * 1024


def main() -> int:
    options = _parser().parse_args()
    if options.again:
        return _again(options.again)
    folder = Path(options.save or Path(tempfile.gettempdir(), "copilot-desktop-fuzz"))
    names = options.target or list(TARGETS)
    print(f"seed {options.seed}, {options.minutes:g} min: {', '.join(names)}", flush=True)

    def show(failure: campaign.Failure) -> None:
        print(f"\nFAILED {failure.name}, written to {failure.save(folder)}\n{failure.error}", flush=True)

    report = campaign.run(names, seed=options.seed, seconds=options.minutes * 60, on_failure=show)
    for name in names:
        print(f"{name:12} {report.counts[name]:10,} inputs, slowest {report.slowest_s[name] * 1000:6.0f} ms")
    print(f"memory: {report.growth_bytes / 1e6:+.1f} MB after the first fifth of the time")
    print(f"{len(report.failures)} failures")
    return 1 if report.failures or report.growth_bytes > _GROWTH_BYTES else 0


def _again(name: str) -> int:
    failure = campaign.attempt(name)
    if failure is None:
        print("passed")
        return 0
    print(f"{failure.error}\n{failure.tried!r}")
    return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python3 -m tests fuzz")
    parser.add_argument("--minutes", type=float, default=10.0, help="how long (10)")
    parser.add_argument("--seed", type=int, default=int(time.time()), help="makes the same inputs again")
    parser.add_argument("--target", action="append", choices=list(TARGETS), help="only this; may be repeated")
    parser.add_argument("--again", metavar="NAME", help="try one input again: target:seed:number")
    parser.add_argument("--save", metavar="FOLDER", help="where inputs that fail are written")
    return parser


if __name__ == "__main__":
    sys.exit(main())
