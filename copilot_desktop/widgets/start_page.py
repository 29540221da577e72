"""The first page: three ways to begin, and the Copilot CLI that all of them need."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from copilot_desktop import product
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.application import ApplicationViewModel
from copilot_desktop.viewmodels.connection_status import ConnectionState
from copilot_desktop.widgets.cli_row import CliRow
from copilot_desktop.widgets.panel import IconView
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.scrolling_column import ScrollingColumn
from copilot_desktop.widgets.start_cards import AccountCard, StartCard
from copilot_desktop.widgets.style import Style

_COLUMN = 860
_ICON = 84

#: Three cards stand beside each other from this width of the column on.
_BESIDE = 600


class StartPage(QWidget):
    """Welcome, three cards, the CLI's row."""

    def __init__(self, app: ApplicationViewModel, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._style = style
        self.setAccessibleName(tr("Welcome"))
        self._icon = IconView(style, "app-icon-full", "text.primary", size=_ICON, parent=self)
        self._title = PlainLabel(
            style, tr("Welcome to {product}", product=product.NAME), "display", wrap=True, parent=self
        )
        self._subtitle = PlainLabel(
            style,
            tr("Run many coding agents side by side, see what they do, and decide what they may touch."),
            "body",
            "text.secondary",
            wrap=True,
            parent=self,
        )
        self.demo = StartCard(
            style,
            "demo",
            tr("Try the demo"),
            tr("A scripted model on a sample project. No account, no key; it only needs the Copilot CLI."),
            tr("Start the demo"),
            self,
        )
        self.own = StartCard(
            style,
            "key",
            tr("Use your own model"),
            tr("OpenAI, Anthropic, Azure, Ollama or any compatible server. Keys stay in your keychain."),
            tr("Set up a model…"),
            self,
        )
        self.account = AccountCard(app, style, self)
        self.cli = CliRow(app, style, self)
        self._disclaimer = PlainLabel(
            style, tr(product.DISCLAIMER), "small", "text.secondary", wrap=True, parent=self
        )
        self._lay_out()

        self._scroll.resized.connect(self._arrange)
        self.demo.button.clicked.connect(app.start_demo)
        self.own.button.clicked.connect(app.show_providers)
        self.account.choices_changed.connect(self._choose_primary)
        self.cli.changed.connect(self._choose_primary)
        self.cli.consent_opened.connect(self._show_consent)
        style.changed.connect(self._restyle)
        self.setFocusProxy(self.demo.button)
        self._restyle()
        self._choose_primary()

    def _lay_out(self) -> None:
        self._scroll = ScrollingColumn(self._style, max_width=_COLUMN, surface="surface.window", parent=self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        for label in (self._title, self._subtitle, self._disclaimer):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for card in (self.demo, self.own, self.account):
            self._cards.addWidget(card, 1)
        scroll, column = self._scroll, self._scroll.column
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        scroll.add_gap(24)
        column.addWidget(self._title)
        scroll.add_gap(8)
        column.addWidget(self._subtitle)
        scroll.add_gap(32)
        column.addLayout(self._cards)
        scroll.add_gap(16)
        column.addWidget(self.cli)
        scroll.add_gap(24)
        column.addWidget(self._disclaimer)

    def _restyle(self) -> None:
        self._cards.setSpacing(self._style.px(16))
        self._arrange()

    def _arrange(self) -> None:
        """Cards beside each other, or one under the other where that is too narrow."""
        beside = self._scroll.content_width >= self._style.px(_BESIDE)
        wanted = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._cards.direction() != wanted:
            self._cards.setDirection(wanted)

    def _choose_primary(self) -> None:
        """Fill one button only: what is needed first."""
        state = self._app.connection.state
        needs_cli = state in (ConnectionState.MISSING, ConnectionState.STOPPED)
        signed_in = self.account.is_signed_in
        self.account.button.set_kind("primary" if signed_in and not needs_cli else "plain")
        self.demo.button.set_kind("primary" if not signed_in and not needs_cli else "plain")

    def _show_consent(self) -> None:
        self._scroll.reveal(self.cli)
