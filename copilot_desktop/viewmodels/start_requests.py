"""What a start of the application asks for, done as soon as it can be: this folder, this session."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer

from copilot_desktop.error_text import describe_code
from copilot_desktop.viewmodels.application import ApplicationViewModel
from copilot_desktop.viewmodels.page import Page

#: The sessions on disk are listed within seconds; on a slow disk of many, a little later.
_PATIENCE_MS: Final = 20_000


class StartRequests(QObject):
    """Opens what was named on the command line, of this start or of a later one.

    A session may not be listed yet when it is asked for, nor a model known: it waits for them. What
    is asked for later takes the place of what waits.
    """

    def __init__(self, app: ApplicationViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._wanted_session = ""
        self._wants_folder = False
        #: It was in front last time; whatever the person does now comes first.
        self._is_reopening = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._give_up)
        app.sessions.rowsInserted.connect(self._look_again)
        app.sessions.modelReset.connect(self._look_again)
        app.connection_changed.connect(self._look_again)
        app.models_changed.connect(self._show_folder)

    @property
    def is_waiting(self) -> bool:
        """A session was asked for and is not listed yet."""
        return bool(self._wanted_session)

    def close(self) -> None:
        """Wait for nothing any more."""
        self._wanted_session, self._wants_folder, self._is_reopening = "", False, False
        self._patience.stop()

    def take(self, *, folder: str = "", session: str = "") -> None:
        """Do what was asked for.

        Args:
            folder: absolute path of the folder of a new session, "" for none.
            session: id of the session to open, or its beginning; "" for none.
        """
        if not folder and not session:
            return
        self.close()
        if folder:
            self._app.choose_folder(folder)
            self._wants_folder = True
            self._show_folder()
        if session:
            self._wanted_session = session
            self._patience.start()
            self._look_again()

    def reopen(self, session: str) -> None:
        """Open the session that was in front last time; nothing is said when there is none any more."""
        self.close()
        if session:
            self._wanted_session, self._is_reopening = session, True
            self._patience.start()
            self._look_again()

    def _show_folder(self) -> None:
        """Show the page of the new session; the first one until there is a model for it."""
        if not self._wants_folder:
            return
        if self._app.selected_model:
            self._wants_folder = False
            if not self._wanted_session:
                self._app.show_new_session()
        elif self._app.page is not Page.START:
            self._app.show_start()

    def _look_again(self) -> None:
        if not self._wanted_session:
            return
        if self._is_reopening and self._app.page is not Page.START:
            self.close()
            return
        known = self._app.sessions.known_ids()
        if self._wanted_session in known:
            self._open(self._wanted_session)
            return
        found = [session_id for session_id in known if session_id.startswith(self._wanted_session)]
        if len(found) == 1:
            self._open(found[0])

    def _open(self, session_id: str) -> None:
        self.close()
        self._app.open_session(session_id)

    def _give_up(self) -> None:
        wanted, is_quiet = self._wanted_session, self._is_reopening
        self.close()
        if is_quiet:
            return
        known = self._app.sessions.known_ids()
        count = sum(session_id.startswith(wanted) for session_id in known)
        self._app.report(describe_code("session-not-listed", {"wanted": wanted, "count": count}))
