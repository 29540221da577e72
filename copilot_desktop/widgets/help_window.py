"""The help: its pages in a list, and one of them as the conversation is shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSplitter, QVBoxLayout, QWidget

from copilot_desktop import product
from copilot_desktop.error_text import describe_code
from copilot_desktop.rendering.anchors import heading_name
from copilot_desktop.session.entries import EntryId
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.commands import Command, CommandList
from copilot_desktop.viewmodels.help import (
    HelpPages,
    heading,
    help_topics,
    linked_topic,
    place_of_failure,
)
from copilot_desktop.viewmodels.pick_rows import PickRow
from copilot_desktop.viewmodels.shown_conversation import Document
from copilot_desktop.widgets.chat_view import ChatView
from copilot_desktop.widgets.common_commands import closing_command, zoom_commands
from copilot_desktop.widgets.find_bar import FindBar
from copilot_desktop.widgets.focus_ring import FocusRing
from copilot_desktop.widgets.link_opener import open_address
from copilot_desktop.widgets.link_strip import LinkStrip
from copilot_desktop.widgets.pick_view import PickView
from copilot_desktop.widgets.shortcuts import Shortcuts
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.transcript.selection import TextPoint

_SIZE: Final = (920, 680)
_LIST: Final = 240
_ROW: Final = 32

_STEPS: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class HelpWindow(QWidget):
    """Typing in the field keeps the pages that hold the words; a page is shown as soon as it is marked.

    Attributes:
        topic: the page that is shown.
        open_address: opens a link that leads out; tests put their own there.

    Args:
        commands: of the window it belongs to; its keys hold here, too.
    """

    def __init__(
        self, style: Style, pages: HelpPages, parent: QWidget, *, commands: CommandList | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._style = style
        self._pages = pages
        self.topic = ""
        self._document: Document | None = None
        self.open_address: Callable[[str], bool] = open_address
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("{name} help", name=product.NAME))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Search the help"))
        self.field.setAccessibleName(tr("Search the help"))
        self.list = PickView(style, row_height=_ROW, parent=self)
        self.list.setAccessibleName(tr("Pages"))
        self.view = ChatView(style, self)
        self.view.setAccessibleName(tr("Help"))
        self.view.leads_to_end = False
        self.find_bar = FindBar(style, self.view, self)
        self.strip = LinkStrip(style, self.view, self)
        side = QWidget()
        column = QVBoxLayout(side)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        self._side = column
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(side)
        splitter.addWidget(self.view)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([style.px(_LIST), style.px(_SIZE[0] - _LIST)])
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)
        self.focus_ring = FocusRing(self, style)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._search)
        self.list.picked.connect(self._pick)
        self.view.link_activated.connect(self.follow)
        self.view.link_hovered.connect(self._show_address)
        self.view.noted.connect(self.strip.say)
        self.view.copied.connect(self.strip.say_done)
        self.view.find_requested.connect(self._find)
        Shortcuts(self, self._own_commands(commands))
        style.changed.connect(self._restyle)
        self._restyle()
        self._search()
        self.resize(style.px(_SIZE[0]), style.px(_SIZE[1]))

    def _own_commands(self, commands: CommandList | None) -> CommandList:
        own = commands.beside(self) if commands is not None else CommandList(parent=self)
        group = tr("Conversation")
        own.add(
            closing_command(self, "Ctrl+W"),
            Command("chat.find", tr("Find in the conversation"), group, ("Ctrl+F",), self.find_bar.open_bar),
            *zoom_commands(self._style),
        )
        return own

    # ---- what is shown ---------------------------------------------------------------------

    def show_topic(self, topic: str, anchor: str = "") -> None:
        """Show a page, and on it the heading of the name `anchor` (as links to headings have it)."""
        if topic != self.topic:
            try:
                text = self._pages.text(topic)
            except OSError as error:
                text = "\n\n".join(describe_code("unexpected", {"detail": str(error)}).lines())
            self.topic = topic
            before, self._document = self._document, Document(f"help-{topic}", text, self)
            self.view.set_chat(self._document)
            self.view.scroll_to_start()
            if before is not None:
                before.deleteLater()
            self.list.mark_id(topic)
        if anchor:
            self.view.follow_link(f"#{anchor}", TextPoint(EntryId(f"help-{topic}")))

    def explain(self, code: str) -> None:
        """Show the place that explains a failure."""
        topic, number = place_of_failure(code)
        words = heading(self._pages.text(topic), number)
        self.show_topic(topic, heading_name(words) if words else "")

    def follow(self, address: str) -> None:
        """Go where a link leads: to another page, or out of the window."""
        topic, anchor = linked_topic(address)
        if topic:
            self.show_topic(topic, anchor)
        elif not self.open_address(address):
            self.strip.say(tr("This link cannot be opened."))

    def _find(self, words: str) -> None:
        self.find_bar.open_at(words, EntryId(f"help-{self.topic}"), is_regex=False)

    def _show_address(self, address: str) -> None:
        # A link to a page says so by its words.
        self.strip.show_address(address if "://" in address else "")

    # ---- the list --------------------------------------------------------------------------

    def _search(self) -> None:
        try:
            found = self._pages.containing(self.field.text())
        except OSError:
            found = list(help_topics())
        self.list.rows.show([PickRow(topic.id, topic.title) for topic in found])
        ids = [topic.id for topic in found]
        if self.topic in ids:
            self.list.mark_id(self.topic)
        elif ids:
            self.show_topic(ids[0])

    def _step(self, by: int) -> None:
        self.list.step(by)
        if (row := self.list.marked) is not None:
            self.show_topic(row.id)

    def _pick(self, row: PickRow) -> None:
        self.show_topic(row.id)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in _STEPS:
                self._step(_STEPS[key])
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.view.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # What an open find bar takes does not get here.
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _restyle(self) -> None:
        px = self._style.px
        self._side.setContentsMargins(px(12), px(12), px(8), px(12))
        self._side.setSpacing(px(8))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, self._style.color("surface.window"))
        self.setPalette(palette)
        self.setMinimumSize(px(480), px(320))
