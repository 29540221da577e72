"""The page of remembered rules: by reach, with deleting, adding, and a box that tells what would be asked."""

from __future__ import annotations

import os.path
from collections.abc import Awaitable, Callable, Coroutine
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from copilot_desktop.error_text import CopilotDesktopError, ErrorText, describe
from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.tasks import TaskScope, start_in_thread
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.permission_grants import with_tilde
from copilot_desktop.viewmodels.permission_rules import (
    DIRECTORY,
    URL,
    RuleEffect,
    RuleReach,
)
from copilot_desktop.viewmodels.request_facts import resolve
from copilot_desktop.viewmodels.rule_adding import NewRuleKind, new_rule
from copilot_desktop.viewmodels.rule_keeping import RuleBook, RuleKeeper
from copilot_desktop.viewmodels.rule_matching import (
    Asked,
    AskedAddress,
    AskedCommand,
    AskedFile,
    AskedMcpTool,
    Verdict,
    judge,
)
from copilot_desktop.viewmodels.rule_rows import RuleGroup, RuleRow, RuleSource, rule_row

#: What the test box asks about.
TEST_KINDS: Final = (
    NewRuleKind.COMMAND,
    NewRuleKind.READ,
    NewRuleKind.WRITE,
    NewRuleKind.ADDRESS,
    NewRuleKind.MCP_TOOL,
)


async def look_up_path(path: str, folder: str) -> str:
    """Return where `path` leads, links followed, told from `folder`. In a thread: a disk may be slow."""
    return await start_in_thread(partial(resolve, path, folder), name="look-up-path")


