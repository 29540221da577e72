"""Keys in the system's store: there, absent, locked, failing, slow; and those of this run."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from copilot_desktop.error_text import describe
from copilot_desktop.storage import keys as module
from copilot_desktop.storage.keys import (
    Keys,
    KeyStoreAbsent,
    KeyStoreError,
    KeyStoreLocked,
    KeyStoreSlow,
    find_system_store,
)
from tests.support.fake_key_store import FakeKeyStore

KEY = "key-of-mine-0123456789"


class KeyringLocked(Exception):
    """Named as the library names it."""


class NoKeyringError(RuntimeError):
    """Likewise."""


async def test_a_key_is_kept_and_found_by_the_next_run() -> None:
    store = FakeKeyStore()
    await Keys(lambda: store).write("openai https://h", KEY)
    later = Keys(lambda: store)
    assert later.of_this_run("openai https://h") == ""
    assert await later.read("openai https://h") == KEY
    assert await later.read("openai https://elsewhere") == ""
    # It is asked once only: it may ask the person each time.
    store.passwords.clear()
    assert await later.read("openai https://h") == KEY


async def test_a_key_is_forgotten_everywhere() -> None:
    store = FakeKeyStore()
    keys = Keys(lambda: store)
    await keys.write("a", KEY)
    await keys.forget("a", is_stored=True)
    assert (await keys.read("a"), store.passwords) == ("", {})
    await keys.forget("a", is_stored=True)


async def test_a_key_for_this_run_reaches_no_store() -> None:
    def find() -> FakeKeyStore:
        raise AssertionError("it was asked")

    keys = Keys(find)
    keys.keep_for_this_run("a", KEY)
    assert await keys.read("a") == KEY
    assert KEY not in repr(keys)
    await keys.forget("a", is_stored=False)
    assert keys.of_this_run("a") == ""


@pytest.mark.allow_log
@pytest.mark.parametrize(
    ("raised", "expected"),
    [
        (KeyringLocked("unlock it"), KeyStoreLocked),
        (NoKeyringError("none"), KeyStoreAbsent),
        (OSError(5, f"could not write {KEY}"), KeyStoreError),
        (ValueError(KEY), KeyStoreError),
    ],
)
async def test_a_store_that_fails(
    raised: Exception, expected: type[KeyStoreError], caplog: pytest.LogCaptureFixture
) -> None:
    store = FakeKeyStore(fails=raised)
    keys = Keys(lambda: store)
    with pytest.raises(expected) as caught:
        await keys.write("a", KEY)
    assert type(caught.value) is expected
    with pytest.raises(expected):
        await keys.read("a")
    words = " ".join(describe(caught.value).lines())
    assert "this run only" in words
    # Stores quote what they were given.
    assert KEY not in words + repr(caught.value) + caplog.text
    assert keys.of_this_run("a") == ""


async def test_no_store() -> None:
    with pytest.raises(KeyStoreAbsent):
        await Keys(lambda: None).write("a", KEY)


@pytest.fixture
def held() -> Iterator[threading.Event]:
    event = threading.Event()
    yield event
    event.set()


async def test_a_store_that_waits(held: threading.Event) -> None:
    store = FakeKeyStore(held=held)
    with pytest.raises(KeyStoreSlow):
        await Keys(lambda: store, timeout_s=0.05).read("a")


@pytest.mark.allow_log
async def test_looking_for_one_fails() -> None:
    def find() -> None:
        raise OSError("no bus")

    with pytest.raises(KeyStoreError):
        await Keys(find).read("a")


def test_the_first_store_that_is_there_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    class Absent:
        viable = False

    class Present(FakeKeyStore):
        viable = True

    def broken() -> Any:
        raise ImportError("no library")

    monkeypatch.setattr(module, "_STORES", (lambda: None, broken, lambda: Absent, lambda: Present))
    assert isinstance(find_system_store(), Present)
    monkeypatch.setattr(module, "_STORES", (broken, lambda: Absent))
    assert find_system_store() is None


@pytest.mark.skipif(sys.platform in ("darwin", "win32"), reason="there is always one")
def test_without_a_bus_there_is_none_and_nothing_is_written_in_the_clear(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")
    # What the library itself would take when it is told to.
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    assert find_system_store() is None
