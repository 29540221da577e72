"""The log: one file, one line per record, no secrets; and a report when the interpreter dies.

What is logged at which level: *error* an operation was given up, *warning* something was wrong
and we went on, *info* a state change that a user would recognise, *debug* traffic.
"""

from __future__ import annotations

import faulthandler
import io
import logging
import logging.handlers
import os
import sys
import threading
import time
from pathlib import Path
from types import TracebackType
from typing import IO, Final

from copilot_desktop.redaction import Redactor

LOG_FILE: Final = "copilot-desktop.log"

#: Written by the interpreter itself when it dies; empty as long as all is well.
FAULT_FILE: Final = "fault.log"

#: Three files of 5 MB hold some weeks at the usual level and hours of traffic at debug.
_MAX_FILE_BYTES: Final = 5 * 1024 * 1024
_OLDER_FILES: Final = 2

#: A longer record keeps its two ends: the beginning says what it is, the end how it went on.
_MAX_LINE_CHARS: Final = 16_000

_MAX_CRASH_REPORTS: Final = 5

_log = logging.getLogger("copilot_desktop")

_redactor: Final = Redactor()


def redact(secret: str) -> None:
    """Never write `secret` to the log. Secrets of less than eight characters are not taken."""
    _redactor.add(secret)


def redacted(text: str) -> str:
    """Return `text` without the secrets of this run, and without what looks like one."""
    return _redactor.clean(text)


def secrets() -> frozenset[str]:
    """Return what is never written, for another process of ours that must not write it either."""
    return _redactor.forms


def one_line(text: str) -> str:
    """Return `text` as one line: line breaks, controls and invisible characters are escaped."""
    if text.isprintable():
        return text
    return "".join(
        char if char.isprintable() else char.encode("unicode_escape").decode("ascii") for char in text
    )


def set_up_logging(folder: Path, *, level: int = logging.INFO) -> Path | None:
    """Log to files in `folder` and note every failure that nobody else catches.

    Without a writable folder the application runs on without a log. Calling it again moves the
    log.

    Args:
        level: of our own records; those of libraries are kept from warnings on.

    Returns:
        The report of a crash that ended an earlier run, once; None when there was none.
    """
    stop_logging()
    root = logging.getLogger()
    console = logging.StreamHandler(_Stderr())
    console.setLevel(logging.CRITICAL)
    console.setFormatter(_ConsoleFormatter())
    handlers: list[logging.Handler] = [console]
    report: Path | None = None
    problem: OSError | None = None
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        report = _keep_crash_report(folder)
        handlers.append(_PrivateFileHandler(folder / LOG_FILE))
        _watch_for_faults(folder / FAULT_FILE)
    except OSError as exc:
        console.setLevel(logging.WARNING)
        problem = exc
    for handler in handlers:
        root.addHandler(handler)
    _installed.extend(handlers)
    logging.getLogger("copilot_desktop").setLevel(level)
    logging.captureWarnings(True)
    sys.excepthook = _log_uncaught
    threading.excepthook = _log_uncaught_in_thread
    sys.unraisablehook = _log_unraisable
    if problem is not None:
        _log.warning("there is no log: %s", problem)
    return report


def stop_logging() -> None:
    """Undo `set_up_logging`. Does nothing when it was not called."""
    if not _installed:
        return
    root = logging.getLogger()
    for handler in _installed:
        root.removeHandler(handler)
        handler.close()
    _installed.clear()
    logging.captureWarnings(False)
    sys.excepthook = sys.__excepthook__
    threading.excepthook = threading.__excepthook__
    sys.unraisablehook = sys.__unraisablehook__
    if _fault_files:
        faulthandler.disable()
        _fault_files.pop().close()


#: What `set_up_logging` put in place, for `stop_logging`.
_installed: Final[list[logging.Handler]] = []

#: The interpreter keeps only the number of the file; somebody must keep it open.
_fault_files: Final[list[IO[bytes]]] = []


class _LineFormatter(logging.Formatter):
    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        line = one_line(_redactor.clean(super().format(record)))
        if len(line) <= _MAX_LINE_CHARS:
            return line
        half = _MAX_LINE_CHARS // 2
        return f"{line[:half]} [{len(line) - 2 * half} characters left out] {line[-half:]}"


class _ConsoleFormatter(logging.Formatter):
    """A sentence for whoever looks at the terminal; the traceback is in the file."""

    def format(self, record: logging.LogRecord) -> str:
        return one_line(_redactor.clean(f"copilot-desktop: {record.getMessage()}"))


class _Stderr(io.TextIOBase):
    """Standard error as it is now; there is none in a windowed bundle."""

    def write(self, text: str) -> int:
        if sys.stderr is not None:
            sys.stderr.write(text)
        return len(text)


class _PrivateFileHandler(logging.handlers.RotatingFileHandler):
    """A rotating file that only its owner can read. A full disk loses records and nothing else."""

    def __init__(self, path: Path) -> None:
        self._has_complained = False
        super().__init__(
            path,
            maxBytes=_MAX_FILE_BYTES,
            backupCount=_OLDER_FILES,
            encoding="utf-8",
            errors="backslashreplace",
        )
        self.setFormatter(_LineFormatter())

    def _open(self) -> io.TextIOWrapper:
        descriptor = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        Path(self.baseFilename).chmod(0o600)
        return os.fdopen(descriptor, "a", encoding=self.encoding, errors=self.errors)

    def handleError(self, record: logging.LogRecord) -> None:
        # The standard one prints a traceback with the raw arguments for every record.
        if not self._has_complained:
            self._has_complained = True
            _Stderr().write("copilot-desktop: the log cannot be written\n")


def _watch_for_faults(path: Path) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    file = os.fdopen(descriptor, "ab", buffering=0)
    _fault_files.append(file)
    faulthandler.enable(file)


def _keep_crash_report(folder: Path) -> Path | None:
    """Rename what the interpreter wrote when it died; return its new place."""
    fault = folder / FAULT_FILE
    try:
        if fault.stat().st_size == 0:
            return None
    except FileNotFoundError:
        return None
    report = folder / f"crash-{time.strftime('%Y%m%d-%H%M%S')}.txt"
    fault.replace(report)
    for old in sorted(folder.glob("crash-*.txt"))[:-_MAX_CRASH_REPORTS]:
        old.unlink(missing_ok=True)
    return report


def _log_uncaught(kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, traceback)
        return
    _log.critical("unexpected %s: %s", kind.__name__, error, exc_info=(kind, error, traceback))


def _log_uncaught_in_thread(arguments: threading.ExceptHookArgs) -> None:
    if arguments.exc_value is None or issubclass(arguments.exc_type, SystemExit):
        return
    name = arguments.thread.name if arguments.thread is not None else "a thread"
    _log.critical(
        "unexpected %s in %s: %s",
        arguments.exc_type.__name__,
        name,
        arguments.exc_value,
        exc_info=(arguments.exc_type, arguments.exc_value, arguments.exc_traceback),
    )


def _log_unraisable(unraisable: sys.UnraisableHookArgs) -> None:
    error = unraisable.exc_value
    _log.error(
        "%s: %r",
        unraisable.err_msg or "an exception could not be raised",
        unraisable.object,
        exc_info=(type(error), error, unraisable.exc_traceback) if error is not None else None,
    )
