"""With what a session is created and resumed, and what is asked of the person for it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop import product
from copilot_desktop.client.errors import ProviderNeeded
from copilot_desktop.protocol.methods import ModelInfo
from copilot_desktop.storage.keys import Keys
from copilot_desktop.storage.providers import ProviderModel
from copilot_desktop.storage.session_notes import SessionRecord
from copilot_desktop.storage.settings import Settings
from copilot_desktop.viewmodels.backends import (
    DEMO,
    OWN,
    Backends,
    DemoModel,
    OwnModelIncomplete,
)
from copilot_desktop.viewmodels.providers import Providers
from tests.support.app_world import FakeDemo
from tests.support.own_provider import OWN as OWN_SERVER
from tests.support.own_provider import OWN_KEY

FOLDER = Path("/project")
GIVEN = {
    "COPILOT_PROVIDER_BASE_URL": OWN_SERVER.base_url,
    "COPILOT_PROVIDER_API_KEY": OWN_KEY,
    "COPILOT_MODEL": "my-model",
}


def make(tmp_path: Path, environ: dict[str, str] | None = None) -> Backends:
    async def start_demo() -> DemoModel:
        return FakeDemo(tmp_path)

    settings = [Settings()]

    def change(**values: Any) -> None:
        settings[0] = replace(settings[0], **values)

    providers = Providers(
        settings=lambda: settings[0], change=change, keys=Keys(lambda: None), redact=lambda _key: None
    )
    return Backends(
        start_demo=start_demo, redact=lambda _key: None, environ=environ or {}, providers=providers
    )


@pytest.fixture
def backends(tmp_path: Path) -> Backends:
    return make(tmp_path)


def own_record(*, has_key: bool, base_url: str = OWN_SERVER.base_url) -> SessionRecord:
    """What earlier versions noted, and what is noted of a provider of the environment."""
    noted = {"type": "openai", "base_url": base_url, "has_key": has_key}
    return SessionRecord("s", OWN, json.dumps(noted))


async def test_choices_follow_what_is_known(tmp_path: Path) -> None:
    backends = make(tmp_path, GIVEN)
    assert [choice.id for choice in backends.choices] == ["own", "demo"]
    await backends.providers.save(OWN_SERVER, OWN_KEY)
    assert [(it.id, it.name, it.group) for it in backends.choices] == [
        ("own", "my-model", "127.0.0.1:9"),
        ("provider:own/my-model", "my-model", "My server"),
        ("demo", "Demo model", ""),
    ]
    backends.set_account(is_signed_in=True, models=())
    assert backends.choices[0].id == "copilot:"
    backends.set_account(is_signed_in=True, models=(ModelInfo("gpt-5", "GPT-5"),))
    assert backends.choices[0].id == "copilot:gpt-5"
    backends.set_account(is_signed_in=False, models=())
    assert backends.choices[0].id == "own"


async def test_a_new_session_gets_what_was_chosen(backends: Backends, tmp_path: Path) -> None:
    for gone in (OWN, "provider:own/my-model"):
        with pytest.raises(OwnModelIncomplete):
            await backends.options_for_new(gone, FOLDER)
    given = await make(tmp_path, GIVEN).options_for_new(OWN, FOLDER)
    assert given.provider is not None
    assert (given.model, given.provider.api_key, OWN_KEY in repr(given)) == ("my-model", OWN_KEY, False)
    await backends.providers.save(OWN_SERVER, OWN_KEY)
    own = await backends.options_for_new("provider:own/my-model", FOLDER)
    assert (own.model, own.provider, OWN_KEY in repr(own)) == ("own/my-model", None, False)
    assert [(it.name, it.api_key) for it in own.providers] == [("own", OWN_KEY)]
    assert [it.full_id for it in own.models] == ["own/my-model"]
    demo = await backends.options_for_new(DEMO, FOLDER)
    assert demo.model == product.DEMO_MODEL_ID
    account = await backends.options_for_new("copilot:gpt-5", FOLDER)
    assert (account.model, account.provider) == ("gpt-5", None)
    # What helpers think is shown while they do.
    assert all(options.include_sub_agent_streaming for options in (own, demo, account))


async def test_a_session_finds_its_provider_again_by_its_model(backends: Backends) -> None:
    other = replace(OWN_SERVER, id="other", models=(ProviderModel("x/y", 4096),), key="none")
    await backends.providers.save(OWN_SERVER, OWN_KEY)
    await backends.providers.save(other, None)
    options = await backends.options_for_new("provider:own/my-model", FOLDER)
    record = backends.record_of("s", "provider:own/my-model", options)
    known = await backends.options_for_known(folder=FOLDER, model="own/my-model", record=record)
    assert (known.model, known.providers) == (options.model, options.providers)
    # One that is not offered any more is still there for its sessions.
    old = await backends.options_for_known(folder=FOLDER, model="own/old", record=record)
    assert [it.full_id for it in old.models] == ["own/my-model", "own/old"]
    # The person has changed it meanwhile to a model of another provider.
    moved = await backends.options_for_known(folder=FOLDER, model="other/x/y", record=record)
    assert [(it.name, it.api_key) for it in moved.providers] == [("other", "")]
    assert [(it.id, it.max_context_window_tokens) for it in moved.models] == [("x/y", 4096)]
    # Its beginning was all that there was of it.
    fresh = await backends.options_for_known(folder=FOLDER, model="", record=record)
    assert fresh.model == "own/my-model"
    await backends.providers.remove(OWN_SERVER)
    with pytest.raises(ProviderNeeded):
        await backends.options_for_known(folder=FOLDER, model="own/my-model", record=record)


async def test_a_session_of_an_earlier_version_needs_its_key_only_when_it_had_one(backends: Backends) -> None:
    with pytest.raises(ProviderNeeded):
        await backends.options_for_known(folder=FOLDER, model="m", record=own_record(has_key=True))
    without = await backends.options_for_known(folder=FOLDER, model="m", record=own_record(has_key=False))
    assert without.provider is not None
    assert (without.model, without.provider.base_url) == ("m", OWN_SERVER.base_url)
    await backends.providers.save(OWN_SERVER, OWN_KEY)
    again = await backends.options_for_known(folder=FOLDER, model="m", record=own_record(has_key=True))
    assert again.provider is not None
    assert (again.model, again.provider.api_key) == ("m", OWN_KEY)
    elsewhere = own_record(has_key=True, base_url="http://elsewhere/v1")
    with pytest.raises(ProviderNeeded):
        # The key of one server is never sent to another.
        await backends.options_for_known(folder=FOLDER, model="m", record=elsewhere)


@pytest.mark.parametrize("noted", ["{", "[]", "5", ""])
async def test_a_damaged_note_never_raises_anything_else(backends: Backends, noted: str) -> None:
    try:
        options = await backends.options_for_known(
            folder=FOLDER, model="m", record=SessionRecord("s", OWN, noted)
        )
    except ProviderNeeded:
        return
    assert options.provider is not None
    assert options.provider.api_key == ""


async def test_sessions_of_other_programs(backends: Backends) -> None:
    demo = await backends.options_for_known(folder=FOLDER, model=product.DEMO_MODEL_ID, record=None)
    assert demo.provider is not None
    with pytest.raises(ProviderNeeded):
        await backends.options_for_known(folder=FOLDER, model="gpt-5", record=None)
    backends.set_account(is_signed_in=True, models=())
    account = await backends.options_for_known(folder=FOLDER, model="gpt-5", record=None)
    assert (account.model, account.provider) == ("gpt-5", None)


async def test_what_is_noted_holds_no_key(tmp_path: Path) -> None:
    backends = make(tmp_path, GIVEN)
    await backends.providers.save(OWN_SERVER, OWN_KEY)
    choices = ((OWN, "own"), ("provider:own/my-model", "own"), (DEMO, "demo"), ("copilot:gpt-5", "copilot"))
    for choice, backend in choices:
        options = await backends.options_for_new(choice, FOLDER)
        record = backends.record_of("s", choice, options)
        assert (record.backend, record.folder) == (backend, str(FOLDER))
        assert OWN_KEY not in repr(record)
