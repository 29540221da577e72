"""The popup to choose a model in: a field, the models in groups, and how hard the model thinks."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.model_rows import effort_name
from copilot_desktop.viewmodels.model_source import ModelSource
from copilot_desktop.widgets.model_list import ModelList
from copilot_desktop.widgets.panel import fill_rounded
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.segmented import Segmented
from copilot_desktop.widgets.style import Style

_WIDTH: Final = 380
_MAX_LIST: Final = 300

_STEPS: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class ModelPopup(QFrame):
    """Follows the models of one session. It deletes itself when it is closed.

    Up and Down go through the list while one types, Enter chooses, Escape empties the field and then
    closes.
    """

    def __init__(self, style: Style, models: ModelSource, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAccessibleName(tr("Choose a model"))
        self._style = style
        self._models = models
        px = style.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(6), px(8), px(6), px(8))
        column.setSpacing(px(4))
        self.field = QLineEdit(self)
        self.field.setMaxLength(200)
        if models.takes_any:
            self.field.setPlaceholderText(tr("Search models, or name one of your provider"))
        else:
            self.field.setPlaceholderText(tr("Search models"))
        self.field.setAccessibleName(tr("Search models"))
        self.field.textChanged.connect(self._show)
        self.field.installEventFilter(self)
        column.addWidget(self.field)
        self.list = ModelList(style, self)
        self.list.model_chosen.connect(self._choose)
        column.addWidget(self.list)
        self._none = PlainLabel(style, tr("No model matches."), "small", "text.secondary", parent=self)
        self._none.setContentsMargins(px(10), px(4), px(10), px(4))
        column.addWidget(self._none)
        self._effort_title = PlainLabel(
            style, tr("Reasoning effort"), "smallStrong", "text.secondary", parent=self
        )
        self._effort_title.setContentsMargins(px(10), px(6), px(10), 0)
        column.addWidget(self._effort_title)
        self.efforts = Segmented(style, tr("Reasoning effort"), self)
        self.efforts.chosen.connect(self._models.choose_effort)
        column.addWidget(self.efforts)
        self.note = PlainLabel(style, "", "small", "text.secondary", wrap=True, parent=self)
        self.note.setContentsMargins(px(10), px(2), px(10), px(2))
        column.addWidget(self.note)
        models.changed.connect(self._follow)
        self._show("")
        self._show_efforts()

    def open_at(self, widget: QWidget) -> None:
        """Show it above a widget, or below it where there is more room, inside its screen."""
        px = self._style.px
        self.setFixedWidth(min(px(_WIDTH), max(px(220), widget.window().width() - px(16))))
        self.list.setFixedHeight(min(px(_MAX_LIST), self.list.wanted_height()))
        self.adjustSize()
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        place = widget.mapToGlobal(QPoint(widget.width() - self.width() if is_mirrored else 0, 0))
        area = widget.screen().availableGeometry()
        above = place.y() - self.height() - px(4)
        place.setY(above if above >= area.top() else place.y() + widget.height() + px(4))
        place.setX(max(area.left(), min(place.x(), area.right() - self.width())))
        place.setY(max(area.top(), min(place.y(), area.bottom() - self.height())))
        self.move(place)
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _show(self, words: str) -> None:
        rows = self._models.rows(words)
        self.list.show_rows(rows, self._models.chosen)
        self._none.setVisible(not rows)

    def _follow(self) -> None:
        self._show(self.field.text())
        self._show_efforts()

    def _show_efforts(self) -> None:
        models = self._models
        efforts = models.efforts
        for widget in (self._effort_title, self.efforts):
            widget.setVisible(bool(efforts))
        if efforts:
            choices = [(effort, effort_name(effort)) for effort in ("", *efforts)]
            self.efforts.set_choices(choices, models.effort)
        self.note.setText(tr("Applies to the next turn") if models.is_for_next_turn else "")
        self.note.setVisible(models.is_for_next_turn)

    def _choose(self, model_id: str) -> None:
        self._models.choose(model_id)
        self.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = event.key()
        if key in _STEPS:
            self.list.step(_STEPS[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.list.choose_current()
        elif key == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
        else:
            return False
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        style = self._style
        radius = style.px(style.tokens.radius("popup"))
        with QPainter(self) as painter:
            fill_rounded(
                painter,
                QRectF(self.rect()),
                radius,
                style.color("surface.overlay"),
                style.color("border.default"),
            )
