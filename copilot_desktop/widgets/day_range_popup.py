"""Two days between which something was."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFormLayout, QFrame, QLineEdit, QVBoxLayout, QWidget

from copilot_desktop.translation import tr
from copilot_desktop.widgets.page_controls import PageButton
from copilot_desktop.widgets.panel import fill_rounded
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.style import Style


class DayRangePopup(QFrame):
    """Asks for the first and the last day. It deletes itself when it is closed.

    Signals:
        chosen(first, last): two `date`s, the earlier one first.
    """

    chosen = Signal(object, object)

    def __init__(self, style: Style, first: date, last: date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self._style = style
        self.setAccessibleName(tr("Days"))
        px = style.px
        self.first = self._edit(tr("From"), first)
        self.last = self._edit(tr("To"), last)
        self.apply = PageButton(style, tr("Search these days"), kind="primary", parent=self)
        form = QFormLayout()
        form.setHorizontalSpacing(px(12))
        form.setVerticalSpacing(px(8))
        for words, edit in ((tr("From"), self.first), (tr("To"), self.last)):
            form.addRow(PlainLabel(style, words, "ui", "text.secondary", parent=self), edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(12), px(12), px(12))
        column.setSpacing(px(12))
        column.addLayout(form)
        column.addWidget(self.apply, 0, Qt.AlignmentFlag.AlignRight)
        self.apply.clicked.connect(self._apply)

    def _edit(self, name: str, day: date) -> QLineEdit:
        edit = QLineEdit(day.isoformat(), self)
        edit.setAccessibleName(name)
        # The one way to write a day that means the same in every country.
        edit.setPlaceholderText(tr("YYYY-MM-DD"))
        edit.setMinimumWidth(self._style.px(140))
        edit.textChanged.connect(self._check)
        return edit

    def _check(self) -> None:
        """Mark what is no day."""
        for edit in (self.first, self.last):
            is_wrong = _day_of(edit) is None
            if bool(edit.property("error")) != is_wrong:
                edit.setProperty("error", is_wrong)
                edit.style().unpolish(edit)
                edit.style().polish(edit)
        self.apply.setEnabled(all(_day_of(edit) is not None for edit in (self.first, self.last)))

    def open_below(self, widget: QWidget) -> None:
        """Show it below a widget, inside its screen."""
        self.adjustSize()
        place = widget.mapToGlobal(widget.rect().bottomLeft() + QPoint(0, self._style.px(4)))
        area = widget.screen().availableGeometry()
        place.setX(max(area.left(), min(place.x(), area.right() - self.width())))
        place.setY(max(area.top(), min(place.y(), area.bottom() - self.height())))
        self.move(place)
        self.show()
        self.first.setFocus(Qt.FocusReason.PopupFocusReason)

    def _apply(self) -> None:
        days = sorted(day for edit in (self.first, self.last) if (day := _day_of(edit)) is not None)
        if len(days) == 2:
            self.close()
            self.chosen.emit(days[0], days[1])

    def _step(self, edit: QLineEdit, by: int) -> None:
        """Go a day on or back."""
        day = _day_of(edit)
        if day is not None and date.min < day < date.max:
            edit.setText((day + timedelta(by)).isoformat())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._apply()
            return
        edit = self.focusWidget()
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and isinstance(edit, QLineEdit):
            self._step(edit, 1 if event.key() == Qt.Key.Key_Up else -1)
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


def _day_of(edit: QLineEdit) -> date | None:
    """Return the day that is written, None when it is none."""
    try:
        return date.fromisoformat(edit.text().strip())
    except ValueError:
        return None