class RulesViewModel(QObject):
    """Reads the rules while somebody looks; anew when one is made.

    Signals:
        changed(): anything of the rules, `failure` or `deleted` is new.
        verdict_changed(): `verdict` is new.
    """

    changed = Signal()
    verdict_changed = Signal()

    def __init__(
        self,
        keeper: RuleKeeper,
        scope: TaskScope,
        *,
        is_ready: Callable[[], bool],
        look_up: Callable[[str, str], Awaitable[str]] = look_up_path,
        parent: QObject | None = None,
    ) -> None:
        """Read nothing yet.

        Args:
            is_ready: tells whether the agent can be asked.
            look_up: returns where a path leads with links followed, told from a folder.
        """
        super().__init__(parent)
        self._keeper = keeper
        self._scope = scope
        self._is_ready = is_ready
        self._look_up = look_up
        self._chat: ChatViewModel | None = None
        self._book = RuleBook()
        self._has_read = self._is_watched = self._is_reading = self._is_stale = False
        #: Changes that are under way.
        self._changes = 0
        self._unfollow: Callable[[], None] | None = None
        self._filter = ""
        self._failure: ErrorText | None = None
        self._deleted: RuleRow | None = None
        self._test: tuple[NewRuleKind, str] = (NewRuleKind.COMMAND, "")
        self._verdict: Verdict | None = None

    def close(self) -> None:
        """Stop following the session."""
        self._is_watched = False
        self.set_chat(None)

    # ---- state -----------------------------------------------------------------------------

    @property
    def chat(self) -> ChatViewModel | None:
        """The session whose rules are shown, None when no session was in front."""
        return self._chat

    @property
    def has_read(self) -> bool:
        """The rules were read at least once."""
        return self._has_read

    @property
    def failure(self) -> ErrorText | None:
        """What could not be read or changed."""
        return self._failure

    @property
    def deleted(self) -> RuleRow | None:
        """The rule that was deleted last and can be had back."""
        return self._deleted

    @property
    def filter(self) -> str:
        return self._filter

    @property
    def verdict(self) -> Verdict | None:
        """What would happen with what is written in the test box; None when nothing is."""
        return self._verdict

    @property
    def count(self) -> int:
        """All rules but those that every session has."""
        return sum(not row.remembered.why_kept for row in self._book.rows)

    @property
    def groups(self) -> tuple[RuleGroup, ...]:
        """The rules by reach, as far as they match the filter. What denies comes first."""
        words = self._filter.casefold().split()
        rows = [row for row in self._book.rows if row.matches(words)]
        denied = [row for row in rows if row.remembered.effect is RuleEffect.DENY]
        allowed = [row for row in rows if row.remembered.effect is RuleEffect.ALLOW]
        groups = [
            RuleGroup(
                tr("Always denied"),
                tr("Wins over everything that allows, in every session and every permission mode."),
                tuple(denied),
                "" if words else tr("Nothing is denied."),
            )
        ]
        if self._chat is not None:
            title = tr("This session: {title}", title=visible_line(self._chat.title, 80))
            text = tr("Until it is released or the agent restarts. Grants that were seen here.")
            of_session = _of(allowed, RuleReach.SESSION)
            groups.append(RuleGroup(title, text, of_session, "" if words else tr("Nothing was allowed.")))
        groups.extend(self._folder_groups(_of(allowed, RuleReach.FOLDER), bool(words)))
        always = _of(allowed, RuleReach.ALWAYS)
        text = tr("Addresses only. Kept in the settings of the CLI, whose terminal heeds them as well.")
        groups.append(RuleGroup(tr("Always allowed"), text, always, "" if words else tr("Nothing yet.")))
        return tuple(group for group in groups if group.rows or group.nothing)

    def _folder_groups(self, rows: tuple[RuleRow, ...], is_filtered: bool) -> list[RuleGroup]:
        home, here = str(Path.home()), self._book.location
        places = dict.fromkeys(row.remembered.place for row in rows)
        text = tr("Also in later sessions.")
        groups = []
        if here:
            title = tr("This folder: {place}", place=visible_line(with_tilde(here, home), 120))
            own = tuple(row for row in rows if row.remembered.place == here)
            groups.append(RuleGroup(title, text, own, "" if is_filtered else tr("Nothing is kept.")))
        for place in places:
            if place != here:
                title = tr("Folder {place}", place=visible_line(with_tilde(place, home), 120))
                groups.append(
                    RuleGroup(title, text, tuple(row for row in rows if row.remembered.place == place))
                )
        return groups

    def why_not_delete(self, row: RuleRow) -> str:
        """Say why a rule cannot be deleted now, "" when it can."""
        if row.remembered.why_kept:
            return row.remembered.why_kept
        needs_agent = row.remembered.source in (RuleSource.SESSION.value, RuleSource.CLI_SETTINGS.value)
        return tr("The agent is not ready.") if needs_agent and not self._is_ready() else ""

    def why_not_reach(self, reach: RuleReach) -> str:
        """Say why nothing can be added for `reach` now, "" when it can."""
        if reach is not RuleReach.ALWAYS and self._chat is None:
            return tr("No session is in front.")
        return "" if self._is_ready() else tr("The agent is not ready.")

    # ---- following -------------------------------------------------------------------------

    def set_chat(self, chat: ChatViewModel | None) -> None:
        """Show the rules of another session, or of none."""
        if self._unfollow is not None:
            self._unfollow()
            self._unfollow = None
        if self._chat is not None:
            self._chat.permission_mode.changed.disconnect(self.refresh)
        if chat is not self._chat:
            self._deleted = None
        self._chat = chat
        if chat is not None:
            self._unfollow = chat.conversation.session.rules.on_changed(self.refresh)
            chat.permission_mode.changed.connect(self.refresh)
        self.refresh()

    def forget(self, session_id: str) -> None:
        """A session is gone for good."""
        if self._chat is not None and self._chat.session_id == session_id:
            self.set_chat(None)

    def watch(self, is_watched: bool) -> None:
        """Somebody looks, or nobody any more."""
        self._is_watched = is_watched
        if is_watched:
            self.refresh()

    def begin(self) -> None:
        """The agent is ready: have what always holds be told to its sessions."""
        self._scope.start(self._read_settings(), name="read-standing-rules")

    def refresh(self) -> None:
        """Read the rules anew, now or as soon as somebody looks; after a change that is under way."""
        if not self._is_watched or self._changes:
            return
        if self._is_reading:
            self._is_stale = True
            return
        self._is_reading = True
        self._scope.start(self._read(), name="read-rules")

    async def _read_settings(self) -> None:
        try:
            await self._keeper.read_settings()
        except (CopilotDesktopError, TimeoutError) as error:
            self._failure = describe(error)
            self.changed.emit()

    async def _read(self) -> None:
        try:
            while True:
                self._is_stale = False
                book = await self._keeper.read(self._chat)
                if not self._is_stale:
                    break
        finally:
            self._is_reading = False
        if self._changes:
            # Of something between before and after. It is read again in a moment.
            return
        self._book = book
        self._has_read = True
        failures = self._book.failures
        self._failure = describe(failures[0]) if failures else self._told_failure()
        self.changed.emit()
        self._ask_again()

    def _told_failure(self) -> ErrorText | None:
        error = self._chat.conversation.session.rules.failure if self._chat is not None else None
        return describe(error) if error is not None else None

    # ---- commands --------------------------------------------------------------------------

    def set_filter(self, text: str) -> None:
        """List only what holds all words of `text`."""
        if text != self._filter:
            self._filter = text
            self.changed.emit()

    def delete(self, row: RuleRow) -> None:
        """Forget a rule; `undo` remembers it again."""
        if not self.why_not_delete(row):
            self._start(self._keeper.delete(row, self._chat), deleted=row)

    def undo(self) -> None:
        """Remember again what was deleted last."""
        row, self._deleted = self._deleted, None
        if row is not None:
            self._start(self._keeper.restore(row, self._chat), deleted=None)

    def forget_deleted(self) -> None:
        """What was deleted last stays so."""
        if self._deleted is not None:
            self._deleted = None
            self.changed.emit()

    def add(self, effect: RuleEffect, kind: NewRuleKind, reach: RuleReach, text: str) -> str:
        """Make a rule; return what is wrong with it, "" when nothing is."""
        if why_not := self.why_not_reach(reach):
            return why_not
        rule, problem = new_rule(effect, kind, text)
        if rule is None:
            return problem
        if rule.kind == DIRECTORY:
            folder = _absolute(rule.argument or "", self._folder)
            rule = type(rule)(DIRECTORY, folder)
        source = {RuleReach.SESSION: RuleSource.SESSION, RuleReach.FOLDER: RuleSource.FOLDER_FILE}.get(
            reach, RuleSource.CLI_SETTINGS if rule.kind == URL else RuleSource.OWN_SETTINGS
        )
        place = self._book.location if reach is RuleReach.FOLDER else ""
        if reach is RuleReach.FOLDER and not place:
            return tr("It is not known yet what the CLI keeps the rules of the folder under.")
        row = rule_row(rule, reach, source, effect=effect, place=place)
        if any(row.key == known.key for known in self._book.rows):
            return tr("There is such a rule already.")
        self._start(self._keeper.restore(row, self._chat), deleted=None)
        return ""

    def _start(self, change: Coroutine[Any, Any, None], *, deleted: RuleRow | None) -> None:
        self._changes += 1
        self._scope.start(self._do(change, deleted), name="change-rules")

    async def _do(self, change: Coroutine[Any, Any, None], deleted: RuleRow | None) -> None:
        try:
            await change
        except (CopilotDesktopError, TimeoutError, RuntimeError) as error:
            self._failure = describe(error)
        else:
            self._failure = None
            self._deleted = deleted
        finally:
            self._changes -= 1
        self.changed.emit()
        if self._failure is None:
            self.refresh()

    # ---- the test box ----------------------------------------------------------------------

    def test(self, kind: NewRuleKind, text: str) -> None:
        """Ask what would happen; `verdict` tells. Files are looked up in a thread."""
        self._test = (kind, text)
        self._ask_again()

    def _ask_again(self) -> None:
        kind, text = self._test
        text = text.strip("\n") if kind is NewRuleKind.COMMAND else text.strip()
        if not text.strip():
            self._tell(None)
            return
        match kind:
            case NewRuleKind.READ | NewRuleKind.WRITE:
                self._scope.start(self._ask_file(kind, text), name="look-up-path")
            case NewRuleKind.ADDRESS:
                self._judge(AskedAddress(text if "://" in text else f"https://{text}"))
            case NewRuleKind.MCP_TOOL:
                server, _, tool = text.partition(" ")
                self._judge(AskedMcpTool(server, tool.strip()))
            case _:
                self._judge(AskedCommand(text))

    async def _ask_file(self, kind: NewRuleKind, text: str) -> None:
        folder = self._folder
        path = _absolute(text, folder)
        resolved = await self._look_up(path, folder)
        if self._test[0] is kind and self._test[1].strip() == text:
            self._judge(AskedFile(path, kind is NewRuleKind.WRITE, resolved))

    @property
    def _folder(self) -> str:
        return self._chat.folder if self._chat is not None else str(Path.home())

    def _judge(self, asked: Asked) -> None:
        here = self._book.location
        rules = [
            row.remembered
            for row in self._book.rows
            if row.remembered.reach is not RuleReach.FOLDER or row.remembered.place == here
        ]
        self._tell(judge(asked, rules, self._book.situation))

    def _tell(self, verdict: Verdict | None) -> None:
        if verdict != self._verdict:
            self._verdict = verdict
            self.verdict_changed.emit()


def _absolute(path: str, folder: str) -> str:
    """Return a path as it is told from `folder`, without looking at the disk."""
    return os.path.normpath(os.path.join(folder, os.path.expanduser(path)))  # noqa: PTH111, PTH118


def _of(rows: list[RuleRow], reach: RuleReach) -> tuple[RuleRow, ...]:
    return tuple(row for row in rows if row.remembered.reach is reach)
