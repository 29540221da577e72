"""What goes on behind the window, for tests of widgets: nothing is read, told or given back."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject

from copilot_desktop.client.process_usage import ProcessUsage
from copilot_desktop.viewmodels.attention import Attention
from copilot_desktop.viewmodels.idle_release import IdleRelease
from copilot_desktop.viewmodels.process import LoadedSession, ProcessViewModel, Restart


class FakeProcess(ProcessViewModel):
    """The agent's process with the values given to `update`. `calls` holds (name, *arguments)."""

    def __init__(self, **fields: Any) -> None:
        QObject.__init__(self)
        self.calls: list[tuple[Any, ...]] = []
        self.fields: dict[str, Any] = {
            "usage": None,
            "pid": None,
            "restarts": (),
            "restart_count": 0,
            "stderr_tail": "",
            "sessions": (),
            "is_memory_high": False,
            **fields,
        }

    def update(self, **fields: Any) -> None:
        """Set values and announce them."""
        self.fields.update(fields)
        self.changed.emit()
        if "is_memory_high" in fields:
            self.memory_changed.emit()

    @property
    def usage(self) -> ProcessUsage | None:
        usage = self.fields["usage"]
        assert usage is None or isinstance(usage, ProcessUsage)
        return usage

    @property
    def pid(self) -> int | None:
        pid = self.fields["pid"]
        return None if pid is None else int(pid)

    @property
    def restarts(self) -> tuple[Restart, ...]:
        return tuple(self.fields["restarts"])

    @property
    def restart_count(self) -> int:
        return int(self.fields["restart_count"])

    @property
    def stderr_tail(self) -> str:
        return str(self.fields["stderr_tail"])

    @property
    def sessions(self) -> tuple[LoadedSession, ...]:
        return tuple(self.fields["sessions"])

    @property
    def is_memory_high(self) -> bool:
        return bool(self.fields["is_memory_high"])

    def watch(self, is_watched: bool) -> None:
        self.calls.append(("watch", is_watched))

    def put_off_restart(self) -> None:
        self.calls.append(("put_off_restart",))
        self.update(is_memory_high=False)


class FakeAttention(Attention):
    """Tells nothing. `calls` holds (name, *arguments)."""

    def __init__(self) -> None:
        QObject.__init__(self)
        self.calls: list[tuple[Any, ...]] = []
        self.is_active = True
        self.works = False
        self.told_of = ""

    def asked_in(self, session_id: str) -> str:
        return self.told_of

    @property
    def is_working(self) -> bool:
        return self.works

    @property
    def is_window_active(self) -> bool:
        return self.is_active

    def set_window_active(self, is_active: bool) -> None:
        self.is_active = is_active


class FakeIdleRelease(IdleRelease):
    """Gives nothing back. `calls` holds (name, *arguments)."""

    def __init__(self) -> None:
        QObject.__init__(self)
        self.calls: list[tuple[Any, ...]] = []

    def release_now(self) -> None:
        self.calls.append(("release_now",))
