"""The only label of the application: it shows characters, never markup.

Qt's own label guesses rich text, hides parts of it (`ls<table>; rm -rf ~` is drawn as `ls`)
and opens the files it names. A test walks the widget tree and refuses any other label.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QStyle, QWidget

from copilot_desktop.widgets.style import Style


class PlainLabel(QLabel):
    """Plain text in one of the text styles and colours of the tokens.

    Args:
        elide: shorten text that does not fit, on one line; None shows it whole.
        wrap: break lines at words.
        selectable: the text can be selected and copied with mouse and keyboard.
    """

    def __init__(
        self,
        style: Style,
        text: str = "",
        text_style: str = "ui",
        color_key: str = "text.primary",
        *,
        elide: Qt.TextElideMode | None = None,
        wrap: bool = False,
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        super().setTextFormat(Qt.TextFormat.PlainText)
        self.setOpenExternalLinks(False)
        self._style = style
        self._text_style = text_style
        self._color_key = color_key
        self._elide = elide
        self.setWordWrap(wrap)
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.setText(text)
        style.changed.connect(self._restyle)
        self._restyle()

    def setTextFormat(self, format: Qt.TextFormat) -> None:  # noqa: A002
        """Refuse anything but plain text."""
        if format != Qt.TextFormat.PlainText:
            raise ValueError("a label shows plain text only")

    def set_color_key(self, color_key: str) -> None:
        if color_key != self._color_key:
            self._color_key = color_key
            self._restyle()

    def shown_text(self) -> str:
        """Return what is drawn: the text, shortened when it is elided."""
        if self._elide is None:
            return self.text()
        one_line = " ".join(self.text().splitlines())
        return self.fontMetrics().elidedText(one_line, self._elide, self.contentsRect().width())

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        if self._elide is not None:
            hint.setWidth(self.fontMetrics().horizontalAdvance("…"))
        return hint

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._elide is None:
            super().paintEvent(event)
            return
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            painter.setFont(self.font())
            side = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
            flags = int(side) | int(Qt.AlignmentFlag.AlignAbsolute) | int(Qt.TextFlag.TextSingleLine)
            # Where it stands follows the window, the order of its words follows the words.
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            painter.drawText(self.contentsRect(), flags, self.shown_text())

    def _restyle(self) -> None:
        self.setFont(self._style.font(self._text_style))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._style.color(self._color_key))
        self.setPalette(palette)
        self.updateGeometry()
