"""The question whether the agent may work in a folder at all."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.application import ApplicationViewModel
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.widgets.answer_guard import AnswerGuard, Clock
from copilot_desktop.widgets.command_text import CommandText
from copilot_desktop.widgets.flow_row import FlowRow
from copilot_desktop.widgets.page_controls import CheckBox, PageButton
from copilot_desktop.widgets.panel import IconView
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.scrolling_column import ScrollingColumn
from copilot_desktop.widgets.style import Style

_PRESSES: Final = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.TouchBegin,
)
_ANSWER_KEYS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Select)

#: Lines of a path before its box scrolls.
_PATH_LINES: Final = 8

_COLUMN: Final = 560


class TrustPage(QWidget):
    """Asks whether `trust_folder` may be worked in. No answer is given by accident.

    The page follows prompts that are sent with Enter: until it stood still for half a second
    in an active window no key and no click counts, and a held key never does.
    """

    def __init__(
        self,
        app: ApplicationViewModel,
        style: Style,
        parent: QWidget | None = None,
        *,
        clock: Clock = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._style = style
        self.guard = AnswerGuard(self, clock)
        self._tile = IconView(style, "folder", "attention.text", tile="attention.subtle", parent=self)
        self._title = PlainLabel(
            style, tr("Do you trust the files in this folder?"), "heading1", wrap=True, parent=self
        )
        self._path = CommandText(style, max_lines=_PATH_LINES, parent=self)
        self._reason = PlainLabel(
            style,
            tr(
                "The agent reads instructions and settings from this folder and from the folders in it, "
                "and they can tell it what to do. It can run commands and change files here after asking "
                "you. Trust a folder only when you know where its files come from."
            ),
            "ui",
            "text.secondary",
            wrap=True,
            selectable=True,
            parent=self,
        )
        self._warning = PlainLabel(style, "", "ui", "attention.text", wrap=True, parent=self)
        self._remember = CheckBox(style, tr("Remember for this folder"), self)
        self._refuse = PageButton(style, tr("Choose another folder"), parent=self)
        self._accept = PageButton(style, tr("Trust and continue"), kind="primary", parent=self)
        self._lay_out()

        for button in (self._refuse, self._accept):
            button.installEventFilter(self)
        self._refuse.clicked.connect(self._press_refuse)
        self._accept.clicked.connect(self._press_accept)
        self.setFocusProxy(self._refuse)
        app.page_changed.connect(self._follow)
        style.changed.connect(self._restyle)
        self._restyle()
        self._follow()

    def _lay_out(self) -> None:
        self._scroll = ScrollingColumn(self._style, max_width=_COLUMN, surface="surface.canvas", parent=self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        actions = FlowRow(self._style, trailing=(self._refuse, self._accept))
        column = self._column = self._scroll.column
        column.addWidget(self._tile)
        for widget in (self._title, self._path, self._reason, self._warning):
            column.addWidget(widget)
        column.addWidget(self._remember, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(actions)
        for first, second in (
            (self._path, self._remember),
            (self._remember, self._refuse),
            (self._refuse, self._accept),
        ):
            QWidget.setTabOrder(first, second)

    def _restyle(self) -> None:
        self._column.setSpacing(self._style.px(12))

    def _follow(self) -> None:
        if self._app.page is not Page.TRUST:
            return
        folder = self._app.trust_folder
        if folder != self._path.text() or not self.isVisible():
            self._path.set_text(folder)
            self._path.setAccessibleName(tr("Folder: {folder}", folder=self._path.accessibleName()))
            self._remember.setChecked(True)
            self.guard.restart()
        warning = _warning_of(folder)
        self._warning.setText(warning)
        self._warning.setVisible(bool(warning))
        self.setAccessibleName(self._title.text())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow()
        # The answer that changes nothing; the key that sent the prompt is still dead here.
        self._refuse.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- answering -------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _PRESSES and not self.guard.is_open:
            return True
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in _ANSWER_KEYS
            and (event.isAutoRepeat() or not self.guard.is_open)
        ):
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            if not event.isAutoRepeat():
                self._press_refuse()
            return
        super().keyPressEvent(event)

    def _press_refuse(self) -> None:
        if self.guard.is_open:
            self._app.refuse_trust()

    def _press_accept(self) -> None:
        if self.guard.is_open:
            self._app.trust(remember=self._remember.isChecked())


def _warning_of(folder: str) -> str:
    """Return words for a folder that holds far more than a project."""
    path = Path(folder)
    if path == Path.home():
        return tr("This is your home folder. Trusting it covers everything in it.")
    if folder and path == Path(path.anchor):
        return tr("This is the whole disk. Trusting it covers everything on it.")
    return ""
