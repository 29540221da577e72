"""The form that adds a rule: what it does, what it is about, how far it reaches."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QVBoxLayout, QWidget

from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.permission_rules import RuleEffect, RuleReach
from copilot_desktop.viewmodels.rule_adding import (
    NewRuleKind,
    kinds_to_add,
    new_kind_words,
    reaches_of,
    takes_text,
)
from copilot_desktop.viewmodels.rules import RulesViewModel
from copilot_desktop.widgets.flow_row import FlowRow
from copilot_desktop.widgets.page_controls import PageButton, Picker
from copilot_desktop.widgets.panel import Panel
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.segmented import Segmented
from copilot_desktop.widgets.style import Style


class RuleForm(Panel):
    """Closed until it is wanted.

    Signals:
        closed(): the person is done with it, or gives up.
    """

    closed = Signal()

    accessible_role = QAccessible.Role.Grouping

    def __init__(self, rules: RulesViewModel, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(style, fill="surface.raised", border="border.default", radius="xl", parent=parent)
        self._rules = rules
        self._own_style = style
        self.setAccessibleName(tr("Add a rule"))
        self._chosen = RuleEffect.ALLOW
        self.effect = Segmented(style, tr("What the rule does"), self)
        self.kind = Picker(style, tr("What the rule is about"), self)
        self.reach = Picker(style, tr("Where the rule holds"), self)
        self.field = QLineEdit(self)
        self.field.setAccessibleName(tr("Command, file, address or tool"))
        self.note = PlainLabel(style, "", "small", "text.secondary", wrap=True, parent=self)
        self.problem = PlainLabel(style, "", "small", "danger.text", wrap=True, parent=self)
        self.add = PageButton(style, tr("Add the rule"), kind="primary", parent=self)
        self.cancel = PageButton(style, tr("Cancel"), kind="ghost", parent=self)
        self._lay_out()
        self.effect.chosen.connect(self._choose)
        self.kind.currentIndexChanged.connect(self._fit)
        self.reach.currentIndexChanged.connect(self._tell_problem)
        self.field.textChanged.connect(self._tell_problem)
        self.field.returnPressed.connect(self._submit)
        self.add.clicked.connect(self._submit)
        self.cancel.clicked.connect(self.closed)
        style.changed.connect(self._restyle)
        self._restyle()
        self._choose(RuleEffect.ALLOW.value)
        self.hide()

    def _lay_out(self) -> None:
        self._choices = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._choices.addWidget(self.effect, 1)
        self._choices.addWidget(self.kind, 1)
        self._choices.addWidget(self.reach, 1)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._choices)
        for widget in (self.field, self.note, self.problem):
            self._column.addWidget(widget)
        self._column.addWidget(FlowRow(self._own_style, (), (self.cancel, self.add)))

    def set_narrow(self, is_narrow: bool) -> None:
        """Stand the choices one below the other, or side by side."""
        box = QBoxLayout.Direction
        self._choices.setDirection(box.TopToBottom if is_narrow else box.LeftToRight)

    def open(self) -> None:
        """Show it empty, with the keyboard."""
        self.field.clear()
        self.problem.setText("")
        self.problem.hide()
        self._fit()
        self.show()
        self.kind.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, effect: str) -> None:
        self._chosen = RuleEffect(effect)
        choices = [(RuleEffect.ALLOW.value, tr("Allow")), (RuleEffect.DENY.value, tr("Deny"))]
        self.effect.set_choices(choices, effect)
        kinds = kinds_to_add(self._chosen)
        kept = self.kind.chosen if self.kind.chosen in [kind.value for kind in kinds] else kinds[0].value
        self.kind.set_items([(kind.value, new_kind_words(kind)) for kind in kinds], kept)
        self._fit()

    @property
    def _kind(self) -> NewRuleKind:
        return NewRuleKind(self.kind.chosen)

    def _fit(self) -> None:
        reaches = reaches_of(self._chosen, self._kind)
        usable = [reach for reach in reaches if not self._rules.why_not_reach(reach)]
        kept = self.reach.chosen if self.reach.chosen in [reach.value for reach in usable] else ""
        first = usable[0] if usable else reaches[0]
        self.reach.set_items([(reach.value, reach_words(reach)) for reach in reaches], kept or first.value)
        self.field.setVisible(takes_text(self._chosen, self._kind))
        self.field.setPlaceholderText(_example(self._chosen, self._kind))
        self.note.setText(_note(self._chosen, self._kind))
        self.note.setVisible(bool(self.note.text()))
        self._tell_problem()

    def _tell_problem(self) -> None:
        """Say why nothing can be added there; what is wrong with the text is said when it is submitted."""
        why_not = self._rules.why_not_reach(RuleReach(self.reach.chosen))
        self.add.setEnabled(not why_not)
        self.problem.setText(why_not)
        self.problem.setVisible(bool(why_not))

    def _submit(self) -> None:
        problem = self._rules.add(self._chosen, self._kind, RuleReach(self.reach.chosen), self.field.text())
        if problem:
            self.problem.setText(problem)
            self.problem.show()
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            event.accept()
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _restyle(self) -> None:
        px, style = self._own_style.px, self._own_style
        self._column.setContentsMargins(px(16), px(12), px(16), px(12))
        self._column.setSpacing(px(8))
        self._choices.setSpacing(px(8))
        self.field.setFont(style.font("codeDense"))


def reach_words(reach: RuleReach) -> str:
    """Return where a rule holds."""
    return {
        RuleReach.SESSION: tr("In this session"),
        RuleReach.FOLDER: tr("In this folder"),
        RuleReach.ALWAYS: tr("Always"),
    }[reach]


def _example(effect: RuleEffect, kind: NewRuleKind) -> str:
    is_denied = effect is RuleEffect.DENY
    return {
        NewRuleKind.COMMAND: "git push --force" if is_denied else "npm test",
        NewRuleKind.BEGINNING: "rm" if is_denied else "git status",
        NewRuleKind.READ: ".env",
        NewRuleKind.WRITE: ".env",
        NewRuleKind.ADDRESS: "https://example.org",
        NewRuleKind.MCP_TOOL: tr("server tool"),
        NewRuleKind.FOLDER: "~/notes",
    }[kind]


def _note(effect: RuleEffect, kind: NewRuleKind) -> str:
    if effect is RuleEffect.DENY:
        if kind in (NewRuleKind.READ, NewRuleKind.WRITE):
            return tr("A name is about every file of that name. Commands are not bound by it.")
        if kind is NewRuleKind.ADDRESS:
            return tr("Commands are not bound by it.")
        if kind in (NewRuleKind.COMMAND, NewRuleKind.BEGINNING):
            return tr(
                "Goes by each command in a line. What hides it, such as “bash -c” or “/bin/rm”, is not found."
            )
        return ""
    if kind is NewRuleKind.BEGINNING:
        return tr(
            "This also lets through what is chained behind it, such as “{example}”.", example="x; rm -rf ~"
        )
    if kind in (NewRuleKind.READ, NewRuleKind.WRITE):
        return tr("All of them. Files outside the allowed folders are still asked for.")
    return (
        tr("Reading and changing files there is asked only once each.") if kind is NewRuleKind.FOLDER else ""
    )
