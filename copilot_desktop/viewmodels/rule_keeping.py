"""Where rules are kept, and the ways to read, add and delete them: the session, the folder's file, settings.

What the server tells nobody, the grants of a session, is known as far as it was seen here. Nothing of this
touches a file on the GUI thread.
"""

from __future__ import annotations

import asyncio
import os
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from copilot_desktop.client.client import CopilotClient
from copilot_desktop.client.conversation import Conversation
from copilot_desktop.client.errors import MethodUnsupported
from copilot_desktop.client.session_rules import StandingRules
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.protocol.permission_settings import (
    AllowedPaths,
    PermissionMode,
    PermissionRule,
    RuleScope,
    rules_of_approval,
)
from copilot_desktop.storage.errors import SettingsError
from copilot_desktop.storage.permissions_config import KeptLocation, PermissionsConfig
from copilot_desktop.tasks import start_in_thread
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.chats import Chats
from copilot_desktop.viewmodels.permission_rules import (
    DIRECTORY,
    URL,
    RuleEffect,
    RuleReach,
    parse_pattern,
    pattern_of,
)
from copilot_desktop.viewmodels.records import Records
from copilot_desktop.viewmodels.request_facts import resolve
from copilot_desktop.viewmodels.rule_adding import approval_of
from copilot_desktop.viewmodels.rule_matching import Situation
from copilot_desktop.viewmodels.rule_rows import RuleRow, RuleSource, rule_row

_ALLOWED_URLS = "allowedUrls"
_DENIED_URLS = "deniedUrls"


@dataclass(frozen=True, slots=True)
class RuleBook:
    """Everything that is remembered, as it was read.

    Attributes:
        location: what the CLI keeps the rules of the session's folder under, "" without a session.
        situation: what counts beside the rules, in the session.
        failures: what could not be read.
    """

    rows: tuple[RuleRow, ...] = ()
    location: str = ""
    situation: Situation = field(default_factory=Situation)
    failures: tuple[Exception, ...] = ()


