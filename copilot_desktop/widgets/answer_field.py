"""The field on a request card in which a person writes."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from copilot_desktop.widgets.panel import Panel
from copilot_desktop.widgets.prompt_editor import PromptEditor
from copilot_desktop.widgets.style import Style

_LINES: Final = 4


class AnswerField(Panel):
    """An editor with a border that grows with its text.

    Signals:
        height_changed(): it wants another height.
    """

    height_changed = Signal()

    def __init__(
        self, style: Style, name: str, *, max_lines: int = _LINES, parent: QWidget | None = None
    ) -> None:
        """Be empty, with `name` as placeholder and for who cannot see it."""
        super().__init__(
            style, fill="surface.input", border="border.control", radius="lg", rings=True, parent=parent
        )
        self._field_style = style
        self.editor = PromptEditor(style, max_lines=max_lines, parent=self)
        self.editor.setPlaceholderText(name)
        self.editor.setAccessibleName(name)
        self._inner = QVBoxLayout(self)
        self._inner.addWidget(self.editor)
        self.editor.focus_changed.connect(self.set_ring)
        self.editor.document().documentLayout().documentSizeChanged.connect(self.height_changed)
        style.changed.connect(self._apply_lengths)
        self._apply_lengths()

    def _apply_lengths(self) -> None:
        px = self._field_style.px
        self._inner.setContentsMargins(px(10), px(8), px(10), px(8))

    def text(self) -> str:
        """Return what is written, without space around it."""
        return self.editor.text().strip()
