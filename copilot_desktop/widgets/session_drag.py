"""Dragging within the list of sessions: into a section, onto a pin, and sections among themselves.

It never leaves the list: nothing of the desktop takes part, so no second event loop is needed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QApplication

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import ntr, tr
from copilot_desktop.viewmodels.session_list import GroupHeader, SessionRow
from copilot_desktop.widgets.direction import draw_words, mirrored
from copilot_desktop.widgets.panel import fill_rounded
from copilot_desktop.widgets.style import Style

if TYPE_CHECKING:
    from copilot_desktop.widgets.session_list_view import SessionListView

#: Height of the strip on which sessions are pinned, and of what shows what is dragged.
_STRIP: Final = 36
_LABEL: Final = 28

#: So near to an edge the list scrolls, so often, so far.
_EDGE: Final = 28
_SCROLL_MS: Final = 30
_SCROLL_STEP: Final = 12

#: Characters of a title that is dragged.
_LONGEST_TITLE: Final = 60


@dataclass(frozen=True, slots=True)
class DropTarget:
    """Where dragged sessions, or a dragged section, would go.

    Attributes:
        kind: "pin" pins, "unpin" unpins, "section" moves into `section` ("" takes out of every
            one), "order" puts the dragged section before the section `section` ("" at the end).
        rect: what is marked of the list, in the viewport.
    """

    kind: str
    section: str
    rect: QRect


class SessionDrag(QObject):
    """What is dragged in one list, from the first move until it is dropped.

    Signals:
        moved(session_ids, section): they were dropped into a section; "" for out of all of them.
        pinned(session_ids, is_pinned): they were dropped where sessions are pinned.
        sections_ordered(names): a section was dropped among the others.
    """

    moved = Signal(list, str)
    pinned = Signal(list, bool)
    sections_ordered = Signal(tuple)

    def __init__(self, view: SessionListView, style: Style) -> None:
        super().__init__(view)
        self._view = view
        self._style = style
        self._start: QPoint | None = None
        self._at = QPoint()
        self._ids: list[str] = []
        self._section = ""
        self._words = ""
        self._unpins = False
        self._target: DropTarget | None = None
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(_SCROLL_MS)
        self._scrolling.timeout.connect(self._scroll)

    @property
    def is_active(self) -> bool:
        """Something is being dragged."""
        return bool(self._ids or self._section)

    @property
    def target(self) -> DropTarget | None:
        """Where it would be dropped now, None for nowhere."""
        return self._target

    # ---- beginning and end -----------------------------------------------------------------

    def prepare(self, row: int, position: QPoint) -> None:
        """A row was pressed: it is dragged when the pointer moves far enough."""
        self._start = position if self._view.can_change and not self._view.is_rail else None

    def move(self, position: QPoint) -> None:
        """The pointer moved with its button pressed."""
        if not self.is_active:
            start = self._start
            if start is None or (position - start).manhattanLength() < QApplication.startDragDistance():
                return
            self._begin(self._view.row_at(start))
        if self.is_active:
            self._at = position
            self._aim()
            height = self._view.viewport().height()
            near = self._style.px(_EDGE)
            if position.y() < near or position.y() > height - near:
                self._scrolling.start()
            else:
                self._scrolling.stop()

    def drop(self, position: QPoint) -> None:
        """The button was let go of."""
        self._at = position
        self._aim()
        target, ids, section = self._target, list(self._ids), self._section
        names = self._ordered_sections(target.section) if target and target.kind == "order" else ()
        self.cancel()
        if target is None:
            return
        match target.kind:
            case "order":
                self.sections_ordered.emit(names)
            case "section":
                self.moved.emit(ids, target.section)
            case _:
                self.pinned.emit(ids, target.kind == "pin")
        if section:
            self._view.viewport().update()

    def cancel(self) -> None:
        """Drag nothing any more."""
        was_active = self.is_active
        self._start = None
        self._ids, self._section, self._target = [], "", None
        self._scrolling.stop()
        if was_active:
            self._view.viewport().unsetCursor()
            self._view.viewport().update()
            self._view.hold_order()

    def handle_key(self, event: QKeyEvent) -> bool:
        """Escape drops nothing; every other key waits."""
        if self.is_active and event.key() == Qt.Key.Key_Escape:
            self.cancel()
        elif not self.is_active:
            return False
        return True

    def _begin(self, row: int) -> None:
        view, item = self._view, self._view.item_at(row)
        self._start = None
        if isinstance(item, GroupHeader):
            if item.kind == "section" and len(self._sections()) > 1:
                self._section, self._words = item.title, item.title
        elif isinstance(item, SessionRow) and not (item.is_trashed or item.is_archived):
            if item.session_id not in view.choice.ids:
                view.choice.clear()
            self._ids = view.choice.in_order() or [item.session_id]
            rows = [view.sessions.row(session_id) for session_id in self._ids]
            self._unpins = all(row is not None and row.is_pinned for row in rows)
            many = ntr("{count} session", "{count} sessions", len(self._ids))
            self._words = item.title if len(self._ids) == 1 else many
        if self.is_active:
            view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            view.hold_order()

    # ---- where to --------------------------------------------------------------------------

    def _sections(self) -> list[tuple[int, str]]:
        """Return the rows of the headings of sections, and their names, in their order."""
        view, counts = self._view, self._view.sessions.line_counts
        headings = ((row, view.item_at(row)) for row, count in enumerate(counts) if not count)
        return [
            (row, item.title)
            for row, item in headings
            if isinstance(item, GroupHeader) and item.kind == "section"
        ]

    def _strip(self) -> QRect:
        """Return where sessions are pinned."""
        px = self._style.px
        return QRect(px(8), px(4), self._view.viewport().width() - px(16), px(_STRIP))

    def _aim(self) -> None:
        before = self._target
        self._target = self._section_place() if self._section else self._session_place()
        if before != self._target or self.is_active:
            self._view.viewport().update()

    def _session_place(self) -> DropTarget | None:
        view = self._view
        if not view.viewport().rect().contains(self._at):
            return None
        if self._strip().contains(self._at):
            return DropTarget("unpin" if self._unpins else "pin", "", self._strip())
        row = view.row_at(self._at)
        heading = view.heading_of(row) if row >= 0 else -1
        group = view.item_at(heading)
        if not isinstance(group, GroupHeader) or group.kind == "state":
            # What runs or waits stands there by itself, whatever is dropped.
            return None
        item = view.item_at(row)
        if isinstance(item, SessionRow) and item.is_pinned and not self._unpins:
            return DropTarget("pin", "", view.row_rect(row))
        section = group.title if group.kind == "section" else ""
        rows = [view.sessions.row(session_id) for session_id in self._ids]
        if all(row is not None and row.section == section for row in rows):
            return None
        return DropTarget("section", section, self._group_rect(heading))

    def _section_place(self) -> DropTarget | None:
        view = self._view
        sections = self._sections()
        if not sections or not view.viewport().rect().contains(self._at):
            return None
        y = self._at.y()
        width, line = view.viewport().width(), self._style.px(2)
        for row, name in sections:
            rect = self._group_rect(row)
            if y < rect.center().y():
                return DropTarget("order", name, QRect(0, rect.top(), width, line))
        rect = self._group_rect(sections[-1][0])
        return DropTarget("order", "", QRect(0, rect.bottom(), width, line))

    def _group_rect(self, heading: int) -> QRect:
        view, counts = self._view, self._view.sessions.line_counts
        last = heading
        while last + 1 < len(counts) and counts[last + 1]:
            last += 1
        return view.row_rect(heading).united(view.row_rect(last))

    def _ordered_sections(self, before: str) -> tuple[str, ...]:
        names = [name for _, name in self._sections() if name != self._section]
        at = names.index(before) if before in names else len(names)
        if before == self._section:
            return tuple(name for _, name in self._sections())
        return (*names[:at], self._section, *names[at:])

    def _scroll(self) -> None:
        view, step = self._view, self._style.px(_SCROLL_STEP)
        bar = view.verticalScrollBar()
        is_up = self._at.y() < self._style.px(_EDGE)
        bar.setValue(bar.value() + (-step if is_up else step))
        self._aim()

    # ---- painting --------------------------------------------------------------------------

    def paint(self, painter: QPainter) -> None:
        """Paint where it would be dropped, and what is dragged."""
        if not self.is_active:
            return
        painter.save()
        if self._ids:
            self._paint_strip(painter)
        if self._target is not None and self._target.rect != self._strip():
            self._paint_target(painter, self._target)
        self._paint_label(painter)
        painter.restore()

    def _paint_target(self, painter: QPainter, target: DropTarget) -> None:
        style, px = self._style, self._style.px
        if target.kind == "order":
            painter.fillRect(target.rect.adjusted(px(12), 0, -px(12), 0), style.color("accent.solid"))
            return
        box = QRectF(target.rect).adjusted(px(5), px(4), -px(5), -1)
        self._outline(painter, box)

    def _outline(self, painter: QPainter, box: QRectF) -> None:
        style = self._style
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(style.color("accent.solid"), style.px(2)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = style.px(style.tokens.radius("lg"))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)

    def _paint_strip(self, painter: QPainter) -> None:
        style, px, strip = self._style, self._style.px, QRectF(self._strip())
        radius = px(style.tokens.radius("lg"))
        fill_rounded(painter, strip, radius, style.color("surface.overlay"), style.color("border.default"))
        if self._target is not None and self._target.rect == self._strip():
            self._outline(painter, strip)
        side = px(16)
        icon = style.pixmap("pin", side, "text.secondary", painter.device().devicePixelRatioF())
        whole = QRectF(self._view.viewport().rect())
        place = QRectF(strip.x() + px(12), strip.center().y() - side / 2, side, side)
        painter.drawPixmap(mirrored(whole, place).topLeft(), icon)
        painter.setFont(style.font("uiStrong"))
        painter.setPen(style.color("text.primary"))
        words = tr("Drop here to unpin") if self._unpins else tr("Drop here to pin")
        room = strip.adjusted(px(36), 0, -px(8), 0)
        shown = QFontMetricsF(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        draw_words(painter, whole, room, shown)

    def _paint_label(self, painter: QPainter) -> None:
        style, px = self._style, self._style.px
        font = style.font("small")
        metrics = QFontMetricsF(font)
        viewport = self._view.viewport().rect()
        words = metrics.elidedText(
            visible_line(self._words, _LONGEST_TITLE), Qt.TextElideMode.ElideRight, px(180)
        )
        width = metrics.horizontalAdvance(words) + px(20)
        x = min(max(0.0, self._at.x() + px(10.0)), viewport.width() - width)
        y = min(max(0, self._at.y() + px(10)), viewport.height() - px(_LABEL))
        box = QRectF(x, y, width, px(_LABEL))
        fill_rounded(painter, box, px(6), style.color("tooltip.background"))
        painter.setFont(font)
        painter.setPen(style.color("tooltip.text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
