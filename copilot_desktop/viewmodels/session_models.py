"""The model of one session, how hard it thinks, and those it can change to.

The server keeps a change that is made while a turn runs until that turn has ended. A row of the transcript
tells of every change when it has happened.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from copilot_desktop import product
from copilot_desktop.client.conversation import Conversation
from copilot_desktop.client.errors import MethodUnsupported
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.events import ModelChanged, SessionIdle
from copilot_desktop.protocol.methods import ModelInfo
from copilot_desktop.protocol.model_selection import ContextMisfit
from copilot_desktop.session.local_events import SessionOpened
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.chat_services import ChatServices
from copilot_desktop.viewmodels.model_rows import ModelRow, Source, model_name, model_rows

#: Of a model of which nobody has told what it can be asked for.
COMMON_EFFORTS: Final = ("low", "medium", "high")


class SwitchRefused(CopilotDesktopError):
    """The server did not change the model."""

    code = "model-not-changed"

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self._reason = reason

    def fields(self) -> dict[str, str]:
        return {"detail": self._reason}


class SessionModels(QObject):
    """The model of one session and its change.

    Signals:
        changed(): anything of the properties below.
    """

    changed = Signal()

    def __init__(
        self,
        conversation: Conversation,
        services: ChatServices,
        report: Callable[[Exception], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._conversation = conversation
        self._services = services
        self._report = report
        self._listed: tuple[ModelInfo, ...] = ()
        #: What was chosen and does not hold yet: (model, effort).
        self._wanted: tuple[str, str] | None = None
        self._is_deferred = False
        self._is_unsupported = False
        self._is_reading = False
        self._setting = asyncio.Lock()
        self._shown = (self.model, self.effort)
        self._unsubscribe = conversation.on(self._on_event)

    def close(self) -> None:
        """Stop following the session."""
        self._unsubscribe()

    # ---- state -----------------------------------------------------------------------------

    @property
    def model(self) -> str:
        """Id of the model that the running turn uses; "" for the account's default."""
        options = self._conversation.options
        return self._conversation.transcript.model or (options.model if options else "")

    @property
    def chosen(self) -> str:
        """Id of the model that the next turn uses."""
        return self._wanted[0] if self._wanted is not None else self.model

    @property
    def chosen_name(self) -> str:
        return model_name(self.chosen, self.offered)

    @property
    def effort(self) -> str:
        """How hard the model thinks from the next turn on; "" for its own choice."""
        if self._wanted is not None:
            return self._wanted[1]
        return self._kept_effort

    @property
    def _kept_effort(self) -> str:
        return self._services.controls(self._conversation.session_id).reasoning_effort

    @property
    def efforts(self) -> tuple[str, ...]:
        """What the chosen model can be asked for, weakest first; none when nobody has told."""
        return self._efforts_of(self.chosen)

    @property
    def is_changing(self) -> bool:
        """A choice is on its way to the server, or waits there."""
        return self._wanted is not None

    @property
    def is_for_next_turn(self) -> bool:
        """The choice waits until the turn that runs has ended."""
        return self._is_deferred

    @property
    def source(self) -> Source:
        """Who answers for the models of the session."""
        if self.model == product.DEMO_MODEL_ID:
            return Source.DEMO
        options = self._conversation.options
        has_own = options is not None and (options.provider is not None or bool(options.providers))
        return Source.OWN if has_own else Source.COPILOT

    @property
    def offered(self) -> tuple[ModelInfo, ...]:
        """The models that the session can change to, as far as a server has told; and its own."""
        listed = self._listed or (self._services.account_models() if self.source is Source.COPILOT else ())
        known = {it.id for it in listed}
        listed = (*listed, *(it for it in self._addable() if it.id not in known))
        known = {it.id for it in listed}
        own = [model_id for model_id in dict.fromkeys((self.model, self.chosen)) if model_id not in known]
        return (*listed, *(ModelInfo(model_id, model_name(model_id)) for model_id in own if model_id))

    @property
    def why_not(self) -> str:
        """Why it cannot be changed, "" when it can."""
        if self._is_unsupported or self._services.lacks(methods.MODEL_SWITCH_TO):
            return tr("This CLI cannot change the model of a session.")
        return "" if self._services.is_ready() else tr("The agent is not ready.")

    @property
    def takes_any(self) -> bool:
        """The provider tells of no models: the person may name one."""
        return self.source is Source.OWN and not self._listed and not self._has_registry

    @property
    def _has_registry(self) -> bool:
        options = self._conversation.options
        return options is not None and bool(options.providers)

    def _addable(self) -> tuple[ModelInfo, ...]:
        """Return the models of the person's providers that the session can be given."""
        providers, options = self._services.providers, self._conversation.options
        # The server adds none to a session that was made with a single provider.
        if providers is None or self.source is Source.DEMO or (options is not None and options.provider):
            return ()
        has = {it.name for it in options.providers} if options is not None else set()
        known = {it.full_id for it in options.models} if options is not None else set()
        # Nor does it take more models for a provider that it has: those come with the next start.
        return tuple(it for it in providers.models if it.id in known or it.id.partition("/")[0] not in has)

    def rows(self, words: str) -> tuple[ModelRow, ...]:
        """Return the lines of the list for a search."""
        options = self._conversation.options
        return model_rows(
            self.offered,
            words,
            source=self.source,
            provider=options.provider_name if options is not None else "",
            recents=self._services.recent_models(),
            takes_any=self.takes_any,
            names=self._provider_names(),
        )

    def _provider_names(self) -> dict[str, str]:
        providers = self._services.providers
        return {it.id: it.name for it in providers.all} if providers is not None else {}

    # ---- commands --------------------------------------------------------------------------

    def look(self) -> None:
        """Ask which models there are; `changed` tells. Asks nothing of a session that is not open."""
        if self._conversation.session.is_attached and not self._is_reading and not self._is_unsupported:
            self._is_reading = True
            self._services.scope.start(self._read(), name="read-models")

    def choose(self, model_id: str) -> None:
        """Change the model. The effort stays where the new model has it, else becomes its own."""
        if self.why_not or not model_id or model_id == self.chosen:
            return
        effort = self.effort if self.effort in self._efforts_of(model_id) else ""
        self._services.note_model(model_id)
        self._set(model_id, effort)

    def choose_effort(self, effort: str) -> None:
        """Change how hard the model thinks."""
        if not self.why_not and effort != self.effort and self.chosen:
            self._set(self.chosen, effort)

    async def settled(self) -> None:
        """Wait until a change that is on its way has been answered."""
        async with self._setting:
            return

    # ---- following -------------------------------------------------------------------------

    def _efforts_of(self, model_id: str) -> tuple[str, ...]:
        # What a provider of the person's own can do the server does not tell; it passes an effort on
        # to the models that it knows to reason.
        unknown = COMMON_EFFORTS if self.takes_any else ()
        return next((it.reasoning_efforts for it in self.offered if it.id == model_id), ()) or unknown

    def _set(self, model_id: str, effort: str) -> None:
        self._wanted = (model_id, effort)
        self.changed.emit()
        self._services.scope.start(self._change(self._wanted), name="set-model")

    async def _change(self, wanted: tuple[str, str]) -> None:
        async with self._setting:
            if self._wanted is not wanted:
                return
            is_deferred = False
            try:
                is_deferred = await self._switch(*wanted)
            except MethodUnsupported:
                self._is_unsupported = True
            except (CopilotDesktopError, TimeoutError) as error:
                self._report(error)
            finally:
                if self._wanted is wanted:
                    self._is_deferred = is_deferred
                    if not is_deferred:
                        self._wanted = None
                self.changed.emit()

    async def _switch(self, model_id: str, effort: str) -> bool:
        """Have the server change it; return whether that waits for the running turn."""
        conversation = self._conversation
        conversation.options = await self._services.prepare(conversation)
        await conversation.attach()
        await self._add_provider_of(model_id)
        models = conversation.session.models
        # An effort that is set stays through a change of the model unless it is taken back.
        is_taken_back = not effort and bool(self._kept_effort)
        wanted = None if is_taken_back else effort
        answer = await models.switch(model_id, reasoning_effort=wanted)
        if answer.misfit is not None:
            raise SwitchRefused(misfit_words(answer.misfit))
        if answer.status not in ("", "applied"):
            raise SwitchRefused(answer.message or answer.warning or answer.status)
        if is_taken_back and not answer.status:
            # So old a server takes it back by another call only.
            await models.set_reasoning_effort("")
        self._services.change_controls(conversation.session_id, reasoning_effort=effort)
        if conversation.options is not None:
            # It is sent again when the session is taken up once more.
            conversation.options = replace(conversation.options, model=model_id, reasoning_effort=effort)
        return answer.is_deferred

    async def _add_provider_of(self, model_id: str) -> None:
        """Give the session the provider of a model, if it does not have it yet.

        Raises:
            KeyNeeded: its key is not known; the person is asked for it.
        """
        options, providers = self._conversation.options, self._services.providers
        provider = providers.of_model(model_id) if providers is not None else None
        if provider is None or options is None or providers is None:
            return
        if any(it.name == provider.id for it in options.providers):
            return
        named, models = await providers.registry([provider], [model_id])
        await self._conversation.session.models.add_providers(named, models)
        # Given again whenever the session is taken up.
        self._conversation.options = replace(
            options, providers=(*options.providers, *named), models=(*options.models, *models)
        )

    async def _read(self) -> None:
        try:
            listed = await self._conversation.session.models.list()
        except MethodUnsupported:
            listed = ()
        except (CopilotDesktopError, TimeoutError):
            # What is known already is shown; an agent that has gone is told of by others.
            return
        finally:
            self._is_reading = False
        if listed != self._listed:
            self._listed = listed
            self.changed.emit()

    def _on_event(self, event: object, _changes: Any = ()) -> None:
        match event:
            case ModelChanged(agent_id="", model=model):
                if self._wanted is not None and self._wanted[0] == model:
                    self._settle()
            case SessionIdle(agent_id=""):
                self._settle()
            case SessionOpened():
                self._settle()
            case _:
                pass
        shown = (self.model, self.effort)
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()

    def _settle(self) -> None:
        if self._is_deferred:
            self._wanted, self._is_deferred = None, False
            self.changed.emit()


def misfit_words(misfit: ContextMisfit) -> str:
    """Say why a model cannot go on with a conversation."""
    return tr(
        "The conversation has {used} tokens and {model} takes {limit}. Compact it first.",
        used=misfit.current_tokens,
        model=misfit.model_name,
        limit=misfit.limit_tokens,
    )
