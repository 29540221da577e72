"""Would this be asked? What the CLI does with a command, a file, an address or a tool, by its rules.

Pure. Found out on CLI 1.0.102 and held against the real one by tests/e2e/test_rule_matching.py: a rule
that allows a command goes by the text of the whole line, so that a beginning lets through what is chained
behind it; one that denies goes by each command in the line, and wins, even where everything is allowed.
Rules on files and addresses do not bind commands. Where the CLI may decide otherwise, `UNKNOWN` is the
answer, with the reason.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final, TypeAlias

from copilot_desktop.protocol.grants import PREFIX_MARK
from copilot_desktop.protocol.permission_settings import PermissionMode, PermissionRule
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.address_rules import address_matches
from copilot_desktop.viewmodels.path_rules import is_within, path_matches
from copilot_desktop.viewmodels.permission_rules import (
    CUSTOM_TOOL,
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
from copilot_desktop.viewmodels.shell_segments import Segments, segments_of


class Outcome(Enum):
    """What would happen."""

    ASKED = "asked"
    ALLOWED = "allowed"
    DENIED = "denied"
    UNKNOWN = "unknown"


class Match(Enum):
    """Whether a rule is about what is asked."""

    YES = "yes"
    NO = "no"
    PERHAPS = "perhaps"


@dataclass(frozen=True, slots=True)
class AskedCommand:
    """A command line for the shell."""

    line: str


@dataclass(frozen=True, slots=True)
class AskedFile:
    """A file to read or to change.

    Attributes:
        path: absolute, without `.` and `..`.
        resolved: where it leads with links followed, "" when nobody has looked.
    """

    path: str
    writes: bool = False
    resolved: str = ""


@dataclass(frozen=True, slots=True)
class AskedAddress:
    """An address to fetch."""

    url: str


@dataclass(frozen=True, slots=True)
class AskedMcpTool:
    """A tool of an MCP server."""

    server: str
    tool: str


@dataclass(frozen=True, slots=True)
class AskedTool:
    """A tool that a client runs."""

    tool: str


@dataclass(frozen=True, slots=True)
class AskedFact:
    """A fact to remember."""


Asked: TypeAlias = AskedCommand | AskedFile | AskedAddress | AskedMcpTool | AskedTool | AskedFact


@dataclass(frozen=True, slots=True)
class Situation:
    """What counts beside the rules.

    Attributes:
        mode: the permission mode of the session.
        folders: allowed folders, with links followed; files elsewhere are asked for by their place.
        paths: single files that were allowed for the session.
        has_bash: commands are read by bash; those of PowerShell are cut in another way.
    """

    mode: str = PermissionMode.MANUAL.value
    folders: tuple[str, ...] = ()
    paths: tuple[str, ...] = ()
    has_bash: bool = True


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer.

    Attributes:
        rule: which decides, or may; None when none does.
        reason: a sentence.
        asks_place: before that, it is asked whether the file's place may be used at all.
    """

    outcome: Outcome
    reason: str
    rule: RememberedRule | None = None
    asks_place: bool = False


_REACHES: Final = tuple(RuleReach)


def judge(asked: Asked, rules: Iterable[RememberedRule], situation: Situation) -> Verdict:
    """Say what the CLI would do with `asked`."""
    ordered = sorted(rules, key=lambda rule: _REACHES.index(rule.reach))
    denies = [rule for rule in ordered if rule.effect is RuleEffect.DENY]
    allows = [rule for rule in ordered if rule.effect is RuleEffect.ALLOW]
    allows_all = situation.mode == PermissionMode.ALLOW_ALL
    asks_place = not allows_all and _is_outside(asked, situation)
    denied_by, may_be_denied_by = _first(denies, _denial(asked, situation))
    if denied_by is not None:
        return Verdict(Outcome.DENIED, _denied_words(asks_place), denied_by, asks_place)
    if may_be_denied_by is not None:
        reason = tr("A rule that denies may be about it; this line cannot be read for certain here.")
        if not isinstance(asked, AskedCommand):
            reason = tr("A rule that denies may be about it; that cannot be told for certain here.")
        return Verdict(Outcome.UNKNOWN, reason, may_be_denied_by, asks_place)
    if allows_all:
        return Verdict(Outcome.ALLOWED, tr("This session allows everything that no rule denies."))
    if asks_place:
        return Verdict(
            Outcome.ASKED,
            tr("It lies outside the allowed folders: that is asked each time, whatever the rules say."),
            asks_place=True,
        )
    allowed_by, may_be_allowed_by = _first(allows, _approval(asked))
    if allowed_by is not None:
        return Verdict(Outcome.ALLOWED, _allowed_words(asked, allowed_by.rule), allowed_by)
    if may_be_allowed_by is not None:
        reason = tr("A rule that allows may be about it; that cannot be told for certain here.")
        return Verdict(Outcome.UNKNOWN, reason, may_be_allowed_by)
    if situation.mode == PermissionMode.MANUAL:
        return Verdict(Outcome.ASKED, _asked_words(asked))
    return Verdict(Outcome.UNKNOWN, tr("No rule is about it; a model decides whether you are asked."))


