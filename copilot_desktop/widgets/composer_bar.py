"""The row of controls at the lower edge of the composer."""

from __future__ import annotations

from enum import IntEnum
from itertools import pairwise
from typing import Final, Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QToolButton, QWidget

from copilot_desktop.translation import tr
from copilot_desktop.widgets.action_button import ActionButton
from copilot_desktop.widgets.bar_overflow import BarOverflow
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.style import Style


class BarPlace(IntEnum):
    """Where a control stands, from the start of the line to its end."""

    ATTACH = 0
    MENTION = 1
    MODE = 2
    PERMISSION = 3
    MODEL = 4
    EFFORT = 5


@runtime_checkable
class Shortens(Protocol):
    """A control that can show less of itself; a `Chip` is one."""

    def set_short(self, short: bool, /) -> None: ...

    def size_for(self, *, short: bool) -> QSize:
        """Return the size that it would have."""


#: Who becomes short where the bar is narrow, in this order ...
_SHORTENED: Final = (BarPlace.EFFORT, BarPlace.PERMISSION, BarPlace.MODE, BarPlace.MODEL)

#: ... who then goes to the menu at the end of the line.
_OVERFLOWING: Final = (
    BarPlace.EFFORT,
    BarPlace.MENTION,
    BarPlace.PERMISSION,
    BarPlace.MODE,
    BarPlace.MODEL,
    BarPlace.ATTACH,
)

#: Of what the name of a model keeps before the controls beside it shorten; logical pixels.
_MODEL_MIN: Final = 120

#: What a hint may take of the bar.
_HINT_SHARE: Final = 0.4


