"""Choosing the days that a list is narrowed to, for the chip that shows them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import ntr, tr
from copilot_desktop.viewmodels.search_filters import When
from copilot_desktop.widgets.day_range_popup import DayRangePopup
from copilot_desktop.widgets.filter_chip import FilterChip
from copilot_desktop.widgets.style import Style


class DayMenu(QObject):
    """Opens below a chip.

    Args:
        take: gets what was chosen, and with RANGE the first and the last day.

    Attributes:
        popup: where days are chosen, None before it was opened.
    """

    def __init__(
        self,
        style: Style,
        chip: FilterChip,
        take: Callable[[When, date | None, date | None], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._style = style
        self._chip = chip
        self._take = take
        self._parent = parent
        self.popup: DayRangePopup | None = None

    def open(self, chosen: When, first: date | None, last: date | None) -> None:
        """Offer the days, with what holds now marked."""
        menu = QMenu(self._parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        side = self._style.px(16)
        for when, words in _when_choices():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(when is chosen)
            action.setIcon(
                self._style.icon("check", side, "text.primary" if when is chosen else "surface.overlay")
            )
            action.triggered.connect(partial(self._choose, when, first, last))
        corner = self._chip.rect().bottomLeft() + QPoint(0, self._style.px(4))
        menu.popup(self._chip.mapToGlobal(corner))

    def _choose(self, when: When, first: date | None, last: date | None, _is_checked: bool = False) -> None:
        if when is not When.RANGE:
            self._take(when, None, None)
            return
        today = date.today()
        self.popup = popup = DayRangePopup(self._style, first or today, last or today, self._parent)
        popup.chosen.connect(partial(self._take, When.RANGE))
        popup.open_below(self._chip)


def _when_choices() -> list[tuple[When, str]]:
    return [
        (When.ANY, tr("Any time")),
        (When.TODAY, tr("Today")),
        (When.WEEK, tr("Last 7 days")),
        (When.MONTH, tr("Last 30 days")),
        (When.RANGE, tr("Choose the days…")),
    ]


def when_words(when: When, first: date | None, last: date | None) -> str:
    """Return what the chip of the days says, "" for any time."""
    if when is When.ANY:
        return ""
    if when is not When.RANGE:
        return dict(_when_choices())[when]
    days = [day.isoformat() for day in (first, last) if day is not None]
    return " – ".join(dict.fromkeys(days))


def choice_summary(chosen: Sequence[str]) -> str:
    """Return the first choice, and how many there are beside it."""
    if not chosen:
        return ""
    first = visible_line(chosen[0], 60)
    others = len(chosen) - 1
    return (
        ntr("{first} and {count} other", "{first} and {count} others", others, first=first)
        if others
        else first
    )
