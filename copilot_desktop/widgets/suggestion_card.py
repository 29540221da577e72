"""A first prompt to start from."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from copilot_desktop.translation import tr
from copilot_desktop.widgets.panel import IconView, draw_ring, fill_rounded
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.style import Style


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Attributes:
    prompt: what it puts into the composer.
    """

    icon: str
    title: str
    text: str
    prompt: str


def demo_suggestions() -> tuple[Suggestion, ...]:
    """Return prompts that the scripted model answers."""
    return (
        Suggestion(
            "demo", tr("Show me what you can do"), tr("A tour of the demo"), tr("Show me what you can do")
        ),
        Suggestion(
            "file-create",
            tr("Write a small file"),
            tr("You see it before it is written"),
            "Write a small file",
        ),
        Suggestion("question", tr("Ask me a question"), tr("And wait for the answer"), "Ask me a question"),
    )


def project_suggestions() -> tuple[Suggestion, ...]:
    """Return prompts that fit any project."""
    return (
        Suggestion(
            "file-read",
            tr("Explain this project"),
            tr("Structure, entry points, how to run it"),
            tr("Explain this project: its structure, its entry points and how to run it."),
        ),
        Suggestion(
            "diff",
            tr("Review my changes"),
            tr("Everything not committed yet"),
            tr("Review my uncommitted changes. Name problems first, and change nothing."),
        ),
        Suggestion(
            "warning",
            tr("Fix the failing tests"),
            tr("Run them, find the cause, repair it"),
            tr("Run the tests, find out why some fail, and fix the cause."),
        ),
    )


class SuggestionCard(QAbstractButton):
    """Shows a suggestion; a click means that its prompt is wanted."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._suggestion: Suggestion | None = None
        self._shows_ring = False
        self._icon = IconView(style, "demo", "text.secondary", parent=self)
        self._title = PlainLabel(style, "", "uiStrong", elide=Qt.TextElideMode.ElideRight, parent=self)
        self._text = PlainLabel(
            style, "", "small", "text.secondary", elide=Qt.TextElideMode.ElideRight, parent=self
        )
        for part in (self._icon, self._title, self._text):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._line = QHBoxLayout()
        self._line.addWidget(self._icon)
        self._line.addWidget(self._title, 1)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._line)
        self._column.addWidget(self._text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        style.changed.connect(self._restyle)
        self._restyle()

    @property
    def suggestion(self) -> Suggestion | None:
        return self._suggestion

    def show_suggestion(self, suggestion: Suggestion) -> None:
        self._suggestion = suggestion
        self._icon.set_icon(suggestion.icon, "text.secondary")
        self._title.setText(suggestion.title)
        self._text.setText(suggestion.text)
        self.setAccessibleName(suggestion.title)
        self.setAccessibleDescription(suggestion.text)

    def sizeHint(self) -> QSize:
        return QSize(self._style.px(160), self._column.totalSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._column.totalSizeHint().height())

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
        style = self._style
        rect = QRectF(self.rect())
        radius = style.px(style.tokens.radius("popup"))
        fill = "state.pressed" if self.isDown() else "state.hover" if self.underMouse() else "surface.raised"
        with QPainter(self) as painter:
            fill_rounded(painter, rect, radius, style.color(fill), style.color("border.subtle"))
            if self.hasFocus() and self._shows_ring:
                draw_ring(painter, rect, radius, style)

    def _restyle(self) -> None:
        px = self._style.px
        self._column.setContentsMargins(px(14), px(12), px(14), px(12))
        self._column.setSpacing(px(4))
        self._line.setSpacing(px(8))
        self.updateGeometry()
        self.update()
