"""The sidebar: a new session, the list of sessions, the connection, and the theme."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.application import ApplicationViewModel
from copilot_desktop.widgets.attention_menu import AttentionButton
from copilot_desktop.widgets.connection_line import ConnectionLine
from copilot_desktop.widgets.direction import draw_icon, draw_words, mirrored
from copilot_desktop.widgets.panel import draw_key_cap
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.pulse import Pulse
from copilot_desktop.widgets.session_commands import SessionCommands
from copilot_desktop.widgets.session_list_view import SessionListView
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.theme_button import ThemeButton


class Sidebar(QWidget):
    """Signals:
    hide_requested(): the person wants the sidebar out of the way.
    session_opened(): the person chose something in it; a drawer may close.

    Attributes:
        list: the sessions.
        commands: what is done with them from here.
    """

    hide_requested = Signal()
    session_opened = Signal()

    def __init__(self, app: ApplicationViewModel, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._style = style
        self.setAutoFillBackground(True)
        self._new = _NewSessionButton(style, self)
        self._hide = QToolButton(self)
        self._hide.setProperty("kind", "icon")
        self._hide.setProperty("surface", "window")
        self._hide.setAccessibleName(tr("Hide the sidebar"))
        self._hide.setToolTip(tr("Hide the sidebar (Ctrl+B)"))
        self._hide.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.list = SessionListView(style, app.sessions, Pulse(style, self), self)
        self.commands = SessionCommands(app, style, self.list)
        self._empty = PlainLabel(
            style,
            tr("No sessions yet. Start one with Ctrl+N."),
            "small",
            "text.secondary",
            wrap=True,
            parent=self,
        )
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._line = ConnectionLine(style, self)
        self.attention_button = AttentionButton(app, style, self)
        self.theme_button = ThemeButton(style, self)

        self._top = QHBoxLayout()
        self._top.addWidget(self._new, 1)
        self._top.addWidget(self._hide)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self._line, 1)
        self._foot.addWidget(self.attention_button)
        self._foot.addWidget(self.theme_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._top)
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)
        column.addLayout(self._foot)

        self._new.clicked.connect(self._start_session)
        self._hide.clicked.connect(self.hide_requested)
        self._line.clicked.connect(self._show_process)
        self.list.opened.connect(self._open)
        for signal in (app.sessions.modelReset, app.sessions.rowsInserted, app.sessions.rowsRemoved):
            signal.connect(self._show_emptiness)
        app.page_changed.connect(self._follow_page)
        app.connection_changed.connect(self._follow_connection)
        style.changed.connect(self._restyle)
        self._restyle()
        self._follow_page()
        self._follow_connection()
        self._show_emptiness()

    def _restyle(self) -> None:
        px, style = self._style.px, self._style
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, style.color("surface.window"))
        self.setPalette(palette)
        self._top.setContentsMargins(px(12), px(10), px(12), px(10))
        self._top.setSpacing(px(8))
        self._foot.setContentsMargins(px(12), px(8), px(8), px(8))
        self._foot.setSpacing(px(4))
        self._empty.setContentsMargins(px(20), px(12), px(20), 0)
        self._hide.setIcon(style.icon("sidebar", px(16), "text.secondary"))
        self._hide.setIconSize(QSize(px(16), px(16)))
        self.setMinimumWidth(px(style.tokens.layout("sidebar.min")))
        self.setMaximumWidth(px(style.tokens.layout("sidebar.max")))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            footer = self._line.geometry().top() - self._style.px(8)
            painter.fillRect(0, footer, self.width(), 1, self._style.color("border.subtle"))

    def _start_session(self) -> None:
        self._app.show_new_session()
        self.session_opened.emit()

    def _show_process(self) -> None:
        self._app.show_process()
        self.session_opened.emit()

    def _open(self, session_id: str) -> None:
        self._app.open_session(session_id)
        self.session_opened.emit()

    def _follow_page(self) -> None:
        chat = self._app.chat
        self.list.set_front(chat.session_id if chat is not None else "")

    def _follow_connection(self) -> None:
        self._line.show_status(self._app.connection)

    def _show_emptiness(self) -> None:
        is_empty = self._app.sessions.rowCount() == 0
        self._empty.setVisible(is_empty)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus if is_empty else Qt.FocusPolicy.StrongFocus)


class _NewSessionButton(QPushButton):
    """A button of the style sheet that writes its text at the left and its key at the right."""

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._own_style = style
        self.setAccessibleName(tr("New session"))
        # Enter presses it, as Space does.
        self.setAutoDefault(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        style.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        style, px = self._own_style, self._own_style.px
        whole = QRectF(self.rect())
        with QPainter(self) as painter:
            side = px(16)
            icon = style.pixmap("new-session", side, "text.primary", self.devicePixelRatioF())
            draw_icon(painter, whole, QPointF(px(12), (self.height() - side) / 2), icon)
            painter.setFont(style.font("uiStrong"))
            painter.setPen(style.color("text.primary"))
            key = tr("Ctrl N")
            width = QFontMetricsF(style.font("key")).horizontalAdvance(key) + px(10)
            room = whole.adjusted(px(34), 0, -width - px(14), 0)
            words = QFontMetricsF(painter.font()).elidedText(
                tr("New session"), Qt.TextElideMode.ElideRight, room.width()
            )
            draw_words(painter, whole, room, words)
            cap = QRectF(self.width() - px(8) - width, (self.height() - px(18)) / 2, width, px(18))
            draw_key_cap(painter, mirrored(whole, cap), key, style, on_solid=False, enabled=True)
