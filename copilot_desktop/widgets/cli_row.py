"""Which Copilot CLI is used, how it is, and how to get one."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from copilot_desktop.error_text import ErrorText
from copilot_desktop.rendering.visible_text import visible, visible_line
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.application import ApplicationViewModel
from copilot_desktop.viewmodels.connection_status import ConnectionState, ConnectionStatus
from copilot_desktop.widgets.detail_box import DetailBox
from copilot_desktop.widgets.flow_row import FlowRow
from copilot_desktop.widgets.install_consent import InstallConsent
from copilot_desktop.widgets.page_controls import PageButton, set_plain_tool_tip
from copilot_desktop.widgets.panel import IconView, Panel
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.restart_question import ask_before_restart
from copilot_desktop.widgets.spinner import Spinner
from copilot_desktop.widgets.style import Style

_BUSY: Final = (
    ConnectionState.SEARCHING,
    ConnectionState.INSTALLING,
    ConnectionState.STARTING,
    ConnectionState.RESTARTING,
)


class CliRow(Panel):
    """The CLI's state in one line, with words, progress and consent below when they are needed.

    Signals:
        changed(): another state.
        consent_opened(): the words before an installation are shown.
    """

    changed = Signal()
    consent_opened = Signal()

    accessible_role = QAccessible.Role.Grouping

    def __init__(self, app: ApplicationViewModel, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(style, fill="surface.raised", border="border.subtle", radius="xl", parent=parent)
        self._app = app
        self._style = style
        self.setAccessibleName(tr("Copilot CLI"))
        self._icon = IconView(style, "success", "success.text", parent=self)
        self._spinner = Spinner(style, self)
        self.title = _Title(style, "", "uiStrong", wrap=True, parent=self)
        self.path = PlainLabel(
            style, "", "codeDense", "text.secondary", elide=Qt.TextElideMode.ElideMiddle, parent=self
        )
        self.path.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.text = PlainLabel(style, "", "ui", "text.secondary", wrap=True, selectable=True, parent=self)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Progress of the installation"))
        self.detail = DetailBox(style, self)
        self.change = PageButton(style, tr("Change…"), kind="ghost", parent=self)
        self.change.setAccessibleName(tr("Choose another Copilot CLI"))
        self.install = PageButton(style, tr("Install…"), icon="download", parent=self)
        self.start = PageButton(style, tr("Start again"), icon="retry", parent=self)
        self.cancel = PageButton(style, tr("Cancel"), parent=self)
        self.cancel.setAccessibleName(tr("Cancel the installation"))
        self.consent = InstallConsent(style, self)
        self.consent.hide()
        self._lay_out()

        self.change.clicked.connect(self._choose)
        self.install.clicked.connect(self._open_consent)
        self.start.clicked.connect(app.restart_agent)
        self.cancel.clicked.connect(app.cancel_install)
        self.consent.agreed.connect(self._install)
        self.consent.declined.connect(self._close_consent)
        app.connection_changed.connect(self._follow)
        style.changed.connect(self._restyle)
        self._restyle()
        self._follow()

    def _lay_out(self) -> None:
        self._line = QHBoxLayout()
        self._line.addWidget(self._icon)
        self._line.addWidget(self._spinner)
        self._line.addWidget(self.title)
        self._line.addWidget(self.path, 1)
        self._line.addWidget(self.change)
        self._buttons = FlowRow(self._style, (self.install, self.start, self.cancel))
        self._below = QVBoxLayout()
        for widget in (self.text, self.progress, self.detail, self._buttons, self.consent):
            self._below.addWidget(widget)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._line)
        self._column.addLayout(self._below)

    def _restyle(self) -> None:
        px = self._style.px
        self._column.setContentsMargins(px(14), px(8), px(14), px(8 if self.text.isHidden() else 14))
        self._column.setSpacing(px(4))
        self._line.setSpacing(px(10))
        # Under the title, beside the icon.
        self._below.setContentsMargins(px(26), 0, 0, 0)
        self._below.setSpacing(px(10))
        self.title.setMinimumHeight(px(self._style.tokens.density("control")))

    # ---- state -----------------------------------------------------------------------------

    def _follow(self) -> None:
        status = self._app.connection
        state = status.state
        problem = status.problem
        self._show_mark(state, problem)
        self.title.setText(_title(status))
        self.path.setText(visible_line(status.cli_path, 1000))
        set_plain_tool_tip(self.path, status.cli_path)
        text = _text(status)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.progress.setVisible(state is ConnectionState.INSTALLING)
        self.progress.setRange(0, 0 if status.progress is None else 1000)
        self.progress.setValue(round((status.progress or 0) * 1000))
        self.detail.show_text(problem.detail if problem is not None else "")
        self.change.setVisible(state is not ConnectionState.INSTALLING)
        is_missing = state is ConnectionState.MISSING
        self.change.setText(tr("Choose…") if is_missing else tr("Change…"))
        can_install = is_missing and status.can_install
        if not can_install:
            self.consent.hide()
        self.consent.describe(status)
        self.install.setVisible(can_install and self.consent.isHidden())
        self.install.set_kind("primary" if can_install else "plain")
        self.start.setVisible(state is ConnectionState.STOPPED)
        self.start.set_kind("primary" if state is ConnectionState.STOPPED else "plain")
        self.cancel.setVisible(state is ConnectionState.INSTALLING)
        self._buttons.sync()
        self._restyle()
        self.setAccessibleDescription(f"{self.title.text()}. {text}")
        self.changed.emit()

    def _show_mark(self, state: ConnectionState, problem: ErrorText | None) -> None:
        is_busy = state in _BUSY
        self._spinner.setVisible(is_busy)
        self._icon.setVisible(not is_busy)
        if state is ConnectionState.READY:
            self._icon.set_icon("success", "success.text")
        else:
            self._icon.set_icon("error", "danger.text")
        self.set_border("border.subtle" if is_busy or problem is None else "danger.border")

    # ---- choosing and installing -----------------------------------------------------------

    def _choose(self) -> None:
        dialog = QFileDialog(self, tr("Choose the Copilot CLI"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._use)
        dialog.open()

    def _use(self, path: str) -> None:
        ask_before_restart(self._app, self._style, self, lambda: self._app.choose_cli(path))

    def _open_consent(self) -> None:
        self.install.hide()
        self._buttons.sync()
        self.consent.show()
        self.consent.later.setFocus(Qt.FocusReason.OtherFocusReason)
        self.consent_opened.emit()

    def _close_consent(self) -> None:
        self.consent.hide()
        self.install.show()
        self._buttons.sync()
        self.install.setFocus(Qt.FocusReason.OtherFocusReason)

    def _install(self) -> None:
        self.consent.hide()
        self._app.install_cli()


class _Title(PlainLabel):
    """One line where there is room: Qt's own hint wraps from twenty characters on."""

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2, hint.height())


