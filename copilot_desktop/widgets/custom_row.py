"""One MCP server, skill, agent or file of instructions: its state, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from copilot_desktop.protocol.mcp import McpTool
from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import ntr, tr
from copilot_desktop.viewmodels.custom_rows import CustomRow, Mark
from copilot_desktop.viewmodels.session_servers import SigningIn
from copilot_desktop.widgets.action_button import ActionButton
from copilot_desktop.widgets.flow_row import FlowRow
from copilot_desktop.widgets.page_controls import set_plain_tool_tip
from copilot_desktop.widgets.panel import IconView
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.safe_text import SafeText
from copilot_desktop.widgets.spinner import Spinner
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.switch import Switch

_MAX_TITLE: Final = 120
_MAX_TEXT: Final = 400
_MAX_ERROR: Final = 1500
#: Tools of a server that are listed; its line counts all.
_MAX_TOOLS: Final = 100

_ICONS: Final = {
    Mark.ON: ("success", "status.done"),
    Mark.OFF: ("pending", "text.tertiary"),
    Mark.STARTING: ("in-progress", "status.streaming"),
    Mark.FAILED: ("failed", "danger.text"),
    Mark.SIGN_IN: ("key", "attention.text"),
}


class Act(Enum):
    """What a person may want with a row."""

    RESTART = "restart"
    EDIT = "edit"
    REMOVE = "remove"
    OPEN = "open"
    SIGN_IN = "sign-in"
    SIGN_IN_ANEW = "sign-in-anew"
    OPEN_ADDRESS = "open-address"
    STOP_WAITING = "stop-waiting"
    CHOOSE = "choose"
    LEAVE = "leave"


class CustomRowView(QWidget):
    """Signals:
    acted(act, key): an `Act` is wanted with the row of this key.
    switched(key, is_on): it is to be on or off.
    """

    acted = Signal(object, str)
    switched = Signal(str, bool)

    accessible_role = QAccessible.Role.ListItem

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self.row = CustomRow("", "", "", "", Mark.OFF)
        self._tools: tuple[McpTool, ...] = ()
        self._shows_tools = False
        self._signing: SigningIn | None = None
        right = Qt.TextElideMode.ElideRight
        self._icon = IconView(style, "pending", "text.tertiary", parent=self)
        self._title = PlainLabel(style, "", "uiStrong", elide=right, parent=self)
        self._state = PlainLabel(style, "", "small", "text.secondary", parent=self)
        self._spinner = Spinner(style, self)
        self.choose = ActionButton(style, tr("Use"), parent=self)
        self.open_file = ActionButton(style, tr("Open"), parent=self)
        self.more = QToolButton(self)
        self.more.setProperty("kind", "icon")
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.switch = Switch(style, self)
        self._about = PlainLabel(style, "", "small", "text.secondary", elide=right, parent=self)
        self.tools_button = ActionButton(style, "", kind="ghost", icon="chevron-right", parent=self)
        self.tools = QWidget(self)
        self.tools.setObjectName("page")
        self._tool_lines = QVBoxLayout(self.tools)
        self.tool_labels: list[PlainLabel] = []
        self.error = SafeText(style, "", "small", "danger.text", parent=self)
        self.advice = PlainLabel(style, "", "small", "text.secondary", wrap=True, parent=self)
        self.sign_in = ActionButton(style, tr("Sign in"), kind="primary", icon="sign-in", parent=self)
        self.open_address = ActionButton(style, tr("Open in the browser"), kind="primary", parent=self)
        self.copy_address = ActionButton(style, tr("Copy the address"), parent=self)
        self.stop_waiting = ActionButton(style, tr("Stop waiting"), kind="ghost", parent=self)
        self.restart = ActionButton(style, tr("Restart"), icon="retry", parent=self)
        self.edit = ActionButton(style, tr("Edit…"), icon="edit", parent=self)
        self._lay_out()
        self._connect()
        style.changed.connect(self._restyle)
        self._restyle()

    def _lay_out(self) -> None:
        self._top = QHBoxLayout()
        self._top.addWidget(self._icon)
        self._top.addWidget(self._spinner)
        self._top.addWidget(self._title, 1)
        shown: tuple[QWidget, ...] = (self._state, self.choose, self.open_file, self.more, self.switch)
        for control in shown:
            self._top.addWidget(control)
        self._tools_row = FlowRow(self._style, (self.tools_button,), (), self)
        self._actions = FlowRow(
            self._style,
            (
                self.sign_in,
                self.open_address,
                self.copy_address,
                self.stop_waiting,
                self.restart,
                self.edit,
            ),
            (),
            self,
        )
        self._lines = QVBoxLayout()
        lines: tuple[QWidget, ...] = (self._about, self.error, self.advice, self._actions, self._tools_row)
        for line in (*lines, self.tools):
            self._lines.addWidget(line)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._top)
        self._column.addLayout(self._lines)

    def _connect(self) -> None:
        for button, act in (
            (self.sign_in, Act.SIGN_IN),
            (self.open_address, Act.OPEN_ADDRESS),
            (self.stop_waiting, Act.STOP_WAITING),
            (self.restart, Act.RESTART),
            (self.edit, Act.EDIT),
            (self.open_file, Act.OPEN),
        ):
            button.clicked.connect(lambda _checked=False, it=act: self._act(it))
        self.copy_address.clicked.connect(self._copy_address)
        self.choose.clicked.connect(self._choose)
        self.more.clicked.connect(self._open_menu)
        self.switch.switched.connect(lambda is_on: self.switched.emit(self.row.key, is_on))
        self.tools_button.clicked.connect(self._toggle_tools)

    # ---- what it shows ---------------------------------------------------------------------

    def show_row(
        self,
        row: CustomRow,
        *,
        is_busy: bool = False,
        tools: Sequence[McpTool] = (),
        signing: SigningIn | None = None,
    ) -> None:
        """Show a row.

        Args:
            is_busy: a change of it is on its way.
            tools: what a server that is connected offers, () when that is not known yet.
            signing: a sign-in to it that goes on.
        """
        self.row, self._signing = row, signing
        title = visible_line(row.title, _MAX_TITLE)
        is_turning = is_busy or row.mark is Mark.STARTING or (signing is not None and not signing.address)
        self._icon.set_icon(*_ICONS[row.mark])
        self._icon.setVisible(not is_turning)
        self._spinner.setVisible(is_turning)
        self._title.setText(title)
        set_plain_tool_tip(self._title, row.title)
        state = self._state_words(row)
        self._state.setText(state)
        self._state.set_color_key(
            {Mark.FAILED: "danger.text", Mark.SIGN_IN: "attention.text"}.get(row.mark, "text.secondary")
        )
        about = visible_line(row.text, _MAX_TEXT)
        source = visible_line(row.source, _MAX_TITLE)
        self._about.setText(" · ".join(part for part in (source, about) if part))
        self._about.setVisible(bool(self._about.text()))
        set_plain_tool_tip(self._about, row.path or row.text)
        self._show_switch(row, title, is_busy=is_busy)
        self.error.set_text(row.error.strip()[:_MAX_ERROR])
        self.error.setVisible(bool(row.error))
        self._show_advice(row)
        self._show_tools(tuple(tools))
        self.open_file.setVisible(self._is_file and bool(row.path))
        self.open_file.setAccessibleName(tr("Open {name}", name=title))
        self.more.setVisible(any(is_offered for is_offered, _words, _act in self._entries()))
        self.more.setAccessibleName(tr("More about {name}", name=title))
        self.more.setToolTip(tr("More"))
        self.setAccessibleName(", ".join(part for part in (title, state, source, about) if part))
        self.setAccessibleDescription(visible_line(row.error, _MAX_TEXT))

    def _state_words(self, row: CustomRow) -> str:
        if self._signing is not None:
            return tr("Signing in…")
        # A word of a later server is foreign, too.
        return visible_line(row.state, _MAX_TITLE)

    def _show_switch(self, row: CustomRow, title: str, *, is_busy: bool) -> None:
        is_agent = row.is_chosen is not None
        self.switch.setVisible(row.is_on is not None and not is_agent)
        self.switch.set_on(bool(row.is_on))
        self.switch.set_reason(row.why_fixed)
        if is_busy:
            self.switch.setEnabled(False)
        self.switch.setAccessibleName(tr("Use {name}", name=title))
        self.choose.setVisible(is_agent)
        self.choose.set_label(tr("Stop using") if row.is_chosen else tr("Use"))
        self.choose.setAccessibleName(
            tr("Stop using {name}", name=title) if row.is_chosen else tr("Use {name}", name=title)
        )
        why = "" if row.is_chosen else row.why_fixed
        self.choose.setEnabled(not why and not is_busy)
        set_plain_tool_tip(self.choose, why)
        self.choose.setAccessibleDescription(why)

    def _show_advice(self, row: CustomRow) -> None:
        signing = self._signing
        words = row.advice
        if signing is not None and signing.address:
            host = visible_line(signing.host, _MAX_TITLE)
            words = (
                tr("The browser came back without a sign-in. Try again at {host}, or stop.", host=host)
                if signing.has_failed
                else tr(
                    "Sign in at {host} in your browser. The tools come by themselves afterwards.", host=host
                )
            )
        elif signing is not None:
            words = tr("Asking the server where to sign in…")
        self.advice.setText(words)
        self.advice.setVisible(bool(words))
        has_address = signing is not None and bool(signing.address)
        self.sign_in.setVisible(row.mark is Mark.SIGN_IN and row.is_live and signing is None)
        for button in (self.open_address, self.copy_address):
            button.setVisible(has_address)
        self.stop_waiting.setVisible(signing is not None)
        has_failed = row.mark is Mark.FAILED
        self.restart.setVisible(has_failed and row.is_live)
        self.edit.setVisible(has_failed and row.is_own)
        self._actions.sync()

    def _show_tools(self, tools: tuple[McpTool, ...]) -> None:
        count = len(tools)
        self.tools_button.setVisible(self.row.has_tools and bool(count))
        self.tools_button.set_label(ntr("{count} tool", "{count} tools", count))
        self.tools_button.setAccessibleName(
            ntr("{count} tool of {name}", "{count} tools of {name}", count, name=self._title.text())
        )
        is_shown = self._shows_tools and self.row.has_tools
        self.tools_button.set_icon("chevron-down" if is_shown else "chevron-right")
        self.tools_button.setAccessibleDescription(tr("Shown below") if is_shown else "")
        self._tools_row.sync()
        if tools != self._tools or is_shown != (not self.tools.isHidden()):
            self._tools = tools
            self._fill_tools(tools if is_shown else ())
        self.tools.setVisible(is_shown and bool(count))

    def _fill_tools(self, tools: tuple[McpTool, ...]) -> None:
        for line in self.tool_labels:
            self._tool_lines.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.tool_labels.clear()
        for tool in tools[:_MAX_TOOLS]:
            name, about = visible_line(tool.name, _MAX_TITLE), visible_line(tool.description, _MAX_TEXT)
            words = tr("{title} \u2013 {text}", title=name, text=about) if about else name
            line = PlainLabel(
                self._style, words, "small", elide=Qt.TextElideMode.ElideRight, parent=self.tools
            )
            set_plain_tool_tip(line, tool.description)
            self._tool_lines.addWidget(line)
            self.tool_labels.append(line)

    # ---- what is done with it --------------------------------------------------------------

    def _act(self, act: Act) -> None:
        self.acted.emit(act, self.row.key)

    def _choose(self) -> None:
        self._act(Act.LEAVE if self.row.is_chosen else Act.CHOOSE)

    def _copy_address(self) -> None:
        if self._signing is not None:
            QGuiApplication.clipboard().setText(self._signing.address)

    def _toggle_tools(self) -> None:
        self._shows_tools = not self._shows_tools
        self._show_tools(self._tools)

    @property
    def _is_file(self) -> bool:
        """There is nothing to do with it but to open it."""
        return self.row.is_on is None and self.row.is_chosen is None

    def _entries(self) -> tuple[tuple[bool, str, Act], ...]:
        row = self.row
        return (
            (bool(row.path) and not self._is_file, tr("Open the file"), Act.OPEN),
            (row.is_live and row.mark is not Mark.FAILED, tr("Restart"), Act.RESTART),
            (row.is_remote and row.has_tools, tr("Sign in as somebody else…"), Act.SIGN_IN_ANEW),
            (row.is_own, tr("Edit…"), Act.EDIT),
            (row.is_own, tr("Remove…"), Act.REMOVE),
        )

    def menu(self) -> QMenu:
        """Return what else can be done with it."""
        menu = QMenu(self)
        for is_offered, words, act in self._entries():
            if is_offered:
                action = menu.addAction(words)
                action.triggered.connect(lambda _checked=False, it=act: self._act(it))
        return menu

    def _open_menu(self) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _restyle(self) -> None:
        px = self._style.px
        self._column.setContentsMargins(px(14), px(10), px(12), px(10))
        self._column.setSpacing(px(2))
        self._top.setSpacing(px(8))
        self._lines.setSpacing(px(6))
        left, right = px(24), 0
        if self.isRightToLeft():
            left, right = right, left
        self._lines.setContentsMargins(left, 0, right, 0)
        self._tool_lines.setContentsMargins(0, 0, 0, 0)
        self._tool_lines.setSpacing(px(4))
        self.more.setIcon(self._style.icon("more", px(16), "text.secondary"))
        self.more.setIconSize(QSize(px(16), px(16)))
