"""What comes of a command on sessions: a word with a way back, and questions that it needs answered."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QWidget,
)
from shiboken6 import isValid

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import ntr, tr
from copilot_desktop.viewmodels.session_actions import (
    DeletionNeeded,
    ExportNeeded,
    ImportNeeded,
    SessionActions,
    StopNeeded,
)
from copilot_desktop.widgets.action_button import ActionButton
from copilot_desktop.widgets.ask_dialog import AskDialog
from copilot_desktop.widgets.direction import mirrored_place
from copilot_desktop.widgets.export_dialog import ExportDialog
from copilot_desktop.widgets.link_opener import open_path
from copilot_desktop.widgets.panel import Panel
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.style import Style

#: So long a word stays. While it is pointed at or has the keyboard it does not go.
_STAYS_MS: Final = 10_000
_MARGIN: Final = 16
_WIDTH: Final = 520
#: The buttons stand below the words where these would have less room.
_WORDS: Final = 180
_MAX_TITLE: Final = 60


class ActionFeedback(Panel):
    """Lies over the lower edge of `host` while there is something to say.

    Args:
        floor: tells how far down in `host` it may reach: below may stand what is being typed.
        is_here: tells whether the person is in this window; what others are told is theirs to say.

    Attributes:
        open_path: shows a folder with the system's means; tests put their own there.
        question: what is being asked, None for nothing.
    """

    accessible_role = QAccessible.Role.Notification

    def __init__(
        self,
        actions: SessionActions,
        style: Style,
        host: QWidget,
        *,
        floor: Callable[[], int],
        is_here: Callable[[], bool] = lambda: True,
    ) -> None:
        super().__init__(style, fill="surface.overlay", border="border.default", radius="popup", parent=host)
        self._actions = actions
        self._style = style
        self._host = host
        self._floor = floor
        self._is_here = is_here
        self.open_path: Callable[[Path], bool] = open_path
        self._undo: Callable[[], None] | None = None
        self._folder = ""
        self.question: QDialog | None = None
        self._words = PlainLabel(style, "", "ui", wrap=True, parent=self)
        self.undo_button = ActionButton(style, tr("Undo"), parent=self)
        self.folder_button = ActionButton(style, tr("Show in folder"), parent=self)
        self.close_button = ActionButton(style, tr("Close"), kind="ghost", parent=self)
        self._buttons = (self.undo_button, self.folder_button, self.close_button)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.addWidget(self._words, 1)
        self._answers = QHBoxLayout()
        self._answers.addStretch(1)
        for button in self._buttons:
            self._answers.addWidget(button)
        self._row.addLayout(self._answers)
        self.undo_button.clicked.connect(self.undo)
        self.folder_button.clicked.connect(self._open_folder)
        self.close_button.clicked.connect(self.close_words)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_STAYS_MS)
        self._timer.timeout.connect(self.time_is_up)
        actions.undoable.connect(self._on_undoable)
        actions.done.connect(self._on_done)
        actions.held_back.connect(self._on_held_back)
        actions.folder_wanted.connect(self._on_folder_wanted)
        host.installEventFilter(self)
        style.changed.connect(self._restyle)
        self.hide()
        self._restyle()

    # ---- words -----------------------------------------------------------------------------

    @property
    def words(self) -> str:
        """What is said now, "" for nothing."""
        return self._words.text() if not self.isHidden() else ""

    def first_control(self) -> QWidget | None:
        """Return the button that the keyboard comes to first, None while nothing is said."""
        if self.isHidden():
            return None
        return next(button for button in self._buttons if not button.isHidden())

    def undo(self) -> bool:
        """Take back what is said to have been done; False when nothing is shown that could be."""
        undo = self._undo
        if undo is None or self.isHidden():
            return False
        self.close_words()
        undo()
        return True

    def close_words(self) -> None:
        """Say nothing any more."""
        self._timer.stop()
        self._undo = None
        self._folder = ""
        has_focus = self._has_focus()
        self.hide()
        if has_focus:
            self._host.setFocus(Qt.FocusReason.OtherFocusReason)

    def _has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _on_undoable(self, words: str, undo: Callable[[], None]) -> None:
        if self._is_here():
            self._say(words, undo=undo)

    def _on_done(self, words: str, folder: str) -> None:
        if self._is_here():
            self._say(words, folder=folder)

    def _on_held_back(self, needed: StopNeeded | DeletionNeeded | ExportNeeded | ImportNeeded) -> None:
        if self._is_here():
            self._ask(needed)

    def _on_folder_wanted(self, folder: str) -> None:
        if self._is_here():
            self._show_folder(folder)

    def _say(self, words: str, *, undo: Callable[[], None] | None = None, folder: str = "") -> None:
        self._undo = undo
        self._folder = folder
        shown = visible_line(words, 300)
        self._words.setText(shown)
        self.setAccessibleName(shown)
        self.undo_button.setVisible(undo is not None)
        self.folder_button.setVisible(bool(folder))
        self.show()
        self._place()
        self.raise_()
        self._timer.start()
        if QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(self, shown)
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
            QAccessible.updateAccessibility(event)

    def _open_folder(self) -> None:
        folder = self._folder
        self.close_words()
        self._show_folder(folder)

    def _show_folder(self, folder: str) -> None:
        if not self.open_path(Path(folder)):
            self._say(tr("The system could not show the folder."))

    def time_is_up(self) -> None:
        """The words have stood long enough."""
        if self.underMouse() or self._has_focus():
            # Somebody is about to press one of its buttons.
            self._timer.start()
        else:
            self.close_words()

    # ---- questions -------------------------------------------------------------------------

    def _ask(self, needed: StopNeeded | DeletionNeeded | ExportNeeded | ImportNeeded) -> None:
        # A question goes with its window without a word, as when the session of that is deleted.
        if self.question is not None and isValid(self.question):
            self.question.activateWindow()
            return
        match needed:
            case StopNeeded():
                question: QDialog = self._stop_question(needed)
            case DeletionNeeded():
                question = self._deletion_question(needed)
            case ExportNeeded():
                question = ExportDialog(self._actions, self._style, needed, self._window())
            case ImportNeeded():
                question = self._import_question()
        question.finished.connect(self._forget_question)
        self.question = question
        question.open()

    def _window(self) -> QWidget:
        """Return the window that the person is in: a session may have one of its own."""
        active = QApplication.activeWindow()
        return active if isinstance(active, QMainWindow) else self._host.window()

    def _stop_question(self, needed: StopNeeded) -> AskDialog:
        count = needed.running_count
        is_trash = needed.command == "trash"
        question = AskDialog(
            self._style,
            ntr("{count} session is still working.", "{count} sessions are still working.", count),
            tr("Its work is stopped first. What is done so far is kept.")
            if count == 1
            else tr("Their work is stopped first. What is done so far is kept."),
            tr("Stop and move to the trash") if is_trash else tr("Stop and archive"),
            parent=self._window(),
        )
        command = self._actions.trash if is_trash else self._actions.archive
        question.accepted.connect(partial(command, needed.session_ids, stop=True))
        return question

    def _import_question(self) -> QFileDialog:
        dialog = QFileDialog(self._window(), tr("Import a session"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([tr("Sessions (*.json *.jsonl)"), tr("All files (*)")])
        dialog.fileSelected.connect(self._import)
        return dialog

    def _import(self, path: str) -> None:
        self._actions.import_file(Path(path))

    def _deletion_question(self, needed: DeletionNeeded) -> AskDialog:
        count = len(needed.session_ids)
        title = visible_line(needed.title, _MAX_TITLE)
        question = AskDialog(
            self._style,
            tr("Delete “{title}” for good?", title=title)
            if title
            else ntr("Delete {count} session for good?", "Delete {count} sessions for good?", count),
            tr("The conversation is removed from the disk. This cannot be taken back."),
            tr("Delete for good"),
            parent=self._window(),
        )
        if needed.typed:
            self._have_typed(question, needed.typed)
        question.accepted.connect(partial(self._actions.delete_for_good, needed.session_ids))
        return question

    def _have_typed(self, question: AskDialog, title: str) -> None:
        """Let a question be agreed to only when the title was typed."""
        shown = visible_line(title, _MAX_TITLE)
        words = tr("It is pinned. Type its title to delete it: {title}", title=shown)
        label = PlainLabel(self._style, words, "ui", wrap=True, selectable=True)
        field = QLineEdit()
        field.setAccessibleName(words)
        question.body.addWidget(label)
        question.body.addWidget(field)
        question.accept_button.setEnabled(False)

        def compare(typed: str) -> None:
            question.accept_button.setEnabled(" ".join(typed.split()) in (" ".join(title.split()), shown))

        field.textChanged.connect(compare)
        field.setFocus()

    def _forget_question(self) -> None:
        self.question = None

    # ---- place -----------------------------------------------------------------------------

    def _restyle(self) -> None:
        px = self._style.px
        self._row.setContentsMargins(px(14), px(8), px(8), px(8))
        self._row.setSpacing(px(8))
        self._answers.setSpacing(px(8))
        self._place()

    def _place(self) -> None:
        if self.isHidden():
            return
        px = self._style.px
        width = max(1, min(px(_WIDTH), self._host.width() - 2 * px(_MARGIN)))
        taken = sum(button.sizeHint().width() + px(8) for button in self._buttons if not button.isHidden())
        is_below = width - taken < px(_WORDS)
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if is_below else direction.LeftToRight)
        height = max(self._row.totalHeightForWidth(width), self._row.totalMinimumSize().height())
        top = max(0, self._floor() - height - px(_MARGIN))
        place = QRect((self._host.width() - width) // 2, top, width, height)
        self.setGeometry(mirrored_place(self._host.rect(), place))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.start()
        super().enterEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_words()
            return
        super().keyPressEvent(event)
