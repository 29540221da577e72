"""Which model a session talks to: the demo, one of the person's own, or the account's."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from copilot_desktop import product
from copilot_desktop.client.errors import ProviderNeeded
from copilot_desktop.client.options import ProviderConfig, SessionOptions, provider_from_environ
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.protocol.methods import ModelInfo
from copilot_desktop.storage.session_notes import SessionRecord
from copilot_desktop.translation import tr

#: The CLI masks the key wherever it appears; a short one makes every output unreadable.
MIN_KEY_LENGTH: Final = 8

DEMO: Final = "demo"
OWN: Final = "own"
COPILOT_PREFIX: Final = "copilot:"


@dataclass(frozen=True, slots=True)
class OwnModelForm:
    """What the person enters for a model of their own. The key lives for this run only."""

    type: str = "openai"
    base_url: str = ""
    model: str = ""
    api_key: str = ""

    def __repr__(self) -> str:
        return f"OwnModelForm({self.type!r}, {self.base_url!r}, {self.model!r})"


@dataclass(frozen=True, slots=True)
class ModelChoice:
    """A model that new sessions can use.

    Attributes:
        id: stable key: "demo", "own", or "copilot:<model id>".
    """

    id: str
    name: str


class OwnModelIncomplete(CopilotDesktopError):
    """The form for an own model lacks an address or a model."""

    code = "own-model-incomplete"


class KeyTooShort(CopilotDesktopError):
    """The key is so short that hiding it would hide everything."""

    code = "key-too-short"


class SecretInAddress(CopilotDesktopError):
    """The address holds a user's name or password, and addresses are written down."""

    code = "secret-in-address"


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
        remembered: OwnModelForm,
    ) -> None:
        self._start_demo = start_demo
        self.redact = redact
        self._copilot_models: tuple[ModelInfo, ...] = ()
        self._is_signed_in = False
        self._own = remembered
        self._own_provider: ProviderConfig | None = None
        #: Why the model that the environment names is not used, None when it is or names none.
        self.problem: CopilotDesktopError | None = None
        if given := provider_from_environ(environ):
            try:
                self._take(*given)
            except (OwnModelIncomplete, SecretInAddress, KeyTooShort) as error:
                self.problem = error

    @property
    def own(self) -> OwnModelForm:
        """What was last entered; without a key after a new start."""
        return self._own

    def use_own(self, form: OwnModelForm) -> None:
        """Take `form` as the model of the person's own.

        Raises:
            OwnModelIncomplete, SecretInAddress, KeyTooShort: nothing was changed.
        """
        self._take(ProviderConfig(form.type, form.base_url.strip(), form.api_key.strip()), form.model.strip())

    def _take(self, provider: ProviderConfig, model: str) -> None:
        if not model or not provider.base_url.lower().startswith(("http://", "https://")):
            raise OwnModelIncomplete(provider.base_url)
        if "@" in provider.base_url.split("://", 1)[1].split("/", 1)[0]:
            raise SecretInAddress
        if any(len(secret) < MIN_KEY_LENGTH for secret in provider.secrets):
            raise KeyTooShort
        for secret in provider.secrets:
            self.redact(secret)
        self._own = OwnModelForm(provider.type, provider.base_url, model, provider.api_key)
        self._own_provider = provider

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
        choices = [ModelChoice(f"{COPILOT_PREFIX}{model.id}", model.name) for model in self._copilot_models]
        if self._is_signed_in and not choices:
            choices.append(ModelChoice(COPILOT_PREFIX, tr("Copilot, default model")))
        if self._own_provider is not None:
            choices.append(ModelChoice(OWN, self._own.model))
        choices.append(ModelChoice(DEMO, tr("Demo model")))
        return tuple(choices)

    @property
    def own_host(self) -> str:
        """Who answers for the model of the person's own, "" when there is none."""
        return self._own_provider.host if self._own_provider is not None else ""

    async def demo_folder(self) -> Path:
        """Start the demo and return its sample folder. Raises DemoFailed."""
        return (await self._start_demo()).folder

    async def options_for_new(self, choice: str, folder: Path) -> SessionOptions:
        """Return the options of a new session.

        Raises:
            DemoFailed, OwnModelIncomplete: the choice cannot be used.
        """
        if choice == DEMO:
            return await self._demo_options(folder)
        if choice == OWN:
            if self._own_provider is None:
                raise OwnModelIncomplete(self._own.base_url)
            return _options(folder, self._own.model, self._own_provider)
        return _options(folder, choice.removeprefix(COPILOT_PREFIX))

    async def options_for_known(
        self, *, folder: Path, model: str, record: SessionRecord | None
    ) -> SessionOptions:
        """Return the options to resume a session with.

        Args:
            record: what we noted when it was made here, None for sessions of other programs.

        Raises:
            ProviderNeeded: it used an own model that needs its key again.
        """
        if model == product.DEMO_MODEL_ID or (record is not None and record.backend == DEMO):
            return await self._demo_options(folder)
        if record is not None and record.backend == OWN:
            noted = _noted(record.provider_json)
            wanted = ProviderConfig(
                str(noted.get("type", "openai")),
                str(noted.get("base_url", "")),
                wire_api=str(noted.get("wire_api", "completions")),
            )
            own = self._own_provider
            if own is not None and (own.type, own.base_url) == (wanted.type, wanted.base_url):
                return _options(folder, model or self._own.model, own)
            if noted.get("has_key"):
                raise ProviderNeeded(model)
            return _options(folder, model, wanted)
        if self._own_provider is not None and not self._is_signed_in:
            return _options(folder, model or self._own.model, self._own_provider)
        if not self._is_signed_in:
            raise ProviderNeeded(model or tr("a model of a Copilot account"))
        return _options(folder, model)

    def record_of(self, session_id: str, choice: str, options: SessionOptions) -> SessionRecord:
        """Return what is to be noted of a session made here; never the key."""
        backend = choice if choice in (DEMO, OWN) else "copilot"
        provider = options.provider
        noted = ""
        if backend == OWN and provider is not None:
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
