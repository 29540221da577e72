"""A button with a second one at its end that opens what else there is to choose."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from copilot_desktop.widgets.action_button import ActionButton
from copilot_desktop.widgets.direction import is_mirrored
from copilot_desktop.widgets.style import Style


class SplitButton(QWidget):
    """Two buttons that look like one.

    Args:
        more: what the second one is called for those who do not see its arrow.

    Attributes:
        main, arrow: the buttons.
    """

    def __init__(
        self, style: Style, text: str, more: str, *, key: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.main = ActionButton(style, text, key=key, parent=self)
        self.arrow = ActionButton(style, "", icon="chevron-down", parent=self)
        self.arrow.setAccessibleName(more)
        self.arrow.setToolTip(more)
        self.main.join(end=True)
        self.arrow.join(start=True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        style.changed.connect(self.updateGeometry)

    def set_tight(self, is_tight: bool) -> None:
        """Leave the name of the key out: there is no room for it."""
        self.main.set_tight(is_tight)

    def set_bare(self, is_bare: bool) -> None:
        """Show the second button only: there is no room for both. It offers what the first one does."""
        if is_bare is not self.main.isHidden():
            self.main.setHidden(is_bare)
            self.arrow.join(start=not is_bare)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return self._size(self.main.sizeHint())

    def tight_size_hint(self) -> QSize:
        """Return the size without the name of the key."""
        return self._size(self.main.tight_size_hint())

    def minimumSizeHint(self) -> QSize:
        return self.tight_size_hint()

    def _size(self, main: QSize) -> QSize:
        arrow = self.arrow.sizeHint().width()
        return QSize(arrow if self.main.isHidden() else main.width() + arrow, main.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        taken = min(self.width(), self.arrow.sizeHint().width())
        rest = self.width() - taken
        first, second = (taken, rest) if is_mirrored() else (rest, taken)
        left, right = (self.arrow, self.main) if is_mirrored() else (self.main, self.arrow)
        left.setGeometry(0, 0, first, self.height())
        right.setGeometry(first, 0, second, self.height())
