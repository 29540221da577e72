"""Buttons in a row that becomes several rows where it is too narrow, so that none is cut off."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.style import Style

_HIDDEN_ON_PURPOSE: Final = Qt.WidgetAttribute.WA_WState_ExplicitShowHide


@runtime_checkable
class Tightens(Protocol):
    """A control that can leave out the name of its key; an `ActionButton` is one."""

    def set_tight(self, is_tight: bool, /) -> None: ...

    def tight_size_hint(self) -> QSize:
        """Return the size that it has without."""


class FlowRow(QWidget):
    """Two groups: `leading` from the start of the line, `trailing` at its end.

    When both do not fit on one line, buttons leave out the names of their keys and labels go;
    when that is not enough, the trailing group, which holds the answers, comes first and the
    leading one below it. It places its widgets itself: an item with a layout is asked
    for no height of its own.
    """

    def __init__(
        self,
        style: Style,
        leading: Sequence[QWidget] = (),
        trailing: Sequence[QWidget] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._own_style = style
        self._leading: list[QWidget] = []
        self._trailing: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        style.changed.connect(self.sync)
        self.set_widgets(leading, trailing)

    def set_widgets(self, leading: Sequence[QWidget], trailing: Sequence[QWidget]) -> None:
        """Hold other widgets; those from before are let go, not deleted."""
        self._leading, self._trailing = list(leading), list(trailing)
        for widget in (*leading, *trailing):
            # A widget that was not shown yet is no hidden one.
            was_hidden = widget.isHidden() and widget.testAttribute(_HIDDEN_ON_PURPOSE)
            widget.setParent(self)
            widget.setVisible(not was_hidden)
        self.sync()

    def sync(self) -> None:
        """Take over that widgets were shown, hidden or have other words."""
        has_any = bool(self._shown(self._leading) or self._shown(self._trailing))
        if has_any and self.parentWidget() is None:
            # Shown now it would be a window for a moment, which takes the keyboard. It comes with its parent.
            self.setAttribute(_HIDDEN_ON_PURPOSE, False)
        else:
            self.setVisible(has_any)
        self.updateGeometry()
        self._place()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((place.bottom() + 1 for _, place in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        return QSize(self._needed, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # The style sheet reaches the widgets only now and makes them wider.
        self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place()
        return super().event(event)

    # ---- geometry --------------------------------------------------------------------------

    @staticmethod
    def _shown(widgets: Sequence[QWidget]) -> list[QWidget]:
        return [widget for widget in widgets if not widget.isHidden()]

    @property
    def _gap(self) -> int:
        return self._own_style.px(8)

    def _width_of(self, sizes: Sequence[QSize]) -> int:
        return sum(size.width() for size in sizes) + self._gap * max(0, len(sizes) - 1)

    @property
    def _needed(self) -> int:
        return self._width_of([it.sizeHint() for it in self._shown([*self._leading, *self._trailing])])

    def _is_tight(self, width: int) -> bool:
        return self._needed > width

    def _places(self, width: int) -> list[tuple[QWidget, QRect]]:
        """Return where everything stands in a row of `width`, from left to right."""
        leading, trailing = self._shown(self._leading), self._shown(self._trailing)
        is_tight = self._is_tight(width)
        if is_tight:
            leading, trailing = _without_labels(leading), _without_labels(trailing)
        # Asked for once: a row is laid out many times while a card is.
        sizes = {widget: _hint(widget, is_tight) for widget in (*leading, *trailing)}
        if self._width_of(list(sizes.values())) <= width:
            lines = [(leading, trailing)]
        else:
            tight = sizes if is_tight else {widget: _hint(widget, True) for widget in sizes}
            lines = [([], line) for line in self._broken(trailing, tight, width)]
            lines += [(line, []) for line in self._broken(leading, tight, width)]
        places: list[tuple[QWidget, QRect]] = []
        y = 0
        for left, right in lines:
            height = max((sizes[widget].height() for widget in (*left, *right)), default=0)
            taken = min(width, self._width_of([sizes[widget] for widget in right]))
            for widgets, x in ((left, 0), (right, width - taken)):
                for widget in widgets:
                    size = sizes[widget]
                    top = y + (height - size.height()) // 2
                    places.append((widget, QRect(x, top, min(size.width(), width), size.height())))
                    x += size.width() + self._gap
            y += height + self._gap
        return places

    def _broken(
        self, widgets: Sequence[QWidget], sizes: Mapping[QWidget, QSize], width: int
    ) -> list[list[QWidget]]:
        lines: list[list[QWidget]] = []
        for widget in widgets:
            if lines and self._width_of([sizes[it] for it in (*lines[-1], widget)]) <= width:
                lines[-1].append(widget)
            else:
                lines.append([widget])
        return lines

    def _place(self) -> None:
        is_tight = self._is_tight(self.width())
        for widget in self._shown([*self._leading, *self._trailing]):
            if isinstance(widget, Tightens):
                widget.set_tight(is_tight)
            elif is_tight and isinstance(widget, PlainLabel):
                widget.setGeometry(0, 0, 0, 0)
        for widget, place in self._places(self.width()):
            widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))


def _hint(widget: QWidget, is_tight: bool) -> QSize:
    return widget.tight_size_hint() if is_tight and isinstance(widget, Tightens) else widget.sizeHint()


def _without_labels(widgets: Sequence[QWidget]) -> list[QWidget]:
    return [widget for widget in widgets if not isinstance(widget, PlainLabel)]
