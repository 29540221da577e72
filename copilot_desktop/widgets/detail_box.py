"""Foreign text of any length in a box that scrolls."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from copilot_desktop.rendering.visible_text import visible
from copilot_desktop.translation import tr
from copilot_desktop.widgets.panel import Panel
from copilot_desktop.widgets.style import Style

#: Foreign text shown here; the log has all of it.
_MAX_DETAIL: Final = 4000
_DETAIL_LINES: Final = 6


class DetailBox(Panel):
    """What another program wrote, as plain text, scrolled to its end."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(
            style, fill="code.background", border="border.subtle", radius="lg", rings=True, parent=parent
        )
        self._style = style
        self._edit = QPlainTextEdit(self)
        self._edit.setReadOnly(True)
        self._edit.setTabChangesFocus(True)
        self._edit.setFrameShape(QFrame.Shape.NoFrame)
        self._edit.setAccessibleName(tr("Details"))
        self._edit.document().setDocumentMargin(0)
        self._edit.installEventFilter(self)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._edit)
        self.setFocusProxy(self._edit)
        style.changed.connect(self._restyle)
        self._restyle()

    def text(self) -> str:
        return self._edit.toPlainText()

    def show_text(self, text: str) -> None:
        """Show the end of `text` with what cannot be seen escaped; nothing hides the box."""
        shown = visible(text.strip()[-_MAX_DETAIL:])
        if shown != self.text():
            self._edit.setPlainText(shown)
            self._edit.moveCursor(QTextCursor.MoveOperation.End)
            self._restyle()
        self.setVisible(bool(shown))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut) and isinstance(event, QFocusEvent):
            self.set_ring(event.gotFocus() and event.reason() != Qt.FocusReason.MouseFocusReason)
        return super().eventFilter(watched, event)

    def _restyle(self) -> None:
        px = self._style.px
        self._column.setContentsMargins(px(10), px(8), px(4), px(6))
        self._edit.setFont(self._style.font("terminal"))
        lines = max(1, min(_DETAIL_LINES, self._edit.blockCount()))
        # With less room to spare Qt counts the last line as hidden and scrolls past the end.
        self._edit.setFixedHeight(self._edit.fontMetrics().lineSpacing() * lines + px(4))
