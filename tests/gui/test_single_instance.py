"""One window per home (fault 42): real processes, locks and sockets."""

from __future__ import annotations

import asyncio
import os
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket

from copilot_desktop.single_instance import Claim, SingleInstance
from copilot_desktop.start_request import StartRequest
from tests.support.pace import PATIENCE_S

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.fault(42)]

ROOT = Path(__file__).resolve().parents[2]

#: A first start: says what it got, and each time that it is asked to come forward.
FIRST = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from copilot_desktop.single_instance import SingleInstance
app = QCoreApplication([])
instance = SingleInstance(Path(sys.argv[1]))
print(instance.claim().value, flush=True)
instance.start_requested.connect(
    lambda it: print("raise", it.folder, it.session, it.activation_token, flush=True))
app.exec()
"""


class First:
    """Another process that has the place."""

    def __init__(self, folder: Path) -> None:
        command = [sys.executable, "-c", FIRST, str(folder)]
        self.process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        assert self.says() == "ours"

    def says(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def kill(self) -> None:
        self.process.kill()
        self.process.communicate(timeout=30)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "run"


@pytest.fixture
def first(folder: Path) -> Iterator[First]:
    running = First(folder)
    yield running
    running.kill()


def test_a_second_start_asks_the_first_to_come_forward(folder: Path, first: First) -> None:
    for _ in range(3):
        assert SingleInstance(folder).claim() is Claim.RAISED
        assert first.says() == "raise"


def test_what_a_killed_one_left_is_taken_over(folder: Path, first: First) -> None:
    first.kill()
    assert {path.name for path in folder.iterdir()} == {"instance.lock", "instance.socket"}
    ours = SingleInstance(folder)
    assert ours.claim() is Claim.OURS
    ours.release()
    ours.release()
    assert list(folder.iterdir()) == []


def test_one_that_hangs_is_told_from_none(folder: Path, first: First) -> None:
    os.kill(first.process.pid, signal.SIGSTOP)
    assert SingleInstance(folder).claim(patience_s=0.3) is Claim.MUTE
    os.kill(first.process.pid, signal.SIGCONT)
    assert SingleInstance(folder).claim() is Claim.RAISED


def test_a_start_while_the_first_goes_waits_for_its_place(folder: Path) -> None:
    going = SingleInstance(folder)
    assert going.claim() is Claim.OURS
    going.stop_listening()
    later = SingleInstance(folder)
    assert later.claim(patience_s=0.3) is Claim.MUTE
    going.release()
    assert later.claim() is Claim.OURS
    later.release()


def test_only_its_user_can_enter_the_folder(folder: Path) -> None:
    folder.mkdir(mode=0o755)
    ours = SingleInstance(folder)
    assert ours.claim() is Claim.OURS
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    ours.release()


def test_a_path_too_long_for_a_socket_gets_a_short_one(tmp_path: Path) -> None:
    folder = tmp_path / ("long" * 30)
    first = First(folder)
    try:
        assert SingleInstance(folder).claim() is Claim.RAISED
        assert first.says() == "raise"
        other = SingleInstance(tmp_path / ("gnol" * 30))
        assert other.claim() is Claim.OURS, "another home has another one"
        short = Path(other._address()).parent
        assert stat.S_IMODE(short.stat().st_mode) == 0o700
        other.release()
        short.rmdir()
    finally:
        first.kill()
        left = Path(SingleInstance(folder)._address())
        left.unlink(missing_ok=True)
        left.parent.rmdir()


@pytest.mark.allow_log
@pytest.mark.parametrize("kind", ["file", "link", "read-only"])
def test_without_a_folder_of_its_own_it_just_starts(
    kind: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = tmp_path / "run"
    if kind == "file":
        folder.write_text("")
    elif kind == "link":
        (tmp_path / "elsewhere").mkdir()
        folder.symlink_to(tmp_path / "elsewhere")
    else:
        folder = Path("/proc/copilot-desktop-run")
    assert SingleInstance(folder).claim() is Claim.OURS
    assert "several windows" in caplog.text


def test_a_second_start_hands_over_what_it_was_asked_for(folder: Path, first: First) -> None:
    wanted = StartRequest("/some/where", "0a1b2c", "token-1")
    assert SingleInstance(folder).claim(wanted) is Claim.RAISED
    assert first.says() == "raise /some/where 0a1b2c token-1"


@pytest.mark.parametrize(
    "said",
    [b"lower\n", b"x" * 10_000, b"", b'{"folder": "relative"}\n', b"[]\n", b"{}" + b" " * 5000 + b"\n"],
)
async def test_other_words_raise_nothing(folder: Path, said: bytes) -> None:
    ours = SingleInstance(folder)
    assert ours.claim() is Claim.OURS
    raised: list[str] = []
    ours.start_requested.connect(lambda _request: raised.append("raised"))
    peer = QLocalSocket()
    left = asyncio.Event()
    peer.disconnected.connect(left.set)
    peer.connectToServer(ours._address())
    assert peer.waitForConnected(round(PATIENCE_S * 1000))
    peer.write(said)
    if said:
        async with asyncio.timeout(PATIENCE_S):
            await left.wait()
    peer.abort()
    assert raised == []
    ours.release()
