"""Everything that descends from one child process, so that nothing outlives it."""

from __future__ import annotations

import sys

if sys.platform == "win32":
    from copilot_desktop.client.process_tree_windows import ProcessTree
else:
    from copilot_desktop.client.process_tree_posix import ProcessTree

__all__ = ["ProcessTree"]
