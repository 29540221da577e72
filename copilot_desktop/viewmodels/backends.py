"""Which model a session talks to: the demo, one of the person's own, or the account's."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Protocol

from copilot_desktop import product
from copilot_desktop.client.errors import ProviderNeeded
from copilot_desktop.client.options import ProviderConfig, SessionOptions, provider_from_environ
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.protocol.methods import ModelInfo
from copilot_desktop.storage.providers import Provider
from copilot_desktop.storage.session_notes import SessionRecord
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.providers import (
    KeyTooShort,
    Providers,
    SecretInAddress,
    check_address,
    check_key,
    config_of,
    note_of,
    noted_provider,
)

DEMO: Final = "demo"
OWN: Final = "own"
COPILOT_PREFIX: Final = "copilot:"
PROVIDER_PREFIX: Final = "provider:"


@dataclass(frozen=True, slots=True)
class ModelChoice:
    """A model that new sessions can use.

    Attributes:
        id: stable key: "demo", "own" for the one of the environment, "copilot:<model id>", or
            "provider:<id>/<model id>".
        group: whose it is, as a person knows it.
    """

    id: str
    name: str
    group: str = ""


class OwnModelIncomplete(CopilotDesktopError):
    """The environment names no address that can be used, or a provider was chosen that is gone."""

    code = "own-model-incomplete"


class DemoFailed(CopilotDesktopError):
    """The demo's model server or its sample folder could not be made."""

    code = "demo-failed"

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self._reason = reason

    def fields(self) -> Mapping[str, str]:
        return {"detail": self._reason}


class DemoModel(Protocol):
    """The running demo: where its model answers and which folder its sessions work in."""

    @property
    def base_url(self) -> str: ...
    @property
    def api_key(self) -> str: ...
    @property
    def folder(self) -> Path: ...


