"""The folders a new session can start in: the chosen one and those used before."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import tr
from copilot_desktop.widgets.direction import draw_icon, draw_words
from copilot_desktop.widgets.page_controls import set_plain_tool_tip
from copilot_desktop.widgets.panel import Panel, draw_ring, fill_rounded
from copilot_desktop.widgets.style import Style

_ROW: Final = 40

#: Rows shown; the file dialog leads to everything else.
_MAX_ROWS: Final = 5


class FolderRow(QAbstractButton):
    """One folder: its name, then its path shortened in the middle."""

    def __init__(self, style: Style, folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._folder = folder
        self._shows_ring = False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(visible_line(folder, 1000))
        set_plain_tool_tip(self, folder)
        style.changed.connect(self._restyle)

    @property
    def folder(self) -> str:
        return self._folder

    def sizeHint(self) -> QSize:
        return QSize(self._style.px(200), self._style.px(_ROW))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._style.px(_ROW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            event.accept()
            self.click()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._shows_ring = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        style, px = self._style, self._style.px
        rect = QRectF(self.rect())
        radius = px(style.tokens.radius("lg"))
        with QPainter(self) as painter:
            if self.isChecked():
                fill_rounded(painter, rect, radius, style.color("state.selected"))
            elif self.underMouse():
                fill_rounded(painter, rect, radius, style.color("state.hover"))
            side = px(16)
            icon = style.pixmap("folder", side, "text.secondary", self.devicePixelRatioF())
            draw_icon(painter, rect, QPointF(px(12), (rect.height() - side) / 2), icon)
            self._paint_words(painter, rect.adjusted(px(12 + 16 + 10), 0, -px(12), 0))
            if self.hasFocus() and self._shows_ring:
                draw_ring(painter, rect, radius, style)

    def _paint_words(self, painter: QPainter, rect: QRectF) -> None:
        style = self._style
        whole = QRectF(self.rect())
        name = visible_line(Path(self._folder).name or self._folder, 200)
        font = style.font("uiStrong")
        metrics = QFontMetricsF(font)
        name = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, rect.width())
        painter.setFont(font)
        painter.setPen(style.color("text.primary"))
        draw_words(painter, whole, rect, name, is_technical=True)
        rest = rect.adjusted(metrics.horizontalAdvance(name) + style.px(10), 0, 0, 0)
        if rest.width() < style.px(40):
            return
        font = style.font("small")
        path = QFontMetricsF(font).elidedText(
            short_path(self._folder), Qt.TextElideMode.ElideMiddle, rest.width()
        )
        painter.setFont(font)
        painter.setPen(style.color("text.secondary"))
        draw_words(painter, whole, rest, path, is_technical=True)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class FolderList(Panel):
    """Rows of folders, one of them chosen. Arrows move inside, Tab leaves.

    Rows keep their places while the list is on the screen: only `rearrange` sorts them anew.

    Signals:
        chosen(folder): the person wants this one.
    """

    chosen = Signal(str)

    accessible_role = QAccessible.Role.Grouping

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(style, fill="surface.canvas", border="border.default", radius="xl", parent=parent)
        self._style = style
        self._rows: list[FolderRow] = []
        self._column = QVBoxLayout(self)
        self.setAccessibleName(tr("Folder"))
        style.changed.connect(self._restyle)
        self._restyle()

    @property
    def rows(self) -> list[FolderRow]:
        return list(self._rows)

    def rearrange(self, current: str, recent: tuple[str, ...]) -> None:
        """Show `current` first where it is not a recent folder, then the recent ones."""
        wanted = [folder for folder in dict.fromkeys(recent) if folder]
        if current and current not in wanted[:_MAX_ROWS]:
            wanted = [current, *(folder for folder in wanted if folder != current)]
        self._show(wanted[:_MAX_ROWS], current)

    def follow(self, current: str) -> None:
        """Mark `current`; a folder that is not listed yet comes on top."""
        folders = [row.folder for row in self._rows]
        if current and current not in folders:
            folders = [current, *folders][:_MAX_ROWS]
        self._show(folders, current)

    def _show(self, folders: list[str], current: str) -> None:
        if folders != [row.folder for row in self._rows]:
            for row in self._rows:
                row.hide()
                row.deleteLater()
            self._rows = [self._make_row(folder) for folder in folders]
        for row in self._rows:
            row.setChecked(row.folder == current)

    def _make_row(self, folder: str) -> FolderRow:
        row = FolderRow(self._style, folder, self)
        row.clicked.connect(lambda _checked=False, it=folder: self.chosen.emit(it))
        self._column.addWidget(row)
        row.show()
        return row

    def _restyle(self) -> None:
        inset = self._style.px(4)
        self._column.setContentsMargins(inset, inset, inset, inset)
        self._column.setSpacing(0)


def short_path(folder: str) -> str:
    """Return `folder` in one visible line, with "~" for the home folder."""
    home = str(Path.home())
    if folder == home:
        folder = "~"
    elif folder.startswith((f"{home}/", f"{home}\\")):
        folder = f"~{folder[len(home) :]}"
    return visible_line(folder, 1000)
