"""The page of decisions: what was allowed, denied and answered, when, and who or which rule said so."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QPoint, QStandardPaths, Qt, QTimer
from PySide6.QtGui import (
    QAction,
    QHideEvent,
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMenu, QVBoxLayout, QWidget

from copilot_desktop.export.decision_file import DecisionFormat
from copilot_desktop.translation import ntr, tr
from copilot_desktop.viewmodels.application import ApplicationViewModel
from copilot_desktop.viewmodels.decision_list import DecisionRow
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.widgets.connection_banner import BannerRow
from copilot_desktop.widgets.decision_details import DecisionDetails
from copilot_desktop.widgets.decision_filter_row import DecisionFilterRow
from copilot_desktop.widgets.decisions_view import DecisionsView
from copilot_desktop.widgets.flow_row import FlowRow
from copilot_desktop.widgets.page_controls import PageButton
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.style import Style

#: What is typed is looked for when it stands still.
_TYPING_MS: Final = 150

_FILE_NAME: Final = "copilot-decisions"

#: They walk over the list while the field has the keyboard.
_MOVING_KEYS: Final = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class DecisionsPage(QWidget):
    """Shows an application's `DecisionsViewModel`; reads while it is seen.

    Attributes:
        field, filters, list, details: its parts.
        export_button, back: above them.
        saving: the system's dialog for a place, None while it is not open.
    """

    def __init__(self, app: ApplicationViewModel, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._decisions = app.decisions
        self._style = style
        self.saving: QFileDialog | None = None
        self.setAccessibleName(tr("Decision log"))
        self._title = PlainLabel(style, tr("Decision log"), "heading1", parent=self)
        self.export_button = PageButton(style, tr("Export…"), icon="download", parent=self)
        self.back = PageButton(style, tr("Back"), kind="ghost", parent=self)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Search commands, paths, answers and rules"))
        self.field.setAccessibleName(tr("Search commands, paths, answers and rules"))
        self.field.setClearButtonEnabled(True)
        self._icon = QAction(self)
        self.field.addAction(self._icon, QLineEdit.ActionPosition.LeadingPosition)
        self.filters = DecisionFilterRow(self._decisions, style, self)
        self.banner = BannerRow(style, tr("Decision log"), self)
        self.status = PlainLabel(style, "", "small", "text.secondary", parent=self)
        # Below the place where notices lie over the page.
        self._line = FlowRow(style, (self.status,), (self.export_button, self.back), self)
        self.nothing = PlainLabel(style, "", "body", "text.secondary", wrap=True, parent=self)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.list = DecisionsView(style, self._decisions.rows, self)
        self.details = DecisionDetails(style, self)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._look)
        self._lay_out()
        self.setFocusProxy(self.field)
        self._connect()
        self._restyle()
        self._follow()

    def _lay_out(self) -> None:
        self._head = QVBoxLayout()
        self._head.addWidget(self._title, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self.field, self.filters, self.banner, self._line):
            self._head.addWidget(widget)
        self._body = QVBoxLayout()
        self._body.addWidget(self.nothing)
        self._body.addWidget(self.list, 3)
        self._body.addWidget(self.details, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addLayout(self._body, 1)

    def _connect(self) -> None:
        decisions = self._decisions
        self.field.textChanged.connect(self._await_end_of_typing)
        self.back.clicked.connect(self._app.show_decisions)
        self.export_button.clicked.connect(self._choose_format)
        self.list.opened.connect(decisions.open)
        self.list.current_moved.connect(self._show_current)
        self.list.end_neared.connect(decisions.load_more)
        self.list.typed.connect(self._type)
        self.details.opened.connect(decisions.open)
        self.details.narrowed.connect(self._narrow)
        decisions.details_read.connect(self.details.show_text)
        decisions.changed.connect(self._follow)
        self._style.changed.connect(self._restyle)

    def _restyle(self) -> None:
        px, style = self._style.px, self._style
        self._icon.setIcon(style.icon("search", px(16), "text.secondary"))
        self._head.setSpacing(px(10))
        self._body.setSpacing(px(8))
        self._arrange()

    def _arrange(self) -> None:
        px, layout = self._style.px, self._style.tokens.layout
        side = max(px(layout("dock.marginNarrow")), (self.width() - px(layout("dock.max"))) // 2)
        self._head.setContentsMargins(side + px(10), px(16), side + px(10), px(8))
        self._body.setContentsMargins(side, 0, side, px(12))
        self.nothing.setContentsMargins(px(10), px(40), px(10), px(24))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._decisions.set_shown(True)
        self._follow()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._decisions.set_shown(False)

    def regions(self) -> list[tuple[QWidget, QWidget]]:
        """Return what F6 goes to here, each with what takes the keyboard first."""
        own: list[tuple[QWidget, QWidget]] = [(self.field, self.field), (self.filters, self.filters.kind)]
        if self._decisions.rows.rowCount():
            own.append((self.list, self.list))
        return [*own, (self.details, self.details.text)] if self.details.isVisible() else own

    # ---- following -------------------------------------------------------------------------

    def _follow(self) -> None:
        decisions = self._decisions
        failure = decisions.failure
        if failure is None:
            self.banner.hide()
        else:
            self.banner.show_message("danger", "error", failure.title, failure.sentence)
        has_rows = decisions.rows.rowCount() > 0
        count = decisions.count
        words = ntr("{count} decision", "{count} decisions", count) if decisions.is_read and has_rows else ""
        if decisions.is_exporting:
            words = " · ".join(filter(None, (words, tr("Exporting…"))))
        self.status.setText(words)
        self._line.sync()
        self.nothing.setText(self._nothing_words())
        self.nothing.setVisible(decisions.is_read and not has_rows)
        self.list.setVisible(has_rows or not decisions.is_read)
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus if has_rows else Qt.FocusPolicy.NoFocus)
        self.export_button.setEnabled(has_rows and decisions.is_read and not decisions.is_exporting)

    def _nothing_words(self) -> str:
        if self._decisions.is_filtered:
            return tr("No decision fits what you look for.")
        return tr(
            "Nothing was decided yet. Here stands what you, a rule or a mode allowed, denied or answered."
        )

    def _await_end_of_typing(self) -> None:
        self._typing.start()

    def _look(self) -> None:
        self._decisions.set_query(self.field.text())

    def _show_current(self, row: object) -> None:
        current = row if isinstance(row, DecisionRow) else None
        self.details.show_row(current)
        if current is not None:
            self._decisions.read_details(current)

    def _narrow(self, session_id: str) -> None:
        self._decisions.set_filters(session_id=session_id)

    # ---- export ----------------------------------------------------------------------------

    def _choose_format(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for format_, words in (
            (DecisionFormat.JSON, tr("JSON, with every detail")),
            (DecisionFormat.CSV, tr("CSV, for spreadsheets")),
        ):
            menu.addAction(words).triggered.connect(
                lambda _checked=False, wanted=format_: self.choose_place(wanted)
            )
        corner = self.export_button.rect().bottomLeft() + QPoint(0, self._style.px(4))
        menu.popup(self.export_button.mapToGlobal(corner))

    def choose_place(self, format_: DecisionFormat) -> None:
        """Ask where everything that is looked for is to be written."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = f"{_FILE_NAME}{format_.suffix}"
        dialog = QFileDialog(self, tr("Export decisions"), str(Path(folder) / name))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix(format_.value)
        dialog.fileSelected.connect(lambda path: self._decisions.export(Path(path), format_))
        dialog.finished.connect(self._forget_saving)
        self.saving = dialog
        dialog.open()

    def _forget_saving(self) -> None:
        self.saving = None

    # ---- keys ------------------------------------------------------------------------------

    def _type(self, text: str) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.insert(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take what the parts let through."""
        key = event.key()
        if key == Qt.Key.Key_Escape and not event.isAutoRepeat() and self._app.page is Page.DECISIONS:
            event.accept()
            self._app.show_decisions()
        elif key in _MOVING_KEYS and self.field.hasFocus() and self._decisions.rows.rowCount():
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().keyPressEvent(event)
