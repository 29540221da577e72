"""The pages of the window beside the sidebar."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from copilot_desktop.viewmodels.application import ApplicationViewModel
from copilot_desktop.viewmodels.commands import CommandList
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.widgets.customize_page import CustomizePage
from copilot_desktop.widgets.decisions_page import DecisionsPage
from copilot_desktop.widgets.new_session_page import NewSessionPage
from copilot_desktop.widgets.process_page import ProcessPage
from copilot_desktop.widgets.rules_page import RulesPage
from copilot_desktop.widgets.search_page import SearchPage
from copilot_desktop.widgets.start_page import StartPage
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.trust_page import TrustPage


def build_pages(app: ApplicationViewModel, style: Style, commands: CommandList) -> dict[Page, QWidget]:
    """Return every page but the chat.

    Args:
        commands: of the window.
    """
    return {
        Page.START: StartPage(app, style),
        Page.NEW_SESSION: NewSessionPage(app, style, commands),
        Page.TRUST: TrustPage(app, style),
        Page.PROCESS: ProcessPage(app, style),
        Page.SEARCH: SearchPage(app, style),
        Page.RULES: RulesPage(app, style),
        Page.DECISIONS: DecisionsPage(app, style),
        Page.CUSTOMIZE: CustomizePage(app, style),
    }
