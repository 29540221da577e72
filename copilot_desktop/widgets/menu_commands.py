"""Commands of what menus and switches offer: the list of sessions, the inspector, notifications."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QGuiApplication

from copilot_desktop.translation import ntr, tr
from copilot_desktop.viewmodels.application import ApplicationViewModel
from copilot_desktop.viewmodels.commands import Command
from copilot_desktop.viewmodels.list_options import Grouping, Shelf, Sort
from copilot_desktop.widgets.attention_menu import IDLE_MINUTES
from copilot_desktop.widgets.filter_menu import clear_filter
from copilot_desktop.widgets.inspector_tabs import TABS, Tab, tab_title


def inspector_commands(
    open_tab: Callable[[Tab], object], no_session: Callable[[], str]
) -> tuple[Command, ...]:
    """Return the commands that open the inspector with one of its tabs."""
    keys = {Tab.CHANGES: ("Ctrl+Shift+D",)}
    return tuple(
        Command(
            f"view.tab-{tab.value}",
            tr("Inspector: {tab}", tab=tab_title(tab)),
            tr("View"),
            keys.get(tab, ()),
            partial(open_tab, tab),
            no_session,
            icon="inspector",
        )
        for tab in TABS
    )


def list_commands(app: ApplicationViewModel, ask_for_section: Callable[[], object]) -> tuple[Command, ...]:
    """Return what the menu of the list of sessions offers."""
    group, sessions = tr("List of sessions"), app.sessions

    def turn(shelf: Shelf) -> None:
        sessions.set_options(shelf=Shelf.ACTIVE if sessions.options.shelf is shelf else shelf)

    def nothing_filtered() -> str:
        options = sessions.options
        is_filtered = options.is_filtered or options.shelf is not Shelf.ACTIVE
        return "" if is_filtered else tr("All sessions are shown.")

    choices: tuple[tuple[str, str, dict[str, object]], ...] = (
        ("group-activity", tr("Group sessions by activity"), {"grouping": Grouping.ACTIVITY}),
        ("group-folder", tr("Group sessions by folder"), {"grouping": Grouping.FOLDER}),
        ("sort-recent", tr("Sort sessions by last activity"), {"sort": Sort.RECENT}),
        ("sort-created", tr("Sort sessions by creation"), {"sort": Sort.CREATED}),
        ("sort-name", tr("Sort sessions by name"), {"sort": Sort.NAME}),
    )
    return (
        *(
            Command(f"list.{name}", title, group, (), partial(_set, app, values), icon="filter")
            for name, title, values in choices
        ),
        Command(
            "list.archived",
            tr("Show or hide archived sessions"),
            group,
            (),
            partial(turn, Shelf.ARCHIVED),
            icon="archive",
        ),
        Command(
            "list.trash", tr("Show or hide the trash"), group, (), partial(turn, Shelf.TRASH), icon="trash"
        ),
        Command(
            "list.clear-filter",
            tr("Clear the filter of the sessions"),
            group,
            (),
            partial(clear_filter, sessions),
            nothing_filtered,
            icon="filter",
        ),
        Command("list.new-section", tr("New section…"), group, (), ask_for_section, icon="plus"),
    )


def _set(app: ApplicationViewModel, values: dict[str, object]) -> None:
    app.sessions.set_options(**values)


def mark_commands(app: ApplicationViewModel) -> tuple[Command, ...]:
    """Return what the menu of a session offers beside what has a key, for the session in front."""
    group, actions = tr("Session"), app.actions

    def no_session() -> str:
        return "" if app.chat is not None else tr("No session is in front.")

    def with_front(do: Callable[[str], object]) -> None:
        if app.chat is not None:
            do(app.chat.session_id)

    def pin(session_id: str) -> None:
        row = app.sessions.row(session_id)
        actions.pin([session_id], row is None or not row.is_pinned)

    def read(session_id: str) -> None:
        row = app.sessions.row(session_id)
        actions.mark_unread([session_id], row is None or not row.unread)

    def command(name: str, title: str, do: Callable[[str], object], icon: str) -> Command:
        return Command(f"session.{name}", title, group, (), partial(with_front, do), no_session, icon=icon)

    return (
        command("pin", tr("Pin or unpin the session"), pin, "pin"),
        command("unread", tr("Mark the session as unread or read"), read, "show"),
        command("copy-id", tr("Copy the ID of the session"), QGuiApplication.clipboard().setText, "copy"),
        command("trash", tr("Move the session to the trash"), lambda it: actions.trash([it]), "trash"),
    )


def setting_commands(app: ApplicationViewModel) -> tuple[Command, ...]:
    """Return the switches that stand below the list of sessions."""
    group = tr("Notifications and background")

    def turn(setting: str) -> None:
        app.change_settings(**{setting: not getattr(app.settings, setting)})

    switches = (
        ("notify_waiting", tr("Turn on or off: notify when a session waits for you")),
        ("notify_failed", tr("Turn on or off: notify when a session fails")),
        ("notify_done", tr("Turn on or off: notify when a session finishes")),
        ("keep_awake", tr("Turn on or off: keep the computer awake while sessions run")),
        ("tray_icon", tr("Turn on or off: an icon in the system tray")),
        ("keep_in_background", tr("Turn on or off: keep running when the window is closed")),
    )

    def release(minutes: int) -> str:
        if not minutes:
            return tr("Release idle sessions: never")
        return ntr(
            "Release idle sessions after {count} minute",
            "Release idle sessions after {count} minutes",
            minutes,
        )

    return (
        *(
            Command(f"app.{name.replace('_', '-')}", title, group, (), partial(turn, name), icon="bell")
            for name, title in switches
        ),
        *(
            Command(
                f"app.release-idle-{minutes}",
                release(minutes),
                group,
                (),
                partial(app.change_settings, release_idle_minutes=minutes),
                icon="clock",
            )
            for minutes in IDLE_MINUTES
        ),
    )
