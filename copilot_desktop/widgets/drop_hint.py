"""Says over a whole page that what is dragged can be dropped there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.attachment_list import AttachmentList
from copilot_desktop.widgets.attaching import attach, is_attachable
from copilot_desktop.widgets.style import Style


class DropHint(QWidget):
    """Covers `page` while files or pictures are dragged over it, and attaches what is dropped.

    Args:
        find_list: returns to what they are attached, None for nothing; asked anew each time.
    """

    def __init__(self, style: Style, page: QWidget, find_list: Callable[[], AttachmentList | None]) -> None:
        super().__init__(page)
        self._style = style
        self._page = page
        self._find_list = find_list
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        page.setAcceptDrops(True)
        page.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.DragEnter if isinstance(event, QDragEnterEvent):
                return self._enter(event)
            case QEvent.Type.DragMove if isinstance(event, QDragMoveEvent):
                if not self.isHidden():
                    event.acceptProposedAction()
                    return True
            case QEvent.Type.DragLeave:
                self.hide()
            case QEvent.Type.Drop if isinstance(event, QDropEvent):
                return self._drop(event)
            case QEvent.Type.Resize:
                self.resize(self._page.size())
        return False

    def _enter(self, event: QDragEnterEvent) -> bool:
        if self._find_list() is None or not is_attachable(event.mimeData()):
            return False
        # Copied: whoever the files come from keeps them.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.resize(self._page.size())
        self.raise_()
        self.show()
        return True

    def _drop(self, event: QDropEvent) -> bool:
        self.hide()
        attachments = self._find_list()
        if attachments is None or not attach(event.mimeData(), attachments):
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        style, px = self._style, self._style.px
        with QPainter(self) as painter:
            ground = style.color("surface.canvas")
            ground.setAlphaF(0.86)
            painter.fillRect(self.rect(), ground)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(style.color("focus.ring"), px(2), Qt.PenStyle.DashLine))
            frame = QRectF(self.rect()).adjusted(px(12), px(12), -px(12), -px(12))
            radius = px(style.tokens.radius("composer"))
            painter.drawRoundedRect(frame, radius, radius)
            icon = style.pixmap("attach", px(24), "accent.text", self.devicePixelRatioF())
            middle = frame.center()
            painter.drawPixmap(int(middle.x() - px(12)), int(middle.y() - px(36)), icon)
            painter.setFont(style.font("subtitle"))
            painter.setPen(style.color("text.primary"))
            words = QRectF(frame.x() + px(16), middle.y(), frame.width() - px(32), px(48))
            flags = int(Qt.AlignmentFlag.AlignHCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(words, flags, tr("Drop files, folders or images to attach them"))
