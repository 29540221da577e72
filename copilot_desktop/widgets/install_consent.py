"""What an installation would download, asked before anything is downloaded."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.connection_status import ConnectionStatus
from copilot_desktop.widgets.flow_row import FlowRow
from copilot_desktop.widgets.page_controls import PageButton
from copilot_desktop.widgets.panel import Panel
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.style import Style


class InstallConsent(Panel):
    """What an installation downloads and where it goes, before anything is downloaded.

    Signals:
        agreed(), declined().
    """

    agreed = Signal()
    declined = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(style, fill="surface.sunken", border="border.subtle", radius="lg", parent=parent)
        self._style = style
        self.setAccessibleName(tr("Install the Copilot CLI?"))
        self._title = PlainLabel(style, tr("Install the Copilot CLI?"), "uiStrong", wrap=True, parent=self)
        self._facts = PlainLabel(style, "", "ui", "text.primary", wrap=True, selectable=True, parent=self)
        self._remark = PlainLabel(
            style,
            tr(
                "It goes into this app's own data folder and can be removed at any time. The GitHub Copilot "
                "CLI licence applies; its text is kept beside it."
            ),
            "small",
            "text.secondary",
            wrap=True,
            selectable=True,
            parent=self,
        )
        self.later = PageButton(style, tr("Not now"), parent=self)
        self.agree = PageButton(style, tr("Install"), kind="primary", parent=self)
        self._column = QVBoxLayout(self)
        for widget in (self._title, self._facts, self._remark, FlowRow(style, (self.agree, self.later))):
            self._column.addWidget(widget)
        self.agree.clicked.connect(self.agreed)
        self.later.clicked.connect(self.declined)
        style.changed.connect(self._restyle)
        self._restyle()

    @property
    def facts(self) -> str:
        return self._facts.text()

    def describe(self, status: ConnectionStatus) -> None:
        """Say what would be installed."""
        facts = []
        if status.install_version:
            facts.append(tr("Version {version}", version=visible_line(status.install_version, 40)))
        if status.install_size_bytes is not None:
            facts.append(tr("{size} to download", size=_megabytes(status.install_size_bytes)))
        if status.install_disk_bytes is not None:
            facts.append(tr("{size} on the disk", size=_megabytes(status.install_disk_bytes)))
        self._facts.setText(" · ".join(facts) or tr("How large it is cannot be told beforehand."))
        self.agree.setAccessibleDescription(self._facts.text())

    def _restyle(self) -> None:
        px = self._style.px
        self._column.setContentsMargins(px(14), px(12), px(14), px(12))
        self._column.setSpacing(px(8))


def _megabytes(size: int) -> str:
    return tr("{megabytes} MB", megabytes=max(1, round(size / 1_000_000)))
