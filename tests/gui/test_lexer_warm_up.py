"""Lexers are loaded in pauses, one by one."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from copilot_desktop.widgets.transcript import lexer_warm_up
from copilot_desktop.widgets.transcript.frame_clock import FrameClock
from copilot_desktop.widgets.transcript.lexer_warm_up import LexerWarmUp


@pytest.fixture
def languages(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    waiting = ["python", "json", "diff"]
    monkeypatch.setattr(lexer_warm_up, "_COMMON_LANGUAGES", waiting)
    monkeypatch.setattr(lexer_warm_up, "_EVERY_MS", 1)
    return waiting


def test_they_are_loaded_one_after_the_other(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, languages: list[str]
) -> None:
    loaded: list[str] = []
    monkeypatch.setattr(lexer_warm_up, "warm", loaded.append)
    parent = QObject()
    lexers = LexerWarmUp(FrameClock(), parent)
    lexers.start()
    qtbot.waitUntil(lambda: not languages)
    assert loaded == ["python", "json", "diff"]
    assert not lexers._timer.isActive()


def test_a_view_may_go_while_one_is_loaded(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, languages: list[str]
) -> None:
    parent = QObject()
    monkeypatch.setattr(lexer_warm_up, "warm", lambda _language: shiboken6.delete(parent))
    lexers = LexerWarmUp(FrameClock(), parent)
    lexers.start()
    qtbot.waitUntil(lambda: not shiboken6.isValid(parent))
    assert languages == ["json", "diff"]
