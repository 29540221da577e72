"""The process that builds the search index: `copilot-desktop index-logs`, started by the window.

Its stdin is its lifeline: the first line is a JSON object with the secrets of the window's run, which
stand neither in an argument nor in the environment; when stdin ends, it stops, with what was read kept.
On stdout it says in JSON lines how far it is, and at the end how it went.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import threading
import time
from pathlib import Path
from typing import Any, Final

from copilot_desktop.client.provision_lock import locked
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.indexing.indexer import Indexer, IndexProgress
from copilot_desktop.paths import AppPaths
from copilot_desktop.protocol.json_fields import JsonFields
from copilot_desktop.redaction import Redactor
from copilot_desktop.storage.errors import storage_error
from copilot_desktop.storage.files import make_private_folder
from copilot_desktop.storage.search_writer import SearchWriter, remove_index

#: As little of the processor as can be had.
_NICE: Final = 19

#: How often progress is told.
_TELL_S: Final = 0.25

#: Not `sys.stdin`: a thread that waits in it is in the way of the interpreter's end, and an application
#: without a console has neither.
_STDIN: Final = 0
_STDOUT: Final = 1
_READ_BYTES: Final = 65536

EXIT_OK: Final = 0
EXIT_FAILED: Final = 1

_log = logging.getLogger("copilot_desktop.indexing")


class _Busy(Exception):
    """Another process builds the index."""


def run(paths: AppPaths) -> int:
    """Do one pass and return the exit code."""
    if hasattr(os, "nice"):
        with contextlib.suppress(OSError):
            os.nice(_NICE)
    wishes = JsonFields(_first_line())
    stopped = threading.Event()
    threading.Thread(target=_wait_for_end, args=(stopped,), daemon=True).start()
    redactor = Redactor()
    for secret in wishes.texts("secrets"):
        redactor.add(secret)
    ending = _pass(paths, redactor, stopped, _Telling(), rebuild=wishes.flag("rebuild"))
    _say(ending)
    return EXIT_FAILED if ending["state"] == "failed" else EXIT_OK


def _pass(
    paths: AppPaths, redactor: Redactor, stopped: threading.Event, tell: _Telling, *, rebuild: bool
) -> dict[str, Any]:
    """Do the pass and return how it went."""
    try:
        make_private_folder(paths.data)
        with locked(paths.data / "search.lock", _refuse):
            if rebuild:
                remove_index(paths.search_db)
            writer = SearchWriter(paths.search_db)
            try:
                indexer = Indexer(
                    paths.copilot_home,
                    writer,
                    # Sessions of others that were taken in are laid down as the CLI does it.
                    others=(paths.imports,),
                    clean=redactor.clean,
                    should_stop=stopped.is_set,
                    on_progress=tell,
                )
                is_whole = indexer.run()
            finally:
                writer.close()
    except _Busy:
        return {"state": "busy"}
    except OSError as error:
        return _failure(storage_error(Path(error.filename or paths.data), error))
    except CopilotDesktopError as error:
        return _failure(error)
    return {"state": "done" if is_whole else "stopped"}


def _failure(error: CopilotDesktopError) -> dict[str, Any]:
    return {"state": "failed", "code": error.code, "fields": dict(error.fields())}


def _refuse() -> None:
    raise _Busy


def _first_line() -> object:
    line = b""
    while b"\n" not in line and (piece := os.read(_STDIN, _READ_BYTES)):
        line += piece
    try:
        return json.loads(line)
    except ValueError:
        return None


def _wait_for_end(ended: threading.Event) -> None:
    with contextlib.suppress(OSError):
        while os.read(_STDIN, _READ_BYTES):
            pass
    ended.set()


def _say(report: dict[str, Any]) -> None:
    # Whoever listened may have gone; the lifeline says so too.
    with contextlib.suppress(OSError):
        os.write(_STDOUT, json.dumps(report).encode() + b"\n")


class _Telling:
    """Tells progress, not too often."""

    def __init__(self) -> None:
        self._told_at = float("-inf")

    def __call__(self, progress: IndexProgress) -> None:
        now = time.monotonic()
        if now - self._told_at >= _TELL_S:
            self._told_at = now
            _say({"done": progress.done, "total": progress.total})
