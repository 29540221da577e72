"""Keys of model servers, in the system's own store or for this run only. Never in a file of ours.

The store is asked in a thread of its own: it may wait for the person in a window, or for ever. It is looked
for when a key is first needed, never at the start. Only stores that encrypt are taken: the library would also
take one that writes keys into a file in the clear, or whatever a file of the person's names.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import sys
import threading
from collections.abc import Callable
from typing import Any, Final, Protocol, TypeVar

from copilot_desktop import product
from copilot_desktop.error_text import CopilotDesktopError

_log = logging.getLogger("copilot_desktop.storage")

_T = TypeVar("_T")

#: The person may have to unlock it first, and to look for the password.
_STORE_S: Final = 120.0

_SERVICE: Final = f"{product.COMMAND} model provider"


class KeyStoreError(CopilotDesktopError):
    """The system's store for keys cannot be used."""

    code = "key-store-failed"

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail)
        # The name of an error and no more: its words may hold what was to be kept.
        self._fields = {"detail": detail}


class KeyStoreAbsent(KeyStoreError):
    """There is none that can be trusted."""

    code = "key-store-absent"


class KeyStoreLocked(KeyStoreError):
    """The person did not unlock it."""

    code = "key-store-locked"


class KeyStoreSlow(KeyStoreError):
    """It does not answer."""

    code = "key-store-slow"


class SystemStore(Protocol):
    """What is used of a backend of `keyring`. Its methods block and raise anything."""

    def get_password(self, service: str, username: str, /) -> str | None: ...
    def set_password(self, service: str, username: str, password: str, /) -> None: ...
    def delete_password(self, service: str, username: str, /) -> None: ...


def find_system_store() -> SystemStore | None:
    """Return the system's store, None when there is none. Blocks: it may ask the session's bus."""
    for import_store in _STORES:
        try:
            kind = import_store()
            if kind is not None and kind.viable:
                store: SystemStore = kind()
                return store
        except (ImportError, RuntimeError, OSError) as error:
            _log.info("%s: no store for keys: %s", import_store.__name__, type(error).__name__)
    return None


def _apple_keychain() -> Any:
    if sys.platform == "darwin":
        from keyring.backends import macOS

        return macOS.Keyring
    return None


def _windows_credentials() -> Any:
    if sys.platform == "win32":
        from keyring.backends import Windows

        return Windows.WinVaultKeyring
    return None


def _secret_service() -> Any:
    if sys.platform in ("darwin", "win32"):
        return None
    from keyring.backends import SecretService

    return SecretService.Keyring


def _kwallet() -> Any:
    if sys.platform in ("darwin", "win32"):
        return None
    from keyring.backends import kwallet

    return kwallet.DBusKeyring


#: The stores that are taken, the first that is there first.
_STORES: Final[tuple[Callable[[], Any], ...]] = (
    _apple_keychain,
    _windows_credentials,
    _secret_service,
    _kwallet,
)


class Keys:
    """The keys by name: in the system's store, and those of this run in memory.

    Args:
        find_store: looks for the system's store, in a thread.
        timeout_s: how long the store may take.
    """

    def __init__(
        self, find_store: Callable[[], SystemStore | None] = find_system_store, *, timeout_s: float = _STORE_S
    ) -> None:
        self._find_store = find_store
        self._timeout_s = timeout_s
        self._of_this_run: dict[str, str] = {}

    def __repr__(self) -> str:
        return f"Keys({len(self._of_this_run)} of this run)"

    def of_this_run(self, name: str) -> str:
        """Return a key that was given or read in this run, "" for none."""
        return self._of_this_run.get(name, "")

    def keep_for_this_run(self, name: str, key: str) -> None:
        """Keep a key in memory only; "" forgets it."""
        if key:
            self._of_this_run[name] = key
        else:
            self._of_this_run.pop(name, None)

    async def read(self, name: str) -> str:
        """Return a key from memory or from the system's store, "" when neither has it.

        Raises:
            KeyStoreError: the store cannot be asked.
        """
        if known := self._of_this_run.get(name):
            return known
        key = await self._in_thread(lambda store: store.get_password(_SERVICE, name)) or ""
        self.keep_for_this_run(name, key)
        return key

    async def write(self, name: str, key: str) -> None:
        """Keep a key in the system's store.

        Raises:
            KeyStoreError: it is kept nowhere.
        """
        await self._in_thread(lambda store: store.set_password(_SERVICE, name, key))
        self.keep_for_this_run(name, key)

    async def forget(self, name: str, *, is_stored: bool) -> None:
        """Remove a key, also from the system's store if it is there.

        Raises:
            KeyStoreError: the store still has it.
        """
        self._of_this_run.pop(name, None)
        if is_stored:
            await self._in_thread(lambda store: _delete(store, name))

    async def _in_thread(self, ask: Callable[[SystemStore], _T]) -> _T:
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[_T] = loop.create_future()

        def settle(result: _T | None, error: KeyStoreError | None) -> None:
            if answer.done():
                return
            if error is not None:
                answer.set_exception(error)
            else:
                answer.set_result(result)  # type: ignore[arg-type]  # without an error there is one

        def work() -> None:
            result, error = None, None
            try:
                store = self._find_store()
                if store is None:
                    raise KeyStoreAbsent
                result = ask(store)
            except KeyStoreError as known:
                error = known
            except Exception as raised:  # noqa: BLE001  # each store raises kinds of its own
                error = _kind_of(raised)
            # A loop that was closed meanwhile has nobody who waits.
            with contextlib.suppress(RuntimeError):
                loop.call_soon_threadsafe(settle, result, error)

        # No executor: the end of the interpreter waits for its threads, and a locked store for the person.
        threading.Thread(target=work, name="key-store", daemon=True).start()
        try:
            async with asyncio.timeout(self._timeout_s):
                return await answer
        except TimeoutError as error:
            raise KeyStoreSlow from error


def _delete(store: SystemStore, name: str) -> None:
    # Not to be deleted is to be told of as an error, one and the same for a key that is not there.
    if store.get_password(_SERVICE, name) is not None:
        store.delete_password(_SERVICE, name)


def _kind_of(error: Exception) -> KeyStoreError:
    """Return what an error of the store means, by its class's names: its library is imported when needed."""
    names = {kind.__name__ for kind in type(error).__mro__}
    if names & {"KeyringLocked", "LockedException", "PromptDismissedException"}:
        return KeyStoreLocked()
    if names & {"NoKeyringError", "InitError", "SecretServiceNotAvailableException"}:
        return KeyStoreAbsent(type(error).__name__)
    _log.warning("the system's store for keys has failed: %s", type(error).__name__)
    return KeyStoreError(type(error).__name__)
