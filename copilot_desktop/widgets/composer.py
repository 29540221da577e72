"""Where a prompt is written and sent, and the running turn is stopped."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import Final, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from copilot_desktop.protocol.sending import SendMode
from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.session.entries import EntryId, UserMessage
from copilot_desktop.translation import ntr, tr
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.completing import Entered
from copilot_desktop.viewmodels.prompt_history import PromptHistory
from copilot_desktop.viewmodels.unsent_words import before_draft
from copilot_desktop.widgets.action_button import RoundButton
from copilot_desktop.widgets.chip import Chip
from copilot_desktop.widgets.completion import Completion
from copilot_desktop.widgets.composer_attachments import ComposerAttachments
from copilot_desktop.widgets.composer_bar import BarPlace, ComposerBar
from copilot_desktop.widgets.draft_times import DraftTimes
from copilot_desktop.widgets.follow_up import FollowUp
from copilot_desktop.widgets.panel import Panel
from copilot_desktop.widgets.prompt_editor import MAX_PASTE_BYTES, PromptEditor
from copilot_desktop.widgets.prompt_recall import PromptRecall
from copilot_desktop.widgets.queue_strip import QueueStrip
from copilot_desktop.widgets.single_shot import single_shot
from copilot_desktop.widgets.style import Style

#: A draft is kept this long after the last key, and while keys keep coming, this long after the first:
#: with the way to the disk it is there within two seconds.
_DRAFT_AFTER_S: Final = 0.5
_DRAFT_AT_MOST_S: Final = 1.8

#: Two presses of Escape within this time stop the turn.
_STOP_WINDOW_S: Final = 2.0

#: A sentence beside the controls stays so long.
_SENTENCE_MS: Final = 8_000

#: Entries looked through for an earlier prompt, so that a long session costs no more than a short one.
_RECALL_DEPTH: Final = 5_000

#: A reason why a command cannot be entered is read in this time.
_WHY_NOT_MS: Final = 6_000

ComposerMode = Literal["chat", "new-session"]


class Composer(Panel):
    """A plain text editor with its buttons.

    With a chat, it sends to the chat itself, follows the chat's state, keeps its draft and puts
    a prompt that could not be sent back. Without one (a new session) it only tells of the
    prompt and of the draft; whoever takes the prompt clears it with `show_draft`.

    Of several composers for one chat, only the one that was written in changes the draft; the others
    follow it.

    Signals:
        submitted(text): with a chat: it was given to the chat. Without: the person wants it sent.
        stop_requested(): Escape twice, or the stop button. With a chat, it has been stopped.
        draft_due(text): without a chat: what is written is to be kept.
        height_changed(): the composer is higher or lower than before.
    """

    submitted = Signal(str)
    stop_requested = Signal()
    draft_due = Signal(str)
    height_changed = Signal()

    def __init__(
        self, style: Style, parent: QWidget | None = None, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(
            style, fill="surface.input", border="border.default", radius="composer", rings=True, parent=parent
        )
        self._style = style
        self._clock = clock
        self._chat: ChatViewModel | None = None
        self._mode: ComposerMode = "chat"
        self._is_held = False
        self._waits_to_send = False
        self._wanted_steering: bool | None = None
        self._escaped_at = float("-inf")
        #: The prompt that was recalled: older ones may be put before it meanwhile.
        self._recalled: EntryId | None = None
        self._recall_text = ""
        #: Without a chat: steps through the prompts of all.
        self._recall_all: PromptRecall | None = None
        self._is_setting = False
        self._restored_while_sending = False
        #: What is kept of the text: of the chat's draft, that which was taken from it or given to it.
        self._kept = ""
        self._draft_times = DraftTimes(after_s=_DRAFT_AFTER_S, at_most_s=_DRAFT_AT_MOST_S)

        self._editor = PromptEditor(
            style, max_lines=int(style.tokens.threshold("composerMaxLines")), parent=self
        )
        self._editor.setAccessibleName(tr("Message"))
        self.bar = ComposerBar(style, self)
        self._model = Chip(style, "model", tr("Model"))
        self.attached = ComposerAttachments(style, self._editor, self)
        self.bar.put(BarPlace.ATTACH, self.attached.button)
        self.bar.put(BarPlace.MODEL, self._model)
        self.queue = QueueStrip(style, self)
        self.follow_up = FollowUp(style, self)
        self._button = RoundButton(style)
        self.follow_up.add_menu(self._button)
        self.bar.set_end(self.follow_up.later, self.follow_up.steer, self._button)
        self.completion = Completion(style, self._editor)
        self._lay_out()

        self._hint_timer = single_shot(self, int(_STOP_WINDOW_S * 1000), self._clear_hint)
        self._draft_timer = single_shot(self, int(_DRAFT_AFTER_S * 1000), self.save_draft)
        # A coarse one may come a twentieth late.
        self._draft_timer.setTimerType(Qt.TimerType.PreciseTimer)

        self.attached.changed.connect(self._attachments_changed)
        self.attached.said.connect(lambda words: self._show_hint(words, for_ms=_SENTENCE_MS))
        self._editor.textChanged.connect(self._text_changed)
        self._editor.submitted.connect(self._submit)
        self._editor.submitted_other.connect(lambda: self._submit(steers=not self.follow_up.enter_steers))
        self.follow_up.chosen.connect(lambda steers: self._submit(steers=steers))
        self.follow_up.keys_changed.connect(self._keys_changed)
        self._editor.escaped.connect(self._press_escape)
        self._editor.recalled.connect(self._recall)
        self._editor.paste_refused.connect(self._refuse_paste)
        self._editor.focus_changed.connect(self.set_ring)
        self._button.clicked.connect(self._press_button)
        style.changed.connect(self._lay_out_again)
        self.setFocusProxy(self._editor)
        self._sync()

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 0)
        outer.setSpacing(0)
        outer.addWidget(self.queue)
        self._column = QVBoxLayout()
        outer.addLayout(self._column)
        self._writing = QVBoxLayout()
        self._writing.addWidget(self.attached.strip)
        self._writing.addWidget(self._editor)
        self._column.addLayout(self._writing)
        self._column.addWidget(self.bar)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._lay_out_again()

    def _lay_out_again(self) -> None:
        px = self._style.px
        # The icons of the bar stand in buttons, and below the text.
        self._column.setContentsMargins(px(10), px(14), px(8), px(8))
        self._writing.setContentsMargins(px(6), 0, 0, 0)
        self._writing.setSpacing(px(12))
        self._column.setSpacing(px(8))

    # ---- what the window uses --------------------------------------------------------------

    def set_chat(self, chat: ChatViewModel | None) -> None:
        """Write to `chat` from now on; its draft takes the place of the text."""
        if chat is self._chat:
            return
        self.save_draft()
        if self._chat is not None:
            self._chat.state_changed.disconnect(self._sync)
            self._chat.requests_changed.disconnect(self._sync)
            self._chat.prompt_restored.disconnect(self._restore)
            self._chat.draft_changed.disconnect(self._follow_draft)
            self._chat.queue.kept.disconnect(self._say_kept)
        self._chat = chat
        self._waits_to_send = False
        self.attached.set_list(chat.attachments if chat is not None else None)
        self.queue.set_queue(chat.queue if chat is not None else None)
        self.follow_up.set_keys(chat.sending_keys if chat is not None else None)
        if chat is not None:
            self.completion.set_sources(chat.mentions, chat.slash)
        else:
            self.completion.set_sources(None, None)
        self._clear_hint()
        self._stop_recall()
        self.show_draft(chat.draft if chat is not None else "")
        if chat is not None:
            chat.state_changed.connect(self._sync)
            chat.requests_changed.connect(self._sync)
            chat.prompt_restored.connect(self._restore)
            chat.draft_changed.connect(self._follow_draft)
            chat.queue.kept.connect(self._say_kept)
        self._sync()

    def text(self) -> str:
        return self._editor.text()

    def set_text(self, text: str) -> None:
        """Replace what is written, without counting it as typing."""
        self._is_setting = True
        try:
            self._editor.set_text(text)
        finally:
            self._is_setting = False
        self._stop_recall()
        self._sync()

    def add_text(self, text: str) -> None:
        """Put `text` behind what is written, and take the keyboard."""
        written = self.text().rstrip()
        self.set_text(f"{written}\n\n{text}" if written else text)
        self._save_soon()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_draft(self, text: str) -> None:
        """Replace what is written by what is kept already."""
        self._forget_timer()
        self._kept = text
        self.set_text(text)

    def set_history(self, history: PromptHistory) -> None:
        """Without a chat, step through these prompts."""
        self._recall_all = PromptRecall(history, self)
        self._recall_all.shown.connect(self._show_earlier)

    def set_mode(self, mode: ComposerMode) -> None:
        """Say what is written: a message of a chat or the first prompt of a new session."""
        self._mode = mode
        self._sync()

    def set_held(self, held: bool) -> None:
        """Hold prompts back: what is written stays, nothing can be sent."""
        self._is_held = held
        self._sync()

    def set_model(self, name: str) -> None:
        """Show `name` as the model; with a chat the chat's model is shown."""
        if self.bar.control(BarPlace.MODEL) is self._model:
            self._model.set_label(visible_line(name, 60))
            self._model.setVisible(bool(name))

    @property
    def editor(self) -> PromptEditor:
        return self._editor

    # ---- state -----------------------------------------------------------------------------

    @property
    def _is_running(self) -> bool:
        return self._chat is not None and self._chat.is_running

    @property
    def _can_send(self) -> bool:
        return not self._is_held and (self._chat is None or self._chat.can_send)

    @property
    def _has_content(self) -> bool:
        return bool(self._editor.text().strip()) or self.attached.has_any or self.attached.is_busy

    def _attachments_changed(self) -> None:
        self._sync()
        if self._waits_to_send and not self.attached.is_busy:
            self._submit(steers=self._wanted_steering)

    def _sync(self) -> None:
        has_text = self._has_content
        running = self._is_running
        stopping = self._chat is not None and self._chat.is_stopping
        if self._chat is not None:
            self.set_model(self._chat.model)
        elif self._mode == "chat":
            self.set_model("")
        self.queue.set_running(running)
        self.follow_up.show_choices(running and has_text, is_enabled=self._can_send)
        if running:
            name = tr("Stopping") if stopping else tr("Stop (Esc Esc)")
            self._button.set_role(stops=True, name=name)
            self._button.setEnabled(not stopping)
        else:
            self._button.set_role(stops=False, name=tr("Send ({key})", key=self.follow_up.send_key))
            self._button.setEnabled(has_text and self._can_send)
        placeholder = self._placeholder()
        if placeholder != self._editor.placeholderText():
            self._editor.setPlaceholderText(placeholder)
            # Qt draws it anew only where it appears or goes, not where its words change.
            self._editor.viewport().update()

    def _placeholder(self) -> str:
        chat = self._chat
        if chat is None:
            return (
                tr("Describe a task. Type @ to add files")
                if self._mode == "new-session"
                else tr("Write a message")
            )
        if chat.is_loading:
            return tr("Reading the conversation. You can keep writing")
        if not chat.can_send:
            return tr("Waiting for the agent. You can keep writing")
        if chat.transcript.requests:
            return tr("Message the agent while it waits, or answer above")
        if chat.is_running:
            return tr("Add a follow-up. It is sent when this turn ends")
        return tr("Reply, or type / for commands and @ for files")

    # ---- sending and stopping --------------------------------------------------------------

    def _keys_changed(self) -> None:
        self._editor.ctrl_enter_sends = self.follow_up.ctrl_enter_sends
        self._sync()

    def _say_kept(self, count: int) -> None:
        words = ntr(
            "Stopped. {count} queued message is kept and paused.",
            "Stopped. {count} queued messages are kept and paused.",
            count,
        )
        self._show_hint(words, for_ms=_SENTENCE_MS)

    def _submit(self, *, steers: bool | None = None) -> None:
        """Send what is written. `steers`: the running turn, None for what the person has chosen."""
        text = self._editor.text()
        self._waits_to_send = False
        if not self._has_content or not self._can_send or self._editor.is_composing:
            return
        if self.attached.is_busy:
            # It goes when what was dropped or pasted has been looked at.
            self._waits_to_send = True
            self._wanted_steering = steers
            return
        if self.attached.say_problem():
            return
        chat = self._chat
        # Whatever happens now: until it is in the journal it is the draft.
        self.save_draft()
        if (entered := self.completion.completing.entered(text)) is not None:
            self._enter_command(entered, text)
            return
        if chat is None:
            self.submitted.emit(text)
            return
        self._restored_while_sending = False
        steers = self.follow_up.enter_steers if steers is None else steers
        chat.send(text, mode=SendMode.IMMEDIATE if steers and self._is_running else None)
        if not self._restored_while_sending:
            self.set_text("")
            self.save_draft()
        self.submitted.emit(text)

    def _enter_command(self, entered: Entered, text: str) -> None:
        if entered.run is None:
            self._show_hint(entered.why, for_ms=_WHY_NOT_MS)
            return
        if self._chat is None and entered.is_sent:
            # It stays until a session has taken it over.
            entered.run()
            return
        # It may bring the focus elsewhere, or another text here.
        self.set_text("")
        self.save_draft()
        entered.run()
        if self._chat is not None:
            self.submitted.emit(text)

    def _restore(self, text: str) -> None:
        """A prompt could not be sent: it comes back, before whatever was written since."""
        self._restored_while_sending = True
        if self._is_unkept:
            self.set_text(before_draft(text, self._editor.text()))
            self.save_draft()
        else:
            self._follow_draft()

    def _press_button(self) -> None:
        if self._button.stops:
            self._stop()
        else:
            self._submit()

    def _press_escape(self) -> None:
        if not self._is_running:
            return
        now = self._clock()
        if now - self._escaped_at <= _STOP_WINDOW_S:
            self._stop()
            return
        self._escaped_at = now
        self._show_hint(tr("Press Esc again to stop"))

    def _stop(self) -> None:
        self._escaped_at = float("-inf")
        self._clear_hint()
        if self._chat is not None:
            self._chat.stop()
        self.stop_requested.emit()

    # ---- drafts, history, hints ------------------------------------------------------------

    def _text_changed(self) -> None:
        if self._is_setting:
            return
        if self._editor.text() != self._recall_text:
            self._stop_recall()
        self._sync()
        self._save_soon()

    @property
    def _is_unkept(self) -> bool:
        return self._editor.text() != self._kept

    def save_draft(self) -> None:
        """Give what was written to the chat now, without waiting for a pause in the typing."""
        self._forget_timer()
        if self._is_unkept:
            self._kept = self._editor.text()
            if self._chat is not None:
                self._chat.set_draft(self._kept)
            else:
                self.draft_due.emit(self._kept)

    def _save_soon(self) -> None:
        self._draft_timer.start(math.ceil(self._draft_times.typed(self._clock()) * 1000))

    def _forget_timer(self) -> None:
        self._draft_timer.stop()
        self._draft_times.saved()

    def _follow_draft(self) -> None:
        """The draft changed; what was written here since stays and takes its place."""
        if self._chat is not None and self._chat.draft != self._kept and not self._is_unkept:
            self.show_draft(self._chat.draft)

    def _recall(self, direction: int) -> None:
        """Step through earlier prompts while nothing else is written."""
        if self._chat is None:
            if self._recall_all is not None and self._editor.text() == self._recall_text:
                self._recall_all.step(direction)
            return
        if self._recalled is None and self._editor.text():
            return
        entries = self._chat.transcript.entries
        at = entries.position(self._recalled) if self._recalled is not None else None
        index = len(entries) if at is None else at
        for _ in range(_RECALL_DEPTH):
            index += direction
            if not 0 <= index < len(entries):
                break
            entry = entries[index]
            if isinstance(entry, UserMessage) and not entry.agent_id and entry.text != self._recall_text:
                self._show_recalled(entry.id, entry.text)
                return
        if direction > 0 and self._recalled is not None:
            self._show_recalled(None, "")
        elif direction < 0 and index < 0:
            # It is there for the next step.
            self._chat.load_older()

    def _show_recalled(self, entry_id: EntryId | None, text: str) -> None:
        self.set_text(text)
        self._recalled, self._recall_text = entry_id, text
        self._save_soon()

    def _show_earlier(self, text: str) -> None:
        """Show a prompt of some session, where nothing else was written meanwhile."""
        if self._editor.text() == self._recall_text:
            self._is_setting = True
            try:
                self._editor.set_text(text)
            finally:
                self._is_setting = False
            self._recall_text = text
            self._sync()
            self._save_soon()

    def _stop_recall(self) -> None:
        self._recalled, self._recall_text = None, ""
        if self._recall_all is not None:
            self._recall_all.stop()

    def _refuse_paste(self, size: int) -> None:
        self._show_hint(
            tr(
                "Not pasted: {size} MB, the limit is {limit} MB. Save it as a file and name the file.",
                size=f"{size / 1_000_000:.1f}",
                limit=MAX_PASTE_BYTES // 1_000_000,
            ),
            for_ms=_SENTENCE_MS,
        )

    def _show_hint(self, text: str, for_ms: int = int(_STOP_WINDOW_S * 1000)) -> None:
        self.bar.set_hint(text)
        self._hint_timer.start(for_ms)

    def _clear_hint(self) -> None:
        self._hint_timer.stop()
        self.bar.set_hint("")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The whole frame is the field: a click beside the text goes on writing."""
        self._editor.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def resizeEvent(self, event: object) -> None:
        self.height_changed.emit()
