"""The log: one record is one line, without secrets, in files that only we can read."""

from __future__ import annotations

import logging
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from copilot_desktop import logs
from copilot_desktop.logs import FAULT_FILE, LOG_FILE, one_line, redact, set_up_logging, stop_logging

log = logging.getLogger("copilot_desktop.test")


@pytest.fixture(autouse=True)
def quiet_afterwards() -> Iterator[None]:
    before = sys.excepthook
    yield
    stop_logging()
    sys.excepthook = before
    logging.getLogger("copilot_desktop").setLevel(logging.NOTSET)


def lines(folder: Path) -> list[str]:
    return (folder / LOG_FILE).read_text(encoding="utf-8").splitlines()


def run(code: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run `code` in an interpreter of its own, with the log in `folder`."""
    start = (
        "import sys, logging, threading; from pathlib import Path\n"
        "from copilot_desktop.logs import *\n"
        f"report = set_up_logging(Path({str(folder)!r}))\n"
    )
    return subprocess.run(
        [sys.executable, "-c", start + code],
        capture_output=True,
        text=True,
        timeout=60,
        cwd=Path(__file__).parents[2],
    )


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain ü 😀 漢", "plain ü 😀 漢"),
        ("a\nb\r\nc", "a\\nb\\r\\nc"),
        ("\x1b[31mred\x07", "\\x1b[31mred\\x07"),
        ("a\u202eb\u2028c\u200bd\u0085", "a\\u202eb\\u2028c\\u200bd\\x85"),
        ("half \ud800", "half \\ud800"),
        ("\U000e0041", "\\U000e0041"),
    ],
)
def test_text_becomes_one_line(text: str, shown: str) -> None:
    assert one_line(text) == shown


@pytest.mark.allow_log
def test_a_record_is_one_line_even_with_a_traceback(tmp_path: Path) -> None:
    set_up_logging(tmp_path / "logs")
    log.warning("one\n2026-01-01 00:00:00,000 ERROR forged: two\x1b[2J")
    try:
        raise ValueError("with\nlines")
    except ValueError:
        log.exception("failed for %s", "a\u202eb")
    first, second = lines(tmp_path / "logs")
    assert "one\\n2026-01-01" in first
    assert first.endswith("\\x1b[2J")
    assert "Traceback (most recent call last):\\n" in second
    assert "a\\u202eb" in second


@pytest.mark.allow_log
def test_secrets_are_not_written_anywhere_in_a_record(tmp_path: Path) -> None:
    set_up_logging(tmp_path)
    secret = "test-key-\n-4711-4711"
    redact(secret)
    log.warning("in the text %s and\u200b args", secret)
    log.warning("in a dict %s", {"key": secret})
    try:
        raise ValueError(secret)
    except ValueError:
        log.exception("in a traceback")
    text = (tmp_path / LOG_FILE).read_text()
    assert "4711" not in text
    assert text.count("[redacted]") == 3
    assert len(text.splitlines()) == 3


@pytest.mark.allow_log
def test_a_long_record_keeps_its_two_ends(tmp_path: Path) -> None:
    set_up_logging(tmp_path)
    log.warning("begin %s end", "x" * 1_000_000)
    [line] = lines(tmp_path)
    assert len(line) < 20_000
    assert "begin" in line
    assert line.endswith("end")
    assert "characters left out" in line


def test_levels(tmp_path: Path) -> None:
    set_up_logging(tmp_path)
    log.debug("traffic")
    log.info("ready")
    logging.getLogger("some.library").info("chatter")
    [line] = lines(tmp_path)
    assert line.endswith("INFO copilot_desktop.test: ready")
    set_up_logging(tmp_path, level=logging.DEBUG)
    log.debug("traffic")
    assert lines(tmp_path)[-1].endswith("DEBUG copilot_desktop.test: traffic")


def test_files_rotate_and_are_private(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "_MAX_FILE_BYTES", 10_000)
    folder = tmp_path / "a" / "logs"
    set_up_logging(folder)
    for _ in range(20):
        log.info("x" * 2000)
    files = {path.name: path.stat() for path in folder.iterdir()}
    assert sorted(files) == [LOG_FILE, f"{LOG_FILE}.1", f"{LOG_FILE}.2", FAULT_FILE]
    assert all(stat.S_IMODE(status.st_mode) == 0o600 for status in files.values())
    assert all(status.st_size <= 10_000 for status in files.values())
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_log_that_was_open_to_others_is_closed_to_them(tmp_path: Path) -> None:
    (tmp_path / LOG_FILE).write_text("old\n")
    (tmp_path / LOG_FILE).chmod(0o644)
    set_up_logging(tmp_path)
    log.info("new")
    assert stat.S_IMODE((tmp_path / LOG_FILE).stat().st_mode) == 0o600
    assert len(lines(tmp_path)) == 2


@pytest.mark.allow_log
def test_without_a_folder_it_runs_on(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("")
    assert set_up_logging(tmp_path / "file" / "logs") is None
    log.warning("still here")
    error = capsys.readouterr().err
    assert "there is no log" in error
    assert "still here" in error


def test_a_full_disk_is_told_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    set_up_logging(tmp_path)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(logging.handlers.RotatingFileHandler, "shouldRollover", full)
    for _ in range(3):
        log.info("secret words")
    assert capsys.readouterr().err == "copilot-desktop: the log cannot be written\n"


def test_stopping_takes_everything_away(tmp_path: Path) -> None:
    root = logging.getLogger()
    before = list(root.handlers)
    for folder in ("one", "two"):
        set_up_logging(tmp_path / folder)
    log.info("moved")
    stop_logging()
    stop_logging()
    assert root.handlers == before
    assert lines(tmp_path / "one") == []
    assert len(lines(tmp_path / "two")) == 1


# ---- failures that nobody else catches: in an interpreter of their own ------------------------


def test_an_uncaught_exception_is_logged_and_told_without_secrets(tmp_path: Path) -> None:
    done = run("redact('very-secret-key'); raise ValueError('no very-secret-key\\nat all')", tmp_path)
    assert done.returncode == 1
    assert done.stderr == "copilot-desktop: unexpected ValueError: no [redacted]\\nat all\n"
    [line] = lines(tmp_path)
    assert "CRITICAL" in line
    assert "Traceback" in line
    assert "very-secret-key" not in line.replace("redact('very-secret-key')", "")


def test_an_exception_in_a_thread_is_logged(tmp_path: Path) -> None:
    run("t = threading.Thread(target=lambda: 1 / 0, name='worker-7'); t.start(); t.join()", tmp_path)
    [line] = lines(tmp_path)
    assert "unexpected ZeroDivisionError in worker-7" in line
    run("threading.Thread(target=sys.exit).start()", tmp_path)
    assert len(lines(tmp_path)) == 1


def test_an_exception_that_cannot_be_raised_is_logged(tmp_path: Path) -> None:
    run("class A:\n    def __del__(self): raise KeyError('x')\nA()", tmp_path)
    [line] = lines(tmp_path)
    assert "KeyError" in line


def test_an_interrupt_is_no_failure(tmp_path: Path) -> None:
    done = run("raise KeyboardInterrupt", tmp_path)
    assert "KeyboardInterrupt" in done.stderr
    assert lines(tmp_path) == []


def test_a_crash_leaves_a_report_that_the_next_start_finds_once(tmp_path: Path) -> None:
    for _ in range(2):
        died = run("import faulthandler; faulthandler._sigsegv()", tmp_path)
        assert died.returncode not in (0, 1)
    done = run("print(report.name, 'Segmentation' in report.read_text())", tmp_path)
    name, found = done.stdout.split()
    assert name.startswith("crash-2")
    assert found == "True"
    assert run("print(report)", tmp_path).stdout == "None\n"
    for n in range(9):
        (tmp_path / f"crash-20200101-00000{n}.txt").write_text("old")
    run("import faulthandler; faulthandler._sigsegv()", tmp_path)
    run("", tmp_path)
    assert len(list(tmp_path.glob("crash-*.txt"))) == 5
