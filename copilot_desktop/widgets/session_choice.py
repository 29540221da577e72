"""Which sessions of the list the person has chosen, beside the one in front."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from copilot_desktop.viewmodels.session_list import SessionListModel


class SessionChoice(QObject):
    """Several chosen sessions, by their ids: they stay chosen wherever their rows go.

    Fewer than two are no choice: then everything acts on the row that has the keyboard or the
    pointer, and the session in front is shown as selected.

    Signals:
        changed(): `ids` is new.

    Attributes:
        anchor: the session from which a range is chosen.
    """

    changed = Signal()

    def __init__(self, sessions: SessionListModel, parent: QObject) -> None:
        super().__init__(parent)
        self._sessions = sessions
        self._ids: frozenset[str] = frozenset()
        self.anchor = ""

    @property
    def ids(self) -> frozenset[str]:
        """The chosen sessions; none or at least two."""
        return self._ids

    def in_order(self) -> list[str]:
        """Return the chosen sessions as they stand in the list, from the top."""
        if not self._ids:
            return []
        return [session_id for session_id in self._sessions.session_ids if session_id in self._ids]

    def clear(self) -> None:
        """Choose nothing."""
        self._set(())

    def choose_all(self) -> None:
        """Choose every session that is shown."""
        self._set(self._sessions.session_ids)

    def toggle(self, session_id: str, beside: str) -> None:
        """Choose one more session, or one less; the first time also `beside`, if it is shown."""
        chosen = set(self._ids)
        if not chosen and self._sessions.row_of(beside) >= 0:
            chosen.add(beside)
        chosen ^= {session_id}
        self.anchor = session_id
        self._set(chosen)

    def extend(self, session_id: str, start: str) -> None:
        """Choose from the anchor to `session_id`; from `start` when the anchor is not shown."""
        ids = self._sessions.session_ids
        for anchor in (self.anchor, start, session_id):
            if anchor in ids:
                break
        else:
            return
        self.anchor = anchor
        first, last = sorted((ids.index(anchor), ids.index(session_id)))
        self._set(ids[first : last + 1])

    def keep_shown(self) -> None:
        """Let go of what is no longer in the list."""
        if self._ids:
            self._set(self._ids.intersection(self._sessions.session_ids))

    def _set(self, ids: Iterable[str]) -> None:
        chosen = frozenset(ids)
        if len(chosen) < 2:
            chosen = frozenset()
        if chosen != self._ids:
            self._ids = chosen
            self.changed.emit()
