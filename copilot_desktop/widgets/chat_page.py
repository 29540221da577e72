"""The page of a conversation: transcript, open requests, composer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from copilot_desktop.session.digest import digest_of
from copilot_desktop.session.entries import EntryId, ToolCall
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.attachment_list import AttachmentList
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.commands import CommandList
from copilot_desktop.viewmodels.files import FilePurpose
from copilot_desktop.viewmodels.search_places import FoundPlace
from copilot_desktop.widgets.chat_view import ChatView
from copilot_desktop.widgets.composer import Composer
from copilot_desktop.widgets.composer_controls import ComposerControls
from copilot_desktop.widgets.digest_strip import DigestStrip
from copilot_desktop.widgets.drop_hint import DropHint
from copilot_desktop.widgets.find_bar import FindBar
from copilot_desktop.widgets.found_place import FoundPlaces
from copilot_desktop.widgets.limits_strip import LimitsStrip
from copilot_desktop.widgets.link_opener import LinkOpener
from copilot_desktop.widgets.link_strip import LinkStrip
from copilot_desktop.widgets.output_window import OutputWindows
from copilot_desktop.widgets.panel import draw_shadow
from copilot_desktop.widgets.read_only_strip import ReadOnlyStrip
from copilot_desktop.widgets.request_dock import RequestDock
from copilot_desktop.widgets.rewinding import Rewinding
from copilot_desktop.widgets.side_panel import SidePanel
from copilot_desktop.widgets.sign_in_strip import SignInStrip
from copilot_desktop.widgets.style import Style


class ChatPage(QWidget):
    """Shows one chat at a time; the widgets inside follow it by themselves.

    Signals:
        chat_changed(): another chat is shown, or none.

    Attributes:
        commands: of the window; none without one.
        controls: the pickers in the composer's bar.
    """

    chat_changed = Signal()

    def __init__(
        self, style: Style, commands: CommandList | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._style = style
        self.commands = commands or CommandList(parent=self)
        self._chat: ChatViewModel | None = None
        self.view = ChatView(style, self)
        # In the order of Tab: the request comes before the composer.
        self.requests = RequestDock(style)
        self.composer = Composer(style)
        self.controls = ComposerControls(style, self.composer, self.commands)
        self.read_only = ReadOnlyStrip(style)
        self._dock = _DockArea(style, self.requests, self.composer, self.read_only, self)
        self.limits = LimitsStrip(style)
        self._dock.put_above_composer(self.limits)
        self.sign_ins = SignInStrip(style)
        self._dock.put_above_composer(self.sign_ins)
        self.side = SidePanel(style)
        self._dock.put_above_composer(self.side)
        self.drop_hint = DropHint(style, self, self._attachments)
        self.find_bar = FindBar(style, self.view, self)
        self.link_strip = LinkStrip(style, self.view, self)
        self.links = LinkOpener(style, self.view, self.link_strip)
        self.outputs = OutputWindows(style, self, self._show_in_folder, self.commands)
        self.found_places = FoundPlaces(self.view, self._find_at, self.link_strip.say, self)
        self._written_before = ""
        #: The first entry that the digest tells of.
        self._told_from = EntryId("")
        #: Had the keyboard before the find bar.
        self._before_finding: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        # In a low window the transcript gives its room to what waits for an answer.
        self.view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        #: So much of the top lies under something else.
        self._covered = 0
        self.rewinding = Rewinding(style, self.view)
        self.digest = DigestStrip(style, self)
        self.digest.turned.connect(self._clear_again)
        column.addWidget(self.digest)
        column.addWidget(self.view, 1)
        column.addWidget(self.rewinding.strip)
        column.addWidget(self._dock)
        self.setAccessibleName(tr("Conversation and message"))
        self.view.came_back.connect(self._tell_absence)
        self.digest.entry_requested.connect(self._go_to)
        self.digest.closed.connect(self.composer.setFocus)
        self.rewinding.strip.closed.connect(self.composer.setFocus)
        self.rewinding.done.connect(self.link_strip.say_done)
        self.side.closed.connect(self.composer.setFocus)
        self.side.taken.connect(self.composer.add_text)
        self.view.resend_requested.connect(self._resend)
        self.view.retry_requested.connect(self._retry)
        self.view.go_on_requested.connect(self._go_on)
        self.view.model_requested.connect(self._switch_model)
        self.view.full_output_requested.connect(self.show_output)
        self.requests.finished.connect(self.composer.setFocus)
        self.view.copying.connect(self._tell_copying)
        self.view.noted.connect(self.link_strip.say)
        self.view.copied.connect(self.link_strip.say_done)
        self.view.find_requested.connect(self._find_words)
        self.find_bar.closed.connect(self._leave_find_bar)
        self.composer.editor.installEventFilter(self)
        self.composer.height_changed.connect(self._tell_room)

    def show_output(self, entry_id: str) -> None:
        """Show all that a call has printed, in a window of its own."""
        call = self._chat.transcript.entries.find(EntryId(entry_id)) if self._chat is not None else None
        if self._chat is not None and isinstance(call, ToolCall):
            self.outputs.show(self._chat.session_id, call)

    def _show_in_folder(self, path: str) -> None:
        self.links.request_file(path, FilePurpose.SHOW)

    def _attachments(self) -> AttachmentList | None:
        return self._chat.attachments if self._chat is not None and self._chat.read_only is None else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_room()

    def _tell_room(self) -> None:
        margins = self._style.px(4 + 8 + self._style.tokens.layout("dock.bottom"))
        self.requests.set_room(self.height() - self.composer.sizeHint().height() - margins)

    @property
    def chat(self) -> ChatViewModel | None:
        return self._chat

    def set_chat(self, chat: ChatViewModel | None) -> None:
        """Show `chat`; None shows an empty page."""
        if chat is self._chat:
            return
        self._chat = chat
        self.found_places.cancel()
        self.find_bar.close_bar()
        self.digest.show_digest(None)
        self.view.set_chat(chat)
        self.links.set_chat(chat)
        self.requests.set_chat(chat)
        self.composer.set_chat(chat)
        if chat is not None:
            self.controls.follow(chat.mode, chat.permission_mode, chat.controls.models)
        else:
            self.controls.follow(None, None, None)
        self.limits.set_chat(chat)
        self.sign_ins.set_chat(chat)
        self.read_only.set_chat(chat)
        self.rewinding.set_chat(chat)
        self.side.set_chat(chat)
        self.chat_changed.emit()

    def look_away(self) -> None:
        """Nobody looks at the page from now on, though the conversation stays on it."""
        self.view.look_away()

    def look_back(self, *, tells: bool) -> None:
        """Somebody looks at the page again. `tells`: they could not see what came meanwhile."""
        new = self.view.look_back()
        if new is not None and tells and self._tell_absence(new):
            self.view.mark_new(new)

    def _switch_model(self) -> None:
        """Show the models, or say why there is no other one."""
        why_not = self.chat.controls.models.why_not if self.chat is not None else ""
        if why_not:
            self.link_strip.say(why_not)
        else:
            self.controls.model.open_popup()

    def _tell_absence(self, first: int) -> bool:
        """Sum up what has come since the person left, from an entry on; False when it is not worth it."""
        if self._chat is None:
            return False
        transcript = self._chat.transcript
        # What was told before and not closed yet is told with it.
        earlier = None if self.digest.isHidden() else transcript.entries.position(self._told_from)
        first = first if earlier is None else min(first, earlier)
        is_cut = first == 0 and self._chat.has_older
        digest = digest_of(transcript.entries, first, waiting=len(transcript.requests), is_cut=is_cut)
        if not digest.is_worth_telling:
            return False
        self._told_from = transcript.entries[first].id
        self.digest.show_digest(digest)
        return True

    def keep_clear(self, height: int) -> None:
        """Something lies over so much of the top of the page: what is read there begins below it."""
        self._covered = height
        is_told = not self.digest.isHidden()
        self.digest.keep_clear(height)
        self.view.keep_clear(0 if is_told else height)

    def _clear_again(self) -> None:
        self.keep_clear(self._covered)

    def _go_to(self, entry_id: str) -> None:
        self.view.go_to_entry(EntryId(entry_id))

    def stop(self) -> None:
        """Stop the running turn."""
        if self._chat is not None and self._chat.is_running:
            self._chat.stop()

    def jump_to_latest(self) -> None:
        self.view.scroll_to_end()

    def _tell_copying(self, is_on: bool) -> None:
        self.link_strip.say(tr("Copying… Escape stops it.") if is_on else "")

    def open_find_bar(self) -> None:
        """Open the find bar, or start anew in it."""
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused) and not self.find_bar.isAncestorOf(focused):
            self._before_finding = focused
        self.find_bar.open_bar()

    def _find_words(self, words: str) -> None:
        self.find_bar.field.setText(words)
        self.open_find_bar()

    def go_to(self, place: FoundPlace) -> None:
        """Show a place of this conversation that was found by searching all."""
        self.find_bar.close_bar()
        self._written_before = self.composer.text()
        self.found_places.go(place)

    def _find_at(self, words: str, is_regex: bool, entry_id: EntryId) -> None:
        self._before_finding = None
        # Who has begun to write while older messages were read goes on with that.
        is_writing = self.composer.text() != self._written_before
        self.find_bar.open_at(words, entry_id, is_regex=is_regex, takes_keyboard=not is_writing)

    def find_next(self, by: int) -> None:
        """Go to the next (+1) or previous (-1) match."""
        if self.find_bar.isHidden():
            self.open_find_bar()
        else:
            self.find_bar.step(by)

    def _leave_find_bar(self) -> None:
        target, self._before_finding = self._before_finding, None
        (target or self.view).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape outside the composer goes back to it, and counts towards stopping."""
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self.composer.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.composer.editor.escaped.emit()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The editor would take Ctrl+End for its own last line; with one line there is nothing to take.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.MoveToEndOfDocument)
            and self.composer.editor.blockCount() == 1
        ):
            event.ignore()
            return True
        return False

    def _retry(self, text: str) -> None:
        if self._chat is not None and not self._chat.ask_again(text):
            self._say_not_now(self._chat)

    def _go_on(self) -> None:
        if self._chat is not None and not self._chat.go_on():
            self._say_not_now(self._chat)

    def _say_not_now(self, chat: ChatViewModel) -> None:
        if chat.is_running:
            self.link_strip.say(tr("The agent is at work. Ask again when it has finished."))
        elif not chat.can_send:
            self.link_strip.say(tr("The agent is not there yet. Ask again in a moment."))

    def _resend(self, entry_id: str) -> None:
        if self._chat is not None:
            self._chat.resend(entry_id)


