"""One attachment above the text of a prompt: a small picture, or a name with a size."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QToolTip, QWidget

from copilot_desktop.rendering.visible_text import visible, visible_line
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.prompt_attachments import (
    MAX_FILE_BYTES,
    Along,
    Problem,
    PromptAttachment,
    problem_words,
)
from copilot_desktop.widgets.direction import draw_icon, draw_words, mirrored
from copilot_desktop.widgets.panel import draw_ring, fill_rounded
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.thumbnails import thumbnails
from copilot_desktop.widgets.transcript.chip_box import size_words

_HEIGHT: Final = 52
_MAX_NAME: Final = 200
#: Of the words; longer ones give way in their middle.
_WORDS_WIDTH: Final = 180
_ICONS: Final = {
    Along.FILE: "file-read",
    Along.FOLDER: "folder",
    Along.IMAGE: "image",
    Along.TEXT: "file-read",
}


class AttachmentChip(QAbstractButton):
    """A button of two or three parts: its body opens it, the others remove it or put it into the text.

    Signals:
        opened(), removed(), unpacked(): what the person wants of it.
        stepped(by): the keyboard is to go to the next (+1) or previous (-1) chip.
    """

    opened = Signal()
    removed = Signal()
    unpacked = Signal()
    stepped = Signal(int)

    def __init__(self, style: Style, attachment: PromptAttachment, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._attachment = attachment
        self._hovered = ""
        self._pressed = ""
        self._is_picture = False
        self._words = ""
        self._name = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setMouseTracking(True)
        thumbnails().ready.connect(self._on_picture)
        style.changed.connect(self._restyle)
        self.set_attachment(attachment)

    @property
    def attachment(self) -> PromptAttachment:
        return self._attachment

    @property
    def words(self) -> str:
        """What stands below the name."""
        return self._words

    def set_attachment(self, attachment: PromptAttachment) -> None:
        """Show `attachment` from now on."""
        self._attachment = attachment
        self._name = visible_line(attachment.name, _MAX_NAME)
        size = size_words(attachment.size_bytes)
        problem = problem_words(attachment, size, size_words(MAX_FILE_BYTES))
        self._words = problem or (tr("Folder") if attachment.kind is Along.FOLDER else size)
        self._is_picture = attachment.kind is Along.IMAGE and not problem
        kind = tr("Image") if attachment.kind is Along.IMAGE else tr("Attachment")
        self.setAccessibleName(
            tr("{kind}: {name}, {words}", kind=kind, name=self._name, words=self._words)
            if self._words
            else tr("{kind}: {name}", kind=kind, name=self._name)
        )
        self.setAccessibleDescription(tr("Enter opens it, Delete removes it."))
        self._restyle()

    # ---- geometry --------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        px = self._style.px
        if self._is_picture:
            return QSize(px(_HEIGHT), px(_HEIGHT))
        name = QFontMetricsF(self._style.font("uiStrong")).horizontalAdvance(self._name)
        words = QFontMetricsF(self._style.font("small")).horizontalAdvance(self._words)
        text = min(max(name, words) + 2, px(_WORDS_WIDTH))
        return QSize(px(12 + 16 + 10) + int(text) + px(4) + px(28) * len(self._buttons), px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @property
    def _is_text(self) -> bool:
        return self._attachment.kind is Along.TEXT

    @property
    def _buttons(self) -> tuple[str, ...]:
        return ("unpack", "remove") if self._is_text else ("remove",)

    def _place(self, part: str) -> QRectF:
        """Return where a part is that takes a click; the body is all of it."""
        px, whole = self._style.px, QRectF(self.rect())
        if part not in self._buttons:
            return whole
        if self._is_picture:
            side = px(20)
            return mirrored(whole, QRectF(whole.width() - side - px(2), px(2), side, side))
        back = len(self._buttons) - self._buttons.index(part)
        left = whole.width() - px(28) * back - px(2)
        return mirrored(whole, QRectF(left, (whole.height() - px(28)) / 2, px(28), px(28)))

    def _part_at(self, point: QPointF) -> str:
        return next((part for part in self._buttons if self._place(part).contains(point)), "body")

    # ---- keyboard and pointer --------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat() and event.key() not in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.accept()
            return
        towards = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self.opened.emit()
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self.removed.emit()
            case Qt.Key.Key_Left:
                self.stepped.emit(-towards)
            case Qt.Key.Key_Right:
                self.stepped.emit(towards)
            case _:
                super().keyPressEvent(event)
                return
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = self._part_at(event.position())
            self.update()
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, ""
        self.update()
        event.accept()
        if event.button() != Qt.MouseButton.LeftButton or not self.rect().contains(
            event.position().toPoint()
        ):
            return
        if pressed == self._part_at(event.position()):
            if pressed == "remove":
                self.removed.emit()
            elif pressed == "unpack":
                self.unpacked.emit()
            else:
                self.opened.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._part_at(event.position()))
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover("")
        super().leaveEvent(event)

    def _hover(self, part: str) -> None:
        if part != self._hovered:
            self._hovered = part
            self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos()), self)
            return True
        return super().event(event)

    def tip_at(self, point: QPoint) -> str:
        """Return what is said of the part at a point."""
        match self._part_at(QPointF(point)):
            case "remove":
                return tr("Remove (Delete)")
            case "unpack":
                return tr("Put it into the text instead")
        place = self._name if self._attachment.is_pasted else visible(self._attachment.path)
        # Words that hold markup would be shown as such.
        return place.replace("<", "\u2039") if "<" in place else place

    # ---- painting --------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        style, whole = self._style, QRectF(self.rect())
        radius = style.px(style.tokens.radius("lg"))
        wrong = self._attachment.problem is not Problem.NONE
        with QPainter(self) as painter:
            if self._is_picture and self._paint_picture(painter, whole, radius):
                self._paint_cross(painter)
            else:
                fill = "danger.subtle" if wrong else "surface.raised"
                border = style.color("danger.border" if wrong else "border.default")
                fill_rounded(painter, whole, radius, style.color(fill), border)
                if not wrong and self._hovered == "body":
                    fill_rounded(painter, whole, radius, style.color("state.hover"))
                if self._is_picture:
                    icon = style.pixmap("image", style.px(16), "text.secondary", self.devicePixelRatioF())
                    inset = (self.width() - style.px(16)) / 2
                    painter.drawPixmap(QPointF(inset, inset), icon)
                    self._paint_cross(painter)
                else:
                    self._paint_words(painter, whole, wrong=wrong)
            if self.hasFocus():
                draw_ring(painter, whole, radius, style)

    def _paint_words(self, painter: QPainter, whole: QRectF, *, wrong: bool) -> None:
        style, px = self._style, self._style.px
        dpr = self.devicePixelRatioF()
        icon = "warning" if wrong else _ICONS[self._attachment.kind]
        key = "danger.text" if wrong else "text.secondary"
        pixmap = style.pixmap(icon, px(16), key, dpr)
        draw_icon(painter, whole, QPointF(px(12), (whole.height() - px(16)) / 2), pixmap)
        left = px(12 + 16 + 10)
        room = max(1.0, whole.width() - left - px(4) - px(28) * len(self._buttons))
        lines = [(self._name, "uiStrong", "danger.text" if wrong else "text.primary")]
        if self._words:
            lines.append((self._words, "small", "danger.text" if wrong else "text.secondary"))
        heights = [QFontMetricsF(style.font(font)).lineSpacing() for _, font, _ in lines]
        top = (whole.height() - sum(heights)) / 2
        for (words, font, ink), height in zip(lines, heights, strict=True):
            painter.setFont(style.font(font))
            painter.setPen(style.color(ink))
            metrics = QFontMetricsF(painter.font())
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, room)
            draw_words(painter, whole, QRectF(left, top, room, height), shown)
            top += height
        for part, name in (("unpack", "undo"), ("remove", "close")):
            if part in self._buttons:
                place = self._place(part)
                if self._hovered == part:
                    state = "state.pressed" if self._pressed == part else "state.hover"
                    fill_rounded(painter, place, px(6), style.color(state))
                mark = style.pixmap(name, px(14), key, dpr)
                corner = place.center() - QPointF(px(7), px(7))
                painter.drawPixmap(corner, mark)

    def _paint_picture(self, painter: QPainter, whole: QRectF, radius: int) -> bool:
        style, dpr = self._style, self.devicePixelRatioF()
        pixels = QSize(round(whole.width() * dpr), round(whole.height() * dpr))
        image = thumbnails().find(self._attachment.path, pixels, fills=True)
        if image is None or image.isNull():
            return False
        outline = QPainterPath()
        outline.addRoundedRect(whole, radius, radius)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(outline)
        painter.drawImage(whole, image)
        painter.restore()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(style.color("border.default"))
        painter.drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.restore()
        return True

    def _paint_cross(self, painter: QPainter) -> None:
        """Show how to remove a picture while the pointer or the keyboard is at it."""
        if not self._hovered and not self.hasFocus():
            return
        style, px = self._style, self._style.px
        place = self._place("remove")
        fill_rounded(
            painter, place, place.height() / 2, style.color("surface.overlay"), style.color("border.default")
        )
        key = "text.primary" if self._hovered == "remove" else "text.secondary"
        mark = style.pixmap("close", px(12), key, self.devicePixelRatioF())
        painter.drawPixmap(place.center() - QPointF(px(6), px(6)), mark)

    def _on_picture(self, path: str) -> None:
        if path == self._attachment.path:
            self.update()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.resize(self.sizeHint())
        self.update()
