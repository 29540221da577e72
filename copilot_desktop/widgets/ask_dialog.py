"""A question of ours: a title, a sentence, verbs on the buttons. Never modal to the event loop."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractSlider, QDialog, QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from copilot_desktop.translation import tr
from copilot_desktop.widgets.flow_row import FlowRow
from copilot_desktop.widgets.focus_ring import FocusRing
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.safe_text import SafeText
from copilot_desktop.widgets.style import Style

#: As wide as it likes to be, with its margins.
_WIDTH: Final = 408
#: What frames and bars of the desktop take of the height of a screen.
_FRAME: Final = 48

_SCROLLS: Final[dict[int, QAbstractSlider.SliderAction]] = {
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
}


class AskDialog(QDialog):
    """Shown with `open()`; `accepted` and `rejected` tell the answer. Cancel has the focus.

    No wider than the window below it and no higher than the screen: the words wrap and scroll, the
    buttons always show.

    Args:
        primary: the accepting button is the expected one; otherwise it is marked as risky.
        other: words of a third button, "" for none; `other_chosen` tells that it was pressed.

    Attributes:
        body: the words, to which more can be added.
    """

    other_chosen = Signal()

    def __init__(
        self,
        style: Style,
        title: str,
        text: str,
        accept: str,
        *,
        primary: bool = False,
        other: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        px = style.px
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, style.color("surface.overlay"))
        self.setPalette(palette)
        self.accept_button = QPushButton(accept, self)
        self.accept_button.setProperty("kind", "primary" if primary else "dangerOutline")
        self.cancel_button = QPushButton(tr("Cancel"), self)
        self.cancel_button.setDefault(True)
        self.accept_button.setAutoDefault(False)
        self.accept_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        self._style = style
        self._words = QWidget()
        self._words.setObjectName("page")
        self._words.setAutoFillBackground(False)
        self.body = QVBoxLayout(self._words)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(px(8))
        self.body.addWidget(PlainLabel(style, title, "subtitle", wrap=True))
        self.body.addWidget(SafeText(style, text, "ui", "text.secondary"))
        self._scroll = self._make_scroll()
        buttons: tuple[QPushButton, ...] = (self.cancel_button, self.accept_button)
        if other:
            self.other_button = QPushButton(other, self)
            self.other_button.setAutoDefault(False)
            self.other_button.clicked.connect(self._choose_other)
            buttons = (self.cancel_button, self.other_button, self.accept_button)
        self._buttons = FlowRow(style, (), buttons, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(20))
        column.setSpacing(px(20))
        column.addWidget(self._scroll, 1)
        column.addWidget(self._buttons)
        self.cancel_button.setFocus()
        self._ring = FocusRing(self, style)

    def _choose_other(self) -> None:
        self.other_chosen.emit()
        self.reject()

    def _make_scroll(self) -> QScrollArea:
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.viewport().setAutoFillBackground(False)
        scroll.setMinimumHeight(self._style.line("ui"))
        scroll.setWidget(self._words)
        self._words.setAutoFillBackground(False)
        return scroll

    def _margins(self) -> QSize:
        """Return what surrounds the words."""
        layout = self.layout()
        assert layout is not None
        margins = layout.contentsMargins()
        width = margins.left() + margins.right()
        buttons = self._buttons.heightForWidth(self.width() - width)
        return QSize(width, margins.top() + margins.bottom() + layout.spacing() + buttons)

    def sizeHint(self) -> QSize:
        parent, room = self.parentWidget(), self.screen().availableSize()
        width = min(self._style.px(_WIDTH), room.width())
        if parent is not None:
            width = min(width, parent.window().width())
        around = self._margins()
        height = self.body.totalHeightForWidth(width - around.width()) + around.height()
        return QSize(width, min(height, room.height() - _FRAME))

    def showEvent(self, event: QShowEvent) -> None:
        if not event.spontaneous():
            # Only now the style sheet has made the buttons as large as they are. They may stand in lines.
            self.resize(self.sizeHint())
            self.resize(self.sizeHint())
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        # Once there is a scroll bar, Qt keeps it: the words need more lines beside it.
        around = self._margins()
        needed = self.body.totalHeightForWidth(self.width() - around.width()) + around.height()
        policy = Qt.ScrollBarPolicy
        self._scroll.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if needed > self.height() else policy.ScrollBarAlwaysOff
        )
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = _SCROLLS.get(event.key())
        if action is not None:
            self._scroll.verticalScrollBar().triggerAction(action)
            event.accept()
            return
        super().keyPressEvent(event)
