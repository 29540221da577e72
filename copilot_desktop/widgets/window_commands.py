"""The commands of the main window."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING

from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.application import ApplicationViewModel
from copilot_desktop.viewmodels.commands import Command
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.widgets.chat_commands import chat_commands
from copilot_desktop.widgets.common_commands import (
    closing_command,
    inspector_command,
    region_commands,
    zoom_commands,
)
from copilot_desktop.widgets.composer_commands import composer_commands
from copilot_desktop.widgets.control_commands import control_commands
from copilot_desktop.widgets.menu_commands import (
    inspector_commands,
    list_commands,
    mark_commands,
    setting_commands,
)
from copilot_desktop.widgets.more_commands import (
    agent_commands,
    customize_commands,
    front_session_commands,
    language_commands,
    place_commands,
    theme_commands,
)
from copilot_desktop.widgets.recent_switcher import BACKWARD_KEY, FORWARD_KEY
from copilot_desktop.widgets.request_commands import request_commands
from copilot_desktop.widgets.style import Style

if TYPE_CHECKING:
    from copilot_desktop.widgets.main_window import MainWindow

#: So many sessions have a key of their own.
_NUMBERED = 9


def window_commands(window: MainWindow, app: ApplicationViewModel, style: Style) -> tuple[Command, ...]:
    """Return everything that can be done in the main window."""
    return (
        *_session_commands(window, app),
        *chat_commands(window.chat_page, app.actions, lambda: app.page is Page.CHAT),
        *control_commands(lambda: app.chat if app.page is Page.CHAT else None, app.actions),
        *composer_commands(window.front_controls),
        *_view_commands(window),
        *region_commands(window.regions),
        *zoom_commands(style),
        *_going_commands(window, app),
        *front_session_commands(app),
        *mark_commands(app),
        *inspector_commands(
            window.inspecting.open_tab,
            lambda: "" if app.chat is not None else tr("No session is in front."),
        ),
        *list_commands(app, window.sidebar.commands.ask_for_new_section),
        *setting_commands(app),
        *theme_commands(style),
        *language_commands(app),
        *agent_commands(app),
        *customize_commands(app),
        *place_commands(window.sidebar.list, window.chat_page),
        *request_commands(window.chat_page.requests),
        # Nobody who presses Enter in an empty palette wants to leave.
        *_application_commands(window),
    )


def _application_commands(window: MainWindow) -> tuple[Command, ...]:
    group = tr("Application")
    return (
        closing_command(window, "Ctrl+W"),
        Command("app.help", tr("Help"), group, ("F1",), window.show_help, icon="question"),
        Command(
            "app.shortcuts", tr("Keyboard shortcuts…"), group, (), window.show_shortcuts, icon="keyboard"
        ),
        Command("app.quit", tr("Quit"), group, ("Ctrl+Q",), window.quit),
    )


def _session_commands(window: MainWindow, app: ApplicationViewModel) -> tuple[Command, ...]:
    group = tr("Session")

    def no_session() -> str:
        return "" if app.chat is not None else tr("No session is in front.")

    return (
        Command(
            "session.new",
            tr("New session"),
            group,
            ("Ctrl+N",),
            window.new_session,
            icon="new-session",
            slash="new",
        ),
        Command(
            "session.tear-off",
            tr("Open the session in its own window"),
            group,
            ("Ctrl+Shift+N",),
            window.tear_off,
            no_session,
            icon="external",
        ),
        Command(
            "session.archive",
            tr("Archive the session"),
            group,
            ("Ctrl+Shift+A",),
            window.archive,
            icon="archive",
        ),
        Command("session.rename", tr("Rename the session"), group, ("F2",), window.rename, icon="edit"),
    )


def _view_commands(window: MainWindow) -> tuple[Command, ...]:
    group = tr("View")
    return (
        Command(
            "view.sidebar",
            tr("Show or hide the sidebar"),
            group,
            ("Ctrl+B",),
            window.toggle_sidebar,
            icon="sidebar",
        ),
        inspector_command(window.inbox.toggle_inspector),
        Command(
            "view.inbox",
            tr("Show or hide the inbox"),
            group,
            ("Ctrl+Shift+J",),
            window.inbox.toggle,
            icon="inbox",
        ),
    )


def _going_commands(window: MainWindow, app: ApplicationViewModel) -> tuple[Command, ...]:
    group = tr("Go to")

    def nothing_waits() -> str:
        return "" if app.inbox.count else tr("Nothing waits for you.")

    def no_session(number: int) -> str:
        return "" if app.sessions.nth(number) else tr("There are not so many sessions.")

    numbered = (
        Command(
            f"go.session-{number}",
            tr("Go to session {number} of the sidebar", number=number),
            group,
            # On macOS Alt and a digit write a sign.
            (f"Ctrl+{number}",) if sys.platform == "darwin" else (f"Ctrl+{number}", f"Alt+{number}"),
            partial(app.open_nth, number),
            partial(no_session, number),
        )
        for number in range(1, _NUMBERED + 1)
    )
    return (
        Command(
            "go.next-request",
            tr("Go to what waits for you"),
            group,
            ("Ctrl+J",),
            window.open_next_request,
            nothing_waits,
        ),
        Command(
            "go.search", tr("Search all sessions"), group, ("Ctrl+Shift+F",), window.search_all, icon="search"
        ),
        Command(
            "go.session-above",
            tr("Go to the session above"),
            group,
            ("Ctrl+PgUp",),
            partial(app.open_neighbour, -1),
        ),
        Command(
            "go.session-below",
            tr("Go to the session below"),
            group,
            ("Ctrl+PgDown",),
            partial(app.open_neighbour, 1),
        ),
        Command(
            "go.recent",
            tr("Go to the session used before"),
            group,
            (FORWARD_KEY,),
            partial(window.switcher.step, 1),
        ),
        Command(
            "go.recent-back",
            tr("Go to the session used longest ago"),
            group,
            (BACKWARD_KEY,),
            partial(window.switcher.step, -1),
        ),
        *numbered,
    )
