"""The box that tells what would be asked, by the rules that are listed below it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.permission_rules import pattern_of
from copilot_desktop.viewmodels.rule_adding import NewRuleKind
from copilot_desktop.viewmodels.rule_matching import Outcome, Verdict
from copilot_desktop.viewmodels.rules import TEST_KINDS, RulesViewModel
from copilot_desktop.widgets.page_controls import Picker
from copilot_desktop.widgets.panel import IconView, Panel
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.style import Style

_ANNOUNCE_MS: Final = 500
_MAX_LINE: Final = 20_000

#: Icon and colour of each outcome; never told by the colour alone.
_LOOKS: Final = {
    Outcome.ASKED: ("question", "attention"),
    Outcome.ALLOWED: ("success", "success"),
    Outcome.DENIED: ("failed", "danger"),
    Outcome.UNKNOWN: ("info", "info"),
}


def outcome_words(outcome: Outcome) -> str:
    """Return the answer in a few words."""
    return {
        Outcome.ASKED: tr("You would be asked"),
        Outcome.ALLOWED: tr("It would run without asking"),
        Outcome.DENIED: tr("It would be denied"),
        Outcome.UNKNOWN: tr("That cannot be told here"),
    }[outcome]


def verdict_words(verdict: Verdict) -> str:
    """Return everything that is said of a verdict, in one sentence after the other."""
    words = [outcome_words(verdict.outcome), verdict.reason]
    if verdict.rule is not None:
        words.append(tr("Rule: {rule}", rule=visible_line(pattern_of(verdict.rule.rule), 300)))
    return ". ".join(part.rstrip(".") for part in words)


class RuleTestBox(Panel):
    """What is typed is judged at once."""

    accessible_role = QAccessible.Role.Grouping

    def __init__(self, rules: RulesViewModel, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(style, fill="surface.raised", border="border.subtle", radius="xl", parent=parent)
        self._rules = rules
        self._own_style = style
        self.setAccessibleName(tr("Would this be asked?"))
        self._title = PlainLabel(style, tr("Would this be asked?"), "uiStrong", wrap=True, parent=self)
        self.kind = Picker(style, tr("What is asked for"), self)
        self.kind.set_items([(it.value, _test_words(it)) for it in TEST_KINDS], NewRuleKind.COMMAND.value)
        self.field = QLineEdit(self)
        self.field.setMaxLength(_MAX_LINE)
        self.field.setAccessibleName(tr("Command, file or address to try"))
        self._icon = IconView(style, "question", "attention.text", parent=self)
        self.outcome = PlainLabel(style, "", "uiStrong", parent=self)
        self.reason = PlainLabel(style, "", "small", "text.secondary", wrap=True, parent=self)
        self.rule = PlainLabel(
            style,
            "",
            "codeDense",
            "text.secondary",
            elide=Qt.TextElideMode.ElideMiddle,
            parent=self,
        )
        self._announcing = QTimer(self)
        self._announcing.setSingleShot(True)
        self._announcing.setInterval(_ANNOUNCE_MS)
        self._announcing.timeout.connect(self._announce)
        self._lay_out()
        self.kind.currentIndexChanged.connect(self._ask)
        self.field.textChanged.connect(self._ask)
        rules.verdict_changed.connect(self._follow)
        style.changed.connect(self._restyle)
        self._restyle()
        self._ask()
        self._follow()

    def _lay_out(self) -> None:
        self._inputs = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._inputs.addWidget(self.kind, 1)
        self._inputs.addWidget(self.field, 3)
        self._answer = QHBoxLayout()
        self._answer.addWidget(self._icon)
        self._answer.addWidget(self.outcome)
        self._answer.addWidget(self.rule, 1)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._title)
        self._column.addLayout(self._inputs)
        self._column.addLayout(self._answer)
        self._column.addWidget(self.reason)

    def set_narrow(self, is_narrow: bool) -> None:
        """Stand the fields one below the other, or side by side."""
        box = QBoxLayout.Direction
        self._inputs.setDirection(box.TopToBottom if is_narrow else box.LeftToRight)

    def _ask(self) -> None:
        kind = NewRuleKind(self.kind.chosen)
        self.field.setPlaceholderText(_example(kind))
        self._rules.test(kind, self.field.text())

    def _follow(self) -> None:
        verdict = self._rules.verdict
        for widget in (self._icon, self.rule):
            widget.setVisible(verdict is not None)
        if verdict is None:
            self.outcome.setText("")
            self.reason.setText(tr("Write a command, a file or an address, and see which rule decides."))
            self.outcome.hide()
            return
        icon, role = _LOOKS[verdict.outcome]
        self._icon.set_icon(icon, f"{role}.text")
        self.outcome.setText(outcome_words(verdict.outcome))
        self.outcome.set_color_key(f"{role}.text")
        self.outcome.show()
        self.reason.setText(verdict.reason)
        rule = "" if verdict.rule is None else visible_line(pattern_of(verdict.rule.rule), 300)
        self.rule.setText(rule)
        self.rule.setAccessibleName(tr("Rule: {rule}", rule=rule) if rule else "")
        if QAccessible.isActive() and self.isVisible():
            self._announcing.start()

    def _announce(self) -> None:
        verdict = self._rules.verdict
        if verdict is not None and self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, verdict_words(verdict)))

    def _restyle(self) -> None:
        px, style = self._own_style.px, self._own_style
        self._column.setContentsMargins(px(16), px(12), px(16), px(12))
        self._column.setSpacing(px(8))
        self._inputs.setSpacing(px(8))
        self._answer.setSpacing(px(8))
        self.field.setFont(style.font("codeDense"))


def _test_words(kind: NewRuleKind) -> str:
    return {
        NewRuleKind.COMMAND: tr("Command"),
        NewRuleKind.READ: tr("Read a file"),
        NewRuleKind.WRITE: tr("Change a file"),
        NewRuleKind.ADDRESS: tr("Address"),
        NewRuleKind.MCP_TOOL: tr("MCP tool"),
    }[kind]


def _example(kind: NewRuleKind) -> str:
    return {
        NewRuleKind.COMMAND: "git status && npm test",
        NewRuleKind.READ: "src/main.py",
        NewRuleKind.WRITE: "src/main.py",
        NewRuleKind.ADDRESS: "https://example.org/page",
        NewRuleKind.MCP_TOOL: tr("server tool"),
    }[kind]
