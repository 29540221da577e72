"""What the list of sessions keeps between runs."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Protocol

from copilot_desktop.storage.session_marks import SessionMarks


class ListRecords(Protocol):
    """Marks of sessions and small values of the application; `Records` is one."""

    @property
    def sections(self) -> tuple[str, ...]: ...

    def marks(self, session_id: str) -> SessionMarks: ...

    def change_marks(self, session_id: str, **values: Any) -> None: ...

    def app_state(self, key: str) -> Any: ...

    def save_app_state(self, key: str, value: Any) -> None: ...


class PassingRecords:
    """Keeps everything for this run only."""

    def __init__(self) -> None:
        self.sections: tuple[str, ...] = ()
        self._marks: dict[str, SessionMarks] = {}
        self._values: dict[str, Any] = {}

    def marks(self, session_id: str) -> SessionMarks:
        return self._marks.get(session_id) or SessionMarks(session_id)

    def change_marks(self, session_id: str, **values: Any) -> None:
        self._marks[session_id] = replace(self.marks(session_id), **values)

    def app_state(self, key: str) -> Any:
        return self._values.get(key)

    def save_app_state(self, key: str, value: Any) -> None:
        self._values[key] = value
