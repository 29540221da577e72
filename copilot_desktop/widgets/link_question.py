"""Asked before a link is opened that is not what it seems."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from copilot_desktop.rendering.inline import shown_address
from copilot_desktop.translation import tr
from copilot_desktop.widgets.ask_dialog import AskDialog
from copilot_desktop.widgets.safe_text import SafeText
from copilot_desktop.widgets.style import Style


class LinkQuestion(AskDialog):
    """Shows the whole address, every character of it visible, and what is odd about it."""

    def __init__(
        self, style: Style, address: str, oddities: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(style, tr("Open this address?"), "\n".join(oddities), tr("Open"), parent=parent)
        self.address = address
        shown = SafeText(style, shown_address(address), "codeBlock", parent=self)
        shown.setMinimumWidth(style.px(360))
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(1, shown)
        self.setAccessibleDescription(f"{shown.accessibleName()}. {' '.join(oddities)}")
