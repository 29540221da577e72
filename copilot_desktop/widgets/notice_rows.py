"""Quiet rows under the header: what happened in all sessions meanwhile, and an agent short of memory."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from copilot_desktop.translation import ntr, tr
from copilot_desktop.viewmodels.application import ApplicationViewModel
from copilot_desktop.viewmodels.attention import Absence
from copilot_desktop.widgets.connection_banner import BannerRow
from copilot_desktop.widgets.process_words import memory_words
from copilot_desktop.widgets.style import Style


class AbsenceRow(BannerRow):
    """Comes with the person, and goes with the first page that they open."""

    def __init__(self, app: ApplicationViewModel, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(style, tr("While you were away"), parent)
        self._app = app
        app.attention.returned.connect(self._tell)
        app.page_changed.connect(self.hide)

    def _tell(self, absence: Absence) -> None:
        self.show_message(
            "info",
            "bell",
            absence_words(absence),
            "",
            actions=(
                (tr("Show"), partial(self._app.open_session, absence.session_id)),
                (tr("Dismiss"), self.hide),
            ),
        )


def absence_words(absence: Absence) -> str:
    """Return "While you were away: 3 finished, 1 failed, 2 wait"."""
    parts = []
    if absence.done:
        parts.append(ntr("{count} finished", "{count} finished", absence.done))
    if absence.failed:
        parts.append(ntr("{count} failed", "{count} failed", absence.failed))
    if absence.waiting:
        parts.append(ntr("{count} waits for you", "{count} wait for you", absence.waiting))
    return tr("While you were away: {what}", what=", ".join(parts))


class MemoryRow(BannerRow):
    """Offers a restart while nothing runs and the agent's memory is nearly full."""

    def __init__(self, app: ApplicationViewModel, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(style, tr("Memory of the agent"), parent)
        self._app = app
        app.process.memory_changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        process = self._app.process
        if not process.is_memory_high:
            self.hide()
            return
        usage = process.usage
        memory = memory_words(usage.main.memory_bytes) if usage is not None else ""
        self.show_message(
            "attention",
            "activity",
            tr("The agent uses {memory} of memory", memory=memory)
            if memory
            else tr("The agent's memory is full"),
            tr("Nothing runs now: started anew, it goes on with every session."),
            actions=(
                (tr("Start anew"), self._app.restart_agent),
                (tr("Dismiss"), process.put_off_restart),
            ),
        )
