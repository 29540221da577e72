"""Every path through the application, over a scripted CLI, a real database and real settings."""

from __future__ import annotations

import json
import shutil
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject

from copilot_desktop import product
from copilot_desktop.protocol import methods
from copilot_desktop.session.entries import AssistantMessage, Delivery, StreamState, UserMessage
from copilot_desktop.storage.providers import ProviderModel
from copilot_desktop.viewmodels import folders
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.viewmodels.providers import KeyNeeded
from copilot_desktop.viewmodels.session_list import SessionState
from tests.support.app_world import AppWorld, app_world
from tests.support.fake_key_store import FakeKeyStore
from tests.support.own_provider import OWN, OWN_KEY, use_own

SIGNED_IN: dict[str, Any] = {
    "auth.getStatus": [{"answer": {"isAuthenticated": True, "login": "octocat"}}],
    "models.list": [
        {"answer": {"models": [{"id": "gpt-5", "name": "GPT-5"}, {"id": "mini", "name": "Mini"}]}}
    ],
}


def chat_of(world: AppWorld) -> ChatViewModel:
    assert world.app.chat is not None
    return world.app.chat


def said(chat: ChatViewModel) -> list[str]:
    entries = chat.transcript.entries
    return [str(entry.text) for entry in entries if isinstance(entry, UserMessage | AssistantMessage)]


async def answered(world: AppWorld, prompt: str) -> ChatViewModel:
    await world.until(lambda: world.app.chat is not None)
    chat = chat_of(world)
    await world.until(lambda: f"You said: {prompt}" in said(chat) and not chat.is_running)
    return chat


async def begin_in_trusted_folder(world: AppWorld, prompt: str = "hello") -> ChatViewModel:
    """A session on the demo's model in the project, trusted for this run."""
    world.app.start_demo()
    await world.until(lambda: world.app.page is Page.NEW_SESSION)
    world.app.choose_folder(str(world.folder))
    world.app.begin_session(prompt)
    await world.until(lambda: world.app.page is Page.TRUST)
    world.app.trust(remember=False)
    return await answered(world, prompt)


# ---- the ways to a first answer --------------------------------------------------------------


