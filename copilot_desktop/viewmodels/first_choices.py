"""What is chosen for a session before there is one: mode, permissions, model and effort.

It is given to the session when that has been created, before its first prompt.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from copilot_desktop.protocol.methods import ModelInfo
from copilot_desktop.protocol.model_selection import SessionMode
from copilot_desktop.protocol.permission_settings import PermissionMode
from copilot_desktop.viewmodels.backends import COPILOT_PREFIX, DEMO, OWN, PROVIDER_PREFIX, ModelChoice
from copilot_desktop.viewmodels.first_commands import FirstCommands
from copilot_desktop.viewmodels.mentions import Mentions
from copilot_desktop.viewmodels.mode_choice import ModeChoice
from copilot_desktop.viewmodels.model_rows import ModelRow, Source, model_rows
from copilot_desktop.viewmodels.permission_choice import PermissionChoice, why_not_without_account
from copilot_desktop.viewmodels.session_models import COMMON_EFFORTS

if TYPE_CHECKING:
    from copilot_desktop.viewmodels.chat import ChatViewModel


class FirstMode(ModeChoice):
    """The mode that the session is to begin in."""

    _mode = SessionMode.INTERACTIVE

    @property
    def chosen(self) -> str:
        return self._mode.value

    def _set(self, mode: SessionMode) -> None:
        self._mode = mode
        self.changed.emit()

    def give(self, chat: ChatViewModel) -> None:
        """Give it to a session that has begun; the next one begins in the ordinary one again."""
        if self._mode is not SessionMode.INTERACTIVE:
            chat.mode.choose(self._mode)
            self._set(SessionMode.INTERACTIVE)


class FirstPermissions(PermissionChoice):
    """What the session may do without asking when it begins."""

    _mode = PermissionMode.MANUAL

    def __init__(self, has_account: Callable[[], bool], parent: QObject) -> None:
        """Args: has_account: tells whether a signed-in account has models."""
        super().__init__(parent)
        self._has_account = has_account

    @property
    def chosen(self) -> str:
        return self._mode.value

    @property
    def _why_not_assisted(self) -> str:
        return "" if self._has_account() else why_not_without_account()

    def _set(self, mode: PermissionMode) -> None:
        self._mode = mode
        self.changed.emit()

    def give(self, chat: ChatViewModel) -> None:
        """Give it to a session that has begun. The person has confirmed it; the next session asks again."""
        match self._mode:
            case PermissionMode.ALLOW_ALL:
                chat.permission_mode.confirm()
            case PermissionMode.ASSISTED:
                chat.permission_mode.choose(self._mode)
        if self._mode is not PermissionMode.MANUAL:
            self._set(PermissionMode.MANUAL)


class FirstModels(QObject):
    """The model that the session is to begin with, and how hard it thinks; a `ModelSource`."""

    changed = Signal()

    is_for_next_turn = False
    takes_any = False
    why_not = ""

    def __init__(
        self,
        *,
        choices: Callable[[], tuple[ModelChoice, ...]],
        chosen: Callable[[], str],
        select: Callable[[str], None],
        account_models: Callable[[], tuple[ModelInfo, ...]],
        recent_models: Callable[[], tuple[str, ...]],
        own_host: Callable[[], str],
        parent: QObject,
    ) -> None:
        """Args:
        choices: every model that a session can begin with.
        chosen: id of the one that is chosen, "" for none.
        select: chooses another one.
        account_models: what is known of those of the signed-in account.
        recent_models: ids of models that were chosen last, newest first.
        own_host: who answers for the model of the person's own.
        """
        super().__init__(parent)
        self._choices = choices
        self._chosen = chosen
        self._select = select
        self._account_models = account_models
        self._recent_models = recent_models
        self._own_host = own_host
        self._effort = ""

    @property
    def chosen(self) -> str:
        return self._chosen()

    @property
    def chosen_name(self) -> str:
        return next((it.name for it in self._choices() if it.id == self.chosen), "")

    @property
    def effort(self) -> str:
        return self._effort if self._effort in self.efforts else ""

    @property
    def efforts(self) -> tuple[str, ...]:
        if self.chosen == OWN:
            return COMMON_EFFORTS
        known = {f"{COPILOT_PREFIX}{it.id}": it.reasoning_efforts for it in self._account_models()}
        return known.get(self.chosen, ())

    def rows(self, words: str) -> tuple[ModelRow, ...]:
        """Return the lines of the list for a search."""
        account = {it.id: it for it in map(_as_choice, self._account_models())}
        rows: list[ModelRow] = []
        for source in Source:
            choices = [it for it in self._choices() if _source(it.id) is source]
            is_account = source is Source.COPILOT
            rows += model_rows(
                [account.get(it.id) or ModelInfo(it.id, it.name) for it in choices],
                words,
                source=source,
                provider=self._own_host() if source is Source.OWN else "",
                recents=[f"{COPILOT_PREFIX}{it}" for it in self._recent_models()] if is_account else (),
                names={it.id.partition("/")[0]: it.group for it in choices if _is_set_up(it.id)},
            )
        return tuple(rows)

    def look(self) -> None:
        """All that is known is known already: the account tells it when the agent is there."""

    def choose(self, model_id: str) -> None:
        """Begin with another model."""
        if model_id and model_id != self.chosen:
            self._select(model_id)

    def choose_effort(self, effort: str) -> None:
        """Have the model think as hard as this, where it can."""
        if effort != self._effort:
            self._effort = effort
            self.changed.emit()


@dataclass(frozen=True, slots=True)
class FirstChoices:
    """Everything that is chosen for a session that is to begin, and what completes its first prompt."""

    mode: FirstMode
    permissions: FirstPermissions
    models: FirstModels
    commands: FirstCommands
    mentions: Mentions


def _as_choice(model: ModelInfo) -> ModelInfo:
    return replace(model, id=f"{COPILOT_PREFIX}{model.id}")


def _is_set_up(choice: str) -> bool:
    return choice.startswith(PROVIDER_PREFIX)


def _source(choice: str) -> Source:
    if choice == DEMO:
        return Source.DEMO
    return Source.OWN if choice == OWN or _is_set_up(choice) else Source.COPILOT
