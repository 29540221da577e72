"""The tab of the changed files: which, the diff of one of them, comments on it, taking it back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QSplitter, QVBoxLayout, QWidget

from copilot_desktop.rendering.diff import Diff
from copilot_desktop.session.activity import changes_of
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.activity_list import ActivityList
from copilot_desktop.viewmodels.changes import ChangedFile, ChangesViewModel, Reverting, Scope
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.line_comments import LineComment
from copilot_desktop.widgets.action_button import ActionButton
from copilot_desktop.widgets.flow_row import FlowRow
from copilot_desktop.widgets.panes.change_list import ChangeList
from copilot_desktop.widgets.panes.changes_heads import ChangesHead, FileHead
from copilot_desktop.widgets.panes.comment_strip import CommentEditor, CommentList
from copilot_desktop.widgets.panes.pane import Pane
from copilot_desktop.widgets.panes.revert_dialog import nothing_dialog, revert_dialog
from copilot_desktop.widgets.panes.review_diff import ReviewDiff
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.style import Style

#: The list takes so much of the room at most before somebody moves the border.
_LIST_SHARE: Final = 0.4


class ChangesPane(Pane):
    """Shows `chat.changes`. git is asked only while the pane is seen."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._chat: ChatViewModel | None = None
        self._changes: ChangesViewModel | None = None
        self._is_watching = False
        self._path = ""
        self._shown: ChangedFile | None = None
        #: Counts without asking anybody, for as long as the pane is not seen.
        self._edits = ActivityList(changes_of, self)
        self._edits.count_changed.connect(self.count_changed)
        self.head = ChangesHead(style, self)
        self.list = ChangeList(style, self)
        self._note = PlainLabel(style, "", "small", "text.secondary", wrap=True, parent=self)
        self.file_head = FileHead(style, self)
        self.diff = ReviewDiff(style, self)
        self.editor = CommentEditor(style, self)
        self.comments = CommentList(style, self)
        self.copy_button = ActionButton(style, tr("Copy patch"), icon="copy", parent=self)
        self.undo_button = ActionButton(style, tr("Undo all…"), icon="undo", parent=self)
        self.bring_back_button = ActionButton(style, tr("Bring back"), icon="retry", parent=self)
        self._actions = FlowRow(style, (self.copy_button, self.undo_button, self.bring_back_button), (), self)
        self._foot = QVBoxLayout()
        self._foot.addWidget(self._actions)
        self._below = QWidget(self)
        self._lower = QVBoxLayout(self._below)
        for widget in (self.file_head, self.diff, self.editor):
            self._lower.addWidget(widget, 1 if widget is self.diff else 0)
        self._splitter = QSplitter(Qt.Orientation.Vertical, self)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self._splitter.addWidget(self.list)
        self._splitter.addWidget(self._below)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.splitterMoved.connect(self._note_moved)
        self._was_moved = False
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.head)
        self._column.addWidget(self._note)
        self._column.addWidget(self._splitter, 1)
        self._column.addWidget(self.comments)
        self._column.addLayout(self._foot)
        self._connect()
        style.changed.connect(self._restyle)
        self._restyle()
        self._show()

    def _connect(self) -> None:
        self.head.scope_chosen.connect(self._choose_scope)
        self.head.whitespace_chosen.connect(self._choose_whitespace)
        self.list.file_chosen.connect(self._open)
        self.list.reviewed_toggled.connect(self._toggle_reviewed)
        self.list.comment_requested.connect(self._comment_on_file)
        self.list.menu_requested.connect(self._show_menu)
        self.file_head.reviewed_clicked.connect(lambda: self._with_shown(self._toggle_reviewed))
        self.file_head.comment_clicked.connect(self._comment)
        self.file_head.copy_clicked.connect(lambda: self._with_shown(self._copy_patch))
        self.file_head.undo_clicked.connect(lambda: self._with_shown(self._plan_reverting))
        self.diff.comment_requested.connect(self._begin_comment)
        self.editor.written.connect(self._add_comment)
        self.editor.closed.connect(lambda: self.diff.setFocus(Qt.FocusReason.OtherFocusReason))
        self.comments.removed.connect(self._remove_comment)
        self.comments.chosen.connect(self._go_to)
        self.comments.sent.connect(self._send_comments)
        self.copy_button.clicked.connect(self._copy_all)
        self.undo_button.clicked.connect(self._plan_reverting_all)
        self.bring_back_button.clicked.connect(self._bring_back)

    # ---- the session -----------------------------------------------------------------------

    def set_chat(self, chat: ChatViewModel | None) -> None:
        if chat is self._chat:
            return
        self._watch(False)
        if self._changes is not None:
            self._changes.changed.disconnect(self._show)
            self._changes.diff_ready.disconnect(self._show_diff)
            self._changes.reverting_planned.disconnect(self._ask_to_revert)
        self._chat = chat
        self._edits.set_chat(chat)
        self._changes = chat.changes if chat is not None else None
        self._path, self._shown = "", None
        if self._changes is not None:
            self._changes.changed.connect(self._show)
            self._changes.diff_ready.connect(self._show_diff)
            self._changes.reverting_planned.connect(self._ask_to_revert)
            self._watch(self.isVisible())
        self.editor.hide()
        self._show()

    def lose_chat(self) -> None:
        self._chat = self._changes = self._shown = None
        self._is_watching = False
        self._edits.lose_chat()
        self._show()

    def _watch(self, is_on: bool) -> None:
        if self._changes is None or is_on == self._is_watching:
            return
        self._is_watching = is_on
        if is_on:
            self._changes.watch()
        else:
            self._changes.unwatch()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._watch(True)
        self._size_list()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._watch(False)

    def count(self) -> int | None:
        if self._changes is not None and self._changes.is_fresh:
            return len(self._changes.files)
        return self._edits.rowCount()

    def first_control(self) -> QWidget:
        return self.list if self.list.rows.rowCount() else self.head.picker

    # ---- what is shown ---------------------------------------------------------------------

    def _show(self) -> None:
        changes = self._changes
        self.head.show_changes(changes)
        self.list.rows.show_files(changes)
        words = "" if changes is None else note_words(changes)
        self._note.setText(words)
        self._note.setVisible(bool(words))
        files = self.list.rows.files
        self._splitter.setVisible(bool(files))
        self._actions.setVisible(bool(files) or (changes is not None and changes.can_undo))
        can_revert = changes is not None and changes.can_revert and changes.found.scope in _OF_AGENT
        self.copy_button.setVisible(bool(files))
        self.undo_button.setVisible(bool(files) and can_revert)
        self.bring_back_button.setVisible(changes is not None and changes.can_undo)
        self._actions.sync()
        px = self._style.px
        is_shown = not self._actions.isHidden()
        self._foot.setContentsMargins(px(15), px(10) * is_shown, px(15), px(12) * is_shown)
        self.comments.show_comments(changes.comments if changes is not None else ())
        self._size_list()
        self._keep_current(files)
        self.count_changed.emit()

    def _keep_current(self, files: tuple[ChangedFile, ...]) -> None:
        if not files or self._changes is None:
            self._shown = None
            return
        row = max(0, self.list.rows.row_of(self._path))
        if self.list.currentIndex().row() != row:
            self.list.setCurrentIndex(self.list.rows.index(row))
        elif self._shown is None or self._shown.diff != files[row].diff:
            self._open(files[row])
        else:
            self._shown = files[row]
            self._show_file_head()
            self.diff.show_comments(self._comments_of(files[row]))

    def _open(self, file: ChangedFile | None) -> None:
        if file is not None and self._changes is not None:
            self._path = file.path
            self._changes.open(file)

    def _show_diff(self, file: ChangedFile, diff: Diff) -> None:
        if file.path != self._path:
            return
        is_same = self._shown is not None and self._shown.path == file.path
        self._shown = file
        self.diff.show_diff(diff, self._comments_of(file), is_same_file=is_same)
        self._show_file_head()

    def _show_file_head(self) -> None:
        changes, file = self._changes, self._shown
        if changes is not None and file is not None:
            can_revert = changes.can_revert and bool(file.edits) and changes.found.scope in _OF_AGENT
            self.file_head.show_file(file, is_reviewed=changes.is_reviewed(file), can_revert=can_revert)

    def _comments_of(self, file: ChangedFile) -> list[LineComment]:
        comments = self._changes.comments if self._changes is not None else ()
        return [comment for comment in comments if comment.path == file.path]

    # ---- commands --------------------------------------------------------------------------

    def _choose_scope(self, scope: Scope) -> None:
        if self._changes is not None:
            self._changes.set_scope(scope)

    def _choose_whitespace(self, is_ignored: bool) -> None:
        if self._changes is not None:
            self._changes.set_ignores_whitespace(is_ignored)

    def _with_shown(self, command: Callable[[ChangedFile], object]) -> None:
        if self._shown is not None:
            command(self._shown)

    def _toggle_reviewed(self, file: ChangedFile) -> None:
        if self._changes is not None:
            self._changes.set_reviewed(file, not self._changes.is_reviewed(file))

    def _copy_patch(self, file: ChangedFile) -> None:
        if self._changes is not None:
            QGuiApplication.clipboard().setText(self._changes.patch([file]))

    def _copy_all(self) -> None:
        if self._changes is not None:
            QGuiApplication.clipboard().setText(self._changes.patch())

    def _show_menu(self, file: ChangedFile, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        is_reviewed = self._changes is not None and self._changes.is_reviewed(file)
        reviewed = menu.addAction(tr("Mark as not reviewed") if is_reviewed else tr("Mark as reviewed"))
        reviewed.triggered.connect(lambda _checked=False: self._toggle_reviewed(file))
        comment = menu.addAction(tr("Comment on this file…"))
        comment.triggered.connect(lambda _checked=False: self._comment_on_file(file))
        copy = menu.addAction(tr("Copy patch"))
        copy.triggered.connect(lambda _checked=False: self._copy_patch(file))
        path = menu.addAction(tr("Copy path"))
        path.triggered.connect(lambda _checked=False: QGuiApplication.clipboard().setText(file.path))
        entry_id = self._edits.last_entry(lambda key: key == file.path or key.endswith(f"/{file.path}"))
        if entry_id:
            shows = menu.addAction(tr("Show in the conversation"))
            shows.triggered.connect(lambda _checked=False: self.entry_chosen.emit(entry_id))
        menu.popup(place)

    # ---- comments --------------------------------------------------------------------------

    def _comment(self) -> None:
        if len(self.diff.chosen):
            self.diff.request_comment()
        else:
            self._with_shown(self._comment_on_file)

    def _comment_on_file(self, file: ChangedFile) -> None:
        self.editor.begin(LineComment(file.path, ""))

    def _begin_comment(self, about: LineComment) -> None:
        if self._shown is not None:
            quoted = about.quoted
            self.editor.begin(
                LineComment(self._shown.path, "", about.first, about.last, about.is_old, quoted)
            )

    def _add_comment(self, comment: LineComment) -> None:
        if self._changes is not None:
            self._changes.add_comment(comment)

    def _remove_comment(self, number: int) -> None:
        if self._changes is not None:
            self._changes.remove_comment(number)

    def _go_to(self, comment: LineComment) -> None:
        row = self.list.rows.row_of(comment.path)
        if row >= 0:
            self.list.setCurrentIndex(self.list.rows.index(row))
            self.diff.go_to_line(comment.first, is_old=comment.is_old)

    def _send_comments(self) -> None:
        if self._changes is not None:
            self._changes.send_comments()

    # ---- reverting -------------------------------------------------------------------------

    def _plan_reverting(self, file: ChangedFile) -> None:
        if self._changes is not None:
            self._changes.plan_reverting([file])

    def _plan_reverting_all(self) -> None:
        if self._changes is not None:
            self._changes.plan_reverting(self._changes.files)

    def _ask_to_revert(self, plans: tuple[Reverting, ...]) -> None:
        changes = self._changes
        if changes is None or not self.isVisible():
            return
        if not any(shown.reason is None for shown in plans):
            nothing_dialog(self._style, plans, self).open()
            return
        dialog = revert_dialog(self._style, plans, self)
        dialog.accepted.connect(lambda: changes.revert(plans))
        dialog.open()

    def _bring_back(self) -> None:
        if self._changes is not None:
            self._changes.undo_revert()

    # ---- looks -----------------------------------------------------------------------------

    def _note_moved(self) -> None:
        self._was_moved = True

    def _size_list(self) -> None:
        if self._was_moved or not self.list.rows.rowCount():
            return
        height = self._splitter.height()
        wanted = self.list.rows.rowCount() * self.list.row_height() + self._style.px(8)
        wanted = max(self.list.row_height(), min(wanted, round(height * _LIST_SHARE)))
        self._splitter.setSizes([wanted, max(1, height - wanted)])

    def _restyle(self) -> None:
        px = self._style.px
        for column in (self._column, self._lower):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
        # Flush to the hairline that the inspector paints at its edge.
        self._column.setContentsMargins(0 if self.isRightToLeft() else 1, 0, 0, 0)
        self._note.setContentsMargins(px(15), px(8), px(15), px(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._style.color("surface.canvas"))


#: Where what is shown is the agent's doing.
_OF_AGENT: Final = (Scope.TURN, Scope.SESSION)


def note_words(changes: ChangesViewModel) -> str:
    """Return what is to be said above the files, "" for nothing."""
    if changes.failure is not None:
        return f"{changes.failure.title}. {changes.failure.sentence}".strip()
    if changes.is_loading and not changes.files:
        return tr("Looking…")
    found = changes.found
    if not found.files:
        empty = {
            Scope.TURN: tr("No changes in this turn."),
            Scope.SESSION: tr("No changes in this session."),
            Scope.UNCOMMITTED: tr("Nothing is uncommitted."),
            Scope.BRANCH: tr("The branch has no changes."),
        }
        return empty[found.scope]
    if found.scope is Scope.BRANCH and not found.base:
        return tr("This branch has no other one to be compared with. Shown is what is not committed.")
    return ""
