"""The page of remembered rules: what is listed, deleted, added and tried, by keyboard and by name."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.storage.errors import StorageError
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.viewmodels.permission_rules import RuleEffect, RuleReach
from copilot_desktop.viewmodels.rule_adding import NewRuleKind, approval_of, new_rule
from copilot_desktop.viewmodels.rule_rows import RuleSource
from copilot_desktop.widgets.accessible_role import install_roles
from copilot_desktop.widgets.rule_list import MAX_ROWS, RuleRowView
from copilot_desktop.widgets.rules_page import RulesPage
from copilot_desktop.widgets.style import Style
from tests.support.fake_rules import PROJECT, FakeRules, kept, some_rules
from tests.support.fake_viewmodels import FakeApplication
from tests.support.window import make_style, sample_rows, settle

HOSTILE = "<b>rm</b> \u202e -rf"


@pytest.fixture
def style(qapp: QApplication) -> Style:
    style = make_style()
    style.apply(qapp)
    return style


@pytest.fixture
def app() -> FakeApplication:
    return FakeApplication(sample_rows(), page=Page.RULES)


@pytest.fixture
def page(qtbot: QtBot, app: FakeApplication, style: Style) -> RulesPage:
    page = RulesPage(app, style)
    qtbot.addWidget(page)
    page.resize(900, 900)
    page.show()
    qtbot.waitExposed(page)
    return page


def rules(app: FakeApplication) -> FakeRules:
    assert isinstance(app.rules, FakeRules)
    return app.rules


def titles(page: RulesPage) -> list[str]:
    return [group.title.text() for group in page.groups]


def shown(page: RulesPage) -> list[str]:
    return [view.row.what for view in _rows(page) if view.row is not None]


def _rows(page: RulesPage) -> list[RuleRowView]:
    return [view for group in page.groups for view in group.rows]


def test_rules_stand_by_how_far_they_reach_and_what_denies_first(
    page: RulesPage, app: FakeApplication
) -> None:
    assert titles(page) == ["Always denied", "Always allowed"]
    assert page.groups[0].nothing.text() == "Nothing is denied."
    rules(app).show(*some_rules()[2:])
    assert titles(page) == [
        "Always denied",
        f"This folder: {PROJECT}",
        "Folder /home/me/atlas-api",
        "Always allowed",
    ]
    assert shown(page) == [
        "git push --force",
        ".env",
        "git status …",
        "every file of the allowed folders",
        "linear · list_issues",
        "make",
        "https://example.org",
    ]
    install_roles()
    first = _rows(page)[0]
    assert first.accessibleName() == (
        "git push --force, Exactly this command · kept in the settings of this application, Denied"
    )
    interface = QAccessible.queryAccessibleInterface(first)
    assert interface is not None
    assert interface.role() == QAccessible.Role.ListItem
    assert first.delete_button.accessibleName() == "Delete the rule git push --force"


def test_a_rule_is_deleted_by_key_and_by_click_and_had_back(page: RulesPage, app: FakeApplication) -> None:
    rules(app).show(*some_rules())
    made = _rows(page)[1]
    QTest.keyClick(made, Qt.Key.Key_Delete)
    assert ".env" not in shown(page)
    assert page.undo.words == "Deleted: .env\nChanging files"
    page.undo.buttons["Undo"].click()
    assert ".env" in shown(page)
    assert page.undo.isHidden()
    view = next(view for view in _rows(page) if view.row and view.row.what == "make")
    QTest.mouseClick(view.delete_button, Qt.MouseButton.LeftButton)
    assert "make" not in shown(page)
    page.undo.buttons["Dismiss"].click()
    assert page.undo.isHidden()
    page.hide()
    assert [name for name, _key in rules(app).keeper.calls] == ["delete", "restore", "delete"]


def test_what_cannot_be_deleted_says_why(page: RulesPage, app: FakeApplication) -> None:
    always = RuleReach.ALWAYS
    stuck = kept("url(https://a.example)", always, RuleSource.CLI_SETTINGS, why_kept="The CLI keeps it.")
    own = kept("shell(rm:*)", always, RuleSource.OWN_SETTINGS, effect=RuleEffect.DENY)
    rules(app).show(stuck, own)
    view = next(view for view in _rows(page) if view.row and view.row.what == "https://a.example")
    assert not view.delete_button.isEnabled()
    assert view.accessibleDescription() == "The CLI keeps it."
    assert "The CLI keeps it." in view.accessibleName()
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert rules(app).keeper.calls == []
    rules(app).is_agent_ready = False
    rules(app).refresh()
    assert _rows(page)[0].delete_button.isEnabled(), "a file of ours needs no agent"


def test_the_keyboard_walks_from_row_to_row(
    page: RulesPage, app: FakeApplication, qapp: QApplication
) -> None:
    rules(app).show(*some_rules()[2:])
    page.activateWindow()
    page.filter.setFocus()
    QTest.keyClick(page.filter, Qt.Key.Key_Down)
    group = page.groups[0]
    assert qapp.focusWidget() in (group.rows[0], None)
    group.rows[0].setFocus()
    QTest.keyClick(group.rows[0], Qt.Key.Key_Down)
    assert page.focusWidget() is group.rows[1]
    QTest.keyClick(group.rows[1], Qt.Key.Key_Down)
    assert page.focusWidget() is group.rows[1], "it stays in its group"
    QTest.keyClick(group.rows[1], Qt.Key.Key_Delete)
    assert page.focusWidget() is group.rows[0], "the keyboard stays in the list"
    QTest.keyClick(page.test_box.field, Qt.Key.Key_Escape)
    assert app.calls[-1] == ("show_rules",)
    assert [first for _region, first in page.regions()][:2] == [page.test_box.field, page.filter]


def test_the_filter_leaves_what_holds_all_words(page: RulesPage, app: FakeApplication) -> None:
    rules(app).show(*some_rules()[2:])
    page.filter.setText("changing settings")
    assert shown(page) == [".env"]
    page.filter.setText("nowhere")
    assert shown(page) == []
    assert page.nothing.text() == "No rule matches “nowhere”."
    page.filter.clear()
    assert len(shown(page)) == 7


def test_the_test_box_answers_while_one_types(page: RulesPage, app: FakeApplication) -> None:
    rules(app).show(*some_rules())
    box = page.test_box
    assert box.outcome.isHidden()
    for text, outcome, rule in (
        ("git status", "It would run without asking", "shell(git status:*)"),
        ("git statusx", "You would be asked", ""),
        ("git status && git push --force", "It would be denied", "shell(git push --force)"),
        ("make", "You would be asked", ""),
        ("git push --force <<E", "That cannot be told here", "shell(git push --force)"),
    ):
        box.field.setText(text)
        assert (box.outcome.text(), box.rule.text()) == (outcome, rule), text
        assert box.reason.text()
    box.kind.setCurrentIndex(box.kind.findData(NewRuleKind.WRITE.value))
    box.field.setText(f"{PROJECT}/sub/.env")
    assert box.outcome.text() == "It would be denied"
    box.field.setText("/etc/hosts")
    assert box.outcome.text() == "You would be asked"
    box.kind.setCurrentIndex(box.kind.findData(NewRuleKind.ADDRESS.value))
    box.field.setText("example.org/a")
    assert box.outcome.text() == "It would run without asking"
    box.kind.setCurrentIndex(box.kind.findData(NewRuleKind.MCP_TOOL.value))
    box.field.setText("linear list_issues")
    assert box.rule.text() == "linear(list_issues)"
    rules(app).show()
    assert box.outcome.text() == "You would be asked", "the answer follows the rules"
    box.field.clear()
    assert box.outcome.isHidden()


def test_a_rule_is_added(page: RulesPage, app: FakeApplication) -> None:
    page.add.click()
    form = page.form
    assert form.isVisible()
    assert form.problem.text() == "No session is in front."
    assert not form.add.isEnabled()
    form.effect.segments[1].click()
    assert [key for key, _name in form.kind.items()] == [
        kind.value for kind in NewRuleKind if kind is not NewRuleKind.FOLDER
    ]
    assert form.reach.items() == [("always", "Always")]
    form.kind.setCurrentIndex(form.kind.findData(NewRuleKind.BEGINNING.value))
    assert "/bin/rm" in form.note.text()
    form.add.click()
    assert form.problem.text() == "Write what the rule is about."
    form.field.setText("rm")
    QTest.keyClick(form.field, Qt.Key.Key_Return)
    assert form.isHidden()
    assert shown(page) == ["rm …"]
    page.add.click()
    form.field.setText("rm")
    form.add.click()
    assert form.problem.text() == "There is such a rule already."
    QTest.keyClick(form.field, Qt.Key.Key_Escape)
    assert form.isHidden()
    assert app.calls == [], "the page stays"


def test_failures_are_rows_with_what_to_do(page: RulesPage, app: FakeApplication) -> None:
    keeper = rules(app).keeper
    rules(app).show(*some_rules())
    keeper.error = StorageError(Path("/x"), "no")
    QTest.keyClick(_rows(page)[0], Qt.Key.Key_Delete)
    assert page.failure.isVisible()
    assert page.undo.isHidden(), "nothing was deleted"
    page.failure.buttons["Try again"].click()
    assert page.failure.isHidden()


def test_foreign_text_is_shown_as_it_is_and_long_lists_are_bounded(
    page: RulesPage, app: FakeApplication, qapp: QApplication
) -> None:
    rules(app).show(
        kept(f"shell({HOSTILE})"), *(kept(f"shell(line {number})") for number in range(MAX_ROWS + 5))
    )
    settle(qapp)
    (hostile, *_rest) = page.groups[1].rows
    assert "\u202e" not in hostile.accessibleName()
    assert "<b>" in hostile.accessibleName()
    assert "<b>rm" not in hostile.toolTip()
    assert len(page.groups[1].rows) == MAX_ROWS
    assert page.groups[1].more.text() == "6 more: the filter finds them."


@pytest.mark.parametrize("zoom", [100, 200])
def test_nothing_is_cut_off(
    page: RulesPage, app: FakeApplication, style: Style, qapp: QApplication, zoom: int
) -> None:
    rules(app).show(*some_rules())
    page.add.click()
    page.resize(640, 900)
    style.set_zoom(zoom)
    style.apply(qapp)
    settle(qapp)
    for widget in (page.filter, page.add, page.test_box, page.form, *page.groups):
        right = widget.mapTo(page, widget.rect().topRight()).x()
        assert right <= page.width(), widget


# ---- what can be added -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("effect", "kind", "text", "pattern"),
    [
        (RuleEffect.ALLOW, NewRuleKind.COMMAND, " npm test ", "shell(npm test)"),
        (RuleEffect.ALLOW, NewRuleKind.BEGINNING, "git:*", "shell(git:*)"),
        (RuleEffect.ALLOW, NewRuleKind.WRITE, "", "write"),
        (RuleEffect.ALLOW, NewRuleKind.READ, "", "read"),
        (RuleEffect.DENY, NewRuleKind.READ, ".env", "read(.env)"),
        (RuleEffect.DENY, NewRuleKind.ADDRESS, "Example.org/a", "url(https://Example.org/a)"),
        (RuleEffect.DENY, NewRuleKind.ADDRESS, "https://example.org/", "url(https://example.org)"),
        (RuleEffect.ALLOW, NewRuleKind.ADDRESS, "http://Example.org/a", "url(http://example.org)"),
        (RuleEffect.ALLOW, NewRuleKind.MCP_TOOL, "demo echo", "demo(echo)"),
        (RuleEffect.ALLOW, NewRuleKind.MCP_TOOL, "demo", "demo"),
        (RuleEffect.ALLOW, NewRuleKind.FOLDER, "~/notes", "directory(~/notes)"),
    ],
)
def test_what_is_written_becomes_a_rule(
    effect: RuleEffect, kind: NewRuleKind, text: str, pattern: str
) -> None:
    rule, problem = new_rule(effect, kind, text)
    assert problem == ""
    assert rule is not None
    assert (rule.kind if rule.argument is None else f"{rule.kind}({rule.argument})") == pattern


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (NewRuleKind.COMMAND, ""),
        (NewRuleKind.COMMAND, "git:*"),
        (NewRuleKind.COMMAND, "a\nb"),
        (NewRuleKind.COMMAND, "a" * 2_001),
        (NewRuleKind.BEGINNING, ":*"),
        (NewRuleKind.ADDRESS, "ftp://example.org"),
        (NewRuleKind.ADDRESS, "https://"),
        (NewRuleKind.MCP_TOOL, "shell x"),
        (NewRuleKind.MCP_TOOL, "demo(echo)"),
    ],
)
def test_what_is_no_rule_says_what_is_wrong(kind: NewRuleKind, text: str) -> None:
    rule, problem = new_rule(RuleEffect.ALLOW, kind, text)
    assert rule is None
    assert problem


def test_a_rule_for_a_folder_is_said_in_the_words_of_the_cli() -> None:
    said = [approval_of(kept(text).remembered.rule) for text in ("shell(a)", "write", "demo", "demo(echo)")]
    assert said == [
        {"kind": "commands", "commandIdentifiers": ["a"]},
        {"kind": "write"},
        {"kind": "mcp", "serverName": "demo", "toolName": None},
        {"kind": "mcp", "serverName": "demo", "toolName": "echo"},
    ]