class _DockArea(QWidget):
    """Centres the requests and the composer or what stands in its place, and paints a shadow under that."""

    def __init__(
        self,
        style: Style,
        requests: RequestDock,
        composer: Composer,
        read_only: ReadOnlyStrip,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._style = style
        self._composer = composer
        self._read_only = read_only
        self._row = QHBoxLayout(self)
        self._column = QVBoxLayout()
        self._column.addWidget(requests)
        self._column.addWidget(composer)
        self._column.addWidget(read_only)
        read_only.installEventFilter(self)
        self._holder = QWidget(self)
        self._holder.setLayout(self._column)
        self._row.addWidget(self._holder)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        composer.height_changed.connect(self.update)
        requests.heightChanged.connect(self.update)
        style.changed.connect(self._restyle)
        self._restyle()

    def put_above_composer(self, widget: QWidget) -> None:
        """Show `widget` between the requests and the composer."""
        self._column.insertWidget(self._column.indexOf(self._composer), widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The composer keeps what was written in it, and goes while nothing can be sent.
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            focused = QApplication.focusWidget()
            had_focus = focused is not None and self._composer.isAncestorOf(focused)
            self._composer.setVisible(self._read_only.isHidden())
            if had_focus and not self._read_only.isHidden():
                self._read_only.copy_button.setFocus(Qt.FocusReason.OtherFocusReason)
            self.update()
        return False

    def _restyle(self) -> None:
        px, layout = self._style.px, self._style.tokens.layout
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(8))
        self._holder.setMaximumWidth(px(layout("dock.max")))
        self._fit_margins()
        self.update()

    def _fit_margins(self) -> None:
        px, layout = self._style.px, self._style.tokens.layout
        is_narrow = self.width() < px(layout("breakpoints.narrow"))
        side = px(layout("dock.marginNarrow" if is_narrow else "dock.margin"))
        self._row.setContentsMargins(side, px(4), side, side if is_narrow else px(layout("dock.bottom")))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_margins()

    def paintEvent(self, event: QPaintEvent) -> None:
        style = self._style
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), style.color("surface.canvas"))
            lowest = self._read_only if self._composer.isHidden() else self._composer
            place = lowest.geometry().translated(self._holder.pos())
            radius = style.px(style.tokens.radius("composer"))
            draw_shadow(painter, place, radius, style, "composer", self.devicePixelRatioF())
