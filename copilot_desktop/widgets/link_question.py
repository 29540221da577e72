"""Asked before a link is opened that is not what it seems."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from copilot_desktop.rendering.inline import MAX_SHOWN_ADDRESS, shown_address
from copilot_desktop.rendering.web_address import shortened_parts
from copilot_desktop.translation import tr
from copilot_desktop.widgets.ask_dialog import AskDialog
from copilot_desktop.widgets.safe_text import SafeText
from copilot_desktop.widgets.style import Style


class LinkQuestion(AskDialog):
    """Shows the host in strong letters, the address around it and what is odd about it.

    Every character of them is visible. The host is whole, however narrow it is.
    """

    def __init__(
        self, style: Style, address: str, oddities: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(style, tr("Open this address?"), "\n".join(oddities), tr("Open"), parent=parent)
        self.address = address
        text = shown_address(address)
        host = shortened_parts(address, MAX_SHOWN_ADDRESS).host
        self.host = SafeText(style, host, "codeBlock", is_bold=True, parent=self)
        self.shown = SafeText(
            style, text, "codeBlock", "text.secondary" if host else "text.primary", parent=self
        )
        if host:
            self.body.insertWidget(1, self.host)
        self.body.insertWidget(self.body.count() - 1, self.shown)
        self.setAccessibleDescription(f"{self.shown.accessibleName()}. {' '.join(oddities)}")
