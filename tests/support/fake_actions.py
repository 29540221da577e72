"""Commands on sessions that only record what a widget asks for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
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
        self.own_sections: tuple[str, ...] = ()

    @property
    def why_no_fork(self) -> str:
        return "" if self.agent_is_ready else "The agent is not there yet."

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

    @property
    def sections(self) -> tuple[str, ...]:
        return self.own_sections

    def add_section(self, name: str) -> None:
        self.calls.append(("add_section", name))

    def order_sections(self, names: Sequence[str]) -> None:
        self.calls.append(("order_sections", tuple(names)))

    def delete_section(self, name: str) -> None:
        self.calls.append(("delete_section", name))

    def mark_unread(self, session_ids: Sequence[str], is_unread: bool) -> None:
        self.calls.append(("mark_unread", tuple(session_ids), is_unread))

    def dismiss_failure(self, session_ids: Sequence[str]) -> None:
        self.calls.append(("dismiss_failure", tuple(session_ids)))

    def delete_question(self, session_ids: Sequence[str]) -> None:
        self.calls.append(("delete_question", tuple(session_ids)))

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

    def fork(
        self, session_id: str, before_event_id: str = "", *, draft: str = "", asks_model: bool = False
    ) -> None:
        asked = ("and model",) if asks_model else ()
        self.calls.append(("fork", session_id, before_event_id, draft, *asked))

    def duplicate(self, session_id: str) -> None:
        self.calls.append(("duplicate", session_id))

    def folder_of(self, session_id: str) -> str:
        return self.folders.get(session_id, "")

    def export_question(self, session_id: str, entry_ids: Sequence[str] = ()) -> None:
        self.calls.append(("export_question", session_id, tuple(entry_ids)))

    def open_folder(self, session_id: str) -> None:
        self.calls.append(("open_folder", session_id))

    def open_terminal(self, session_id: str) -> None:
        self.calls.append(("open_terminal", session_id))

    def import_file(self, path: Path) -> None:
        self.calls.append(("import_file", path))

    def list_imports(self) -> None:
        self.calls.append(("list_imports",))

    def import_question(self) -> None:
        self.calls.append(("import_question",))
