"""Rows under the header that say what is wrong with the agent or what has failed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QGuiApplication, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLayout,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from copilot_desktop.error_text import ErrorText
from copilot_desktop.rendering.visible_text import visible, visible_line
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.application import ApplicationViewModel
from copilot_desktop.viewmodels.connection_status import ConnectionState, ConnectionStatus
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.widgets.ask_dialog import AskDialog
from copilot_desktop.widgets.flow_row import FlowRow
from copilot_desktop.widgets.page_controls import PageButton
from copilot_desktop.widgets.panel import IconView
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.style import Style

#: Failures of ours: what is known about them can be handed on.
_WITH_REPORT: Final = ("crashed-before", "crash-loop", "unexpected")

#: Foreign text shown on request; the log has all of it.
_MAX_DETAIL: Final = 4000

#: Buttons stand below the words where these would have less room.
_WORDS: Final = 260


class BannerRow(QWidget):
    """One row: icon, title, sentence and next step, buttons; details on request."""

    accessible_role = QAccessible.Role.Grouping

    def __init__(self, style: Style, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._role = "danger"
        self._buttons: list[QPushButton] = []
        self._detail_text = ""
        self.setAccessibleName(name)
        self._icon = IconView(style, "error", "danger.text", parent=self)
        self._title = PlainLabel(style, "", "uiStrong", wrap=True, selectable=True, parent=self)
        self._text = PlainLabel(style, "", "ui", "text.secondary", wrap=True, selectable=True, parent=self)
        self._progress = QProgressBar(self)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(tr("Progress"))
        self._detail = QPlainTextEdit(self)
        self._detail.setObjectName("detail")
        self._detail.setReadOnly(True)
        self._detail.setAccessibleName(tr("Details"))
        self._detail.setTabChangesFocus(True)
        self._detail.hide()
        self._words = QVBoxLayout()
        self._words.addWidget(self._title)
        self._words.addWidget(self._text)
        self._words.addWidget(self._progress)
        self._line = QHBoxLayout()
        self._line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._line.addLayout(self._words, 1)
        self._beside = QHBoxLayout()
        self._beside.addLayout(self._line, 1)
        self._column = QVBoxLayout(self)
        self._column.setSizeConstraint(QLayout.SizeConstraint.SetDefaultConstraint)
        self._column.addLayout(self._beside)
        self._below = FlowRow(style, parent=self)
        self._below.hide()
        self._column.addWidget(self._below)
        self._column.addWidget(self._detail)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        style.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    @property
    def buttons(self) -> dict[str, QPushButton]:
        """The buttons of the row by their words."""
        return {button.text(): button for button in self._buttons}

    @property
    def words(self) -> str:
        return "\n".join(part for part in (self._title.text(), self._text.text()) if part)

    def show_message(
        self,
        role: str,
        icon: str,
        title: str,
        text: str,
        *,
        detail: str = "",
        progress: float | None = None,
        shows_progress: bool = False,
        actions: tuple[tuple[str, Callable[[], object]], ...] = (),
    ) -> None:
        """Show a message; `detail` is foreign text behind a button of its own."""
        self._role = role
        self._icon.set_icon(icon, f"{role}.text")
        self._title.setText(visible_line(title, 300))
        self._text.setText(visible(text[:_MAX_DETAIL]))
        self._text.setVisible(bool(text))
        self._progress.setVisible(shows_progress)
        self._progress.setRange(0, 0 if progress is None else 100)
        self._progress.setValue(round((progress or 0) * 100))
        if detail != self._detail_text:
            self._detail_text = detail
            self._detail.setPlainText(visible(detail[-_MAX_DETAIL:]))
            self._detail.hide()
            self._restyle()
        self._set_buttons(actions, has_detail=bool(detail.strip()))
        self.setAccessibleDescription(self.words)
        self.show()
        self.updateGeometry()
        self.update()

    def _set_buttons(
        self, actions: tuple[tuple[str, Callable[[], object]], ...], *, has_detail: bool
    ) -> None:
        details = ((tr("Show details"), self._toggle_details),) if has_detail else ()
        wanted = (*details, *actions)
        if [words for words, _ in wanted] == [button.text() for button in self._buttons]:
            return
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []
        for words, action in wanted:
            is_quiet = action == self._toggle_details or words == tr("Dismiss")
            button = PageButton(self._style, words, kind="ghost" if is_quiet else "plain", parent=self)
            button.setProperty("scale", "small")
            button.clicked.connect(lambda _checked=False, call=action: call())
            button.show()
            self._buttons.append(button)
        self._arrange()

    def _arrange(self) -> None:
        """Stand the buttons beside the words; below them where these would have no room."""
        px = self._style.px
        needed = sum(button.sizeHint().width() + px(8) for button in self._buttons)
        is_below = self.width() - needed < px(_WORDS)
        if is_below and self._buttons:
            self._below.set_widgets((), self._buttons)
            return
        self._below.set_widgets((), ())
        for button in self._buttons:
            self._beside.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()

    def _toggle_details(self) -> None:
        self._detail.setVisible(self._detail.isHidden())
        self.updateGeometry()

    def _restyle(self) -> None:
        px = self._style.px
        self._column.setContentsMargins(px(20), px(8), px(12), px(8))
        self._column.setSpacing(px(8))
        self._line.setSpacing(px(8))
        self._beside.setSpacing(px(8))
        self._words.setSpacing(0)
        self._words.setContentsMargins(0, px(2), 0, px(2))
        self._icon.setContentsMargins(0, px(2), 0, 0)
        self._detail.setFont(self._style.font("terminal"))
        lines = self._detail_text.count("\n") + 1
        line_height = self._style.line("terminal")
        self._detail.setFixedHeight(min(px(120), lines * line_height + px(16)))
        self.setMinimumHeight(px(self._style.tokens.layout("banner")))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        style = self._style
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), style.color(f"{self._role}.subtle"))
            painter.fillRect(0, self.height() - 1, self.width(), 1, style.color(f"{self._role}.border"))


class ConnectionBanner(QWidget):
    """The connection's row and, below it, the row of the last failure.

    Signals:
        help_requested(code): the person wants a failure explained.
    """

    help_requested = Signal(str)

    def __init__(self, app: ApplicationViewModel, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._style = style
        self.connection_row = BannerRow(style, tr("State of the agent"), self)
        self.failure_row = BannerRow(style, tr("Failure"), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.connection_row)
        column.addWidget(self.failure_row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        app.connection_changed.connect(self._follow_connection)
        app.page_changed.connect(self._follow_connection)
        app.failed.connect(self._show_failure)
        app.failure_cleared.connect(self.failure_row.hide)
        self._follow_connection()
        if app.failure is not None:
            self._show_failure(app.failure)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def _show_failure(self, error: ErrorText) -> None:
        actions: tuple[tuple[str, Callable[[], object]], ...] = (
            self._help(error.code),
            (tr("Dismiss"), self._app.clear_failure),
        )
        if error.code in _WITH_REPORT and error.detail:
            actions = (
                (tr("Copy report"), partial(QGuiApplication.clipboard().setText, error.detail)),
                *actions,
            )
        self.failure_row.show_message(
            "danger",
            "error",
            error.title,
            _sentences(error),
            detail=error.detail,
            actions=actions,
        )

    def _help(self, code: str) -> tuple[str, Callable[[], object]]:
        return tr("Help"), partial(self.help_requested.emit, code)

    def _follow_connection(self) -> None:
        status, row, app = self._app.connection, self.connection_row, self._app
        if app.page is Page.START:
            # The start page says it itself, at more length.
            row.hide()
            return
        problem = status.problem
        log = (tr("Show log"), app.show_process)
        detail = problem.detail if problem is not None else ""
        match status.state:
            case ConnectionState.INSTALLING:
                row.show_message(
                    "info",
                    "download",
                    tr("Installing the Copilot CLI"),
                    status.detail,
                    progress=status.progress,
                    shows_progress=True,
                    actions=((tr("Cancel"), app.cancel_install),),
                )
            case ConnectionState.RESTARTING:
                text = tr(
                    "Restarting, attempt {attempt} of {limit}…",
                    attempt=status.attempt,
                    limit=status.max_attempts,
                )
                row.show_message(
                    "attention", "retry", tr("The agent stopped."), text, detail=detail, actions=(log,)
                )
            case ConnectionState.MISSING:
                choose = (tr("Choose CLI…"), self._choose_cli)
                install = ((tr("Install…"), self._ask_to_install),) if status.can_install else ()
                self._show_problem(status, (choose, *install))
            case ConnectionState.STOPPED:
                self._show_problem(
                    status,
                    (
                        (tr("Choose CLI…"), self._choose_cli),
                        log,
                        (tr("Start again"), app.restart_agent),
                    ),
                )
            case _ if problem is not None:
                self._show_problem(status, ((tr("Start again"), app.restart_agent),))
            case _ if status.is_offline:
                row.show_message(
                    "attention", "disconnected", tr("You're offline."), tr("Local models still work.")
                )
            case _:
                row.hide()

    def _show_problem(
        self, status: ConnectionStatus, actions: tuple[tuple[str, Callable[[], object]], ...]
    ) -> None:
        problem = status.problem or ErrorText(
            "agent-not-running", tr("The agent is not running"), tr("Your draft is kept.")
        )
        self.connection_row.show_message(
            "danger",
            "error",
            problem.title,
            _sentences(problem),
            detail=problem.detail,
            actions=(self._help(problem.code), *actions),
        )

    def _choose_cli(self) -> None:
        dialog = QFileDialog(self, tr("Choose the Copilot CLI"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._app.choose_cli)
        dialog.open()

    def _ask_to_install(self) -> None:
        status = self._app.connection
        dialog = AskDialog(
            self._style,
            tr("Install the Copilot CLI?"),
            _install_words(status),
            tr("Install"),
            primary=True,
            parent=self,
        )
        dialog.accepted.connect(self._app.install_cli)
        dialog.open()


def _sentences(error: ErrorText) -> str:
    return " ".join(part for part in (error.sentence, error.next_step) if part)


def _install_words(status: ConnectionStatus) -> str:
    """Say what would be downloaded before anything is."""
    sentences = []
    if status.install_version:
        sentences.append(tr("Version {version}.", version=status.install_version))
    if status.install_size_bytes is not None:
        sentences.append(tr("It downloads {size}.", size=_megabytes(status.install_size_bytes)))
    if status.install_disk_bytes is not None:
        sentences.append(tr("It takes {size} on the disk.", size=_megabytes(status.install_disk_bytes)))
    sentences.append(tr("It goes into this application's own data folder and can be removed at any time."))
    return " ".join(sentences)


def _megabytes(size: int) -> str:
    return tr("{megabytes} MB", megabytes=max(1, round(size / 1_000_000)))
