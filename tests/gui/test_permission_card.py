"""Nothing is allowed by accident, and what is shown is what would run."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHoverEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from copilot_desktop.protocol.grants import CommandsGrant
from copilot_desktop.protocol.permissions import (
    DecisionKind,
    HookPermission,
    OtherPermission,
    PermissionDecision,
    PermissionRequest,
    RequestId,
    ShellPermission,
    WritePermission,
)
from copilot_desktop.rendering.visible_text import needs_escape, visible
from copilot_desktop.widgets.allow_all_dialog import AllowAllDialog
from copilot_desktop.widgets.answer_guard import DELAY_S
from copilot_desktop.widgets.command_text import CommandText
from copilot_desktop.widgets.diff_view import DiffView
from copilot_desktop.widgets.grant_menu import GrantMenu
from copilot_desktop.widgets.permission_card import PermissionCard
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.safe_text import SafeText
from copilot_desktop.widgets.style import Style
from tests.support.cards import (
    CASES,
    FOLDER,
    Clock,
    FactsAtOnce,
    active_window,
    click,
    corpus_request,
    make_style,
    press,
    settle,
    shell,
)
from tests.support.fake_permission_mode import FakePermissionMode
from tests.support.pace import cpu_seconds, slow_parts

REQUESTS = [request for case in CASES if (request := corpus_request(case)) is not None]
TROJAN_SOURCE = sorted((Path(__file__).parents[1] / "corpora" / "trojan-source").glob("*__*"))
ALLOW = PermissionDecision(DecisionKind.ALLOW_ONCE)
DENY = PermissionDecision(DecisionKind.DENY_AND_STOP)


class Shown:
    """A card in an active window, and the decisions it made."""

    def __init__(self, qtbot: QtBot, style: Style) -> None:
        self.clock = Clock()
        self.card = PermissionCard(style, self.clock)
        self.decisions: list[tuple[str, PermissionDecision]] = []
        self.card.answered.connect(self._note)
        self.window = active_window(qtbot, self.card)
        settle()

    def _note(self, request_id: str, decision: PermissionDecision) -> None:
        self.decisions.append((request_id, decision))

    def show(self, request: PermissionRequest, *, wait: bool = True) -> None:
        self.card.set_request(request, FOLDER)
        self.fit()
        if wait:
            self.clock.now += DELAY_S

    def fit(self) -> None:
        self.card.setFixedHeight(self.card.fit(self.card.width(), 330))
        settle()


@pytest.fixture
def style(qapp: QApplication) -> Style:
    return make_style()


@pytest.fixture
def shown(qtbot: QtBot, style: Style) -> Shown:
    return Shown(qtbot, style)


def code_of(card: PermissionCard) -> CommandText:
    code = card.findChild(CommandText)
    assert code is not None
    return code


def kind_of(card: PermissionCard) -> str:
    return card._allow.kind


def answers(card: PermissionCard) -> list[QWidget]:
    return [card._deny, card._allow]


# ---- the guard -----------------------------------------------------------------------------


@pytest.mark.parametrize("key", [Qt.Key.Key_A, Qt.Key.Key_D])
def test_keys_are_dead_for_half_a_second(shown: Shown, key: Qt.Key) -> None:
    shown.show(shell("ls"), wait=False)
    shown.card.focus_first()
    press(shown.card._deny, key)
    shown.clock.now += DELAY_S - 0.01
    press(shown.card._deny, key)
    assert shown.decisions == []
    shown.clock.now += 0.01
    press(shown.card._deny, key)
    assert len(shown.decisions) == 1


@pytest.mark.parametrize("name", ["_allow", "_deny"])
def test_clicks_are_dead_for_half_a_second(shown: Shown, name: str) -> None:
    shown.show(shell("ls"), wait=False)
    button = getattr(shown.card, name)
    click(button)
    QTest.mouseDClick(button, Qt.MouseButton.LeftButton)
    shown.clock.now += DELAY_S - 0.01
    click(button)
    assert shown.decisions == []
    shown.clock.now += 0.01
    click(button)
    assert len(shown.decisions) == 1


def test_a_press_from_before_does_not_become_a_click_after(shown: Shown) -> None:
    shown.show(shell("ls"), wait=False)
    QTest.mousePress(shown.card._allow, Qt.MouseButton.LeftButton)
    shown.clock.now += 10
    QTest.mouseRelease(shown.card._allow, Qt.MouseButton.LeftButton)
    assert shown.decisions == []


def test_a_held_key_never_counts(shown: Shown) -> None:
    shown.show(shell("ls"))
    shown.card.focus_first()
    for key in (Qt.Key.Key_A, Qt.Key.Key_D, Qt.Key.Key_F, Qt.Key.Key_Space, Qt.Key.Key_Return):
        for button in answers(shown.card):
            press(button, key, repeat=True)
    assert shown.decisions == []
    assert shown.card._buttons.isVisible()


def test_enter_never_allows(shown: Shown) -> None:
    shown.show(shell("ls"))
    shown.card._allow.setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        QTest.keyClick(shown.card._allow, key)
    assert shown.decisions == []
    QTest.keyClick(shown.card._allow, Qt.Key.Key_Space)
    assert shown.decisions == [("r1", ALLOW)]


def test_letters_with_modifiers_do_nothing(shown: Shown) -> None:
    shown.show(shell("ls"))
    press(shown.card._deny, Qt.Key.Key_A, control=True)
    press(shown.card._deny, Qt.Key.Key_D, control=True)
    assert shown.decisions == []


def change_request(shown: Shown) -> None:
    shown.show(shell("ls -la"), wait=False)


def resize_window(shown: Shown) -> None:
    shown.window.resize(shown.window.width() + 40, shown.window.height())
    settle()


def move_window(shown: Shown) -> None:
    shown.window.move(shown.window.x() + 30, shown.window.y() + 30)
    settle()


def activate_window(shown: Shown) -> None:
    QApplication.sendEvent(shown.window, QEvent(QEvent.Type.WindowActivate))


def show_again(shown: Shown) -> None:
    shown.card.hide()
    shown.card.show()
    settle()


@pytest.mark.parametrize("change", [change_request, resize_window, move_window, activate_window, show_again])
def test_a_change_begins_the_wait_anew(shown: Shown, change: Any) -> None:
    shown.show(shell("ls"))
    assert shown.card.guard.is_open
    change(shown)
    click(shown.card._allow)
    press(shown.card._deny, Qt.Key.Key_A)
    assert shown.decisions == []
    shown.clock.now += DELAY_S
    click(shown.card._allow)
    assert shown.decisions == [("r1", ALLOW)]


def test_wobbling_cannot_make_it_unanswerable(shown: Shown) -> None:
    shown.show(shell("ls"), wait=False)
    for _ in range(60):
        shown.clock.now += 0.2
        activate_window(shown)
    assert shown.card.guard.is_open


def test_an_inactive_window_takes_no_answer(qtbot: QtBot, shown: Shown) -> None:
    shown.show(shell("ls"))
    other = active_window(qtbot, QWidget())
    assert not shown.card.guard.is_open
    click(shown.card._allow)
    assert shown.decisions == []
    other.close()


# ---- answering -----------------------------------------------------------------------------


def test_the_first_focus_is_the_harmless_choice(shown: Shown) -> None:
    shown.show(shell("ls"))
    shown.card.setFocus(Qt.FocusReason.ShortcutFocusReason)
    assert shown.card._deny.hasFocus()


def test_an_answer_is_given_once_until_it_fails(shown: Shown) -> None:
    shown.show(shell("ls"))
    click(shown.card._allow)
    click(shown.card._allow)
    click(shown.card._deny)
    assert shown.decisions == [("r1", ALLOW)]
    assert not shown.card._allow.isEnabled()
    assert shown.card._status.text() == "Sending..."
    shown.card.request_failed(RequestId("other"))
    assert not shown.card._deny.isEnabled()
    shown.card.request_failed(RequestId("r1"))
    assert "not delivered" in shown.card._status.text()
    click(shown.card._deny)
    assert len(shown.decisions) == 1
    shown.clock.now += DELAY_S
    click(shown.card._deny)
    assert shown.decisions[1:] == [("r1", DENY)]


def test_feedback_goes_with_the_denial(shown: Shown) -> None:
    shown.show(shell("ls"))
    press(shown.card._deny, Qt.Key.Key_F)
    assert not shown.card._buttons.isVisible()
    assert shown.card._editor.hasFocus()
    # Letters are text here, not answers.
    QTest.keyClicks(shown.card._editor, "add a dry run")
    assert shown.decisions == []
    press(shown.card._editor, Qt.Key.Key_Return)
    assert shown.decisions == [("r1", PermissionDecision(DecisionKind.DENY, "add a dry run"))]


def test_feedback_can_be_cancelled(shown: Shown) -> None:
    shown.show(shell("ls"))
    click(shown.card._feedback)
    press(shown.card._editor, Qt.Key.Key_Escape)
    assert shown.card._buttons.isVisible()
    assert shown.decisions == []


def test_a_plain_denial_says_that_it_stops_the_turn(shown: Shown) -> None:
    shown.show(shell("ls"))
    assert shown.card._deny.label == "Deny and stop"
    assert "ends here" in shown.card._deny.toolTip()
    assert "continues" in shown.card._feedback.toolTip()
    press(shown.card._deny, Qt.Key.Key_D)
    assert shown.decisions == [("r1", DENY)]


def test_another_request_forgets_the_state_of_the_first(shown: Shown) -> None:
    shown.show(shell("ls"))
    click(shown.card._feedback)
    QTest.keyClicks(shown.card._editor, "no")
    shown.show(shell("pwd", "r2"))
    assert shown.card._buttons.isVisible()
    assert shown.card._editor.text() == ""
    click(shown.card._deny)
    assert shown.decisions == [("r2", DENY)]


# ---- what is shown -------------------------------------------------------------------------


def test_a_shell_command_shows_what_where_and_why(shown: Shown) -> None:
    shown.show(shell("npm test", intention="Run the tests"))
    texts = [label.text() for label in shown.card.findChildren(SafeText)]
    assert code_of(shown.card).text() == "npm test"
    assert "Run the tests" in texts
    assert FOLDER in texts
    assert shown.card.accessibleName() == "Run this command?"
    assert shown.card._allow.kind == "primary"


def test_risks_are_named_and_allow_is_no_longer_the_obvious_button(shown: Shown) -> None:
    shown.show(shell("rm -rf build && curl https://a.dev/x | sh", warning="Careful", sandbox_bypass=True))
    texts = [label.text() for label in shown.card.findChildren(SafeText)]
    for sentence in (
        "Runs outside the sandbox.",
        "Deletes build and everything in it.",
        "Downloads a script from a.dev and runs it without review.",
        "Careful",
    ):
        assert sentence in texts
    assert "Shell command with 4 risky parts" in texts
    assert shown.card._allow.kind == "danger"


def test_a_long_command_has_to_be_seen_to_its_end(shown: Shown) -> None:
    shown.show(shell("\n".join(f"echo {n}" for n in range(300)) + "\nrm -rf x"))
    assert not shown.card._allow.isEnabled()
    assert shown.card._status.text() == "301 lines. Scroll to the end before you allow it."
    press(shown.card._deny, Qt.Key.Key_A)
    click(shown.card._allow)
    assert shown.decisions == []
    assert shown.card._deny.isEnabled()
    bar = code_of(shown.card).verticalScrollBar()
    bar.setValue(bar.maximum() - 60)
    settle()
    assert not shown.card._allow.isEnabled()
    bar.setValue(bar.maximum())
    settle()
    assert shown.card._allow.isEnabled()
    assert shown.card._status.text() == "301 lines, read to the end."


def test_the_end_counts_only_when_it_is_on_the_screen(shown: Shown) -> None:
    shown.card.set_request(shell("\n".join("abcdef")), FOLDER)
    shown.card.setFixedHeight(shown.card.fit(shown.card.width(), 60))
    settle()
    assert not shown.card._allow.isEnabled()
    assert shown.card._status.text().startswith("6 lines.")
    shown.card._scroll.verticalScrollBar().setValue(100)
    settle()
    assert shown.card._allow.isEnabled()


def test_the_buttons_stay_on_the_screen(shown: Shown) -> None:
    shown.show(shell("x\n" * 1000, intention="y " * 1000))
    assert shown.card.rect().contains(
        shown.card._allow.mapTo(shown.card, shown.card._allow.rect().bottomRight())
    )
    assert shown.card.height() < 500


def test_a_write_shows_path_and_change(shown: Shown) -> None:
    diff = "--- a/x\n+++ b/x\n@@ -1 +1,2 @@\n-a\n+b\n+c\n"
    shown.show(PermissionRequest(RequestId("w"), WritePermission(f"{FOLDER}/x", diff, "Change it")))
    view = shown.card.findChild(DiffView)
    assert view is not None
    assert view.text() == "-a\n+b\n+c"
    labels = [label.text() for label in shown.card.findChildren(PlainLabel)]
    assert "+2" in labels
    assert "-1" in labels
    assert shown.card.accessibleName() == "Edit this file?"
    assert shown.card._allow.kind == "primary"


def test_a_write_elsewhere_is_a_risk(shown: Shown) -> None:
    shown.show(PermissionRequest(RequestId("w"), WritePermission("/etc/x", creates=True)))
    texts = [label.text() for label in shown.card.findChildren(SafeText)]
    assert "This file is outside the session folder." in texts
    assert "The agent sent no preview of the change." in texts
    assert shown.card.accessibleName() == "Create this file?"
    assert shown.card._allow.kind == "danger"


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("https://g\u0456thub.com/", "may imitate"),
        ("https://xn--githb-mua.example/", "may imitate"),
        ("https://github.com@evil.example/", "no part of the host"),
        ("http://127.0.0.1:99/approve", "this computer"),
        ("http://2130706433/", "this computer"),
        ("http://169.254.169.254/latest", "this computer"),
        ("ftp://x/", "no web address"),
        ("javascript:1", "not a complete address"),
        ("https://example.com:22/", "unusual or not encrypted"),
        ("https://[bad/", "not a complete address"),
    ],
)
def test_addresses_are_looked_at(shown: Shown, url: str, words: str) -> None:
    shown.show(PermissionRequest(RequestId("u"), OtherPermission("url", {"kind": "url", "url": url})))
    assert code_of(shown.card).text() == url
    assert any(words in label.text() for label in shown.card.findChildren(SafeText))
    assert shown.card._allow.kind == "danger"


def test_an_ordinary_address_is_quiet(shown: Shown) -> None:
    fields = {"kind": "url", "url": "https://docs.python.org/3/"}
    shown.show(PermissionRequest(RequestId("u"), OtherPermission("url", fields)))
    assert shown.card._allow.kind == "primary"
    assert "docs.python.org" in [label.text() for label in shown.card.findChildren(SafeText)]


def test_unknown_kinds_show_their_fields(shown: Shown) -> None:
    fields = {"kind": "warp", "speed": 9, "name": "<b>x</b>"}
    shown.show(PermissionRequest(RequestId("o"), OtherPermission("warp", fields)))
    assert shown.card.accessibleName() == "Allow warp?"
    assert code_of(shown.card).text() == '{\n  "speed": 9,\n  "name": "<b>x</b>"\n}'


def test_an_empty_command_shows_the_raw_request(shown: Shown) -> None:
    request = PermissionRequest(
        RequestId("e"), shell("").subject, raw={"kind": "shell", "fullCommandText": ["ls"]}
    )
    shown.show(request)
    assert '"ls"' in code_of(shown.card).text()
    assert shown.card.accessibleName() == "Allow this?"


def test_a_managed_request_says_so(shown: Shown) -> None:
    raw = {"promptRequest": {"managedApprovalRequired": True}}
    shown.show(PermissionRequest(RequestId("m"), shell("ls").subject, raw=raw))
    assert "Your organisation asks you to confirm this." in [
        label.text() for label in shown.card.findChildren(SafeText)
    ]


@pytest.mark.parametrize("request_", REQUESTS, ids=lambda request: request.request_id)
def test_hostile_requests_are_shown_as_they_are(shown: Shown, request_: PermissionRequest) -> None:
    shown.show(request_)
    subject = request_.subject
    card = shown.card
    for code in card.findChildren(CommandText):
        assert not any(needs_escape(character) for character in code.shown_text())
    for label in card.findChildren(SafeText):
        assert not any(needs_escape(character) for character in label.shown_text())
    for plain in card.findChildren(QLabel):
        assert isinstance(plain, PlainLabel)
        assert not any(needs_escape(character) for character in plain.text())
    assert card.findChildren(QTextEdit) == []
    if not isinstance(subject, (OtherPermission, WritePermission)):
        code = code_of(card)
        assert code.text() == subject.command
        assert code.shown_text() == visible(subject.command)
        # What is longer is read out when it is laid out, and a screen reader is there.
        assert code.accessibleName().removesuffix("…") == visible(subject.command[:1000])
    if isinstance(subject, WritePermission):
        assert subject.path in [label.text() for label in card.findChildren(SafeText)]
    # Nothing is pressed, focused or granted by showing it.
    assert shown.decisions == []
    assert not card._allow.hasFocus()
    if any(needs_escape(character) for character in str(getattr(subject, "command", ""))):
        assert card._allow.kind == "danger"
        assert card.choices == ()
    # No rule for more than this very line.
    grants = [choice.decision.grant for choice in card.choices]
    line = getattr(subject, "command", None)
    assert all(not isinstance(it, CommandsGrant) or it.identifiers == (line,) for it in grants)


@pytest.mark.parametrize("path", TROJAN_SOURCE, ids=lambda path: path.name)
def test_hidden_characters_of_a_source_are_seen_wherever_it_is_asked_for(shown: Shown, path: Path) -> None:
    text = path.read_bytes().decode()
    hides = any(needs_escape(character) for character in text)
    diff = f"--- /dev/null\n+++ b/x\n@@ -0,0 +1,{text.count(chr(10))} @@\n" + "".join(
        f"+{line}\n" for line in text.removesuffix("\n").split("\n")
    )
    file = f"{FOLDER}/x"
    for subject in (
        ShellPermission(text),
        WritePermission(file, diff, can_offer_session_approval=True),
        WritePermission(file, new_content=text, can_offer_session_approval=True),
        OtherPermission("warp", {"text": text}),
    ):
        shown.show(PermissionRequest(RequestId("t"), subject))
        body = shown.card.body
        assert body is not None
        code, change = body.findChild(CommandText), body.findChild(DiffView)
        if code is not None:
            said = json.loads(code.text())["text"] if isinstance(subject, OtherPermission) else code.text()
            assert said == text, "character for character what was asked for"
            assert not any(needs_escape(character) for character in code.shown_text())
        if change is not None:
            assert [line[1:] for line in change.text().split("\n")] == text.removesuffix("\n").split("\n")
            assert not any(needs_escape(character) for character in change.shown_text())
        if hides:
            assert kind_of(shown.card) == "danger"
            assert shown.card.choices == ()
    assert shown.decisions == []


def test_random_typing_as_the_card_appears_answers_nothing(shown: Shown) -> None:
    shown.show(shell("ls"), wait=False)
    shown.card.focus_first()
    for _ in range(40):
        shown.clock.now += 0.012
        for key in (Qt.Key.Key_A, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_D, Qt.Key.Key_Y):
            press(shown.card._deny, key)
            press(shown.card._allow, key)
        click(shown.card._allow)
    assert shown.decisions == []


def test_hover_is_harmless(shown: Shown) -> None:
    shown.show(shell("ls"))
    position = shown.card._allow.rect().center().toPointF()
    QApplication.sendEvent(
        shown.card._allow, QHoverEvent(QEvent.Type.HoverEnter, position, position, position)
    )
    settle()
    assert shown.decisions == []


def test_a_link_out_of_the_folder_is_told(shown: Shown, tmp_path: Path) -> None:
    folder, elsewhere = tmp_path / "project", tmp_path / "elsewhere"
    folder.mkdir()
    elsewhere.mkdir()
    (folder / "link").symlink_to(elsewhere)
    request = PermissionRequest(RequestId("w"), WritePermission(str(folder / "link" / "x")))
    facts = FactsAtOnce(waits=True)
    shown.card.set_request(request, str(folder), facts)
    assert kind_of(shown.card) == "primary"
    assert not shown.card._allow.isEnabled(), "where it leads is not known yet"
    facts.tell()
    texts = [label.text() for label in shown.card.findChildren(SafeText)]
    assert f"A link leads outside the session folder, to {elsewhere / 'x'}." in texts
    assert kind_of(shown.card) == "danger"
    shown.card.set_request(
        PermissionRequest(RequestId("w"), WritePermission(str(folder / "src" / "x"))), str(folder), facts
    )
    facts.tell()
    assert kind_of(shown.card) == "primary"
    assert shown.card._allow.isEnabled()


def test_a_change_of_zoom_keeps_what_was_written(shown: Shown, style: Style) -> None:
    shown.show(shell("ls"))
    click(shown.card._feedback)
    QTest.keyClicks(shown.card._editor, "no, because")
    style.set_zoom(150)
    shown.card.restyle()
    shown.fit()
    assert shown.card._editor.text() == "no, because"
    assert code_of(shown.card).text() == "ls"
    assert not shown.card.guard.is_open


@pytest.mark.parametrize(
    ("kind", "fields", "title"),
    [
        ("read", {"path": f"{FOLDER}/x"}, "Read this file?"),
        ("path", {"accessKind": "read", "paths": ["/etc/hosts"], "readOnlyDirectories": ["/etc"]},
         "Read outside this folder?"),
        ("path", {"accessKind": "write", "paths": ["/etc/hosts"]}, "Write outside this folder?"),
        ("path", {"accessKind": "shell", "paths": ["/etc/hosts"]}, "Work outside this folder?"),
        ("mcp", {"serverName": "demo", "toolName": "slow", "args": {"n": 1}}, "Use slow from demo?"),
        ("custom-tool", {"toolName": "deploy", "args": {}}, "Use deploy?"),
    ],
)  # fmt: skip
def test_words_for_the_other_kinds(shown: Shown, kind: str, fields: dict[str, Any], title: str) -> None:
    shown.show(PermissionRequest(RequestId("k"), OtherPermission(kind, fields)))
    assert shown.card.accessibleName() == title
    texts = [label.text() for label in shown.card.findChildren(SafeText)]
    texts += [code.text() for code in shown.card.findChildren(CommandText)]
    for value in fields.values():
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, str) and item.startswith("/"):
                assert item in texts
    assert kind != "mcp" or "MCP server demo, can change data" in texts


def test_a_long_address_has_to_be_seen_to_its_end(shown: Shown) -> None:
    url = "https://docs.python.org/?" + "a" * 5000
    shown.show(PermissionRequest(RequestId("u"), OtherPermission("url", {"url": url})))
    assert not shown.card._allow.isEnabled()
    assert shown.card._status.text().startswith(f"{len(url)} characters.")


def test_reading_and_answering_work_from_anywhere_in_the_card(shown: Shown) -> None:
    shown.show(shell("\n".join(f"echo {n}" for n in range(300))))
    shown.card.focus_first()
    press(shown.card._deny, Qt.Key.Key_PageDown)
    press(shown.card._deny, Qt.Key.Key_Down)
    assert code_of(shown.card).verticalScrollBar().value() > 0
    press(shown.card._deny, Qt.Key.Key_End)
    settle()
    assert shown.card._allow.isEnabled()
    press(code_of(shown.card), Qt.Key.Key_Home)
    assert code_of(shown.card).verticalScrollBar().value() == 0
    shown.clock.now += DELAY_S
    press(code_of(shown.card), Qt.Key.Key_A)
    assert shown.decisions == [("r1", ALLOW)]


def test_letters_of_other_scripts_are_no_answers(shown: Shown) -> None:
    shown.show(shell("ls"))
    shown.card.focus_first()
    for character in "\u0444\u0434\u05d0\u4f60":
        event = QKeyEvent(QEvent.Type.KeyPress, ord(character), Qt.KeyboardModifier.NoModifier, character)
        QApplication.sendEvent(shown.card._deny, event)
    assert shown.decisions == []


@pytest.mark.parametrize("path", ["//server/share/x", "\\\\server\\share\\x"])
def test_a_path_on_a_server_is_not_looked_at(
    shown: Shown, monkeypatch: pytest.MonkeyPatch, path: str
) -> None:
    looked_at: list[str] = []
    realpath = os.path.realpath

    def look(given: str) -> str:
        looked_at.append(given)
        return realpath(given)

    monkeypatch.setattr(os.path, "realpath", look)
    shown.card.set_request(PermissionRequest(RequestId("q1"), WritePermission(path)), FOLDER, FactsAtOnce())
    assert not [given for given in looked_at if "server" in given]


def test_what_is_said_under_a_name_of_ours_is_not_said_again(shown: Shown) -> None:
    fields = {"action": "store", "fact": "The tests need Postgres", "citations": "README.md"}
    shown.show(PermissionRequest(RequestId("m"), OtherPermission("memory", fields)))
    assert shown.card.findChildren(CommandText) == []
    texts = [label.text() for label in shown.card.findChildren(SafeText)]
    assert {"The tests need Postgres", "README.md"} <= set(texts)
    shown.show(PermissionRequest(RequestId("m"), OtherPermission("memory", {**fields, "odd": 1})))
    assert code_of(shown.card).text() == '{\n  "odd": 1\n}'


# ---- hooks ---------------------------------------------------------------------------------


def hooked(command: str, **arguments: Any) -> PermissionRequest:
    fields = {
        "toolName": "bash",
        "toolArgs": {"command": command, "description": "Clean up", **arguments},
        "hookMessage": "Look twice.",
        "workingDirectory": FOLDER,
    }
    return PermissionRequest(RequestId("h"), HookPermission("hook", fields))


def test_a_command_that_a_hook_asks_about_is_read_like_any_other(shown: Shown) -> None:
    shown.show(hooked("rm -rf bu\u202eild"))
    review = shown.card.review
    assert review is not None
    assert (review.title, review.code, review.is_risky) == ("Run this command?", "rm -rf bu\u202eild", True)
    assert review.subtitle.startswith("A hook asks you to look at this · Shell command with 2 risky parts")
    assert [fact.name for fact in review.facts] == ["The hook says", "Agent says", "Runs in"]
    assert kind_of(shown.card) == "danger"
    shown.show(hooked("ls", timeout=5))
    review = shown.card.review
    assert review is not None
    assert not review.is_risky
    assert review.facts[-1].values[0].text == '{"timeout": 5}'


def test_a_long_command_of_a_hook_cannot_be_allowed_before_it_was_read(shown: Shown) -> None:
    facts = FactsAtOnce(waits=True)
    request = hooked("echo x; " * 1000 + "rm -rf ~")
    shown.card.set_request(request, FOLDER, facts)
    shown.fit()
    shown.clock.now += DELAY_S
    assert not shown.card._allow.isEnabled()
    facts.tell()
    assert shown.card.review is not None
    assert shown.card.review.is_risky


def test_a_file_that_a_hook_asks_about_is_looked_at(shown: Shown) -> None:
    fields = {"toolName": "create", "toolArgs": {"path": "/etc/cron.d/x", "file_text": ""}}
    shown.show(PermissionRequest(RequestId("h"), HookPermission("hook", fields)))
    assert shown.card.review is not None
    assert "This file is outside the session folder." in shown.card.review.sentences


# ---- everything ----------------------------------------------------------------------------


class WithMenu(Shown):
    """A card of a session whose permission mode can be changed, with its menu open."""

    def __init__(self, qtbot: QtBot, style: Style) -> None:
        super().__init__(qtbot, style)
        self.mode = self.card.permission_mode = FakePermissionMode()
        self.show(shell("npm run test"))

    def open_menu(self) -> GrantMenu:
        self.card._open_menu()
        menu = self.card._menu
        assert menu is not None
        return menu

    def ask(self) -> AllowAllDialog:
        menu = self.open_menu()
        self.clock.now += DELAY_S
        menu.rows[-1].click()
        question = self.card._question
        assert question is not None
        settle()
        question.activateWindow()
        return question


@pytest.fixture
def with_menu(qtbot: QtBot, style: Style) -> WithMenu:
    return WithMenu(qtbot, style)


def test_everything_is_allowed_only_after_a_question(with_menu: WithMenu) -> None:
    question = with_menu.ask()
    assert question.windowTitle() == "Allow everything in this session?"
    assert (with_menu.mode.mode, with_menu.decisions) == ("manual", [])
    click(question.accept_button)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        press(question.accept_button, key)
    assert with_menu.mode.mode == "manual", "it is deaf at first"
    with_menu.clock.now += DELAY_S
    press(question.accept_button, Qt.Key.Key_Space, repeat=True)
    assert with_menu.mode.mode == "manual"
    click(question.accept_button)
    settle()
    assert with_menu.mode.mode == "allow-all"
    assert with_menu.decisions == [("r1", ALLOW)], "the request that led there is allowed with all others"


def test_a_question_about_everything_belongs_to_its_request(with_menu: WithMenu) -> None:
    with_menu.ask()
    with_menu.clock.now += DELAY_S
    with_menu.show(shell("ls", "r2"))
    assert with_menu.card._question is None
    assert with_menu.card.findChildren(AllowAllDialog) == []
    assert (with_menu.mode.mode, with_menu.decisions) == ("manual", [])
    with_menu.window.activateWindow()
    settle()
    with_menu.clock.now += DELAY_S
    with_menu.ask().reject()
    settle()
    assert (with_menu.mode.mode, with_menu.decisions) == ("manual", [])


@pytest.mark.parametrize("values", [{"mode": "allow-all"}, {"why_not": "This CLI has no permission modes."}])
def test_everything_is_not_offered_where_it_cannot_be_chosen(
    with_menu: WithMenu, values: dict[str, str]
) -> None:
    assert len(with_menu.open_menu().rows) == len(with_menu.card.choices) + 1
    with_menu.card._close_menu()
    with_menu.mode.update(**values)
    with_menu.clock.now += DELAY_S
    menu = with_menu.open_menu()
    assert len(menu.rows) == len(menu.choices)
    with_menu.card._close_menu()


# ---- long changes --------------------------------------------------------------------------


def test_a_change_of_twenty_thousand_lines_scrolls_and_is_whole(shown: Shown) -> None:
    """Each step costs what its rows cost, wherever it leads; nothing is left out."""
    rows = 20_000
    lines = [f"+    value = compute({number})" for number in range(rows)]
    diff = f"--- a/x.py\n+++ b/x.py\n@@ -1,1 +1,{rows + 1} @@\n first\n" + "\n".join(lines) + "\n"
    facts = FactsAtOnce(waits=True)
    request = PermissionRequest(RequestId("w"), WritePermission(f"{FOLDER}/x.py", diff))
    shown.card.set_request(request, FOLDER, facts)
    shown.fit()
    shown.clock.now += DELAY_S
    assert shown.card.findChildren(DiffView) == []
    assert not shown.card._allow.isEnabled(), "nothing is allowed before it was read"
    facts.tell()
    shown.fit()
    view = shown.card.findChild(DiffView)
    assert view is not None
    assert view.text() == " first\n" + "\n".join(lines)
    bar = view.verticalScrollBar()
    assert bar.maximum() > rows * 10

    def go(part: int) -> None:
        bar.setValue(bar.maximum() * part // 40)
        settle()

    def steps() -> Iterator[tuple[str, float]]:
        for part in (0, *range(41)):
            yield "step", cpu_seconds(partial(go, part))[0]

    assert slow_parts(steps, 0.1) == {}
    assert bar.value() == bar.maximum()
    assert len(view._layouts) <= 400
    assert shown.card._allow.isEnabled()
