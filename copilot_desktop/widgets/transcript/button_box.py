"""A box with buttons in it: what is pressed, pointed at and told of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QPointF, QRectF

from copilot_desktop.widgets.transcript.boxes import Action, Box, Part, PartKind
from copilot_desktop.widgets.transcript.look import Look


class BoxButton(Protocol):
    """A button, whatever it looks like."""

    @property
    def name(self) -> str: ...
    @property
    def action(self) -> Action: ...


_Button = TypeVar("_Button", bound=BoxButton)


class ButtonBox(Box, Generic[_Button]):
    """Only a click on a button counts, not one beside it."""

    def __init__(self, look: Look, buttons: Sequence[_Button]) -> None:
        super().__init__(look)
        self._buttons = tuple(buttons)
        #: Number of the button under the pointer.
        self._pointed: int | None = None

    def _button_places(self) -> Sequence[QRectF]:
        """Return where the buttons stand in the box, in their order."""
        raise NotImplementedError

    def _button_at(self, x: int, y: int) -> int | None:
        point = QPointF(x - self.indent, y - self.top)
        places = self._button_places()
        return next((number for number, place in enumerate(places) if place.contains(point)), None)

    def action_at(self, x: int, y: int) -> Action | None:
        number = self._button_at(x, y)
        return None if number is None else self._buttons[number].action

    def point(self, place: tuple[int, int] | None) -> bool:
        pointed = None if place is None else self._button_at(*place)
        if pointed == self._pointed:
            return False
        self._pointed = pointed
        return True

    def parts(self) -> list[Part]:
        found = []
        for button, place in zip(self._buttons, self._button_places(), strict=True):
            at = place.translated(self.indent, self.top)
            rect = (round(at.x()), round(at.y()), round(at.width()), round(at.height()))
            found.append(Part(PartKind.BUTTON, rect, button.name, action=button.action))
        return found
