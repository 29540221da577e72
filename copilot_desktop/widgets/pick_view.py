"""A list in which one row is marked and picked, painted for any number of rows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import (
    QPointF,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QWidget

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.viewmodels.pick_rows import PickHeading, PickModel, PickRow
from copilot_desktop.widgets.direction import draw_icon, draw_words, is_mirrored, mirrored
from copilot_desktop.widgets.panel import draw_key_cap, draw_ring, fill_rounded
from copilot_desktop.widgets.row_list import RowList
from copilot_desktop.widgets.style import Style

#: Room at the sides of a row, and of its icon.
_SIDE: Final = 10
_ICON: Final = 16
_GAP: Final = 10
#: Where the words beside a command begin.
_CODE_COLUMN: Final = 126
#: The end of a row may take so much of it.
_ASIDE_SHARE: Final = 0.4
_LONGEST: Final = 300


class PickView(RowList):
    """Shows a `PickModel`. The keyboard stays with whoever shows it: see `step` and `pick`.

    Signals:
        picked(row): a `PickRow` that can be picked was chosen.
    """

    picked = Signal(object)

    def __init__(self, style: Style, *, row_height: int, parent: QWidget | None = None) -> None:
        super().__init__(style, parent)
        self._row_height = row_height
        self._heading_height = round(row_height * 0.85)
        self.rows = PickModel(self)
        self.setModel(self.rows)
        self._painter = PickPainter(style, self)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.modelReset.connect(self.forget_heights)
        style.changed.connect(self.forget_heights)

    def row_heights(self) -> Iterable[int]:
        px = self._list_style.px
        row, heading = px(self._row_height), px(self._heading_height)
        return [heading if isinstance(item, PickHeading) else row for item in self.rows.items]

    @property
    def marked(self) -> PickRow | None:
        """The row that Enter picks."""
        return self.rows.row(self.currentIndex().row())

    def mark_first(self) -> None:
        """Mark the first row."""
        self.measure()
        self.verticalScrollBar().setValue(0)
        self._mark(self.rows.first)

    def mark_id(self, row_id: str) -> None:
        """Mark the row of an id, if there is one."""
        for at in range(len(self.rows.items)):
            row = self.rows.row(at)
            if row is not None and row.id == row_id:
                self._mark(at)
                return

    def step(self, by: int) -> None:
        """Mark the next (+1) or previous (-1) row, around the ends."""
        at = self.rows.step(self.currentIndex().row(), by)
        self._mark(at)
        if at == self.rows.first:
            # The heading above it as well.
            self.verticalScrollBar().setValue(0)

    def page(self, by: int) -> None:
        """Go a page down (+1) or up (-1), not around the ends."""
        shown = max(1, self.viewport().height() // max(1, self._list_style.px(self._row_height)) - 1)
        last = self.rows.step(0, -1)
        wanted = self.currentIndex().row() + by * shown
        at = min(max(wanted, self.rows.first), last)
        self._mark(at if self.rows.row(at) is not None else self.rows.step(at, 1))

    def pick(self) -> bool:
        """Pick the marked row; False when it cannot be picked."""
        row = self.marked
        if row is None or row.why_not:
            return False
        self.picked.emit(row)
        return True

    def _mark(self, at: int) -> None:
        if at >= 0:
            self.go_to(at)
            self.scrollTo(self.model().index(at, 0))
            self.select_rows([(at, at)])

    def paintEvent(self, event: QPaintEvent) -> None:
        shown, top = event.rect(), self.verticalOffset()
        with QPainter(self.viewport()) as painter:
            for at in self.offsets.rows_between(shown.top() + top, shown.bottom() + 1 + top):
                if at < len(self.rows.items):
                    is_marked = at == self.currentIndex().row()
                    place = QRectF(self.row_rect(at))
                    self._painter.paint(painter, place, self.rows.items[at], is_marked=is_marked)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """What is picked is picked when the button is let go."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self.row_at(event.position().toPoint())
        if at >= 0 and self.rows.row(at) is not None and at != self.currentIndex().row():
            self.go_to(at)
            self.select_rows([(at, at)])

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = self.row_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and self.rows.row(at) is not None:
            self._mark(at)
            self.pick()