# ---- which rules are about it --------------------------------------------------------------------

_Matcher: TypeAlias = Callable[[PermissionRule], Match]


def _first(
    rules: Sequence[RememberedRule], matches: _Matcher
) -> tuple[RememberedRule | None, RememberedRule | None]:
    """Return the first rule that is certainly about it, and the first that may be."""
    perhaps: RememberedRule | None = None
    for rule in rules:
        match matches(rule.rule):
            case Match.YES:
                return rule, perhaps
            case Match.PERHAPS:
                perhaps = perhaps or rule
    return None, perhaps


def _denial(asked: Asked, situation: Situation) -> _Matcher:
    if isinstance(asked, AskedCommand):
        segments = segments_of(asked.line)
        if not situation.has_bash:
            segments = Segments(segments.found, is_understood=False)
        return lambda rule: _denies_command(rule, asked.line, segments)
    return _approval(asked)


def _approval(asked: Asked) -> _Matcher:
    match asked:
        case AskedCommand(line):
            return lambda rule: _yes(rule.kind == SHELL and _is_about(rule.argument, line))
        case AskedFile():
            return lambda rule: _file_match(rule, asked)
        case AskedAddress(url):
            return lambda rule: (
                Match.NO if rule.kind != URL else _yes_no_perhaps(address_matches(rule.argument, url))
            )
        case AskedMcpTool(server, tool):
            return lambda rule: _mcp_match(rule, server, tool)
        case AskedTool(tool):
            return lambda rule: _yes(rule.kind == CUSTOM_TOOL and rule.argument in (None, tool))
        case AskedFact():
            return lambda rule: _yes(rule.kind == MEMORY)


def _is_about(argument: str | None, text: str) -> bool:
    """Tell whether a rule for commands is about a text: a beginning ends where a word ends."""
    if argument is None:
        return True
    if not argument.endswith(PREFIX_MARK):
        return argument == text
    stem = argument.removesuffix(PREFIX_MARK)
    return bool(stem) and (text == stem or text.startswith(stem + " "))


def _denies_command(rule: PermissionRule, line: str, segments: Segments) -> Match:
    if rule.kind != SHELL:
        return Match.NO
    if rule.argument is None:
        return Match.YES
    found = Match.NO
    for segment in segments.found:
        by_name = [_is_about(rule.argument, name) for name in segment.names]
        by_text = _is_about(rule.argument, segment.text)
        if all(by_name) or (by_text and segment.is_certain):
            found = Match.YES if segments.is_understood else Match.PERHAPS
            break
        program = next(iter(segment.names)).partition(" ")[0]
        if any(by_name) or (not segment.is_certain and _program_of(rule.argument) == program):
            found = Match.PERHAPS
    if found is Match.NO and not segments.is_understood and _names_program(line, rule.argument):
        return Match.PERHAPS
    return found


def _program_of(argument: str) -> str:
    return argument.removesuffix(PREFIX_MARK).partition(" ")[0]


def _names_program(line: str, argument: str) -> bool:
    return bool(re.search(rf"(?<![\w-]){re.escape(_program_of(argument))}(?![\w-])", line))


def _file_match(rule: PermissionRule, asked: AskedFile) -> Match:
    if rule.kind != (WRITE if asked.writes else READ):
        return Match.NO
    if rule.argument is None:
        return Match.YES
    # A rule is about a link as well as about what it leads to.
    argument, paths = rule.argument, {asked.path, asked.resolved or asked.path}
    found = [path_matches(argument, path) for path in paths]
    if any(found):
        return Match.YES
    return Match.PERHAPS if None in found or not asked.resolved else Match.NO


def _mcp_match(rule: PermissionRule, server: str, tool: str) -> Match:
    if rule.kind != server or rule.argument not in (None, tool):
        return Match.NO
    # A server that is called as a kind of its own: whose rule it is, only the CLI knows.
    return Match.PERHAPS if server in OWN_KINDS else Match.YES


def _is_outside(asked: Asked, situation: Situation) -> bool:
    if not isinstance(asked, AskedFile):
        return False
    path = asked.resolved or asked.path
    return path not in situation.paths and not any(is_within(path, folder) for folder in situation.folders)


def _yes(is_about: bool) -> Match:
    return Match.YES if is_about else Match.NO


def _yes_no_perhaps(is_about: bool | None) -> Match:
    return Match.PERHAPS if is_about is None else _yes(is_about)


# ---- words ---------------------------------------------------------------------------------------


def _denied_words(asks_place: bool) -> str:
    if asks_place:
        return tr("Its place outside the allowed folders is asked first; then a rule denies it.")
    return tr("A rule denies it. That wins over everything that allows.")


def _allowed_words(asked: Asked, rule: PermissionRule) -> str:
    if isinstance(asked, AskedCommand) and rule.argument and rule.argument != asked.line:
        return tr("The line begins as the rule says. What is chained behind it would run as well.")
    return tr("A rule allows it without a question.")


def _asked_words(asked: Asked) -> str:
    if isinstance(asked, AskedMcpTool):
        return tr(
            "No rule that is known here is about it. Of tools that only read, the CLI may not ask at all."
        )
    return tr("No rule that is known here is about it.")
