"""The protocol log: what is heard, how it is filtered, shown, saved and recorded, and what it costs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.client.recording.wire_listeners import WireListeners
from copilot_desktop.viewmodels.wire_log import MOST_ROWS, WireLog
from copilot_desktop.viewmodels.wire_rows import WireFilter, read_name, size_words
from copilot_desktop.widgets.panes.events_pane import EventsPane
from copilot_desktop.widgets.panes.wire_list import WIRE_ROLE
from copilot_desktop.widgets.style import Style
from tests.support.fake_viewmodels import FakeChat
from tests.support.window import make_style, settle


def event(kind: str, session_id: str = "one", **data: Any) -> bytes:
    params = {"sessionId": session_id, "event": {"type": kind, "data": data}}
    return json.dumps({"jsonrpc": "2.0", "method": "session.event", "params": params}).encode()


def call(method: str, key: str, session_id: str = "one") -> bytes:
    message = {"jsonrpc": "2.0", "id": key, "method": method, "params": {"sessionId": session_id}}
    return json.dumps(message).encode()


def answer(key: str, result: Any = None) -> bytes:
    return json.dumps({"jsonrpc": "2.0", "id": key, "result": result}).encode()


@pytest.fixture
def style(qapp: QApplication) -> Style:
    style = make_style()
    style.apply(qapp)
    return style


@pytest.fixture
def pane(qtbot: QtBot, style: Style) -> EventsPane:
    pane = EventsPane(style)

    def leave(shown: EventsPane) -> None:
        shown.set_chat(None)
        shown.hide()

    qtbot.addWidget(pane, before_close_func=leave)
    pane.resize(340, 700)
    pane.show()
    qtbot.waitExposed(pane)
    return pane


def names(pane: EventsPane) -> list[str]:
    rows = pane.list.rows
    return [rows.index(row).data(WIRE_ROLE).name for row in range(rows.rowCount())]


def test_only_this_session_and_the_answers_to_it_are_listed(pane: EventsPane) -> None:
    chat = FakeChat("one")
    pane.set_chat(chat)
    chat.wire(">", call("session.send", "1"))
    chat.wire(">", call("session.send", "2", "other"))
    chat.wire("<", event("assistant.turn_start"))
    chat.wire("<", event("assistant.turn_start", "other"))
    chat.wire("<", answer("2"))
    chat.wire("<", answer("1"))
    chat.wire("<", answer("1"))
    chat.wire("<", event("tool.execution_start", toolName="bash"))
    chat.wire_log._flush()
    assert names(pane) == ["session.send", "assistant.turn_start", "session.send", "tool.execution_start"]
    rows = pane.list.rows
    assert [rows.index(row).data(WIRE_ROLE).note for row in range(4)] == ["", "", "result", "bash"]
    assert rows.index(0).data().split(", ")[1:3] == ["to the agent", "session.send"]


def test_a_closed_tab_costs_nothing(pane: EventsPane) -> None:
    chat = FakeChat("one")
    pane.set_chat(chat)
    seen = [chat.wire.is_idle]
    for step in (pane.hide, pane.show, lambda: pane.set_chat(None)):
        step()
        seen.append(chat.wire.is_idle)
    assert seen == [False, True, False, True]
    assert not chat.wire_log._flushing.isActive()


def test_the_filter_hides_and_finds(pane: EventsPane) -> None:
    chat = FakeChat("one")
    pane.set_chat(chat)
    for kind in ("assistant.message_delta", "tool.execution_start", "session.idle", "tool.delta"):
        chat.wire("<", event(kind))
    chat.wire_log._flush()
    pane.field.setText("-delta")
    assert names(pane) == ["tool.execution_start", "session.idle"]
    pane.field.setText("-delta TOOL.")
    assert names(pane) == ["tool.execution_start"]
    chat.wire("<", event("assistant.message_delta"))
    chat.wire("<", event("tool.execution_complete"))
    chat.wire_log._flush()
    assert names(pane) == ["tool.execution_start", "tool.execution_complete"]
    pane.field.setText("-")
    assert len(names(pane)) == 6
    pane.field.setText("nothing")
    assert pane._note.text() == "No message matches."


def test_five_thousand_rows_are_kept(pane: EventsPane) -> None:
    chat = FakeChat("one")
    pane.set_chat(chat)
    for number in range(MOST_ROWS + 700):
        chat.wire("<", event(f"kind.{number}"))
        if number % 300 == 0:
            chat.wire_log._flush()
    while chat.wire_log._pending:
        chat.wire_log._flush()
    assert len(chat.wire_log.rows) == MOST_ROWS
    shown = names(pane)
    assert len(shown) == MOST_ROWS
    assert (shown[0], shown[-1]) == ("kind.700", f"kind.{MOST_ROWS + 699}")


def test_pausing_holds_back_and_clearing_forgets(pane: EventsPane) -> None:
    chat = FakeChat("one")
    pane.set_chat(chat)
    pane.pause_button.click()
    assert pane.pause_button.accessibleName() == "Go on"
    chat.wire("<", event("first"))
    assert not chat.wire_log._flushing.isActive()
    assert names(pane) == []
    pane.pause_button.click()
    assert names(pane) == ["first"]
    pane.clear_button.click()
    assert names(pane) == []
    assert pane._note.text() == "What passes from now on is listed here."


def test_the_chosen_message_is_shown_as_json_without_secrets(pane: EventsPane, qapp: QApplication) -> None:
    chat = FakeChat("one")
    pane.set_chat(chat)
    chat.wire("<", event("permission.requested", apiKey="abcdef123456", text="hidden-key stays out"))
    chat.wire_log._flush()
    pane.list.setCurrentIndex(pane.list.rows.index(0))
    settle(qapp)
    text = pane.json.text()
    assert pane.json.isVisible()
    assert '"type": "permission.requested"' in text
    assert "abcdef123456" not in text
    assert "hidden-key" not in text
    pane.copy_button.click()
    assert QApplication.clipboard().text() == text


def test_what_is_listed_is_saved_without_secrets(
    pane: EventsPane, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def at_once(function: Any, *arguments: Any) -> Any:
        return function(*arguments)

    monkeypatch.setattr("copilot_desktop.viewmodels.wire_log.asyncio.to_thread", at_once)
    chat = FakeChat("one")
    pane.set_chat(chat)
    chat.wire(">", call("session.send", "1"))
    chat.wire("<", event("session.info", token="abcdef123456", text="hidden-key"))
    chat.wire_log._flush()
    pane.field.setText("info")
    path = tmp_path / "saved.jsonl"
    pane._save(str(path))
    (line,) = path.read_text().splitlines()
    assert json.loads(line)["dir"] == "<"
    assert "abcdef123456" not in line
    assert "hidden-key" not in line
    pane._save(str(tmp_path / "no" / "such" / "folder"))
    assert len(chat.reported) == 1


async def test_a_recording_holds_everything_without_secrets(tmp_path: Path, qapp: QApplication) -> None:
    wire = WireListeners()
    failures: list[str] = []

    def make() -> WireLog:
        return WireLog(
            "one",
            wire,
            secrets=lambda: ("hidden-key",),
            start=_no_task,
            report=lambda told: failures.append(told.code),
        )

    log = make()
    path = tmp_path / "recording.jsonl"
    await log._record(path)
    assert log.recording == str(path)
    wire("<", event("session.info", "another", text="hidden-key"))
    await log._stop_recording()
    assert log.recording == ""
    assert wire.is_idle
    lines = [json.loads(line) for line in path.read_text().splitlines()]
    assert lines[-1]["msg"]["params"]["sessionId"] == "another"
    assert "hidden-key" not in path.read_text()
    await make()._record(path)
    assert failures == ["recording-failed"]


def _no_task(work: Any, _name: str) -> None:
    raise AssertionError("no task is wanted here")


@pytest.mark.allow_log
def test_a_listener_that_fails_keeps_no_other_from_hearing(caplog: pytest.LogCaptureFixture) -> None:
    heard: list[str] = []

    def fail(_direction: str, _body: bytes | bytearray) -> None:
        raise ValueError("no")

    wire = WireListeners(fail)
    remove = wire.add(lambda direction, _body: heard.append(direction))
    wire("<", b"{}")
    assert heard == ["<"]
    assert "a listener of the wire failed" in caplog.text
    caplog.clear()
    remove()
    assert not wire.is_idle


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b"no json", ("?", "")),
        (b"[1]", ("?", "")),
        (b'{"id":"x","error":{"code":1}}', ("session.send", "error")),
        (
            event("permission.requested", permissionRequest={"kind": "shell"}),
            ("permission.requested", "shell"),
        ),
        (event("big", text="x" * 300_000), ("big", "")),
    ],
)
def test_the_name_of_a_message(body: bytes, expected: tuple[str, str]) -> None:
    assert read_name(body, {b'"x"': "session.send"}) == expected


def test_sizes_in_words_and_an_empty_filter() -> None:
    assert [size_words(size) for size in (812, 4100, 250_000)] == ["812 B", "4.1 KB", "250 KB"]
    assert WireFilter("  ")._wanted == ()


@pytest.mark.parametrize("zoom", [100, 200])
def test_narrow_and_large_nothing_is_cut_off(
    pane: EventsPane, style: Style, qapp: QApplication, zoom: int
) -> None:
    style.set_zoom(zoom)
    pane.resize(280 * zoom // 100, 700)
    settle(qapp)
    for button in (pane.pause_button, pane.save_button, pane.clear_button):
        place = button.mapTo(pane, QPoint())
        assert place.x() + button.width() <= pane.width()
