"""A private X server without a screen, for tests and for `python -m tests.support.x_server COMMAND`."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from typing import Final

SCREEN: Final = "1600x1000x24"


def is_available() -> bool:
    return shutil.which("Xvfb") is not None


@contextlib.contextmanager
def x_server(*, screen: str = SCREEN, starts_anew: bool = False) -> Iterator[str]:
    """Start Xvfb on a free display, yield its name (":101"), and end it.

    With `starts_anew` it does so when its last client leaves, as it does when nobody says otherwise.
    """
    options = [] if starts_anew else ["-noreset"]
    read_end, write_end = os.pipe()
    with contextlib.ExitStack() as stack:
        stack.callback(os.close, read_end)
        try:
            server = subprocess.Popen(
                ["Xvfb", "-displayfd", str(write_end), "-screen", "0", screen, "-nolisten", "tcp", *options],
                pass_fds=[write_end],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        finally:
            os.close(write_end)
        stack.callback(server.wait)
        stack.callback(server.terminate)
        # Written when the server is ready; nothing when it could not start.
        number = b""
        while not number.endswith(b"\n"):
            piece = os.read(read_end, 16)
            if not piece:
                raise RuntimeError("Xvfb did not start")
            number += piece
        yield f":{int(number)}"


def main() -> int:
    """Run the command given as arguments on a private X server and return its exit code."""
    with x_server() as display:
        environ = {name: value for name, value in os.environ.items() if not name.startswith("WAYLAND")}
        environ.pop("QT_QPA_PLATFORM", None)
        environ["DISPLAY"] = display
        return subprocess.call(sys.argv[1:], env=environ)


if __name__ == "__main__":
    sys.exit(main())
