"""The page that searches all sessions: a field, filters, and what was found."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAction,
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import ntr, tr
from copilot_desktop.viewmodels.application import ApplicationViewModel
from copilot_desktop.viewmodels.search_rows import SearchHeader
from copilot_desktop.widgets.connection_banner import BannerRow
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.search_filter_row import SearchFilterRow
from copilot_desktop.widgets.search_results_view import MOVING_KEYS, SearchResultsView
from copilot_desktop.widgets.search_words import spoken
from copilot_desktop.widgets.style import Style

#: A screen reader is told how much was found when the words stand still.
_ANNOUNCE_MS: Final = 500


class SearchPage(QWidget):
    """Shows an application's `SearchViewModel`. Typing goes to the field, arrows walk over the results."""

    def __init__(self, app: ApplicationViewModel, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._search = app.search
        self._style = style
        self.setAccessibleName(tr("Search"))
        self.field = _SearchField(self)
        self.field.setPlaceholderText(tr("Search all sessions"))
        self.field.setAccessibleName(tr("Search all sessions"))
        self._icon = QAction(self)
        self.field.addAction(self._icon, QLineEdit.ActionPosition.LeadingPosition)
        self.filters = SearchFilterRow(self._search, style, self)
        self.banner = BannerRow(style, tr("Search"), self)
        self.status = PlainLabel(style, "", "small", "text.secondary", wrap=True, parent=self)
        self.list = SearchResultsView(style, self._search.results, self)
        self.nothing = PlainLabel(style, "", "body", "text.secondary", wrap=True, parent=self)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._announcing = QTimer(self)
        self._announcing.setSingleShot(True)
        self._announcing.setInterval(_ANNOUNCE_MS)
        self._announcing.timeout.connect(self._announce)
        self._lay_out()

        self.field.textChanged.connect(self._search.set_query)
        self.list.activated_row.connect(self._search.activate)
        self.list.end_neared.connect(self._search.load_more)
        self.list.typed.connect(self._type)
        self.list.current_moved.connect(self._tell_current)
        self._search.changed.connect(self._follow)
        style.changed.connect(self._restyle)
        self.setFocusProxy(self.field)
        self._restyle()
        self._follow()

    def _lay_out(self) -> None:
        self._head = QVBoxLayout()
        for widget in (self.field, self.filters, self.banner, self.status):
            self._head.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)

    def _restyle(self) -> None:
        px, style = self._style.px, self._style
        self._icon.setIcon(style.icon("search", px(16), "text.secondary"))
        self._head.setSpacing(px(10))
        self._arrange()

    def _arrange(self) -> None:
        """Stand over the column of the results."""
        px, layout = self._style.px, self._style.tokens.layout
        margin = px(layout("dock.marginNarrow"))
        side = max(margin, (self.width() - px(layout("dock.max"))) // 2)
        inner = side + px(10)
        self._head.setContentsMargins(inner, px(16), inner, px(8))
        self.nothing.setContentsMargins(inner, px(40), inner, px(24))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow()
        self.field.selectAll()

    def begin(self) -> None:
        """Take the keyboard, ready for other words."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def regions(self) -> list[tuple[QWidget, QWidget]]:
        """Return what F6 goes to here, each with what takes the keyboard first."""
        has_rows = self._search.results.rowCount() > 0
        own: list[tuple[QWidget, QWidget]] = [(self.field, self.field), (self.filters, self.filters.folder)]
        return [*own, (self.list, self.list)] if has_rows else own

    # ---- following -------------------------------------------------------------------------

    def _follow(self) -> None:
        search = self._search
        if self.field.text() != search.query:
            self.field.setText(search.query)
        self._show_problem()
        words = self.words
        self.status.setText(words)
        self.status.setVisible(bool(words))
        nothing = self._nothing_words()
        self.nothing.setText(nothing)
        self.nothing.setVisible(bool(nothing))
        has_rows = search.results.rowCount() > 0
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus if has_rows else Qt.FocusPolicy.NoFocus)
        if QAccessible.isActive() and self.isVisible():
            self._announcing.start()

    def _show_problem(self) -> None:
        search = self._search
        failure = search.failure or search.indexing_failure
        if failure is None:
            self.banner.hide()
            return
        rebuild = (tr("Rebuild the index"), search.rebuild)
        actions = (rebuild,) if search.failure is not None else ((tr("Try again"), search.retry), rebuild)
        self.banner.show_message("danger", "error", failure.title, failure.sentence, actions=actions)

    @property
    def words(self) -> str:
        """What is said above the results."""
        return " · ".join(part for part in (self._count_words(), self._index_words()) if part)

    def _count_words(self) -> str:
        search = self._search
        results = search.results
        if not search.query.strip():
            return tr("Titles, folders, messages, commands, outputs and file names are searched.")
        if not search.has_answer:
            return tr("Searching…") if search.is_searching else ""
        if not results.rowCount():
            return ""
        hits, titles = results.hit_count, results.title_count
        parts: list[str] = []
        if titles:
            parts.append(ntr("{count} session", "{count} sessions", titles))
        if hits:
            more = "+" if search.has_more or results.has_more else ""
            parts.append(ntr("{number} result", "{number} results", hits, number=f"{hits}{more}"))
        return ", ".join(parts)

    def _index_words(self) -> str:
        progress = self._search.progress
        if progress is None:
            return ""
        return tr("The index is being built, {percent}", percent=f"{progress:.0%}")

    def _nothing_words(self) -> str:
        search = self._search
        if not search.has_answer or search.is_searching or search.results.rowCount():
            return ""
        query = visible_line(search.query.strip(), 120)
        nothing = tr('Nothing matches "{query}". Search looks in titles, folders and messages.', query=query)
        if not search.filters.is_empty:
            return f"{nothing} {tr('Filters are set.')}"
        return nothing

    def _announce(self) -> None:
        words = self._nothing_words() or self.words
        if self.isVisible() and words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, words))

    def _tell_current(self, row: object) -> None:
        """Say which row Enter opens while the keyboard is in the field."""
        if QAccessible.isActive() and self.field.hasFocus() and not isinstance(row, SearchHeader):
            words = spoken(self.list.current)
            if words:
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.list, words))

    # ---- keys ------------------------------------------------------------------------------

    def _type(self, text: str) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.insert(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take what the field lets through."""
        key = event.key()
        if key == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self._app.leave_search()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.field.hasFocus():
            if not event.isAutoRepeat():
                self.list.activate_current()
        elif key in MOVING_KEYS and self.field.hasFocus():
            self.list.press(event)
        else:
            super().keyPressEvent(event)


class _SearchField(QLineEdit):
    """A field of one line that has no use for the keys that walk over the results."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (*MOVING_KEYS, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            event.ignore()
            return
        super().keyPressEvent(event)
