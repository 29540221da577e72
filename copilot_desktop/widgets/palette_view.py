"""The command palette over a window."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.palette import Palette, Scope
from copilot_desktop.viewmodels.pick_rows import PickRow
from copilot_desktop.widgets.key_hints import KeyHints
from copilot_desktop.widgets.panel import IconView, draw_shadow, fill_rounded
from copilot_desktop.widgets.pick_view import PickView
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.style import Style

_FIELD: Final = 52
_ROW: Final = 36
_FOOTER: Final = 38
_PADDING: Final = 6
_MOST_ROWS: Final = 11
#: From this width on it says beside the field what is looked through.
_SCOPE_FROM: Final = 380
_EDGE: Final = 16


class PaletteView(QWidget):
    """Covers its host with a scrim while it is open.

    Signals:
        closed(): it goes, with or without anything picked.
    """

    closed = Signal()

    def __init__(self, palette: Palette, style: Style, host: QWidget) -> None:
        super().__init__(host)
        self._palette = palette
        self._style = style
        self._host = host
        self._focus_before: QWidget | None = None
        self.field = QLineEdit(self)
        self.field.setFrame(False)
        self.field.setProperty("kind", "palette")
        self._icon = IconView(style, "search", "text.secondary", parent=self)
        self._scope = PlainLabel(style, "", "small", "text.secondary", parent=self)
        self.view = PickView(style, row_height=_ROW, parent=self)
        self._hints = KeyHints(
            style,
            ((("Up", "Down"), tr("move")), ((tr("Enter"),), tr("run")), (("Esc",), tr("close"))),
            (((">",), tr("commands")), (("#",), tr("sessions")), (("@",), tr("files"))),
            parent=self,
        )
        self._history_hints = KeyHints(
            style,
            ((("Up", "Down"), tr("move")), ((tr("Enter"),), tr("insert")), (("Esc",), tr("close"))),
            parent=self,
        )
        self._head = QHBoxLayout()
        self._head.addWidget(self._icon)
        self._head.addWidget(self.field, 1)
        self._head.addWidget(self._scope)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self.view, 1)
        self._column.addWidget(self._hints)
        self._column.addWidget(self._history_hints)
        self._column.setSpacing(0)
        self.setAccessibleName(tr("Command palette"))
        self.hide()
        self.field.installEventFilter(self)
        self.field.textChanged.connect(palette.set_query)
        self.view.picked.connect(self._pick)
        palette.changed.connect(self._show)
        palette.grown.connect(self._grow)
        self.view.verticalScrollBar().valueChanged.connect(self._look_for_end)
        host.installEventFilter(self)
        style.changed.connect(self._restyle)
        self._restyle()

    @property
    def is_open(self) -> bool:
        return not self.isHidden()

    def turn(self, *, history: bool = False) -> None:
        """Open it, or close it when it is open."""
        if self.is_open:
            self.close_palette()
        else:
            self.open(history=history)

    def open(self, *, history: bool = False) -> None:
        """Show it with nothing typed yet, and give it the keyboard."""
        self._focus_before = QApplication.focusWidget()
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)
        words = tr("Search the prompts of all sessions") if history else tr("Search commands and sessions")
        self._hints.setHidden(history)
        self._history_hints.setHidden(not history)
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        self.show()
        self.raise_()
        self._palette.open(history=history)
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_palette(self) -> None:
        """Take it away; the keyboard goes back to where it was."""
        if not self.is_open:
            return
        before, self._focus_before = self._focus_before, None
        had_focus = self.field.hasFocus()
        self.hide()
        self._palette.close()
        if had_focus and before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def _pick(self, row: PickRow) -> None:
        # What it does may need the keyboard where it was.
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        palette = self._palette
        activate = palette.prepared(row)
        self.close_palette()
        activate()

    # ---- what is shown ---------------------------------------------------------------------

    def _show(self) -> None:
        if not self.is_open:
            return
        marked = self.view.marked
        self.view.rows.show(self._palette.items)
        self._place()
        self.view.mark_first()
        if marked is not None and self.field.text():
            self._announce()
        self._scope.setText(_scope_words(self._palette.scope))

    def _grow(self) -> None:
        """Rows came at the end: what is seen and what is marked stay."""
        if not self.is_open:
            return
        marked, bar = self.view.marked, self.view.verticalScrollBar()
        seen = bar.value()
        self.view.rows.show(self._palette.items)
        self.view.measure()
        if marked is not None:
            self.view.mark_id(marked.id)
        bar.setValue(seen)

    def _look_for_end(self) -> None:
        bar = self.view.verticalScrollBar()
        if self.is_open and bar.maximum() and bar.maximum() - bar.value() < self.view.viewport().height():
            self._palette.load_more()

    @property
    def panel(self) -> QRect:
        """Where the palette stands, in the window."""
        px, layout = self._style.px, self._style.tokens.layout
        width = min(px(layout("palette.width")), self.width() - px(2 * _EDGE))
        top = min(
            px(layout("palette.top")), max(px(_EDGE), (self.height() - px(_FIELD + _FOOTER + 4 * _ROW)) // 2)
        )
        rows = min(self.view.offsets.total, px(_MOST_ROWS * _ROW))
        wanted = px(_FIELD + _FOOTER + _PADDING) + max(rows, px(_ROW))
        height = min(wanted, self.height() - top - px(_EDGE))
        return QRect((self.width() - width) // 2, top, width, height)

    def _place(self) -> None:
        self.setGeometry(self._host.rect())
        panel, px = self.panel, self._style.px
        self._column.setContentsMargins(
            panel.left() + px(_PADDING),
            panel.top(),
            self.width() - panel.right() - 1 + px(_PADDING),
            self.height() - panel.bottom() - 1,
        )
        # What is typed needs the room more than what is looked through.
        self._scope.setVisible(panel.width() >= px(_SCOPE_FROM))
        self._column.activate()
        self.update()

    def _restyle(self) -> None:
        px = self._style.px
        for hints in (self._hints, self._history_hints):
            hints.setFixedHeight(px(_FOOTER))
        self._head.setContentsMargins(px(10), 0, px(10), 0)
        self._head.setSpacing(px(10))
        self._place()

    def _announce(self) -> None:
        row = self.view.marked
        if QAccessible.isActive() and row is not None:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, row.accessible_text))

    # ---- keys and pointer ------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host:
            if event.type() == QEvent.Type.Resize and self.is_open:
                self._place()
            return False
        if event.type() == QEvent.Type.FocusOut and self.is_open:
            if QApplication.focusWidget() is not None and QApplication.focusWidget() is not self.field:
                self.close_palette()
            return False
        return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._press(event)

    def _press(self, event: QKeyEvent) -> bool:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        match event.key():
            case Qt.Key.Key_Escape:
                self.close_palette()
            case Qt.Key.Key_Up | Qt.Key.Key_Backtab:
                self.view.step(-1)
                self._announce()
            case Qt.Key.Key_Down | Qt.Key.Key_Tab:
                self.view.step(1)
                self._announce()
            case Qt.Key.Key_PageUp:
                self.view.page(-1)
            case Qt.Key.Key_PageDown:
                self.view.page(1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if not event.isAutoRepeat() and modifiers == Qt.KeyboardModifier.NoModifier:
                    self.view.pick()
            case _:
                return False
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.panel.contains(event.position().toPoint()):
            self.close_palette()

    def paintEvent(self, event: QPaintEvent) -> None:
        style, px, panel = self._style, self._style.px, self.panel
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), style.color("surface.scrim"))
            radius = px(style.tokens.radius("xl"))
            draw_shadow(painter, panel, radius, style, "popup", self.devicePixelRatioF())
            fill, border = style.color("surface.overlay"), style.color("border.default")
            fill_rounded(painter, QRectF(panel), radius, fill, border)


def _scope_words(scope: Scope) -> str:
    match scope:
        case Scope.ALL:
            return tr("all commands and sessions")
        case Scope.COMMANDS:
            return tr("commands")
        case Scope.SESSIONS:
            return tr("sessions")
        case Scope.FILES:
            return tr("files of the session")
        case Scope.PROMPTS:
            return tr("prompts of all sessions")
