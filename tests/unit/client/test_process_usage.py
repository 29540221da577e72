"""What a process tree takes of the computer."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator

import pytest

from copilot_desktop.client.process_usage import MAX_CHILDREN, UsageReader

_PARENT = """
import subprocess, sys
command = [sys.executable, "-c", "input()"]
children = [subprocess.Popen(command, stdin=subprocess.PIPE) for _ in range({count})]
print("ready", flush=True)
sys.stdin.readline()
sum(n * n for n in range(400_000))
print("worked", flush=True)
sys.stdin.readline()
for child in children:
    child.communicate(b"\\n")
"""


@pytest.fixture
def parent() -> Iterator[subprocess.Popen[str]]:
    """A process with two children; it works when a line comes, and ends at the next one."""
    with subprocess.Popen(
        [sys.executable, "-c", _PARENT.replace("{count}", "2")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        yield process
        process.communicate("\n\n")


def test_the_tree_is_told_with_its_children(parent: subprocess.Popen[str]) -> None:
    usage = UsageReader().read(parent.pid)
    assert usage is not None
    assert usage.main.pid == parent.pid
    assert usage.child_count == len(usage.children) == 2
    assert all("input()" in child.command for child in usage.children)
    assert usage.memory_bytes == usage.main.memory_bytes + sum(it.memory_bytes for it in usage.children)
    assert usage.main.memory_bytes > 1_000_000
    assert 0 < usage.main.started_at <= usage.read_at
    assert usage.cpu_percent is None


def test_the_cpu_is_what_was_used_since_the_reading_before(parent: subprocess.Popen[str]) -> None:
    reader = UsageReader()
    reader.read(parent.pid)
    assert parent.stdin is not None
    assert parent.stdout is not None
    parent.stdin.write("\n")
    parent.stdin.flush()
    assert parent.stdout.readline() == "worked\n"
    usage = reader.read(parent.pid)
    assert usage is not None
    assert usage.cpu_percent is not None
    assert usage.cpu_percent > 0


def test_a_process_that_is_gone_is_none() -> None:
    done = subprocess.Popen([sys.executable, "-c", "pass"])
    done.wait(60)
    assert UsageReader().read(done.pid) is None


def test_another_process_begins_anew() -> None:
    reader = UsageReader()
    assert reader.read(os.getpid()) is not None
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as other:
        usage = reader.read(other.pid)
        other.communicate(b"\n")
    assert usage is not None
    assert usage.cpu_percent is None


@pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell")
def test_a_long_list_is_cut_and_counted() -> None:
    count = MAX_CHILDREN + 3
    # One interpreter per child would take a minute of a small machine.
    script = f"for i in $(seq {count}); do sleep 60 & done; echo ready; read line; kill $(jobs -p); wait"
    with subprocess.Popen(
        ["bash", "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as shell:
        assert shell.stdout is not None
        assert shell.stdout.readline() == "ready\n"
        usage = UsageReader().read(shell.pid)
        shell.communicate("\n")
    assert usage is not None
    assert usage.child_count == count
    assert len(usage.children) == MAX_CHILDREN
