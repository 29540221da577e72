"""The button of the inbox in the sidebar, with the number of what waits."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton, QWidget

from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.inbox import Inbox, waiting_words
from copilot_desktop.viewmodels.session_states import SessionState
from copilot_desktop.widgets.direction import is_mirrored
from copilot_desktop.widgets.status_glyph import draw_status
from copilot_desktop.widgets.style import Style


class InboxButton(QToolButton):
    """Opens the inbox. Its number is the length of the inbox's list."""

    def __init__(self, inbox: Inbox, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inbox = inbox
        self._own_style = style
        self.setProperty("kind", "icon")
        self.setProperty("surface", "window")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        inbox.count_changed.connect(self._show_count)
        style.changed.connect(self._restyle)
        self._restyle()
        self._show_count()

    @property
    def shown_count(self) -> int:
        """The number that is drawn; 0 for none."""
        return self._inbox.count

    def _show_count(self, _count: int = 0) -> None:
        words = waiting_words(self._inbox.count)
        self.setAccessibleName(f"{tr('Inbox')}, {words}" if words else tr("Inbox"))
        self.setToolTip(tr("{name} ({key})", name=words or tr("Inbox"), key="Ctrl+Shift+J"))
        self.update()

    def _restyle(self) -> None:
        side = self._own_style.px(16)
        self.setIcon(self._own_style.icon("inbox", side, "text.secondary"))
        self.setIconSize(QSize(side, side))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._inbox.count:
            return
        px = self._own_style.px
        x = px(8) if is_mirrored() else self.width() - px(8)
        with QPainter(self) as painter:
            draw_status(
                painter,
                QPointF(x, px(8)),
                SessionState.NEEDS_YOU,
                self._own_style,
                phase=0,
                count=self._inbox.count,
                dpr=self.devicePixelRatioF(),
            )
