"""The model servers that the person has set up, their keys, and what sessions get of them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from copilot_desktop.client import provider_options
from copilot_desktop.client.provider_flavors import origin_of
from copilot_desktop.client.provider_options import NamedProvider, ProviderConfig
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.protocol.methods import ModelInfo
from copilot_desktop.storage.keys import Keys, KeyStoreError
from copilot_desktop.storage.providers import Provider
from copilot_desktop.storage.settings import Settings

#: The CLI masks the key wherever it appears; a short one makes every output unreadable.
MIN_KEY_LENGTH: Final = 8


class KeyTooShort(CopilotDesktopError):
    """The key is so short that hiding it would hide everything."""

    code = "key-too-short"


class SecretInAddress(CopilotDesktopError):
    """The address holds a user's name or password, and addresses are written down."""

    code = "secret-in-address"


class KeyNeeded(CopilotDesktopError):
    """A provider wants its key, which is not known in this run."""

    code = "provider-key-needed"

    def __init__(self, provider: Provider, why: CopilotDesktopError | None = None) -> None:
        super().__init__(provider.id)
        self.provider = provider
        #: What kept the system's store from giving it, None when it was not asked or has none.
        self.why = why
        self._fields = {"name": provider.name}


class Providers(QObject):
    """What is set up is in the settings; keys are in the system's store or in memory, and nowhere else.

    Signals:
        changed(): `all` is new.
        key_wanted(needed): a `KeyNeeded`: something was to be sent, and a key is missing.
    """

    changed = Signal()
    key_wanted = Signal(object)

    def __init__(
        self,
        *,
        settings: Callable[[], Settings],
        change: Callable[..., None],
        keys: Keys,
        redact: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        """Ask nobody for anything.

        Args:
            settings, change: what the person has chosen, and choose something else.
            redact: tells the log which secret never to write.
        """
        super().__init__(parent)
        self._settings = settings
        self._change = change
        self._keys = keys
        self._redact = redact

    # ---- what is set up --------------------------------------------------------------------

    @property
    def all(self) -> tuple[Provider, ...]:
        return self._settings().providers

    def find(self, provider_id: str) -> Provider | None:
        """Return a provider, None when it is not set up any more."""
        return next((it for it in self.all if it.id == provider_id), None)

    def of_model(self, model_id: str) -> Provider | None:
        """Return whose model `provider/model` is, None for every other name of a model."""
        provider_id, separator, _ = model_id.partition("/")
        return self.find(provider_id) if separator else None

    @property
    def models(self) -> tuple[ModelInfo, ...]:
        """Every model that is offered, called as sessions call it."""
        return tuple(
            ModelInfo(f"{it.id}/{model.id}", model.id, context_tokens=model.context_tokens)
            for it in self.all
            for model in it.models
        )

    async def save(self, provider: Provider, key: str | None) -> None:
        """Set up a provider, or change one.

        Args:
            provider: its `key` says where the key is to be.
            key: None for the one that it has already.

        Raises:
            KeyTooShort, SecretInAddress, KeyStoreError: nothing was changed.
        """
        check_address(provider.base_url)
        name, before = key_name(provider), self.find(provider.id)
        if not key and before is not None and before.key != provider.key and key_name(before) == name:
            # It goes to another place.
            key = await self.key_of(before)
        if key:
            check_key(key)
            self._redact(key)
            if provider.key == "keyring":
                await self._keys.write(name, key)
            else:
                self._keys.keep_for_this_run(name, key)
        if before is not None and before.key == "keyring" and _is_left(before, provider):
            await self._keys.forget(key_name(before), is_stored=True)
            if key and provider.key == "run":
                self._keys.keep_for_this_run(name, key)
        if before is None:
            saved = (*self.all, provider)
        else:
            saved = tuple(provider if it.id == provider.id else it for it in self.all)
        self._change(providers=saved)
        self.changed.emit()

    async def remove(self, provider: Provider) -> None:
        """Forget a provider and its key.

        Raises:
            KeyStoreError: the system's store still has the key; nothing was changed.
        """
        await self._keys.forget(key_name(provider), is_stored=provider.key == "keyring")
        self._change(providers=tuple(it for it in self.all if it.id != provider.id))
        self.changed.emit()

    # ---- keys ------------------------------------------------------------------------------

    def has_key(self, provider: Provider) -> bool:
        """Tell whether its key is known in this run; the system's store is not asked."""
        return bool(self._keys.of_this_run(key_name(provider)))

    async def key_of(self, provider: Provider) -> str:
        """Return the key of a provider, "" when it wants none or it is not known.

        Raises:
            KeyStoreError: the system's store does not give it.
        """
        if provider.key == "none":
            return ""
        if provider.key == "run":
            return self._keys.of_this_run(key_name(provider))
        key = await self._keys.read(key_name(provider))
        if key:
            self._redact(key)
        return key

    def give_key(self, provider: Provider, key: str) -> None:
        """Take the key of a provider for this run.

        Raises:
            KeyTooShort: it was not taken.
        """
        check_key(key)
        self._redact(key)
        self._keys.keep_for_this_run(key_name(provider), key)

    # ---- what sessions get -----------------------------------------------------------------

    async def named(self, provider: Provider) -> NamedProvider:
        """Return a provider as a session takes it, with its key.

        Raises:
            KeyNeeded: its key is not known; `key_wanted` has told so.
        """
        why: KeyStoreError | None = None
        key = ""
        try:
            key = await self.key_of(provider)
        except KeyStoreError as error:
            why = error
        if provider.key != "none" and not key:
            needed = KeyNeeded(provider, why)
            self.key_wanted.emit(needed)
            raise needed
        return NamedProvider(
            name=provider.id,
            type=provider.type,
            base_url=provider.base_url,
            api_key=key,
            wire_api=provider.wire_api,
            headers=provider.headers,
            azure_api_version=provider.api_version,
        )

    async def registry(
        self, providers: Iterable[Provider], more: Iterable[str] = ()
    ) -> tuple[tuple[NamedProvider, ...], tuple[provider_options.ProviderModel, ...]]:
        """Return providers with their models, as a session takes them.

        Args:
            more: models that are not offered any more, and that a session still uses: `provider/model`.

        Raises:
            KeyNeeded: a key is not known; `key_wanted` has told so.
        """
        wanted = tuple(providers)
        named = [await self.named(it) for it in wanted]
        return tuple(named), tuple(model for it in wanted for model in models_of(it, more))


def models_of(provider: Provider, more: Iterable[str] = ()) -> tuple[provider_options.ProviderModel, ...]:
    """Return the models of a provider as a session takes them; `more` as in `Providers.registry`."""
    sizes = {model.id: model.context_tokens for model in provider.models}
    for full_id in more:
        provider_id, _, model_id = full_id.partition("/")
        if provider_id == provider.id and model_id:
            sizes.setdefault(model_id, 0)
    return tuple(
        provider_options.ProviderModel(
            id=model_id, provider=provider.id, name=model_id, max_context_window_tokens=tokens or None
        )
        for model_id, tokens in sizes.items()
    )


def config_of(provider: Provider, key: str) -> ProviderConfig:
    """Return a provider as questions to its server take it."""
    return ProviderConfig(
        provider.type,
        provider.base_url,
        key,
        provider.wire_api,
        headers=provider.headers,
        azure_api_version=provider.api_version,
    )


def key_name(provider: Provider) -> str:
    """Return what its key is called: with the server, so that it is never sent to another one."""
    return f"{provider.id} {origin_of(provider.base_url)}"


def host_of(base_url: str) -> str:
    """Return the host of an address, and its port when one is named."""
    return origin_of(base_url).partition("://")[2]


def note_of(provider: Provider) -> str:
    """Return what is noted of a provider beside a session; never the key."""
    noted = {"provider": provider.id, "name": provider.name, "type": provider.type}
    return json.dumps({**noted, "base_url": provider.base_url})


def noted_provider(noted: Mapping[str, Any], providers: Providers) -> Provider | None:
    """Return the provider that a session was made with, if it is still set up for the same server."""
    provider = providers.find(str(noted.get("provider", "")))
    if provider is None or origin_of(provider.base_url) != origin_of(str(noted.get("base_url", ""))):
        return None
    return provider


def check_address(base_url: str) -> None:
    """Raise SecretInAddress for an address that holds a name or a password."""
    if "@" in base_url.partition("://")[2].split("/", 1)[0]:
        raise SecretInAddress


def check_key(key: str) -> None:
    """Raise KeyTooShort for a key that cannot be hidden."""
    if len(key) < MIN_KEY_LENGTH:
        raise KeyTooShort


def _is_left(before: Provider, after: Provider) -> bool:
    """Tell whether the key of `before` is not that of `after` any more."""
    return after.key != "keyring" or key_name(before) != key_name(after)
