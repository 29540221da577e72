"""The list of models in the picker: only what is seen of it is drawn."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.model_rows import ModelRow
from copilot_desktop.widgets.direction import draw_icon, draw_words
from copilot_desktop.widgets.panel import fill_rounded
from copilot_desktop.widgets.style import Style

_Index = QModelIndex | QPersistentModelIndex


class _Rows(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[ModelRow, ...] = ()
        self.chosen = ""

    def set_rows(self, rows: tuple[ModelRow, ...], chosen: str) -> None:
        self.beginResetModel()
        self.rows, self.chosen = rows, chosen
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            words = (shown_name(row), row.detail, row.why_not)
            state = tr("in use") if row.model_id and row.model_id == self.chosen else ""
            return visible_line(", ".join(filter(None, (*words, state))), 300)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        row = self.rows[index.row()] if 0 <= index.row() < len(self.rows) else None
        if row is None or row.is_heading or row.why_not:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _Delegate(QStyledItemDelegate):
    def __init__(self, style: Style, rows: _Rows, parent: QWidget) -> None:
        super().__init__(parent)
        self._style, self._rows = style, rows

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, max(self._style.px(30), self._style.line("ui") + self._style.px(8)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        style, px = self._style, self._style.px
        row = self._rows.rows[index.row()]
        whole = QRectF(option.rect)
        dpr = painter.device().devicePixelRatio()
        painter.save()
        if row.is_heading:
            painter.setFont(style.font("smallStrong"))
            painter.setPen(style.color("text.secondary"))
            draw_words(painter, whole, whole.adjusted(px(10), 0, -px(10), 0), visible_line(row.name, 80))
            painter.restore()
            return
        view = self.parent()
        assert isinstance(view, QListView)
        if index == view.currentIndex():
            fill_rounded(painter, whole, px(6), style.color("state.selected"))
        is_on = not row.why_not
        if row.model_id == self._rows.chosen:
            check = style.pixmap("check", px(14), "text.primary", dpr)
            draw_icon(painter, whole, QPointF(whole.left() + px(10), whole.center().y() + 0.5 - px(7)), check)
        font = style.font("ui")
        painter.setFont(style.font("small"))
        said = visible_line(row.why_not or row.detail, 80)
        width = min(painter.fontMetrics().horizontalAdvance(said), int(whole.width() * 0.55))
        said = painter.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, width + 1)
        painter.setPen(style.color("text.disabled" if not is_on else "text.secondary"))
        place = QRectF(whole.right() - px(10) - width, whole.top(), width + 1, whole.height())
        draw_words(painter, whole, place, said)
        painter.setFont(font)
        painter.setPen(style.color("text.primary" if is_on else "text.disabled"))
        box = QRectF(whole.left() + px(32), whole.top(), place.left() - whole.left() - px(44), whole.height())
        name = QFontMetricsF(font).elidedText(
            visible_line(shown_name(row), 120), Qt.TextElideMode.ElideMiddle, box.width()
        )
        draw_words(painter, whole, box, name)
        painter.restore()


class ModelList(QListView):
    """Shows the lines; headings and what cannot be chosen are passed over.

    Signals:
        model_chosen(id): a model was clicked, or Enter pressed on it.
    """

    model_chosen = Signal(str)

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = _Rows(self)
        self.setModel(self._rows)
        self.setItemDelegate(_Delegate(style, self._rows, self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Models"))
        self.clicked.connect(self._click)
        self.entered.connect(self._hover)

    @property
    def rows(self) -> tuple[ModelRow, ...]:
        return self._rows.rows

    def show_rows(self, rows: tuple[ModelRow, ...], chosen: str) -> None:
        """Show other lines; the one in use is current, else the first that can be chosen."""
        self._rows.set_rows(rows, chosen)
        usable = [at for at, row in enumerate(rows) if not row.is_heading and not row.why_not]
        at = next((at for at in usable if rows[at].model_id == chosen), usable[0] if usable else -1)
        self._go(at)

    def step(self, step: int) -> None:
        """Go up or down."""
        rows = self._rows.rows
        at = self.currentIndex().row() + step
        while 0 <= at < len(rows) and (rows[at].is_heading or rows[at].why_not):
            at += step
        if 0 <= at < len(rows):
            self._go(at)

    def choose_current(self) -> None:
        """Choose what the keyboard is at."""
        at = self.currentIndex().row()
        if 0 <= at < len(self._rows.rows):
            self.model_chosen.emit(self._rows.rows[at].model_id)

    def wanted_height(self) -> int:
        """Return how high it is with all its lines."""
        return self.sizeHintForRow(0) * len(self._rows.rows) if self._rows.rows else 0

    def _go(self, at: int) -> None:
        self.setCurrentIndex(self._rows.index(at) if at >= 0 else QModelIndex())
        self.viewport().update()
        if at == 1:
            # Its heading is to be seen as well.
            self.scrollToTop()
        elif at >= 0:
            self.scrollTo(self._rows.index(at))

    def _click(self, index: QModelIndex) -> None:
        row = self._rows.rows[index.row()]
        if not row.is_heading and not row.why_not:
            self.model_chosen.emit(row.model_id)

    def _hover(self, index: QModelIndex) -> None:
        row = self._rows.rows[index.row()]
        if not row.is_heading and not row.why_not:
            self.setCurrentIndex(index)
            self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys come from the field above."""
        event.ignore()


def shown_name(row: ModelRow) -> str:
    """Return the name as it stands in the list."""
    return tr("Use “{name}”", name=row.name) if row.is_typed else row.name
