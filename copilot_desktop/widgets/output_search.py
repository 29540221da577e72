"""Finding words in the lines of a long output: the field, and the search in slices."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from copilot_desktop.translation import tr
from copilot_desktop.widgets.output_view import OutputView
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.transcript.find_query import Query

_SLICE_S: Final = 0.008
_WIDTH: Final = 220
_LEAST_WIDTH: Final = 100


class OutputSearch(QLineEdit):
    """Selects the next place of the words in a view with Enter, the one before with Shift+Enter."""

    def __init__(self, style: Style, view: OutputView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._view = view
        self._work: Iterator[bool] | None = None
        self.setPlaceholderText(tr("Find"))
        self.setAccessibleName(tr("Find in the output"))
        self._slice = QTimer(self)
        self._slice.setSingleShot(True)
        self._slice.timeout.connect(self._search_on)
        self.textEdited.connect(self._typed)
        style.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        # In a narrow window what the window is about has its room as well.
        self.setMinimumWidth(self._style.px(_LEAST_WIDTH))
        self.setMaximumWidth(self._style.px(_WIDTH))

    @property
    def is_searching(self) -> bool:
        return self._work is not None

    def step(self, by: int) -> None:
        """Go to the next place (+1) or the one before (-1), around the ends."""
        selection = self._view.selection
        if selection is None:
            start = self._view.first_shown, 0
        else:
            start = selection[0] if by < 0 else (selection[0][0], selection[0][1] + 1)
        self._look_from(start, by)

    def _typed(self) -> None:
        # The place that is selected may hold the longer words as well.
        selection = self._view.selection
        self._look_from(selection[0] if selection is not None else (self._view.first_shown, 0), 1)

    def _look_from(self, start: tuple[int, int], by: int) -> None:
        query = Query(self.text())
        self._set_wrong(is_wrong=False)
        self._work = self._search(query, start, by) if query.text else None
        self._search_on()

    def _search_on(self) -> None:
        ends = perf_counter() + _SLICE_S
        while self._work is not None:
            is_found = next(self._work, None)
            if is_found is None or is_found:
                self._work = None
                self._set_wrong(is_wrong=is_found is None)
            elif perf_counter() >= ends:
                self._slice.start(0)
                return

    def _search(self, query: Query, start: tuple[int, int], by: int) -> Iterator[bool]:
        """Select the first place from `start` on; yields False after each line, True when it is found."""
        lines, words = self._view.lines, query.text.lower()
        row, position = start
        for count in range(len(lines) + 1 if len(lines) else 0):
            index = (row + by * count) % len(lines)
            if lines.may_hold(index, words):
                spans = query.spans(lines[index].text)
                if count == 0:
                    spans = [
                        span for span in spans if (span[0] >= position if by > 0 else span[0] < position)
                    ]
                if spans:
                    begin, end = spans[0] if by > 0 else spans[-1]
                    self._view.select((index, begin), (index, end))
                    self._view.show_place((index, begin))
                    yield True
                    return
            yield False

    def _set_wrong(self, *, is_wrong: bool) -> None:
        if self.property("error") != is_wrong:
            self.setProperty("error", is_wrong)
            self.style().unpolish(self)
            self.style().polish(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step(-1 if is_back else 1)
        elif event.matches(QKeySequence.StandardKey.FindNext):
            self.step(1)
        elif event.matches(QKeySequence.StandardKey.FindPrevious):
            self.step(-1)
        else:
            super().keyPressEvent(event)
