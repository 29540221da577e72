"""The page of what a session is given: MCP servers, skills, agents, instructions."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.application import ApplicationViewModel
from copilot_desktop.viewmodels.custom_rows import MOST_ROWS, Part
from copilot_desktop.viewmodels.files import FileKind, FoundFile
from copilot_desktop.viewmodels.mcp_form import McpForm
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.widgets.ask_dialog import AskDialog
from copilot_desktop.widgets.custom_list import CustomList
from copilot_desktop.widgets.custom_row import Act
from copilot_desktop.widgets.flow_row import FlowRow
from copilot_desktop.widgets.link_opener import open_address, open_path
from copilot_desktop.widgets.mcp_form_panel import McpFormPanel
from copilot_desktop.widgets.new_custom_dialog import NewCustomDialog
from copilot_desktop.widgets.page_controls import PageButton, set_plain_tool_tip
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.scrolling_column import ScrollingColumn
from copilot_desktop.widgets.segmented import Segmented
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.tab_strip import TabStrip

_COLUMN: Final = 760
_MAX_TITLE: Final = 80
_PARTS: Final = tuple(Part)
_SESSION: Final = "session"
_NEW: Final = "new"


class CustomizePage(QWidget):
    """Reads while it is seen.

    Attributes:
        open_address, open_path: what touches the system; tests put their own there.
        dialog: the question that is open, None for none.
    """

    def __init__(self, app: ApplicationViewModel, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._customizing = app.customizing
        self._style = style
        self._part = app.customizing.front
        self.open_address: Callable[[str], bool] = open_address
        self.open_path: Callable[[Path], bool] = open_path
        self.dialog: AskDialog | None = None
        self.setAccessibleName(tr("Customize"))
        self._title = PlainLabel(style, tr("Customize"), "heading1", parent=self)
        self._text = PlainLabel(style, "", "ui", "text.secondary", wrap=True, parent=self)
        self.scope = Segmented(style, tr("What is shown"), self)
        self.load = PageButton(style, tr("Load the session"), parent=self)
        self.tabs = TabStrip(style, (tr("MCP servers"), tr("Skills"), tr("Agents"), tr("Instructions")), self)
        self.add = PageButton(style, "", icon="plus", parent=self)
        self.reload = PageButton(style, tr("Reload"), icon="retry", parent=self)
        self.back = PageButton(style, tr("Back"), kind="ghost", parent=self)
        self.status = PlainLabel(style, "", "ui", "text.secondary", wrap=True, parent=self)
        self.form = McpFormPanel(style, self)
        self.list = CustomList(style, self._customizing, self)
        self.nothing = PlainLabel(style, "", "ui", "text.secondary", wrap=True, parent=self)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.tabs)

    def _lay_out(self) -> None:
        scroll = ScrollingColumn(
            self._style, max_width=_COLUMN, surface="surface.canvas", centred=False, parent=self
        )
        self._scroll = scroll
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        column = scroll.column
        column.addWidget(self._title)
        scroll.add_gap(4)
        column.addWidget(self._text)
        scroll.add_gap(12)
        column.addWidget(FlowRow(self._style, (self.scope, self.load), (self.back,)))
        scroll.add_gap(16)
        column.addWidget(self.tabs)
        scroll.add_gap(12)
        self._actions = FlowRow(self._style, (self.add, self.reload), ())
        column.addWidget(self._actions)
        scroll.add_gap(8)
        for widget in (self.status, self.form):
            column.addWidget(widget)
        scroll.add_gap(8)
        column.addWidget(self.list)
        column.addWidget(self.nothing)
        self.status.hide()

    def _connect(self) -> None:
        customizing = self._customizing
        self.back.clicked.connect(self._go_back)
        self.load.clicked.connect(customizing.load_session)
        self.scope.chosen.connect(lambda key: customizing.look_at_new(key == _NEW))
        self.tabs.chosen.connect(lambda index: customizing.bring(_PARTS[index]))
        self.add.clicked.connect(self._add)
        self.reload.clicked.connect(lambda: customizing.reload(self._part))
        self.form.saved.connect(customizing.save)
        self.form.closed.connect(self._close_form)
        self.list.acted.connect(self._act)
        self.list.switched.connect(self._switch)
        customizing.changed.connect(self._follow)
        customizing.tools_changed.connect(self._follow)
        customizing.said.connect(self._say)
        customizing.file_found.connect(self._take_file)
        self._app.page_changed.connect(self._leave)

    # ---- following -------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._customizing.watch(True)
        self._follow()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._customizing.watch(False)

    def _leave(self) -> None:
        if self._app.page is not Page.CUSTOMIZE:
            self.form.close_form()
            self._say("")

    def _go_back(self) -> None:
        self._app.show_customize()

    def _follow(self) -> None:
        if not self.isVisible():
            return
        customizing = self._customizing
        if customizing.front is not self._part:
            self._part = customizing.front
            self.form.close_form()
            self._say("")
        state = customizing.part(self._part)
        self._text.setText(self._about())
        self._show_scope()
        self.tabs.set_current(_PARTS.index(self._part))
        for index, part in enumerate(_PARTS):
            rows = customizing.part(part).rows
            self.tabs.set_count(index, len(rows))
        self.add.setText(
            {
                Part.SERVERS: tr("Add a server…"),
                Part.SKILLS: tr("New skill…"),
                Part.AGENTS: tr("New agent…"),
                Part.INSTRUCTIONS: tr("New file…"),
            }[self._part]
        )
        why_not = self._why_no_new()
        is_busy = customizing.is_busy(self._part, "")
        self.add.setEnabled(not why_not and not is_busy)
        set_plain_tool_tip(self.add, why_not)
        self.add.setAccessibleDescription(why_not)
        self.reload.setVisible(customizing.is_live)
        self.reload.setEnabled(not is_busy and not state.why_none)
        self._actions.sync()
        self.list.show_rows(self._part, state.rows)
        words = self._nothing_words()
        self.nothing.setText(words)
        self.nothing.setVisible(bool(words))

    def _about(self) -> str:
        chat = self._customizing.chat
        if chat is None:
            return tr("What every new session is given.")
        title = visible_line(chat.title, _MAX_TITLE)
        if self._customizing.is_for_new:
            return tr("What a new session in the folder of “{title}” is given.", title=title)
        if self._customizing.is_live:
            return tr(
                "What the session “{title}” works with. A switch holds while it is loaded.", title=title
            )
        return tr(
            "The session “{title}” is not loaded. This is what its folder and you would give it.", title=title
        )

    def _show_scope(self) -> None:
        customizing = self._customizing
        has_chat = customizing.chat is not None
        self.scope.setVisible(has_chat)
        chosen = _NEW if customizing.is_for_new else _SESSION
        self.scope.set_choices([(_SESSION, tr("This session")), (_NEW, tr("New sessions"))], chosen)
        self.load.setVisible(has_chat and not customizing.is_for_new and not customizing.is_live)
        parent = self.scope.parentWidget()
        if isinstance(parent, FlowRow):
            parent.sync()

    def _why_no_new(self) -> str:
        state = self._customizing.part(self._part)
        if state.why_none or not state.is_known:
            return state.why_none or tr("The list is being read.")
        if self._part is Part.SERVERS:
            return ""
        if state.why_no_new:
            return state.why_no_new
        return "" if state.places else tr("All the files that are read are there already.")

    def _nothing_words(self) -> str:
        state = self._customizing.part(self._part)
        if state.failure is not None:
            failure = state.failure
            return " ".join(part for part in (failure.title, failure.sentence, failure.next_step) if part)
        if state.why_none:
            return state.why_none
        if not state.is_known:
            return tr("Reading…")
        if len(state.rows) > MOST_ROWS:
            return tr("The first {count} are shown.", count=MOST_ROWS)
        if state.rows:
            return ""
        return {
            Part.SERVERS: tr("No MCP server is set up. A server gives the agent tools of other programs."),
            Part.SKILLS: tr("There are no skills. A skill tells the model how something is done."),
            Part.AGENTS: tr("There are no agents. An agent has instructions and tools of its own."),
            Part.INSTRUCTIONS: tr("There are no files with instructions."),
        }[self._part]

    def _say(self, words: str) -> None:
        shown = visible_line(words, 400)
        self.status.setText(shown)
        self.status.setVisible(bool(shown))
        if shown and QAccessible.isActive() and self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, shown))

    # ---- commands --------------------------------------------------------------------------

    def _switch(self, key: str, is_on: bool) -> None:
        self._say("")
        self._customizing.switch(self._part, key, is_on)

    def _act(self, act: Act, key: str) -> None:
        customizing = self._customizing
        self._say("")
        match act:
            case Act.RESTART:
                customizing.restart(key)
            case Act.EDIT:
                self._open_form(customizing.form(key))
            case Act.REMOVE:
                self._ask_to_remove(key)
            case Act.OPEN:
                self._open_file(key)
            case Act.SIGN_IN | Act.SIGN_IN_ANEW:
                customizing.sign_in(key, anew=act is Act.SIGN_IN_ANEW)
            case Act.OPEN_ADDRESS:
                signing = customizing.signing.get(key)
                if signing is not None and not self.open_address(signing.address):
                    self._say(tr("The system could not open the address."))
            case Act.STOP_WAITING:
                customizing.stop_waiting(key)
            case Act.CHOOSE | Act.LEAVE:
                customizing.choose_agent(key, act is Act.CHOOSE)

    def _add(self) -> None:
        self._say("")
        if self._part is Part.SERVERS:
            self._open_form(McpForm())
            return
        state = self._customizing.part(self._part)
        if not state.places:
            return
        part = self._part
        taken = {row.key for row in state.rows}
        dialog = NewCustomDialog(self._style, part, state.places, taken, self.window())
        dialog.wanted.connect(lambda place, name, about: self._customizing.create(part, place, name, about))
        self._open(dialog)

    def _open_form(self, form: McpForm) -> None:
        self.form.open(form, self._customizing.server_names - {form.name})
        self._scroll.reveal(self.form)

    def _close_form(self) -> None:
        if self.isVisible():
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_to_remove(self, server: str) -> None:
        dialog = AskDialog(
            self._style,
            tr("Remove the MCP server?"),
            tr(
                "{name} is taken out of the configuration of the CLI, with its variables and headers. "
                "Sessions use it no longer.",
                name=visible_line(server, _MAX_TITLE),
            ),
            tr("Remove"),
            parent=self.window(),
        )
        dialog.accepted.connect(lambda: self._customizing.remove(server))
        self._open(dialog)

    def _open(self, dialog: AskDialog) -> None:
        dialog.finished.connect(self._forget_dialog)
        self.dialog = dialog
        dialog.open()

    def _forget_dialog(self) -> None:
        self.dialog = None

    def _open_file(self, key: str) -> None:
        rows = self._customizing.part(self._part).rows
        path = next((row.path for row in rows if row.key == key), "")
        if path:
            self._customizing.find_file(path)

    def _take_file(self, found: FoundFile) -> None:
        if not self.isVisible():
            return
        if found.path is None or found.kind is FileKind.REFUSED:
            self._say(found.reason)
        elif found.kind is FileKind.SHOWS:
            self.open_path(found.path.parent)
            self._say(tr("{reason} It is shown in its folder.", reason=found.reason))
        elif not self.open_path(found.path):
            self._say(tr("The system could not open the file."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat() and self._app.page is Page.CUSTOMIZE:
            event.accept()
            self._app.show_customize()
            return
        super().keyPressEvent(event)
