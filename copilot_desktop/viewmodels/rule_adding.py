"""What a person may add to the rules, and how far it can reach. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any, Final

from copilot_desktop.protocol.grants import PREFIX_MARK, origin_of
from copilot_desktop.protocol.permission_settings import PermissionRule
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.permission_rules import (
    DIRECTORY,
    OWN_KINDS,
    READ,
    SHELL,
    URL,
    WRITE,
    RuleEffect,
    RuleReach,
)


class NewRuleKind(Enum):
    """Kinds of rules that can be added, and what the test box asks about."""

    COMMAND = "command"
    BEGINNING = "beginning"
    READ = "read"
    WRITE = "write"
    ADDRESS = "address"
    MCP_TOOL = "mcp-tool"
    FOLDER = "folder"


_MAX_TEXT: Final = 2_000


def new_kind_words(kind: NewRuleKind) -> str:
    """Return the name of a kind."""
    return {
        NewRuleKind.COMMAND: tr("Exactly this command"),
        NewRuleKind.BEGINNING: tr("Commands that begin so"),
        NewRuleKind.READ: tr("Reading files"),
        NewRuleKind.WRITE: tr("Changing files"),
        NewRuleKind.ADDRESS: tr("Every page of a server"),
        NewRuleKind.MCP_TOOL: tr("MCP tool"),
        NewRuleKind.FOLDER: tr("Allowed folder"),
    }[kind]


def kinds_to_add(effect: RuleEffect) -> tuple[NewRuleKind, ...]:
    """Return what can be allowed, or denied."""
    return tuple(kind for kind in NewRuleKind if effect is RuleEffect.ALLOW or kind is not NewRuleKind.FOLDER)


def reaches_of(effect: RuleEffect, kind: NewRuleKind) -> tuple[RuleReach, ...]:
    """Return how far such a rule can reach: what denies holds always; always allowed are addresses only."""
    if effect is RuleEffect.DENY:
        return (RuleReach.ALWAYS,)
    if kind is NewRuleKind.ADDRESS:
        return (RuleReach.SESSION, RuleReach.ALWAYS)
    return (RuleReach.SESSION,) if kind is NewRuleKind.FOLDER else (RuleReach.SESSION, RuleReach.FOLDER)


def takes_text(effect: RuleEffect, kind: NewRuleKind) -> bool:
    """Tell whether such a rule names anything: files are allowed all at once."""
    return effect is RuleEffect.DENY or kind not in (NewRuleKind.READ, NewRuleKind.WRITE)


def new_rule(effect: RuleEffect, kind: NewRuleKind, text: str) -> tuple[PermissionRule | None, str]:
    """Return the rule that a person has written, or None and what is wrong with it."""
    text = text.strip()
    if not takes_text(effect, kind):
        return PermissionRule(READ if kind is NewRuleKind.READ else WRITE), ""
    if not text:
        return None, tr("Write what the rule is about.")
    if len(text) > _MAX_TEXT or "\n" in text:
        return None, tr("One line of at most {count} characters.", count=_MAX_TEXT)
    match kind:
        case NewRuleKind.COMMAND if text.endswith(PREFIX_MARK):
            return None, tr("The CLI takes a line that ends in :* for the beginning of commands.")
        case NewRuleKind.COMMAND:
            return PermissionRule(SHELL, text), ""
        case NewRuleKind.BEGINNING:
            stem = text.removesuffix(PREFIX_MARK).strip()
            return (PermissionRule(SHELL, stem + PREFIX_MARK), "") if stem else (None, tr("Name a program."))
        case NewRuleKind.READ:
            return PermissionRule(READ, text), ""
        case NewRuleKind.WRITE:
            return PermissionRule(WRITE, text), ""
        case NewRuleKind.ADDRESS:
            return _address(effect, text)
        case NewRuleKind.MCP_TOOL:
            server, _, tool = text.partition(" ")
            if server in OWN_KINDS or any(sign in text for sign in "()"):
                return None, tr("Write the name of the server, a blank, and the name of the tool.")
            return PermissionRule(server, tool.strip() or None), ""
        case NewRuleKind.FOLDER:
            return PermissionRule(DIRECTORY, text), ""


def _address(effect: RuleEffect, text: str) -> tuple[PermissionRule | None, str]:
    given = text if "://" in text else f"https://{text}"
    origin = origin_of(given)
    if not origin or origin.partition(":")[0] not in ("http", "https"):
        return None, tr("Write an address, such as https://example.org.")
    if effect is RuleEffect.DENY and given.rstrip("/") != origin:
        # One page can be denied; allowed is always the whole server.
        return PermissionRule(URL, given), ""
    return PermissionRule(URL, origin), ""


def approval_of(rule: PermissionRule) -> Mapping[str, Any]:
    """Return a rule as the CLI wants it for a folder."""
    if rule.kind == SHELL:
        return {"kind": "commands", "commandIdentifiers": [rule.argument or ""]}
    if rule.kind not in OWN_KINDS:
        return {"kind": "mcp", "serverName": rule.kind, "toolName": rule.argument}
    return {"kind": rule.kind}
