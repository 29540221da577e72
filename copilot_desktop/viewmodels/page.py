"""What may fill the window beside the sidebar."""

from __future__ import annotations

from enum import Enum


class Page(Enum):
    """What fills the window beside the sidebar."""

    START = "start"
    NEW_SESSION = "new-session"
    TRUST = "trust"
    CHAT = "chat"
    PROCESS = "process"
    SEARCH = "search"
    RULES = "rules"
    DECISIONS = "decisions"
    CUSTOMIZE = "customize"
