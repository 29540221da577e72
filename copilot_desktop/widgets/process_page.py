"""The page of the agent's process: what it takes of the computer, what it holds, how often it has ended."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from copilot_desktop.translation import ntr, tr
from copilot_desktop.viewmodels.application import ApplicationViewModel
from copilot_desktop.viewmodels.connection_status import ConnectionState
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.widgets.detail_box import DetailBox
from copilot_desktop.widgets.flow_row import FlowRow
from copilot_desktop.widgets.info_rows import InfoRow, InfoRows
from copilot_desktop.widgets.page_controls import PageButton
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.process_words import memory_words, moment_words, span_words
from copilot_desktop.widgets.restart_question import ask_before_restart
from copilot_desktop.widgets.scrolling_column import ScrollingColumn
from copilot_desktop.widgets.style import Style

_COLUMN: Final = 760

#: Rows of one list; its heading counts all.
_MAX_ROWS: Final = 50


class ProcessPage(QWidget):
    """Reads while it is seen, once a second at most."""

    def __init__(
        self,
        app: ApplicationViewModel,
        style: Style,
        parent: QWidget | None = None,
        *,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._style = style
        self._clock = clock
        self.setAccessibleName(tr("Agent process"))
        self._title = PlainLabel(style, tr("Agent process"), "heading1", parent=self)
        self._text = PlainLabel(
            style,
            tr("One process of the Copilot CLI runs all sessions. It ends with everything it has started."),
            "ui",
            "text.secondary",
            wrap=True,
            parent=self,
        )
        self.back = PageButton(style, tr("Back"), kind="ghost", parent=self)
        self.restart = PageButton(style, tr("Restart…"), icon="retry", parent=self)
        self.release = PageButton(style, tr("Release idle sessions"), parent=self)
        self.show_log = PageButton(style, tr("Show log"), parent=self)
        self.facts = InfoRows(style, tr("Agent process"), self)
        self.sessions = InfoRows(style, tr("Loaded sessions"), self)
        self.children_list = InfoRows(style, tr("Programs it has started"), self)
        self.restarts = InfoRows(style, tr("Restarts"), self)
        self._sessions_title = self._heading()
        self._children_title = self._heading()
        self._restarts_title = self._heading()
        self.log = DetailBox(style, self)
        self.log.setAccessibleName(tr("What the CLI has written"))
        self._no_log = PlainLabel(
            style, tr("The CLI has written nothing."), "ui", "text.secondary", parent=self
        )
        self.log.hide()
        self._no_log.hide()
        self._wants_log = False
        self._lay_out()
        self.setFocusProxy(self.restart)
        self.back.clicked.connect(app.show_process)
        self.restart.clicked.connect(self._restart)
        self.release.clicked.connect(app.idle.release_now)
        self.show_log.clicked.connect(self._toggle_log)
        self.sessions.opened.connect(app.open_session)
        app.process.changed.connect(self._follow)
        app.connection_changed.connect(self._follow)

    def _heading(self) -> PlainLabel:
        return PlainLabel(self._style, "", "smallStrong", "text.secondary", parent=self)

    def _lay_out(self) -> None:
        scroll = ScrollingColumn(
            self._style, max_width=_COLUMN, surface="surface.canvas", centred=False, parent=self
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        column = scroll.column
        column.addWidget(self._title)
        scroll.add_gap(4)
        column.addWidget(self._text)
        scroll.add_gap(16)
        column.addWidget(FlowRow(self._style, (self.restart, self.release, self.show_log), (self.back,)))
        for log in (self.log, self._no_log):
            column.addWidget(log)
        scroll.add_gap(16)
        column.addWidget(self.facts)
        for heading, rows in (
            (self._sessions_title, self.sessions),
            (self._children_title, self.children_list),
            (self._restarts_title, self.restarts),
        ):
            scroll.add_gap(20)
            column.addWidget(heading)
            scroll.add_gap(6)
            column.addWidget(rows)

    # ---- following -------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._app.process.watch(True)
        self._follow()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._app.process.watch(False)

    def _follow(self) -> None:
        if not self.isVisible():
            return
        process, now = self._app.process, self._clock()
        usage = process.usage
        self.facts.show_rows(self._facts(now))
        loaded = process.sessions
        idle = sum(not session.is_busy for session in loaded)
        self.release.setEnabled(idle > 0)
        self.restart.setEnabled(self._app.connection.state not in (ConnectionState.INSTALLING,))
        self._sessions_title.setText(
            ntr("{count} session loaded", "{count} sessions loaded", len(loaded))
            if loaded
            else tr("No session is loaded")
        )
        self.sessions.show_rows(
            [
                InfoRow(
                    session.title,
                    tr("at work")
                    if session.is_busy
                    else moment_words(session.last_active_at, now)
                    if session.last_active_at
                    else "",
                    key=session.session_id,
                )
                for session in loaded[:_MAX_ROWS]
            ]
        )
        children = usage.children if usage is not None else ()
        count = usage.child_count if usage is not None else 0
        self._children_title.setText(
            ntr("{count} program started by it", "{count} programs started by it", count)
            if count
            else tr("It has started no other program")
        )
        self.children_list.show_rows(
            [
                InfoRow(
                    child.command,
                    tr(
                        "{pid} · {memory} · since {time}",
                        pid=child.pid,
                        memory=memory_words(child.memory_bytes) or "–",
                        time=moment_words(child.started_at, now),
                    ),
                    is_code=True,
                )
                for child in children
            ]
        )
        self._restarts_title.setText(
            ntr("{count} restart", "{count} restarts", process.restart_count)
            if process.restart_count
            else tr("No restarts")
        )
        self.restarts.show_rows(
            [InfoRow(restart.reason, moment_words(restart.at, now)) for restart in process.restarts]
        )
        self._show_log()

    def _facts(self, now: float) -> list[InfoRow]:
        status, process = self._app.connection, self._app.process
        usage = process.usage
        rows = []
        if status.cli_version:
            rows.append(InfoRow(tr("Version"), status.cli_version))
        rows.append(
            InfoRow(tr("Process"), str(process.pid) if process.pid is not None else tr("not running"))
        )
        if usage is not None:
            cpu = "–" if usage.cpu_percent is None else f"{usage.cpu_percent:.0f} %"
            rows += [
                InfoRow(tr("Running for"), span_words(now - usage.main.started_at)),
                InfoRow(tr("Memory, with everything it has started"), memory_words(usage.memory_bytes)),
                InfoRow(tr("Memory of the CLI alone"), memory_words(usage.main.memory_bytes)),
                InfoRow(tr("Processor, 100 % is one core"), cpu),
            ]
        if status.cli_path:
            rows.append(InfoRow(status.cli_path, is_code=True))
        return rows

    # ---- commands --------------------------------------------------------------------------

    def _restart(self) -> None:
        ask_before_restart(self._app, self._style, self, self._app.restart_agent)

    def _toggle_log(self) -> None:
        self._wants_log = not self._wants_log
        self.show_log.setText(tr("Hide log") if self._wants_log else tr("Show log"))
        self._show_log()

    def _show_log(self) -> None:
        text = self._app.process.stderr_tail if self._wants_log else ""
        self.log.show_text(text)
        self._no_log.setVisible(self._wants_log and not text.strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat() and self._app.page is Page.PROCESS:
            event.accept()
            self._app.show_process()
            return
        super().keyPressEvent(event)
