"""The dialog that goes back to an earlier prompt, and the line that leads forth again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from copilot_desktop.client.rewound import Rewound
from copilot_desktop.protocol.history import RewindPoint, RewindPoints, RewindPreview, RewoundFile
from copilot_desktop.widgets.rewind_dialog import RewindDialog
from copilot_desktop.widgets.rewinding import Rewinding
from copilot_desktop.widgets.rewound_strip import RewoundStrip
from copilot_desktop.widgets.style import Style
from tests.support.fake_rewind import FakeRewind
from tests.support.fake_viewmodels import FakeChat
from tests.support.transcript_view import Conversation, MakeView, answer, user

POINTS = RewindPoints(
    tracks_files=True,
    points=(
        RewindPoint(event_id="p1", prompt="Find out why the reconnect test is flaky"),
        RewindPoint(
            event_id="p2",
            prompt="Mend it\nand run the tests",
            turn_changed_files=True,
            lines_added=9,
            lines_removed=2,
        ),
    ),
)
FILES = RewindPreview(
    is_available=True,
    file_count=2,
    files=(
        RewoundFile(path="/w/src/reconnect.ts", change="modified", lines_added=5, lines_removed=2),
        RewoundFile(path="/w/tests/clock.ts", change="created", lines_added=4),
    ),
)


Open = Callable[..., tuple[RewindDialog, FakeRewind]]


@pytest.fixture
def opened(qtbot: QtBot, style: Style) -> Iterator[Open]:
    """Opens dialogs, which live until the test has ended: nothing else holds them here."""
    dialogs: list[RewindDialog] = []

    def open_one(event_id: str = "") -> tuple[RewindDialog, FakeRewind]:
        rewind = FakeRewind()
        dialog = RewindDialog(rewind, style, event_id)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialogs.append(dialog)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog, rewind

    yield open_one
    for dialog in dialogs:
        dialog.close()


def is_open(rewinding: Rewinding) -> bool:
    return rewinding.dialog is not None


def test_the_last_prompt_is_chosen_and_its_files_are_shown(opened: Open) -> None:
    dialog, rewind = opened()
    assert rewind.calls == [("load",)]
    assert not dialog.go_button.isEnabled(), "nothing is known yet"
    rewind.update(points=POINTS)
    assert [name for _, name in dialog.prompts.items()] == [
        "Mend it  (+9 −2)",
        "Find out why the reconnect test is flaky",
    ]
    assert rewind.calls[-1:] == [("preview", "p2")]
    rewind.previewed.emit("p2", FILES)
    assert [(row.text, row.figure) for row in dialog.rows.rows] == [
        ("/w/src/reconnect.ts", "is changed back  +5 −2"),
        ("/w/tests/clock.ts", "is removed  +4 −0"),
    ]
    assert not dialog.files.isChecked(), "files stay unless the person says otherwise"
    dialog.files.click()
    dialog.go_button.click()
    assert rewind.calls[-1:] == [("rewind", "p2", True)]
    assert not dialog.isVisible()


def test_the_prompt_of_the_menu_is_chosen(opened: Open) -> None:
    dialog, rewind = opened("p1")
    rewind.update(points=POINTS)
    assert rewind.calls[-1:] == [("preview", "p1")]
    rewind.previewed.emit("p2", FILES)
    assert dialog.rows.rows == [], "an answer about another prompt"
    rewind.previewed.emit("p1", RewindPreview(is_available=True))
    assert not dialog.files.isEnabled()
    assert dialog.said == "The agent has changed no files since."
    dialog.go_button.click()
    assert rewind.calls[-1:] == [("rewind", "p1", False)]


def test_a_file_that_somebody_else_has_changed_is_told_before_and_stays(opened: Open) -> None:
    dialog, rewind = opened()
    rewind.update(points=POINTS)
    rewind.changed_by_others = frozenset({"/w/tests/clock.ts"})
    rewind.previewed.emit("p2", FILES)
    assert [row.figure for row in dialog.rows.rows] == ["is changed back  +5 −2", "changed since, stays"]
    assert dialog.said == (
        "1 file can go back as well. "
        "1 file was changed since by somebody else than the agent and stays as it is."
    )
    assert dialog.files.isEnabled()
    rewind.changed_by_others = frozenset(file.path for file in FILES.files)
    rewind.previewed.emit("p2", FILES)
    assert not dialog.files.isEnabled()


def test_a_cli_that_cannot_go_back_is_named(opened: Open) -> None:
    dialog, rewind = opened()
    rewind.update(refusal="This CLI can't go back in a conversation.")
    assert dialog.said == "This CLI can't go back in a conversation."
    assert not dialog.go_button.isEnabled()


def test_escape_and_enter_do_nothing_before_a_prompt_is_chosen(opened: Open) -> None:
    dialog, rewind = opened()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert rewind.calls == [("load",)]


def test_a_busy_agent_is_named(opened: Open) -> None:
    dialog, rewind = opened()
    rewind.update(points=RewindPoints(unavailable_reason="session-busy"))
    assert "session-busy" in dialog.said
    assert not dialog.go_button.isEnabled()


def test_the_line_stays_until_it_is_closed_or_the_session_goes_on(qtbot: QtBot, style: Style) -> None:
    strip, rewind = RewoundStrip(style), FakeRewind()
    qtbot.addWidget(strip)
    strip.set_rewind(rewind)
    assert not strip.isVisible()
    rewind.update(kept=Rewound(prompt="Mend \u202eit", at=1.0))
    assert strip.isVisible()
    assert strip.words == "The conversation went back to before “Mend \\u202eit”."
    strip.back_button.click()
    assert rewind.calls == [("bring_back",)]
    rewind.update(is_working=True)
    assert not strip.back_button.isEnabled(), "once"
    rewind.update(is_working=False)
    strip.close_button.click()
    assert not strip.isVisible()
    rewind.update(kept=Rewound(prompt="Another", at=2.0))
    assert strip.isVisible()
    rewind.update(kept=None)
    assert not strip.isVisible()


def test_the_menu_of_a_prompt_leads_to_the_dialog(qtbot: QtBot, style: Style, make_view: MakeView) -> None:
    chat = FakeChat()
    view = make_view(Conversation(replace(user("u1", "Mend it"), event_id="e1"), answer("a1", "Done.")))
    rewinding = Rewinding(style, view)
    qtbot.addWidget(rewinding.strip)
    rewinding.set_chat(chat)
    (command,) = rewinding._commands(0)
    assert (command.title, command.reason) == ("Edit and go on from here…", "")
    assert rewinding._commands(1) == ()
    chat.rewind.update(refusal="The agent is at work.")
    assert rewinding._commands(0)[0].reason == "The agent is at work."
    rewinding.open("e1")
    assert not is_open(rewinding)
    chat.rewind.update(refusal="")
    rewinding.open("e1")
    assert is_open(rewinding)
    rewinding.set_chat(None)
    assert not is_open(rewinding)
