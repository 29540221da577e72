"""What has happened in a session while the person was away: one quiet line above the conversation."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from copilot_desktop.session.digest import ChangedFile, Command, Digest
from copilot_desktop.session.tool_kinds import ToolKind
from copilot_desktop.translation import ntr, tr
from copilot_desktop.widgets.info_rows import InfoRow, InfoRows
from copilot_desktop.widgets.page_controls import PageButton
from copilot_desktop.widgets.panel import IconView
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.style import Style

#: The list is no higher than this; it scrolls.
_MAX_LIST: Final = 232


class DigestStrip(QWidget):
    """Shown until it is closed; each file, command and failure of its list leads to its entry.

    Signals:
        entry_requested(entry_id): the person wants to see where something happened.
        closed(): the person has closed it with the keyboard in it; somebody else should take that.
        turned(): it is shown, or no more.
    """

    entry_requested = Signal(str)
    closed = Signal()
    turned = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._covered = 0
        self.accessible_role = QAccessible.Role.Grouping
        self.setAccessibleName(tr("While you were away"))
        self._icon = IconView(style, "clock", "text.secondary", parent=self)
        self._words = PlainLabel(style, "", "small", "text.secondary", wrap=True, parent=self)
        self.details = PageButton(style, tr("Show list"), kind="ghost", parent=self)
        self.details.setProperty("scale", "small")
        self.close_button = QToolButton(self)
        self.close_button.setProperty("kind", "icon")
        self.close_button.setAccessibleName(tr("Close"))
        self.close_button.setToolTip(tr("Close"))
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.rows = InfoRows(style, tr("What has happened"), self, hint=tr("Goes to its place"))
        self._list = QScrollArea(self)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setWidgetResizable(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.viewport().setAutoFillBackground(False)
        self._list.setWidget(self.rows)
        self.rows.setAutoFillBackground(False)
        self._line = QHBoxLayout()
        self._line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self._line.addWidget(self._words, 1)
        self._line.addWidget(self.details)
        self._line.addWidget(self.close_button)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._line)
        self._column.addWidget(self._list)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.details.clicked.connect(self._toggle)
        self.close_button.clicked.connect(self._close)
        self.rows.opened.connect(self.entry_requested)
        style.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    @property
    def words(self) -> str:
        """The line as it is shown."""
        return self._words.text()

    def show_digest(self, digest: Digest | None) -> None:
        """Tell `digest` when it is worth it; else, or as None, show nothing."""
        if digest is None or not digest.is_worth_telling:
            self._turn(False)
            return
        self._words.setText(digest_words(digest))
        self.setAccessibleDescription(self._words.text())
        self.rows.show_rows(_rows_of(digest))
        self._list.hide()
        self._sync()
        self._turn(True)

    def keep_clear(self, height: int) -> None:
        """Something lies over so much of the top: the words stand below it."""
        if height != self._covered:
            self._covered = height
            self._restyle()

    def _turn(self, is_shown: bool) -> None:
        if is_shown is self.isHidden():
            self.setVisible(is_shown)
            self.turned.emit()

    def _toggle(self) -> None:
        self._list.setVisible(self._list.isHidden())
        self._sync()

    def _sync(self) -> None:
        is_open = not self._list.isHidden()
        self.details.setVisible(bool(self.rows.rows))
        self.details.setText(tr("Hide list") if is_open else tr("Show list"))
        self._list.setFixedHeight(min(self.rows.sizeHint().height(), self._style.px(_MAX_LIST)))
        self.updateGeometry()

    def _close(self) -> None:
        had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        self._turn(False)
        if had_focus:
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            event.accept()
            self._close()
            return
        super().keyPressEvent(event)

    def _restyle(self) -> None:
        px = self._style.px
        self._column.setContentsMargins(px(20), px(6) + self._covered, px(12), px(6))
        self._column.setSpacing(px(6))
        self._line.setSpacing(px(8))
        self.close_button.setIcon(self._style.icon("close", px(14), "text.secondary"))
        self.close_button.setIconSize(QSize(px(14), px(14)))
        if not self.isHidden():
            self._sync()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        style = self._style
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), style.color("surface.sunken"))
            painter.fillRect(0, self.height() - 1, self.width(), 1, style.color("border.subtle"))


def digest_words(digest: Digest) -> str:
    """Return the digest in one line: "While you were away: 3 files changed +40 −12, 5 commands, 1 failed"."""
    parts = []
    if digest.file_count:
        files = ntr("{count} file changed", "{count} files changed", digest.file_count)
        parts.append(f"{files} {_lines(digest.added, digest.removed)}".rstrip())
    if digest.command_count:
        commands = ntr("{count} command run", "{count} commands run", digest.command_count)
        if digest.failed_commands:
            failed = ntr("{count} failed", "{count} failed", digest.failed_commands)
            commands = tr("{commands}, {failed}", commands=commands, failed=failed)
        parts.append(commands)
    if digest.failure_count:
        parts.append(ntr("{count} error", "{count} errors", digest.failure_count))
    if digest.turns:
        parts.append(ntr("{count} turn ended", "{count} turns ended", digest.turns))
    if digest.waiting:
        parts.append(tr("waits for you"))
    told = tr("While you were away: {what}", what=" · ".join(parts))
    return tr("{told} (only the newest part)", told=told) if digest.is_cut else told


def _rows_of(digest: Digest) -> list[InfoRow]:
    files = [InfoRow(it.path, _became(it), key=it.entry_id, is_code=True) for it in digest.files]
    commands = [InfoRow(it.text, _ended(it), key=it.entry_id, is_code=True) for it in digest.commands]
    failures = [InfoRow(it.message, tr("error"), key=it.entry_id) for it in digest.failures]
    return [*failures, *files, *commands]


def _became(file: ChangedFile) -> str:
    word = {ToolKind.CREATE: tr("created"), ToolKind.DELETE: tr("deleted")}.get(file.kind, tr("edited"))
    return f"{word} {_lines(file.added, file.removed)}".rstrip()


def _ended(command: Command) -> str:
    if not command.has_failed:
        return tr("run")
    if command.exit_code is None:
        return tr("failed")
    return tr("failed, exit code {code}", code=command.exit_code)


def _lines(added: int, removed: int) -> str:
    return f"+{added} −{removed}" if added or removed else ""
