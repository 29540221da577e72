"""Rules that answer permission requests in place of a person, as they are listed and tested.

Pure. A rule is written as the CLI writes it, `shell(git:*)` or `write`; for tools of an MCP server the
kind is the name of the server.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from typing import Final

from copilot_desktop.protocol.permission_settings import SHELL_RULES, PermissionRule

#: Kinds of rules that are no names of MCP servers.
SHELL: Final = SHELL_RULES
READ: Final = "read"
WRITE: Final = "write"
URL: Final = "url"
MEMORY: Final = "memory"
CUSTOM_TOOL: Final = "custom-tool"

#: Not of the CLI: a folder whose files are asked for only once, listed among the rules.
DIRECTORY: Final = "directory"

#: All kinds with a meaning of their own; any other is an MCP server.
OWN_KINDS: Final = frozenset(
    {
        SHELL,
        READ,
        WRITE,
        URL,
        MEMORY,
        CUSTOM_TOOL,
        DIRECTORY,
        "mcp",
        "mcp-sampling",
        "extension-management",
        "extension-permission-access",
        "extension-env-access",
        "workflow",
        "hook",
    }
)

_PATTERN: Final = re.compile(r"(?P<kind>[^()\s](?:[^()]*[^()\s])?)(?:\((?P<argument>.*)\))?", re.DOTALL)


class RuleEffect(Enum):
    """What a rule does with the request that it is about."""

    ALLOW = "allow"
    DENY = "deny"


class RuleReach(Enum):
    """Where a rule holds. From the narrowest on, which is also the order in which they are listed."""

    SESSION = "session"
    FOLDER = "folder"
    ALWAYS = "always"


@dataclass(frozen=True, slots=True)
class RememberedRule:
    """A rule, and where it holds.

    Attributes:
        place: of a rule for a folder, what the CLI keeps it under. Foreign text.
        source: who keeps it; one of `SOURCE_…`.
        why_kept: why it cannot be deleted, in words, "" when it can.
    """

    rule: PermissionRule
    reach: RuleReach
    effect: RuleEffect = RuleEffect.ALLOW
    place: str = ""
    source: str = ""
    why_kept: str = ""

    @property
    def key(self) -> tuple[str, ...]:
        """What tells it from any other rule."""
        return (self.effect.value, self.reach.value, self.place, self.source, pattern_of(self.rule))


def pattern_of(rule: PermissionRule) -> str:
    """Return a rule as the CLI writes it: `shell(git:*)`. Foreign text."""
    return rule.kind if rule.argument is None else f"{rule.kind}({rule.argument})"


def parse_pattern(text: str) -> PermissionRule | None:
    """Read what `pattern_of` gives; None when it is nothing of the kind."""
    match = _PATTERN.fullmatch(text.strip())
    if match is None:
        return None
    return PermissionRule(match["kind"], match["argument"])
