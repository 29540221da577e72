"""What an event costs on its way from the pipe to a handler: `python -m tests benchmarks wire`.

Each measurement runs in a process of its own that reads a real pipe from a child process. CPU
time is compared, not wall time; the machine may be busy. Measurements that are compared take
turns, and the median of the ratios of all rounds counts; the spread behind it is the noise.

The official SDK takes part when COPILOT_DESKTOP_BENCHMARK_SDK names a Python that has it:

    python3 -m venv sdk && sdk/bin/pip install github-copilot-sdk
    COPILOT_DESKTOP_BENCHMARK_SDK=sdk/bin/python python3 -m tests benchmarks wire

WIRE_ROUNDS (5) and WIRE_EVENTS (100000) make a run shorter or surer.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from tests.benchmarks import _wire_server, _wire_streams

SDK_VARIABLE: Final = "COPILOT_DESKTOP_BENCHMARK_SDK"

_ROUNDS: Final = int(os.environ.get("WIRE_ROUNDS", "5"))
_EVENTS: Final = int(os.environ.get("WIRE_EVENTS", "100000"))

#: The SDK takes about a hundred times as long.
_SDK_SHARE: Final = 10

_LARGE_BYTES: Final = 64 * 1024 * 1024

_LATENCY: Final = {"per_second": 1000, "count": 5000, "end": _wire_streams.END}


class Bench:
    """The flooding server, its files, and the clients on it."""

    def __init__(self, folder: Path) -> None:
        self._program = str(_wire_server.install(folder))
        self._folder = folder

    def order(self, name: str) -> str:
        return json.dumps({"file": str(self._folder / name)})

    def measure(self, client: str, order: str, sessions: int = 1) -> dict[str, Any]:
        words = ["-m", "tests.benchmarks._wire_clients", client, self._program, order, str(sessions)]
        return _json_of([sys.executable, *words])

    def measure_sdk(self, python: str, order: str) -> dict[str, Any]:
        script = Path(__file__).with_name("_wire_sdk.py")
        session_id = _wire_streams.session_ids(1)[0]
        # What it cannot read of newer servers it tells at length.
        words = [python, str(script), self._program, order, session_id, _wire_streams.END]
        return _json_of(words, stderr=subprocess.DEVNULL)


def _json_of(command: Sequence[str], stderr: int | None = None) -> dict[str, Any]:
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=stderr, check=True, timeout=600)
    answer: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return answer


def spread(values: Sequence[float], digits: int = 2) -> str:
    middle = statistics.median(values)
    return f"{middle:.{digits}f} ({min(values):.{digits}f} to {max(values):.{digits}f})"


def ratios(over: Sequence[float], under: Sequence[float]) -> list[float]:
    return [a / b for a, b in zip(over, under, strict=True)]


def in_turns(
    bench: Bench, runs: Mapping[str, tuple[str, str, int]], counts: Mapping[str, int]
) -> dict[str, list[float]]:
    """Return the CPU µs per event of each run, round by round."""
    costs: dict[str, list[float]] = {name: [] for name in runs}
    for _ in range(_ROUNDS):
        for name, (client, order, sessions) in runs.items():
            measured = bench.measure(client, order, sessions)
            costs[name].append(measured["cpu_s"] / counts[name] * 1e6)
    return costs


def throughput(bench: Bench, python: str | None) -> None:
    deltas, mix = bench.order("deltas"), bench.order("mix")
    runs = {
        "plain loop": ("plain", deltas, 1),
        "ours": ("ours", deltas, 1),
        "ours, handler of everything": ("ours_everything", deltas, 1),
        "threads and json, events given to the loop": ("threaded", deltas, 1),
        "threads and json, handlers in the thread": ("threaded_in_place", deltas, 1),
        "20 sessions: plain loop": ("plain", bench.order("deltas-20"), 20),
        "20 sessions: ours": ("ours", bench.order("deltas-20"), 20),
        "100 sessions: ours": ("ours", bench.order("deltas-100"), 100),
        "full mix: plain loop": ("plain", mix, 1),
        "full mix: ours, what a chat shows": ("ours_chat", mix, 1),
        "full mix: ours, handler of everything": ("ours_everything", mix, 1),
    }
    costs = in_turns(bench, runs, dict.fromkeys(runs, _EVENTS))
    if python is not None:
        for name in ("deltas", "mix"):
            order = bench.order(f"{name}-short")
            costs[f"SDK, {name}"] = [
                bench.measure_sdk(python, order)["cpu_s"] / (_EVENTS // _SDK_SHARE) * 1e6
                for _ in range(max(_ROUNDS // 2, 1))
            ]
    for name, values in costs.items():
        print(f"{name:45} {1e6 / statistics.median(values):9,.0f} events/CPU s; µs each {spread(values)}")
    ours = costs["ours"]
    print(f"ours / plain loop, deltas (>= 0.5): {spread(ratios(costs['plain loop'], ours))}")
    twenty = ratios(costs["20 sessions: plain loop"], costs["20 sessions: ours"])
    print(f"ours / plain loop, 20 sessions (>= 0.5): {spread(twenty)}")
    for kind in ("what a chat shows", "handler of everything"):
        values = ratios(costs["full mix: plain loop"], costs[f"full mix: ours, {kind}"])
        print(f"ours / plain loop, full mix, {kind} (>= 0.5): {spread(values)}")
    threaded = ratios(costs["threads and json, events given to the loop"], ours)
    print(f"ours / threads with json (>= 5): {spread(threaded)}")
    in_place = ratios(costs["threads and json, handlers in the thread"], ours)
    print(f"  the same with handlers called in the threads, which have to lock: {spread(in_place)}")
    print(
        f"100 sessions / 1, cost of an event (about 1): {spread(ratios(costs['100 sessions: ours'], ours))}"
    )
    if python is None:
        print(f"official SDK: not measured; {SDK_VARIABLE} names no Python that has it")
        return
    for name, mine in (("deltas", "ours"), ("mix", "full mix: ours, handler of everything")):
        ratio = statistics.median(costs[f"SDK, {name}"]) / statistics.median(costs[mine])
        print(f"ours / official SDK, {name} (>= 20): {ratio:.1f}")


def promptness(bench: Bench) -> None:
    stalls = [bench.measure("stall", bench.order("deltas")) for _ in range(_ROUNDS)]
    own, delay = ([run[key] * 1000 for run in stalls] for key in ("own_s", "delay_s"))
    print(f"longest that we keep a 60 Hz timer waiting, CPU ms (<= 8): {spread(own, 1)}")
    print(f"  its longest delay with what else the machine did, ms: {spread(delay, 1)}")
    order = json.dumps({**_LATENCY, "session": _wire_streams.session_ids(1)[0]})
    waits = [bench.measure("latency", order) for _ in range(3)]
    p50, p99 = ([run[key] * 1000 for run in waits] for key in ("p50_s", "p99_s"))
    print(f"written to handled at 1,000 events/s, ms: p50 {spread(p50)}, p99 (< 5) {spread(p99)}")


def memory(bench: Bench) -> None:
    grown = bench.measure("memory", bench.order("deltas"))
    print(f"memory after {grown['events']:,} more events: {grown['growth_kb'] / 1024:+.2f} MB")
    ours, plain = (bench.measure(client, bench.order("large")) for client in ("large", "large_plain"))
    print(
        f"peak for a frame of 64 MB, in frames: {ours['peak_kb'] / ours['size_kb']:.2f}; "
        f"its body and its decoded JSON alone: {plain['peak_kb'] / plain['size_kb']:.2f}"
    )


def main() -> None:
    python = os.environ.get(SDK_VARIABLE)
    with tempfile.TemporaryDirectory(prefix="copilot-desktop-wire-") as name:
        folder = Path(name)
        _wire_streams.write_deltas(folder / "deltas", _EVENTS)
        _wire_streams.write_deltas(folder / "deltas-20", _EVENTS, sessions=20)
        _wire_streams.write_deltas(folder / "deltas-100", _EVENTS, sessions=100)
        _wire_streams.write_mix(folder / "mix", _EVENTS)
        if python is not None:
            _wire_streams.write_deltas(folder / "deltas-short", _EVENTS // _SDK_SHARE)
            _wire_streams.write_mix(folder / "mix-short", _EVENTS // _SDK_SHARE)
        _wire_streams.write_large(folder / "large", _LARGE_BYTES)
        bench = Bench(folder)
        print(f"{_EVENTS:,} events, {_ROUNDS} rounds; median (lowest to highest)", flush=True)
        throughput(bench, python)
        promptness(bench)
        memory(bench)


if __name__ == "__main__":
    main()