class PickPainter:
    """Paints a row: icon, title with what was typed in it, what it is, its keys or its place."""

    def __init__(self, style: Style, view: PickView) -> None:
        self._style = style
        self._view = view

    def paint(
        self, painter: QPainter, place: QRectF, item: PickRow | PickHeading, *, is_marked: bool
    ) -> None:
        """Paint an item into `place`."""
        if isinstance(item, PickHeading):
            self._paint_heading(painter, place, item)
        else:
            self._paint_row(painter, place, item, is_marked=is_marked)

    def _paint_heading(self, painter: QPainter, place: QRectF, heading: PickHeading) -> None:
        style, px = self._style, self._style.px
        painter.setFont(style.font("smallStrong"))
        painter.setPen(style.color("text.secondary"))
        room = place.adjusted(px(_SIDE), 0, -px(_SIDE), 0)
        draw_words(painter, place, room, visible_line(heading.title, _LONGEST))

    def _paint_row(self, painter: QPainter, place: QRectF, row: PickRow, *, is_marked: bool) -> None:
        style, px = self._style, self._style.px
        if is_marked:
            radius = px(style.tokens.radius("md"))
            fill_rounded(painter, place, radius, style.color("state.selected"))
            if style.tokens.is_high_contrast:
                draw_ring(painter, place, radius, style)
        left, right = place.x() + px(_SIDE), place.right() - px(_SIDE)
        dpr = self._view.devicePixelRatioF()
        if row.icon:
            key = "text.disabled" if row.why_not else "text.secondary"
            icon = style.pixmap(row.icon, px(_ICON), key, dpr)
            draw_icon(painter, place, QPointF(left, place.center().y() - px(_ICON) / 2), icon)
            left += px(_ICON + _GAP)
        right = self._paint_end(painter, place, row, left, right)
        left = self._paint_title(painter, place, row, left, right)
        said = row.why_not or row.detail
        if said and right - left > px(24):
            painter.setFont(style.font("ui" if row.is_code else "small"))
            painter.setPen(style.color("text.secondary" if not row.why_not else "text.tertiary"))
            room = QRectF(left, place.y(), right - left, place.height())
            self._draw_cut(painter, place, room, said)

    def _paint_end(self, painter: QPainter, place: QRectF, row: PickRow, left: float, right: float) -> float:
        """Paint what stands at the end; return where it begins."""
        style, px = self._style, self._style.px
        if row.keys:
            caps = key_caps(row.keys)
            metrics = QFontMetricsF(style.font("key"))
            for cap in reversed(caps):
                width = max(px(20), metrics.horizontalAdvance(cap) + px(10))
                box = QRectF(right - width, place.center().y() - px(10), width, px(20))
                draw_key_cap(
                    painter, mirrored(place, box), cap, style, on_solid=False, enabled=not row.why_not
                )
                right -= width + px(4)
            right -= px(6)
        if row.aside:
            painter.setFont(style.font("small"))
            painter.setPen(style.color("text.secondary"))
            shown = visible_line(row.aside, _LONGEST)
            wanted = QFontMetricsF(painter.font()).horizontalAdvance(shown)
            width = min(wanted + px(2), (right - left) * _ASIDE_SHARE)
            room = QRectF(right - width, place.y(), width, place.height())
            # A path reads from left to right whatever its letters; its end tells most.
            self._draw_cut(painter, place, room, shown, at_end=True, is_path=True)
            right -= width + px(_GAP)
        return right

    def _paint_title(
        self, painter: QPainter, place: QRectF, row: PickRow, left: float, right: float
    ) -> float:
        """Paint the title; return where the words beside it begin."""
        style, px = self._style, self._style.px
        font = style.font("codeDense" if row.is_code else "ui")
        room = max(0.0, right - left)
        layout, width = lay_out_title(row, font, room)
        painter.setPen(style.color("text.disabled" if row.why_not else "text.primary"))
        box = mirrored(place, QRectF(left, place.y(), width, place.height()))
        height = layout.boundingRect().height()
        layout.draw(painter, QPointF(box.x(), place.y() + (place.height() - height) / 2))
        if row.is_code:
            return max(left + px(_CODE_COLUMN), left + width + px(_GAP))
        return left + width + px(_GAP)

    def _draw_cut(
        self,
        painter: QPainter,
        place: QRectF,
        room: QRectF,
        text: str,
        *,
        at_end: bool = False,
        is_path: bool = False,
    ) -> None:
        mode = Qt.TextElideMode.ElideMiddle if is_path else Qt.TextElideMode.ElideRight
        shown = QFontMetricsF(painter.font()).elidedText(visible_line(text, _LONGEST), mode, room.width())
        draw_words(painter, place, room, shown, at_end=at_end, is_technical=is_path)


def lay_out_title(row: PickRow, font: QFont, room: float) -> tuple[QTextLayout, float]:
    """Return the title with what was typed in a heavier weight, and its width; cut to `room`."""
    # What is made visible takes more characters: then no place is right any more.
    shown = visible_line(row.title, _LONGEST)
    places = set(row.matched) if shown == row.title else set()
    cut = QFontMetricsF(font).elidedText(shown, Qt.TextElideMode.ElideRight, room)
    if cut != shown:
        places = {at for at in places if at < len(cut) - 1}
    layout = QTextLayout(cut, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(
        Qt.LayoutDirection.LeftToRight if row.is_code else Qt.LayoutDirection.LayoutDirectionAuto
    )
    option.setAlignment(
        (Qt.AlignmentFlag.AlignRight if is_mirrored() else Qt.AlignmentFlag.AlignLeft)
        | Qt.AlignmentFlag.AlignAbsolute
    )
    layout.setTextOption(option)
    layout.setFormats([_strong(start, length) for start, length in _runs(cut, places)])
    # Twice: where the words end is known only when they are laid out.
    width = min(room, _laid_out(layout, room) + 1)
    _laid_out(layout, width)
    return layout, width


def _laid_out(layout: QTextLayout, width: float) -> float:
    layout.beginLayout()
    line = layout.createLine()
    if line.isValid():
        line.setLineWidth(width)
    layout.endLayout()
    return line.naturalTextWidth() if line.isValid() else 0.0


def _runs(text: str, places: set[int]) -> list[tuple[int, int]]:
    """Return the stretches of `places` as Qt counts, which is in UTF-16."""
    runs: list[tuple[int, int]] = []
    unit = 0
    for at, character in enumerate(text):
        size = 2 if ord(character) > 0xFFFF else 1
        if at in places:
            if runs and sum(runs[-1]) == unit:
                runs[-1] = (runs[-1][0], runs[-1][1] + size)
            else:
                runs.append((unit, size))
        unit += size
    return runs


def _strong(start: int, length: int) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length = start, length
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.DemiBold)
    made.format = look
    return made


def key_caps(keys: str) -> list[str]:
    """Return the names of the keys of a sequence, as this system names them."""
    native = QKeySequence.fromString(keys, QKeySequence.SequenceFormat.PortableText).toString(
        QKeySequence.SequenceFormat.NativeText
    )
    parts = [part for part in native.split("+") if part]
    # "+" itself is a key as well.
    return [*parts, "+"] if native.endswith("+") else parts or [native]
