"""The main window and what the desktop shows of it, built anew when the language changes.

Every widget takes its words when it is made. So another language needs other widgets; the view models, the
sessions and the agent behind them go on.
"""

from __future__ import annotations

from collections.abc import Callable

from copilot_desktop.desktop_services import DesktopServices
from copilot_desktop.languages import Languages
from copilot_desktop.tasks import TaskScope
from copilot_desktop.viewmodels.application import ApplicationViewModel
from copilot_desktop.widgets.main_window import MainWindow
from copilot_desktop.widgets.style import Style


class ShownWindow:
    """Shows an application until it is closed.

    Args:
        close_confirmed: called when the person wants to leave.
        come_forward: brings the window to the front.

    Attributes:
        window: the one that is there now.
        desktop: of that window.
    """

    def __init__(
        self,
        app: ApplicationViewModel,
        style: Style,
        scope: TaskScope,
        languages: Languages,
        *,
        close_confirmed: Callable[[], object],
        come_forward: Callable[[], object],
    ) -> None:
        self._app = app
        self._style = style
        self._scope = scope
        self._languages = languages
        self._close_confirmed = close_confirmed
        self._come_forward = come_forward
        self._language = app.settings.language
        self._is_renewing = False
        self._is_gone = False
        self._build()
        app.settings_changed.connect(self._follow_language)

    def _build(self) -> None:
        self.window = MainWindow(self._app, self._style)
        self.window.close_confirmed.connect(self._close_confirmed)
        self.desktop = DesktopServices(
            self._app, self.window, self._style, self._scope, come_forward=self._come_forward
        )

    def keep_draft(self) -> None:
        """Keep what was written last."""
        self.window.keep_draft()

    def leave(self) -> None:
        """Everything is gone at once for the person; where it stood is kept."""
        self._is_gone = True
        self._leave()

    def _leave(self) -> None:
        window = self.window
        window.inspector_windows.close_all()
        window.inbox.close()
        window.session_windows.hide_all()
        window.layouts.leave("main")
        window.hide()

    async def close(self) -> None:
        """Take away what the desktop shows of us."""
        await self.desktop.close()

    def delete(self) -> None:
        """Let the window go for good."""
        self.window.deleteLater()

    def _follow_language(self) -> None:
        if self._app.settings.language != self._language and not self._is_renewing:
            self._is_renewing = True
            self._scope.start(self._renew(), name="renew-window")

    async def _renew(self) -> None:
        """Show the same in another language."""
        try:
            while self._app.settings.language != self._language and not self._is_gone:
                self._language = self._app.settings.language
                self._languages.apply(self._language)
                self.window.keep_draft()
                self._leave()
                await self.desktop.close()
                self._replace()
        finally:
            self._is_renewing = False

    def _replace(self) -> None:
        if self._is_gone:
            # The person has left meanwhile.
            return
        # First, so that it takes no part in what the new one does.
        self.window.deleteLater()
        self._app.language_changed()
        self._build()
        self.window.show()
        self._app.own_windows.show_again()
        self.window.inbox.restore()
