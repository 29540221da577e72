"""Our icon among those of the desktop: how much waits, in which sessions, and the way out."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from copilot_desktop import product
from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import ntr, tr
from copilot_desktop.viewmodels.application import ApplicationViewModel
from copilot_desktop.viewmodels.inbox import waiting_words
from copilot_desktop.viewmodels.session_list import SessionRow, SessionState
from copilot_desktop.widgets.style import Style

#: Sessions in the menu; the number at the icon counts all.
_MAX_SESSIONS: Final = 10

#: What the desktop may ask for: small in a panel, large on a screen of high density.
_SIZES: Final = (16, 22, 24, 32, 48, 64)

#: From here on the number has no room.
_MAX_COUNT: Final = 9

_MAX_TITLE: Final = 60


class Tray(QObject):
    """Shown where the desktop has a place for it and the person wants it.

    Signals:
        window_requested(): bring the window to the front.
        session_requested(session_id): and open a session in it.
        new_session_requested(), quit_requested().
        message_clicked(): the bubble that `show_message` has shown last was clicked.
    """

    window_requested = Signal()
    session_requested = Signal(str)
    new_session_requested = Signal()
    quit_requested = Signal()
    message_clicked = Signal()

    def __init__(self, app: ApplicationViewModel, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._app = app
        self._style = style
        self._icon: QSystemTrayIcon | None = None
        self._menu = QMenu(parent)
        self._menu.aboutToShow.connect(self._fill)
        app.settings_changed.connect(self.refresh)
        app.inbox.changed.connect(self._show_count)
        app.sessions.waiting_changed.connect(self._show_count)
        style.changed.connect(self._show_count)

    @property
    def is_shown(self) -> bool:
        """The icon is there: the window may be closed and found again."""
        return self._icon is not None and self._icon.isVisible()

    @property
    def menu(self) -> QMenu:
        return self._menu

    def refresh(self) -> None:
        """Show the icon or take it away, as the settings and the desktop have it."""
        is_wanted = self._app.settings.tray_icon and QSystemTrayIcon.isSystemTrayAvailable()
        if is_wanted and self._icon is None:
            icon = self._icon = QSystemTrayIcon(self)
            icon.setContextMenu(self._menu)
            icon.activated.connect(self._on_click)
            icon.messageClicked.connect(self.message_clicked)
            self._fill()
            self._show_count()
            icon.show()
        elif not is_wanted:
            self.close()

    def close(self) -> None:
        """Take the icon away."""
        icon, self._icon = self._icon, None
        if icon is not None:
            icon.hide()
            icon.deleteLater()

    def show_message(self, title: str, text: str) -> bool:
        """Show a bubble at the icon; False where there is none."""
        if self._icon is None or not QSystemTrayIcon.supportsMessages():
            return False
        self._icon.showMessage(title, text, icon_with_count(self._style, 0))
        return True

    def _on_click(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.window_requested.emit()

    def _show_count(self, _count: int = 0) -> None:
        if self._icon is None:
            return
        count = self._app.inbox.count
        self._icon.setIcon(icon_with_count(self._style, count))
        lines = [product.NAME]
        if count:
            lines.append(waiting_words(count))
        if failed := len(self._app.sessions.failed_ids):
            lines.append(ntr("{count} session failed", "{count} sessions failed", failed))
        self._icon.setToolTip("\n".join(lines))
        self._fill()

    def waiting(self) -> list[SessionRow]:
        """Return what the menu lists: sessions that need the person, then those that failed unseen."""
        model = self._app.sessions
        found = (model.row(session_id) for session_id in (*model.waiting_ids, *model.failed_ids))
        return [row for row in found if row is not None]

    def _fill(self) -> None:
        menu = self._menu
        menu.clear()
        waiting = self.waiting()
        for row in waiting[:_MAX_SESSIONS]:
            action = menu.addAction(_plain_action(f"{row.title} – {_state_words(row)}"))
            action.triggered.connect(partial(self.session_requested.emit, row.session_id))
        if waiting:
            menu.addSeparator()
        menu.addAction(tr("Show window")).triggered.connect(self.window_requested)
        menu.addAction(tr("New session")).triggered.connect(self.new_session_requested)
        menu.addSeparator()
        stays = menu.addAction(tr("Keep running when the window is closed"))
        stays.setCheckable(True)
        stays.setChecked(self._app.settings.keep_in_background)
        stays.toggled.connect(self._keep_in_background)
        menu.addSeparator()
        menu.addAction(tr("Quit")).triggered.connect(self.quit_requested)

    def _keep_in_background(self, is_on: bool) -> None:
        self._app.change_settings(keep_in_background=is_on)


def _state_words(row: SessionRow) -> str:
    return tr("failed") if row.state is SessionState.FAILED else tr("needs you")


def _plain_action(text: str) -> str:
    """Return foreign text as the words of a menu entry, in which "&" marks a key."""
    return visible_line(text, _MAX_TITLE).replace("&", "&&")


def icon_with_count(style: Style, count: int) -> QIcon:
    """Return the icon, with a number on it when that is not 0."""
    icon = QIcon()
    for size in _SIZES:
        icon.addPixmap(_pixmap(style, size, count))
    return icon


def _pixmap(style: Style, size: int, count: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # A panel is dark in one theme and light in another, whatever ours is: the sign has its own ground.
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.color("accent.solid"))
        painter.drawRoundedRect(QRectF(0, 0, size, size), size * 0.22, size * 0.22)
        side = round(size * 0.8)
        painter.drawPixmap(
            QPointF((size - side) / 2, (size - side) / 2), style.pixmap("tray", side, "accent.onSolid", 1.0)
        )
        if count:
            _paint_count(painter, style, size, count)
    return pixmap


def _paint_count(painter: QPainter, style: Style, size: int, count: int) -> None:
    diameter = size * 0.64
    disc = QRectF(size - diameter, size - diameter, diameter, diameter)
    painter.setBrush(style.color("status.waitingFill"))
    painter.drawEllipse(disc)
    font = QFont(style.font("uiStrong"))
    text = str(count) if count <= _MAX_COUNT else f"{_MAX_COUNT}+"
    font.setPixelSize(max(6, round(diameter * (0.8 if len(text) == 1 else 0.58))))
    painter.setFont(font)
    painter.setPen(QColor(Qt.GlobalColor.black))
    painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, text)
