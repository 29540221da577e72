"""How a decision of the log is painted: two lines, all rows of one height."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from copilot_desktop.viewmodels.decision_list import DECISION_ROLE, DecisionRow
from copilot_desktop.viewmodels.decision_words import OUTCOME_ICONS, is_technical
from copilot_desktop.widgets.direction import draw_icon, draw_words
from copilot_desktop.widgets.long_list import RowDelegate

_SIDE: Final = 10
_TOP: Final = 8
_INDENT: Final = 34
_GAP: Final = 2

#: Of a path the end says most.
_PATHS: Final = frozenset({"write", "read", "path"})
_MIDDLE: Final = Qt.TextElideMode.ElideMiddle
_RIGHT: Final = Qt.TextElideMode.ElideRight

#: Colours beside the shapes; the words stand in that of the text.
_OUTCOME_KEYS: Final = {"allowed": "success.text", "denied": "danger.text"}


class DecisionDelegate(RowDelegate):
    """Attributes:
    shows_focus: the list was reached with the keyboard, so the current row shows its ring.
    """

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        style, px = self._style, self._style.px
        return QSize(0, px(2 * _TOP + _GAP) + self._first_line() + style.line("small"))

    def _first_line(self) -> int:
        return max(self._style.line("codeDense"), self._style.line("ui"))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(DECISION_ROLE)
        if not isinstance(row, DecisionRow):
            return
        style, px = self._style, self._style.px
        box = QRectF(option.rect)
        painter.save()
        self._paint_ground(painter, box, option)
        outcome = row.record.outcome
        icon = OUTCOME_ICONS.get(outcome, "info")
        key = _OUTCOME_KEYS.get(outcome, "text.secondary")
        pixmap = style.pixmap(icon, px(16), key, painter.device().devicePixelRatioF())
        height = self._first_line()
        top = box.y() + px(_TOP)
        draw_icon(painter, box, QPointF(box.x() + px(_SIDE), top + (height - px(16)) / 2), pixmap)
        left, width = box.x() + px(_INDENT), box.width() - px(_INDENT + _SIDE)
        first = QRectF(left, top, width, height)
        time_width = QFontMetricsF(style.font("time")).horizontalAdvance(row.time_text) + 1
        place = QRectF(first.right() - time_width, top, time_width, height)
        self._words(painter, box, place, row.time_text, "time", "text.secondary", at_end=True)
        first.adjust(0, 0, -time_width - px(12), 0)
        technical = is_technical(row.record.kind)
        look = "codeDense" if technical else "ui"
        side = _MIDDLE if row.record.kind in _PATHS else _RIGHT
        self._words(painter, box, first, row.subject, look, "text.primary", side, is_technical=technical)
        second = QRectF(left, top + height + px(_GAP), width, style.line("small"))
        rest, gap = second, px(5)
        for number, part in enumerate(filter(None, (row.answer, row.who, row.kind, row.place))):
            if number:
                # Each for itself: together, the first letter of one would turn the order of all.
                dot = self._words(painter, box, rest, "·", "small", "text.secondary")
                rest = rest.adjusted(dot + gap, 0, 0, 0)
            look, ink = ("small", "text.secondary") if number else ("smallStrong", key)
            rest = rest.adjusted(self._words(painter, box, rest, part, look, ink) + gap, 0, 0, 0)
        painter.restore()

    def _words(
        self,
        painter: QPainter,
        whole: QRectF,
        rect: QRectF,
        text: str,
        look: str,
        key: str,
        side: Qt.TextElideMode = _RIGHT,
        **how: bool,
    ) -> float:
        """Write one line and return how wide it is."""
        if rect.width() <= 0 or not text:
            return 0.0
        font = self._style.font(look)
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(text, side, rect.width())
        painter.setFont(font)
        painter.setPen(self._style.color(key))
        draw_words(painter, whole, rect, shown, **how)
        return metrics.horizontalAdvance(shown)
