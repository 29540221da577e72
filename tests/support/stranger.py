"""A process that has nothing to do with us, as another program that has a session open."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Final

import psutil

#: Starts the stranger and ends, so that it is nobody's child any more.
_PARENT: Final = """
import subprocess, sys
child = subprocess.Popen([sys.executable, "-S", "-E", "-c", "import time; time.sleep(300)"],
    stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
print(child.pid)
"""


class Stranger:
    """Runs until `end`.

    Attributes:
        pid: its process id.
    """

    def __init__(self) -> None:
        command = [sys.executable, "-S", "-E", "-c", _PARENT]
        self.pid = int(subprocess.run(command, capture_output=True, check=True).stdout)

    def lock(self, folder: Path) -> Path:
        """Write its lock into a session's folder, as the CLI does."""
        path = folder / f"inuse.{self.pid}.lock"
        path.write_text(f"{self.pid}\n")
        return path

    def end(self) -> None:
        """Kill it; it leaves its lock behind."""
        with contextlib.suppress(psutil.NoSuchProcess):
            process = psutil.Process(self.pid)
            os.kill(self.pid, signal.SIGKILL)
            # In a container nobody may wait for it: then it stays as a zombie.
            while process.status() != psutil.STATUS_ZOMBIE:
                pass