class Backends:
    """Turns a choice of the person, or what is known of an old session, into session options.

    Args:
        start_demo: starts the demo's model server once and returns it; raises DemoFailed.
        redact: tells the log which secret never to write.
    """

    def __init__(
        self,
        *,
        start_demo: Callable[[], Awaitable[DemoModel]],
        redact: Callable[[str], None],
        environ: Mapping[str, str],
        providers: Providers,
    ) -> None:
        self._start_demo = start_demo
        self.redact = redact
        self.providers = providers
        self._copilot_models: tuple[ModelInfo, ...] = ()
        self._is_signed_in = False
        #: What the environment names, with its model.
        self._given: tuple[ProviderConfig, str] | None = None
        #: Why the model that the environment names is not used, None when it is or names none.
        self.problem: CopilotDesktopError | None = None
        if given := provider_from_environ(environ):
            try:
                self._take(*given)
            except (OwnModelIncomplete, SecretInAddress, KeyTooShort) as error:
                self.problem = error

    def _take(self, provider: ProviderConfig, model: str) -> None:
        if not provider.base_url.lower().startswith(("http://", "https://")):
            raise OwnModelIncomplete(provider.base_url)
        check_address(provider.base_url)
        for secret in provider.secrets:
            check_key(secret)
        for secret in provider.secrets:
            self.redact(secret)
        self._given = (provider, model)

    def set_account(self, *, is_signed_in: bool, models: tuple[ModelInfo, ...]) -> None:
        """Take over what the CLI says of the signed-in account."""
        self._is_signed_in = is_signed_in
        self._copilot_models = models

    @property
    def copilot_models(self) -> tuple[ModelInfo, ...]:
        """The models of the signed-in account."""
        return self._copilot_models

    @property
    def choices(self) -> tuple[ModelChoice, ...]:
        """Every model that a new session can use now."""
        choices = [
            ModelChoice(f"{COPILOT_PREFIX}{model.id}", model.name, "GitHub Copilot")
            for model in self._copilot_models
        ]
        if self._is_signed_in and not choices:
            choices.append(ModelChoice(COPILOT_PREFIX, tr("Copilot, default model"), "GitHub Copilot"))
        if self._given is not None:
            choices.append(ModelChoice(OWN, self._given[1], self._given[0].host))
        choices += (
            ModelChoice(f"{PROVIDER_PREFIX}{it.id}/{model.id}", model.id, it.name)
            for it in self.providers.all
            for model in it.models
        )
        choices.append(ModelChoice(DEMO, tr("Demo model")))
        return tuple(choices)

    @property
    def own_host(self) -> str:
        """Who answers for the model of the environment, "" when it names none."""
        return self._given[0].host if self._given is not None else ""

    async def demo_folder(self) -> Path:
        """Start the demo and return its sample folder. Raises DemoFailed."""
        return (await self._start_demo()).folder

    async def options_for_new(self, choice: str, folder: Path) -> SessionOptions:
        """Return the options of a new session.

        Raises:
            DemoFailed, OwnModelIncomplete, KeyNeeded: the choice cannot be used.
        """
        if choice == DEMO:
            return await self._demo_options(folder)
        if choice == OWN:
            if self._given is None:
                raise OwnModelIncomplete
            return _options(folder, self._given[1], self._given[0])
        if choice.startswith(PROVIDER_PREFIX):
            model = choice.removeprefix(PROVIDER_PREFIX)
            provider = self.providers.of_model(model)
            if provider is None:
                raise OwnModelIncomplete(choice)
            return await self._registry_options(folder, model, provider)
        return _options(folder, choice.removeprefix(COPILOT_PREFIX))

    async def options_for_known(
        self, *, folder: Path, model: str, record: SessionRecord | None
    ) -> SessionOptions:
        """Return the options to resume a session with.

        Args:
            record: what we noted when it was made here, None for sessions of other programs.

        Raises:
            ProviderNeeded: it used a provider that is not set up any more.
            KeyNeeded: the key of its provider is not known.
            OwnModelIncomplete: its provider has no models.
        """
        if model == product.DEMO_MODEL_ID or (record is not None and record.backend == DEMO):
            return await self._demo_options(folder)
        if provider := self._provider_of(model, record):
            return await self._registry_options(folder, model, provider)
        if record is not None and record.backend == OWN:
            return await self._options_for_noted(folder, model, _noted(record.provider_json))
        if self._given is not None and not self._is_signed_in:
            return _options(folder, model or self._given[1], self._given[0])
        if not self._is_signed_in:
            raise ProviderNeeded(model or tr("a model of a Copilot account"))
        return _options(folder, model)

    def _provider_of(self, model: str, record: SessionRecord | None) -> Provider | None:
        """Return which provider answers for a session: by its model, which may have changed since."""
        if record is None:
            return None
        noted = noted_provider(_noted(record.provider_json), self.providers)
        # Only of sessions that were made here: elsewhere a model may be called so by chance.
        return self.providers.of_model(model) or noted

    async def _options_for_noted(
        self, folder: Path, model: str, noted: Mapping[str, object]
    ) -> SessionOptions:
        """Return the options of a session with the provider of the environment or of an earlier version."""
        if "provider" in noted:
            raise ProviderNeeded(model)
        wanted = ProviderConfig(
            str(noted.get("type", "openai")),
            str(noted.get("base_url", "")),
            wire_api=str(noted.get("wire_api", "completions")),
        )
        if self._given is not None:
            given, given_model = self._given
            if (given.type, given.base_url) == (wanted.type, wanted.base_url):
                return _options(folder, model or given_model, given)
        for it in self.providers.all:
            if (it.type, it.base_url, it.wire_api) == (wanted.type, wanted.base_url, wanted.wire_api):
                named = await self.providers.named(it)
                return _options(folder, model or next(iter(it.model_ids), ""), config_of(it, named.api_key))
        if noted.get("has_key"):
            raise ProviderNeeded(model)
        return _options(folder, model, wanted)

    async def _registry_options(self, folder: Path, model: str, provider: Provider) -> SessionOptions:
        providers, models = await self.providers.registry([provider], [model])
        if not models:
            raise OwnModelIncomplete(provider.id)
        wanted = model if any(it.full_id == model for it in models) else models[0].full_id
        return replace(_options(folder, wanted), providers=providers, models=models)

    def record_of(self, session_id: str, choice: str, options: SessionOptions) -> SessionRecord:
        """Return what is to be noted of a session made here; never the key."""
        is_own = choice == OWN or choice.startswith(PROVIDER_PREFIX)
        backend = OWN if is_own else DEMO if choice == DEMO else "copilot"
        provider = options.provider
        noted = ""
        if set_up := self.providers.of_model(options.model) if options.providers else None:
            noted = note_of(set_up)
        elif backend == OWN and provider is not None:
            noted = json.dumps(
                {
                    "type": provider.type,
                    "base_url": provider.base_url,
                    "wire_api": provider.wire_api,
                    "has_key": bool(provider.secrets),
                }
            )
        return SessionRecord(
            session_id=session_id, backend=backend, provider_json=noted, folder=str(options.folder)
        )

    async def _demo_options(self, folder: Path) -> SessionOptions:
        demo = await self._start_demo()
        provider = ProviderConfig("openai", demo.base_url, demo.api_key)
        return _options(folder, product.DEMO_MODEL_ID, provider)


def _options(folder: Path, model: str, provider: ProviderConfig | None = None) -> SessionOptions:
    """Return the options of a session that is shown.

    What its sub-agents think is told while they do, what it does to files is tracked, to be shown and
    taken back, and whatever it can ask a person is asked. The skills and agents of the person and of the
    folder, which is trusted, are read as in a terminal.
    """
    return SessionOptions(
        folder,
        model,
        provider,
        include_sub_agent_streaming=True,
        track_file_changes=True,
        request_exit_plan_mode=True,
        request_elicitation=True,
        request_auto_mode_switch=True,
        discover_config=True,
    )


def _noted(provider_json: str) -> dict[str, object]:
    try:
        noted = json.loads(provider_json or "{}")
    except ValueError:
        # A damaged note reads as none; the person is asked for the model again.
        noted = {"has_key": True}
    return noted if isinstance(noted, dict) else {}
