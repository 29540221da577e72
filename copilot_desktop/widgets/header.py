"""The row above a conversation: its title, its folder, its model, its permissions, its context."""

from __future__ import annotations

from enum import IntEnum
from itertools import pairwise
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QToolButton, QWidget

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.inbox import waiting_words
from copilot_desktop.viewmodels.labels import folder_name as last_part
from copilot_desktop.viewmodels.session_list import SessionState
from copilot_desktop.widgets.chip import Chip
from copilot_desktop.widgets.context_ring import ContextRing, fill_fraction, short_count
from copilot_desktop.widgets.direction import mirrored_place
from copilot_desktop.widgets.mode_chip import ModeChip
from copilot_desktop.widgets.permission_picker import show_permission_mode
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.speed_chip import SpeedChip
from copilot_desktop.widgets.status_glyph import draw_status
from copilot_desktop.widgets.style import Style


class HeaderPlace(IntEnum):
    """Where a chip stands, from the title to the end of the line."""

    SPEED = 0
    MODEL = 1
    MODE = 2
    PERMISSION = 3


#: Hidden below the medium width, and while the inspector takes their room: the composer has them as well.
_WIDE_ONLY: Final = (HeaderPlace.MODEL, HeaderPlace.MODE)


class Header(QWidget):
    """Follows one chat. Without one it shows only the button that brings the sidebar back.

    Signals:
        sidebar_requested(): the person wants to see the sidebar.
        titled(title): the chat has another title than before, "" without a chat.
        tear_off_requested(): the person wants the chat in a window of its own.
        inspector_requested(): the person wants to see the inspector, or to see it no longer.
        usage_requested(): the person wants to see what fills the context.
        inbox_requested(): the number of what waits was clicked.

    Args:
        is_own_window: it stands in such a window already.
    """

    sidebar_requested = Signal()
    titled = Signal(str)
    tear_off_requested = Signal()
    inspector_requested = Signal()
    usage_requested = Signal()
    inbox_requested = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None, *, is_own_window: bool = False) -> None:
        super().__init__(parent)
        self._style = style
        self._is_own_window = is_own_window
        self._chat: ChatViewModel | None = None
        self._is_narrow = False
        self._shows_model = True
        self._has_speed = True
        self._has_room = True
        self._sidebar = QToolButton(self)
        self._sidebar.setProperty("kind", "icon")
        self._sidebar.setAccessibleName(tr("Show the sidebar"))
        self._sidebar.setToolTip(tr("Show the sidebar (Ctrl+B)"))
        self._sidebar.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._sidebar.hide()
        self._waiting = _WaitingCount(style, self)
        self._waiting.clicked.connect(self.inbox_requested)
        elide = Qt.TextElideMode.ElideRight
        self._title = PlainLabel(style, "", "subtitle", elide=elide, parent=self)
        self._place = PlainLabel(style, "", "small", "text.secondary", elide=elide, parent=self)
        self._folder = Chip(style, "folder", tr("Folder"), opens=True, parent=self)
        self._speed = SpeedChip(style, self)
        self._model = Chip(style, "model", tr("Model"), parent=self)
        self._mode = ModeChip(style, self)
        self._permission = Chip(style, "permission-ask", tr("Permissions"), parent=self)
        self._chips: dict[HeaderPlace, Chip] = {}
        self._ring = ContextRing(style, self, opens=True)
        self._tokens = PlainLabel(style, "", "smallStrong", "text.secondary", parent=self)
        self._more = QToolButton(self)
        self._more.setProperty("kind", "icon")
        self._more.setAccessibleName(tr("Folder of the session"))
        self._more.setToolTip(tr("Folder of the session"))
        self._more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._tear_off = self._icon_button(
            tr("Open in its own window"), tr("Open in its own window (Ctrl+Shift+N)")
        )
        self._tear_off.clicked.connect(self.tear_off_requested)
        self._inspector = self._icon_button(tr("Inspector"), tr("Inspector (Ctrl+I)"))
        self._inspector.setCheckable(True)
        self._inspector.clicked.connect(self._ask_for_inspector)
        self._sidebar.clicked.connect(self.sidebar_requested)
        self._ring.clicked.connect(self.usage_requested)
        self.put_chip(HeaderPlace.SPEED, self._speed)
        self.put_chip(HeaderPlace.MODEL, self._model)
        self.put_chip(HeaderPlace.MODE, self._mode)
        self.put_chip(HeaderPlace.PERMISSION, self._permission)
        self._speed.changed.connect(self._arrange)
        self._mode.changed.connect(self._arrange)
        self._more.clicked.connect(self._open_folder_menu)
        self._folder.clicked.connect(self._open_folder_menu)
        style.changed.connect(self._restyle)
        self._restyle()
        self._sync()

    def _icon_button(self, name: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("kind", "icon")
        button.setAccessibleName(name)
        button.setToolTip(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def put_chip(self, place: HeaderPlace, chip: Chip) -> None:
        """Show `chip` at `place` while there is a chat and room for it; what stood there goes.

        A chip without a label says nothing and is not shown.
        """
        before = self._chips.get(place)
        if before is not None and before is not chip:
            before.hide()
            before.setParent(None)
        self._chips[place] = chip
        chip.setParent(self)
        order = [self._chips[it] for it in sorted(self._chips)]
        for first, second in pairwise((*order, self._ring, self._more, self._tear_off, self._inspector)):
            QWidget.setTabOrder(first, second)
        self._arrange()

    def _ask_for_inspector(self) -> None:
        # Whether it is open is told by who opens it.
        self._inspector.setChecked(not self._inspector.isChecked())
        self.inspector_requested.emit()

    def set_inspecting(self, is_open: bool) -> None:
        """Say whether the inspector is open."""
        self._inspector.setChecked(is_open)
        self._arrange()

    @property
    def shows_sidebar_button(self) -> bool:
        return not self._sidebar.isHidden()

    @property
    def title(self) -> QWidget:
        """The label of the title."""
        return self._title

    @property
    def words(self) -> str:
        """The title as it is shown, "" without a chat."""
        return self._title.text()

    def set_chat(self, chat: ChatViewModel | None) -> None:
        """Follow `chat` from now on."""
        if self._chat is not None:
            self._chat.state_changed.disconnect(self._sync)
            self._chat.permission_mode.changed.disconnect(self._sync)
            self._chat.folder_found.disconnect(open_folder)
        self._chat = chat
        if chat is not None:
            chat.state_changed.connect(self._sync)
            chat.permission_mode.changed.connect(self._sync)
            chat.folder_found.connect(open_folder)
        self._speed.set_chat(chat)
        self._mode.set_chat(chat)
        self._sync()

    def set_layout(
        self,
        *,
        sidebar_hidden: bool,
        narrow: bool,
        shows_model: bool,
        has_speed: bool = True,
        has_room: bool = True,
    ) -> None:
        """Adapt to the width of the window.

        Args:
            has_speed: there is room for the speed and for the number of tokens.
            has_room: model and mode stay while the inspector is open.
        """
        self._has_speed = has_speed
        self._has_room = has_room
        self._sidebar.setVisible(sidebar_hidden)
        self._is_narrow = narrow
        self._shows_model = shows_model
        self._sync()

    def first_control(self) -> QWidget:
        """Return what the keyboard reaches first."""
        if not self._sidebar.isHidden():
            return self._sidebar
        return self._folder if self._more.isHidden() else self._more

    def set_waiting(self, count: int) -> None:
        """Say how many requests wait for the person; shown while the sidebar is out of sight."""
        self._waiting.set_count(count)
        self._arrange()

    # ---- content ---------------------------------------------------------------------------

    def _sync(self) -> None:
        chat = self._chat
        title = visible_line(chat.title, 200) if chat is not None else ""
        if title != self._title.text():
            self._title.setText(title)
            self.titled.emit(title)
        self._title.setVisible(chat is not None)
        usage = chat.transcript.usage if chat is not None else None
        self._ring.setVisible(usage is not None)
        self._tokens.setVisible(usage is not None)
        if chat is not None:
            place = " · ".join(part for part in (last_part(chat.folder), chat.branch) if part)
            self._place.setText(visible_line(place, 200))
            self._folder.set_label(place)
            self._model.set_label(chat.model)
            show_permission_mode(self._permission, chat.permission_mode.mode)
        if usage is not None:
            self._ring.show_usage(usage)
            percent = f"{fill_fraction(usage):.0%}"
            is_short = self._is_narrow or not self._has_speed
            self._tokens.setText(percent if is_short else short_count(usage.current_tokens))
        self._arrange()

    def _restyle(self) -> None:
        side = self._style.px(16)
        icons = (
            (self._sidebar, "sidebar"),
            (self._more, "more"),
            (self._tear_off, "external"),
            (self._inspector, "inspector"),
        )
        for button, icon in icons:
            button.setIcon(self._style.icon(icon, side, "text.secondary"))
            button.setIconSize(QSize(side, side))
        self.setFixedHeight(self._style.px(self._style.tokens.layout("header")))
        self._arrange()
        self.update()

    # ---- geometry --------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Place everything by hand: the folder gives way first, the title last."""
        px = self._style.px
        left = px(20)
        if not self._sidebar.isHidden():
            self._set_place(self._sidebar, px(12), (self.height() - px(28)) // 2, px(28), px(28))
            left = px(12 + 28 + 8)
        self._waiting.setVisible(self._waiting.count > 0 and not self._sidebar.isHidden())
        if not self._waiting.isHidden():
            left = self._put(self._waiting, left - px(9), px(28)) + px(3)
        self._inspector.setVisible(self._chat is not None)
        may_tear_off = self._chat is not None and not self._is_own_window
        self._tear_off.setVisible(may_tear_off and not self._is_narrow)
        if self._chat is None:
            for widget in (self._folder, self._place, self._more, *self._chips.values()):
                widget.hide()
            return
        has_place = bool(self._place.text())
        self._place.setVisible(has_place and self._is_narrow)
        self._more.setVisible(has_place and self._is_narrow)
        room = self._arrange_right() - left - px(8)
        if not self._is_narrow and has_place and room - self._title_width() < px(10 + 72):
            # The chip finds no room: its menu moves behind a button.
            self._more.show()
            room = self._arrange_right() - left - px(8)
        room = max(0, room)
        self._folder.setVisible(has_place and self._more.isHidden())
        if self._is_narrow:
            lines = px(20) + (px(16) if has_place else 0)
            top = (self.height() - lines) // 2
            self._set_place(self._title, left, top, room, px(20))
            self._set_place(self._place, left, top + px(20), room, px(16))
            return
        left = self._put(self._title, left, min(room, self._title_width())) + px(10)
        rest = room - self._title.width() - px(10)
        self._put(self._folder, left, max(0, min(rest, self._folder.sizeHint().width())))

    def _title_width(self) -> int:
        return self._title.sizeHint().width() + 2

    def _arrange_right(self) -> int:
        """Place what stands at the right end; return where the rest has to end."""
        px = self._style.px
        right = self.width() - px(12)
        for button in (self._inspector, self._tear_off, self._more):
            if not button.isHidden():
                self._set_place(button, right - px(28), (self.height() - px(28)) // 2, px(28), px(28))
                right -= px(28 + 4)
        if not self._tokens.isHidden():
            right = self._put_right(self._tokens, right - px(8), px(6))
            right = self._put_right(self._ring, right, px(8))
        for place in sorted(self._chips, reverse=True):
            chip = self._chips[place]
            chip.set_short(place is HeaderPlace.PERMISSION and self._is_narrow)
            chip.setVisible(bool(chip.label) and self._has_place_for(place))
            if not chip.isHidden():
                right = self._put_right(chip, right, px(4))
        return right - px(4)

    def _has_place_for(self, place: HeaderPlace) -> bool:
        if place is HeaderPlace.SPEED:
            return self._has_speed and not self._is_narrow
        if place in _WIDE_ONLY:
            return self._shows_model and (self._has_room or not self._inspector.isChecked())
        return True

    def _set_place(self, widget: QWidget, x: int, y: int, width: int, height: int) -> None:
        widget.setGeometry(mirrored_place(self.rect(), QRect(x, y, width, height)))

    def _put(self, widget: QWidget, left: int, width: int) -> int:
        height = widget.sizeHint().height()
        self._set_place(widget, left, (self.height() - height) // 2, width, height)
        return left + width

    def _put_right(self, widget: QWidget, right: int, gap: int) -> int:
        """Place `widget` so that it ends at `right`; return where the next one ends."""
        width = widget.sizeHint().width()
        self._put(widget, right - width, width)
        return right - width - gap

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._style.color("surface.canvas"))
            line = QRect(0, self.height() - 1, self.width(), 1)
            painter.fillRect(line, self._style.color("border.subtle"))

    # ---- the folder ------------------------------------------------------------------------

    def folder_menu(self) -> QMenu:
        """Return the menu of the folder chip."""
        chat = self._chat
        folder = chat.folder if chat is not None else ""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Copy path")).triggered.connect(lambda: QGuiApplication.clipboard().setText(folder))
        opening = menu.addAction(tr("Open folder"))
        # Whether it is there is found out when it is wanted: a disk may take long to answer.
        opening.setEnabled(Path(folder).is_absolute())
        if chat is not None:
            opening.triggered.connect(chat.find_folder)
        return menu

    def _open_folder_menu(self) -> None:
        button = self._folder if self._more.isHidden() else self._more
        menu = self.folder_menu()
        corner = button.mapToGlobal(QPoint(0, button.height()))
        if button is self._more:
            corner.setX(corner.x() + button.width() - menu.sizeHint().width())
        menu.popup(corner)


class _WaitingCount(QAbstractButton):
    """How many requests wait for the person, as the sidebar draws it; a click leads to them."""

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._own_style = style
        self.count = 0
        self.setProperty("focusRing", True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_count(self, count: int) -> None:
        self.count = count
        self.setAccessibleName(waiting_words(count))
        self.setToolTip(waiting_words(count))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._own_style.px(28), self._own_style.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            draw_status(
                painter,
                QRectF(self.rect()).center(),
                SessionState.NEEDS_YOU,
                self._own_style,
                phase=0,
                count=self.count,
                dpr=self.devicePixelRatioF(),
            )


def open_folder(folder: str) -> bool:
    """Show a folder in the desktop's file manager. It must have been found to be one."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(folder))