class ComposerBar(QWidget):
    """Controls from the start of the line, a hint, and the buttons that send at its end.

    Whatever its width nothing is cut off: the name of the model elides, controls show their icons
    alone, and what still does not fit stands in a popup behind a button.
    """

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._controls: dict[BarPlace, QWidget] = {}
        self._dropped: frozenset[BarPlace] = frozenset()
        self._end: tuple[QWidget, ...] = ()
        self._more = QToolButton(self)
        self._more.setProperty("kind", "icon")
        self._more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._more.setAccessibleName(tr("More controls"))
        self._more.setToolTip(tr("More controls"))
        self._more.hide()
        self._more.clicked.connect(self._open_overflow)
        self._overflow: BarOverflow | None = None
        self._is_arranging = False
        #: What does not fit has this parent, so that it knows by itself whether its owner hides it.
        self._attic = QWidget(self)
        self._attic.hide()
        self.hint = PlainLabel(
            style, "", "small", "text.secondary", elide=Qt.TextElideMode.ElideRight, parent=self
        )
        self.hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        style.changed.connect(self._restyle)
        self._restyle()

    # ---- content ---------------------------------------------------------------------------

    def put(self, place: BarPlace, widget: QWidget) -> None:
        """Show `widget` at `place`; what stood there is hidden and let go.

        A hidden widget leaves no gap; where the bar is narrow, one that `Shortens` does so first.
        """
        before = self._controls.get(place)
        if before is widget:
            return
        self._close_overflow()
        if before is not None:
            before.removeEventFilter(self)
            before.hide()
            before.setParent(None)
        self._controls[place] = widget
        self._take(widget)
        self._order()

    def control(self, place: BarPlace) -> QWidget | None:
        """Return what stands at `place`."""
        return self._controls.get(place)

    def set_end(self, *widgets: QWidget) -> None:
        """Show `widgets` at the end of the line; they say less where it is narrow, and never go."""
        self._end = widgets
        for widget in widgets:
            self._take(widget)
        self._order()

    def _take(self, widget: QWidget) -> None:
        move_widget(widget, self)
        widget.installEventFilter(self)

    def _order(self) -> None:
        """Have Tab reach the controls from the start of the line to its end."""
        order = [*(self._controls[place] for place in sorted(self._controls)), self._more, *self._end]
        order = [it for it in order if it.window() is self.window()]
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)
        self._arrange()

    @property
    def overflowing(self) -> tuple[QWidget, ...]:
        """The controls that stand in the popup because there is no room for them."""
        return tuple(self._controls[place] for place in sorted(self._dropped))

    # ---- geometry --------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        px = self._style.px
        tallest = max((widget.sizeHint().height() for widget in self._end), default=0)
        return QSize(px(200), max(px(32), tallest))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._close_overflow()
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # The style sheet reaches the controls only now.
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.LayoutDirectionChange):
            self._arrange()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._arrange()
        return False

    def set_hint(self, text: str) -> None:
        """Say something beside the controls, "" for nothing."""
        self.hint.setText(text)
        self.hint.setToolTip("")
        self._arrange()

    @property
    def _is_open(self) -> bool:
        return self._overflow is not None

    def _wanted(self) -> list[BarPlace]:
        """The places whose control is not hidden by who put it there, in order."""
        return [place for place in sorted(self._controls) if not self._controls[place].isHidden()]

    def _arrange(self) -> None:
        # While the popup shows the controls they stand there.
        if self._is_open or self._is_arranging or not self.width():
            return
        self._is_arranging = True
        try:
            self._arrange_all()
        finally:
            self._is_arranging = False

    def _arrange_all(self) -> None:
        gap, wide = self._style.px(2), self._style.px(8)
        end = [widget for widget in self._end if not widget.isHidden()]
        ends = self._end_sizes(end, wide)
        right = self.width() - sum(size.width() + wide for size in ends)
        said = self.hint.fontMetrics().horizontalAdvance(self.hint.text())
        hint = min(said + 2 * wide, int(self.width() * _HINT_SHARE)) if said else 0
        wanted = self._wanted()
        short, dropped, model = self._fit(wanted, right - hint, gap)
        self._show_dropped(dropped)
        x = 0
        for place in wanted:
            if place in dropped:
                continue
            widget = self._controls[place]
            if isinstance(widget, Shortens):
                widget.set_short(place in short)
            size = self._size(place, place in short)
            width = min(size.width(), model) if place is BarPlace.MODEL else size.width()
            self._place(widget, x, QSize(width, size.height()))
            x += width + gap
        if dropped:
            self._place(self._more, x, self._more.sizeHint())
            x += self._more.sizeHint().width() + gap
        self._place(self.hint, x, QSize(max(0, right - x - gap), self.height()))
        x = self.width() - sum(size.width() for size in ends) - wide * max(0, len(ends) - 1)
        for widget, size in zip(end, ends, strict=True):
            self._place(widget, x, size)
            x += size.width() + wide

    def _end_sizes(self, end: list[QWidget], gap: int) -> list[QSize]:
        """Choose how much the buttons at the end of the line say: the names of keys go before words."""
        wanted = self._wanted()
        left = sum(self._size(place, place in _SHORTENED).width() for place in wanted)
        sizes: list[QSize] = []
        for level in _Says:
            sizes = [_hint(widget, level) for widget in end]
            if left + sum(size.width() + gap for size in sizes) <= self.width():
                break
        for widget in end:
            if isinstance(widget, ActionButton):
                widget.set_tight(level is not _Says.KEYS)
                widget.set_bare(level is _Says.NOTHING)
        return sizes

    def _fit(
        self, wanted: list[BarPlace], room: int, gap: int
    ) -> tuple[set[BarPlace], frozenset[BarPlace], int]:
        """Return who is short, who goes to the popup, and how wide the model may be."""
        short: set[BarPlace] = set()
        dropped: set[BarPlace] = set()

        def needed(*, least: bool) -> int:
            shown = [place for place in wanted if place not in dropped]
            widths = [self._size(place, place in short).width() for place in shown]
            if least and BarPlace.MODEL in shown and BarPlace.MODEL not in short:
                at = shown.index(BarPlace.MODEL)
                widths[at] = min(widths[at], self._style.px(_MODEL_MIN))
            if dropped:
                widths.append(self._more.sizeHint().width())
            return sum(widths) + gap * max(0, len(widths) - 1)

        for place in _SHORTENED:
            if needed(least=True) <= room:
                break
            if place in wanted and isinstance(self._controls[place], Shortens):
                short.add(place)
        for place in _OVERFLOWING:
            if needed(least=True) <= room:
                break
            if place in wanted:
                dropped.add(place)
        spare = room - needed(least=False)
        model = self._size(BarPlace.MODEL, BarPlace.MODEL in short).width() if BarPlace.MODEL in wanted else 0
        return short, frozenset(dropped), model + min(0, spare)

    def _size(self, place: BarPlace, short: bool) -> QSize:
        widget = self._controls[place]
        return widget.size_for(short=short) if isinstance(widget, Shortens) else widget.sizeHint()

    def _place(self, widget: QWidget, x: int, size: QSize) -> None:
        height = min(size.height(), widget.maximumHeight(), self.height())
        place = QRect(x, (self.height() - height) // 2, size.width(), height)
        widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    # ---- what does not fit -----------------------------------------------------------------

    def _show_dropped(self, dropped: frozenset[BarPlace]) -> None:
        before, self._dropped = self._dropped, dropped
        for place in before - dropped:
            move_widget(self._controls[place], self)
        for place in dropped - before:
            widget = self._controls[place]
            if isinstance(widget, Shortens):
                widget.set_short(False)
            move_widget(widget, self._attic)
        self._more.setVisible(bool(dropped))

    def _open_overflow(self) -> None:
        if self._is_open or not self._dropped:
            return
        self._overflow = BarOverflow(self._style, self.overflowing, self)
        self._overflow.closed.connect(self._take_back)
        self._overflow.open_above(self._more)

    def _close_overflow(self) -> None:
        if self._overflow is not None:
            self._overflow.close()

    def _take_back(self) -> None:
        overflow, self._overflow = self._overflow, None
        if overflow is None:
            return
        for place in self._dropped:
            move_widget(self._controls[place], self._attic)
        self._arrange()

    def _restyle(self) -> None:
        self._more.setIcon(self._style.icon("more", self._style.px(16), "text.secondary"))
        self._more.setIconSize(QSize(self._style.px(16), self._style.px(16)))
        self.updateGeometry()
        self._arrange()


class _Says(IntEnum):
    """How much a button says."""

    KEYS = 0
    WORDS = 1
    NOTHING = 2


def _hint(widget: QWidget, level: _Says) -> QSize:
    if not isinstance(widget, ActionButton) or level is _Says.KEYS:
        return widget.sizeHint()
    return widget.tight_size_hint() if level is _Says.WORDS else widget.bare_size_hint()


def move_widget(widget: QWidget, parent: QWidget) -> None:
    """Give a widget another parent; it stays hidden when its owner has hidden it, else it is shown."""
    was_hidden = widget.isHidden() and widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
    widget.setParent(parent)
    widget.setVisible(not was_hidden)
