"""A model server of the person's own, as tests set it up."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from copilot_desktop.storage.providers import Provider, ProviderModel
from copilot_desktop.viewmodels.application import ApplicationViewModel

OWN: Final = Provider(
    "own", "My server", "compatible", "http://127.0.0.1:9/v1", models=(ProviderModel("my-model"),), key="run"
)
OWN_KEY: Final = "secret-key-1"


async def use_own(app: ApplicationViewModel, base_url: str = "", key: str = OWN_KEY, model: str = "") -> None:
    """Set up a provider whose key lives as long as the run, and use it for new sessions."""
    provider = replace(OWN, base_url=base_url or OWN.base_url)
    if model:
        provider = replace(provider, models=(ProviderModel(model),))
    await app.providers.save(provider, key)
    app.use_provider(provider.id)
