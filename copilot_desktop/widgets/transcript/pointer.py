"""What the mouse does in a conversation: click, select, scroll sideways, size the fonts."""

from __future__ import annotations

from html import escape
from time import monotonic
from typing import TYPE_CHECKING, Final, TypeAlias

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QHelpEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip

from copilot_desktop.rendering.inline import shown_address
from copilot_desktop.rendering.links import LinkKind, link_kind
from copilot_desktop.viewmodels.files import FilePurpose
from copilot_desktop.widgets.transcript.column import Hit
from copilot_desktop.widgets.transcript.lines_box import LinesBox
from copilot_desktop.widgets.transcript.selection import Selection, TextPoint
from copilot_desktop.widgets.transcript.text_units import Unit, unit_bounds

if TYPE_CHECKING:
    from copilot_desktop.widgets.chat_view import ChatView

#: While the mouse is held outside the viewport, one step of scrolling per this time.
_DRAG_MS: Final = 30
#: The farthest that such a step goes.
_MAX_STEP: Final = 120
#: A press that moved less is a click.
_CLICK_PX: Final = 4
#: What the wheel says for one notch.
_NOTCH: Final = 120

#: A stretch of text: what a press has selected, from which dragging goes on.
Stretch: TypeAlias = tuple[TextPoint, TextPoint]


