"""Whether the view follows the end of the conversation. No Qt.

What the person does decides, by its direction and not by where it leads: one pixel upwards lets
go, however near the end is. What the program does never counts.
"""

from __future__ import annotations


class Follow:
    """The rule of one view.

    Attributes:
        is_on: new text scrolls the view.
    """

    def __init__(self) -> None:
        self.is_on = True

    def scrolled(self, *, up: bool, to_end: int, stick: int, overflows: bool) -> None:
        """The person has scrolled; `to_end` pixels are left below, `stick` of them are the end."""
        self.is_on = not overflows or (not up and to_end <= stick)

    def let_go(self) -> None:
        """The person selects, opens something or goes to a place."""
        self.is_on = False

    def catch_up(self) -> None:
        """The person wants to see the newest: they have sent something, or gone to the end."""
        self.is_on = True
