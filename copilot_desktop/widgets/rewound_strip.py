"""That the conversation went back to an earlier prompt, and the way forth: one line above it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.labels import one_line
from copilot_desktop.viewmodels.session_rewind import SessionRewind
from copilot_desktop.widgets.page_controls import PageButton
from copilot_desktop.widgets.panel import IconView
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.style import Style

_MOST_WORDS: Final = 80


class RewoundStrip(QWidget):
    """Shown while a rewind can be taken back, until the next prompt is sent or it is closed.

    Signals:
        closed(): with the keyboard in it; somebody else should take that.
    """

    closed = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._rewind: SessionRewind | None = None
        #: Of the rewind that the person does not want to be told of any more.
        self._dismissed_at = 0.0
        self.accessible_role = QAccessible.Role.Grouping
        self.setAccessibleName(tr("Went back to an earlier prompt"))
        self._icon = IconView(style, "undo", "text.secondary", parent=self)
        self._words = PlainLabel(style, "", "small", "text.secondary", wrap=True, parent=self)
        self.back_button = PageButton(style, tr("Bring it back"), parent=self)
        self.back_button.setProperty("scale", "small")
        self.close_button = QToolButton(self)
        self.close_button.setProperty("kind", "icon")
        self.close_button.setAccessibleName(tr("Close"))
        self.close_button.setToolTip(tr("Close"))
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._line = QHBoxLayout(self)
        self._line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self._line.addWidget(self._words, 1)
        self._line.addWidget(self.back_button)
        self._line.addWidget(self.close_button)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.back_button.clicked.connect(self._bring_back)
        self.close_button.clicked.connect(self._close)
        style.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    @property
    def words(self) -> str:
        """The line as it is shown."""
        return self._words.text()

    def set_rewind(self, rewind: SessionRewind | None) -> None:
        """Follow another session's; None for none."""
        if self._rewind is not None:
            self._rewind.changed.disconnect(self._sync)
        self._rewind = rewind
        if rewind is not None:
            rewind.changed.connect(self._sync)
            rewind.look()
        self._sync()

    def _sync(self) -> None:
        kept = self._rewind.kept if self._rewind is not None else None
        if kept is None or kept.at == self._dismissed_at:
            self.hide()
            return
        self._words.setText(
            tr(
                "The conversation went back to before “{prompt}”.",
                prompt=visible_line(one_line(kept.prompt, limit=_MOST_WORDS)),
            )
        )
        self.setAccessibleDescription(self._words.text())
        self.back_button.setEnabled(self._rewind is not None and not self._rewind.is_working)
        self.show()

    def _bring_back(self) -> None:
        if self._rewind is not None:
            self._rewind.bring_back()

    def _close(self) -> None:
        had_focus = self.close_button.hasFocus()
        if self._rewind is not None and self._rewind.kept is not None:
            self._dismissed_at = self._rewind.kept.at
        self._sync()
        if had_focus:
            self.closed.emit()

    def _restyle(self) -> None:
        px = self._style.px
        self._line.setContentsMargins(px(20), px(6), px(12), px(6))
        self._line.setSpacing(px(8))
        self.close_button.setIcon(self._style.icon("close", px(14), "text.secondary"))
        self.close_button.setIconSize(QSize(px(14), px(14)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        style = self._style
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), style.color("surface.sunken"))
            painter.fillRect(0, self.height() - 1, self.width(), 1, style.color("border.subtle"))