def _title(status: ConnectionStatus) -> str:
    version = visible_line(status.cli_version, 40)
    name = tr("Copilot CLI {version}", version=version) if version else tr("Copilot CLI")
    problem = status.problem
    match status.state:
        case ConnectionState.SEARCHING:
            return tr("Looking for the Copilot CLI")
        case ConnectionState.INSTALLING:
            return tr("Installing the Copilot CLI")
        case ConnectionState.RESTARTING:
            return tr("The agent stopped")
        case ConnectionState.MISSING:
            return problem.title if problem is not None else tr("The Copilot CLI was not found")
        case ConnectionState.STOPPED:
            return problem.title if problem is not None else tr("The agent is not running")
        case _:
            return name


def _text(status: ConnectionStatus) -> str:
    problem = status.problem
    match status.state:
        case ConnectionState.INSTALLING:
            return visible_line(status.detail, 300) or tr("Preparing the download")
        case ConnectionState.STARTING:
            return visible_line(status.detail, 300) or tr(
                "Starting the agent. The first start takes up to ten seconds."
            )
        case ConnectionState.RESTARTING:
            return tr(
                "Restarting, attempt {attempt} of {limit}…", attempt=status.attempt, limit=status.max_attempts
            )
        case ConnectionState.MISSING | ConnectionState.STOPPED if problem is not None:
            return visible(" ".join(part for part in (problem.sentence, problem.next_step) if part))
        case _:
            return ""
