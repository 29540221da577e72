"""The tab of the protocol log: every message of the session, while the tab is open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.wire_log import WireLog
from copilot_desktop.viewmodels.wire_rows import WireFilter, WireRow
from copilot_desktop.widgets.panes.json_view import JsonView
from copilot_desktop.widgets.panes.pane import Pane
from copilot_desktop.widgets.panes.wire_list import WIRE_ROLE, WireList
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.search_field import SearchField
from copilot_desktop.widgets.style import Style


class EventsPane(Pane):
    """Listens from the moment it is seen; hidden it costs nothing, and what it has heard stays."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._log: WireLog | None = None
        self._is_watching = False
        self._shown: WireRow | None = None
        #: Asks where to save or to record; None when it does not.
        self.saving: QFileDialog | None = None
        self.field = SearchField(style, self)
        self.field.setPlaceholderText(tr("Filter, for example -delta tool."))
        self.field.setAccessibleName(tr("Filter messages"))
        self.field.setToolTip(tr("Words show messages with one of them in the name, -words hide them."))
        self.pause_button = self._button(tr("Pause"))
        self.pause_button.setCheckable(True)
        self.save_button = self._button(tr("Save or record"))
        self.clear_button = self._button(tr("Clear"))
        self.copy_button = self._button(tr("Copy the message"))
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill)
        self.save_button.setMenu(self.menu)
        self.save_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.list = WireList(style, self)
        middle = Qt.TextElideMode.ElideMiddle
        self._note = PlainLabel(style, "", "small", "text.secondary", wrap=True, parent=self)
        self._name = PlainLabel(style, "", "terminal", elide=middle, parent=self)
        self.json = JsonView(style, self)
        self._head = QHBoxLayout()
        self._head.addWidget(self.field, 1)
        for button in (self.pause_button, self.save_button, self.clear_button):
            self._head.addWidget(button)
        self._below = QWidget(self)
        self._lower_head = QHBoxLayout()
        self._lower_head.addWidget(self._name, 1)
        self._lower_head.addWidget(self.copy_button)
        self._lower = QVBoxLayout(self._below)
        self._lower.addLayout(self._lower_head)
        self._lower.addWidget(self.json, 1)
        self._splitter = QSplitter(Qt.Orientation.Vertical, self)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self._splitter.addWidget(self.list)
        self._splitter.addWidget(self._below)
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 2)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self._note)
        self._column.addWidget(self._splitter, 1)
        self.field.textChanged.connect(self._narrow)
        self.pause_button.clicked.connect(self._pause)
        self.clear_button.clicked.connect(self._clear)
        self.copy_button.clicked.connect(self._copy)
        self.list.row_chosen.connect(self._show_row)
        style.changed.connect(self._restyle)
        self._restyle()
        self._show()

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("kind", "icon")
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    # ---- the session -----------------------------------------------------------------------

    def set_chat(self, chat: ChatViewModel | None) -> None:
        log = chat.wire_log if chat is not None else None
        if log is self._log:
            return
        self._watch(False)
        if self._log is not None:
            self._log.added.disconnect(self._add)
            self._log.cleared.disconnect(self._reset)
            self._log.changed.disconnect(self._show)
        self._log = log
        if log is not None:
            log.added.connect(self._add)
            log.cleared.connect(self._reset)
            log.changed.connect(self._show)
            self._watch(self.isVisible())
        self._reset()

    def lose_chat(self) -> None:
        if self._log is not None and self._is_watching:
            self._log.close()
        self._log = None
        self._is_watching = False
        self._reset()

    def _watch(self, is_on: bool) -> None:
        if self._log is None or is_on == self._is_watching:
            return
        self._is_watching = is_on
        if is_on:
            self._log.watch()
        else:
            self._log.unwatch()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._watch(True)
        self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._watch(False)

    def first_control(self) -> QWidget:
        return self.list if self.list.rows.rowCount() else self.field

    # ---- what is shown ---------------------------------------------------------------------

    def _reset(self) -> None:
        self.list.rows.show_rows(self._log.rows if self._log is not None else ())
        self._show_row(None)
        self.list.scrollToBottom()
        self._show()

    def _add(self, rows: list[WireRow], _dropped: int) -> None:
        log = self._log
        if log is None:
            return
        follows = self.list.is_at_end
        self.list.rows.add_rows(rows, log.oldest)
        if follows:
            self.list.scrollToBottom()
        self._show()

    def _show(self) -> None:
        log = self._log
        is_paused = log is not None and log.is_paused
        self.pause_button.setChecked(is_paused)
        words = tr("Go on") if is_paused else tr("Pause")
        self.pause_button.setAccessibleName(words)
        self.pause_button.setToolTip(words)
        self._restyle_pause(is_paused)
        note = ""
        if log is not None and log.recording:
            name = visible_line(Path(log.recording).name, 80)
            note = tr("Recording to {name}. Known keys are left out.", name=name)
        elif not self.list.rows.rowCount():
            has_rows = log is not None and bool(log.rows)
            note = tr("No message matches.") if has_rows else tr("What passes from now on is listed here.")
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def _show_row(self, row: WireRow | None) -> None:
        self._shown = row
        self._below.setVisible(row is not None)
        if row is not None and self._log is not None:
            self._name.setText(visible_line(row.name, 200))
            self.json.show_value(self._log.content(row))

    # ---- commands --------------------------------------------------------------------------

    def _narrow(self) -> None:
        current = self.list.currentIndex().data(WIRE_ROLE)
        self.list.rows.show_rows(self._log.rows if self._log is not None else (), self._wanted())
        if current is None or not self._wanted().lets_through(current):
            self._show_row(None)
        self.list.scrollToBottom()
        self._show()

    def _wanted(self) -> WireFilter:
        return WireFilter(self.field.text())

    def _pause(self) -> None:
        if self._log is not None:
            self._log.set_paused(not self._log.is_paused)

    def _clear(self) -> None:
        if self._log is not None:
            self._log.clear()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.json.text())

    def _fill(self) -> None:
        self.menu.clear()
        is_recording = self._log is not None and bool(self._log.recording)
        save = self.menu.addAction(tr("Save what is listed…"))
        save.setEnabled(self.list.rows.rowCount() > 0)
        save.triggered.connect(lambda _checked=False: self._ask_where("session", self._save))
        if is_recording:
            stop = self.menu.addAction(tr("Stop recording"))
            stop.triggered.connect(lambda _checked=False: self._stop_recording())
        else:
            record = self.menu.addAction(tr("Record everything to a file…"))
            record.triggered.connect(lambda _checked=False: self._ask_where("recording", self._record))

    def _ask_where(self, name: str, command: Callable[[str], None]) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, tr("Save"), str(Path(folder) / f"{name}.jsonl"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix("jsonl")
        dialog.fileSelected.connect(command)
        dialog.finished.connect(self._forget_saving)
        self.saving = dialog
        dialog.open()

    def _forget_saving(self) -> None:
        self.saving = None

    def _save(self, path: str) -> None:
        if self._log is not None:
            self._log.save(path, self._wanted())

    def _record(self, path: str) -> None:
        if self._log is not None:
            self._log.record(path)

    def _stop_recording(self) -> None:
        if self._log is not None:
            self._log.stop_recording()

    # ---- looks -----------------------------------------------------------------------------

    def _restyle(self) -> None:
        px = self._style.px
        self._column.setContentsMargins(1, 0, 1, 0)
        self._column.setSpacing(0)
        self._head.setContentsMargins(px(11), px(8), px(7), px(8))
        self._head.setSpacing(px(4))
        self._note.setContentsMargins(px(15), px(6), px(15), px(6))
        self._lower.setContentsMargins(0, 0, 0, 0)
        self._lower.setSpacing(0)
        self._lower_head.setContentsMargins(px(12), px(4), px(7), px(4))
        side = px(16)
        for button, icon in (
            (self.save_button, "download"),
            (self.clear_button, "trash"),
            (self.copy_button, "copy"),
        ):
            button.setIcon(self._style.icon(icon, side, "text.secondary"))
            button.setIconSize(QSize(side, side))
        self._restyle_pause(self.pause_button.isChecked())

    def _restyle_pause(self, is_paused: bool) -> None:
        side = self._style.px(16)
        self.pause_button.setIcon(self._style.icon("play" if is_paused else "pause", side, "text.secondary"))
        self.pause_button.setIconSize(QSize(side, side))
