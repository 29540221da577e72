"""Another language in the running window: what is shown, what goes on, and what is left behind."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from copilot_desktop import translation
from copilot_desktop.app import Application
from copilot_desktop.catalogue import catalogue_file
from copilot_desktop.languages import Languages, locale_for
from copilot_desktop.paths import find_paths
from copilot_desktop.widgets.main_window import MainWindow
from tests.support import pseudo_catalogue
from tests.support.message_files import collect_messages, write_catalogue
from tests.support.pace import PATIENCE_S
from tests.support.pseudo_catalogue import marked
from tests.support.session_tree import write_sessions


@pytest.fixture(autouse=True)
def words_of_the_source(qapp: QApplication) -> Iterator[None]:
    """Every test leaves the language as it was."""
    before = QLocale()
    yield
    pseudo_catalogue.uninstall()
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Holds German and Arabic catalogues with every word marked."""
    folder = tmp_path_factory.mktemp("translations")
    messages = collect_messages()
    translations = {message: tuple(marked(text) for text in message.texts) for message in messages}
    for language, forms in (("de", 2), ("ar", 6)):
        filled = {
            message: (texts * 3)[: forms if len(texts) == 2 else 1] for message, texts in translations.items()
        }
        write_catalogue(catalogue_file(folder, language), messages, filled)
    return folder


@pytest.fixture(autouse=True)
def home(tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COPILOT_DESKTOP_HOME", str(tmp_path / "desktop"))
    monkeypatch.setenv("COPILOT_HOME", str(tmp_path / "copilot"))
    write_sessions(tmp_path / "copilot", 5)
    monkeypatch.setattr(
        "copilot_desktop.app.Languages", lambda app, _folder: Languages(app, folder, system=("en",))
    )


@asynccontextmanager
async def running() -> AsyncIterator[Application]:
    made = Application(find_paths())
    await made.open(start_agent=False)
    try:
        yield made
    finally:
        await made.close()


async def speak(application: Application, language: str) -> MainWindow:
    before = application.window
    application.view_model.change_settings(language=language)
    async with asyncio.timeout(PATIENCE_S):
        while application.window is before or shiboken6.isValid(before):
            await asyncio.sleep(0.005)
    return application.window


def words_in(window: MainWindow) -> list[str]:
    return [button.text() for button in window.findChildren(QPushButton) if button.text()]


async def test_the_window_speaks_another_language_at_once() -> None:
    async with running() as application:
        assert "Start the demo" in words_in(application.window)
        window = await speak(application, "de")
        assert window.isVisible()
        assert marked("Start the demo") in words_in(window)
        assert translation.language() == "de"
        assert QLocale().language() == QLocale.Language.German
        assert QApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen", "Qt's own words as well"
        assert window.sidebar.list.grab().isNull() is False
        again = await speak(application, "")
        assert "Start the demo" in words_in(again)
        assert QApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


async def test_rows_of_the_sidebar_change_their_words() -> None:
    async with running() as application:
        model = application.view_model.sessions
        async with asyncio.timeout(PATIENCE_S):
            while not model.items:
                await asyncio.sleep(0.005)
        before = [item.title for item in model.items if hasattr(item, "kind")]
        assert before
        await speak(application, "de")
        after = [item.title for item in model.items if hasattr(item, "kind")]
        assert after == [marked(title) for title in before]


async def test_what_is_open_goes_on() -> None:
    async with running() as application:
        state = application.view_model
        state.open_session("a-session")
        QTest.keyClicks(application.window.chat_page.composer.editor, "half a thought")
        state.open_session("another")
        state.tear_off("another")
        state.open_session("a-session")
        # The screen of the tests is small.
        application.window.resize(760, 640)
        window = await speak(application, "de")
        assert state.chat is not None
        assert state.chat.session_id == "a-session"
        assert window.chat_page.composer.editor.toPlainText() == "half a thought"
        assert (window.width(), window.height()) == (760, 640)
        own = window.session_windows.window("another")
        assert own is not None
        assert own.isVisible()


async def test_from_right_to_left_and_back() -> None:
    async with running() as application:
        window = await speak(application, "ar")
        assert window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert window.sidebar.mapTo(window, window.sidebar.rect().center()).x() > window.width() // 2
        window = await speak(application, "")
        assert window.layoutDirection() is Qt.LayoutDirection.LeftToRight


async def test_the_window_before_is_gone_and_hears_nothing() -> None:
    async with running() as application:
        state = application.view_model
        state.open_session("a-session")
        for language in ("de", "ar"):
            await speak(application, language)
            # Whatever the view models say now reaches the new window alone.
            state.show_search()
            state.open_session("another")
            state.open_session("a-session")
            state.change_settings(zoom_percent=110 if language else 100)
            application.style.set_zoom(120 if language else 100)
            state.inbox.count_changed.emit(0)
        gc.collect()
        windows = [
            it for it in QApplication.topLevelWidgets() if isinstance(it, MainWindow) and it.isVisible()
        ]
        assert windows == [application.window]


@pytest.mark.allow_log
async def test_a_broken_catalogue_leaves_english_words(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    catalogue_file(folder, "fr").write_text("<TS", encoding="utf-8")
    async with running() as application:
        window = await speak(application, "fr")
        assert "Start the demo" in words_in(window)
        assert "copilot_desktop_fr.ts" in caplog.text


def test_numbers_are_written_as_the_language_has_them() -> None:
    austria = QLocale(QLocale.Language.German, QLocale.Country.Austria)
    assert locale_for("de", austria) == austria, "the desktop's own way"
    assert locale_for("en", QLocale.c()) == QLocale.c(), "no country asked for twelve hours"
    french = locale_for("fr", austria)
    assert french.language() == QLocale.Language.French
    assert locale_for("zh_CN", austria).script() == QLocale.Script.SimplifiedChineseScript