async def test_the_demo_needs_no_account_no_folder_and_no_question(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        await world.ready()
        assert (world.app.page, world.app.selected_model) == (Page.START, "")
        world.app.show_new_session()
        assert world.app.page is Page.START, "there is no model to begin with"
        world.app.start_demo()
        await world.until(lambda: world.app.page is Page.NEW_SESSION)
        assert world.app.new_session_folder == str(world.demo.folder)
        begun: list[object] = []
        world.app.session_begun.connect(lambda: begun.append(1))
        world.app.begin_session("hello")
        world.app.begin_session("hello")
        chat = await answered(world, "hello")
        assert len(begun) == 1
        assert len(world.app.sessions.session_ids) == 1, "a double click begins one session"
        assert (chat.is_demo, chat.folder) == (True, str(world.demo.folder))
        row = world.app.sessions.row(chat.session_id)
        assert row is not None
        assert row.is_demo
        assert world.app.recent_folders == ()
        assert world.failures == []
        record = world.records.session(chat.session_id)
        assert record is not None
        assert (record.backend, world.demo.api_key in record.provider_json) == ("demo", False)


async def test_a_demo_that_cannot_start_says_so(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        await world.ready()
        world.demo.fails = True
        world.app.start_demo()
        await world.until(lambda: world.failures)
        assert (world.codes(), world.app.page) == (["demo-failed"], Page.START)


async def test_a_provider_and_its_key(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        await world.ready()
        await use_own(world.app)
        assert (world.app.page, world.app.selected_model, world.app.failure) == (
            Page.NEW_SESSION,
            "provider:own/my-model",
            None,
        )
        assert world.redacted == [OWN_KEY]
        world.app.choose_folder(str(world.folder))
        world.app.begin_session("hello")
        await world.until(lambda: world.app.page is Page.TRUST)
        world.app.trust(remember=True)
        chat = await answered(world, "hello")
        record = world.records.session(chat.session_id)
        assert record is not None
        noted = json.loads(record.provider_json)
        assert (noted["provider"], noted["base_url"]) == ("own", OWN.base_url)
        assert OWN_KEY not in record.provider_json
        assert world.app.recent_folders == (str(world.folder),)
    text = (tmp_path / "settings.toml").read_text()
    assert OWN.base_url in text
    assert OWN_KEY not in text
    assert OWN_KEY.encode() not in (tmp_path / "state.db").read_bytes()


async def test_a_key_for_one_run_is_asked_for_in_the_next_and_the_prompt_is_kept(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        await world.ready()
        await use_own(world.app)
        world.app.choose_folder(str(world.folder))
        world.app.begin_session("hello")
        await world.until(lambda: world.app.page is Page.TRUST)
        world.app.trust(remember=True)
        session_id = (await answered(world, "hello")).session_id
    async with app_world(tmp_path) as world:
        await world.ready()
        wanted: list[KeyNeeded] = []
        world.app.key_wanted.connect(wanted.append)
        world.app.open_session(session_id)
        chat = chat_of(world)
        await world.until(lambda: not chat.is_loading)
        restored: list[str] = []
        chat.prompt_restored.connect(restored.append)
        chat.send("again")
        await world.until(lambda: restored)
        assert (restored, world.codes()) == (["again"], ["provider-key-needed"])
        assert [it.provider.id for it in wanted] == ["own"]
        world.app.give_key(wanted[0].provider, OWN_KEY, is_kept=False)
        await world.until(lambda: world.app.failure is None)
        chat.send("again")
        await world.until(lambda: "You said: again" in said(chat))


async def test_a_key_in_the_keychain_is_found_by_the_next_run_and_before_that_nobody_asks(
    tmp_path: Path,
) -> None:
    store = FakeKeyStore()
    async with app_world(tmp_path, key_store=store) as world:
        await world.ready()
        await world.app.providers.save(replace(OWN, key="keyring"), OWN_KEY)
        assert list(store.passwords.values()) == [OWN_KEY]
    store.threads.clear()
    async with app_world(tmp_path, key_store=store) as world:
        await world.ready()
        assert world.app.selected_model == "provider:own/my-model"
        assert store.threads == []
        world.app.choose_folder(str(world.folder))
        world.app.begin_session("hello")
        await world.until(lambda: world.app.page is Page.TRUST)
        world.app.trust(remember=True)
        chat = await answered(world, "hello")
        assert chat.conversation.options is not None
        assert [it.api_key for it in chat.conversation.options.providers] == [OWN_KEY]
        assert world.redacted == [OWN_KEY]
        assert store.threads
        assert all(it is not threading.main_thread() for it in store.threads)


async def test_the_model_that_was_chosen_for_a_folder_is_taken_there(tmp_path: Path) -> None:
    two = replace(OWN, models=(ProviderModel("one"), ProviderModel("two")))
    async with app_world(tmp_path) as world:
        await world.app.providers.save(two, OWN_KEY)
        elsewhere = str(tmp_path / "demo")
        world.app.choose_folder(str(world.folder))
        world.app.select_model("provider:own/two")
        said_so = [world.app.is_folder_model]
        world.app.set_folder_model(is_default=True)
        said_so.append(world.app.is_folder_model)
        assert said_so == [False, True]
        world.app.choose_folder(elsewhere)
        assert (world.app.selected_model, world.app.is_folder_model) == ("provider:own/two", False)
        world.app.select_model("provider:own/one")
    async with app_world(tmp_path) as world:
        assert world.app.selected_model == "provider:own/one"
        world.app.choose_folder(str(world.folder))
        assert (world.app.selected_model, world.app.is_folder_model) == ("provider:own/two", True)
        world.app.set_folder_model(is_default=False)
        assert not world.app.is_folder_model
        assert world.records.settings.folder_models == {}


async def test_a_signed_in_account_offers_its_models(tmp_path: Path) -> None:
    async with app_world(tmp_path, {"on": SIGNED_IN}) as world:
        await world.ready()
        assert world.app.connection.login == "octocat"
        assert [choice.name for choice in world.app.models] == ["GPT-5", "Mini", "Demo model"]
        assert world.app.selected_model == "copilot:gpt-5"
        world.app.use_copilot()
        assert world.app.page is Page.NEW_SESSION
        world.app.select_model("copilot:mini")
        world.app.select_model("copilot:unheard-of")
        assert world.app.selected_model == "copilot:mini"
        world.app.choose_folder(str(world.folder))
        world.app.begin_session("hello")
        await world.until(lambda: world.app.page is Page.TRUST)
        world.app.trust(remember=False)
        chat = await answered(world, "hello")
        options = chat.conversation.options
        assert options is not None
        assert (options.model, options.provider) == ("mini", None)


async def test_without_an_account_its_models_are_not_begun(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        await world.ready()
        world.app.use_copilot()
        assert (world.codes(), world.app.page) == (["not-signed-in"], Page.START)


async def test_an_account_whose_models_cannot_be_read_is_signed_in_all_the_same(tmp_path: Path) -> None:
    scenario = {"on": {**SIGNED_IN, "models.list": [{"error": [-32603, "no network"]}]}}
    async with app_world(tmp_path, scenario) as world:
        await world.ready()
        assert world.app.connection.login == "octocat"
        assert world.codes() == ["agent-refused"]
        assert world.app.selected_model == "copilot:"


async def test_a_provider_of_the_environment_is_an_own_model(tmp_path: Path) -> None:
    environ = {
        "COPILOT_PROVIDER_BASE_URL": OWN.base_url,
        "COPILOT_PROVIDER_API_KEY": OWN_KEY,
        "COPILOT_MODEL": "my-model",
    }
    async with app_world(tmp_path, environ=environ) as world:
        assert [choice.id for choice in world.app.models] == ["own", "demo"]
        assert world.app.selected_model == "own"
        assert world.redacted == [OWN_KEY]


# ---- folders and trust -----------------------------------------------------------------------


async def test_a_folder_is_trusted_for_once_or_for_good(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        await world.ready()
        await begin_in_trusted_folder(world)
        world.app.show_new_session()
        world.app.begin_session("second")
        pages: list[Page] = []
        world.app.page_changed.connect(lambda: pages.append(world.app.page))
        await answered(world, "second")
        assert Page.TRUST not in pages, "trusted for this run"
    async with app_world(tmp_path) as world:
        await world.ready()
        world.app.start_demo()
        await world.until(lambda: world.app.page is Page.NEW_SESSION)
        world.app.choose_folder(str(world.folder))
        world.app.begin_session("third")
        await world.until(lambda: world.app.page is Page.TRUST)
        assert world.app.trust_folder == str(world.folder)
        world.app.refuse_trust()
        assert world.app.page is Page.NEW_SESSION
        assert len(world.client._sessions) == 0
        world.app.begin_session("third")
        await world.until(lambda: world.app.page is Page.TRUST)
        world.app.trust(remember=True)
        await answered(world, "third")
        assert world.app.settings.trusted_folders == (str(world.folder),)
    async with app_world(tmp_path) as world:
        assert world.app.settings.trusted_folders == (str(world.folder),)
        inside = world.folder / "src"
        inside.mkdir()
        (world.folder / "link").symlink_to(tmp_path)
        trusted = {
            str(inside): True,
            str(world.folder / ".." / "elsewhere"): False,
            str(world.folder / "link"): False,
            str(tmp_path): False,
            str(world.folder) + "-more": False,
        }
        folders_of_app = world.app._new_session.folders
        found = {folder: folders_of_app.is_trusted(str(Path(folder).resolve())) for folder in trusted}
        assert found == trusted


async def test_trust_goes_to_the_folder_and_not_to_the_link_that_led_there(tmp_path: Path) -> None:
    link, other = tmp_path / "link", tmp_path / "other"
    other.mkdir()
    async with app_world(tmp_path) as world:
        await world.ready()
        link.symlink_to(world.folder)
        world.app.start_demo()
        await world.until(lambda: world.app.page is Page.NEW_SESSION)
        world.app.choose_folder(str(link))
        world.app.begin_session("hello")
        await world.until(lambda: world.app.page is Page.TRUST)
        assert world.app.trust_folder == str(world.folder)
        # Pointed elsewhere while the question is read: the session starts where it was about.
        link.unlink()
        link.symlink_to(other)
        world.app.trust(remember=True)
        world.app.trust(remember=True)
        chat = await answered(world, "hello")
        assert chat.conversation.options is not None
        assert chat.conversation.options.folder == world.folder
        assert world.app.settings.trusted_folders == (str(world.folder),)
        assert world.app.recent_folders == (str(link),)
        world.app.show_new_session()
        world.app.begin_session("again")
        await world.until(lambda: world.app.page is Page.TRUST)
        assert world.app.trust_folder == str(other)
        # Nor does trust go on to where a trusted folder is led later.
        world.app.refuse_trust()
        shutil.rmtree(world.folder)
        world.folder.symlink_to(other)
        world.app.choose_folder(str(world.folder))
        world.app.begin_session("again")
        await world.until(lambda: world.app.page is Page.TRUST)
        assert len(world.app.sessions.session_ids) == 1


async def test_a_disk_that_does_not_answer_holds_nothing_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = threading.Event()
    real = folders._is_folder
    gui_thread = threading.get_ident()

    def slow(folder: str) -> bool:
        assert threading.get_ident() != gui_thread
        if folder == str(tmp_path / "slow"):
            answers.wait(10)
        return real(folder)

    monkeypatch.setattr(folders, "_is_folder", slow)
    monkeypatch.setattr(folders, "_FOLDER_ANSWERS_S", 0.05)
    try:
        async with app_world(tmp_path) as world:
            await world.ready()
            world.app.start_demo()
            await world.until(lambda: world.app.page is Page.NEW_SESSION)
            world.app.choose_folder(str(tmp_path / "slow"))
            world.app.begin_session("hello")
            world.app.begin_session("hello")
            await world.until(lambda: world.failures)
            assert (world.codes(), world.app.page) == (["folder-silent"], Page.NEW_SESSION)
            world.app.choose_folder(str(world.demo.folder))
            world.app.begin_session("hello")
            await answered(world, "hello")
    finally:
        answers.set()


async def test_what_is_known_of_a_folder_is_of_that_folder(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        gone = tmp_path / "gone"
        told: list[bool | None] = []
        world.app.folder_checked.connect(lambda: told.append(world.app.folder_exists))
        world.app.choose_folder(str(gone))
        world.app.check_folder()
        world.app.choose_folder(str(world.folder))
        assert world.app.folder_exists is None
        world.app.check_folder()
        world.app.check_folder()
        await world.until(lambda: told)
        assert told == [True], "nothing is told of the folder that was left"
        world.app.choose_folder(str(gone))
        assert world.app.folder_exists is None
        world.app.check_folder()
        await world.until(lambda: world.app.folder_exists is False)
        gone.mkdir()
        world.app.check_folder()
        await world.until(lambda: world.app.folder_exists is True)


async def test_the_question_is_about_the_folder_that_was_asked_for(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        await world.ready()
        world.app.start_demo()
        await world.until(lambda: world.app.page is Page.NEW_SESSION)
        world.app.choose_folder(str(world.folder))
        world.app.begin_session("hello")
        world.app.choose_folder("/")
        await world.until(lambda: world.app.page is Page.TRUST)
        assert world.app.trust_folder == str(world.folder)
        world.app.trust(remember=False)
        assert (await answered(world, "hello")).folder == str(world.folder)


async def test_a_folder_that_is_not_there_is_not_asked_about(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        await world.ready()
        world.app.start_demo()
        await world.until(lambda: world.app.page is Page.NEW_SESSION)
        world.app.choose_folder(str(tmp_path / "gone"))
        world.app.begin_session("hello")
        await world.until(lambda: world.failures)
        assert (world.codes(), world.app.page) == (["folder-missing"], Page.NEW_SESSION)
        assert world.app.folder_exists is False


async def test_a_folder_that_vanished_gives_the_prompt_back(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        await world.ready()
        world.app.start_demo()
        await world.until(lambda: world.app.page is Page.NEW_SESSION)
        folder = tmp_path / "gone"
        folder.mkdir()
        world.app.choose_folder(str(folder))
        restored: list[str] = []

        def listen() -> None:
            if world.app.chat is not None:
                world.app.chat.prompt_restored.connect(restored.append)

        world.app.page_changed.connect(listen)
        world.app.begin_session("hello")
        await world.until(lambda: world.app.page is Page.TRUST)
        folder.rmdir()
        world.app.trust(remember=False)
        await world.until(lambda: restored)
        assert (restored, world.codes()) == (["hello"], ["folder-missing"])
        assert world.app.page is Page.CHAT


async def test_while_the_agent_is_away_the_prompt_stays_on_its_page(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        await world.ready()
        world.app.start_demo()
        await world.until(lambda: world.app.page is Page.NEW_SESSION)
        await world.client.close()
        begun: list[object] = []
        world.app.session_begun.connect(lambda: begun.append(1))
        world.app.begin_session("hello")
        assert (world.app.page, begun, world.codes()) == (Page.NEW_SESSION, [], ["agent-not-ready"])


async def test_a_session_that_cannot_be_created_gives_the_prompt_back(tmp_path: Path) -> None:
    scenario = {"on": {methods.SESSION_CREATE: [{"error": [-32603, "no such model"]}]}}
    async with app_world(tmp_path, scenario) as world:
        await world.ready()
        world.app.start_demo()
        await world.until(lambda: world.app.page is Page.NEW_SESSION)
        world.app.begin_session("hello")
        await world.until(lambda: world.failures)
        assert world.codes() == ["agent-refused"]
        assert said(chat_of(world)) == []


# ---- sessions --------------------------------------------------------------------------------


async def test_the_next_run_shows_what_was_there(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        await world.ready()
        chat = await begin_in_trusted_folder(world)
        session_id = chat.session_id
        chat.set_draft("half a thought")
        world.app.change_settings(zoom_percent=125)
    async with app_world(tmp_path, has_cli=False) as world:
        # No CLI: the list comes from our notes, the conversation from the event log.
        assert world.app.sessions.session_ids == [session_id]
        assert world.app.settings.zoom_percent == 125
        world.app.open_session(session_id)
        chat = chat_of(world)
        await world.until(lambda: not chat.is_loading)
        assert said(chat) == ["hello", "You said: hello"]
        assert (chat.draft, chat.can_send) == ("half a thought", False)
        assert world.failures == []
    async with app_world(tmp_path) as world:
        await world.ready()
        await world.until(lambda: session_id in world.app._chats.listing._summaries)
        world.app.open_session(session_id)
        assert chat_of(world).title == "hello", "the history itself tells no title"
        row = world.app.sessions.row(session_id)
        assert row is not None
        assert (row.title, row.is_demo) == ("hello", True)
    async with app_world(tmp_path, has_cli=False) as world:
        row = world.app.sessions.row(session_id)
        assert row is not None
        assert row.title == "hello", "our notes have learnt it"


async def test_a_demo_session_of_an_earlier_run_goes_on(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        await world.ready()
        session_id = (await begin_in_trusted_folder(world)).session_id
    async with app_world(tmp_path) as world:
        await world.ready()
        world.demo.api_key = "another-key-now"
        world.app.open_session(session_id)
        chat = chat_of(world)
        chat.send("again")
        await world.until(lambda: "You said: again" in said(chat))
        options = chat.conversation.options
        assert options is not None
        assert options.model == product.DEMO_MODEL_ID
        assert options.provider is not None
        assert options.provider.api_key == "another-key-now"
        assert options.folder == world.folder


async def test_what_was_stopped_and_what_is_uncertain_is_there_in_the_next_run(tmp_path: Path) -> None:
    begun = [
        {"answer": {"messageId": "u1"}},
        {"event": ["user.message", {"content": "hello", "messageId": "u1"}]},
        {"event": ["assistant.turn_start", {"turnId": "0"}]},
        {"event": ["assistant.message_delta", {"messageId": "m1", "deltaContent": "half an answer"}]},
    ]
    async with app_world(tmp_path, {"on": {"session.send": begun}}) as world:
        await world.ready()
        world.app.start_demo()
        await world.until(lambda: world.app.page is Page.NEW_SESSION)
        world.app.begin_session("hello")
        await world.until(lambda: world.app.chat is not None and "half an answer" in said(world.app.chat))
        session_id = chat_of(world).session_id
        assert world.app.running_count == 1
    async with app_world(tmp_path) as world:
        world.app.open_session(session_id)
        chat = chat_of(world)
        await world.until(lambda: not chat.is_loading)
        assert said(chat) == ["hello", "half an answer"]
        (message,) = [e for e in chat.transcript.entries if isinstance(e, AssistantMessage)]
        assert message.state is StreamState.INTERRUPTED
        assert world.app.running_count == 0


async def test_an_uncertain_prompt_is_offered_again_in_the_next_run(tmp_path: Path) -> None:
    dies = {"on": {"session.send": [{"answer": {"messageId": "u1"}}, {"exit": 1}]}}
    async with app_world(tmp_path, dies) as world:
        await world.ready()
        world.app.start_demo()
        await world.until(lambda: world.app.page is Page.NEW_SESSION)
        world.app.begin_session("hello")
        await world.until(lambda: world.app.chat is not None and said(world.app.chat) == ["hello"])
        session_id = chat_of(world).session_id
        await world.until(lambda: delivery(world) is Delivery.UNCONFIRMED)
    async with app_world(tmp_path) as world:
        await world.ready()
        world.app.open_session(session_id)
        chat = chat_of(world)
        await world.until(lambda: not chat.is_loading)
        assert delivery(world) is Delivery.UNCONFIRMED
        (entry,) = [e for e in chat.transcript.entries if isinstance(e, UserMessage)]
        chat.resend(entry.id)
        await world.until(lambda: said(chat) == ["hello", "You said: hello"])
        assert delivery(world) is Delivery.DELIVERED


def delivery(world: AppWorld) -> Delivery:
    (entry,) = [e for e in chat_of(world).transcript.entries if isinstance(e, UserMessage)]
    return entry.delivery


async def test_after_a_restart_a_demo_session_leads_to_another(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        await world.ready()
        world.app.start_demo()
        await world.until(lambda: world.app.page is Page.NEW_SESSION)
        world.app.begin_session("hello")
        await world.until(lambda: world.app.chat is not None)
        session_id = chat_of(world).session_id
        await answered(world, "hello")
    async with app_world(tmp_path) as world:
        await world.ready()
        await world.until(lambda: session_id in world.app.sessions.session_ids)
        world.app.open_session(session_id)
        await world.until(lambda: world.app.chat is not None)
        world.app.show_new_session()
        await world.until(lambda: world.app.page is Page.NEW_SESSION)
        assert world.app.selected_model == "demo"


async def test_going_from_session_to_session(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        await world.ready()
        world.app.open_neighbour(1)
        world.app.open_nth(1)
        assert world.app.page is Page.START
        first = await begin_in_trusted_folder(world, "one")
        world.app.show_new_session()
        world.app.begin_session("two")
        await world.until(lambda: world.app.chat is not None)
        second = await answered(world, "two")
        assert first is not second
        ids = world.app.sessions.session_ids
        world.app.open_nth(1)
        assert chat_of(world).session_id == ids[0]
        world.app.open_neighbour(1)
        assert chat_of(world).session_id == ids[1]
        world.app.open_neighbour(1)
        assert chat_of(world).session_id == ids[0]
        world.app.open_neighbour(-1)
        assert chat_of(world).session_id == ids[1]
        world.app.open_nth(3)
        assert chat_of(world).session_id == ids[1]
        world.app.open_session(first.session_id)
        assert world.app.chat is first, "one view model for each session"


async def test_what_ends_behind_the_person_is_marked_until_it_is_read(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        await world.ready()
        chat = await begin_in_trusted_folder(world)
        world.app.show_new_session()
        chat.send("behind")
        await world.until(lambda: "You said: behind" in said(chat) and not chat.is_running)
        row = world.app.sessions.row(chat.session_id)
        assert row is not None
        assert (row.unread, row.state) == (True, SessionState.UNREAD)
        world.app.open_session(chat.session_id)
        world.app.sessions.saw_end(chat.session_id)
        row = world.app.sessions.row(chat.session_id)
        assert row is not None
        assert not row.unread


async def test_a_session_deleted_elsewhere_leaves_unless_it_is_read(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        await world.ready()
        first = await begin_in_trusted_folder(world, "one")
        world.app.show_new_session()
        world.app.begin_session("two")
        second = await answered(world, "two")
        for chat in (first, second):
            shutil.rmtree(tmp_path / "home" / "session-state" / chat.session_id)
            world.app._chats.listing._on_lifecycle("session.deleted", chat.session_id)
        world.app._chats.listing._on_lifecycle("session.deleted", "unheard-of")
        assert world.app.sessions.session_ids == [second.session_id]
        assert said(chat_of(world)) == ["two", "You said: two"]
        gone = second.session_id
        world.app.show_new_session()
        assert world.app.sessions.session_ids == []
        assert world.records.session(gone) is None
    async with app_world(tmp_path, has_cli=False) as world:
        assert world.app.sessions.session_ids == []


async def test_sessions_of_other_programs_appear(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("copilot_desktop.viewmodels.session_listing._RELIST_MS", 1)
    async with app_world(tmp_path) as world:
        await world.ready()
        log = tmp_path / "home" / "session-state" / "theirs" / "events.jsonl"
        log.parent.mkdir(parents=True)
        event = {"type": "user.message", "id": "e1", "timestamp": "2026-01-01T00:00:00Z"}
        log.write_text(
            json.dumps({**event, "data": {"content": "from the terminal", "messageId": "u1"}}) + "\n"
        )
        world.app._chats.listing._on_lifecycle("session.created", "theirs")
        await world.until(lambda: world.app.sessions.session_ids == ["theirs"])
        world.app.open_session("theirs")
        chat = chat_of(world)
        await world.until(lambda: not chat.is_loading)
        assert (chat.title, said(chat)) == ("from the terminal", ["from the terminal"])
        # Whose model it used is unknown, and nobody is signed in.
        chat.send("go on")
        await world.until(lambda: world.failures)
        assert world.codes() == ["provider-needed"]


async def test_history_that_cannot_be_read_is_told_and_tried_again(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        await world.ready()
        session_id = (await begin_in_trusted_folder(world)).session_id
    async with app_world(tmp_path, has_cli=False) as world:
        log = tmp_path / "home" / "session-state" / session_id / "events.jsonl"
        content = log.read_bytes()
        log.unlink()
        log.mkdir()
        world.app.open_session(session_id)
        await world.until(lambda: world.failures)
        assert world.codes() == ["history-unreadable"]
        shutil.rmtree(log)
        log.write_bytes(content)
        world.app.open_session(session_id)
        await world.until(lambda: said(chat_of(world)) == ["hello", "You said: hello"])


# ---- failures and the end --------------------------------------------------------------------


async def test_the_banner_comes_and_goes(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        await world.ready()
        cleared: list[object] = []
        world.app.failure_cleared.connect(lambda: cleared.append(1))
        world.app.clear_failure()
        world.app.use_copilot()
        assert world.codes() == ["not-signed-in"]
        world.app.clear_failure()
        assert (world.app.failure, cleared) == (None, [1])


async def test_a_closed_application_follows_nobody(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        await world.ready()
        chat = await begin_in_trusted_folder(world)
        world.app.close()
        changes: list[object] = []
        chat.changed.connect(changes.append)
        await chat.conversation.send("unheard")
        await world.until(lambda: "You said: unheard" in said(chat))
        assert changes == []
        assert isinstance(world.app, QObject)


@pytest.mark.allow_log
async def test_a_crash_of_the_agent_ends_the_turn_and_the_next_prompt_goes_on(tmp_path: Path) -> None:
    dies = {"on": {"session.send": ["usual", {"exit": 3}]}}
    async with app_world(tmp_path, {"lives": [dies, {}], "counter": str(tmp_path / "lives")}) as world:
        await world.ready()
        world.app.start_demo()
        await world.until(lambda: world.app.page is Page.NEW_SESSION)
        world.app.begin_session("hello")
        chat = await answered(world, "hello")
        await world.until(lambda: not world.agent.is_ready or world.app.connection.attempt)
        await world.until(lambda: chat.can_send)
        chat.send("again")
        await world.until(lambda: "You said: again" in said(chat))
        assert said(chat) == ["hello", "You said: hello", "again", "You said: again"]
