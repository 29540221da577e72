"""With what a session is created and resumed, and what is asked of the person for it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from copilot_desktop import product
from copilot_desktop.client.errors import ProviderNeeded
from copilot_desktop.protocol.methods import ModelInfo
from copilot_desktop.storage.session_notes import SessionRecord
from copilot_desktop.viewmodels.backends import (
    DEMO,
    OWN,
    Backends,
    DemoModel,
    OwnModelForm,
    OwnModelIncomplete,
)
from tests.support.app_world import FakeDemo

FOLDER = Path("/project")
FORM = OwnModelForm("openai", "http://127.0.0.1:9/v1", "my-model", "secret-key-1")


@pytest.fixture
def backends(tmp_path: Path) -> Backends:
    async def start_demo() -> DemoModel:
        return FakeDemo(tmp_path)

    return Backends(start_demo=start_demo, redact=lambda _key: None, environ={}, remembered=OwnModelForm())


def own_record(*, has_key: bool, base_url: str = FORM.base_url) -> SessionRecord:
    noted = {"type": FORM.type, "base_url": base_url, "has_key": has_key}
    return SessionRecord("s", OWN, json.dumps(noted))


async def test_choices_follow_what_is_known(backends: Backends) -> None:
    assert [choice.id for choice in backends.choices] == ["demo"]
    backends.use_own(FORM)
    assert [choice.id for choice in backends.choices] == ["own", "demo"]
    backends.set_account(is_signed_in=True, models=())
    assert [choice.id for choice in backends.choices] == ["copilot:", "own", "demo"]
    backends.set_account(is_signed_in=True, models=(ModelInfo("gpt-5", "GPT-5"),))
    assert [choice.id for choice in backends.choices] == ["copilot:gpt-5", "own", "demo"]
    backends.set_account(is_signed_in=False, models=())
    assert [choice.id for choice in backends.choices] == ["own", "demo"]


async def test_a_new_session_gets_what_was_chosen(backends: Backends) -> None:
    with pytest.raises(OwnModelIncomplete):
        await backends.options_for_new(OWN, FOLDER)
    backends.use_own(FORM)
    own = await backends.options_for_new(OWN, FOLDER)
    assert own.provider is not None
    assert (own.model, own.provider.api_key, FORM.api_key in repr(own)) == ("my-model", FORM.api_key, False)
    demo = await backends.options_for_new(DEMO, FOLDER)
    assert demo.model == product.DEMO_MODEL_ID
    account = await backends.options_for_new("copilot:gpt-5", FOLDER)
    assert (account.model, account.provider) == ("gpt-5", None)
    # What helpers think is shown while they do.
    assert all(options.include_sub_agent_streaming for options in (own, demo, account))


async def test_an_own_session_needs_its_key_again_only_when_it_had_one(backends: Backends) -> None:
    with pytest.raises(ProviderNeeded):
        await backends.options_for_known(folder=FOLDER, model="m", record=own_record(has_key=True))
    without = await backends.options_for_known(folder=FOLDER, model="m", record=own_record(has_key=False))
    assert without.provider is not None
    assert (without.model, without.provider.base_url) == ("m", FORM.base_url)
    backends.use_own(FORM)
    again = await backends.options_for_known(folder=FOLDER, model="m", record=own_record(has_key=True))
    assert again.provider is not None
    assert (again.model, again.provider.api_key) == ("m", FORM.api_key)
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


async def test_what_is_noted_holds_no_key(backends: Backends) -> None:
    backends.use_own(FORM)
    for choice, backend in ((OWN, "own"), (DEMO, "demo"), ("copilot:gpt-5", "copilot")):
        options = await backends.options_for_new(choice, FOLDER)
        record = backends.record_of("s", choice, options)
        assert (record.backend, record.folder) == (backend, str(FOLDER))
        assert FORM.api_key not in repr(record)
