"""The card on which a person allows or denies what the agent wants to do."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QScrollBar, QVBoxLayout, QWidget

from copilot_desktop.protocol.decisions import ALLOW_ONCE, DENY_AND_STOP, deny
from copilot_desktop.protocol.permissions import PermissionRequest
from copilot_desktop.protocol.requests import is_same_request
from copilot_desktop.rendering.visible_text import visible
from copilot_desktop.translation import ntr, tr
from copilot_desktop.viewmodels.permission_grants import GrantChoice, grant_choices
from copilot_desktop.viewmodels.permission_mode import PermissionModeViewModel
from copilot_desktop.viewmodels.permission_review import Review, review
from copilot_desktop.viewmodels.request_facts import PermissionFacts, RequestFacts
from copilot_desktop.widgets.action_button import ActionButton
from copilot_desktop.widgets.allow_all_dialog import AllowAllDialog
from copilot_desktop.widgets.answer_guard import Clock
from copilot_desktop.widgets.flow_row import FlowRow
from copilot_desktop.widgets.grant_menu import GrantMenu
from copilot_desktop.widgets.panel import Panel
from copilot_desktop.widgets.permission_body import PermissionBody
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.prompt_editor import PromptEditor
from copilot_desktop.widgets.request_card import RequestCard
from copilot_desktop.widgets.split_button import SplitButton
from copilot_desktop.widgets.style import Style

#: Lines of feedback shown before the field scrolls.
_FEEDBACK_LINES = 4

#: Characters read out as the card appears; the text itself has a name of its own.
_MAX_DESCRIBED = 1_000

#: From this width on the button for the session stands beside the arrow that leads to it.
_ROOM_FOR_SPLIT = 320


class PermissionCard(RequestCard):
    """One permission request, answered with a `PermissionDecision`."""

    def __init__(self, style: Style, clock: Clock = time.monotonic, parent: QWidget | None = None) -> None:
        super().__init__(style, clock, border="attention.border", parent=parent)
        self._body: PermissionBody | None = None
        self._review: Review | None = None
        self._facts: PermissionFacts | None = None
        self._followed: RequestFacts | None = None
        self._choices: tuple[GrantChoice, ...] = ()
        self._menu: GrantMenu | None = None
        self._question: AllowAllDialog | None = None
        self._home = str(Path.home())
        self._end_was_shown = True
        self._needs_scrolling = False
        self._buttons = self._make_buttons()
        self._feedback_row = self._make_feedback()
        self._actions.addWidget(self._buttons)
        self._actions.addWidget(self._feedback_row)
        self._feedback_row.hide()

    # ---- building --------------------------------------------------------------------------

    def _make_buttons(self) -> FlowRow:
        style = self._style
        holder = FlowRow(style, parent=self)
        self._feedback = ActionButton(
            style, tr("Deny with feedback..."), kind="ghost", key="F", parent=holder
        )
        self._feedback.setToolTip(tr("The agent reads your feedback and continues."))
        self._deny = ActionButton(style, tr("Deny and stop"), key="D", parent=holder)
        self._deny.setToolTip(tr("The agent's turn ends here."))
        self._session = SplitButton(
            style, tr("Allow for session"), tr("More ways to allow this"), key="S", parent=holder
        )
        self._allow = ActionButton(style, tr("Allow once"), kind="primary", key="A", parent=holder)
        # The choice that allows nothing.
        self._first = self._deny
        holder.set_widgets((self._feedback,), (self._deny, self._session, self._allow))
        self.protect(self._feedback, enter_clicks=True)
        self.protect(self._deny, enter_clicks=True)
        # Enter is what one types at the end of a message: it never allows.
        for button in (self._session.main, self._allow):
            self.protect(button, enter_clicks=False)
        self.protect(self._session.arrow, enter_clicks=True)
        self._feedback.clicked.connect(self._open_feedback)
        self._deny.clicked.connect(self._press_deny)
        self._session.main.clicked.connect(self._press_session)
        self._session.arrow.clicked.connect(self._open_menu)
        self._allow.clicked.connect(self._press_allow)
        return holder

    def _make_feedback(self) -> QWidget:
        style = self._style
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.px(8))
        field = Panel(
            style, fill="surface.input", border="border.control", radius="md", rings=True, parent=holder
        )
        inner = QVBoxLayout(field)
        inner.setContentsMargins(style.px(10), style.px(6), style.px(10), style.px(6))
        self._editor = PromptEditor(style, max_lines=_FEEDBACK_LINES, parent=field)
        self._editor.setAccessibleName(tr("Feedback for the agent"))
        self._editor.setPlaceholderText(tr("What should the agent do instead?"))
        inner.addWidget(self._editor)
        column.addWidget(field)
        note = tr("The agent reads your feedback and continues.")
        column.addWidget(PlainLabel(style, note, "small", "text.secondary", wrap=True, parent=holder))
        self._cancel = ActionButton(style, tr("Cancel"), key="Esc", parent=holder)
        self._deny_and_send = ActionButton(style, tr("Deny and send"), kind="primary", key="↵", parent=holder)
        column.addWidget(FlowRow(style, trailing=(self._cancel, self._deny_and_send), parent=holder))
        self._editor.focus_changed.connect(field.set_ring)
        self._editor.submitted.connect(self._send_feedback)
        self._editor.escaped.connect(self._close_feedback)
        self._editor.document().documentLayout().documentSizeChanged.connect(self.height_changed)
        self._cancel.clicked.connect(self._close_feedback)
        self._deny_and_send.clicked.connect(self._send_feedback)
        return holder

    # ---- what is asked ---------------------------------------------------------------------

    @property
    def request(self) -> PermissionRequest | None:
        return self._shown if isinstance(self._shown, PermissionRequest) else None

    @property
    def body(self) -> PermissionBody | None:
        return self._body

    @property
    def review(self) -> Review | None:
        """What the card says of the request."""
        return self._review

    @property
    def choices(self) -> tuple[GrantChoice, ...]:
        """The lasting choices that are offered."""
        return self._choices

    @property
    def _is_for_review(self) -> bool:
        """What is asked can be denied here, and not be allowed."""
        return self.reviews_risks and self._review is not None and self._review.is_risky

    def _show_request(self) -> None:
        # What was opened for one request must not answer another.
        self._close_menu()
        self._close_question()
        self._feedback_row.hide()
        self._buttons.show()
        self._editor.set_text("")
        request = self.request
        if request is None:
            return
        self._facts = None
        self._follow(self._finder)
        self._show_review(self._reviewed(request))
        if self._finder is not None:
            self._finder.look_up(request, self._folder)

    def _follow(self, finder: RequestFacts | None) -> None:
        if finder is self._followed:
            return
        if self._followed is not None:
            self._followed.found.disconnect(self._take_facts)
        self._followed = finder
        if finder is not None:
            finder.found.connect(self._take_facts)

    def _reviewed(self, request: PermissionRequest) -> Review:
        return review(request, self._folder, self._home, self._facts, awaits=self._finder is not None)

    def _take_facts(self, request: PermissionRequest, facts: PermissionFacts) -> None:
        """Say what was found out; where that changes the card, keys and clicks are dead again."""
        shown = self.request
        if shown is None or self._facts is not None or not is_same_request(request, shown):
            return
        self._facts = facts
        found = self._reviewed(shown)
        if found != self._review:
            self._close_menu()
            self._show_review(found)
        else:
            self._offer(shown, found)
            self._sync()

    def restyle(self) -> None:
        if self._review is not None:
            self._close_menu()
            self._show_review(self._review)

    def _show_review(self, shown: Review) -> None:
        self.guard.restart()
        self._review = shown
        body = PermissionBody(shown, self._style)
        self._body = body
        self.set_header(shown.title, shown.subtitle, shown.icon, "danger" if shown.is_risky else "attention")
        self.set_body(body)
        self._allow.set_kind("danger" if shown.is_risky else "primary")
        self._end_was_shown = body.must_be_read is None
        self.setAccessibleDescription(visible(shown.what[:_MAX_DESCRIBED]))
        self._needs_scrolling = False
        if body.must_be_read is not None:
            # Told from inside a paint event, where nothing may be laid out.
            body.must_be_read.end_shown.connect(self._note_end, Qt.ConnectionType.QueuedConnection)
        if self.request is not None:
            self._offer(self.request, shown)
        self._sync()

    def _offer(self, request: PermissionRequest, shown: Review) -> None:
        location = self._facts.location if self._facts is not None else None
        self._choices = grant_choices(request, is_risky=shown.is_risky, location=location, home=self._home)
        # Words, not only a menu, name what the key S grants.
        self._session.main.setToolTip(self._choices[0].title if self._choices else "")
        self._session.main.setAccessibleDescription(self._choices[0].title if self._choices else "")

    # ---- state -----------------------------------------------------------------------------

    def _note_end(self) -> None:
        body = self._body
        if body is not None and body.must_be_read is not None and body.must_be_read.end_was_shown:
            self._end_was_shown = True
            self._sync()

    @property
    def _is_known(self) -> bool:
        """Everything was found out that may make a difference."""
        return self._facts is not None or self._finder is None

    def _sync(self) -> None:
        for button in (self._feedback, self._deny, self._deny_and_send, self._cancel):
            button.setEnabled(not self._is_sending)
        may_allow = (
            not self._is_sending and self._end_was_shown and self._is_known and not self._is_for_review
        )
        self._allow.setEnabled(may_allow)
        self._session.setEnabled(may_allow and bool(self._choices))
        self._allow.setHidden(self._is_for_review)
        self._session.setHidden(self._is_for_review or not self._choices)
        self._buttons.sync()
        self._editor.setReadOnly(self._is_sending)
        if self._is_sending:
            self.set_status(tr("Sending..."))
        else:
            self.set_status(self._reading_words())

    def fit(self, width: int, body_limit: int) -> int:
        self._session.set_bare(width < self._style.px(_ROOM_FOR_SPLIT))
        height = super().fit(width, body_limit)
        text = self._body.must_be_read if self._body is not None else None
        margins = self._column.contentsMargins()
        inner = width - margins.left() - margins.right()
        needs_scrolling = text is not None and (self._body_is_cut or text.is_cut(inner))
        if needs_scrolling != self._needs_scrolling:
            self._needs_scrolling = needs_scrolling
            if not self._is_sending:
                self._show_status(self._reading_words())
            height = super().fit(width, body_limit)
        return height

    def _reading_words(self) -> str:
        text = self._body.must_be_read if self._body is not None else None
        if text is None or not self._needs_scrolling:
            return ""
        if text.line_count > 1:
            amount = ntr("{count} line", "{count} lines", text.line_count)
        else:
            amount = ntr("{count} character", "{count} characters", len(text.text()))
        if self._end_was_shown:
            return tr("{amount}, read to the end.", amount=amount)
        return tr("{amount}. Scroll to the end before you allow it.", amount=amount)

    # ---- answering -------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        actions: dict[int, Callable[[], None]] = {
            Qt.Key.Key_A: self._press_allow,
            Qt.Key.Key_S: self._press_session,
            Qt.Key.Key_D: self._press_deny,
            Qt.Key.Key_F: self._open_feedback,
        }
        action = actions.get(event.key())
        if self._scroll_by_key(event.key()):
            event.accept()
            return
        if action is None or not self._buttons.isVisible():
            super().keyPressEvent(event)
            return
        event.accept()
        if self.is_plain_key(event):
            action()

    def _scroll_by_key(self, key: int) -> bool:
        """Reading to the end works from the buttons, too."""
        steps: dict[int, QScrollBar.SliderAction] = {
            Qt.Key.Key_Up: QScrollBar.SliderAction.SliderSingleStepSub,
            Qt.Key.Key_Down: QScrollBar.SliderAction.SliderSingleStepAdd,
            Qt.Key.Key_PageUp: QScrollBar.SliderAction.SliderPageStepSub,
            Qt.Key.Key_PageDown: QScrollBar.SliderAction.SliderPageStepAdd,
            Qt.Key.Key_Home: QScrollBar.SliderAction.SliderToMinimum,
            Qt.Key.Key_End: QScrollBar.SliderAction.SliderToMaximum,
        }
        step = steps.get(key)
        if step is None:
            return False
        text = self._body.must_be_read if self._body is not None else None
        inner = text.verticalScrollBar() if text is not None else None
        outer = self._scroll.verticalScrollBar()
        back = key in (Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Home)
        for bar in (inner, outer):
            if bar is not None and bar.value() != (bar.minimum() if back else bar.maximum()):
                bar.triggerAction(step)
                break
        return True

    def _press_allow(self) -> None:
        if self.guard.is_open and self._allow.isEnabled():
            self._answer(ALLOW_ONCE)

    def _press_deny(self) -> None:
        if self.guard.is_open and self._deny.isEnabled():
            self._answer(DENY_AND_STOP)

    def _press_session(self) -> None:
        if self.guard.is_open and self._session.isEnabled() and self._choices:
            self._answer(self._choices[0].decision)

    def _open_menu(self) -> None:
        if not self.guard.is_open or not self._session.isEnabled():
            return
        self._close_menu()
        mode = self.permission_mode
        self._menu = GrantMenu(
            self._style,
            self._choices,
            self.guard.clock,
            self,
            offers_all=mode is not None and not mode.why_not and not mode.allows_all,
        )
        self._menu.chosen.connect(self._choose)
        self._menu.all_wanted.connect(self._ask_for_all)
        self._menu.destroyed.connect(self._forget_menu)
        self._menu.open_at(self._session)

    def _choose(self, choice: GrantChoice) -> None:
        # Only what is offered for the request on the screen.
        if choice in self._choices and self._session.isEnabled():
            self._close_menu()
            self._answer(choice.decision)

    def _ask_for_all(self) -> None:
        """Everything is allowed after a question of its own, and this request with it."""
        mode, request = self.permission_mode, self.request
        self._close_menu()
        if mode is None or request is None or self._question is not None:
            return
        question = AllowAllDialog(self._style, self.window(), self.guard.clock)
        self._question = question
        question.accepted.connect(partial(self._allow_all, mode, request))
        question.finished.connect(self._forget_question)
        question.open()

    def _allow_all(self, mode: PermissionModeViewModel, request: PermissionRequest) -> None:
        mode.confirm()
        if is_same_request(request, self._shown) and self._allow.isEnabled():
            self._answer(ALLOW_ONCE)

    def _close_question(self) -> None:
        if self._question is not None:
            self._question.reject()

    def _forget_question(self) -> None:
        self._question = None

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # The request has left, or another session is shown. A window that is only minimised hides nothing.
        if not event.spontaneous():
            self._close_question()

    def _close_menu(self) -> None:
        if self._menu is not None:
            menu, self._menu = self._menu, None
            menu.close()

    def _forget_menu(self, menu: QObject) -> None:
        if menu is self._menu:
            self._menu = None

    def _open_feedback(self) -> None:
        if self.guard.is_open:
            self.write_feedback()

    def write_feedback(self) -> None:
        """Have the person write what the agent should do instead; answers nothing yet."""
        if self._is_sending:
            return
        self._buttons.hide()
        self._feedback_row.show()
        self._editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.height_changed.emit()

    def _close_feedback(self) -> None:
        self._feedback_row.hide()
        self._buttons.show()
        self._deny.setFocus(Qt.FocusReason.OtherFocusReason)
        self.height_changed.emit()

    def _send_feedback(self) -> None:
        self._answer(deny(self._editor.text().strip()))
