"""Two days between which something was."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDateEdit, QFormLayout, QFrame, QVBoxLayout, QWidget

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

    def _edit(self, name: str, day: date) -> QDateEdit:
        edit = QDateEdit(QDate(day.year, day.month, day.day), self)
        edit.setAccessibleName(name)
        # Four digits of the year, whatever the country leaves out.
        shape = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
        edit.setDisplayFormat(shape if "yyyy" in shape else shape.replace("yy", "yyyy"))
        edit.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        edit.setMinimumWidth(self._style.px(140))
        return edit

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
        days = sorted(_day_of(edit) for edit in (self.first, self.last))
        self.close()
        self.chosen.emit(days[0], days[1])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._apply()
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


def _day_of(edit: QDateEdit) -> date:
    day = edit.date()
    return date(day.year(), day.month(), day.day())
