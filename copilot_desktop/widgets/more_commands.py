"""Commands that have no key of the window: of the session in front, of the look, of single places."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtGui import QGuiApplication

from copilot_desktop import translation
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.application import ApplicationViewModel
from copilot_desktop.viewmodels.commands import Command
from copilot_desktop.viewmodels.custom_rows import Part
from copilot_desktop.widgets.chat_page import ChatPage
from copilot_desktop.widgets.session_list_view import SessionListView
from copilot_desktop.widgets.style import Style

#: Commands that begin so lead to what sessions are given; the name of the list follows.
CUSTOMIZE: Final = "customize."


def front_session_commands(app: ApplicationViewModel) -> tuple[Command, ...]:
    """Return what can be done with the session in front as a whole, as in the menu of the sidebar."""
    group, actions = tr("Session"), app.actions

    def no_session() -> str:
        return "" if app.chat is not None else tr("No session is in front.")

    def no_agent() -> str:
        return no_session() or ("" if actions.can_ask_agent else tr("The agent is not there yet."))

    def no_fork() -> str:
        return no_session() or actions.why_no_fork

    def no_folder() -> str:
        return no_session() or ("" if app.chat is not None and app.chat.folder else tr("It has no folder."))

    def with_front(do: Callable[[str], object]) -> None:
        if app.chat is not None:
            do(app.chat.session_id)

    def copy(session_id: str) -> None:
        QGuiApplication.clipboard().setText(actions.link_of(session_id))

    def command(
        name: str, title: str, do: Callable[[str], object], why_not: Callable[[], str], icon: str
    ) -> Command:
        return Command(name, title, group, (), partial(with_front, do), why_not, icon=icon)

    return (
        command("session.duplicate", tr("Duplicate the session"), actions.duplicate, no_fork, "copy"),
        command("session.folder", tr("Open the folder"), actions.open_folder, no_folder, "folder-open"),
        command("session.terminal", tr("Go on in a terminal"), actions.open_terminal, no_agent, "shell"),
        command("session.copy-link", tr("Copy the link of the session"), copy, no_session, "link"),
        Command(
            "session.import", tr("Import a session…"), group, (), actions.import_question, icon="download"
        ),
    )


def agent_commands(app: ApplicationViewModel) -> tuple[Command, ...]:
    """Return what can be done with the agent's process."""
    group = tr("Agent")
    return (
        Command(
            "agent.process", tr("Show the agent's process"), group, (), app.show_process, icon="activity"
        ),
        Command("agent.rules", tr("Permission rules…"), group, (), app.show_rules, icon="permission-ask"),
        Command("agent.decisions", tr("Decision log…"), group, (), app.show_decisions, icon="todo"),
        Command("agent.providers", tr("Model providers…"), group, (), app.show_providers, icon="key"),
        Command("agent.restart", tr("Restart the agent"), group, (), app.restart_agent, icon="retry"),
    )


def customize_commands(app: ApplicationViewModel) -> tuple[Command, ...]:
    """Return the commands that lead to what sessions are given."""
    group = tr("Agent")
    return tuple(
        Command(
            f"{CUSTOMIZE}{part.value}",
            title,
            group,
            (),
            partial(app.show_customize, part),
            icon=icon,
            slash=slash,
        )
        for part, title, icon, slash in (
            (Part.SERVERS, tr("MCP servers…"), "mcp", "mcp"),
            (Part.SKILLS, tr("Skills…"), "todo", "skills"),
            (Part.AGENTS, tr("Agents…"), "subagent", "agent"),
            (Part.INSTRUCTIONS, tr("Instructions…"), "file", "instructions"),
        )
    )


def theme_commands(style: Style) -> tuple[Command, ...]:
    """Return the commands that choose the theme."""
    group = tr("View")
    themes = (
        ("system", tr("Theme: as the desktop")),
        ("light", tr("Theme: light")),
        ("dark", tr("Theme: dark")),
        ("hc-light", tr("Theme: high contrast, light")),
        ("hc-dark", tr("Theme: high contrast, dark")),
    )
    return tuple(
        Command(f"view.theme-{name}", title, group, (), partial(style.set_theme, name), icon="appearance")
        for name, title in themes
    )


def language_commands(app: ApplicationViewModel) -> tuple[Command, ...]:
    """Return the commands that choose the language of the window."""
    group = tr("View")
    codes = translation.offered()
    languages = [
        ("", tr("Language: as the desktop")),
        # By the name that those who look for it can read.
        *((code, tr("Language: {name}", name=translation.NATIVE_NAMES.get(code, code))) for code in codes),
    ]
    return tuple(
        Command(
            f"view.language-{code or 'system'}",
            title,
            group,
            (),
            partial(app.change_settings, language=code),
            icon="globe",
        )
        for code, title in languages
    )


def place_commands(sessions: SessionListView, page: ChatPage) -> tuple[Command, ...]:
    """Return the commands whose keys work in one place only; there the widget takes them itself."""
    group, in_list = tr("Session"), tr("in the list of sessions")
    find, in_bar = tr("Conversation"), tr("in the find bar")

    def nothing_chosen() -> str:
        return "" if sessions.acted_on() else tr("Choose a session in the list first.")

    def closed() -> str:
        return tr("The find bar is closed.") if page.find_bar.isHidden() else ""

    return (
        Command(
            "list.delete",
            tr("Move to the trash"),
            group,
            ("Del",),
            sessions.deletion_requested.emit,
            nothing_chosen,
            place=in_list,
            icon="trash",
        ),
        Command(
            "list.all",
            tr("Choose all sessions"),
            group,
            ("Ctrl+A",),
            sessions.choice.choose_all,
            place=in_list,
            icon="select",
        ),
        Command(
            "list.undo",
            tr("Undo what was done with sessions"),
            group,
            ("Ctrl+Z",),
            sessions.undo_requested.emit,
            place=in_list,
            icon="undo",
        ),
        Command(
            "list.menu",
            tr("Open the menu of the session"),
            group,
            ("Shift+F10",),
            sessions.open_menu,
            nothing_chosen,
            place=in_list,
            icon="more",
        ),
        Command(
            "find.case", tr("Match case"), find, ("Alt+C",), page.find_bar.case.toggle, closed, place=in_bar
        ),
        Command(
            "find.regex",
            tr("Regular expression"),
            find,
            ("Alt+R",),
            page.find_bar.regex.toggle,
            closed,
            place=in_bar,
        ),
    )
