"""The window in which model servers are set up: those that are, the kinds there are, and a form."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from copilot_desktop.translation import ntr, tr
from copilot_desktop.viewmodels.application import ApplicationViewModel
from copilot_desktop.viewmodels.provider_form import FoundServer
from copilot_desktop.viewmodels.provider_kinds import kind_of_provider, kinds_of_provider
from copilot_desktop.viewmodels.providers import host_of
from copilot_desktop.widgets.ask_dialog import AskDialog
from copilot_desktop.widgets.flow_row import FlowRow
from copilot_desktop.widgets.focus_ring import FocusRing
from copilot_desktop.widgets.page_controls import PageButton
from copilot_desktop.widgets.panel import IconView
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.provider_fields import ProviderFields
from copilot_desktop.widgets.provider_row import ProviderRow
from copilot_desktop.widgets.scrolling_column import ScrollingColumn
from copilot_desktop.widgets.style import Style

_SIZE: Final = (920, 640)
_LIST: Final = 260
#: Narrower than this, the list stands above the form.
_BESIDE: Final = 640
_LIST_ABOVE: Final = 168
_FRAME: Final = 48


class ProviderDialog(QDialog):
    """Not modal to the event loop: shown with `open`.

    Args:
        provider_id: the one to begin with; "" for a new one.

    Attributes:
        form: what is entered.
        fields: where it is entered.
        rows: the lines of the list, by the id of a provider or "new <kind>".
        found_rows: servers of this computer.
        question: asked before something is saved or removed.
    """

    def __init__(
        self, app: ApplicationViewModel, style: Style, parent: QWidget, provider_id: str = ""
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._style = style
        self.question: AskDialog | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Model providers"))
        self.setAccessibleName(tr("Model providers"))
        self.form = app.new_provider_form(self)
        self.fields = ProviderFields(self.form, style, self)
        self.rows: dict[str, ProviderRow] = {}
        self._list = ScrollingColumn(
            style, max_width=_LIST, surface="surface.window", centred=False, parent=self
        )
        self._title = PlainLabel(style, tr("Use your own model"), "uiStrong", parent=self)
        self.find_button = PageButton(style, tr("Find on this computer"), icon="search", parent=self)
        self.find_button.setAutoDefault(False)
        self._found = PlainLabel(style, "", "small", "text.secondary", wrap=True, parent=self)
        self.found_rows: list[ProviderRow] = []
        self._key = IconView(style, "key", "text.secondary", size=14, parent=self)
        self._said = PlainLabel(
            style, tr("API keys go to the system keychain"), "small", "text.secondary", wrap=True, parent=self
        )
        self.remove = PageButton(style, tr("Remove…"), kind="ghost", parent=self)
        self.cancel = PageButton(style, tr("Close"), parent=self)
        self.save = PageButton(style, tr("Save and continue"), kind="primary", parent=self)
        for button in (self.remove, self.cancel):
            button.setAutoDefault(False)
        self._lay_out()
        self._ring = FocusRing(self, style)
        self.find_button.clicked.connect(self.form.find_local)
        self.remove.clicked.connect(self._ask_to_remove)
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._save)
        self.form.changed.connect(self._follow)
        self.form.filled.connect(self._mark)
        self.form.found.connect(self._show_found)
        self.form.saved.connect(self._on_saved)
        self.finished.connect(self.form.stop)
        app.providers.changed.connect(self._list_rows)
        style.changed.connect(self._restyle)
        if provider_id and app.providers.find(provider_id) is not None:
            self.form.edit(provider_id)
        self._list_rows()
        self._restyle()
        self._follow()
        self.fields.take_focus()

    def _lay_out(self) -> None:
        column = self._list.column
        column.addWidget(self._title)
        self._list.add_gap(8)
        self._rows = QVBoxLayout()
        column.addLayout(self._rows)
        self._list.add_gap(12)
        column.addWidget(self.find_button)
        self._list.add_gap(6)
        column.addWidget(self._found)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(0)
        self._beside.addWidget(self._list)
        self._beside.addWidget(self.fields, 1)
        words = QHBoxLayout()
        words.addWidget(self._key)
        words.addWidget(self._said, 1)
        self._words = words
        self._foot = QVBoxLayout()
        self._foot.addLayout(words)
        self._foot.addWidget(FlowRow(self._style, (self.remove,), (self.cancel, self.save)))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._beside, 1)
        whole.addLayout(self._foot)

    def _restyle(self) -> None:
        px = self._style.px
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, self._style.color("surface.canvas"))
        self.setPalette(palette)
        self._rows.setSpacing(px(2))
        self._words.setSpacing(px(6))
        self._foot.setContentsMargins(px(28), px(10), px(16), px(14))
        self._foot.setSpacing(px(8))
        self._arrange()

    def sizeHint(self) -> QSize:
        room = self.screen().availableSize()
        parent = self.parentWidget()
        wide, high = (self._style.px(length) for length in _SIZE)
        if parent is not None:
            wide = min(wide, parent.window().width())
        return QSize(min(wide, room.width()), min(high, room.height() - _FRAME))

    def showEvent(self, event: QShowEvent) -> None:
        if not event.spontaneous():
            self.resize(self.sizeHint())
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)

    def _arrange(self) -> None:
        px = self._style.px
        is_wide = self.width() >= px(_BESIDE)
        wanted = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        if self._beside.direction() != wanted:
            self._beside.setDirection(wanted)
        most = 16777215
        self._list.setFixedWidth(px(_LIST)) if is_wide else self._list.setMinimumWidth(0)
        self._list.setMaximumWidth(px(_LIST) if is_wide else most)
        self._list.setMaximumHeight(most if is_wide else px(_LIST_ABOVE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.form.is_asking:
            # First what is under way, then the window.
            self.form.stop()
            event.accept()
            return
        super().keyPressEvent(event)

    # ---- the list --------------------------------------------------------------------------

    def _list_rows(self) -> None:
        had_focus = any(row.hasFocus() for row in self.rows.values())
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = {}
        own = self._app.providers.all
        if own:
            self._add_heading(tr("Your providers"))
        for provider in own:
            where = host_of(provider.base_url)
            row = ProviderRow(self._style, kind_of_provider(provider.kind).icon, provider.name, where, self)
            row.clicked.connect(lambda _on=False, it=provider.id: self.form.edit(it))
            self._add_row(provider.id, row)
        if own:
            self._add_heading(tr("Add one"))
        for kind in kinds_of_provider():
            row = ProviderRow(self._style, kind.icon, kind.name, kind.where, self)
            row.clicked.connect(lambda _on=False, it=kind.kind: self.form.begin(it))
            self._add_row(f"new {kind.kind}", row)
        self._mark()
        if had_focus and (marked := self.rows.get(self._marked)) is not None:
            marked.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_heading(self, words: str) -> None:
        self._rows.addWidget(PlainLabel(self._style, words, "smallStrong", "text.secondary", parent=self))

    def _add_row(self, row_id: str, row: ProviderRow) -> None:
        self.rows[row_id] = row
        self._rows.addWidget(row)

    @property
    def _marked(self) -> str:
        return f"new {self.form.provider.kind}" if self.form.is_new else self.form.provider.id

    def _mark(self) -> None:
        for row_id, row in self.rows.items():
            row.setChecked(row_id == self._marked)

    def _show_found(self, servers: Sequence[FoundServer]) -> None:
        for old in self.found_rows:
            old.hide()
            old.deleteLater()
        self.found_rows = []
        for server in servers:
            row = ProviderRow(self._style, "server", server.name, server.where, self)
            row.setCheckable(False)
            row.clicked.connect(lambda _on=False, it=server: self.form.take(it))
            self.found_rows.append(row)
            self._list.column.addWidget(row)
        if servers:
            words = ntr("One server found. Choose it:", "{count} servers found. Choose one:", len(servers))
        else:
            words = tr("No model server answers on this computer.")
        self._found.setText(words)

    @property
    def found_words(self) -> str:
        """What was found on this computer."""
        return self._found.text()

    # ---- saving ----------------------------------------------------------------------------

    def _follow(self) -> None:
        form = self.form
        self.find_button.setEnabled(not form.is_looking)
        if form.is_looking:
            self._found.setText(tr("Looking…"))
        self._found.setVisible(bool(self._found.text()))
        self.remove.setVisible(not form.is_new)
        self.remove.setEnabled(not form.is_saving)
        self.save.setEnabled(not form.is_saving)
        self.save.setText(tr("Save and continue") if form.is_new else tr("Save"))

    def _save(self) -> None:
        if not self.fields.check():
            return
        problem = self.form.result.problem if self.form.result is not None else None
        if problem is None or not problem.code.startswith("provider-"):
            self.form.save()
            return
        question = AskDialog(
            self._style,
            tr("Save anyway?"),
            tr("The test has failed: {reason}", reason=problem.title),
            tr("Save"),
            primary=True,
            parent=self,
        )
        question.accepted.connect(self.form.save)
        question.open()
        self.question = question

    def _ask_to_remove(self) -> None:
        question = AskDialog(
            self._style,
            tr("Remove this provider?"),
            tr("Its key is removed from the keychain as well. Sessions with its models stay readable."),
            tr("Remove"),
            parent=self,
        )
        question.accepted.connect(self.form.remove)
        question.open()
        self.question = question

    def _on_saved(self, provider_id: str) -> None:
        self.fields.key.forget()
        if not provider_id:
            self.form.begin("ollama")
        elif self.form.is_new:
            self.accept()
            self._app.use_provider(provider_id)
        else:
            self.accept()