class RuleKeeper:
    """Reads and changes the rules of all places.

    Attributes:
        allowed_urls, denied_urls: of the CLI's own settings, as they were read last.
    """

    def __init__(self, client: CopilotClient, chats: Chats, records: Records) -> None:
        self._client = client
        self._chats = chats
        self._records = records
        self.allowed_urls: tuple[str, ...] = ()
        self.denied_urls: tuple[str, ...] = ()
        self._changing = asyncio.Lock()
        self._set_standing()

    # ---- what holds in every session -------------------------------------------------------

    async def read_settings(self) -> None:
        """Read which addresses the CLI's settings allow and deny, and have that hold in every session.

        Over the wire CLI 1.0.102 heeds those settings in none.
        """
        try:
            settings = await self._client.user_settings.read()
        except MethodUnsupported:
            return
        before = self.allowed_urls, self.denied_urls
        self.allowed_urls, self.denied_urls = (
            _texts(settings[name].value if name in settings else None)
            for name in (_ALLOWED_URLS, _DENIED_URLS)
        )
        if before != (self.allowed_urls, self.denied_urls):
            await self._apply_standing()

    def _set_standing(self) -> None:
        own = (parse_pattern(text) for text in self._records.settings.denied_rules)
        self._client.standing_rules = StandingRules(
            approved=tuple(PermissionRule(URL, url) for url in self.allowed_urls),
            denied=(
                *(rule for rule in own if rule is not None),
                *(PermissionRule(URL, url) for url in self.denied_urls),
            ),
        )

    async def _apply_standing(self) -> None:
        self._set_standing()
        for conversation in self._attached():
            await conversation.session.rules.tell()

    # ---- reading ---------------------------------------------------------------------------

    async def read(self, chat: ChatViewModel | None) -> RuleBook:
        """Read everything; what cannot be read is said in the `failures`."""
        failures: list[Exception] = [
            SettingsError(
                Path("settings.toml"), tr("the value of {key} cannot be used", key=f"denied_rules: {text}")
            )
            for text in self._records.settings.denied_rules
            if parse_pattern(text) is None
        ]
        try:
            await self.read_settings()
        except (CopilotDesktopError, TimeoutError) as error:
            failures.append(error)
        kept: tuple[KeptLocation, ...] = ()
        if (path := self._client.permissions_config) is not None:
            try:
                kept = await start_in_thread(PermissionsConfig(path).read, name="read-rules")
            except CopilotDesktopError as error:
                failures.append(error)
        location, paths = "", AllowedPaths()
        if chat is not None:
            try:
                location, paths = await self._of_session(chat)
            except (CopilotDesktopError, TimeoutError) as error:
                failures.append(error)
        folder = chat.folder if chat is not None else ""
        if folder and not location:
            location = await start_in_thread(partial(_likely_location, folder), name="find-repository")
        given = (*paths.directories, folder, tempfile.gettempdir())
        folders = await start_in_thread(partial(_resolve_all, given), name="resolve-folders")
        mode = chat.permission_mode.mode if chat is not None else PermissionMode.MANUAL.value
        situation = Situation(mode, folders, paths.session_approved, self._has_bash)
        return RuleBook(
            (*self._session_rows(chat, paths), *_folder_rows(kept), *self._always_rows()),
            location,
            situation,
            tuple(failures),
        )

    @property
    def _has_bash(self) -> bool:
        return not self._client.is_remote and os.name == "posix"

    async def _of_session(self, chat: ChatViewModel) -> tuple[str, AllowedPaths]:
        if not chat.conversation.is_attached:
            return "", AllowedPaths()
        settings = chat.conversation.session.permission_settings
        location = await settings.resolve_location(Path(chat.folder))
        return location.key, await settings.paths()

    def _session_rows(self, chat: ChatViewModel | None, paths: AllowedPaths) -> Iterable[RuleRow]:
        if chat is None:
            return
        rules = chat.conversation.session.rules
        for rule in rules.granted:
            is_stuck = rule.kind == URL and rule.argument in rules.addresses
            why = (
                tr("The CLI keeps it until the session is released or the agent restarts.")
                if is_stuck
                else ""
            )
            yield rule_row(rule, RuleReach.SESSION, RuleSource.SESSION, why_kept=why)
        home = str(Path.home())
        own = self._client.permissions_config
        for folder in paths.directories:
            comes_along = folder in (paths.primary, tempfile.gettempdir()) or (
                own is not None and Path(folder).is_relative_to(own.parent)
            )
            why = tr("Every session has it.") if comes_along else ""
            rule = PermissionRule(DIRECTORY, folder)
            yield rule_row(rule, RuleReach.SESSION, RuleSource.SESSION, why_kept=why, home=home)

    def _always_rows(self) -> Iterable[RuleRow]:
        for text in self._records.settings.denied_rules:
            if (rule := parse_pattern(text)) is not None:
                yield rule_row(rule, RuleReach.ALWAYS, RuleSource.OWN_SETTINGS, effect=RuleEffect.DENY)
        for urls, effect in ((self.denied_urls, RuleEffect.DENY), (self.allowed_urls, RuleEffect.ALLOW)):
            for url in urls:
                rule = PermissionRule(URL, url)
                yield rule_row(rule, RuleReach.ALWAYS, RuleSource.CLI_SETTINGS, effect=effect)

    # ---- changing --------------------------------------------------------------------------

    async def delete(self, row: RuleRow, chat: ChatViewModel | None) -> None:
        """Forget a rule, where it is kept and in the sessions that have it.

        Raises CopilotDesktopError, TimeoutError.
        """
        await self._change(row, chat, is_added=False)

    async def restore(self, row: RuleRow, chat: ChatViewModel | None) -> None:
        """Remember a deleted rule again, or one that was not there. Raises as `delete`."""
        await self._change(row, chat, is_added=True)

    async def _change(self, row: RuleRow, chat: ChatViewModel | None, *, is_added: bool) -> None:
        remembered = row.remembered
        async with self._changing:
            match remembered.reach:
                case RuleReach.SESSION if chat is not None:
                    await self._change_session(remembered.rule, chat, is_added=is_added)
                case RuleReach.FOLDER:
                    await self._change_folder(row, chat, is_added=is_added)
                case RuleReach.ALWAYS:
                    await self._change_always(row, is_added=is_added)
                case _:
                    return
        self._records.note_rule(
            pattern_of(remembered.rule),
            is_added=is_added,
            scope=remembered.reach.value,
            session_id=chat.session_id if chat is not None and remembered.reach is RuleReach.SESSION else "",
            folder=remembered.place,
        )

    async def _change_session(self, rule: PermissionRule, chat: ChatViewModel, *, is_added: bool) -> None:
        session = chat.conversation.session
        if rule.kind != DIRECTORY:
            await (session.rules.allow(rule) if is_added else session.rules.take_back(rule))
        elif is_added:
            await session.permission_settings.add_path(Path(rule.argument or ""))
        else:
            await _forget_folder(chat.conversation, rule.argument or "")

    async def _change_folder(self, row: RuleRow, chat: ChatViewModel | None, *, is_added: bool) -> None:
        place, rule = row.remembered.place, row.remembered.rule
        if is_added and not row.approval and rule.kind != DIRECTORY:
            if chat is not None:
                settings = chat.conversation.session.permission_settings
                await settings.add_location_approval(place, approval_of(rule))
            return
        path = self._client.permissions_config
        if path is None:
            return
        config, folder = PermissionsConfig(path), rule.argument or ""
        if rule.kind == DIRECTORY:
            change = partial(config.put_in_folder if is_added else config.take_out_folder, place, folder)
        else:
            change = partial(config.put_in if is_added else config.take_out, place, row.approval)
        await start_in_thread(change, name="change-rules")
        for conversation in self._attached():
            if rule.kind == DIRECTORY and not is_added:
                await _forget_folder(conversation, folder)
            await self._read_location_again(conversation, config)

    async def _read_location_again(self, conversation: Conversation, config: PermissionsConfig) -> None:
        """Have a session take over what is kept for its folder now.

        `locations.apply` would do nothing where the session has applied an empty location before.
        """
        if conversation.options is None:
            return
        settings = conversation.session.permission_settings
        location = await settings.resolve_location(Path(conversation.options.folder))
        kept = await start_in_thread(config.read, name="read-rules")
        rules = [
            rule
            for it in kept
            if it.key == location.key
            for approval in it.approvals
            for rule in rules_of_approval(approval)
        ]
        await settings.modify_rules(RuleScope.LOCATION, remove_all=True)
        if rules:
            await settings.modify_rules(RuleScope.LOCATION, add=rules)

    async def _change_always(self, row: RuleRow, *, is_added: bool) -> None:
        rule, source = row.remembered.rule, row.remembered.source
        if source == RuleSource.OWN_SETTINGS.value:
            denied = _with(self._records.settings.denied_rules, pattern_of(rule), is_there=is_added)
            self._records.change(denied_rules=denied)
        else:
            # Read anew: the CLI's terminal may have changed them meanwhile.
            await self.read_settings()
            url = rule.argument or ""
            if row.remembered.effect is RuleEffect.DENY:
                self.denied_urls = _with(self.denied_urls, url, is_there=is_added)
                changed = {_DENIED_URLS: list(self.denied_urls) or None}
            else:
                self.allowed_urls = _with(self.allowed_urls, url, is_there=is_added)
                changed = {_ALLOWED_URLS: list(self.allowed_urls) or None}
            await self._client.user_settings.write(changed)
        await self._apply_standing()

    def _attached(self) -> list[Conversation]:
        return [it.conversation for it in self._chats.opened if it.conversation.is_attached]


