"""Remembered rules that nobody keeps, for tests of what shows them."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any

from PySide6.QtCore import QObject

from copilot_desktop.protocol.permission_settings import PermissionRule
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.permission_rules import RuleEffect, RuleReach, parse_pattern
from copilot_desktop.viewmodels.rule_keeping import RuleBook, RuleKeeper
from copilot_desktop.viewmodels.rule_matching import Situation
from copilot_desktop.viewmodels.rule_rows import RuleRow, RuleSource, rule_row
from copilot_desktop.viewmodels.rules import RulesViewModel

PROJECT = "/home/me/project"


class InlineScope:
    """Runs what awaits nothing at once."""

    def start(self, work: Coroutine[Any, Any, Any], *, name: str) -> None:
        try:
            work.send(None)
        except StopIteration:
            return
        raise AssertionError(f"{name} waits for something")


class FakeKeeper(RuleKeeper):
    """Keeps what it is given. `calls` holds (name, the rule's key)."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, tuple[str, ...]]] = []
        self.rows: list[RuleRow] = []
        self.location = ""
        self.situation = Situation(folders=(PROJECT,))
        #: Raised by the next call.
        self.error: Exception | None = None
        self.failures: tuple[Exception, ...] = ()

    async def read_settings(self) -> None:
        self._fail()

    async def read(self, chat: ChatViewModel | None) -> RuleBook:
        return RuleBook(tuple(self.rows), self.location, self.situation, self.failures)

    async def delete(self, row: RuleRow, chat: ChatViewModel | None) -> None:
        self._fail()
        self.calls.append(("delete", row.remembered.key))
        self.rows.remove(row)

    async def restore(self, row: RuleRow, chat: ChatViewModel | None) -> None:
        self._fail()
        self.calls.append(("restore", row.remembered.key))
        self.rows.append(row)

    def _fail(self) -> None:
        error, self.error = self.error, None
        if error is not None:
            raise error


class FakeRules(RulesViewModel):
    """The page's view model over a `FakeKeeper`; files lead where they say.

    Attributes:
        keeper: what is remembered.
        is_agent_ready: whether the agent could be asked.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        self.keeper = FakeKeeper()
        self.is_agent_ready = True

        async def look_up(path: str, _folder: str) -> str:
            return path

        super().__init__(
            self.keeper,
            InlineScope(),  # type: ignore[arg-type]  # A scope needs a running loop.
            is_ready=lambda: self.is_agent_ready,
            look_up=look_up,
            parent=parent,
        )

    def show(self, *rows: RuleRow, location: str = PROJECT) -> None:
        """Have these rules be remembered."""
        self.keeper.rows, self.keeper.location = list(rows), location
        self.refresh()


def kept(
    pattern: str,
    reach: RuleReach = RuleReach.FOLDER,
    source: RuleSource = RuleSource.FOLDER_FILE,
    *,
    effect: RuleEffect = RuleEffect.ALLOW,
    place: str = PROJECT,
    why_kept: str = "",
) -> RuleRow:
    """Return the row of a rule, by default one of the session's folder."""
    rule = parse_pattern(pattern)
    assert isinstance(rule, PermissionRule)
    given = place if reach is RuleReach.FOLDER else ""
    return rule_row(rule, reach, source, effect=effect, place=given, why_kept=why_kept)


def some_rules() -> tuple[RuleRow, ...]:
    """Return rules of every reach."""
    always = RuleReach.ALWAYS
    return (
        kept("shell(npm test)", RuleReach.SESSION, RuleSource.SESSION),
        kept(
            "url(https://docs.python.org)",
            RuleReach.SESSION,
            RuleSource.SESSION,
            why_kept="The CLI keeps it.",
        ),
        kept("shell(git status:*)"),
        kept("write"),
        kept("linear(list_issues)"),
        kept("shell(make)", place="/home/me/atlas-api"),
        kept("url(https://example.org)", always, RuleSource.CLI_SETTINGS),
        kept("shell(git push --force)", always, RuleSource.OWN_SETTINGS, effect=RuleEffect.DENY),
        kept("write(.env)", always, RuleSource.OWN_SETTINGS, effect=RuleEffect.DENY),
    )
