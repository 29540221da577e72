"""Going back in a conversation that only records what is asked."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject

from copilot_desktop.client.rewound import Rewound
from copilot_desktop.protocol.history import RewindPoints
from copilot_desktop.viewmodels.session_rewind import SessionRewind


class FakeRewind(SessionRewind):
    """Says what `update` sets. `calls` holds (name, *arguments)."""

    def __init__(self) -> None:
        # The real constructor wants a session: there is none here.
        QObject.__init__(self)
        self.calls: list[tuple[Any, ...]] = []
        self.changed_by_others: frozenset[str] = frozenset()
        self._values: dict[str, Any] = {"points": None, "kept": None, "is_working": False, "refusal": ""}

    def update(self, **values: Any) -> None:
        self._values.update(values)
        self.changed.emit()

    @property
    def points(self) -> RewindPoints | None:
        points: RewindPoints | None = self._values["points"]
        return points

    @property
    def kept(self) -> Rewound | None:
        kept: Rewound | None = self._values["kept"]
        return kept

    @property
    def is_working(self) -> bool:
        return bool(self._values["is_working"])

    def why_not(self) -> str:
        return str(self._values["refusal"])

    def look(self) -> None:
        """Nothing is on a disk."""

    def load(self) -> None:
        self.calls.append(("load",))

    def preview(self, event_id: str) -> None:
        self.calls.append(("preview", event_id))

    def rewind(self, event_id: str, *, with_files: bool) -> None:
        self.calls.append(("rewind", event_id, with_files))

    def bring_back(self) -> None:
        self.calls.append(("bring_back",))
