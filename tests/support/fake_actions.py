"""Commands on sessions that only record what a widget asks for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject

from copilot_desktop.viewmodels.session_actions import SessionActions


class FakeActions(SessionActions):
    """`calls` holds (name, *arguments). Signals are emitted by the test."""

    def __init__(self, *, can_ask_agent: bool = True) -> None:
        # The real constructor wants a client and the records: there are none here.
        QObject.__init__(self)
        self.calls: list[tuple[Any, ...]] = []
        self.agent_is_ready = can_ask_agent
        self.folders: dict[str, str] = {}

    @property
    def can_ask_agent(self) -> bool:
        return self.agent_is_ready

    def rename(self, session_id: str, title: str) -> None:
        self.calls.append(("rename", session_id, title))

    def pin(self, session_ids: Sequence[str], is_pinned: bool) -> None:
        self.calls.append(("pin", tuple(session_ids), is_pinned))

    def move_to_section(self, session_ids: Sequence[str], name: str) -> None:
        self.calls.append(("move_to_section", tuple(session_ids), name))

    def rename_section(self, name: str, new_name: str) -> None:
        self.calls.append(("rename_section", name, new_name))

    def remove_section(self, name: str) -> None:
        self.calls.append(("remove_section", name))

    def move_section(self, name: str, index: int) -> None:
        self.calls.append(("move_section", name, index))

    def mark_read(self, session_ids: Sequence[str], is_read: bool = True) -> None:
        self.calls.append(("mark_read", tuple(session_ids), is_read))

    def archive(self, session_ids: Sequence[str], is_archived: bool = True, *, stop: bool = False) -> None:
        self.calls.append(("archive", tuple(session_ids), is_archived, stop))

    def trash(self, session_ids: Sequence[str], *, stop: bool = False) -> None:
        self.calls.append(("trash", tuple(session_ids), stop))

    def restore(self, session_ids: Sequence[str]) -> None:
        self.calls.append(("restore", tuple(session_ids)))

    def delete_for_good(self, session_ids: Sequence[str]) -> None:
        self.calls.append(("delete_for_good", tuple(session_ids)))

    def purge_trash(self) -> None:
        self.calls.append(("purge_trash",))

    def fork(self, session_id: str, before_event_id: str = "", *, draft: str = "") -> None:
        self.calls.append(("fork", session_id, before_event_id, draft))

    def duplicate(self, session_id: str) -> None:
        self.calls.append(("duplicate", session_id))

    def folder_of(self, session_id: str) -> str:
        return self.folders.get(session_id, "")
