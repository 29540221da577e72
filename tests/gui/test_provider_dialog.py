"""Model servers are set up, tested, changed and removed; keys are asked for."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from shiboken6 import isValid

from copilot_desktop.client.provider_listing import FoundModel
from copilot_desktop.client.provider_probe import Listing, LocalServer
from copilot_desktop.client.provider_problem import ProviderProblem, Trouble
from copilot_desktop.storage.keys import KeyStoreLocked
from copilot_desktop.storage.providers import Provider, ProviderModel
from copilot_desktop.viewmodels.providers import KeyNeeded
from copilot_desktop.widgets.key_dialog import KeyDialog
from copilot_desktop.widgets.provider_dialog import ProviderDialog
from copilot_desktop.widgets.provider_place import ProviderPlace
from copilot_desktop.widgets.style import Style
from tests.support.cards import click, make_style, settle
from tests.support.fake_viewmodels import FakeApplication
from tests.support.own_provider import OWN, OWN_KEY
from tests.support.pace import PATIENCE_S
from tests.support.pages import cut_off, foreign_labels, nameless

QWEN = FoundModel("qwen3", 32768, uses_tools=True)
CHATTY = FoundModel("chatty", uses_tools=False)
EMBED = FoundModel("nomic-embed", is_chat=False)
REFUSED = ProviderProblem(Trouble.REFUSED, host="localhost:11434")


class Shown:
    """The window over a fake application."""

    def __init__(self, style: Style) -> None:
        self.app = FakeApplication()
        self.style = style
        self.window = QWidget()
        self.window.resize(1000, 800)
        self.window.show()
        self.place = ProviderPlace(self.app, style, self.window)

    def open(self, provider_id: str = "") -> ProviderDialog:
        self.dialog = ProviderDialog(self.app, self.style, self.window, provider_id)
        self.dialog.open()
        settle()
        return self.dialog

    async def set_up(self, *providers: Provider) -> None:
        for provider in providers:
            await self.app.providers.save(provider, OWN_KEY if provider.key != "none" else None)

    async def until(self, holds: Callable[[], object]) -> None:
        async with asyncio.timeout(PATIENCE_S):
            while not holds():
                await asyncio.sleep(0.005)

    async def test(self) -> None:
        click(self.dialog.fields.test_button)
        await self.until(lambda: self.dialog.form.result is not None)

    @property
    def result(self) -> str:
        return self.dialog.fields.result_words

    @property
    def labels(self) -> list[str]:
        return [box.text() for box in self.dialog.fields.models.boxes]


@pytest.fixture
async def shown(qapp: QApplication) -> AsyncIterator[Shown]:
    it = Shown(make_style())
    yield it
    await it.app.scope.close()
    it.window.close()
    it.window.deleteLater()
    settle()
    assert it.app.failed_tasks == []


def write(field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


async def test_a_local_server_is_tested_and_saved(shown: Shown) -> None:
    dialog = shown.open()
    assert dialog.form.provider.kind == "ollama"
    shown.app.fake_probe.listing = Listing((QWEN, CHATTY, EMBED), 38)
    await shown.test()
    assert shown.result == "Connected in 38 ms, 3 models. Choose one to test it."
    assert shown.labels == ["qwen3", "chatty", "nomic-embed"]
    click(dialog.fields.models.boxes[0])
    assert shown.result == ""
    await shown.test()
    assert shown.result == "qwen3 answered in 40 ms"
    assert shown.app.fake_probe.asked[-2:] == [
        ("list ollama", "http://localhost:11434/v1", ""),
        ("test qwen3", "http://localhost:11434/v1", ""),
    ]
    click(dialog.save)
    await shown.until(lambda: shown.app.calls)
    assert shown.app.calls == [("use_provider", "ollama")]
    (saved,) = shown.app.providers.all
    assert (saved.models, saved.key) == ((ProviderModel("qwen3", 32768),), "none")
    assert shown.app.key_store.threads == []


async def test_a_key_goes_to_the_keychain_and_nowhere_else(shown: Shown) -> None:
    dialog = shown.open()
    click(dialog.rows["new anthropic"])
    assert not dialog.fields.keep.isVisible()
    write(dialog.fields.key.edit, OWN_KEY)
    assert dialog.fields.keep.isChecked()
    shown.app.fake_probe.listing = Listing((FoundModel("claude"),), 5)
    await shown.test()
    assert shown.app.fake_probe.asked[-1][2] == OWN_KEY
    click(dialog.fields.models.boxes[0])
    click(dialog.save)
    await shown.until(lambda: shown.app.calls)
    (saved,) = shown.app.providers.all
    assert (saved.id, saved.type, saved.key) == ("anthropic", "anthropic", "keyring")
    assert list(shown.app.key_store.passwords.values()) == [OWN_KEY]
    assert OWN_KEY not in repr(shown.app.settings)


async def test_without_a_keychain_nothing_is_saved_until_the_person_has_chosen(shown: Shown) -> None:
    dialog = shown.open()
    shown.app.key_store.fails = KeyStoreLocked()
    click(dialog.rows["new openai"])
    write(dialog.fields.key.edit, OWN_KEY)
    write(dialog.fields.models.field, "gpt-5")
    QTest.keyClick(dialog.fields.models.field, Qt.Key.Key_Return)
    assert shown.labels == ["gpt-5"]
    click(dialog.save)
    await shown.until(lambda: dialog.form.result is not None)
    assert shown.result == "The keychain is locked"
    assert not shown.app.providers.all
    click(dialog.fields.only_now)
    click(dialog.save)
    await shown.until(lambda: shown.app.calls)
    (saved,) = shown.app.providers.all
    assert saved.key == "run"
    assert await shown.app.providers.key_of(saved) == OWN_KEY
    assert shown.app.key_store.passwords == {}


async def test_a_failed_test_says_what_and_saving_asks(shown: Shown) -> None:
    dialog = shown.open()
    shown.app.fake_probe.listing = REFUSED
    write(dialog.fields.models.field, "qwen3")
    click(dialog.fields.models.add)
    await shown.test()
    assert shown.result == "Can't reach localhost:11434: the connection was refused"
    assert "Start the server" in dialog.fields.more_words
    click(dialog.save)
    assert dialog.question is not None
    assert not shown.app.providers.all
    click(dialog.question.accept_button)
    await shown.until(lambda: shown.app.calls)
    assert [it.id for it in shown.app.providers.all] == ["ollama"]


async def test_a_server_without_a_list_is_asked_all_the_same(shown: Shown) -> None:
    dialog = shown.open()
    shown.app.fake_probe.listing = ProviderProblem(Trouble.WRONG_PATH, host="h", status=404)
    write(dialog.fields.models.field, "mine")
    click(dialog.fields.models.add)
    await shown.test()
    assert shown.result == "mine answered in 40 ms"
    shown.app.fake_probe.answer = ProviderProblem(Trouble.MODEL_UNKNOWN, host="h", model="mine")
    await shown.test()
    assert shown.result == "h has no model mine"


async def test_a_test_can_be_stopped(shown: Shown) -> None:
    dialog = shown.open()
    shown.app.fake_probe.hold = asyncio.Event()
    click(dialog.fields.test_button)
    await shown.until(lambda: shown.app.fake_probe.asked)
    assert (shown.result, dialog.fields.test_button.text()) == ("Asking…", "Stop")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert (shown.result, dialog.fields.test_button.text()) == ("", "Test connection")
    assert dialog.isVisible()
    click(dialog.fields.test_button)
    await shown.until(lambda: len(shown.app.fake_probe.asked) == 2)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.form.is_asking


async def test_servers_of_this_computer_are_looked_for_on_a_click(shown: Shown) -> None:
    dialog = shown.open()
    click(dialog.find_button)
    await shown.until(lambda: not dialog.form.is_looking)
    assert dialog.found_words == "No model server answers on this computer."
    shown.app.fake_probe.servers = (
        LocalServer("lm-studio", "http://127.0.0.1:1234/v1", (QWEN,)),
        LocalServer("compatible", "http://127.0.0.1:8000/v1", ()),
    )
    click(dialog.find_button)
    await shown.until(lambda: not dialog.form.is_looking)
    assert dialog.found_words == "2 servers found. Choose one:"
    assert [row.name for row in dialog.found_rows] == ["LM Studio", "A model server"]
    settle()
    click(dialog.found_rows[0])
    assert dialog.form.provider.base_url == "http://127.0.0.1:1234/v1"
    assert dialog.rows["new lm-studio"].isChecked()
    assert shown.labels == ["qwen3"]


async def test_one_that_is_set_up_is_changed_and_its_key_stays(shown: Shown) -> None:
    await shown.set_up(replace(OWN, key="keyring"))
    dialog = shown.open("own")
    assert dialog.rows["own"].isChecked()
    assert dialog.fields.keep.isVisible()
    write(dialog.fields.name.edit, "Better name")
    await shown.test()
    assert shown.app.fake_probe.asked[-1] == ("test my-model", OWN.base_url, OWN_KEY)
    click(dialog.save)
    await shown.until(lambda: shown.app.providers.all[0].name == "Better name")
    assert list(shown.app.key_store.passwords.values()) == [OWN_KEY]
    assert shown.app.calls == []


async def test_the_key_of_one_server_is_not_sent_to_another(shown: Shown) -> None:
    await shown.set_up(replace(OWN, key="keyring"))
    dialog = shown.open("own")
    write(dialog.fields.address.edit, "http://elsewhere.example/v1")
    await shown.test()
    assert {key for _, _, key in shown.app.fake_probe.asked} == {""}
    click(dialog.save)
    await shown.until(lambda: shown.app.providers.all[0].base_url != OWN.base_url)
    assert shown.app.providers.all[0].key == "none"
    assert shown.app.key_store.passwords == {}


def is_kept(shown: Shown, place: str) -> bool:
    return shown.app.providers.all[0].key == place


async def test_the_key_moves_with_the_choice_of_its_place(shown: Shown) -> None:
    await shown.set_up(replace(OWN, key="keyring"))
    for choice, place, kept in (("only_now", "run", []), ("keep", "keyring", [OWN_KEY])):
        dialog = shown.open("own")
        click(getattr(dialog.fields, choice))
        click(dialog.save)
        await shown.until(partial(is_kept, shown, place))
        assert list(shown.app.key_store.passwords.values()) == kept
        assert await shown.app.providers.key_of(shown.app.providers.all[0]) == OWN_KEY


async def test_one_is_removed_with_its_key(shown: Shown) -> None:
    await shown.set_up(replace(OWN, key="keyring"), replace(OWN, id="other", name="Other", key="none"))
    dialog = shown.open("own")
    click(dialog.remove)
    assert dialog.question is not None
    assert len(shown.app.providers.all) == 2
    click(dialog.question.accept_button)
    await shown.until(lambda: len(shown.app.providers.all) == 1)
    assert shown.app.key_store.passwords == {}
    assert "own" not in dialog.rows
    assert dialog.rows["other"].name == "Other"
    assert dialog.isVisible()


@pytest.mark.parametrize(
    ("address", "key", "model", "wrong"),
    [
        ("localhost:1234", "", "m", "http://"),
        ("ftp://x", "", "m", "http://"),
        ("http://", "", "m", "http://"),
        ("http://me:secret@host", "", "m", "holds a name or a password"),
        ("https://x", "short", "m", "8 characters"),
        ("https://x", "", "", "at least one model"),
    ],
)
async def test_what_is_wrong_is_said_at_the_field(
    shown: Shown, address: str, key: str, model: str, wrong: str
) -> None:
    dialog = shown.open()
    write(dialog.fields.address.edit, address)
    if key:
        write(dialog.fields.key.edit, key)
    if model:
        write(dialog.fields.models.field, model)
        click(dialog.fields.models.add)
    click(dialog.save)
    fields = dialog.fields
    said = [fields.address.problem, fields.key.problem, fields.models.problem]
    assert [words for words in said if words] == [next(it for it in said if wrong in it)]
    assert shown.app.providers.all == ()
    assert dialog.isVisible()


async def test_the_key_is_hidden_and_forgotten(shown: Shown) -> None:
    dialog = shown.open()
    key = dialog.fields.key
    write(key.edit, OWN_KEY)
    assert key.edit.echoMode() == QLineEdit.EchoMode.Password
    click(key.reveal)
    assert key.edit.echoMode() == QLineEdit.EchoMode.Normal
    click(dialog.rows["new openai"])
    assert (key.edit.text(), key.edit.echoMode()) == ("", QLineEdit.EchoMode.Password)
    assert dialog.form.key == ""


async def test_long_lists_are_searched(shown: Shown) -> None:
    dialog = shown.open()
    many = tuple(FoundModel(f"model-{number}") for number in range(300))
    shown.app.fake_probe.listing = Listing(many, 5)
    await shown.test()
    assert len(shown.labels) == 40
    write(dialog.fields.models.field, "model-29")
    assert shown.labels == ["model-29", *(f"model-{number}" for number in range(290, 300))]


async def test_a_model_that_cannot_use_tools_is_told_of(shown: Shown) -> None:
    dialog = shown.open()
    shown.app.fake_probe.listing = Listing((CHATTY,), 5)
    await shown.test()
    assert dialog.form.warning == ""
    click(dialog.fields.models.boxes[0])
    assert "chatty cannot use tools" in dialog.form.warning


@pytest.mark.parametrize(("width", "zoom"), [(1000, 100), (420, 100), (420, 200), (1000, 200)])
async def test_looks(shown: Shown, width: int, zoom: int) -> None:
    hostile = "<b>bold</b>\u202e\n" * 20
    await shown.set_up(replace(OWN, name=hostile), replace(OWN, id="azure", kind="azure", name="Azure"))
    shown.style.set_zoom(zoom)
    shown.window.resize(width, 800)
    dialog = shown.open("azure")
    shown.app.fake_probe.listing = Listing((QWEN, CHATTY), 5)
    problem = ProviderProblem(Trouble.SERVER_FAILED, host="h" * 200, detail=hostile)
    shown.app.fake_probe.answer = problem
    await shown.test()
    settle()
    assert dialog.width() <= width
    assert cut_off(dialog) == []
    assert foreign_labels(dialog) == []
    assert nameless(dialog) == []


# ---- a key is missing ------------------------------------------------------------------------


async def test_a_missing_key_is_asked_for_once(shown: Shown) -> None:
    await shown.set_up(replace(OWN, key="run"))
    shown.app.providers.key_wanted.connect(shown.app.key_wanted)
    shown.app.providers.give_key(OWN, OWN_KEY)
    shown.app.key_wanted.emit(KeyNeeded(OWN))
    question = shown.place.question
    assert isinstance(question, KeyDialog)
    shown.app.key_wanted.emit(KeyNeeded(OWN))
    assert shown.place.question is question
    assert not question.accept_button.isEnabled()
    assert not question.keep.isChecked()
    QTest.keyClicks(question.field.edit, OWN_KEY)
    assert question.field.edit.echoMode() == QLineEdit.EchoMode.Password
    click(question.accept_button)
    assert shown.app.calls == [("give_key", "own", OWN_KEY, False)]
    assert question.field.edit.text() == ""


async def test_a_locked_keychain_is_named_beside_the_question(shown: Shown) -> None:
    shown.app.key_wanted.emit(KeyNeeded(replace(OWN, key="keyring"), KeyStoreLocked()))
    question = shown.place.question
    assert question is not None
    assert "The keychain is locked" in question.accessibleDescription()
    assert not question.keep.isChecked()
    question.reject()
    settle()
    assert not isValid(question)
    assert shown.place.question is None


async def test_the_window_is_opened_by_the_command(shown: Shown) -> None:
    shown.app.show_providers()
    dialog = shown.place.dialog
    assert dialog is not None
    shown.app.show_providers()
    assert shown.place.dialog is dialog
    dialog.reject()
    settle()
    assert shown.place.dialog is None
