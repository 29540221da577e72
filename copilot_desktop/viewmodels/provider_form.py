"""One provider while it is set up: what is entered, what its server says, and saving it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QObject, Signal

from copilot_desktop.client.provider_listing import FoundModel
from copilot_desktop.client.provider_probe import LocalServer, ProviderProbe
from copilot_desktop.client.provider_problem import ProviderProblem, Trouble
from copilot_desktop.error_text import CopilotDesktopError, ErrorText, describe
from copilot_desktop.storage.keys import KeyStoreError
from copilot_desktop.storage.providers import (
    KeyPlace,
    Provider,
    ProviderKind,
    ProviderModel,
    free_id,
)
from copilot_desktop.tasks import TaskScope
from copilot_desktop.translation import ntr, tr
from copilot_desktop.viewmodels.provider_kinds import kind_of_provider, kinds_of_provider
from copilot_desktop.viewmodels.providers import MIN_KEY_LENGTH, Providers, check_address, config_of, host_of

#: What a server may say of its list and still answer questions: some have none.
_WITHOUT_LIST: Final = (Trouble.WRONG_PATH, Trouble.NOT_A_MODEL_SERVER, Trouble.REQUEST_REFUSED)


@dataclass(frozen=True, slots=True)
class OfferedModel:
    """A line of the list of models.

    Attributes:
        is_chosen: sessions are offered it.
        is_chat, uses_tools: as the server told; None when it did not.
    """

    id: str
    is_chosen: bool
    context_tokens: int = 0
    is_chat: bool = True
    uses_tools: bool | None = None


@dataclass(frozen=True, slots=True)
class FoundServer:
    """A model server on this computer, as it is offered.

    Attributes:
        where: its host and port.
    """

    name: str
    where: str
    server: LocalServer


@dataclass(frozen=True, slots=True)
class ProbeResult:
    """How a question to a server ended, in words.

    Attributes:
        problem: what is wrong, None when nothing is.
    """

    words: str
    problem: ErrorText | None = None


class ProviderForm(QObject):
    """What is entered, and what became of it. The key that is entered is in no attribute of a saved thing.

    Signals:
        changed(): anything but the texts that the person writes is new.
        filled(): the texts are new as well: another provider is set up.
        saved(provider_id): it is set up.
        found(servers): `FoundServer`s on this computer; none for none.

    Attributes:
        provider: as it is entered.
        is_new: it is not set up yet.
        key: what was entered; "" leaves the one that is there.
        models: offered or found.
        result: of the last question, None before one was asked.
        is_asking, is_saving, is_looking: something is under way.
    """

    changed = Signal()
    filled = Signal()
    saved = Signal(str)
    found = Signal(object)

    def __init__(
        self, providers: Providers, probe: ProviderProbe, scope: TaskScope, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._providers = providers
        self._probe = probe
        self._scope = scope
        self._asking: asyncio.Task[None] | None = None
        self.is_looking = False
        self._begin(_blank("ollama"), is_new=True)

    def _begin(self, provider: Provider, *, is_new: bool) -> None:
        self.stop()
        self.provider = provider
        self.is_new = is_new
        self.key = ""
        self.models = tuple(OfferedModel(it.id, True, it.context_tokens) for it in provider.models)
        self.result: ProbeResult | None = None
        self.is_saving = False
        self.filled.emit()
        self.changed.emit()

    # ---- what is entered -------------------------------------------------------------------

    def begin(self, kind: ProviderKind) -> None:
        """Set up a new provider of a kind."""
        self._begin(_blank(kind), is_new=True)

    def edit(self, provider_id: str) -> None:
        """Change one that is set up."""
        if (provider := self._providers.find(provider_id)) is not None:
            self._begin(provider, is_new=False)

    def take(self, found: FoundServer) -> None:
        """Set up a server that was found on this computer."""
        server = found.server
        kind: ProviderKind = next(
            (it for it in ("ollama", "lm-studio", "llama-cpp") if it == server.kind), "compatible"
        )
        self._begin(replace(_blank(kind), base_url=server.base_url), is_new=True)
        self._take_models(server.models)
        self.changed.emit()

    def set(self, **values: str) -> None:
        """Take texts that the person wrote: name, base_url, wire_api, api_version."""
        changed = replace(self.provider, **values)  # type: ignore[arg-type]  # texts by name
        if changed != self.provider:
            self.provider = changed
            self._forget_result()

    def set_key(self, key: str) -> None:
        """Take a key that the person wrote."""
        if key != self.key:
            self.key = key
            if key and self.provider.key == "none":
                self.provider = replace(self.provider, key="keyring")
            self._forget_result()

    def set_key_place(self, place: KeyPlace) -> None:
        """Choose where the key is kept."""
        if place != self.provider.key:
            self.provider = replace(self.provider, key=place)
            self.changed.emit()

    def choose_model(self, model_id: str, *, is_chosen: bool) -> None:
        """Offer a model to sessions, or do not."""
        self.models = tuple(
            replace(it, is_chosen=is_chosen) if it.id == model_id else it for it in self.models
        )
        self._forget_result()

    def add_model(self, model_id: str) -> None:
        """Offer a model that the person has named."""
        model_id = model_id.strip()
        if not model_id or not model_id.isprintable():
            return
        if any(it.id == model_id for it in self.models):
            self.choose_model(model_id, is_chosen=True)
        else:
            self.models = (OfferedModel(model_id, True), *self.models)
            self._forget_result()

    @property
    def chosen(self) -> tuple[OfferedModel, ...]:
        """The models that sessions will be offered."""
        return tuple(it for it in self.models if it.is_chosen)

    @property
    def keeps_key(self) -> bool:
        """It has a key already, which stays when none is entered."""
        before = self._providers.find(self.provider.id) if not self.is_new else None
        return before is not None and before.key != "none" and before.base_url == self.provider.base_url

    @property
    def warning(self) -> str:
        """What a chosen model cannot do, "" for nothing that is known."""
        without = [it.id for it in self.chosen if it.uses_tools is False]
        if not without:
            return ""
        return tr(
            "{model} cannot use tools, so the agent can only chat with it.", model=", ".join(without[:3])
        )

    def problem_of(self, field: str) -> str:
        """Return what is wrong with a field ("name", "base_url", "key", "models"), "" for nothing."""
        if field == "base_url":
            scheme, separator, rest = self.provider.base_url.strip().partition("://")
            if not separator or scheme.lower() not in ("http", "https") or not rest.strip("/"):
                return tr("Enter an address that starts with http:// or https://")
            try:
                check_address(self.provider.base_url)
            except CopilotDesktopError as error:
                return describe(error).title
        elif field == "key" and self.key and len(self.key) < MIN_KEY_LENGTH:
            return tr("Enter {count} characters or more, or leave it empty", count=MIN_KEY_LENGTH)
        elif field == "models" and not self.chosen:
            return tr("Choose at least one model, or name one")
        elif field == "name" and not self.provider.name.strip():
            return tr("Enter a name")
        return ""

    # ---- questions to the server -----------------------------------------------------------

    @property
    def is_asking(self) -> bool:
        return self._asking is not None

    def test(self) -> None:
        """List the models, and have the first chosen one say a word; `result` tells how that ended."""
        if self._asking is None and not self.problem_of("base_url") and not self.problem_of("key"):
            self.result = None
            self._asking = self._scope.start(self._test(), name="test-provider")
            self.changed.emit()

    def stop(self) -> None:
        """Ask no more."""
        asking = getattr(self, "_asking", None)
        if asking is not None:
            asking.cancel()
            self._asking = None
            self.changed.emit()

    def find_local(self) -> None:
        """Look for model servers on this computer; `found` tells. Nothing else is asked."""
        if not self.is_looking:
            self.is_looking = True
            self._scope.start(self._find_local(), name="find-local-servers")
            self.changed.emit()

    async def _find_local(self) -> None:
        try:
            servers = await self._probe.find_local()
        finally:
            self.is_looking = False
        self.found.emit(tuple(map(_offered, servers)))
        self.changed.emit()

    async def _test(self) -> None:
        provider = self._clean()
        mine = asyncio.current_task()
        try:
            result = await self._ask(provider)
        except (ProviderProblem, KeyStoreError) as error:
            words = describe(error)
            result = ProbeResult(words.title, words)
        if self._asking is mine:
            self._asking = None
            self.result = result
            self.changed.emit()

    async def _ask(self, provider: Provider) -> ProbeResult:
        key = self.key.strip()
        if not key and self.keeps_key:
            key = await self._providers.key_of(provider)
        config = config_of(provider, key)
        listed: tuple[FoundModel, ...] | None = None
        elapsed_ms = 0
        try:
            listing = await self._probe.list_models(config, kind=provider.kind)
        except ProviderProblem as problem:
            if problem.trouble not in _WITHOUT_LIST or not self.chosen:
                raise
        else:
            listed, elapsed_ms = listing.models, listing.elapsed_ms
            # An Azure resource lists what could be deployed, not what is.
            self._take_models(() if provider.kind == "azure" else listed)
            self.changed.emit()
        if not self.chosen:
            counted = ntr("one model", "{count} models", len(listed or ()))
            return ProbeResult(
                tr("Connected in {ms} ms, {models}. Choose one to test it.", ms=elapsed_ms, models=counted)
            )
        model = self.chosen[0].id
        elapsed_ms = await self._probe.test(config, model)
        return ProbeResult(tr("{model} answered in {ms} ms", model=model, ms=elapsed_ms))

    def _take_models(self, listed: Iterable[FoundModel]) -> None:
        """Show what the server has; what the person chose or named stays."""
        chosen = {it.id: it for it in self.chosen}
        rows = [
            OfferedModel(it.id, it.id in chosen, it.context_tokens, it.is_chat, it.uses_tools)
            for it in listed
        ]
        known = {it.id for it in rows}
        rows.sort(key=lambda it: not it.is_chat)
        self.models = (*(it for it in chosen.values() if it.id not in known), *rows)

    # ---- saving ----------------------------------------------------------------------------

    def save(self) -> None:
        """Set it up as it is entered; `saved` tells, or `result` why not."""
        if not self.is_saving and not any(map(self.problem_of, ("name", "base_url", "key", "models"))):
            self.is_saving = True
            self._scope.start(self._save(), name="save-provider")
            self.changed.emit()

    def remove(self) -> None:
        """Forget it, with its key; `saved` tells with no id."""
        if not self.is_saving and not self.is_new:
            self.is_saving = True
            self._scope.start(self._remove(), name="remove-provider")
            self.changed.emit()

    async def _save(self) -> None:
        provider = self._clean()
        key = self.key.strip()
        if not key and not self.keeps_key:
            provider = replace(provider, key="none")
        try:
            await self._providers.save(provider, key or None)
        except CopilotDesktopError as error:
            words = describe(error)
            self.result = ProbeResult(words.title, words)
            self.is_saving = False
            self.changed.emit()
            return
        self.key = ""
        self.is_saving = False
        self.saved.emit(provider.id)

    async def _remove(self) -> None:
        try:
            await self._providers.remove(self.provider)
        except CopilotDesktopError as error:
            words = describe(error)
            self.result = ProbeResult(words.title, words)
            self.is_saving = False
            self.changed.emit()
            return
        self.is_saving = False
        self.saved.emit("")

    def _clean(self) -> Provider:
        entered = self.provider
        name = " ".join(entered.name.split())
        provider_id = entered.id or free_id(name, [it.id for it in self._providers.all])
        return replace(
            entered,
            id=provider_id,
            name=name,
            base_url=entered.base_url.strip(),
            api_version=entered.api_version.strip(),
            models=tuple(ProviderModel(it.id, it.context_tokens) for it in self.chosen),
        )

    def _forget_result(self) -> None:
        self.stop()
        self.result = None
        self.changed.emit()


def _offered(server: LocalServer) -> FoundServer:
    named: dict[str, str] = {it.kind: it.name for it in kinds_of_provider() if it.kind != "compatible"}
    return FoundServer(named.get(server.kind, tr("A model server")), host_of(server.base_url), server)


def _blank(kind: ProviderKind) -> Provider:
    known = kind_of_provider(kind)
    name = tr("My server") if kind == "compatible" else known.name
    return Provider("", name, kind, known.base_url, key="keyring" if known.wants_key else "none")
