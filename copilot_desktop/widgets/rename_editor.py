"""The editor in which a session is renamed, over its title."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from copilot_desktop.translation import tr
from copilot_desktop.widgets.style import Style

#: Longer names are cut by everybody who shows them.
_MAX_TITLE = 200


class RenameEditor(QLineEdit):
    """Enter and leaving it keep what was written, Escape does not. It ends exactly once.

    Who shows it places it, and hides it on `finished`.

    Signals:
        committed(session_id, title): the title was changed; "" wants the automatic one back.
        finished(with_keyboard): nothing is edited any more; True when a key ended it.
    """

    committed = Signal(str, str)
    finished = Signal(bool)

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._own_style = style
        self._session_id = ""
        self._before = ""
        self._is_composing = False
        self.setMaxLength(_MAX_TITLE)
        self.setProperty("kind", "title")
        self.setAccessibleName(tr("Name of the session"))
        self.setAccessibleDescription(tr("Empty for the automatic name"))
        self.setPlaceholderText(tr("Automatic name"))
        style.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    @property
    def session_id(self) -> str:
        """The session that is being renamed, "" for none."""
        return self._session_id

    def start(self, session_id: str, title: str) -> None:
        """Edit the title of a session; what is being edited is kept first."""
        self.commit()
        self._session_id = session_id
        self._before = title
        self.setText(title)
        self.selectAll()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def commit(self, *, with_keyboard: bool = False) -> None:
        """Keep what was written and end."""
        if not self._session_id:
            return
        session_id, self._session_id = self._session_id, ""
        title = " ".join(self.text().split())
        if title != " ".join(self._before.split()):
            self.committed.emit(session_id, title)
        self.finished.emit(with_keyboard)

    def cancel(self, *, with_keyboard: bool = False) -> None:
        """End and keep nothing."""
        if self._session_id:
            self._session_id = ""
            self.finished.emit(with_keyboard)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            if not self._is_composing and not event.isAutoRepeat():
                self.commit(with_keyboard=True)
        elif event.key() == Qt.Key.Key_Escape:
            event.accept()
            if not self._is_composing:
                self.cancel(with_keyboard=True)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            # They would reach the list and move what is being edited out of sight.
            event.accept()
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._is_composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._is_composing = False
        # Its own menu and another window of the desktop take the focus only for a while.
        if event.reason() not in (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        ):
            self.commit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.commit()

    def _restyle(self) -> None:
        self.setFont(self._own_style.font("uiStrong"))
