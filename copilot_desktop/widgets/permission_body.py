"""What a permission request shows between its title and its buttons."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from copilot_desktop.rendering.diff import Diff
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.permission_review import Review
from copilot_desktop.viewmodels.permission_words import Fact, Value
from copilot_desktop.widgets.command_text import CommandText
from copilot_desktop.widgets.diff_view import DiffView
from copilot_desktop.widgets.noted_text import NotedText
from copilot_desktop.widgets.panel import IconView
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.safe_text import SafeText
from copilot_desktop.widgets.style import Style

#: Lines of what a model claims; it must not push the facts away.
_CLAIM_LINES: Final = 3


class PermissionBody(QWidget):
    """Draws one `Review`.

    Attributes:
        must_be_read: text whose end has to be seen before the request may be allowed.
    """

    def __init__(self, review: Review, style: Style) -> None:
        super().__init__()
        self._style = style
        self._line = style.px(style.tokens.text_style("ui").line)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(style.px(8))
        self.must_be_read: CommandText | None = None
        if review.path is not None:
            self._add_path(review.path, review.diff or Diff())
        if review.code is not None:
            self.must_be_read = self._add_code(review.code, review)
        # Before a change: what stands behind it may have to be scrolled to.
        self._add_risks(review.sentences)
        if review.diff is not None:
            height = int(style.tokens.threshold("diffPreviewPx"))
            view = DiffView(style, max_height=height, colors_later=True, parent=self)
            view.set_diff(review.diff)
            self._column.addWidget(view)
        if not review.is_read:
            self._add_note(tr("Looking through it..."))
        self._add_facts(review.facts)
        for note in review.notes:
            self._add_note(note)

    def _add_code(self, text: str, review: Review) -> CommandText:
        lines = review.code_lines or int(self._style.tokens.threshold("commandPreviewLines"))
        code = CommandText(self._style, max_lines=lines, prompt=review.prompt, parent=self)
        code.set_text(text, review.marks, bold=review.bold)
        self._column.addWidget(code)
        return code

    def _add_path(self, path: Value, diff: Diff) -> None:
        row = QHBoxLayout()
        row.setSpacing(self._style.px(8))
        row.addWidget(self._noted(path) if path.note else self._code_text(path), 1)
        for text, key in (
            (f"+{diff.added}" if diff.added else "", "diff.addText"),
            (f"-{diff.deleted}" if diff.deleted else "", "diff.delText"),
        ):
            if text:
                self._add_label(row, text, "codeDense", key)
        self._column.addLayout(row)

    def _add_risks(self, sentences: Sequence[str]) -> None:
        for sentence in sentences:
            row = QHBoxLayout()
            row.setSpacing(self._style.px(8))
            icon = IconView(self._style, "warning", "danger.text", size=16, parent=self)
            icon.setFixedSize(self._style.px(16), self._line)
            row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(SafeText(self._style, sentence, "ui", "danger.text", parent=self), 1)
            self._column.addLayout(row)

    def _add_facts(self, facts: Sequence[Fact]) -> None:
        if not facts:
            return
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._style.px(12))
        grid.setVerticalSpacing(self._style.px(4))
        grid.setColumnStretch(1, 1)
        self._column.addLayout(grid)
        for fact in facts:
            first = grid.rowCount()
            label = PlainLabel(self._style, fact.name, "ui", "text.secondary", parent=self)
            label.setFixedHeight(self._line)
            grid.addWidget(label, first, 0, Qt.AlignmentFlag.AlignTop)
            for row, value in enumerate(fact.values, start=first):
                self._add_value(grid, row, value)

    def _add_value(self, grid: QGridLayout, row: int, value: Value) -> None:
        if value.is_claim:
            text = SafeText(self._style, value.text, "ui", max_lines=_CLAIM_LINES, is_prose=True, parent=self)
            grid.addWidget(text, row, 1)
            return
        if value.text and value.note:
            grid.addWidget(self._noted(value), row, 1)
        elif value.text:
            grid.addWidget(self._code_text(value), row, 1)
        else:
            grid.addWidget(self._note_of(value), row, 1)

    def _noted(self, value: Value) -> NotedText:
        text, note = self._code_text(value), self._note_of(value)
        return NotedText(self._style, text, "codeBlock", note, self)

    def _note_of(self, value: Value) -> PlainLabel:
        key = "danger.text" if value.is_warned else "text.secondary"
        label = PlainLabel(self._style, value.note, "small", key, parent=self)
        label.setFixedHeight(self._line)
        return label

    def _code_text(self, value: Value) -> SafeText:
        key = "danger.text" if value.is_warned else "text.primary"
        return SafeText(self._style, value.text, "codeBlock", key, parent=self)

    def _add_label(self, row: QHBoxLayout, text: str, text_style: str, key: str) -> None:
        label = PlainLabel(self._style, text, text_style, key, parent=self)
        label.setFixedHeight(self._line)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)

    def _add_note(self, text: str) -> None:
        self._column.addWidget(SafeText(self._style, text, "ui", "text.secondary", parent=self))