async def _forget_folder(conversation: Conversation, folder: str) -> None:
    settings = conversation.session.permission_settings
    paths = await settings.paths()
    if folder in paths.directories:
        left = [Path(it) for it in paths.directories if it not in (folder, paths.primary)]
        await settings.configure(additional_folders=left)


def _folder_rows(kept: Iterable[KeptLocation]) -> Iterable[RuleRow]:
    home = str(Path.home())
    for location in kept:
        for approval in location.approvals:
            for rule in rules_of_approval(approval):
                yield rule_row(
                    rule,
                    RuleReach.FOLDER,
                    RuleSource.FOLDER_FILE,
                    place=location.key,
                    approval=approval,
                    home=home,
                )
        for folder in location.folders:
            rule = PermissionRule(DIRECTORY, folder)
            yield rule_row(rule, RuleReach.FOLDER, RuleSource.FOLDER_FILE, place=location.key, home=home)


def _likely_location(folder: str) -> str:
    """Return the repository of a folder, else the folder: so the CLI does, which cannot be asked now."""
    path = Path(folder)
    try:
        return str(next((it for it in (path, *path.parents) if (it / ".git").exists()), path))
    except OSError:
        return folder


def _resolve_all(folders: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(resolve(folder, "/") for folder in folders if folder))


def _texts(value: object) -> tuple[str, ...]:
    return tuple(it for it in value if isinstance(it, str)) if isinstance(value, list) else ()


def _with(texts: tuple[str, ...], text: str, *, is_there: bool) -> tuple[str, ...]:
    left = tuple(it for it in texts if it != text)
    return (*left, text) if is_there else left
