"""The sidebar: a new session, the list of sessions, the connection, and the theme."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAction,
    QActionGroup,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.application import ApplicationViewModel
from copilot_desktop.viewmodels.connection_status import ConnectionState, ConnectionStatus
from copilot_desktop.widgets.direction import draw_icon, draw_words, mirrored
from copilot_desktop.widgets.panel import draw_key_cap
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.pulse import Pulse
from copilot_desktop.widgets.session_list_view import SessionListView
from copilot_desktop.widgets.style import SYSTEM, Style


class Sidebar(QWidget):
    """Signals:
    hide_requested(): the person wants the sidebar out of the way.
    session_opened(): the person chose something in it; a drawer may close.
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
        self.theme_button = ThemeButton(style, self)

        self._top = QHBoxLayout()
        self._top.addWidget(self._new, 1)
        self._top.addWidget(self._hide)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self._line, 1)
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


class ThemeButton(QToolButton):
    """Chooses the theme from a menu."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own_style = style
        self.setProperty("kind", "icon")
        self.setProperty("surface", "window")
        self.setAccessibleName(tr("Theme"))
        self.setToolTip(tr("Theme"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        self._group = QActionGroup(self)
        for name, words in (
            (SYSTEM, tr("Same as the system")),
            ("light", tr("Light")),
            ("dark", tr("Dark")),
            ("hc-light", tr("High contrast, light")),
            ("hc-dark", tr("High contrast, dark")),
        ):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setData(name)
            self._group.addAction(action)
        self._group.triggered.connect(self._choose)
        self.setMenu(menu)
        style.changed.connect(self._restyle)
        self._restyle()

    def _choose(self, action: QAction) -> None:
        self._own_style.set_theme(action.data())

    def _restyle(self) -> None:
        style, side = self._own_style, self._own_style.px(16)
        self.setIcon(style.icon("appearance", side, "text.secondary"))
        self.setIconSize(QSize(side, side))
        for action in self._group.actions():
            is_chosen = action.data() == style.theme
            action.setChecked(is_chosen)
            # The style's own check mark is a bitmap in one colour and one size.
            action.setIcon(style.icon("check", side, "text.primary" if is_chosen else "surface.overlay"))


class ConnectionLine(QAbstractButton):
    """What is known of the agent process: a glyph and a few words. Not clickable."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own_style = style
        self._status = ConnectionStatus()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        style.changed.connect(self.updateGeometry)

    def show_status(self, status: ConnectionStatus) -> None:
        self._status = status
        self.setAccessibleName(tr("Agent: {state}", state=" ".join(part for part in self.words() if part)))
        self.update()

    def words(self) -> tuple[str, str]:
        """Return the state and, after it in a quieter colour, the version."""
        status = self._status
        match status.state:
            case ConnectionState.READY:
                version = tr("CLI {version}", version=status.cli_version) if status.cli_version else ""
                return tr("Connected"), version
            case ConnectionState.SEARCHING:
                return tr("Looking for the CLI…"), ""
            case ConnectionState.MISSING:
                return tr("No usable CLI"), ""
            case ConnectionState.INSTALLING:
                percent = "" if status.progress is None else f"{status.progress:.0%}"
                return tr("Installing the CLI…"), percent
            case ConnectionState.STARTING:
                return tr("Starting…"), ""
            case ConnectionState.RESTARTING:
                attempt = tr(
                    "attempt {attempt} of {limit}", attempt=status.attempt, limit=status.max_attempts
                )
                return tr("Restarting…"), attempt if status.attempt else ""
            case ConnectionState.STOPPED:
                return tr("Stopped"), ""

    def sizeHint(self) -> QSize:
        return QSize(self._own_style.px(120), self._own_style.px(28))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._own_style.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        style, px = self._own_style, self._own_style.px
        first, second = self.words()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            whole = QRectF(self.rect())
            glyph = mirrored(whole, QRectF(px(6), self.height() / 2, 0, 0))
            self._draw_glyph(painter, glyph.topLeft())
            font = style.font("small")
            painter.setFont(font)
            metrics = QFontMetricsF(font)
            left = float(px(18))
            shown = metrics.elidedText(first, Qt.TextElideMode.ElideRight, self.width() - left)
            box = QRectF(left, 0, self.width() - left, self.height())
            painter.setPen(style.color("text.secondary"))
            draw_words(painter, whole, box, shown)
            if second:
                dot = " · "
                painter.setPen(style.color("text.tertiary"))
                box.setLeft(left + metrics.horizontalAdvance(shown))
                draw_words(painter, whole, box, dot)
                box.setLeft(box.left() + metrics.horizontalAdvance(dot))
                rest = metrics.elidedText(second, Qt.TextElideMode.ElideRight, max(0.0, box.width()))
                draw_words(painter, whole, box, rest)

    def _draw_glyph(self, painter: QPainter, center: QPointF) -> None:
        style, px = self._own_style, self._own_style.px
        match self._status.state:
            case ConnectionState.READY:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(style.color("status.done"))
                painter.drawEllipse(center, px(4), px(4))
            case ConnectionState.MISSING | ConnectionState.STOPPED:
                icon = style.pixmap("error", px(12), "status.error", self.devicePixelRatioF())
                painter.drawPixmap(center - QPointF(px(6), px(6)), icon)
            case _:
                painter.setPen(QPen(style.color("status.waiting"), 1.5 * style.zoom / 100))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(center, px(3.5), px(3.5))
