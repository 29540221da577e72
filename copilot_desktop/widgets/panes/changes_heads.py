"""The two lines above the list of changed files and above the diff of one."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import ntr, tr
from copilot_desktop.viewmodels.changes import ChangedFile, ChangesViewModel, Scope
from copilot_desktop.widgets.chip import Chip
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.style import Style


class ChangesHead(QWidget):
    """How many files and lines, and the picker of what they are compared with.

    Signals:
        scope_chosen(scope): a `Scope`.
        whitespace_chosen(is_ignored): lines that differ in blanks only are to be left out, or not.
    """

    scope_chosen = Signal(object)
    whitespace_chosen = Signal(bool)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._scope = Scope.SESSION
        self._base = ""
        self._ignores = False
        self._count = PlainLabel(style, "", "small", elide=Qt.TextElideMode.ElideRight, parent=self)
        self._added = PlainLabel(style, "", "terminal", "success.text", parent=self)
        self._removed = PlainLabel(style, "", "terminal", "danger.text", parent=self)
        self.picker = Chip(style, "branch", tr("Show changes of"), picks=True, parent=self)
        self.picker.clicked.connect(self._open_menu)
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill)
        self._row = QHBoxLayout(self)
        for label in (self._count, self._added, self._removed):
            self._row.addWidget(label)
        self._row.addStretch(1)
        self._row.addWidget(self.picker)
        style.changed.connect(self._restyle)
        self._restyle()
        self.show_changes(None)

    def show_changes(self, changes: ChangesViewModel | None) -> None:
        files = changes.files if changes is not None else ()
        added, removed = sum(file.added for file in files), sum(file.removed for file in files)
        reviewed = sum(changes.is_reviewed(file) for file in files) if changes is not None else 0
        words = ntr("{count} file", "{count} files", len(files)) if files else ""
        if reviewed:
            words = tr("{files}, {count} reviewed", files=words, count=reviewed)
        self._count.setText(words)
        self._added.setText(f"+{added}" if added else "")
        self._removed.setText(f"-{removed}" if removed else "")
        if changes is not None:
            self._scope, self._ignores = changes.scope, changes.ignores_whitespace
            self._base = changes.found.base if changes.found.scope is Scope.BRANCH else ""
        self.picker.set_label(self._scope_words())

    def _open_menu(self) -> None:
        corner = self.picker.rect().bottomLeft()
        self.menu.popup(self.picker.mapToGlobal(corner))

    def _scope_words(self) -> str:
        if self._scope is Scope.BRANCH and self._base:
            return tr("vs {branch}", branch=visible_line(self._base, 24))
        return scope_names()[self._scope]

    def _fill(self) -> None:
        self.menu.clear()
        for scope, words in scope_names().items():
            self._choice(words, scope is self._scope).triggered.connect(
                lambda _checked=False, chosen=scope: self.scope_chosen.emit(chosen)
            )
        self.menu.addSeparator()
        self._choice(tr("Ignore whitespace"), self._ignores).triggered.connect(
            lambda _checked=False: self.whitespace_chosen.emit(not self._ignores)
        )

    def _choice(self, words: str, is_chosen: bool) -> QAction:
        action = self.menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(is_chosen)
        key = "text.primary" if is_chosen else "surface.overlay"
        action.setIcon(self._style.icon("check", self._style.px(16), key))
        return action

    def _restyle(self) -> None:
        px = self._style.px
        self._row.setContentsMargins(px(15), px(4), px(8), px(4))
        self._row.setSpacing(px(6))
        self.setFixedHeight(px(36))


def scope_names() -> dict[Scope, str]:
    """Return the words for every scope, in their order."""
    return {
        Scope.TURN: tr("This turn"),
        Scope.SESSION: tr("Session"),
        Scope.UNCOMMITTED: tr("Uncommitted"),
        Scope.BRANCH: tr("Branch"),
    }


class FileHead(QWidget):
    """The path of the file whose diff stands below, and what can be done with it.

    Signals:
        reviewed_clicked(), comment_clicked(), copy_clicked(), undo_clicked(): a button was pressed.
    """

    reviewed_clicked = Signal()
    comment_clicked = Signal()
    copy_clicked = Signal()
    undo_clicked = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        middle = Qt.TextElideMode.ElideMiddle
        self._path = PlainLabel(style, "", "small", elide=middle, parent=self)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._path, 1)
        self.reviewed_button = self._button(tr("Reviewed (Space in the list)"))
        self.reviewed_button.setCheckable(True)
        self.comment_button = self._button(tr("Comment (C)"))
        self.copy_button = self._button(tr("Copy the patch of this file"))
        self.undo_button = self._button(tr("Undo the agent's edits of this file…"))
        for button, signal in (
            (self.reviewed_button, self.reviewed_clicked),
            (self.comment_button, self.comment_clicked),
            (self.copy_button, self.copy_clicked),
            (self.undo_button, self.undo_clicked),
        ):
            button.clicked.connect(signal)
        style.changed.connect(self._restyle)
        self._restyle()

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("kind", "icon")
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._row.addWidget(button)
        return button

    def show_file(self, file: ChangedFile, *, is_reviewed: bool, can_revert: bool) -> None:
        path = visible_line(file.path, 400)
        if file.old_path:
            path = f"{visible_line(file.old_path, 400)} → {path}"
        self._path.setText(path)
        self.reviewed_button.setChecked(is_reviewed)
        self.undo_button.setEnabled(can_revert)
        why = tr("Only the agent's own edits can be undone. See This turn or Session.")
        self.undo_button.setToolTip(tr("Undo the agent's edits of this file…") if can_revert else why)
        self._restyle()

    def _restyle(self) -> None:
        px = self._style.px
        self._row.setContentsMargins(px(15), px(4), px(8), px(4))
        self._row.setSpacing(px(2))
        self.setFixedHeight(px(38))
        side = px(16)
        is_reviewed = self.reviewed_button.isChecked()
        for button, icon, key in (
            (self.reviewed_button, "check", "success.text" if is_reviewed else "text.secondary"),
            (self.comment_button, "edit", "text.secondary"),
            (self.copy_button, "copy", "text.secondary"),
            (self.undo_button, "undo", "text.secondary"),
        ):
            button.setIcon(self._style.icon(icon, side, key))
            button.setIconSize(QSize(side, side))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(0, 0, self.width(), 1, self._style.color("border.subtle"))
