"""A list of choices that stays open while several are made, with a field where it is long."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import tr
from copilot_desktop.widgets.page_controls import CheckBox
from copilot_desktop.widgets.panel import fill_rounded
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.style import Style

#: With more choices there is a field to narrow them.
_FIELD_FROM: Final = 9

#: More are not shown at once: the field leads to them.
_MAX_SHOWN: Final = 200

_WIDTH: Final = 320
_HEIGHT: Final = 320


class ChoicePopup(QFrame):
    """Check boxes in a popup. It deletes itself when it is closed.

    Signals:
        changed(chosen): a tuple of the ids that are chosen, in the order of the choices.
    """

    changed = Signal(object)

    def __init__(
        self,
        style: Style,
        name: str,
        choices: Sequence[tuple[str, str]],
        chosen: Sequence[str],
        parent: QWidget,
    ) -> None:
        """Offer `choices` (id, words)."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self._style = style
        self._choices = tuple(choices)
        self._chosen = set(chosen)
        self.setAccessibleName(name)
        px = style.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(10), px(10), px(10), px(10))
        column.setSpacing(px(8))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Find"))
        self.field.setAccessibleName(tr("Find"))
        self.field.setVisible(len(self._choices) >= _FIELD_FROM)
        self.field.textChanged.connect(self._show)
        column.addWidget(self.field)
        self._none = PlainLabel(
            style, tr("Nothing to choose from yet."), "small", "text.secondary", parent=self
        )
        column.addWidget(self._none)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(self._scroll)
        self.boxes: list[CheckBox] = []
        self._show("")

    def open_below(self, widget: QWidget) -> None:
        """Show it below a widget, inside its screen."""
        px = self._style.px
        page = self._scroll.widget()
        wanted = page.sizeHint().height() if page is not None else 0
        has_field = len(self._choices) >= _FIELD_FROM
        height = min(px(_HEIGHT), wanted + px(24) + (px(40) if has_field else 0) + px(4))
        self.setFixedSize(min(px(_WIDTH), widget.window().width() - px(16)), max(px(48), height))
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        corner = widget.rect().bottomRight() if is_mirrored else widget.rect().bottomLeft()
        place = widget.mapToGlobal(corner + QPoint(0, px(4)))
        if is_mirrored:
            place.setX(place.x() - self.width())
        area = widget.screen().availableGeometry()
        place.setX(max(area.left(), min(place.x(), area.right() - self.width())))
        place.setY(max(area.top(), min(place.y(), area.bottom() - self.height())))
        self.move(place)
        self.show()
        first: QWidget = self.field if has_field else self.boxes[0] if self.boxes else self
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def _show(self, words: str) -> None:
        """Show the choices whose words have `words`, the chosen ones first."""
        wanted = words.casefold().split()
        fitting = [
            (key, shown) for key, shown in self._choices if all(word in shown.casefold() for word in wanted)
        ]
        fitting.sort(key=lambda choice: choice[0] not in self._chosen)
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(self._style.px(2), 0, 0, 0)
        column.setSpacing(self._style.px(2))
        self.boxes = []
        for key, shown in fitting[:_MAX_SHOWN]:
            box = CheckBox(self._style, visible_line(shown, 120), page)
            box.setAccessibleName(visible_line(shown, 200))
            box.setChecked(key in self._chosen)
            box.setProperty("choice", key)
            box.toggled.connect(self._toggled)
            column.addWidget(box)
            self.boxes.append(box)
        column.addStretch(1)
        self._none.setVisible(not self.boxes)
        self._scroll.setVisible(bool(self.boxes))
        self._scroll.setWidget(page)

    def _toggled(self, is_on: bool) -> None:
        key = str(self.sender().property("choice"))
        if is_on:
            self._chosen.add(key)
        else:
            self._chosen.discard(key)
        self.changed.emit(tuple(choice for choice, _ in self._choices if choice in self._chosen))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # What was chosen counts already.
            self.close()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        style = self._style
        with QPainter(self) as painter:
            radius = style.px(style.tokens.radius("popup"))
            fill_rounded(
                painter,
                self.rect().toRectF(),
                radius,
                style.color("surface.overlay"),
                style.color("border.default"),
            )
