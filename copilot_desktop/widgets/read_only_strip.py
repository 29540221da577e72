"""Stands in the composer's place where a session can be read and not written to, and says why."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal, SignalInstance
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from copilot_desktop.translation import ntr, tr
from copilot_desktop.viewmodels.application import ApplicationViewModel
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.read_only import ReadOnlyKind, ReadOnlyReason
from copilot_desktop.widgets.action_button import ActionButton
from copilot_desktop.widgets.flow_row import FlowRow
from copilot_desktop.widgets.panel import Panel
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.style import Style


class ReadOnlyStrip(Panel):
    """Words and what can be done; hidden while the session can be written to.

    Signals:
        copy_requested(session_id): the person wants to go on in a copy.
        check_requested(session_id): look again who has it open.
        release_requested(session_id): remove the lock that nobody stands behind.
    """

    copy_requested = Signal(str)
    check_requested = Signal(str)
    release_requested = Signal(str)

    accessible_role = QAccessible.Role.Grouping

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(
            style, fill="surface.overlay", border="border.default", radius="composer", parent=parent
        )
        self._style = style
        self._chat: ChatViewModel | None = None
        self._title = PlainLabel(style, "", "uiStrong", wrap=True, parent=self)
        self._words = PlainLabel(style, "", "small", "text.secondary", wrap=True, parent=self)
        self.copy_button = ActionButton(style, tr("Open a copy"), kind="primary", parent=self)
        self.check_button = ActionButton(style, tr("Check again"), parent=self)
        self.release_button = ActionButton(style, tr("Release"), parent=self)
        self._texts = QVBoxLayout()
        self._texts.addWidget(self._title)
        self._texts.addWidget(self._words)
        self._buttons = FlowRow(
            style, (self.copy_button, self.release_button, self.check_button), parent=self
        )
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._texts)
        self._column.addWidget(self._buttons)
        for button, signal in (
            (self.copy_button, self.copy_requested),
            (self.check_button, self.check_requested),
            (self.release_button, self.release_requested),
        ):
            button.clicked.connect(lambda _checked=False, signal=signal: self._request(signal))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        style.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    # The dock asks for no height by width: it is told the height of the width that is there.

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._column.totalHeightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def set_chat(self, chat: ChatViewModel | None) -> None:
        """Follow another session, or none."""
        if self._chat is not None:
            self._chat.read_only_changed.disconnect(self._renew)
        self._chat = chat
        if chat is not None:
            chat.read_only_changed.connect(self._renew)
        self._renew()

    @property
    def is_needed(self) -> bool:
        """There is something to say."""
        return self._chat is not None and self._chat.read_only is not None

    def text(self) -> str:
        """Return what is said."""
        return f"{self._title.text()}. {self._words.text()}"

    def _request(self, signal: SignalInstance) -> None:
        if self._chat is not None:
            signal.emit(self._chat.session_id)

    def _renew(self) -> None:
        reason = self._chat.read_only if self._chat is not None else None
        if reason is None:
            self.hide()
            return
        title, words = words_of(reason)
        is_news = self.isHidden() or title != self._title.text()
        self._title.setText(title)
        self._words.setText(words)
        self.release_button.setVisible(reason.kind is ReadOnlyKind.LEFT_LOCKED)
        self.check_button.setVisible(reason.is_by_others)
        self._buttons.sync()
        self.updateGeometry()
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.show()
        if is_news and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.text()))

    def _restyle(self) -> None:
        px = self._style.px
        self._column.setContentsMargins(px(16), px(12), px(16), px(12))
        self._column.setSpacing(px(10))
        self._texts.setSpacing(px(2))


def words_of(reason: ReadOnlyReason) -> tuple[str, str]:
    """Return a title and a sentence."""
    processes = ", ".join(map(str, reason.pids[:3]))
    match reason.kind:
        case ReadOnlyKind.IN_USE:
            title = tr("This session is open in another program")
            if reason.pids:
                title = ntr(
                    "This session is open in another program (process {processes})",
                    "This session is open in other programs (processes {processes})",
                    len(reason.pids),
                    processes=processes,
                )
            return title, tr(
                "Two programs would write different histories. What is written there appears here."
            )
        case ReadOnlyKind.LEFT_LOCKED:
            return tr("A program that has ended left this session locked"), tr(
                "Process {processes} has it marked as open and does not run any more. Release it only if no "
                "program on another computer or in a container has it open.",
                processes=processes,
            )
        case ReadOnlyKind.IMPORTED:
            return tr("This session was imported"), tr("It can be read and searched; nothing can be sent.")


def connect_strip(strip: ReadOnlyStrip, app: ApplicationViewModel) -> None:
    """Have the application do what the strip is asked for."""
    strip.copy_requested.connect(app.actions.duplicate)
    strip.check_requested.connect(app.check_use)
    strip.release_requested.connect(app.release_session)
