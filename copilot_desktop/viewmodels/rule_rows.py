"""The rows of the rules page, and their words. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from copilot_desktop.protocol.grants import PREFIX_MARK, origin_of
from copilot_desktop.protocol.permission_settings import PermissionRule
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.permission_grants import with_tilde
from copilot_desktop.viewmodels.permission_rules import (
    CUSTOM_TOOL,
    DIRECTORY,
    MEMORY,
    OWN_KINDS,
    READ,
    SHELL,
    URL,
    WRITE,
    RememberedRule,
    RuleEffect,
    RuleReach,
)


class RuleSource(Enum):
    """Who keeps a rule."""

    SESSION = "session"
    FOLDER_FILE = "folder-file"
    CLI_SETTINGS = "cli-settings"
    OWN_SETTINGS = "own-settings"


@dataclass(frozen=True, slots=True)
class RuleRow:
    """One rule as it is listed.

    Attributes:
        approval: of a folder's rule, as it is kept.
        what: foreign text.
        kind, source: words of ours.
    """

    remembered: RememberedRule
    what: str
    kind: str
    source: str
    approval: Mapping[str, Any] = field(default_factory=dict)

    @property
    def key(self) -> str:
        """What tells it from any other row."""
        return "\x1f".join(self.remembered.key)

    @property
    def is_named(self) -> bool:
        """`what` is foreign text: a command, a path, an address, a tool."""
        rule = self.remembered.rule
        return rule.argument is not None or rule.kind not in OWN_KINDS

    def matches(self, words: Sequence[str]) -> bool:
        """Tell whether all `words`, in small letters, occur in it."""
        text = f"{self.what}\n{self.kind}\n{self.source}\n{self.remembered.place}".casefold()
        return all(word in text for word in words)


@dataclass(frozen=True, slots=True)
class RuleGroup:
    """The rules of one reach.

    Attributes:
        text: a sentence about them.
        nothing: what is said in place of rows, "" where nothing has to be.
    """

    title: str
    text: str
    rows: tuple[RuleRow, ...]
    nothing: str = ""


def rule_row(
    rule: PermissionRule,
    reach: RuleReach,
    source: RuleSource,
    *,
    effect: RuleEffect = RuleEffect.ALLOW,
    place: str = "",
    why_kept: str = "",
    approval: Mapping[str, Any] | None = None,
    home: str = "",
) -> RuleRow:
    """Return the row of a rule."""
    remembered = RememberedRule(rule, reach, effect, place, source.value, why_kept)
    return RuleRow(remembered, what_words(rule, home), kind_words(rule), source_words(source), approval or {})


def what_words(rule: PermissionRule, home: str = "") -> str:
    """Return what a rule is about; foreign text, but for a rule about everything of its kind."""
    argument = rule.argument
    if rule.kind == SHELL and argument is not None and argument.endswith(PREFIX_MARK):
        return f"{argument.removesuffix(PREFIX_MARK)} …"
    if rule.kind not in OWN_KINDS:
        return rule.kind if argument is None else f"{rule.kind} · {argument}"
    if argument is None:
        return {
            SHELL: tr("every command"),
            READ: tr("every file of the allowed folders"),
            WRITE: tr("every file of the allowed folders"),
            URL: tr("every address"),
            MEMORY: tr("every fact"),
        }.get(rule.kind, rule.kind)
    return with_tilde(argument, home) if rule.kind in (DIRECTORY, READ, WRITE) else argument


def kind_words(rule: PermissionRule) -> str:
    """Return what kind of thing a rule is about."""
    if rule.kind == SHELL:
        if rule.argument is None:
            return tr("Commands")
        is_beginning = rule.argument.endswith(PREFIX_MARK)
        return tr("Commands that begin so") if is_beginning else tr("Exactly this command")
    if rule.kind not in OWN_KINDS:
        return tr("All tools of an MCP server") if rule.argument is None else tr("MCP tool")
    if rule.kind == URL and rule.argument is not None:
        is_origin = origin_of(rule.argument) == rule.argument.rstrip("/")
        return tr("Every page of a server") if is_origin or "://" not in rule.argument else tr("Address")
    return {
        READ: tr("Reading files"),
        WRITE: tr("Changing files"),
        URL: tr("Addresses"),
        MEMORY: tr("Facts to remember"),
        CUSTOM_TOOL: tr("Tool"),
        DIRECTORY: tr("Allowed folder"),
    }.get(rule.kind, rule.kind)


def source_words(source: RuleSource) -> str:
    """Say who keeps a rule."""
    return {
        RuleSource.SESSION: tr("until the session is left"),
        RuleSource.FOLDER_FILE: tr("kept by the CLI for the folder"),
        RuleSource.CLI_SETTINGS: tr("kept in the settings of the CLI"),
        RuleSource.OWN_SETTINGS: tr("kept in the settings of this application"),
    }[source]
