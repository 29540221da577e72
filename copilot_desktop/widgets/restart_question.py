"""The question before something that ends the running agent."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from copilot_desktop.translation import ntr, tr
from copilot_desktop.viewmodels.application import ApplicationViewModel
from copilot_desktop.widgets.ask_dialog import AskDialog
from copilot_desktop.widgets.style import Style


def ask_before_restart(
    app: ApplicationViewModel, style: Style, parent: QWidget, restart: Callable[[], object]
) -> None:
    """Call `restart` at once while no session runs, else when the person agrees."""
    running = app.running_count
    if not running:
        restart()
        return
    dialog = AskDialog(
        style,
        ntr("{count} session is still running.", "{count} sessions are still running.", running),
        tr("This starts the agent anew and stops the work. What is done so far is kept."),
        tr("Start anew"),
        parent=parent,
    )
    dialog.accepted.connect(restart)
    dialog.open()
