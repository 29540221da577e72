"""The page of remembered rules: what the agent may do without asking, and what it may not."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.application import ApplicationViewModel
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.viewmodels.rule_rows import RuleRow
from copilot_desktop.widgets.connection_banner import BannerRow
from copilot_desktop.widgets.page_controls import PageButton
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.rule_form import RuleForm
from copilot_desktop.widgets.rule_list import RuleGroupView, fit_groups
from copilot_desktop.widgets.rule_test_box import RuleTestBox
from copilot_desktop.widgets.scrolling_column import ScrollingColumn
from copilot_desktop.widgets.search_field import SearchField
from copilot_desktop.widgets.style import Style

_COLUMN: Final = 760

#: Below this width of the column.
_NARROW: Final = 480


class RulesPage(QWidget):
    """Reads while it is seen, and when a rule is made."""

    def __init__(self, app: ApplicationViewModel, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._rules = app.rules
        self._style = style
        self.setAccessibleName(tr("Permission rules"))
        self._title = PlainLabel(style, tr("Permission rules"), "heading1", parent=self)
        self._text = PlainLabel(
            style,
            tr("What the agent may do without asking you, and what it may not. A rule that denies wins."),
            "ui",
            "text.secondary",
            wrap=True,
            parent=self,
        )
        self.test_box = RuleTestBox(self._rules, style, self)
        self.filter = SearchField(style, self)
        self.filter.setPlaceholderText(tr("Filter the rules"))
        self.filter.setAccessibleName(tr("Filter the rules"))
        self.add = PageButton(style, tr("Add a rule…"), icon="plus", parent=self)
        self.back = PageButton(style, tr("Back"), kind="ghost", parent=self)
        self.form = RuleForm(self._rules, style, self)
        self.failure = BannerRow(style, tr("Failure"), self)
        self.undo = BannerRow(style, tr("Deleted rule"), self)
        self.nothing = PlainLabel(style, "", "ui", "text.secondary", wrap=True, parent=self)
        self.groups: list[RuleGroupView] = []
        self._lay_out()
        self.setFocusProxy(self.test_box.field)
        self.add.clicked.connect(self._open_form)
        self.form.closed.connect(self._close_form)
        self.back.clicked.connect(app.show_rules)
        self.filter.textChanged.connect(self._rules.set_filter)
        self.filter.left_downwards.connect(self._enter_list)
        self._rules.changed.connect(self._follow)
        self._scroll.resized.connect(self._arrange)
        style.changed.connect(self._arrange)
        self._arrange()

    def _arrange(self) -> None:
        """What stands side by side stands one below the other where there is no room for it."""
        is_narrow = self._scroll.content_width < self._style.px(_NARROW)
        box = QBoxLayout.Direction
        self._tools.setDirection(box.TopToBottom if is_narrow else box.LeftToRight)
        self._tools.setSpacing(self._style.px(8))
        self.test_box.set_narrow(is_narrow)
        self.form.set_narrow(is_narrow)

    def _lay_out(self) -> None:
        self._scroll = ScrollingColumn(
            self._style, max_width=_COLUMN, surface="surface.canvas", centred=False, parent=self
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        for row in (self.failure, self.undo):
            outer.addWidget(row)
        outer.addWidget(self._scroll)
        column = self._scroll.column
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.back)
        column.addLayout(head)
        self._scroll.add_gap(4)
        column.addWidget(self._text)
        self._scroll.add_gap(16)
        column.addWidget(self.test_box)
        self._scroll.add_gap(20)
        self._tools = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._tools.addWidget(self.filter, 1)
        self._tools.addWidget(self.add)
        column.addLayout(self._tools)
        self._scroll.add_gap(8)
        column.addWidget(self.form)
        column.addWidget(self.nothing)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        column.addLayout(self._list)

    # ---- following -------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._rules.watch(True)
        self._follow()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._rules.watch(False)
        self._rules.forget_deleted()

    def _follow(self) -> None:
        if not self.isVisible():
            return
        rules = self._rules
        self._show_failure()
        self._show_deleted(rules.deleted)
        groups = rules.groups if rules.has_read else ()
        fit_groups(self.groups, groups, self._make_group)
        for view, group in zip(self.groups, groups, strict=True):
            view.show_group(group, rules.why_not_delete)
        if not rules.has_read:
            self.nothing.setText(tr("Reading the rules…"))
        else:
            text = visible_line(rules.filter.strip(), 60)
            self.nothing.setText("" if groups else tr("No rule matches “{text}”.", text=text))
        self.nothing.setVisible(bool(self.nothing.text()))

    def _make_group(self) -> RuleGroupView:
        view = RuleGroupView(self._style, self)
        view.delete_wanted.connect(self._rules.delete)
        self._list.addWidget(view)
        view.show()
        return view

    def _show_failure(self) -> None:
        failure = self._rules.failure
        if failure is None:
            self.failure.hide()
            return
        sentence = " ".join(part for part in (failure.sentence, failure.next_step) if part)
        actions = ((tr("Try again"), self._rules.refresh),)
        self.failure.show_message(
            "danger", "error", failure.title, sentence, detail=failure.detail, actions=actions
        )

    def _show_deleted(self, row: RuleRow | None) -> None:
        if row is None:
            self.undo.hide()
            return
        words = tr("Deleted: {what}", what=visible_line(row.what, 120))
        actions = ((tr("Undo"), self._rules.undo), (tr("Dismiss"), self._rules.forget_deleted))
        self.undo.show_message("info", "trash", words, row.kind, actions=actions)

    # ---- commands --------------------------------------------------------------------------

    def _open_form(self) -> None:
        self.form.open()
        self._scroll.reveal(self.form)

    def _close_form(self) -> None:
        self.form.hide()
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enter_list(self) -> None:
        first = next((view.rows[0] for view in self.groups if view.rows), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def regions(self) -> list[tuple[QWidget, QWidget]]:
        """Return what F6 goes to here, each with what takes the keyboard first."""
        own: list[tuple[QWidget, QWidget]] = [
            (self.test_box, self.test_box.field),
            (self.filter, self.filter),
        ]
        first = next((view for view in self.groups if view.rows), None)
        return own if first is None else [*own, (first, first.rows[0])]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat() and self._app.page is Page.RULES:
            event.accept()
            self._app.show_rules()
            return
        super().keyPressEvent(event)
