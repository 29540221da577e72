"""The commands of a session's own window: those of its conversation, and those that lead elsewhere.

What the main window shows is not in such a window. A command that leads there brings the main window
to the front; one that leads to a session brings that session, in whichever window it is.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final, Protocol

from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.application import ApplicationViewModel
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.commands import Command, CommandList
from copilot_desktop.viewmodels.custom_rows import Part
from copilot_desktop.widgets.inspector_tabs import Tab
from copilot_desktop.widgets.more_commands import CUSTOMIZE
from copilot_desktop.widgets.recent_switcher import RecentSwitcher
from copilot_desktop.widgets.seen_sessions import SeenSessions
from copilot_desktop.widgets.title_editor import TitleEditor

#: Commands of the main window that begin so are about the application, and not about what it shows.
_LEADING: Final = ("app.", "go.", "session.new", CUSTOMIZE)

#: These end in a session, which may have a window of its own.
_TO_SESSION: Final = "go.session-"


class Lead(Protocol):
    """The way out of a session's own window; `SessionWindows` is one.

    Attributes:
        commands: of the main window.
        seen: the sessions that can be seen in any window.
    """

    @property
    def commands(self) -> CommandList: ...

    @property
    def seen(self) -> SeenSessions: ...

    def to_main(self, run: Callable[[], object]) -> None:
        """Bring the main window to the front and do something there."""

    def to_session(self, run: Callable[[], object]) -> None:
        """Do something that opens a session, and bring the window to the front that shows it."""

    def open_session(self, session_id: str) -> None:
        """Bring a session to the front, in whichever window it is."""

    def to_request(self, after: str) -> None:
        """Bring the keyboard to what waits in a session, then to what waits longest behind it."""

    def explain(self, code: str) -> None:
        """Show the help on a failure."""

    def tear_off_tab(self, tab: Tab, chat: ChatViewModel) -> None:
        """Give a tab of the inspector a window of its own."""

    def quit(self) -> None:
        """End everything; asks in the main window when a session runs."""


def leading_commands(lead: Lead, app: ApplicationViewModel, session_id: str) -> tuple[Command, ...]:
    """Return the commands that lead from the window of a session to another."""
    made: list[Command] = []
    for command in lead.commands.all:
        if command.place or not command.id.startswith(_LEADING):
            continue
        run: Callable[[], object] | None
        match command.id:
            case "app.close" | "go.recent" | "go.recent-back":
                # Of the window itself.
                continue
            case "app.quit":
                run = lead.quit
            case "go.next-request":
                run = partial(lead.to_request, session_id)
            case "go.session-above":
                run = partial(lead.to_session, partial(app.open_neighbour, -1, session_id))
            case "go.session-below":
                run = partial(lead.to_session, partial(app.open_neighbour, 1, session_id))
            case command_id if command_id.startswith(_TO_SESSION):
                run = partial(lead.to_session, command.run)
            case command_id if command_id.startswith(CUSTOMIZE):
                part = Part(command_id.removeprefix(CUSTOMIZE))
                run = partial(lead.to_main, partial(app.show_customize, part, session_id))
            case _:
                run = partial(lead.to_main, command.run)
        made.append(
            Command(
                command.id,
                command.title,
                command.group,
                command.keys,
                run,
                command.why_not,
                icon=command.icon,
            )
        )
    return tuple(made)


def whole_session_commands(
    app: ApplicationViewModel, session_id: str, editor: TitleEditor, switcher: RecentSwitcher, lead: Lead
) -> tuple[Command, ...]:
    """Return the commands on the session of a window as a whole, and the walk through those used last."""
    group, going = tr("Session"), tr("Go to")

    def archive() -> None:
        row = app.sessions.row(session_id)
        app.actions.archive([session_id], row is None or not row.is_archived)

    recent = (("go.recent", 1), ("go.recent-back", -1))
    found = ((lead.commands.find(name), name, offset) for name, offset in recent)
    return (
        Command("session.rename", tr("Rename the session"), group, ("F2",), editor.start, icon="edit"),
        Command(
            "session.archive", tr("Archive the session"), group, ("Ctrl+Shift+A",), archive, icon="archive"
        ),
        *(
            Command(name, command.title, going, command.keys, partial(switcher.step, offset))
            for command, name, offset in found
            if command is not None
        ),
    )
