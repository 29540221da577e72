"""The rules of one reach on the page of rules: rows in a panel, each with what takes it away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import ntr, tr
from copilot_desktop.viewmodels.permission_rules import (
    DIRECTORY,
    MEMORY,
    OWN_KINDS,
    READ,
    SHELL,
    URL,
    WRITE,
    RuleEffect,
)
from copilot_desktop.viewmodels.rule_rows import RuleGroup, RuleRow
from copilot_desktop.widgets.direction import draw_icon, draw_words, mirrored
from copilot_desktop.widgets.page_controls import set_plain_tool_tip
from copilot_desktop.widgets.panel import Panel, draw_ring
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.style import Style

_HEIGHT: Final = 52
_MAX_TEXT: Final = 600

#: Rows of one group; more are found with the filter.
MAX_ROWS: Final = 200

_ICONS: Final = {
    SHELL: "shell",
    READ: "file-read",
    WRITE: "file-edit",
    URL: "globe",
    MEMORY: "memory",
    DIRECTORY: "folder",
}

_STEPS: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


def rule_icon(kind: str) -> str:
    """Return the icon of a kind of rules."""
    return _ICONS.get(kind, "code" if kind in OWN_KINDS else "mcp")


def effect_words(effect: RuleEffect) -> str:
    """Return the word for what a rule does."""
    return tr("Denied") if effect is RuleEffect.DENY else tr("Allowed")


class RuleRowView(QWidget):
    """One rule. It takes the keyboard; Del takes the rule away.

    Signals:
        delete_wanted(row): the person wants the `RuleRow` gone.
    """

    delete_wanted = Signal(object)

    accessible_role = QAccessible.Role.ListItem

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own_style = style
        self.row: RuleRow | None = None
        self._why_kept = ""
        self._is_first = False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.delete_button = QToolButton(self)
        self.delete_button.setProperty("kind", "icon")
        self.delete_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.delete_button.clicked.connect(self._delete)
        style.changed.connect(self._restyle)
        self._restyle()

    def show_row(self, row: RuleRow, why_kept: str, *, is_first: bool) -> None:
        """Show a rule.

        Args:
            why_kept: why it cannot be taken away, "" when it can.
        """
        self.row, self._why_kept, self._is_first = row, why_kept, is_first
        words = tr("Delete the rule {what}", what=visible_line(row.what, 120))
        self.delete_button.setEnabled(not why_kept)
        self.delete_button.setAccessibleName(words)
        self.delete_button.setAccessibleDescription(why_kept)
        set_plain_tool_tip(self.delete_button, why_kept or tr("Delete"))
        said = (visible_line(row.what, _MAX_TEXT), self._second_line(), effect_words(row.remembered.effect))
        self.setAccessibleName(", ".join(said))
        self.setAccessibleDescription(why_kept or tr("Del deletes it"))
        set_plain_tool_tip(self, visible_line(row.what, _MAX_TEXT))
        self.update()

    def _second_line(self) -> str:
        assert self.row is not None
        return f"{self.row.kind} · {self._why_kept or self.row.source}"

    def sizeHint(self) -> QSize:
        return QSize(self._own_style.px(120), self._own_style.px(_HEIGHT))

    def _delete(self) -> None:
        if self.row is not None and not self._why_kept:
            self.delete_wanted.emit(self.row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not event.isAutoRepeat():
            event.accept()
            self._delete()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        px = self._own_style.px
        side = px(28)
        place = QRectF(self.width() - px(12) - side, (self.height() - side) / 2, side, side)
        self.delete_button.setGeometry(mirrored(QRectF(self.rect()), place).toRect())

    def _restyle(self) -> None:
        style = self._own_style
        self.delete_button.setIcon(style.icon("trash", style.px(16), "text.secondary"))
        self.delete_button.setIconSize(QSize(style.px(16), style.px(16)))
        self.updateGeometry()
        self._place()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        row = self.row
        if row is None:
            return
        style, px = self._own_style, self._own_style.px
        whole = QRectF(self.rect())
        denies = row.remembered.effect is RuleEffect.DENY
        with QPainter(self) as painter:
            if not self._is_first:
                painter.fillRect(QRectF(0, 0, whole.width(), 1), style.color("border.subtle"))
            if self.hasFocus():
                draw_ring(painter, whole.adjusted(2, 2, -2, -2), px(style.tokens.radius("md")), style)
            icon = style.pixmap(
                rule_icon(row.remembered.rule.kind), px(16), "text.secondary", self.devicePixelRatioF()
            )
            draw_icon(painter, whole, QPointF(px(16), px(10)), icon)
            effect = effect_words(row.remembered.effect)
            small = style.font("small")
            effect_width = QFontMetricsF(small).horizontalAdvance(effect) + 1
            end = whole.width() - px(12 + 28 + 8)
            painter.setFont(small)
            painter.setPen(style.color("danger.text" if denies else "text.secondary"))
            draw_words(painter, whole, QRectF(end - effect_width, 0, effect_width, whole.height()), effect)
            left = px(16 + 16 + 10)
            room = max(0.0, end - effect_width - px(12) - left)
            code = style.font("codeDense" if row.is_named else "ui")
            painter.setFont(code)
            painter.setPen(style.color("text.primary"))
            what = QFontMetricsF(code).elidedText(
                visible_line(row.what, _MAX_TEXT), Qt.TextElideMode.ElideMiddle, room
            )
            half = whole.height() / 2
            draw_words(painter, whole, QRectF(left, px(5), room, half - px(5)), what)
            painter.setFont(small)
            painter.setPen(style.color("text.secondary"))
            second = QFontMetricsF(small).elidedText(self._second_line(), Qt.TextElideMode.ElideRight, room)
            draw_words(painter, whole, QRectF(left, half, room, half - px(5)), second)


class RuleGroupView(QWidget):
    """A heading, a sentence, and a panel of rows. The arrow keys go from row to row.

    Signals:
        delete_wanted(row): the person wants a `RuleRow` gone.
    """

    delete_wanted = Signal(object)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own_style = style
        self.title = PlainLabel(style, "", "smallStrong", "text.secondary", wrap=True, parent=self)
        self.text = PlainLabel(style, "", "small", "text.secondary", wrap=True, parent=self)
        self.panel = _RulePanel(style, self)
        self.nothing = PlainLabel(style, "", "ui", "text.secondary", wrap=True, parent=self.panel)
        self.more = PlainLabel(style, "", "small", "text.secondary", wrap=True, parent=self)
        self.rows: list[RuleRowView] = []
        self._rows_column = QVBoxLayout(self.panel)
        self._rows_column.setContentsMargins(0, 0, 0, 0)
        self._rows_column.setSpacing(0)
        self._rows_column.addWidget(self.nothing)
        self._column = QVBoxLayout(self)
        for widget in (self.title, self.text, self.panel, self.more):
            self._column.addWidget(widget)
        style.changed.connect(self._restyle)
        self._restyle()

    def show_group(self, group: RuleGroup, why_kept: Callable[[RuleRow], str]) -> None:
        """Show the rules of a group; rows keep their place and the keyboard."""
        self.title.setText(group.title)
        self.text.setText(group.text)
        self.panel.setAccessibleName(group.title)
        shown = group.rows[:MAX_ROWS]
        self._fit(len(shown))
        for index, (view, row) in enumerate(zip(self.rows, shown, strict=True)):
            view.show_row(row, why_kept(row), is_first=index == 0)
            view.setFocusPolicy(Qt.FocusPolicy.StrongFocus if index == 0 else Qt.FocusPolicy.ClickFocus)
        self.nothing.setText(group.nothing)
        self.nothing.setVisible(not shown)
        left = len(group.rows) - len(shown)
        self.more.setText(
            ntr("{count} more: the filter finds it.", "{count} more: the filter finds them.", left)
        )
        self.more.setVisible(left > 0)

    def _fit(self, count: int) -> None:
        had_focus = next((at for at, view in enumerate(self.rows) if view.hasFocus()), -1)
        while len(self.rows) > count:
            gone = self.rows.pop()
            self._rows_column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self.rows) < count:
            view = RuleRowView(self._own_style, self.panel)
            view.delete_wanted.connect(self.delete_wanted)
            self._rows_column.addWidget(view)
            view.show()
            self.rows.append(view)
        if had_focus >= len(self.rows) and self.rows:
            self.rows[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()), 0)
        at = next((index for index, view in enumerate(self.rows) if view.hasFocus()), -1)
        if step and at >= 0:
            event.accept()
            self.rows[min(max(at + step, 0), len(self.rows) - 1)].setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def _restyle(self) -> None:
        px = self._own_style.px
        self._column.setContentsMargins(0, px(20), 0, 0)
        self._column.setSpacing(px(6))
        self.nothing.setContentsMargins(px(16), px(12), px(16), px(12))


class _RulePanel(Panel):
    accessible_role = QAccessible.Role.List

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(style, fill="surface.raised", border="border.subtle", radius="xl", parent=parent)


def fit_groups(
    views: list[RuleGroupView], groups: Sequence[RuleGroup], make: Callable[[], RuleGroupView]
) -> None:
    """Have as many views as groups."""
    while len(views) > len(groups):
        gone = views.pop()
        gone.hide()
        gone.deleteLater()
    while len(views) < len(groups):
        views.append(make())
