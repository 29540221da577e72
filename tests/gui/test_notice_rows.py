"""Quiet rows under the header: all sessions after an absence, and an agent that is short of memory."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.client.process_usage import ProcessInfo, ProcessUsage
from copilot_desktop.viewmodels.attention import Absence
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.widgets.notice_rows import AbsenceRow, MemoryRow, absence_words
from copilot_desktop.widgets.style import Style
from tests.support.fake_background import FakeProcess
from tests.support.fake_viewmodels import FakeApplication
from tests.support.window import make_style


@pytest.fixture
def style(qapp: QApplication) -> Style:
    return make_style()


def test_the_window_says_once_what_happened_in_all_sessions(qtbot: QtBot, style: Style) -> None:
    app = FakeApplication(page=Page.START)
    row = AbsenceRow(app, style)
    qtbot.addWidget(row)
    assert row.isHidden()
    app.attention.returned.emit(Absence(done=3, failed=1, waiting=2, session_id="first"))
    assert row.words == "While you were away: 3 finished, 1 failed, 2 wait for you"
    assert not row.isHidden()
    row.buttons["Show"].click()
    assert app.calls == [("open_session", "first")]
    app.update(page=Page.NEW_SESSION)
    assert row.isHidden()
    app.attention.returned.emit(Absence(done=1, session_id="first"))
    row.buttons["Dismiss"].click()
    assert row.isHidden()


def test_only_what_happened_is_counted() -> None:
    assert absence_words(Absence(failed=1)) == "While you were away: 1 failed"
    assert absence_words(Absence(done=1, waiting=1)) == "While you were away: 1 finished, 1 waits for you"


def test_a_restart_is_offered_while_the_memory_is_nearly_full(qtbot: QtBot, style: Style) -> None:
    app = FakeApplication()
    process = app.process
    assert isinstance(process, FakeProcess)
    row = MemoryRow(app, style)
    qtbot.addWidget(row)
    assert row.isHidden()
    main = ProcessInfo(1, "copilot", 3_300_000_000, 1.0)
    process.update(usage=ProcessUsage(main, 3_400_000_000, None, (), 0, 2.0), is_memory_high=True)
    assert row.words.startswith("The agent uses 3.3 GB of memory")
    row.buttons["Start anew"].click()
    assert app.calls == [("restart_agent",)]
    row.buttons["Dismiss"].click()
    assert process.calls == [("put_off_restart",)]
    assert row.isHidden()
