"""The three ways to begin, as cards of the first page."""

from __future__ import annotations

from pathlib import PurePosixPath, PureWindowsPath

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QGuiApplication, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout, QWidget

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.application import ApplicationViewModel
from copilot_desktop.viewmodels.connection_status import ConnectionState, ConnectionStatus
from copilot_desktop.widgets.command_text import CommandText
from copilot_desktop.widgets.page_controls import PageButton, Picker
from copilot_desktop.widgets.panel import IconView, fill_rounded
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.restart_question import ask_before_restart
from copilot_desktop.widgets.style import Style

_COPILOT = "copilot:"


class StartCard(QWidget):
    """A tile, a title, a paragraph and a button. For the pointer the whole card is the button."""

    accessible_role = QAccessible.Role.Grouping

    def __init__(
        self, style: Style, icon: str, title: str, text: str, button: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._style = style
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._tile = IconView(style, icon, "accent.text", size=18, tile="accent.subtle", parent=self)
        self._title = PlainLabel(style, title, "heading3", wrap=True, parent=self)
        self._text = PlainLabel(style, text, "ui", "text.secondary", wrap=True, parent=self)
        self.button = PageButton(style, button, parent=self)
        self.button.setAccessibleDescription(text)
        self._extras = QVBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._tile)
        self._column.addWidget(self._title)
        self._column.addWidget(self._text)
        self._column.addLayout(self._extras)
        self._foot_gap = QSpacerItem(0, 0)
        self._column.addSpacerItem(self._foot_gap)
        self._column.addWidget(self.button)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        style.changed.connect(self._restyle)
        self._restyle()

    @property
    def words(self) -> str:
        """Title and paragraph, for a reader."""
        return f"{self._title.text()}\n{self._text.text()}"

    def set_words(self, title: str, text: str) -> None:
        self._title.setText(title)
        self._text.setText(text)
        self.setAccessibleName(title)
        self.button.setAccessibleDescription(text)

    @property
    def _is_button(self) -> bool:
        return self.button.isVisibleTo(self) and self.button.isEnabled()

    def _restyle(self) -> None:
        px = self._style.px
        self._column.setContentsMargins(px(20), px(20), px(20), px(20))
        self._column.setSpacing(px(8))
        self._foot_gap.changeSize(0, px(4), QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        self._extras.setSpacing(px(8))
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.setAccepted(self._is_button and event.button() == Qt.MouseButton.LeftButton)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if inside and self._is_button and event.button() == Qt.MouseButton.LeftButton:
            self.button.click()

    def paintEvent(self, event: QPaintEvent) -> None:
        style = self._style
        hovered = self._is_button and self.underMouse()
        border = "accent.border" if hovered else "border.subtle"
        with QPainter(self) as painter:
            radius = style.px(style.tokens.radius("xl"))
            fill_rounded(
                painter, QRectF(self.rect()), radius, style.color("surface.raised"), style.color(border)
            )


class AccountCard(StartCard):
    """Who is signed in and which models that brings; else how to sign in.

    Signals:
        choices_changed(): the button appeared, went, or means something else.
    """

    choices_changed = Signal()

    def __init__(self, app: ApplicationViewModel, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(style, "account", tr("Sign in with GitHub"), "", tr("Use Copilot"), parent)
        self._app = app
        self.models = Picker(style, tr("Model"), self)
        self.command = CommandText(style, max_lines=4, parent=self)
        self._copy = QToolButton(self)
        self._copy.setProperty("kind", "icon")
        self._copy.setAccessibleName(tr("Copy the command"))
        self._copy.setToolTip(tr("Copy the command"))
        self._copy.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._row = QHBoxLayout()
        self._row.addWidget(self.command, 1)
        self._row.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignTop)
        self._extras.addWidget(self.models)
        self._extras.addLayout(self._row)
        self._is_signed_in = False
        self.button.clicked.connect(self._act)
        self._copy.clicked.connect(self._copy_command)
        self.models.activated.connect(self._choose)
        app.connection_changed.connect(self.follow)
        app.models_changed.connect(self.follow)
        style.changed.connect(self._restyle_row)
        self._restyle_row()
        self.follow()

    @property
    def is_signed_in(self) -> bool:
        return self._is_signed_in

    def follow(self) -> None:
        """Show what is known of the account now."""
        status = self._app.connection
        choices = [(model.id, model.name) for model in self._app.models if model.id.startswith(_COPILOT)]
        self._is_signed_in = bool(choices or status.login)
        is_ready = status.state is ConnectionState.READY
        asks = is_ready and not self._is_signed_in
        if self._is_signed_in:
            login = visible_line(status.login, 60)
            title = tr("Signed in as {login}", login=login) if login else tr("Signed in to Copilot")
            text = tr("Use the models and limits of your Copilot plan.")
        elif is_ready:
            title = tr("Sign in with GitHub")
            text = tr("To use the models of your Copilot plan, run this in a terminal, then check again:")
        else:
            title = tr("Sign in with GitHub")
            text = tr(
                "Use the models and limits of your Copilot plan. Once the Copilot CLI runs, this tells "
                "who is signed in."
            )
        self.set_words(title, text)
        chosen = self._app.selected_model
        if choices:
            known = [model_id for model_id, _ in choices]
            self.models.set_items(choices, chosen if chosen in known else known[0])
        self.models.setVisible(bool(choices))
        if self.command.text() != (command := _sign_in_command(status)):
            self.command.set_text(command)
        self.command.setVisible(asks)
        self._copy.setVisible(asks)
        self.button.setVisible(self._is_signed_in or is_ready)
        self.button.setText(tr("Use Copilot") if self._is_signed_in else tr("Check again"))
        self.choices_changed.emit()

    def _restyle_row(self) -> None:
        px = self._style.px
        self._row.setSpacing(px(4))
        self._copy.setIcon(self._style.icon("copy", px(16), "text.secondary"))
        self._copy.setIconSize(QSize(px(16), px(16)))

    @property
    def _is_button(self) -> bool:
        # A click between the picker and the command is no answer.
        return super()._is_button and self._is_signed_in and not self.models.isVisibleTo(self)

    def _act(self) -> None:
        if not self._is_signed_in:
            ask_before_restart(self._app, self._style, self, self._app.restart_agent)
            return
        self._choose()
        self._app.use_copilot()

    def _choose(self) -> None:
        chosen = self.models.chosen
        if self.models.isVisibleTo(self) and chosen and chosen != self._app.selected_model:
            self._app.select_model(chosen)

    def _copy_command(self) -> None:
        QGuiApplication.clipboard().setText(self.command.text())


def _sign_in_command(status: ConnectionStatus) -> str:
    """Return the line to type; with its whole path, since our own CLI is not on the path."""
    path = status.cli_path
    name = (PureWindowsPath if "\\" in path else PurePosixPath)(path).name.lower()
    if name == "copilot" and "'" not in path:
        return f"'{path}' login" if " " in path else f"{path} login"
    if name == "copilot.exe" and " " not in path:
        return f"{path} login"
    return "copilot login"
