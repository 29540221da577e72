"""Sessions with model servers of each kind on the real CLI; their keys stay where they belong."""

from __future__ import annotations

import os
from contextlib import ExitStack
from functools import partial
from pathlib import Path

import psutil
import pytest

from copilot_desktop.client.provider_probe import ProviderProbe
from copilot_desktop.client.recording.recorder import FlightRecorder
from copilot_desktop.session.entries import AssistantMessage
from copilot_desktop.storage.providers import Provider, ProviderKind, ProviderModel
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.viewmodels.providers import KeyNeeded, config_of
from tests.support.app_world import AppWorld, app_world
from tests.support.cli_versions import skip_before
from tests.support.fake_key_store import FakeKeyStore
from tests.support.fake_provider import FakeProvider, Flavor, running

pytestmark = pytest.mark.e2e

_KINDS: dict[Flavor, ProviderKind] = {
    "completions": "compatible",
    "responses": "openai",
    "anthropic": "anthropic",
    "azure": "azure",
}


def key_of(flavor: Flavor) -> str:
    return f"planted-key-of-{flavor}-7351"


def provider_of(server: FakeProvider) -> Provider:
    """A provider as a person sets it up; one key lives for the run, the others are in the keychain."""
    flavor = server.flavor
    return Provider(
        flavor,
        f"My {flavor}",
        _KINDS[flavor],
        server.base_url,
        "responses" if flavor == "responses" else "completions",
        (ProviderModel("model-one", 64_000), ProviderModel("model-two")),
        "run" if flavor == "azure" else "keyring",
    )


def answers(chat: ChatViewModel) -> list[str]:
    return [str(it.text) for it in chat.transcript.entries if isinstance(it, AssistantMessage) and it.text]


def has_model(chat: ChatViewModel, model: str) -> bool:
    return chat.controls.models.model == model and not chat.controls.models.is_changing


def has_answer(chat: ChatViewModel) -> bool:
    return bool(answers(chat)) and not chat.is_running


async def ask(world: AppWorld, chat: ChatViewModel, expected: str) -> None:
    count = len(answers(chat))
    await world.until(lambda: not chat.is_running)
    chat.send("How are things?")
    await world.until(lambda: len(answers(chat)) > count and not chat.is_running)
    assert answers(chat)[-1] == expected


def places_of(secret: str, folder: Path) -> list[str]:
    """Return the files below `folder` that hold a secret."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return [str(path.relative_to(folder)) for path in files if secret.encode() in path.read_bytes()]


def told_to_processes(pid: int) -> str:
    """Return the arguments and environments of a process and of all that it started."""
    parent = psutil.Process(pid)
    told = []
    for process in (parent, *parent.children(recursive=True)):
        told.append(" ".join(process.cmdline()))
        told.extend(process.environ().values())
    return "\n".join(told)


async def test_one_session_goes_through_servers_of_each_kind_and_finds_its_own_again(
    cli_command: tuple[str, ...], tmp_path: Path
) -> None:
    environ = {"COPILOT_CLI_PATH": cli_command[0], "HOME": os.environ["HOME"]}
    store = FakeKeyStore()
    with ExitStack() as stack:
        servers = {
            flavor: stack.enter_context(running(FakeProvider(flavor, key_of(flavor), answer=f"By {flavor}.")))
            for flavor in _KINDS
        }
        recording = tmp_path / "flight.jsonl"
        async with app_world(tmp_path, environ=environ, has_cli=False, key_store=store) as world:
            await world.ready()
            skip_before(world.client, "1.0.102")
            recorder = FlightRecorder(recording, secrets=(), versions={"app": "test"})
            await recorder.start()
            world.client.wire.add(recorder)
            probe = ProviderProbe()
            for flavor, server in servers.items():
                await world.app.providers.save(provider_of(server), key_of(flavor))
                # What the test of the connection asks is what the CLI asks.
                await probe.test(config_of(provider_of(server), key_of(flavor)), "model-one")
            world.app.use_provider("completions")
            world.app.choose_folder(str(world.folder))
            world.app.begin_session("How are things?")
            await world.until(lambda: world.app.page is Page.TRUST)
            world.app.trust(remember=True)
            await world.until(lambda: world.app.chat is not None)
            chat = world.app.chat
            assert chat is not None
            await world.until(partial(has_answer, chat))
            assert answers(chat) == ["By completions."]
            for flavor in ("responses", "azure", "anthropic"):
                chat.controls.models.choose(f"{flavor}/model-two")
                await world.until(partial(has_model, chat, f"{flavor}/model-two"))
                await ask(world, chat, f"By {flavor}.")
            for flavor, server in servers.items():
                tested, asked = server.requests[0][0], server.requests[-1][0]
                assert tested == asked
                assert set(server.keys) == {key_of(flavor)}
            headings = [row.name for row in chat.controls.models.rows("") if row.is_heading]
            assert headings == [f"My {flavor}" for flavor in _KINDS]
            assert world.client.pid is not None
            told = told_to_processes(world.client.pid)
            assert not any(key_of(flavor) in told for flavor in _KINDS)
            assert world.codes() == []
            session_id = chat.session_id
            await recorder.close()

        async with app_world(tmp_path, environ=environ, has_cli=False, key_store=store) as world:
            await world.ready()
            world.app.open_session(session_id)
            chat = world.app.chat
            assert chat is not None
            await world.until(lambda: not chat.is_loading)
            servers["anthropic"].answer = "By anthropic, once more."
            await ask(world, chat, "By anthropic, once more.")
            assert set(servers["anthropic"].keys) == {key_of("anthropic")}
            # The key that lived for one run is asked for, and the model stays as it was.
            wanted: list[KeyNeeded] = []
            world.app.key_wanted.connect(wanted.append)
            chat.controls.models.choose("azure/model-one")
            await world.until(lambda: wanted and not chat.controls.models.is_changing)
            assert chat.controls.models.model == "anthropic/model-two"
            assert world.codes() == ["provider-key-needed"]
            world.app.give_key(wanted[0].provider, key_of("azure"), is_kept=False)
            await world.until(lambda: world.app.failure is None)
            chat.controls.models.choose("azure/model-one")
            await world.until(partial(has_model, chat, "azure/model-one"))
            await ask(world, chat, "By azure.")

    assert recording.stat().st_size > 1000
    for flavor in _KINDS:
        assert places_of(key_of(flavor), tmp_path) == []
