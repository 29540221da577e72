"""What runs before anything else: the check of the Python version. Standard library only.

This file has to parse and run on every Python 3 a newcomer may have (3.6 and later), so that
the answer is a sentence and not a SyntaxError. Everything else of the set-up is in
`copilot_desktop.setup`, which is imported only when the version is right.
"""

import os
import subprocess
import sys
from typing import List, Optional

#: First version of Python that the application runs on.
MINIMUM = (3, 11)

#: Looked for on PATH, in this order, when the Python that was started is older.
CANDIDATES = ("python3.13", "python3.12", "python3.14", "python3.11")

#: Exit code of everything that goes wrong before the application runs.
EXIT_SET_UP = 3

#: Set for the process we start in our place, so that two wrong Pythons cannot start each other.
_GUARD = "COPILOT_DESKTOP_REEXECUTED"


def require_python(module: str, arguments: List[str]) -> Optional[int]:
    """Return None on a Python that is new enough, else run `module` with one that is.

    Does not return on POSIX when a better Python is found; returns its exit code on Windows, and
    EXIT_SET_UP after having said what to do when there is none.
    """
    guarded = os.environ.pop(_GUARD, None)
    if sys.version_info >= MINIMUM:
        return None
    better = None if guarded else _find_newer_python()
    if better is None:
        sys.stderr.write(_how_to_get_python())
        return EXIT_SET_UP
    sys.stderr.write("Python %d.%d is too old; continuing with %s.\n" % (sys.version_info[:2] + (better,)))
    sys.stderr.flush()
    command = [better, "-m", module] + list(arguments)
    environ = dict(os.environ)
    environ[_GUARD] = "1"
    if os.name != "nt":
        os.execve(better, command, environ)
    return subprocess.call(command, env=environ)


def _find_newer_python() -> Optional[str]:
    for name in CANDIDATES:
        for folder in os.environ.get("PATH", "").split(os.pathsep):
            path = os.path.join(folder, name + (".exe" if os.name == "nt" else ""))
            # Started once, because version managers put shims on PATH for versions that are not there.
            if folder and os.access(path, os.X_OK) and _is_new_enough(path):
                return path
    return None


def _is_new_enough(path: str) -> bool:
    code = "import sys; sys.exit(0 if sys.version_info >= (%d, %d) else 1)" % MINIMUM
    try:
        process = subprocess.Popen(
            [path, "-c", code], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
    except OSError:
        return False
    try:
        return process.wait(timeout=20) == 0
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        return False


def _how_to_get_python() -> str:
    return (
        "Copilot Desktop needs Python %d.%d or later; this is Python %d.%d (%s).\n"
        "Next step: install a newer Python with the system's package manager and start it by its name, "
        "for example: python3.12 -m copilot_desktop\n" % (MINIMUM + sys.version_info[:2] + (sys.executable,))
    )
