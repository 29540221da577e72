"""A system's store for keys, in memory, that fails as real ones do."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field


@dataclass
class FakeKeyStore:
    """Attributes:
    passwords: by service and name.
    fails: raised by every call.
    held: waited for by every call.
    threads: in which it was asked.
    """

    passwords: dict[tuple[str, str], str] = field(default_factory=dict)
    fails: Exception | None = None
    held: threading.Event | None = None
    threads: list[threading.Thread] = field(default_factory=list)

    def _begin(self) -> None:
        self.threads.append(threading.current_thread())
        if self.held is not None:
            self.held.wait()
        if self.fails is not None:
            raise self.fails

    def get_password(self, service: str, username: str, /) -> str | None:
        self._begin()
        return self.passwords.get((service, username))

    def set_password(self, service: str, username: str, password: str, /) -> None:
        self._begin()
        self.passwords[service, username] = password

    def delete_password(self, service: str, username: str, /) -> None:
        self._begin()
        del self.passwords[service, username]
