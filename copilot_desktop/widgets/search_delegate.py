"""How a row of the search page is painted."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyleOptionViewItem

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.viewmodels.search_rows import ROW_ROLE, HitRow, MoreRow, SearchHeader, Snippet, TitleRow
from copilot_desktop.widgets.direction import draw_icon, draw_words, is_mirrored, mirrored
from copilot_desktop.widgets.long_list import RowDelegate
from copilot_desktop.widgets.search_words import ROLE_ICONS, heading_place, more_words, origin, painted
from copilot_desktop.widgets.style import Style

#: Lines of a snippet, also where it would have more in a narrow window.
_LINES: Final = 2

#: These are read from left to right in every language, in letters of one width.
_TECHNICAL: Final = ("command", "output", "file")

_MAX_HEIGHTS: Final = 20_000

#: Where the text of a row begins, from the edge of its box.
_INDENT: Final = 34
_SIDE: Final = 10
_TOP: Final = 8


class SearchDelegate(RowDelegate):
    """Paints headings, titles, hits, and what leads to more.

    Attributes:
        shows_focus: the list was reached with the keyboard, so the current row shows its ring.
        width: of the rows; the view sets it before it asks for heights.
    """

    def __init__(self, style: Style, parent: QObject | None = None) -> None:
        super().__init__(style, parent)
        self.width = 400
        #: Of rows that may be thousands the height is kept, of those in view the layout.
        self._heights: dict[tuple[Snippet, bool, int], int] = {}
        self._layout_of = lru_cache(200)(self._make_layout)
        style.changed.connect(self._forget)

    def _forget(self) -> None:
        self._heights.clear()
        self._layout_of.cache_clear()

    # ---- sizes -----------------------------------------------------------------------------

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        style, px = self._style, self._style.px
        row = index.data(ROW_ROLE)
        match row:
            case SearchHeader():
                height = px(style.tokens.density("sectionHeader") + 12)
            case TitleRow():
                height = px(style.tokens.density("rowTwoLine"))
            case HitRow():
                height = px(2 * _TOP) + style.line("small") + px(2) + self._snippet_height(row)
            case _:
                height = px(style.tokens.density("listRow"))
        return QSize(0, height)

    def column(self, whole: QRectF) -> QRectF:
        """Return the column in the middle in which the rows stand."""
        px, layout = self._style.px, self._style.tokens.layout
        room = whole.width() - 2 * px(layout("dock.marginNarrow"))
        width = max(1.0, min(room, float(px(layout("dock.max")))))
        return QRectF(whole.x() + (whole.width() - width) / 2, whole.y(), width, whole.height())

    def _text_width(self) -> float:
        px = self._style.px
        return self.column(QRectF(0, 0, self.width, 1)).width() - px(_INDENT) - px(_SIDE)

    def _snippet_height(self, row: HitRow) -> int:
        key = row.hit.snippet, row.hit.role in _TECHNICAL, round(self._text_width())
        height = self._heights.get(key)
        if height is None:
            if len(self._heights) >= _MAX_HEIGHTS:
                self._heights.clear()
            height = self._heights[key] = round(self._layout_of(*key).boundingRect().height())
        return height

    def _snippet(self, row: HitRow) -> QTextLayout:
        return self._layout_of(row.hit.snippet, row.hit.role in _TECHNICAL, round(self._text_width()))

    def _make_layout(self, snippet: Snippet, is_technical: bool, width: int) -> QTextLayout:
        text, marks = painted(snippet)
        look = "codeDense" if is_technical else "ui"
        layout = self._laid_out(text, marks, look, width, is_technical=is_technical)
        last = layout.lineAt(layout.lineCount() - 1) if layout.lineCount() else None
        # Qt counts as UTF-16 does.
        end = last.textStart() + last.textLength() if last is not None else 0
        units = text.encode("utf-16-le")
        if 2 * end < len(units):
            kept = units[: 2 * max(0, end - 1)].decode("utf-16-le", "ignore").rstrip()
            cut = _cut(marks, len(kept.encode("utf-16-le")) // 2)
            layout = self._laid_out(f"{kept}…", cut, look, width, is_technical=is_technical)
        return layout

    def _laid_out(
        self,
        text: str,
        marks: list[tuple[int, int]],
        look: str,
        width: int,
        *,
        is_technical: bool,
        lines: int = _LINES,
    ) -> QTextLayout:
        style = self._style
        layout = QTextLayout(text, style.font(look))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        auto = Qt.LayoutDirection.LayoutDirectionAuto
        option.setTextDirection(Qt.LayoutDirection.LeftToRight if is_technical else auto)
        side = Qt.AlignmentFlag.AlignRight if is_mirrored() else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        formats: list[QTextLayout.FormatRange] = []
        for start, length in marks:
            marked = QTextLayout.FormatRange()
            marked.start, marked.length = start, length
            found = QTextCharFormat()
            found.setBackground(style.color("find.match"))
            found.setForeground(style.color("find.onMatch"))
            marked.format = found
            formats.append(marked)
        layout.setFormats(formats)
        layout.setCacheEnabled(True)
        height = style.line(look)
        layout.beginLayout()
        top = 0.0
        for _ in range(lines):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top + max(0.0, (height - line.height()) / 2)))
            top += max(float(height), line.height())
        layout.endLayout()
        return layout

    # ---- painting --------------------------------------------------------------------------

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(ROW_ROLE)
        whole = QRectF(option.rect)
        box = self.column(whole)
        painter.save()
        try:
            if not isinstance(row, SearchHeader):
                self._paint_ground(painter, mirrored(whole, box.adjusted(0, 1, 0, -1)), option)
            match row:
                case SearchHeader():
                    self._paint_header(painter, whole, box, row)
                case TitleRow():
                    self._paint_title(painter, whole, box, row)
                case HitRow():
                    self._paint_hit(painter, whole, box, row)
                case MoreRow():
                    self._paint_more(painter, whole, box, row)
        finally:
            painter.restore()

    def _words(
        self, painter: QPainter, whole: QRectF, rect: QRectF, text: str, look: str, key: str, **how: bool
    ) -> float:
        """Write one line and return how wide it is."""
        font = self._style.font(look)
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(visible_line(text, 300), Qt.TextElideMode.ElideRight, rect.width())
        painter.setFont(font)
        painter.setPen(self._style.color(key))
        draw_words(painter, whole, rect, shown, **how)
        return metrics.horizontalAdvance(shown)

    def _time(self, painter: QPainter, whole: QRectF, line: QRectF, text: str) -> QRectF:
        """Write when something was at the end of a line; return what is left of the line."""
        width = QFontMetricsF(self._style.font("time")).horizontalAdvance(text) + 1 if text else 0.0
        if text:
            place = QRectF(line.right() - width, line.y(), width, line.height())
            self._words(painter, whole, place, text, "time", "text.secondary", at_end=True)
        gap = self._style.px(8) if text else 0
        return line.adjusted(0, 0, -width - gap, 0)

    def _icon(self, painter: QPainter, whole: QRectF, box: QRectF, name: str, top: float) -> None:
        style, side = self._style, self._style.px(16)
        pixmap = style.pixmap(name, side, "text.secondary", painter.device().devicePixelRatioF())
        draw_icon(painter, whole, QPointF(box.x() + style.px(_SIDE), top), pixmap)

    def _paint_header(self, painter: QPainter, whole: QRectF, box: QRectF, row: SearchHeader) -> None:
        px = self._style.px
        line = QRectF(box.x() + px(_SIDE), box.bottom() - px(26), box.width() - px(2 * _SIDE), px(20))
        look = "uiStrong" if row.session_id else "caption"
        key = "text.primary" if row.session_id else "text.secondary"
        place = heading_place(row)
        room = QFontMetricsF(self._style.font("small")).horizontalAdvance(place) + px(10) if place else 0.0
        title = line.adjusted(0, 0, -min(room, line.width() / 3), 0)
        used = self._words(painter, whole, title, row.title, look, key)
        if place:
            rest = line.adjusted(used + px(8), 0, 0, 0)
            self._words(painter, whole, rest, place, "small", "text.secondary")

    def _paint_title(self, painter: QPainter, whole: QRectF, box: QRectF, row: TitleRow) -> None:
        px = self._style.px
        self._icon(painter, whole, box, "archive" if row.is_archived else "mode-interactive", box.y() + px(9))
        left, width = box.x() + px(_INDENT), box.width() - px(_INDENT + _SIDE)
        first = QRectF(left, box.y() + px(_TOP), width, px(18))
        first = self._time(painter, whole, first, row.time_text)
        self._marked_line(painter, whole, first, row.title, "uiStrong", "text.primary")
        second = QRectF(left, box.y() + px(27), width, px(16))
        self._marked_line(painter, whole, second, row.place, "small", "text.secondary", is_technical=True)

    def _marked_line(
        self,
        painter: QPainter,
        whole: QRectF,
        rect: QRectF,
        snippet: Snippet,
        look: str,
        key: str,
        *,
        is_technical: bool = False,
    ) -> None:
        """Write one line with the words that were found marked, as far as it is shown."""
        text, marks = painted(snippet)
        metrics = QFontMetricsF(self._style.font(look))
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        if shown != text:
            marks = _cut(marks, len(shown.encode("utf-16-le")) // 2 - 1)
        layout = self._laid_out(
            shown, marks, look, round(rect.width()) + 1, is_technical=is_technical, lines=1
        )
        painter.setPen(self._style.color(key))
        layout.draw(painter, mirrored(whole, rect).topLeft())

    def _paint_hit(self, painter: QPainter, whole: QRectF, box: QRectF, row: HitRow) -> None:
        style, px = self._style, self._style.px
        self._icon(painter, whole, box, ROLE_ICONS[row.hit.role], box.y() + px(_TOP))
        left, width = box.x() + px(_INDENT), box.width() - px(_INDENT + _SIDE)
        first = QRectF(left, box.y() + px(_TOP), width, style.line("small"))
        first = self._time(painter, whole, first, row.time_text)
        self._words(painter, whole, first, origin(row), "small", "text.secondary")
        layout = self._snippet(row)
        place = mirrored(whole, QRectF(left, 0, self._text_width(), 0))
        top = box.y() + px(_TOP) + style.line("small") + px(2)
        painter.setPen(style.color("text.primary"))
        layout.draw(painter, QPointF(place.x(), top))

    def _paint_more(self, painter: QPainter, whole: QRectF, box: QRectF, row: MoreRow) -> None:
        px = self._style.px
        line = box.adjusted(px(_INDENT), 0, -px(_SIDE), 0)
        self._words(painter, whole, line, more_words(row), "smallStrong", "accent.text")

    def row_rect(self, rect: QRect) -> QRect:
        """Return where a row of the list takes clicks."""
        return mirrored(QRectF(rect), self.column(QRectF(rect))).toRect()


def _cut(marks: list[tuple[int, int]], limit: int) -> list[tuple[int, int]]:
    """Return the marks of a text of which only so much is shown."""
    return [(start, min(length, limit - start)) for start, length in marks if start < limit]
