"""The lasting choices of a permission request, each with the exact reach of what it grants."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout, QWidget

from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.permission_grants import GrantChoice
from copilot_desktop.widgets.answer_guard import DELAY_S, Clock
from copilot_desktop.widgets.direction import is_mirrored, mirrored
from copilot_desktop.widgets.panel import draw_key_cap, fill_rounded
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.safe_text import SafeText
from copilot_desktop.widgets.style import Style

_WIDTH: Final = 380


class GrantRow(QAbstractButton):
    """One choice: what it allows in one line or more, what follows from it below."""

    def __init__(self, style: Style, title: str, detail: str, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self._key = key
        self._title = SafeText(style, title, "ui", parent=self)
        self._detail = SafeText(style, detail, "small", "text.secondary", parent=self)
        for label in (self._title, self._detail):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self._title.accessibleName())
        self.setAccessibleDescription(self._detail.accessibleName())
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        column = QVBoxLayout(self)
        px = style.px
        # The name of the key stands at the end of the row; layouts do not mirror their margins.
        near, far = px(10), px(10) + (px(26) if key else 0)
        left, right = (far, near) if is_mirrored() else (near, far)
        column.setContentsMargins(left, px(8), right, px(8))
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addWidget(self._detail)
        self._detail.setVisible(bool(detail))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout is not None else 0

    def sizeHint(self) -> QSize:
        return QSize(self._style.px(200), self.heightForWidth(max(self.width(), self._style.px(200))))

    def paintEvent(self, event: QPaintEvent) -> None:
        style, rect = self._style, QRectF(self.rect())
        with QPainter(self) as painter:
            if self.isDown() or self.hasFocus() or self.underMouse():
                fill_rounded(painter, rect, style.px(6), style.color("state.selected"))
            if self._key:
                side = style.px(18)
                cap = QRectF(rect.right() - style.px(10) - side, style.px(9), side, side)
                draw_key_cap(painter, mirrored(rect, cap), self._key, style, on_solid=False, enabled=True)


class GrantMenu(QFrame):
    """The choices in a popup above or below a button. It deletes itself when it is closed.

    Nothing is chosen in its first half second, by Enter, or by a key that the keyboard repeats.

    Args:
        offers_all: its last row leads to the question whether everything may be allowed.

    Signals:
        chosen(choice): a `GrantChoice`.
        all_wanted(): the person wants to be asked whether everything may be allowed.
    """

    chosen = Signal(object)
    all_wanted = Signal()

    def __init__(
        self,
        style: Style,
        choices: Sequence[GrantChoice],
        clock: Clock,
        parent: QWidget,
        *,
        offers_all: bool = False,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self._style = style
        self._clock = clock
        self._opened_at = clock()
        self.setAccessibleName(tr("Allow without asking"))
        px = style.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(6), px(8), px(6), px(6))
        column.setSpacing(px(2))
        head = PlainLabel(style, tr("Allow without asking"), "smallStrong", "text.secondary", parent=self)
        head.setContentsMargins(px(10), 0, px(10), px(2))
        column.addWidget(head)
        self.choices = tuple(choices)
        self.rows = [
            GrantRow(style, choice.title, choice.detail, "" if index else "S", self)
            for index, choice in enumerate(choices)
        ]
        if offers_all:
            detail = tr("“Allow all”: commands, files and addresses")
            self.rows.append(GrantRow(style, tr("Everything, this session..."), detail, "", self))
        for index, row in enumerate(self.rows):
            row.installEventFilter(self)
            row.clicked.connect(partial(self._choose, index))
            column.addWidget(row)

    @property
    def is_open(self) -> bool:
        """It stood long enough to have been read."""
        return self._clock() - self._opened_at >= DELAY_S

    def open_at(self, button: QWidget) -> None:
        """Show it above `button`, or below it where there is more room."""
        px = self._style.px
        width = min(px(_WIDTH), button.window().width() - px(16))
        layout = self.layout()
        height = layout.totalHeightForWidth(width) if layout is not None else self.sizeHint().height()
        area = button.screen().availableGeometry()
        corner = button.mapToGlobal(QPoint(button.width() - width, 0))
        top = corner.y() - height - px(4)
        if top < area.top():
            top = button.mapToGlobal(QPoint(0, button.height() + px(4))).y()
        left = max(area.left(), min(corner.x(), area.right() - width))
        self.setFixedSize(width, height)
        self.move(left, max(area.top(), min(top, area.bottom() - height)))
        self._opened_at = self._clock()
        self.show()
        if self.rows:
            self.rows[0].setFocus(Qt.FocusReason.PopupFocusReason)

    def _choose(self, index: int) -> None:
        if not self.is_open:
            return
        if index < len(self.choices):
            self.chosen.emit(self.choices[index])
        else:
            self.all_wanted.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self._move(-1 if event.key() == Qt.Key.Key_Up else 1)
                return True
            is_choice = event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select)
            is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            # Enter is what one types at the end of a message: it grants nothing that lasts.
            return is_enter or (is_choice and (event.isAutoRepeat() or not self.is_open))
        presses = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TouchBegin)
        return event.type() in presses and not self.is_open

    def _move(self, direction: int) -> None:
        focused = next((index for index, row in enumerate(self.rows) if row.hasFocus()), 0)
        self.rows[(focused + direction) % len(self.rows)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        style = self._style
        with QPainter(self) as painter:
            fill_rounded(
                painter,
                self.rect().toRectF(),
                style.px(style.tokens.radius("popup")),
                style.color("surface.overlay"),
                style.color("border.default"),
            )
