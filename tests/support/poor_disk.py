"""What the application's files do where nothing can be written, in a process of its own.

`python -m tests.support.poor_disk full FOLDER`: FOLDER is a small file system.
`python -m tests.support.poor_disk read-only FOLDER`: the modes in FOLDER let nobody write.

Prints a JSON object of what happened.
"""

from __future__ import annotations

import asyncio
import ctypes
import json
import logging
import os
import sys
from pathlib import Path
from typing import Any, Final

from copilot_desktop.client.journal import TextPiece
from copilot_desktop.logs import set_up_logging, stop_logging
from copilot_desktop.storage.errors import StorageError
from copilot_desktop.storage.settings import Settings, SettingsFile
from copilot_desktop.storage.state_db import StateDb
from tests.support.journal import prompts_of

#: `_LINUX_CAPABILITY_VERSION_3`, whose sets are two times 32 bits.
_CAPABILITIES: Final = 0x20080522


def obey_modes() -> None:
    """Have root bound by the modes of files as everybody is; only on Linux.

    It stays the owner of what is its own: another user might not even reach the folder, nor what is
    imported later. Threads that run already are not changed.

    Raises:
        OSError: the kernel refuses.
    """
    header = (ctypes.c_uint32 * 2)(_CAPABILITIES, 0)
    none = (ctypes.c_uint32 * 6)()
    if ctypes.CDLL(None, use_errno=True).capset(header, none):
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))


async def write(db: StateDb, number: int) -> str:
    """Write of every kind; return the code of what refused it, "" when nothing did."""
    try:
        await db.record_prompt(f"p{number}", "s", f"{number} " + "x" * 20_000)
        await db.save_pieces([TextPiece("s", "m", 0, "x" * 1000, "streaming")])
        await db.save_draft("s", f"draft {number}")
    except StorageError as error:
        return error.code
    return ""


async def on_a_full_disk(folder: Path) -> dict[str, Any]:
    """Fill the file system, go on, make room, and go on."""
    set_up_logging(folder / "logs")
    settings = SettingsFile(folder / "settings.toml")
    settings.save(Settings(zoom_percent=110))
    db = StateDb(folder / "state.db")
    told: dict[str, Any] = {"open": [problem.code for problem in await db.open()]}
    before = await write(db, 0)
    filler = folder / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"x" * 4096)
        except OSError as error:
            told["full"] = error.errno
    codes = [await write(db, number) for number in range(1, 200)]
    told["codes"] = [before, *sorted({code for code in codes if code})]
    kept = len(await prompts_of(db, "s"))
    for _ in range(200):
        logging.getLogger("copilot_desktop.ui").error("x" * 1000)
    try:
        settings.save(Settings(zoom_percent=150))
    except StorageError as error:
        told["settings"] = error.code
    told["zoom"] = settings.load()[0].zoom_percent
    told["leftovers"] = [path.name for path in folder.glob(".*.tmp")]
    filler.unlink()
    told["after"] = await write(db, 1000)
    settings.save(Settings(zoom_percent=150))
    await db.close()
    stop_logging()
    again = StateDb(folder / "state.db")
    told["open again"] = [problem.code for problem in await again.open()]
    prompts = await prompts_of(again, "s")
    told["lost"] = kept + 1 - len(prompts)
    told["last"] = prompts[-1].text.split()[0]
    told["draft"] = await again.draft("s")
    told["zoom after"] = settings.load()[0].zoom_percent
    await again.close()
    return told


async def in_a_read_only_home(folder: Path) -> dict[str, Any]:
    """Open what lies there and try to write, as somebody who may only read."""
    db = StateDb(folder / "state.db")
    told: dict[str, Any] = {"open": [problem.code for problem in await db.open()]}
    told["persistent"] = db.is_persistent
    told["drafts"] = await db.drafts()
    await db.save_draft("s", "for this run")
    told["draft"] = await db.draft("s")
    await db.close()
    nothing_there = StateDb(folder / "missing" / "state.db")
    told["missing"] = [problem.code for problem in await nothing_there.open()]
    await nothing_there.close()
    settings = SettingsFile(folder / "settings.toml")
    told["zoom"] = settings.load()[0].zoom_percent
    try:
        settings.save(Settings(zoom_percent=150))
    except StorageError as error:
        told["settings"] = error.code
    set_up_logging(folder / "logs")
    logging.getLogger("copilot_desktop.ui").error("nobody hears it")
    stop_logging()
    return told


def main(what: str, folder: Path) -> None:
    """Do it and print what happened."""
    if what == "full":
        told = asyncio.run(on_a_full_disk(folder))
    else:
        if os.geteuid() == 0:
            obey_modes()
        told = asyncio.run(in_a_read_only_home(folder))
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
