"""`python3 -m copilot_desktop`, the command `copilot-desktop`, and the frozen application's start.

Has to parse on every Python 3, like `_bootstrap`.
"""

import os
import sys
from pathlib import Path

if not __package__ and not getattr(sys, "frozen", False):
    # Started as `python3 <folder>/copilot_desktop`.
    sys.path[0] = str(Path(__file__).resolve().parent.parent)

from copilot_desktop import _bootstrap


def main() -> int:
    """Run the command line of this process and return its exit code."""
    _restore_environment()
    code = _bootstrap.require_python("copilot_desktop", sys.argv[1:])
    if code is not None:
        return code
    from copilot_desktop import command_line

    return command_line.run(sys.argv[1:])


def _restore_environment() -> None:
    """Undo what PyInstaller's loader set for itself, before any child inherits it.

    The CLI, git and shells would load our libraries and Qt's plugins instead of their own.
    """
    if not getattr(sys, "frozen", False):
        return
    for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "LIBPATH"):
        original = os.environ.pop(name + "_ORIG", None)
        if original is not None:
            os.environ[name] = original
        else:
            os.environ.pop(name, None)
    for name in list(os.environ):
        if name.startswith("_PYI_") or name in ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH", "_MEIPASS2"):
            del os.environ[name]


if __name__ == "__main__":
    sys.exit(main())