class Pointer:
    """The mouse over one view. Points are those of its viewport."""

    def __init__(self, view: ChatView) -> None:
        self._view = view
        #: From where dragging selects, and by what.
        self._pressed: Stretch | None = None
        self._unit = Unit.CHARACTER
        #: Nothing was selected by the press itself: when it moves no further it is a click.
        self._may_click = False
        self._pressed_at = QPoint()
        #: When and where the last double click was: a third one follows soon, at the same place.
        self._doubled = (0.0, QPoint())
        #: Name of the file whose link is pressed.
        self._file = ""
        self._at = QPoint()
        # The bar that is held, and where its box begins.
        self._bar: tuple[Hit, int] | None = None
        #: How far the wheel was turned with Ctrl since the last whole notch.
        self._turned_by = 0
        self._drag = QTimer(view)
        self._drag.setInterval(_DRAG_MS)
        self._drag.timeout.connect(self._drag_on)

    def forget(self) -> None:
        """Nothing is pressed any more, as another conversation is shown."""
        self._pressed = self._bar = None
        self._drag.stop()

    def press(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        hit = self._view.hit(self._pressed_at)
        side = hit.box.side if hit is not None else None
        if hit is not None and side is not None and side.grab(hit.x, hit.y):
            self._bar, self._pressed = (hit, self._pressed_at.x() - hit.x), None
            self._view.column.keep_side(hit)
            self._view.viewport().update()
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._reach(self._pressed_at):
            return
        if self._is_third(self._pressed_at) and self._begin(self._pressed_at, Unit.PARAGRAPH):
            return
        self._begin(self._pressed_at, Unit.CHARACTER)
        address = hit.box.link_at(hit.x, hit.y) if hit is not None else ""
        self._file = address if link_kind(address) is LinkKind.FILE else ""
        self._view.select(None)

    def _begin(self, point: QPoint, unit: Unit) -> bool:
        """Select the unit at a point, from which dragging goes on; False where there is none."""
        self._unit, self._file, self._may_click = unit, "", unit is Unit.CHARACTER
        self._pressed = self._stretch(point)
        if self._pressed is None:
            return False
        first, last = self._pressed
        self._view.caret.put(first)
        if unit is not Unit.CHARACTER and first != last:
            self._view.select(Selection(first, last))
        return first != last

    def _reach(self, point: QPoint) -> bool:
        """Select from where the person was to a point; False when they were nowhere."""
        origin, end = self._view.caret.origin(), self._view.text_point(point)
        if origin is None or end is None:
            return False
        self._unit, self._file, self._may_click = Unit.CHARACTER, "", False
        self._pressed = origin, origin
        self._view.select(Selection(origin, end))
        return True

    def _stretch(self, point: QPoint) -> Stretch | None:
        """Return the unit of text at a point of the viewport."""
        hit = self._view.column.nearest(point.x() - self._view.left, point.y())
        place = self._view.text_point(point)
        if hit is None or place is None:
            return None
        start, end = unit_bounds(hit.box, place.position, self._unit)
        return TextPoint(place.entry, place.block, start), TextPoint(place.entry, place.block, end)

    def _is_third(self, point: QPoint) -> bool:
        when, where = self._doubled
        is_soon = (monotonic() - when) * 1000 < QApplication.doubleClickInterval()
        return is_soon and (point - where).manhattanLength() <= QApplication.startDragDistance()

    def double_click(self, event: QMouseEvent) -> None:
        """Select a word; on a header it is one more click."""
        point = event.position().toPoint()
        hit = self._view.hit(point)
        if hit is None or hit.box.action_at(hit.x, hit.y) is not None:
            self.press(event)
            return
        self._pressed_at = point
        self._doubled = monotonic(), point
        self._begin(point, Unit.WORD)

    def move(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._show_cursor(point)
            return
        if self._bar is not None:
            hit, left = self._bar
            if hit.box.side is not None and hit.box.side.drag(point.x() - left):
                self._view.column.keep_side(hit)
                self._view.viewport().update()
            return
        self._at = point
        if self._pressed is None:
            return
        if (point - self._pressed_at).manhattanLength() > _CLICK_PX:
            # Whatever comes next is no third click.
            self._doubled = (0.0, point)
        if self._file:
            # A link that is pulled away is a file that is carried somewhere, not a selection.
            if (
                point - self._pressed_at
            ).manhattanLength() >= QGuiApplication.styleHints().startDragDistance():
                reference, self._file, self._pressed = self._file, "", None
                self._view.file_requested.emit(reference, FilePurpose.DRAG)
            return
        outside = not 0 <= point.y() < self._view.viewport().height()
        if outside and not self._drag.isActive():
            self._drag.start()
        elif not outside:
            self._drag.stop()
        self._extend()

    def _extend(self) -> None:
        reached = self._stretch(self._at)
        if self._pressed is None or reached is None:
            return
        first, last = self._pressed
        if self._is_before(reached[0], first):
            selection = Selection(last, reached[0])
        elif self._is_before(last, reached[1]):
            selection = Selection(first, reached[1])
        else:
            selection = Selection(first, last)
        if not selection.is_empty or self._view.selection is not None:
            self._view.select(selection)

    def _is_before(self, one: TextPoint, other: TextPoint) -> bool:
        span = Selection(one, other).resolve(self._view.position_of)
        here = (self._view.position_of(one.entry), one.block, one.position)
        return span is not None and span.first == here and span.first != span.last

    def _drag_on(self) -> None:
        """Scroll while the mouse is held above or below the viewport."""
        y, height = self._at.y(), self._view.viewport().height()
        by = y if y < 0 else max(0, y - height)
        if not by or self._pressed is None:
            self._drag.stop()
            return
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + max(-_MAX_STEP, min(_MAX_STEP, by // 2)))
        self._extend()

    def release(self, event: QMouseEvent) -> None:
        """After a click: follow the link, or do the action, at the point."""
        self._drag.stop()
        pressed, self._pressed, self._bar = self._pressed, None, None
        point = event.position().toPoint()
        if (point - self._pressed_at).manhattanLength() > _CLICK_PX or pressed is None:
            return
        if not self._may_click:
            return
        self._view.select(None)
        hit = self._view.hit(point)
        if hit is None:
            return
        address = hit.box.link_at(hit.x, hit.y)
        action = hit.box.action_at(hit.x, hit.y)
        if address:
            block = hit.card.block_of(hit.row_index, hit.box_index)
            origin = TextPoint(hit.card.entry.id, block, hit.box.position_at(hit.x, hit.y))
            self._view.follow_link(address, origin)
        elif action is not None:
            self._view.run(action, hit)

    def _show_cursor(self, point: QPoint) -> None:
        hit = self._view.hit(point)
        self._view.point_at(hit)
        shape = Qt.CursorShape.ArrowCursor
        if hit is not None:
            if hit.box.side is not None and hit.box.side.is_on_bar(hit.x, hit.y):
                pass
            elif hit.box.link_at(hit.x, hit.y) or hit.box.action_at(hit.x, hit.y) is not None:
                shape = Qt.CursorShape.PointingHandCursor
            elif hit.box.length:
                shape = Qt.CursorShape.IBeamCursor
        self._view.viewport().setCursor(shape)
        self._view.point_at_link(hit.box.link_at(hit.x, hit.y) if hit is not None else "")

    def wheel(self, event: QWheelEvent) -> bool:
        """Do what the wheel means besides scrolling up and down; False when it means nothing else."""
        return self._scroll_sideways(event) or self._size_fonts(event)

    def _size_fonts(self, event: QWheelEvent) -> bool:
        """With Ctrl size the fonts under the mouse, one step for each notch of the wheel."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        self._turned_by += event.angleDelta().y()
        steps = int(self._turned_by / _NOTCH)
        if steps:
            self._turned_by -= steps * _NOTCH
            hit = self._view.hit(event.position().toPoint())
            is_code = hit is not None and isinstance(hit.box, LinesBox)
            self._view.look.style.font_by("code" if is_code else "chat", steps)
        return True

    def _scroll_sideways(self, event: QWheelEvent) -> bool:
        """Scroll code, output and tables with a horizontal wheel, or with Shift; True when done."""
        delta = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta() / 2
        sideways = delta.x()
        if not sideways and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            sideways = delta.y()
        hit = self._view.hit(event.position().toPoint()) if sideways else None
        side = hit.box.side if hit is not None else None
        if hit is None or side is None or not side.reach or abs(sideways) < abs(delta.y()):
            return False
        if side.scroll_by(-round(sideways)):
            self._view.column.keep_side(hit)
            self._view.viewport().update()
        return True

    def show_tip(self, event: QHelpEvent) -> None:
        """Show where a link leads, or what a button does."""
        hit = self._view.hit(event.pos())
        address = hit.box.link_at(hit.x, hit.y) if hit is not None else ""
        # The parser has percent-encoded the address: it holds no "<" that Qt could take for HTML.
        tip = hit.box.tip_at(hit.x, hit.y) if hit is not None and not address else ""
        if hit is not None and link_kind(address) is LinkKind.PLACE:
            # The words of a footnote are foreign; Qt must not take them for HTML.
            address, tip = "", escape(self._view.words_behind(address, hit.card.entry.id))
            tip = f"<qt>{tip}</qt>" if tip else ""
        if address and "<" not in address:
            QToolTip.showText(event.globalPos(), shown_address(address), self._view.viewport())
        elif tip:
            QToolTip.showText(event.globalPos(), tip, self._view.viewport())
        else:
            QToolTip.hideText()
