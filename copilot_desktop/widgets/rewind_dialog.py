"""Going back to an earlier prompt: to which one, and whether files go back as well."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from copilot_desktop.protocol.history import RewindPoint, RewindPreview, RewoundFile
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.labels import one_line
from copilot_desktop.viewmodels.session_rewind import SessionRewind, preview_words
from copilot_desktop.widgets.flow_row import FlowRow
from copilot_desktop.widgets.focus_ring import FocusRing
from copilot_desktop.widgets.info_rows import InfoRow, InfoRows
from copilot_desktop.widgets.page_controls import CheckBox, PageButton, Picker
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.style import Style

_WIDTH: Final = 520
_MOST_WORDS: Final = 90
#: The list of files is no higher than this; it scrolls.
_MAX_FILES: Final = 232


class RewindDialog(QDialog):
    """Shown with `open()`. It lists the prompts as soon as the agent has told them.

    Attributes:
        prompts: which prompt.
        files: check box: files go back as well.
        go_button, cancel_button.
    """

    def __init__(
        self, rewind: SessionRewind, style: Style, event_id: str = "", parent: QWidget | None = None
    ) -> None:
        """Offer the prompts of a session.

        Args:
            event_id: the prompt that is chosen at first; "" for the last one.
        """
        super().__init__(parent)
        self._rewind = rewind
        self._style = style
        self._wanted = event_id
        self._has_points = False
        title = tr("Go back to an earlier prompt")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, style.color("surface.overlay"))
        self.setPalette(palette)
        self._what = PlainLabel(style, _what_happens(), "ui", "text.secondary", wrap=True, parent=self)
        self.prompts = Picker(style, tr("Back to before"), self)
        self.prompts.setEnabled(False)
        self.files = CheckBox(style, tr("Take back the files as well"), self)
        self.files.setEnabled(False)
        self._said = PlainLabel(
            style, tr("Asking the agent…"), "small", "text.secondary", wrap=True, parent=self
        )
        self.rows = InfoRows(style, tr("Files that go back"), self)
        self._scroll = self._make_scroll()
        self.go_button = PageButton(style, tr("Go back"), kind="primary", parent=self)
        self.go_button.setEnabled(False)
        self.cancel_button = PageButton(style, tr("Cancel"), parent=self)
        self.cancel_button.setDefault(True)
        self._buttons = FlowRow(style, (), (self.cancel_button, self.go_button), self)
        column, px = QVBoxLayout(self), style.px
        column.setContentsMargins(px(24), px(20), px(24), px(20))
        column.setSpacing(px(10))
        column.addWidget(PlainLabel(style, title, "subtitle", wrap=True, parent=self))
        column.addWidget(self._what)
        column.addSpacing(px(4))
        column.addWidget(PlainLabel(style, tr("Back to before"), "small", "text.secondary", parent=self))
        for widget in (self.prompts, self.files, self._said, self._scroll):
            column.addWidget(widget)
        column.addSpacing(px(6))
        column.addWidget(self._buttons)
        self.cancel_button.clicked.connect(self.reject)
        self.go_button.clicked.connect(self._go)
        self.prompts.currentIndexChanged.connect(self._look)
        rewind.changed.connect(self._show_points)
        rewind.previewed.connect(self._show_preview)
        self._ring = FocusRing(self, style)
        self.cancel_button.setFocus()
        rewind.load()

    def _make_scroll(self) -> QScrollArea:
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.viewport().setAutoFillBackground(False)
        scroll.setWidget(self.rows)
        self.rows.setAutoFillBackground(False)
        scroll.hide()
        return scroll

    @property
    def said(self) -> str:
        """What is said of the files behind the chosen prompt."""
        return self._said.text()

    def sizeHint(self) -> QSize:
        width = min(self._style.px(_WIDTH), self.screen().availableSize().width())
        parent = self.parentWidget()
        if parent is not None:
            width = min(width, parent.window().width())
        layout = self.layout()
        assert layout is not None
        return QSize(width, layout.totalHeightForWidth(width))

    # ---- what the agent tells --------------------------------------------------------------

    def _show_points(self) -> None:
        points = self._rewind.points
        if points is None and not self._has_points and (why_not := self._rewind.why_not()):
            self._say(why_not)
        if points is None or self._has_points:
            return
        self._has_points = True
        if points.unavailable_reason or not points.points:
            told = tr("There is no prompt to go back to.")
            if points.unavailable_reason:
                told = tr("The agent can't go back now ({reason}).", reason=points.unavailable_reason)
            self._say(told)
            return
        newest_first = [point for point in reversed(points.points) if not point.is_autopilot_continuation]
        items = [(point.event_id, _name(point)) for point in newest_first]
        known = {event_id for event_id, _ in items}
        self.prompts.setEnabled(True)
        self.prompts.set_items(items, self._wanted if self._wanted in known else items[0][0])
        self.go_button.setEnabled(True)
        self.prompts.setFocus(Qt.FocusReason.OtherFocusReason)
        self._look()

    def _look(self) -> None:
        if not self._has_points:
            return
        self.files.setEnabled(False)
        self.rows.show_rows(())
        self._scroll.hide()
        self._say(tr("Looking which files were changed since…"))
        self._rewind.preview(self._chosen)

    @property
    def _chosen(self) -> str:
        return str(self.prompts.currentData() or "")

    def _show_preview(self, event_id: str, preview: RewindPreview) -> None:
        if event_id != self._chosen:
            return
        others = self._rewind.changed_by_others
        can_take_back = preview.is_available and any(file.path not in others for file in preview.files)
        self.files.setEnabled(can_take_back)
        self.files.setChecked(False)
        self.rows.show_rows([_row(file, stays=file.path in others) for file in preview.files])
        self._scroll.setVisible(bool(preview.files))
        height = min(self.rows.sizeHint().height(), self._style.px(_MAX_FILES))
        self._scroll.setFixedHeight(height)
        self._say(preview_words(preview, others))

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self.setAccessibleDescription(words)
        self.resize(self.sizeHint())

    def _go(self) -> None:
        self._rewind.rewind(self._chosen, with_files=self.files.isChecked())
        self.accept()


def _what_happens() -> str:
    return tr(
        "The prompt and everything after it leave the conversation, and its words come back to the message "
        "field. Until you send something this can be undone."
    )


def _name(point: RewindPoint) -> str:
    words = one_line(point.prompt, limit=_MOST_WORDS)
    if not point.turn_changed_files:
        return words
    return tr(
        "{prompt}  (+{added} −{removed})", prompt=words, added=point.lines_added, removed=point.lines_removed
    )


def _row(file: RewoundFile, *, stays: bool) -> InfoRow:
    if stays:
        return InfoRow(file.path, tr("changed since, stays"), is_code=True)
    # What was done to a file is undone: one that was made goes.
    will = {"created": tr("is removed"), "deleted": tr("comes back")}.get(file.change, tr("is changed back"))
    figure = will
    if file.lines_added or file.lines_removed:
        figure = f"{will}  +{file.lines_added} −{file.lines_removed}"
    return InfoRow(file.path, figure, is_code=True)
