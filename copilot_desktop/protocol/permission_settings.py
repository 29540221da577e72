"""What a session allows without asking: answers to `session.permissions.*`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from copilot_desktop.protocol.json_fields import JsonFields

#: Kind of the rules for shell lines, which approvals call "commands".
SHELL_RULES: Final = "shell"


class PermissionMode(StrEnum):
    """Who decides. ASSISTED lets a model decide and exists for some accounts only."""

    MANUAL = "manual"
    ASSISTED = "assisted"
    ALLOW_ALL = "allow-all"


class RuleScope(StrEnum):
    """How long a rule lives: with the session, or with its folder, over sessions."""

    SESSION = "session"
    LOCATION = "location"


@dataclass(frozen=True, slots=True)
class PermissionRule:
    """One rule for one kind of request.

    Attributes:
        kind: "shell", "write", "read", "url", "mcp", ...
        argument: an exact text, or one that ends in ":*" for all that begin so; for shell that
            is a prefix of the whole line, so `chmod:*` allows `chmod 600 x && rm y`. None for all.
    """

    kind: str
    argument: str | None = None

    def params(self) -> dict[str, Any]:
        return {"kind": self.kind, "argument": self.argument}

    @staticmethod
    def parse(item: Any) -> PermissionRule | None:
        """Read one rule; None when it has no kind."""
        data = JsonFields(item)
        kind = data.text("kind")
        if not kind:
            return None
        return PermissionRule(kind, None if data.raw.get("argument") is None else data.text("argument"))


@dataclass(frozen=True, slots=True)
class ModeAnswer:
    """Answer to `session.permissions.setMode`.

    Attributes:
        is_accepted: False when the account or a policy does not have the mode.
        mode: the one that holds now.
    """

    is_accepted: bool = False
    mode: str = ""

    @staticmethod
    def parse(answer: Any) -> ModeAnswer:
        data = JsonFields(answer)
        return ModeAnswer(data.flag("success"), data.text("mode"))


@dataclass(frozen=True, slots=True)
class AllowedPaths:
    """Answer to `session.permissions.paths.list`.

    Attributes:
        primary: the working directory.
        directories: where files may be read and written after one question; includes `primary`.
        session_approved: paths that were allowed for this session.
    """

    primary: str = ""
    directories: tuple[str, ...] = ()
    session_approved: tuple[str, ...] = ()

    @staticmethod
    def parse(answer: Any) -> AllowedPaths:
        data = JsonFields(answer)
        return AllowedPaths(
            data.text("primary"), data.texts("directories"), data.texts("sessionApprovedPaths")
        )


@dataclass(frozen=True, slots=True)
class PermissionLocation:
    """Answer to `session.permissions.locations.resolve` and `.apply`.

    Attributes:
        key: what the rules of a folder are kept under.
        type: "repo" or "dir".
        is_changed: `apply` added something to the session; False of `resolve`.
        applied_rule_count, applied_directory_count: how much it added.
        rules: all rules of the location, also those that the session had already.
    """

    key: str = ""
    type: str = ""
    is_changed: bool = False
    applied_rule_count: int = 0
    applied_directory_count: int = 0
    rules: tuple[PermissionRule, ...] = ()

    @staticmethod
    def parse(answer: Any) -> PermissionLocation:
        data = JsonFields(answer)
        found = (PermissionRule.parse(item.raw) for item in data.items("appliedRules"))
        return PermissionLocation(
            key=data.text("locationKey"),
            type=data.text("locationType"),
            is_changed=data.flag("changed"),
            applied_rule_count=data.number("appliedRuleCount") or 0,
            applied_directory_count=data.number("appliedDirectoryCount") or 0,
            rules=tuple(rule for rule in found if rule is not None),
        )


def rules_of_approval(approval: Mapping[str, Any]) -> tuple[PermissionRule, ...]:
    """Return the rules that an `approval` becomes: of a decision, or as a folder's are kept on disk."""
    data = JsonFields(approval)
    kind = data.text("kind")
    match kind:
        case "commands":
            return tuple(PermissionRule(SHELL_RULES, line) for line in data.texts("commandIdentifiers"))
        case "mcp" if server := data.text("serverName"):
            return (PermissionRule(server, data.text("toolName") or None),)
        case "custom-tool":
            return (PermissionRule(kind, data.text("toolName")),)
        case "mcp-sampling":
            return (PermissionRule(kind, data.text("serverName")),)
        case "extension-management":
            return (PermissionRule(kind, data.text("operation") or None),)
        case "extension-permission-access" | "extension-env-access":
            return (PermissionRule(kind, data.text("extensionName")),)
        case "workflow":
            return (PermissionRule(kind, data.text("approvalKey") or None),)
        case "":
            return ()
    return (PermissionRule(kind),)
