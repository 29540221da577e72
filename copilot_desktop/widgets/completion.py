"""Completes what is typed into an editor: the list, its keys, and what is put in.

How it works: keys reach the editor's filter first. While the list is shown, those that move in it, pick
or close it are taken; everything else goes to the editor, whose new text and caret say what to offer
next. While an input method composes, its keys are its own.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QToolButton

from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.commands import CommandList
from copilot_desktop.viewmodels.completing import Completing
from copilot_desktop.viewmodels.mentions import Mentions
from copilot_desktop.viewmodels.pick_rows import PickRow
from copilot_desktop.viewmodels.slash_running import DIALOGS
from copilot_desktop.viewmodels.slash_source import SlashSource
from copilot_desktop.widgets.completion_popup import CompletionPopup
from copilot_desktop.widgets.prompt_editor import PromptEditor
from copilot_desktop.widgets.style import Style

#: A word that is completed is no longer than this; what stands further back is not looked at.
_LOOK_BACK: Final = 2_000

#: In an editor these are its own, whatever they do elsewhere.
_EDITING: Final = (
    QKeySequence.StandardKey.MoveToEndOfDocument,
    QKeySequence.StandardKey.MoveToStartOfDocument,
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
    QKeySequence.StandardKey.SelectAll,
)


class Completion(QObject):
    """Attributes:
    completing: what is offered.
    popup: shows it.
    """

    def __init__(self, style: Style, editor: PromptEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self.completing = Completing(self)
        self.popup = CompletionPopup(style, self.completing, editor)
        self._mentions: Mentions | None = None
        self._slash: SlashSource | None = None
        self._commands: CommandList | None = None
        self._is_inserting = False
        #: Begins a name, for the pointer.
        self.button = QToolButton(editor)
        self.button.setProperty("kind", "icon")
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.setAccessibleName(tr("Name a file"))
        self.button.setToolTip(tr("Name a file or folder (@)"))
        self.button.clicked.connect(self._type_at)
        # Until somebody gives it a place; without a session nothing can be named.
        self.button.hide()
        style.changed.connect(self._restyle)
        self._style = style
        self._restyle()
        editor.installEventFilter(self)
        editor.cursorPositionChanged.connect(self._look)
        editor.textChanged.connect(self._look)
        self.completing.changed.connect(self._show)
        self.popup.view.picked.connect(self._insert)

    def set_sources(self, mentions: Mentions | None, slash: SlashSource | None) -> None:
        """Complete from these from now on."""
        if self._mentions is not None:
            self._mentions.changed.disconnect(self._mark)
        if self._slash is not None:
            self._slash.wanted.disconnect(self._fill)
            self._slash.dialog_wanted.disconnect(self._open_dialog)
        self._mentions, self._slash = mentions, slash
        self.completing.set_sources(mentions, slash)
        if mentions is not None:
            mentions.changed.connect(self._mark)
        if slash is not None:
            slash.wanted.connect(self._fill)
            slash.dialog_wanted.connect(self._open_dialog)
        self._mark()

    def set_commands(self, commands: CommandList) -> None:
        """Offer commands of the window."""
        self._commands = commands
        self.completing.set_commands(commands)

    def _fill(self, text: str) -> None:
        """A command wants more words; what is written meanwhile stays."""
        if not self._editor.text().strip():
            self._editor.set_text(text)
            self._look()

    def _open_dialog(self, kind: str) -> None:
        command_id = DIALOGS.get(kind, "")
        if self._commands is not None and self._commands.find(command_id) is not None:
            self._commands.run(command_id)

    def type_sign(self, sign: str) -> None:
        """Begin a word with `sign` at the caret, as if it were typed."""
        cursor = self._editor.textCursor()
        before = self._editor.document().characterAt(cursor.position() - 1)
        is_start = cursor.position() == 0 or before.isspace()
        cursor.insertText(sign if is_start else f" {sign}")
        self._editor.setTextCursor(cursor)
        self._editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._look()

    def _type_at(self) -> None:
        self.type_sign("@")

    def _restyle(self) -> None:
        side = self._style.px(16)
        self.button.setIcon(self._style.icon("mention", side, "text.secondary"))
        self.button.setIconSize(QSize(side, side))

    def put_in(self, text: str, *, replaces: bool) -> None:
        """Write `text` at the caret or in place of everything, so that it can be undone; go on writing."""
        cursor = self._editor.textCursor()
        if replaces:
            cursor.select(QTextCursor.SelectionType.Document)
        elif cursor.position() and not self._editor.document().characterAt(cursor.position() - 1).isspace():
            text = f" {text}"
        cursor.insertText(text)
        self._editor.setTextCursor(cursor)
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def mentions(self) -> Mentions | None:
        """What finds the files that can be named, None when nothing can."""
        return self._mentions

    @property
    def is_open(self) -> bool:
        return not self.popup.isHidden()

    # ---- what is typed ---------------------------------------------------------------------

    def _look(self) -> None:
        editor = self._editor
        if self._is_inserting:
            return
        self._mark()
        cursor = editor.textCursor()
        if cursor.hasSelection() or editor.is_composing or not editor.hasFocus():
            self.completing.close()
            return
        at = cursor.position()
        text = editor.text()
        # Qt counts in UTF-16, and what stands behind the caret cannot matter.
        before = text.encode("utf-16-le", "surrogatepass")[: 2 * at].decode("utf-16-le", "replace")
        if len(before) > _LOOK_BACK:
            # Nothing of a command stands there, and a name is shorter.
            tail = before[-_LOOK_BACK:]
            before = "\n" * (len(before) - _LOOK_BACK) + tail.partition("\n")[2].rjust(_LOOK_BACK, "\n")
        self.completing.look(before, len(before))

    def _mark(self) -> None:
        mentions, text = self._mentions, self._editor.text()
        if mentions is None or "@" not in text:
            self._editor.set_mentions(())
            return
        mentions.look(text)
        self._editor.set_mentions(tuple((it.start, it.end) for it in mentions.marked(text)))

    # ---- the list --------------------------------------------------------------------------

    def _show(self) -> None:
        editor = self._editor
        if not self.completing.is_open or not editor.isVisible():
            self.popup.hide()
            return
        was_open = self.is_open
        cursor = editor.textCursor()
        here = editor.cursorRect(cursor)
        start = QTextCursor(cursor)
        start.setPosition(self._unit(self.completing.start))
        there = editor.cursorRect(start)
        line = here.united(there) if there.top() == here.top() else here
        place = QRect(editor.viewport().mapToGlobal(line.topLeft()), line.size())
        place.moveTop(editor.viewport().mapToGlobal(QPoint(0, here.top())).y())
        self.popup.show_at(place, editor.window())
        if not was_open:
            self._announce()

    def _unit(self, at: int) -> int:
        return len(self._editor.text()[:at].encode("utf-16-le", "surrogatepass")) // 2

    def _announce(self) -> None:
        row = self.popup.view.marked
        if QAccessible.isActive():
            words = row.accessible_text if row is not None else self.completing.note
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._editor, words))

    def _insert(self, row: PickRow) -> None:
        insertion = self.completing.insertion(row)
        if insertion is None:
            return
        cursor = self._editor.textCursor()
        cursor.setPosition(self._unit(insertion.start))
        cursor.setPosition(self._unit(insertion.end), QTextCursor.MoveMode.KeepAnchor)
        self._is_inserting = True
        try:
            cursor.insertText(insertion.text)
            self._editor.setTextCursor(cursor)
        finally:
            self._is_inserting = False
        self.completing.close()
        self._look()

    # ---- keys ------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.completing.close()
        elif kind == QEvent.Type.InputMethod:
            # Its text is not in the document yet; what it commits is looked at as any other.
            self.completing.close()
        elif kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_bound(event):
            # The editor has a use of its own for some, such as Ctrl+K.
            event.ignore()
            return True
        elif self.is_open and isinstance(event, QKeyEvent):
            if kind == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            return kind == QEvent.Type.KeyPress and self._press(event)
        return False

    def _is_bound(self, event: QKeyEvent) -> bool:
        if self._commands is None or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if any(event.matches(key) for key in _EDITING):
            return False
        pressed = QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)
        commands = self._commands
        return any(pressed in commands.keys(it.id) for it in commands.all if not it.place)

    def _press(self, event: QKeyEvent) -> bool:
        """Do what a key means in the list; False for one that is the editor's."""
        view = self.popup.view
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = event.key()
        if key == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self.completing.dismiss()
            return True
        if modifiers != Qt.KeyboardModifier.NoModifier or not self.completing.rows:
            return False
        match key:
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                view.step(-1 if key == Qt.Key.Key_Up else 1)
                self._announce()
            case Qt.Key.Key_PageUp | Qt.Key.Key_PageDown:
                view.page(-1 if key == Qt.Key.Key_PageUp else 1)
                self._announce()
            case Qt.Key.Key_Tab:
                view.pick()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if event.isAutoRepeat():
                    return True
                if self._is_all_typed():
                    # There is nothing to put in: it is sent.
                    self.completing.close()
                    return False
                view.pick()
            case _:
                return False
        return True

    def _is_all_typed(self) -> bool:
        row = self.popup.view.marked
        return row is not None and row.title == self.completing.typed
